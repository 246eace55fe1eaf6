//! The foot of the outline: the ways into the setting of the exercise.

use crate::app::Document;
use crate::scenario::RecordKind;
use crate::ui::plan::state::{Focus, Region};
use crate::ui::plan::{PlanState, View};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{fit_text, focus_frame, row_ground, short_count};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Id, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

struct Place {
    words: &'static str,
    icon: Icon,
    first: RecordKind,
    counted: &'static [RecordKind],
}

const PLACES: [Place; 4] = [
    Place { words: "outline-exercise", icon: Icon::CalendarBlank, first: RecordKind::Exercise, counted: &[] },
    Place {
        words: "outline-people",
        icon: Icon::UsersThree,
        first: RecordKind::Audience,
        counted: &[RecordKind::Audience, RecordKind::Cell, RecordKind::Post, RecordKind::Actor],
    },
    Place { words: "outline-places", icon: Icon::MapPin, first: RecordKind::Place, counted: &[RecordKind::Place] },
    Place {
        words: "outline-objectives",
        icon: Icon::Target,
        first: RecordKind::Objective,
        counted: &[RecordKind::Objective],
    },
];

/// Where the foot stands in the panel.
pub(super) fn places_rect(panel: Rect) -> Rect {
    let height = 4.0 * space::TREE_ROW + 12.0;
    panel.with_min_y((panel.bottom() - height).max(panel.top()))
}

/// Draws the foot at the bottom of the panel.
pub(super) fn places_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, rect: Rect) {
    let theme = theme(ui);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
    let inner = Rect::from_min_max(rect.min + vec2(0.0, 6.0), rect.max);
    ui.scope_builder(UiBuilder::new().max_rect(inner), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for place in &PLACES {
            place_row(ui, document, state, place);
        }
    });
}

fn place_row(ui: &mut Ui, document: &Document, state: &mut PlanState, place: &Place) {
    let theme = theme(ui);
    let scenario = document.scenario();
    let count: usize = place.counted.iter().map(|kind| scenario.records(*kind).len()).sum();
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::TREE_ROW));
    let response = ui.interact(rect, Id::unique(("outline place", place.words)), Sense::click());
    let shown = state.view == View::Setting && state.setting.is_at(place.first, place.counted);
    row_ground(ui.painter(), rect, shown, response.hovered(), &theme);
    let ink = theme.in_row(shown);
    place.icon.paint(ui.painter(), pos2(rect.left() + 20.0, rect.center().y), Icon::SMALL, ink.ink2);
    let mut right = rect.right() - 30.0;
    if !place.counted.is_empty() {
        let galley = ui.painter().layout_no_wrap(short_count(count), Face::Code.font(), ink.ink2);
        right -= galley.size().x;
        ui.painter().galley(pos2(right, rect.center().y - galley.size().y / 2.0), galley, ink.ink2);
    }
    let name = say(place.words);
    let text = Rect::from_min_max(pos2(rect.left() + 34.0, rect.top()), pos2(right - 6.0, rect.bottom()));
    fit_text(ui.painter(), text, &name, Face::Body, ink.ink);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, &theme);
    }
    let spoken = match place.counted.is_empty() {
        true => name,
        false => say_with("outline-place", &[("name", name.into()), ("count", count.into())]),
    };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, shown, &spoken));
    if response.clicked() {
        state.opened = None;
        state.view = View::Setting;
        state.setting.show_kind(place.first);
        state.focus = Some(Focus::Region(Region::Centre));
    }
}
