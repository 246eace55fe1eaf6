//! Draws the panel for several marked injects.

use super::data::{Common, add_tag, cells, common_owner, read_span, remove_tag, set_owner, tags};
use crate::app::grid::{Column, known};
use crate::app::{Document, Message};
use crate::checklist::Vocabulary;
use crate::edit::{Edit, Gesture};
use crate::scenario::{Inject, InjectId, TagId};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, make};
use crate::ui::setting::choices::{tags as tags_offered, topic_of};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{
    Button, Choice, LabelPlace, Picked, Picker, TagAct, TagChip, TagState, TextField, label_text, link,
};
use crate::words::{say, say_with};
use egui::{Frame, Id, Key, Margin, Modifiers, ScrollArea, Ui};
use std::sync::Arc;

/// Draws the panel.
pub(in crate::ui::plan) fn bulk_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let injects: Vec<Arc<Inject>> =
        document.scenario().injects.iter().filter(|inject| state.selection.has(&inject.id)).cloned().collect();
    ScrollArea::vertical().id_salt("bulk").auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 9)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            head(ui, state, injects.len());
            state.bulk.follow(document, state.selection.marked(), &injects);
            let ids: Vec<Id> =
                state.bulk.common.iter().map(|field| column_field(ui, document, field, &injects, out)).collect();
            if let Some(first) = ids.first().filter(|_| std::mem::take(&mut state.bulk.take_focus)) {
                ui.memory_mut(|memory| memory.request_focus(*first));
            }
            owner_field(ui, &injects, out);
            ui.add_space(6.0);
            shift_field(ui, state, out);
            ui.add_space(6.0);
            tags_field(ui, document.vocabulary(), &injects, out);
            ui.add_space(8.0);
            let text = say_with("bulk-delete", &[("count", injects.len().into())]);
            if Button::danger(&text).small().show(ui).clicked() {
                make::delete_injects(document, state, out);
            }
        });
    });
}

fn head(ui: &mut Ui, state: &mut PlanState, count: usize) {
    let theme = theme(ui);
    ui.label(Face::Title.text(say_with("bulk-head", &[("count", count.into())]), theme.ink));
    ui.add(egui::Label::new(Face::Small.text(say("bulk-explains"), theme.ink3)).wrap());
    if link(ui, &say("bulk-let-go")).clicked() {
        state.selection.collapse();
    }
    ui.add_space(4.0);
}

/// A column whose value is chosen for all; those that name several things also take typed lists.
fn column_field(
    ui: &mut Ui,
    document: &Document,
    (column, common): &(Column, Common),
    injects: &[Arc<Inject>],
    out: &mut Outbox,
) -> Id {
    let id = Id::unique(("bulk", column.id()));
    let label = sentence(&column.label());
    let several = say("bulk-several");
    let (shown, hint) = match common {
        Common::Same(value) => (value.as_str(), ""),
        Common::Several => ("", several.as_str()),
    };
    let choices = || {
        let known = known(document.scenario(), document.vocabulary(), column);
        known.into_iter().map(|(value, about)| Choice::new(value.as_str(), value.as_str()).detail(about)).collect()
    };
    let picker = Picker::new(id, &label, Some(shown)).or_nothing().hint(hint);
    let own = column.takes_several() || matches!(column, Column::Own(_) | Column::Incident | Column::Place);
    let picked = if own { picker.or_own_words() } else { picker }.show(ui, choices);
    let text = match picked {
        Some(Picked::Value(value)) => value,
        Some(Picked::Nothing) => String::new(),
        None => return id,
    };
    out.messages.push(Message::WriteCells(column.clone(), cells(injects, &text)));
    id
}

/// A label begins with a capital; own columns stay as they are written.
fn sentence(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn owner_field(ui: &mut Ui, injects: &[Arc<Inject>], out: &mut Outbox) {
    let several = say("bulk-several");
    let (value, hint) = match common_owner(injects) {
        Common::Same(owner) => (owner, ""),
        Common::Several => (String::new(), several.as_str()),
    };
    let label = say("bulk-owner");
    let output = TextField::new(Id::unique("bulk owner"), &label, &value).hint(hint).show(ui);
    let first = injects.first().map(|inject| inject.id.record());
    if let (Some(typed), Some(record)) = (output.typed, first) {
        let gesture = Gesture { record, field: "bulk owner".into(), serial: output.gesture };
        out.typed(set_owner(injects, &typed), gesture);
    }
}

fn shift_field(ui: &mut Ui, state: &mut PlanState, out: &mut Outbox) {
    let label = say("bulk-shift");
    let id = Id::unique("bulk shift");
    let enter = ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let typed = TextField::new(id, &label, &state.bulk.minutes)
        .hint(&say("bulk-shift-hint"))
        .face(Face::CodeStrong)
        .show(ui)
        .typed;
    if let Some(typed) = typed {
        state.bulk.minutes = typed;
    }
    let span = read_span(&state.bulk.minutes);
    let mut asked = span.filter(|_| enter);
    ui.horizontal(|ui| {
        ui.add_space(space::LABEL + 8.0);
        let reason = say("bulk-shift-unreadable");
        let reason = span.is_none().then_some(reason.as_str());
        if Button::outline(&say("bulk-shift-do")).small().off_because(reason).show(ui).clicked() {
            asked = span;
        }
        for minutes in [-60, -15, 15, 60] {
            let text = if minutes < 0 { format!("−{}", -minutes) } else { format!("+{minutes}") };
            let name = say_with("bulk-shift-by", &[("minutes", text.as_str().into())]);
            if Button::plain(&text).small().name(&name).hint(&name).show(ui).clicked() {
                asked = Some(minutes);
            }
        }
    });
    if let Some(minutes) = asked {
        let injects: Vec<InjectId> = state.selection.marked().iter().cloned().collect();
        out.edit(Edit::ShiftTimes { injects, minutes });
    }
}

fn tags_field(ui: &mut Ui, vocabulary: &Vocabulary, injects: &[Arc<Inject>], out: &mut Outbox) {
    label_text(ui, &say("bulk-tags"));
    let all = injects.len();
    let tags = tags(injects);
    if tags.is_empty() {
        let ink = theme(ui).ink3;
        ui.label(Face::Small.text(say("bulk-no-tags"), ink));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 22.0;
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 4.0);
        for (tag, count) in tags {
            let topic = topic_of(vocabulary, tag.as_str());
            let note = match count {
                count if count == all => String::new(),
                count => say_with("bulk-tag-count", &[("count", count.into()), ("all", all.into())]),
            };
            let text = vocabulary.tag_label(tag.as_str());
            let act = TagChip { topic: &topic, text, note: &note, state: TagState::Accepted }.show(ui);
            if act == Some(TagAct::Remove) {
                out.edit(remove_tag(injects, &tag));
            }
        }
    });
    let label = say("bulk-add-tag");
    let picker = Picker::new(Id::unique("bulk tag"), &label, None).label_place(LabelPlace::Hidden).hint(&label);
    if let Some(Picked::Value(tag)) = picker.show(ui, || tags_offered(vocabulary)) {
        out.edit(add_tag(injects, vocabulary, &TagId::new(tag)));
    }
}
