//! The dialog of a list: how it is read on the left, what comes of it in the middle.

use super::state::{ArrivalState, Tab};
use super::{columns_view, doubts_view, rows_view, settings_view, whole_view};
use crate::app::arrival::{Arrival, ArrivalAct, Incoming, Mapping};
use crate::app::{Message, Session};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, Picked, Picker, region_line, segmented};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Label, Layout, Margin, Rect, Ui, UiBuilder, vec2};

/// The width of the column on the left.
const SETTINGS: f32 = 316.0;

/// Draws what stands open to be brought in.
pub fn arrival_ui(ctx: &Context, session: &Session, state: &mut ArrivalState, out: &mut Outbox) {
    let act = match &session.incoming {
        Some(Incoming::Whole(whole)) => whole_view::whole_ui(ctx, whole),
        Some(Incoming::Table(arrival)) => {
            state.follow(arrival);
            table_ui(ctx, session, arrival, state)
        }
        None => None,
    };
    out.messages.extend(act.map(Message::Arrival));
}

fn table_ui(ctx: &Context, session: &Session, arrival: &Arrival, state: &mut ArrivalState) -> Option<ArrivalAct> {
    let kind = say(&format!("import-kind-{}", arrival.book.kind.name()));
    let title = say("arrival-title");
    let values = [("file", arrival.book.file.as_str().into()), ("kind", kind.into())];
    let is_pasted = arrival.book.kind == crate::app::arrival::BookKind::Pasted;
    let subtitle = say_with(if is_pasted { "arrival-subtitle-pasted" } else { "arrival-subtitle" }, &values);
    let window = ctx.content_rect().size();
    let size = vec2((window.x - 48.0).clamp(900.0, 1560.0), (window.y - 48.0).min(960.0));
    let shown = Dialog::new(Id::unique("arrival"), &title).subtitle(&subtitle).size(size.x, size.y).show(
        ctx,
        |ui| body(ui, session, arrival, state),
        |ui| footer(ui, arrival),
    );
    let left = shown.closed.then_some(ArrivalAct::Leave);
    shown.footer.or(shown.body).or(left)
}

fn body(ui: &mut Ui, session: &Session, arrival: &Arrival, state: &mut ArrivalState) -> Option<ArrivalAct> {
    let theme = theme(ui);
    let whole = ui.available_rect_before_wrap();
    let left = whole.with_max_x(whole.left() + SETTINGS);
    let middle = whole.with_min_x(left.right());
    ui.painter().rect_filled(left, 0.0, theme.panel);
    let settings = settings_view::settings_ui(&mut column(ui, left), session, arrival, state);
    let main = middle_ui(&mut column(ui, middle), arrival, state);
    ui.painter().vline(left.right(), whole.y_range(), theme.region_line());
    settings.or(main.map(|mapping| ArrivalAct::Map(Box::new(mapping))))
}

fn column(ui: &mut Ui, rect: Rect) -> Ui {
    let mut column = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    column.set_clip_rect(rect.intersect(ui.clip_rect()));
    column.spacing_mut().item_spacing.y = 0.0;
    column
}

fn middle_ui(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) -> Option<Mapping> {
    let head = Frame::new().inner_margin(Margin::symmetric(16, 10));
    head.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            tabs(ui, arrival, state);
            sheet_picker(ui, arrival, state);
        });
    });
    region_line(ui);
    match state.tab {
        Tab::Columns => columns_view::columns_ui(ui, arrival, state),
        Tab::Rows => {
            rows_view::rows_ui(ui, arrival, state);
            None
        }
        Tab::Doubts => {
            doubts_view::doubts_ui(ui, arrival, state);
            None
        }
    }
}

fn tabs(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) {
    let (rows, doubts) = arrival.run.as_ref().map_or((0, 0), |run| (run.rows.len(), run.problems.len()));
    let columns = say("arrival-tab-columns");
    let rows = say_with("arrival-tab-rows", &[("count", rows.into())]);
    let doubts = say_with("arrival-tab-doubts", &[("count", doubts.into())]);
    let options = [(Tab::Columns, columns.as_str()), (Tab::Rows, &rows), (Tab::Doubts, &doubts)];
    if let Some(tab) = segmented(ui, &say("arrival-tabs"), &options, &state.tab) {
        state.tab = tab;
    }
}

/// Which sheet's columns are shown, where several are read.
fn sheet_picker(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) {
    let taken: Vec<&str> =
        arrival.mapping.sheets.iter().filter(|sheet| sheet.taken).map(|sheet| sheet.sheet.as_str()).collect();
    if state.tab != Tab::Columns || taken.len() < 2 {
        return;
    }
    let label = say("arrival-sheet");
    let picker = Picker::new(Id::unique("arrival sheet"), &label, Some(&state.sheet));
    let choices = || taken.iter().map(|name| crate::ui::widgets::Choice::new(*name, *name)).collect();
    if let Some(Picked::Value(name)) = picker.label_place(LabelPlace::Hidden).width(220.0).show(ui, choices) {
        state.sheet = name;
    }
}

fn footer(ui: &mut Ui, arrival: &Arrival) -> Option<ArrivalAct> {
    let theme = theme(ui);
    let injects = arrival.run.as_ref().map_or(0, |run| run.counts.fresh + run.counts.updated);
    let text = say_with("arrival-take", &[("count", injects.into())]);
    let off = why_not(arrival);
    let hint = say("arrival-take-hint");
    let take = Button::ink(&text).hint(&hint).off_because(off.as_deref()).show(ui).clicked();
    let leave = Button::outline(&say("arrival-leave")).show(ui).clicked();
    let told = match (&arrival.run, arrival.is_counting(), off) {
        (_, true, _) | (None, ..) => say("arrival-counting"),
        (Some(_), false, Some(off)) => off,
        (Some(run), false, None) => run.summary(),
    };
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.add(Label::new(Face::Body.text(told, theme.ink2)).truncate());
    });
    match (take, leave) {
        (true, _) => Some(ArrivalAct::Take),
        (_, true) => Some(ArrivalAct::Leave),
        _ => None,
    }
}

/// Why nothing can be brought in as it stands.
fn why_not(arrival: &Arrival) -> Option<String> {
    let Some(run) = arrival.run.as_ref().filter(|_| !arrival.is_counting()) else {
        return Some(say("arrival-counting"));
    };
    if arrival.mapping.sheets.iter().all(|sheet| !sheet.taken) {
        return Some(say("arrival-no-sheet"));
    }
    if run.is_blocked() {
        return Some(say("arrival-blocked"));
    }
    run.edit.is_none().then(|| say("arrival-nothing"))
}
