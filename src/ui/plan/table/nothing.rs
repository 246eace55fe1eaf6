//! What stands in the table where no inject is shown: why, and how to go on.

use super::data::Nothing;
use crate::app::Document;
use crate::scenario::Exercise;
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::plan::filter_field::clear_filter;
use crate::ui::plan::outline::data::Scope;
use crate::ui::plan::{PlanState, make};
use crate::ui::widgets::{Button, empty_state};
use crate::words::{say, say_with};
use egui::Ui;

/// Says why there is no row.
pub fn nothing_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, nothing: &Nothing, out: &mut Outbox) {
    let lines = lines(nothing, &document.scenario().exercise);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    match nothing {
        Nothing::NoInjects { .. } => {
            let key = Command::NewInject.keys_text(ui);
            let word = say("table-write-an-inject");
            // The strong button of this view is the one in the bar above.
            if empty_state(ui, &lines, Some(Button::outline(&word).key(&key))) {
                make::inject(document, state, out);
            }
        }
        _ => {
            let word = say("table-clear-filter");
            if empty_state(ui, &lines, Some(Button::outline(&word))) {
                clear(state);
            }
        }
    }
}

/// Shows everything again, also where the outline shows a part without injects.
fn clear(state: &mut PlanState) {
    clear_filter(state);
    if state.outline.data.rows.iter().all(|row| row.count == 0) {
        state.outline.selected = Scope::Whole;
    }
}

/// The sentences, at most three.
pub fn lines(nothing: &Nothing, exercise: &Exercise) -> Vec<String> {
    match nothing {
        Nothing::NoInjects { whole: true } => vec![say("table-empty"), say("table-empty-begin")],
        Nothing::NoInjects { whole: false } => vec![say("table-empty-part"), say("table-empty-begin")],
        Nothing::Unreadable(fault) => fault.lines(exercise),
        Nothing::NoneMissing => vec![say("table-none-missing"), say("table-none-missing-why")],
        Nothing::NoMatch { filter, without } => {
            let mut lines = vec![say_with("table-no-match", &[("filter", filter.as_str().into())])];
            if let Some((term, count)) = without {
                let values = [("count", (*count).into()), ("term", term.as_str().into())];
                lines.push(say_with("table-match-without", &values));
            }
            lines
        }
    }
}
