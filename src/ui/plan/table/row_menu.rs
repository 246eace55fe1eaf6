//! The menu of a row: what can be done with the marked injects and with the cell under the cursor.

use super::clip;
use crate::app::Document;
use crate::app::grid::asks_for;
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::plan::state::Focus;
use crate::ui::plan::{PlanState, Region, make};
use crate::ui::widgets::{menu_row, row_line};
use crate::words::{say, say_with};
use egui::{Id, Popup, Pos2, Ui, ViewportCommand};

const WIDTH: f32 = 264.0;

/// Where the menu is open, and whether its first row has had the focus.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RowMenu {
    at: Pos2,
    tries: u8,
}

impl RowMenu {
    /// A menu that opens at this point.
    pub fn at(at: Pos2) -> Self {
        Self { at, tries: 3 }
    }
}

#[derive(Clone, Copy)]
enum Deed {
    Open,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Above,
    Below,
    Delete,
    Ask,
}

/// Draws the menu while it is open; it closes with Escape, with a deed, or with a click elsewhere.
pub fn row_menu_ui(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let Some(mut menu) = state.table.menu else { return };
    let mut open = true;
    let popup = Popup::new(Id::unique("row menu"), ui.ctx().clone(), menu.at, ui.layer_id());
    let shown = popup.kind(egui::PopupKind::Menu).open_bool(&mut open).width(WIDTH).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        rows(ui, document, state, &mut menu)
    });
    let deed = shown.and_then(|shown| shown.inner);
    state.table.menu = (open && deed.is_none()).then_some(menu);
    if state.table.menu.is_some() {
        return;
    }
    state.focus = Some(Focus::Region(Region::Centre));
    if let Some(deed) = deed {
        act(ui, document, state, out, deed);
    }
}

fn rows(ui: &mut Ui, document: &Document, state: &PlanState, menu: &mut RowMenu) -> Option<Deed> {
    let keys = |command: Command| command.keys_text(ui.ctx());
    let ctrl = |letter: &str| keys(Command::Save).replace('S', letter);
    let count = state.selection.count();
    let (asked, why) = (asked(document, state), say("table-menu-nothing-to-ask"));
    let ask = asked.as_ref().map_or_else(
        || say("table-menu-ask-value"),
        |asked| say_with("table-menu-ask", &[("filter", asked.as_str().into())]),
    );
    let delete = say_with("table-menu-delete", &[("count", count.into())]);
    let duplicate = Command::Duplicate.text();
    let entries: [Option<(Deed, String, String, bool)>; 11] = [
        Some((Deed::Open, Command::OpenInject.text(), keys(Command::OpenInject), true)),
        None,
        Some((Deed::Cut, say("table-menu-cut"), ctrl("X"), state.table.column.is_written())),
        Some((Deed::Copy, say("table-menu-copy"), ctrl("C"), true)),
        Some((Deed::Paste, say("table-menu-paste"), ctrl("V"), true)),
        Some((Deed::Duplicate, duplicate, keys(Command::Duplicate), true)),
        Some((Deed::Above, say("table-menu-above"), String::new(), true)),
        Some((Deed::Below, say("table-menu-below"), keys(Command::NewInject), true)),
        Some((Deed::Delete, delete, keys(Command::Delete), true)),
        None,
        Some((Deed::Ask, ask, String::new(), asked.is_some())),
    ];
    let mut chosen = None;
    for entry in entries {
        let Some((deed, text, keys, is_on)) = entry else {
            row_line(ui);
            continue;
        };
        let response = menu_row(ui, WIDTH - 12.0, &text, &keys, (!is_on).then_some(why.as_str()));
        // The first row gets the keys, as soon as the menu can give them.
        if matches!(deed, Deed::Open) && menu.tries > 0 {
            menu.tries = if response.has_focus() { 0 } else { menu.tries - 1 };
            response.request_focus();
            ui.ctx().request_repaint();
        }
        if response.clicked() {
            chosen = Some(deed);
        }
    }
    chosen
}

/// The condition that asks for the cell of the cursor.
fn asked(document: &Document, state: &PlanState) -> Option<String> {
    let inject = document.scenario().inject(state.selection.current()?)?;
    asks_for(document.scenario(), document.vocabulary(), inject, &state.table.column)
}

fn act(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox, deed: Deed) {
    match deed {
        Deed::Open => {
            let current = state.selection.current().cloned();
            current.into_iter().for_each(|id| state.open_full(&id));
        }
        Deed::Cut => clip::cut(ui, document, state, out),
        Deed::Copy => clip::copied(document, state).into_iter().for_each(|text| ui.copy_text(text)),
        Deed::Paste => ui.ctx().send_viewport_cmd(ViewportCommand::RequestPaste),
        Deed::Duplicate => drop(make::duplicate(document, state, out)),
        Deed::Above => make::inject_above(document, state, out),
        Deed::Below => make::inject(document, state, out),
        Deed::Delete => drop(make::delete_injects(document, state, out)),
        Deed::Ask => {
            if let Some(asked) = asked(document, state) {
                let text = &mut state.table.query.text;
                *text = format!("{} {asked} ", text.trim()).trim_start().to_owned();
            }
        }
    }
}
