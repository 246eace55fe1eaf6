//! The small marks behind a statement: numbers that lead to sources, and the word for our own advice.

use crate::app::guide::{Cited, Mark, source, source_text};
use crate::checklist::{Basis, ReadingMark};
use crate::ui::Face;
use crate::ui::review::mark_words as reading_words;
use crate::ui::theme::Theme;
use crate::words::{say, say_with};
use egui::text::TextFormat;
use egui::{Align, Id, Rect, Role, Sense, Ui, WidgetInfo};

/// What the marks of a page look up.
pub(super) struct Sources<'a> {
    /// The checklists, which hold the sources.
    pub basis: &'a Basis,
    /// The keys of the page in the order of their numbers.
    pub keys: Vec<String>,
}

impl Sources<'_> {
    /// The number of a source on this page, in brackets where its text was not read itself.
    pub fn number(&self, cited: &Cited) -> String {
        let number = self.keys.iter().position(|key| *key == cited.key).map_or(0, |place| place + 1);
        if cited.mark == ReadingMark::TextRead { number.to_string() } else { format!("({number})") }
    }

    /// The whole of a citation in words: source, part, how much was read.
    pub fn sentence(&self, cited: &Cited) -> String {
        say_with(
            "guide-source",
            &[
                ("source", source_text(self.basis, &cited.key).into()),
                ("part", cited.part.as_str().into()),
                ("mark", say(reading_words(cited.mark)).into()),
            ],
        )
    }

    /// What of a source was read, and where it can be found.
    pub fn more(&self, key: &str) -> String {
        let Some(source) = source(self.basis, key) else { return String::new() };
        [source.read.trim(), source.address.trim()].join("\n").trim().to_owned()
    }
}

/// The marks of one statement: what is written, what it stands for, and how it is set.
pub(super) fn mark_words(mark: &Mark, sources: &Sources<'_>, theme: &Theme) -> Vec<(String, String, TextFormat)> {
    match mark {
        Mark::Advice => vec![(say("guide-advice"), say("guide-advice-hint"), Face::CodeSmall.format(theme.ink3))],
        Mark::Cited(cited) => {
            let one = |cited: &Cited| {
                let ink = if cited.mark == ReadingMark::TextRead { theme.acc } else { theme.ink2 };
                let format = TextFormat { valign: Align::TOP, line_height: None, ..Face::CodeSmall.format(ink) };
                (sources.number(cited), sources.sentence(cited), format)
            };
            cited.iter().map(one).collect()
        }
    }
}

/// Says what a mark stands for, at the pointer and to screen readers.
pub(super) fn mark_ui(ui: &mut Ui, place: Rect, id: Id, sentence: &str) {
    let response = ui.interact(place, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, sentence));
    response.on_hover_text(sentence);
}
