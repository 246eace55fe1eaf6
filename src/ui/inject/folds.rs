//! The groups of the opened inject that fold; each opens by itself where the topic asks for it.

use super::form::Form;
use super::state::Group;
use crate::scenario::Inject;
use crate::ui::theme::space;
use crate::ui::widgets::{fit_text, focus_ring, row_line};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Topics whose injects must say more than the six questions.
const ASKING: [&str; 4] = ["topic.caac", "topic.crsv", "topic.cthb", "lens.wps"];

/// Whether a group opens by itself.
fn is_asked_for(group: Group, inject: &Inject) -> bool {
    let asks = ASKING.iter().any(|topic| inject.has_tag(topic));
    let cares = group == Group::Care && super::care::needs_care(inject) && inject.content_note.trim().is_empty();
    cares || (asks && matches!(group, Group::Story | Group::Harm | Group::Reporting))
}

impl Form<'_> {
    pub fn folds(&mut self, ui: &mut Ui) {
        for group in Group::ALL {
            let open = self.is_open(group);
            if self.fold_head(ui, group, open) {
                self.state.folds.insert(group, !open);
            }
            if self.is_open(group) {
                ui.add_space(2.0);
                self.group(ui, group);
                ui.add_space(10.0);
            }
            row_line(ui);
        }
    }

    fn is_open(&self, group: Group) -> bool {
        self.state.folds.get(&group).copied().unwrap_or_else(|| is_asked_for(group, &self.inject))
    }

    fn group(&mut self, ui: &mut Ui, group: Group) {
        match group {
            Group::Story => self.story(ui),
            Group::Harm => self.harm(ui),
            Group::Reporting => self.reporting(ui),
            Group::Objectives => self.objectives(ui),
            Group::Care => self.care(ui),
            Group::Origin => self.origin(ui),
        }
    }

    fn fold_head(&self, ui: &mut Ui, group: Group, open: bool) -> bool {
        let theme = theme(ui);
        let name = say(&format!("inject-group-{}", group.name()));
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::INPUT + 4.0));
        let response = ui.interact(rect, self.id(&format!("fold.{}", group.name())), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, theme.hov);
        }
        let caret = if open { Icon::CaretDown } else { Icon::CaretRight };
        caret.paint(ui.painter(), rect.left_center() + vec2(7.0, 0.0), Icon::SMALL, theme.ink2);
        let galley = ui.painter().layout_no_wrap(name.clone(), Face::Emphasis.font(), theme.ink);
        let after = rect.left() + 19.0 + galley.size().x + 8.0;
        ui.painter().galley(pos2(rect.left() + 19.0, rect.center().y - galley.size().y / 2.0), galley, theme.ink);
        let summary = self.summary(group);
        fit_text(ui.painter(), rect.with_min_x(after), &summary, Face::Body, theme.ink3);
        focus_ring(ui, &response, space::INPUT_CORNER, &theme);
        let told = if summary.is_empty() { name } else { format!("{name}: {summary}") };
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &told));
        response.clicked()
    }

    /// What a folded group holds, in a few words.
    fn summary(&self, group: Group) -> String {
        let (inject, vocabulary) = (&self.inject, self.vocabulary());
        let named = |facet: &str, code: &crate::scenario::Code| vocabulary.label(facet, code.as_str()).to_owned();
        let parts = match group {
            Group::Story => {
                vec![named("role", &inject.role), named("core", &inject.core), named("level", &inject.level)]
            }
            Group::Harm => {
                let actor = inject.perpetrator.as_ref().and_then(|id| self.scenario().actor(id));
                let actor =
                    actor.map_or_else(|| named("perp", &inject.perpetrator_kind), |actor| actor.name.to_string());
                vec![actor, counted("inject-count-referrals", inject.referrals.len())]
            }
            Group::Reporting => {
                let chain = inject.chain.iter().map(|code| super::choices::branch_text(vocabulary, code));
                vec![chain.collect::<Vec<_>>().join(" → "), inject.readable(&inject.report).to_string()]
            }
            Group::Objectives => {
                let numbers = inject.objectives.iter().filter_map(|id| self.scenario().objective(id));
                let numbers: Vec<String> = numbers.map(|objective| objective.number.to_string()).collect();
                vec![numbers.join(", "), counted("inject-count-observables", inject.observables.len())]
            }
            Group::Care => vec![named("sensitivity", &inject.sensitivity), inject.owner.to_string()],
            Group::Origin => {
                let values = inject.columns.iter().map(|(_, value)| inject.readable(value).to_string());
                vec![values.collect::<Vec<_>>().join(", "), counted("inject-count-sources", inject.sources.len())]
            }
        };
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

fn counted(id: &str, count: usize) -> String {
    if count == 0 { String::new() } else { say_with(id, &[("count", count.into())]) }
}
