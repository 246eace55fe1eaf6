//! One sign-off: its state as picture and word, who and why, and what changed since.

use super::change_view::since_ui;
use super::data::{Entry, Mark};
use super::state::SigningState;
use crate::app::Document;
use crate::coverage::Verdict;
use crate::ui::outbox::Outbox;
use crate::ui::theme::Theme;
use crate::ui::widgets::{GLYPH, glyph_width, link, sure_link, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Id, Label, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// What a person does with a sign-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryAct {
    /// Sign again, with the same words to begin with.
    Again,
    /// Take it back.
    Withdraw,
    /// Go to what changed.
    Goes,
}

/// Draws one sign-off of what is called so.
pub fn entry_ui(
    ui: &mut Ui,
    document: &Document,
    (entry, called): (&Entry, &str),
    state: &mut SigningState,
    out: &mut Outbox,
    theme: &Theme,
) -> Option<EntryAct> {
    let mut act = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        mark_ui(ui, entry.mark, theme);
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.spacing_mut().interact_size.y = Face::Small.line_height();
            head(ui, entry, called, theme);
            quiet(ui, &format!("“{}”", entry.reason), theme);
            if entry.sealed > 0 {
                quiet(ui, &say_with("sign-offs-sealed", &[("count", entry.sealed.into())]), theme);
            }
            if entry.mark.is_stale() && since_ui(ui, (&entry.id.0, &entry.since), &mut state.changes, out) {
                act = Some(EntryAct::Goes);
            }
            act = deeds(ui, document, (entry, called)).or(act);
        });
    });
    act
}

fn quiet(ui: &mut Ui, text: &str, theme: &Theme) -> Response {
    ui.add(Label::new(Face::Small.text(text, theme.ink2)).wrap())
}

/// State, who and when, and the key.
fn head(ui: &mut Ui, entry: &Entry, called: &str, theme: &Theme) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 1.0);
        let ink = match entry.mark {
            Mark::DoesNotFit => theme.mis,
            mark if mark.is_stale() => theme.wai,
            _ => theme.ink,
        };
        let word = entry.mark.word();
        let told = ui.label(Face::Emphasis.text(&word, ink));
        let values = [("what", called.into()), ("state", format!("{word}, {}, {}", entry.who, entry.day).into())];
        let name = say_with("sign-offs-row", &values);
        told.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        told.on_hover_text(entry.mark.hint());
        ui.add(Label::new(Face::Body.text(&entry.who, theme.ink)).wrap());
        ui.label(Face::Code.text(&entry.day, theme.ink3));
        if let Some((printed, owner)) = &entry.key {
            let words = say_with("sign-offs-key", &[("printed", printed.as_str().into())]);
            let key = ui.label(Face::CodeSmall.text(words, theme.ink3));
            key.on_hover_text(say_with("sign-offs-key-hint", &[("owner", owner.as_str().into())]));
        }
    });
    if matches!(entry.mark, Mark::DoesNotFit | Mark::UnknownKey | Mark::UnknownKeyStale | Mark::Unbound | Mark::Gone) {
        quiet(ui, &entry.mark.hint(), theme);
    }
}

fn deeds(ui: &mut Ui, document: &Document, (entry, called): (&Entry, &str)) -> Option<EntryAct> {
    if document.is_read_only() {
        return None;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let mut act = None;
        if entry.mark.is_stale() {
            let again = link(ui, &say("sign-offs-again"));
            let name = say_with("sign-offs-again-name", &[("what", called.into())]);
            again.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
            act = again.clicked().then_some(EntryAct::Again);
        }
        let name = say_with("sign-offs-withdraw-name", &[("who", entry.name.as_str().into())]);
        let withdrawn = sure_link(ui, Id::unique(("withdraw", entry.id.as_str())), &say("sign-offs-withdraw"), &name);
        if withdrawn { Some(EntryAct::Withdraw) } else { act }
    })
    .inner
}

/// The picture of a state, in the middle of the first line.
fn mark_ui(ui: &mut Ui, mark: Mark, theme: &Theme) {
    let size = vec2(glyph_width(GLYPH, theme).max(Icon::SIZE), 18.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let centre = rect.left_center() + vec2(Icon::SIZE / 2.0, 0.0);
    let (icon, ink) = match mark {
        Mark::OutOfDate | Mark::RecordedStale => {
            verdict_glyph(ui.painter(), centre, GLYPH, Verdict::Waits, theme);
            return;
        }
        Mark::Signed => (Icon::SealCheck, theme.ink),
        Mark::Recorded | Mark::Unbound => (Icon::NotePencil, theme.ink2),
        Mark::Gone => (Icon::MinusCircle, theme.ink3),
        Mark::DoesNotFit => (Icon::WarningOctagon, theme.mis),
        Mark::UnknownKey => (Icon::Question, theme.ink2),
        Mark::UnknownKeyStale => (Icon::Question, theme.wai),
    };
    icon.paint(ui.painter(), centre, Icon::SIZE, ink);
}
