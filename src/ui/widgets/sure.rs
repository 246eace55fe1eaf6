//! A deed that takes something away: asked once more, on the spot.

use super::button::link;
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::words::say;
use egui::{Id, Role, Ui, WidgetInfo};

/// A link that asks on the spot before it does what it says; `true` once that was answered with yes.
///
/// `word` stands on it, `name` tells a screen reader what it is about.
pub fn sure_link(ui: &mut Ui, id: Id, word: &str, name: &str) -> bool {
    let asked = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or_default();
    if !asked {
        let first = link(ui, word);
        first.widget_info(|| WidgetInfo::labeled(Role::Link, true, name));
        if first.clicked() {
            ui.data_mut(|data| data.insert_temp(id, true));
        }
        return false;
    }
    ui.label(Face::Small.text(say("sure-question"), theme(ui).ink2));
    let yes = link(ui, &say("sure-yes")).clicked();
    if yes || link(ui, &say("sure-no")).clicked() {
        ui.data_mut(|data| data.remove::<bool>(id));
    }
    yes
}
