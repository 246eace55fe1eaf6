//! Text without case and accents, and the cached search text of every inject.

use crate::checklist::Vocabulary;
use crate::scenario::{Actor, Inject, List, Scenario};
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case without accents, so that `Égide` is found by `egide`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter));
    let plain = plain.map(|letter| match letter {
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        other => other,
    });
    plain.flat_map(char::to_lowercase).collect()
}

/// The search texts of all injects, in the order of the scenario; only changed injects are folded anew.
#[derive(Clone, Debug, Default)]
pub struct FoldedTexts {
    injects: List<Inject>,
    actors: List<Actor>,
    texts: Vec<Box<str>>,
}

impl FoldedTexts {
    /// The search text of the inject at this place of the scenario.
    pub fn get(&self, place: usize) -> &str {
        self.texts.get(place).map_or("", |text| text)
    }

    /// Brings the texts up to a scenario.
    pub fn follow(&mut self, scenario: &Scenario, vocabulary: &Vocabulary) {
        if !Arc::ptr_eq(&self.actors, &scenario.actors) {
            self.texts.clear();
            self.injects = List::default();
            self.actors = Arc::clone(&scenario.actors);
        }
        if Arc::ptr_eq(&self.injects, &scenario.injects) && self.texts.len() == scenario.injects.len() {
            return;
        }
        let (old, new) = (&self.injects, &scenario.injects);
        let head = old.iter().zip(new.iter()).take_while(|(a, b)| Arc::ptr_eq(a, b)).count();
        let most = old.len().min(new.len()) - head;
        let tail = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| Arc::ptr_eq(a, b)).count();
        let changed = new.get(head..new.len() - tail).unwrap_or_default();
        let fresh = changed.iter().map(|inject| search_text(scenario, vocabulary, inject));
        let gone = head..(old.len() - tail);
        self.texts.splice(gone, fresh);
        self.injects = Arc::clone(&scenario.injects);
    }
}

fn search_text(scenario: &Scenario, vocabulary: &Vocabulary, inject: &Inject) -> Box<str> {
    let mut text = String::with_capacity(inject.title.len() + inject.text.len() + 160);
    let mut push = |part: &str| {
        if !part.is_empty() {
            text.push_str(part);
            text.push('\n');
        }
    };
    push(&inject.number);
    push(&inject.title);
    push(&inject.text);
    push(&sender_name(scenario, inject));
    for code in inject.to.iter().chain(&inject.info) {
        push(vocabulary.label("to", code.as_str()));
    }
    for tag in &inject.tags {
        push(vocabulary.tag_label(tag.as_str()));
    }
    fold(&text).into()
}

/// Who sends an inject, as people call it; empty if nobody is chosen.
pub fn sender_name(scenario: &Scenario, inject: &Inject) -> String {
    let actor = inject.from.as_ref().and_then(|id| scenario.actor(id));
    actor.map_or_else(|| inject.from_text.to_string(), |actor| actor.name.to_string())
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_are_folded() {
        assert_eq!(fold("Opération ÉGIDE, Straße, “Ängste”"), "operation egide, straße, \"angste\"");
        assert_eq!(fold("Евакуація"), "евакуація");
    }
}
