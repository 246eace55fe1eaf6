//! The bar under every desk: where the work is saved, what is selected, problems, the last check.

use crate::coverage::Verdict;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{GLYPH, icon_button, link, quiet_link, verdict_mark};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Layout, Panel, Ui, UiBuilder, vec2};

/// Where the work is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// It has no file yet.
    #[default]
    Nowhere,
    /// As it was read from its file at this time.
    Opened(String),
    /// In its file, since this time.
    At(String),
    /// Changed since it was written to its file.
    Changed,
    /// Changed since then, and so many changes are kept on this computer.
    Kept {
        /// Since when: in its file, or read from it, at a time.
        since: Since,
        /// How many changes.
        changes: usize,
    },
    /// Changed, and nothing can be kept on this computer.
    Unprotected,
    /// It may only be read.
    ReadOnly,
    /// Being written.
    Saving,
    /// The place of the file has not answered for some minutes.
    NoAnswer(u32),
    /// Somebody else wrote to the file at this time.
    ChangedElsewhere(String),
    /// Its file is not there, which was noticed at this time.
    Gone(String),
    /// It could not be written, for this reason.
    Failed {
        /// The reason in a few words.
        reason: String,
        /// Whether the changes are kept on this computer.
        kept: bool,
    },
}

/// Since when changes are kept that are not in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// It has no file yet.
    Never,
    /// It was read from its file at this time.
    Opened(String),
    /// It was written to its file at this time.
    Saved(String),
}

/// Whether a passphrase protects the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protection {
    /// None does.
    #[default]
    None,
    /// One does, but the file is not written under it yet.
    Waits,
    /// One does.
    Stands,
}

/// The last check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    /// How many injects were looked at.
    pub injects: usize,
    /// How many lines were decided.
    pub lines: usize,
    /// How long it took, such as `6 ms`.
    pub took: String,
}

/// What the status bar shows.
#[derive(Clone, Debug, Default)]
pub struct StatusBar<'a> {
    /// Where the work is.
    pub saved: Saved,
    /// What is selected, in words.
    pub selection: &'a str,
    /// More on the left, such as how many lines are signed.
    pub more: &'a str,
    /// Whether a passphrase protects the work.
    pub protection: Protection,
    /// How the person works, in a few words.
    pub role: &'a str,
    /// What long work left behind, with a way to undo it.
    pub notice: Option<&'a str>,
    /// How many choices of a copy that was set aside are left.
    pub choices: Option<usize>,
    /// For how many injects something is offered.
    pub offered: usize,
    /// How many problems the scenario has.
    pub problems: usize,
    /// The last check.
    pub check: Option<Check>,
}

/// What a person wants of the status bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusAct {
    /// Save, or try to save again.
    Save,
    /// Save under another name.
    SaveElsewhere,
    /// Compare with what somebody else wrote.
    Compare,
    /// Undo what the notice tells of.
    Undo,
    /// Put the notice away.
    Dismiss,
    /// See the problems.
    Problems,
    /// See what is offered.
    Offered,
    /// Change how one works.
    Role,
    /// Look at the passphrase.
    Protect,
    /// Go back to the copy that was set aside.
    Choices,
}

/// Draws the status bar as a panel of the window; answers what is wanted.
pub fn status_bar(ui: &mut Ui, bar: &StatusBar<'_>) -> Option<StatusAct> {
    let theme = theme(ui);
    let panel = Panel::bottom("status bar")
        .exact_size(space::STATUS_BAR)
        .frame(Frame::new().fill(theme.panel))
        .show_separator_line(false);
    panel
        .show(ui, |ui| {
            let rect = ui.max_rect();
            ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
            let inner = rect.shrink2(vec2(space::PANEL, 0.0));
            let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
            let right_act = draw_right(&mut right, bar, &theme);
            let rest = inner.with_max_x(right.min_rect().left() - 16.0);
            let mut left = ui.new_child(UiBuilder::new().max_rect(rest).layout(Layout::left_to_right(Align::Center)));
            left.set_clip_rect(rest.expand2(vec2(4.0, 0.0)).intersect(ui.clip_rect()));
            draw_left(&mut left, bar, &theme).or(right_act)
        })
        .inner
}

fn draw_left(ui: &mut Ui, bar: &StatusBar<'_>, theme: &Theme) -> Option<StatusAct> {
    ui.spacing_mut().item_spacing.x = 6.0;
    let protection = protection_ui(ui, bar.protection, theme);
    let mut act = saved(ui, &bar.saved, theme).or(protection);
    if let Some(notice) = bar.notice {
        ui.add_space(10.0);
        notice_words(ui, notice, theme);
        if link(ui, &say("status-undo")).clicked() {
            act = Some(StatusAct::Undo);
        }
        if icon_button(ui, Icon::X, &say("status-dismiss")).clicked() {
            act = Some(StatusAct::Dismiss);
        }
        return act;
    }
    for text in [bar.selection, bar.more] {
        if !text.is_empty() {
            ui.add_space(10.0);
            ui.label(Face::Small.text(text, theme.ink2));
        }
    }
    act
}

/// The padlock with its word.
fn protection_ui(ui: &mut Ui, protection: Protection, theme: &Theme) -> Option<StatusAct> {
    let (icon, id) = match protection {
        Protection::None => return None,
        Protection::Waits => (Icon::LockSimpleOpen, "protect-status-waits"),
        Protection::Stands => (Icon::LockSimple, "protect-status"),
    };
    ui.label(icon.text(Icon::SMALL, theme.ink2));
    let pressed = quiet_link(ui, &say(id)).on_hover_text(say("protect-status-hint")).clicked();
    ui.add_space(10.0);
    pressed.then_some(StatusAct::Protect)
}

/// What was done, cut where the way back would have no room beside it.
fn notice_words(ui: &mut Ui, notice: &str, theme: &Theme) {
    const WAY_BACK: f32 = 90.0;
    let width = (ui.available_width() - WAY_BACK).max(60.0);
    let own = ui.painter().layout_no_wrap(notice.to_owned(), Face::Small.font(), theme.ink).size();
    let size = vec2(own.x.min(width).ceil(), own.y);
    let label = egui::Label::new(Face::Small.text(notice, theme.ink)).truncate();
    ui.add_sized(size, label);
}

fn saved(ui: &mut Ui, saved: &Saved, theme: &Theme) -> Option<StatusAct> {
    let warns = matches!(
        saved,
        Saved::NoAnswer(_) | Saved::ChangedElsewhere(_) | Saved::Gone(_) | Saved::Failed { .. } | Saved::Unprotected
    );
    if warns {
        verdict_mark(ui, Verdict::Partly, GLYPH);
    } else {
        ui.label(Icon::FloppyDisk.text(Icon::SMALL, theme.ink2));
    }
    let ink = if warns { theme.ink } else { theme.ink2 };
    sentence_ui(ui, saved, ink);
    let (id, act) = match saved {
        Saved::NoAnswer(_) | Saved::Failed { .. } => ("status-try-again", StatusAct::Save),
        Saved::ChangedElsewhere(_) => ("status-compare", StatusAct::Compare),
        Saved::Nowhere | Saved::Unprotected | Saved::Kept { since: Since::Never, .. } => {
            ("status-save-now", StatusAct::Save)
        }
        Saved::ReadOnly => ("status-work-on-copy", StatusAct::Save),
        Saved::Gone(_) => ("status-save-elsewhere", StatusAct::SaveElsewhere),
        Saved::Opened(_) | Saved::At(_) | Saved::Changed | Saved::Kept { .. } | Saved::Saving => return None,
    };
    link(ui, &say(id)).clicked().then_some(act)
}

/// The sentence in full where there is room for it beside what it offers, else in fewer words.
fn sentence_ui(ui: &mut Ui, saved: &Saved, ink: egui::Color32) {
    const LINK: f32 = 130.0;
    let full = saved_sentence(saved);
    let width = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), Face::Small.font(), ink).size().x;
    let fits = width(&full) + LINK <= ui.available_width();
    let text = short_sentence(saved).filter(|_| !fits).unwrap_or_else(|| full.clone());
    let shown = ui.add(egui::Label::new(Face::Small.text(&text, ink)).truncate());
    if text != full {
        shown.on_hover_text(full);
    }
}

/// The same in fewer words, where there are any.
fn short_sentence(saved: &Saved) -> Option<String> {
    match saved {
        Saved::Kept { since, changes } => {
            let values = [("where", since.sentence().into()), ("count", (*changes).into())];
            Some(say_with("status-kept-short", &values))
        }
        Saved::Unprotected => Some(say("status-unprotected-short")),
        Saved::Failed { reason, .. } => Some(say_with("status-failed", &[("reason", reason.as_str().into())])),
        _ => None,
    }
}

impl Since {
    fn sentence(&self) -> String {
        match self {
            Self::Never => say("status-nowhere"),
            Self::Opened(time) => say_with("status-kept-opened", &[("time", time.as_str().into())]),
            Self::Saved(time) => say_with("status-kept-saved", &[("time", time.as_str().into())]),
        }
    }
}

fn saved_sentence(saved: &Saved) -> String {
    match saved {
        Saved::Kept { since, changes } => {
            say_with("status-kept", &[("where", since.sentence().into()), ("count", (*changes).into())])
        }
        Saved::Unprotected => say("status-unprotected"),
        Saved::ReadOnly => say("status-read-only"),
        Saved::Nowhere => say("status-nowhere"),
        Saved::Opened(time) => say_with("status-opened", &[("time", time.as_str().into())]),
        Saved::At(time) => say_with("status-saved", &[("time", time.as_str().into())]),
        Saved::Changed => say("status-changed"),
        Saved::Saving => say("status-saving"),
        Saved::NoAnswer(minutes) => say_with("status-no-answer", &[("minutes", (*minutes).into())]),
        Saved::ChangedElsewhere(time) => say_with("status-changed-elsewhere", &[("time", time.as_str().into())]),
        Saved::Gone(time) => say_with("status-gone", &[("time", time.as_str().into())]),
        Saved::Failed { reason, kept } => {
            let failed = say_with("status-failed", &[("reason", reason.as_str().into())]);
            let safe = if *kept { "status-kept-too" } else { "status-unprotected-short" };
            format!("{failed} {}", say(safe))
        }
    }
}

fn draw_right(ui: &mut Ui, bar: &StatusBar<'_>, theme: &Theme) -> Option<StatusAct> {
    ui.spacing_mut().item_spacing.x = 6.0;
    // What was just done is worth more than the time of the last check.
    let needed = if bar.notice.is_some() { 1500.0 } else { 900.0 };
    let roomy = ui.ctx().content_rect().width() >= needed;
    if let Some(check) = bar.check.as_ref().filter(|_| roomy) {
        let values =
            [("injects", check.injects.into()), ("lines", check.lines.into()), ("took", check.took.as_str().into())];
        ui.label(Face::Small.text(say_with("status-checked", &values), theme.ink2));
        ui.add_space(10.0);
    }
    let problems = problems_ui(ui, bar, theme);
    ui.add_space(10.0);
    let problems = offered(ui, bar, theme).or(problems);
    let role = !bar.role.is_empty() && quiet_link(ui, bar.role).on_hover_text(say("role-status-hint")).clicked();
    if role { Some(StatusAct::Role) } else { problems }
}

fn problems_ui(ui: &mut Ui, bar: &StatusBar<'_>, theme: &Theme) -> Option<StatusAct> {
    if bar.problems == 0 {
        ui.label(Face::Small.text(say("status-no-problems"), theme.ink2));
        ui.label(Icon::ListChecks.text(Icon::SMALL, theme.ink2));
        return choices(ui, bar, theme);
    }
    let text = say_with("status-problems", &[("count", bar.problems.into())]);
    let pressed = link(ui, &text).clicked();
    ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
    let choices = choices(ui, bar, theme);
    if pressed { Some(StatusAct::Problems) } else { choices }
}

/// The way to what the texts touch beyond their tags.
fn offered(ui: &mut Ui, bar: &StatusBar<'_>, theme: &Theme) -> Option<StatusAct> {
    if bar.offered == 0 {
        return None;
    }
    let text = say_with("status-offered", &[("count", bar.offered.into())]);
    let pressed = link(ui, &text).on_hover_text(say("status-offered-hint")).clicked();
    ui.label(Icon::Lightbulb.text(Icon::SMALL, theme.ink2));
    ui.add_space(10.0);
    pressed.then_some(StatusAct::Offered)
}

/// The way back to a copy that was set aside.
fn choices(ui: &mut Ui, bar: &StatusBar<'_>, theme: &Theme) -> Option<StatusAct> {
    let count = bar.choices?;
    ui.add_space(10.0);
    let pressed = link(ui, &say_with("status-choices", &[("count", count.into())])).clicked();
    ui.label(Icon::GitMerge.text(Icon::SMALL, theme.ink2));
    pressed.then_some(StatusAct::Choices)
}
