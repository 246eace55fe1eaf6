//! Texts in which some words are marked: those that differ, and those that were taken away.

use crate::scenario::wording::{Fate, Run, runs};
use crate::ui::{Face, Theme};
use egui::text::LayoutJob;
use egui::{Label, Response, Stroke, TextFormat, Ui};

/// Some words with the same fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What became of them.
    pub fate: Fate,
    /// The words.
    pub text: String,
}

/// The words of a text that differ from an earlier one; what only the earlier one has is left out
/// where other words stand in its place.
pub fn after(before: &str, text: &str) -> Vec<Part> {
    let found = runs(before, text);
    let mut parts: Vec<Part> = Vec::new();
    for (place, run) in found.iter().enumerate() {
        let is_replaced = found.get(place + 1).is_some_and(|next| next.fate == Fate::Added);
        if run.fate != Fate::Removed || !is_replaced {
            parts.push(part(run));
        }
    }
    parts
}

/// The words of an earlier text, with those that a later one took away marked.
pub fn before(before: &str, text: &str) -> Vec<Part> {
    let kept = runs(before, text).into_iter().filter(|run| run.fate != Fate::Added);
    // Seen from the earlier text these are the words that differ.
    let seen = |run: Run| Part { fate: if run.fate == Fate::Removed { Fate::Added } else { run.fate }, text: run.text };
    kept.map(seen).collect()
}

/// A later text with its new words marked; nothing of the earlier one stands in it.
pub fn only_new(before: &str, text: &str) -> Vec<Part> {
    runs(before, text).iter().filter(|run| run.fate != Fate::Removed).map(part).collect()
}

/// A text without marks.
pub fn plain(text: &str) -> Vec<Part> {
    vec![Part { fate: Fate::Kept, text: text.to_owned() }]
}

fn part(run: &Run) -> Part {
    Part { fate: run.fate, text: run.text.clone() }
}

/// How many places differ.
pub fn places(parts: &[Part]) -> usize {
    let is_mark = |part: &&Part| part.fate != Fate::Kept;
    parts.iter().filter(is_mark).count()
}

/// The text as it is laid out.
pub fn job(parts: &[Part], face: Face, ink: egui::Color32, theme: &Theme) -> LayoutJob {
    let mut job = LayoutJob::default();
    for part in parts {
        let format = match part.fate {
            Fate::Kept => face.format(ink),
            Fate::Added => TextFormat { background: theme.hl, expand_bg: 1.0, ..face.format(theme.ink) },
            Fate::Removed => {
                let line = Stroke::new(1.0, theme.ink3);
                TextFormat { strikethrough: line, ..face.format(theme.ink3) }
            }
        };
        // The blanks round marked words are not marked, so that no mark hangs over the end of a line.
        let words = part.text.trim();
        let (lead, tail) = part.text.split_once(words).filter(|_| !words.is_empty()).unwrap_or((&part.text, ""));
        job.append(lead, 0.0, face.format(ink));
        job.append(words, 0.0, format);
        job.append(tail, 0.0, face.format(ink));
    }
    job
}

/// Draws a text that wraps.
pub fn words_ui(ui: &mut Ui, parts: &[Part], face: Face, ink: egui::Color32, theme: &Theme) -> Response {
    ui.add(Label::new(job(parts, face, ink, theme)).wrap())
}
