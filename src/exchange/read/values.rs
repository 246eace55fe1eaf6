//! What the words in cells mean in our vocabulary.

use super::words::{folded, synonyms};
use crate::checklist::{Facet, Vocabulary};
use crate::scenario::{Code, ExpectedAction, RequirementId, TagId};

/// The value of one of these facets that a word means: its id, its name, or a synonym of it.
pub(super) fn code(vocabulary: &Vocabulary, facets: &[&str], synonyms_of: &str, word: &str) -> Option<Code> {
    let wanted = folded(word);
    if wanted.is_empty() {
        return None;
    }
    let is_it = |value: &crate::checklist::Value| {
        folded(&value.id) == wanted || folded(&value.english) == wanted || folded(&value.fr) == wanted
    };
    let known = facets.iter().filter_map(|key| vocabulary.facet(key));
    let known =
        known.flat_map(|facet| facet.values.iter()).find(|value| is_it(value)).map(|value| Code::new(&value.id));
    known.or_else(|| {
        let code = synonyms().value(synonyms_of, word)?;
        let holds = |facet: &Facet| facet.values.iter().any(|value| value.id == code);
        facets.iter().filter_map(|key| vocabulary.facet(key)).any(holds).then(|| Code::new(code))
    })
}

/// A staff branch or adviser; also with what people write around the branch, such as `G2 Ops cell` for `G2`.
pub(super) fn addressee(vocabulary: &Vocabulary, word: &str) -> Option<Code> {
    let known = |word: &str| code(vocabulary, &["staff", "adviser"], "to", word);
    known(word).or_else(|| {
        let plain = folded(word);
        let (first, rest) = plain.split_once(' ')?;
        let branch = known(first).filter(|_| is_staff_branch(first))?;
        let says_no_more =
            |word: &str| synonyms().is_around_branch(word) || known(word).is_some_and(|own| own == branch);
        (says_no_more(rest) || rest.split(' ').all(says_no_more)).then_some(branch)
    })
}

/// A part of the force with its branch, such as `MND North G3` or `MND North G3 Air`: the part, and the branch.
///
/// The part is empty where it says no more than that it is a staff: `HQ G2`.
pub(super) fn branch_of<'w>(vocabulary: &Vocabulary, word: &'w str) -> Option<(&'w str, Code)> {
    let parted = |place: usize| {
        let (before, rest) = word.split_at_checked(place)?;
        let first = rest.split_whitespace().next()?;
        let is_meant = is_staff_branch(first) || (rest.trim() == first && is_unit(before));
        is_meant.then(|| code(vocabulary, &["staff", "adviser"], "to", first)).flatten().map(|code| (before, code))
    };
    let (before, branch) = word.match_indices(' ').find_map(|(place, _)| parted(place))?;
    // Two branches in one cell are a list of recipients.
    if word.contains([',', '/', '&', '+']) || addressee(vocabulary, before).is_some() {
        return None;
    }
    let is_plain = folded(before).split(' ').all(|word| synonyms().is_around_branch(word));
    Some((if is_plain { "" } else { before.trim() }, branch))
}

/// Whether a name looks like a unit or a headquarters: with a figure or an abbreviation, such as `2 Bde` or `MND North`.
fn is_unit(name: &str) -> bool {
    let is_short = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
    name.split_whitespace().any(|word| is_short(word) || word.chars().any(|letter| letter.is_ascii_digit()))
}

/// Whether a name is a branch by letter and figure at whatever level: `J2`, `G2`, `S2`, `CJ2`.
pub(super) fn is_staff_branch(name: &str) -> bool {
    let name = name.trim();
    let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    letters.len() + 1 == name.len() && matches!(letters.to_lowercase().as_str(), "j" | "g" | "s" | "n" | "a" | "cj")
}

/// The topic or lens that a word means.
pub(super) fn topic(vocabulary: &Vocabulary, word: &str) -> Option<TagId> {
    let wanted = folded(word);
    let topics = vocabulary.topics();
    let known = topics.iter().find(|(id, value)| {
        [value.code.as_str(), value.english.as_str(), value.fr.as_str(), id.as_str()]
            .into_iter()
            .any(|name| folded(name) == wanted)
    });
    let known = known.map(|(id, _)| TagId(id.clone())).filter(|_| !wanted.is_empty());
    known.or_else(|| {
        let id = synonyms().value("topics", word)?;
        topics.iter().any(|(own, _)| own == id).then(|| TagId::new(id))
    })
}

/// The entries of a cell that lists several.
pub(super) fn entries(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n']).map(str::trim).filter(|entry| !entry.is_empty())
}

/// The names in a cell: parted by semicolons or lines; by other marks only where the parts are known.
pub(super) fn names(text: &str, is_known: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for entry in entries(text) {
        let parts: Vec<&str> =
            entry.split([',', '/', '&', '+']).map(str::trim).filter(|part| !part.is_empty()).collect();
        if !is_known(entry) && parts.len() > 1 && parts.iter().any(|part| is_known(part)) {
            found.extend(parts.into_iter().map(str::to_owned));
        } else {
            found.push(entry.to_owned());
        }
    }
    found
}

/// The ids of checklist lines in a cell, and what is none.
pub(super) fn claims(text: &str) -> (Vec<RequirementId>, Vec<String>) {
    let (mut claims, mut others): (Vec<RequirementId>, Vec<String>) = (Vec::new(), Vec::new());
    for entry in text.split([';', ',', '\n']).map(str::trim).filter(|entry| !entry.is_empty()) {
        let is_id =
            entry.contains('-') && entry.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
        if !is_id || entry.len() > 60 {
            others.push(entry.to_owned());
        } else if !claims.iter().any(|own| own.as_str() == entry) {
            claims.push(RequirementId::new(entry));
        }
    }
    (claims, others)
}

/// Expected actions, one a line; those that are there already keep their code, branch and time.
pub(super) fn actions(text: &str, old: &[ExpectedAction], vocabulary: &Vocabulary) -> Vec<ExpectedAction> {
    let said = |action: &ExpectedAction| {
        crate::exchange::clean::clean_text(&crate::exchange::columns::expected_text(
            std::slice::from_ref(action),
            vocabulary,
        ))
    };
    let same = |a: &str, b: &str| folded(a) == folded(b);
    if same(text, &old.iter().map(&said).collect::<Vec<_>>().join("\n")) {
        return old.to_vec();
    }
    let lines = text.lines().map(unbulleted).filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let known = old.iter().find(|action| same(&said(action), line) || same(&action.text, line));
            known.cloned().unwrap_or_else(|| action(line, vocabulary))
        })
        .collect()
}

fn unbulleted(line: &str) -> &str {
    let line = line.trim();
    let plain = line.trim_start_matches(['-', '–', '•', '*', '·', '▪']).trim_start();
    let figures = plain.chars().take_while(char::is_ascii_digit).count();
    let rest = plain.get(figures..).unwrap_or(plain);
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if (1..=2).contains(&figures) && rest.starts_with(' ') => rest.trim_start(),
        _ => plain,
    }
}

/// `Open a harm report (J9, 60 min)`: the words, who does it, and within how many minutes.
fn action(line: &str, vocabulary: &Vocabulary) -> ExpectedAction {
    let plain = || ExpectedAction { text: line.into(), ..ExpectedAction::default() };
    let Some((text, aside)) = line.strip_suffix(')').and_then(|line| line.rsplit_once('(')) else { return plain() };
    let mut action = ExpectedAction { text: text.trim_end().into(), ..ExpectedAction::default() };
    for part in aside.split(',').map(str::trim) {
        let minutes = part.strip_suffix("min").and_then(|minutes| minutes.trim().parse().ok());
        match (minutes, addressee(vocabulary, part)) {
            (Some(minutes), _) => action.within = Some(minutes),
            (None, Some(branch)) => action.branch = branch,
            (None, None) => return plain(),
        }
    }
    if text.trim().is_empty() { plain() } else { action }
}
