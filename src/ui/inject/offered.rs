//! What the texts of the inject touch: tags offered with the words that caused them, to take or refuse.

use super::data::tag_parts;
use super::form::Form;
use super::state::InjectState;
use crate::app::Document;
use crate::app::hints::{Hint, refused, taken};
use crate::scenario::{InjectId, TagId};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{MarkKind, TagAct, TagChip, TagState, TextMark};
use crate::words::{say, say_with};
use egui::{Label, Ui, vec2};
use std::ops::Range;

/// How many tags are offered before the rest is only counted.
const SHOWN: usize = 6;

impl Form<'_> {
    /// The tags that the texts speak for, each with its words; nothing where there is none.
    pub fn offered_tags(&mut self, ui: &mut Ui) {
        let hints = self.hints();
        self.state.pointed_tag = None;
        if hints.is_empty() {
            return;
        }
        let theme = theme(ui);
        ui.add_space(2.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(7.0, 6.0);
            ui.spacing_mut().interact_size.y = 20.0;
            ui.label(Face::Small.text(say("offered-lead"), theme.ink2));
            for hint in hints.iter().take(SHOWN) {
                self.offered_tag(ui, hint);
            }
            if let Some(rest) = hints.len().checked_sub(SHOWN).filter(|rest| *rest > 0) {
                ui.label(Face::Small.text(say_with("offered-more", &[("count", rest.into())]), theme.ink3));
            }
        });
        let told = self.pointed(&hints).or_else(|| hints.first()).map(|hint| self.told(hint));
        if let Some(told) = told {
            ui.add(Label::new(Face::Small.text(told, theme.ink2)).wrap());
        }
        ui.add_space(6.0);
    }

    fn offered_tag(&mut self, ui: &mut Ui, hint: &Hint) {
        let (topic, text) = tag_parts(self.document, hint.tag.as_str());
        match (TagChip { topic: &topic, text: &text, note: "", state: TagState::Suggested }).show(ui) {
            Some(TagAct::Accept) => self.take_offered(&hint.tag),
            Some(TagAct::Refuse) => self.refuse_offered(&hint.tag),
            Some(TagAct::Point) => self.state.pointed_tag = Some((self.inject.id.clone(), hint.tag.clone())),
            Some(TagAct::Remove) | None => {}
        }
    }

    fn take_offered(&mut self, tag: &TagId) {
        let vocabulary = self.vocabulary();
        self.change(|inject| *inject = taken(inject, tag, vocabulary));
    }

    fn refuse_offered(&mut self, tag: &TagId) {
        self.change(|inject| *inject = refused(inject, tag));
    }

    /// Takes or refuses the tag that is offered first, for those who keep their hands on the keys.
    pub fn settle_first_offered(&mut self, take: bool) -> bool {
        let Some(first) = self.hints().into_iter().next() else { return false };
        if take {
            self.take_offered(&first.tag);
        } else {
            self.refuse_offered(&first.tag);
        }
        true
    }

    /// The tags that are offered now; none where the inject may only be read.
    fn hints(&self) -> Vec<Hint> {
        if self.document.is_read_only() || self.inject.is_sealed_text(&self.inject.text) {
            return Vec::new();
        }
        self.document.hints.open(&self.inject, self.vocabulary())
    }

    /// The hint under the pointer.
    fn pointed<'h>(&self, hints: &'h [Hint]) -> Option<&'h Hint> {
        let (inject, tag) = self.state.pointed_tag.as_ref()?;
        hints.iter().find(|hint| *inject == self.inject.id && hint.tag == *tag)
    }

    /// Why a tag is offered: the words, and what they mean together.
    fn told(&self, hint: &Hint) -> String {
        let quoted = |text: &str, places: &[Range<usize>]| -> Vec<String> {
            places.iter().filter_map(|place| text.get(place.clone())).map(str::to_owned).collect()
        };
        let mut words = quoted(&self.inject.title, &hint.in_title);
        words.extend(quoted(&self.inject.text, &hint.in_text));
        let label = self.vocabulary().tag_label(hint.tag.as_str()).to_owned();
        let values = [
            ("tag", label.into()),
            ("words", words.join(&say("offered-between")).into()),
            ("why", hint.why.as_str().into()),
        ];
        say_with("offered-because", &values)
    }

    /// The words of the text behind what is offered, and behind the tags it carries; of one tag where it is pointed at.
    pub fn text_marks(&self) -> Vec<TextMark> {
        let all = self.document.hints.all(&self.inject, self.vocabulary());
        let open = self.hints();
        let pointed = self.pointed(&open).map(|hint| hint.tag.clone());
        let is_meant = |hint: &&Hint| pointed.as_ref().is_none_or(|tag| hint.tag == *tag);
        let mut marks: Vec<TextMark> = Vec::new();
        for hint in all.iter().filter(is_meant) {
            let kind = match self.inject.has_tag(hint.tag.as_str()) {
                true => MarkKind::Ground,
                false if open.iter().any(|own| own.tag == hint.tag) => MarkKind::Underline,
                false => continue,
            };
            marks.extend(hint.in_text.iter().map(|range| TextMark { range: range.clone(), kind }));
        }
        apart(marks)
    }
}

/// Marks in order, none over another; what is still offered goes before what is taken.
fn apart(mut marks: Vec<TextMark>) -> Vec<TextMark> {
    marks.sort_by_key(|mark| (mark.range.start, mark.kind == MarkKind::Ground));
    let mut kept: Vec<TextMark> = Vec::new();
    for mark in marks {
        if kept.last().is_none_or(|last| last.range.end <= mark.range.start) {
            kept.push(mark);
        }
    }
    kept
}

/// Takes or refuses the tag that is offered first for an inject; `false` where none is.
pub fn settle_first_offered(
    document: &Document,
    inject: &InjectId,
    state: &mut InjectState,
    out: &mut Outbox,
    take: bool,
) -> bool {
    Form::new(document, inject, state, out).is_some_and(|mut form| form.settle_first_offered(take))
}
