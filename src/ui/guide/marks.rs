//! The small marks behind a statement: numbers that lead to sources, and the word for our own advice.

use crate::app::guide::{Cited, Mark, source, source_text};
use crate::checklist::{Basis, ReadingMark};
use crate::ui::Face;
use crate::ui::review::mark_words;
use crate::ui::theme::Theme;
use crate::words::{say, say_with};
use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// How far a mark stands above the line.
const RAISED: f32 = 3.0;

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
                ("mark", say(mark_words(cited.mark)).into()),
            ],
        )
    }

    /// What of a source was read, and where it can be found.
    pub fn more(&self, key: &str) -> String {
        let Some(source) = source(self.basis, key) else { return String::new() };
        [source.read.trim(), source.address.trim()].join("\n").trim().to_owned()
    }
}

/// Draws the marks of one statement.
pub(super) fn mark_ui(ui: &mut Ui, mark: &Mark, sources: &Sources<'_>, theme: &Theme) {
    match mark {
        Mark::Advice => small(ui, &say("guide-advice"), &say("guide-advice-hint"), 0.0, theme.ink3),
        Mark::Cited(cited) => {
            for one in cited {
                let ink = if one.mark == ReadingMark::TextRead { theme.acc } else { theme.ink2 };
                small(ui, &sources.number(one), &sources.sentence(one), RAISED, ink);
            }
        }
    }
}

/// A mark stays on the line of the word before it as long as there is room.
fn small(ui: &mut Ui, text: &str, sentence: &str, raised: f32, ink: egui::Color32) {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), Face::CodeSmall.font(), ink);
    let size = vec2(galley.size().x + 4.0, Face::Body.line_height());
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let top = rect.center().y - galley.size().y / 2.0 - raised;
    ui.painter().galley(pos2(rect.left() + 4.0, top), galley, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, sentence));
    response.on_hover_text(sentence);
}
