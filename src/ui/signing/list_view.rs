//! The sign-offs of the whole and of each topic, a list at the Review desk.

use super::data::SubjectRow;
use super::entry_view::{EntryAct, entry_ui};
use super::state::{Form, SigningState};
use crate::app::{Document, Session};
use crate::edit::Edit;
use crate::scenario::{DecisionId, TagId};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, heading, link, row_line, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Label, Layout, Margin, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// How far the sign-offs stand in from the name of what is signed.
const INDENT: f32 = 16.0;

/// Draws the sign-offs of a topic, or all, into what is left of the place.
pub fn signatures_ui(
    ui: &mut Ui,
    session: &Session,
    topic: Option<&TagId>,
    state: &mut SigningState,
    out: &mut Outbox,
) {
    let Some(document) = &session.document else { return };
    state.look(session, out);
    let data = state.data(session);
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("sign-offs").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        head(ui, state, &theme);
        let is_shown = |row: &SubjectRow| topic.is_none_or(|topic| row.subject == topic.as_str());
        let rows: Vec<&SubjectRow> = data.rows.iter().filter(|row| is_shown(row)).collect();
        rows_ui(ui, session, document, &rows, state, out, &theme);
    });
}

/// What a signature is worth, and the way to the keys.
fn head(ui: &mut Ui, state: &mut SigningState, theme: &Theme) {
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 9, bottom: 9 }).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            let (words, hint) = (say("sign-offs-keys"), say("sign-offs-keys-hint"));
            let keys = Button::outline(&words).icon(Icon::LockSimple).small().hint(&hint);
            if keys.show(ui).clicked() {
                state.open_keys();
            }
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                ui.add(Label::new(Face::Small.text(say("sign-offs-means"), theme.ink3)).wrap());
            });
        });
    });
    row_line(ui);
}

fn rows_ui(
    ui: &mut Ui,
    session: &Session,
    document: &Document,
    rows: &[&SubjectRow],
    state: &mut SigningState,
    out: &mut Outbox,
    theme: &Theme,
) {
    let mut others = false;
    for row in rows {
        if !row.can_sign && !others {
            others = true;
            Frame::new().inner_margin(Margin { left: 16, right: 16, top: 14, bottom: 4 }).show(ui, |ui| {
                heading(ui, &say("sign-offs-others"), None);
            });
        }
        ui.push_id((&row.subject, row.can_sign), |ui| row_ui(ui, session, document, row, state, out, theme));
        row_line(ui);
    }
}

fn row_ui(
    ui: &mut Ui,
    session: &Session,
    document: &Document,
    row: &SubjectRow,
    state: &mut SigningState,
    out: &mut Outbox,
    theme: &Theme,
) {
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 7, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        if row_head(ui, document, row, theme) {
            state.open_form(session, Some(&row.subject));
        }
        Frame::new().inner_margin(Margin { left: INDENT as i8, ..Margin::ZERO }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for entry in &row.entries {
                let act = entry_ui(ui, document, (entry, row.called()), state, out, theme);
                take(act, session, row, &entry.id, state, out);
            }
            earlier_ui(ui, session, document, row, state, out, theme);
        });
    });
}

/// What can be signed, how far it is, and the button; answers whether that was pressed.
fn row_head(ui: &mut Ui, document: &Document, row: &SubjectRow, theme: &Theme) -> bool {
    let mut wanted = false;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 24.0), Layout::right_to_left(Align::Center), |ui| {
        if row.can_sign {
            let name = say_with("sign-offs-sign-name", &[("what", row.called().into())]);
            let off = document.is_read_only().then(|| say("sign-offs-read-only"));
            let words = say("sign-offs-sign");
            let button = Button::outline(&words).small().name(&name).off_because(off.as_deref());
            wanted = button.show(ui).clicked();
            ui.add_space(4.0);
            ui.label(Face::Code.text(&row.lines, theme.ink3));
            if row.essential > 0 {
                let words = say_with("sign-offs-essential", &[("count", row.essential.into())]);
                ui.label(Face::SmallEmphasis.text(words, theme.mis));
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| title(ui, row, theme));
    });
    wanted
}

fn title(ui: &mut Ui, row: &SubjectRow, theme: &Theme) {
    ui.spacing_mut().item_spacing.x = 6.0;
    let (square, _) = ui.allocate_exact_size(vec2(8.0, 16.0), Sense::hover());
    if row.code.is_empty() {
        Icon::Stack.paint(ui.painter(), square.center(), Icon::SMALL, theme.ink2);
    } else {
        topic_swatch(ui.painter(), square.center(), &row.subject, theme);
        ui.label(Face::CodeStrong.text(&row.code, theme.ink));
    }
    let face = if row.code.is_empty() { Face::Heading } else { Face::Emphasis };
    ui.add(Label::new(face.text(&row.name, theme.ink)).truncate());
    if row.entries.is_empty() && row.earlier.is_empty() {
        let nobody = say("sign-offs-nobody");
        let told = ui.label(Face::Small.text(&nobody, theme.ink3));
        let name = say_with("sign-offs-row", &[("what", row.called().into()), ("state", nobody.as_str().into())]);
        told.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        told.on_hover_text(say("sign-offs-nobody-hint"));
    }
}

/// What the same person signed again later, folded.
fn earlier_ui(
    ui: &mut Ui,
    session: &Session,
    document: &Document,
    row: &SubjectRow,
    state: &mut SigningState,
    out: &mut Outbox,
    theme: &Theme,
) {
    if row.earlier.is_empty() {
        return;
    }
    if link(ui, &say_with("sign-offs-earlier", &[("count", row.earlier.len().into())])).clicked()
        && !state.unfolded.remove(&row.subject)
    {
        state.unfolded.insert(row.subject.clone());
    }
    if state.unfolded.contains(&row.subject) {
        for entry in &row.earlier {
            let act = entry_ui(ui, document, (entry, row.called()), state, out, theme);
            take(act.filter(|act| *act != EntryAct::Again), session, row, &entry.id, state, out);
        }
    }
}

fn take(
    act: Option<EntryAct>,
    session: &Session,
    row: &SubjectRow,
    id: &DecisionId,
    state: &mut SigningState,
    out: &mut Outbox,
) {
    match act {
        Some(EntryAct::Withdraw) => out.edit(Edit::Remove(vec![id.record()])),
        Some(EntryAct::Goes) => state.close_all(),
        Some(EntryAct::Again) => {
            state.open_form(session, Some(&row.subject));
            let entry = row.entries.iter().find(|entry| entry.id == *id);
            if let (Some(form), Some(entry)) = (&mut state.form, entry) {
                let (name, role, reason) = (entry.name.clone(), entry.role.clone(), entry.reason.clone());
                *form = Form { name, role, reason, ..std::mem::take(form) };
            }
        }
        None => {}
    }
}
