//! Marking, language, paper, and what only one edition asks for.

use super::state::BriefState;
use super::view::Seen;
use crate::app::press::{Edition, PackDress};
use crate::app::{Memory, Message};
use crate::edit::{Edit, Gesture};
use crate::scenario::{CellId, Exercise, Record, RecordRef, Text};
use crate::ui::Face;
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::setting::times::{self, Typed};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Choice, LabelPlace, Picked, Picker, TextField, check_box, heading, quiet_link};
use crate::words::{Language, say};
use egui::{Frame, Id, Margin, Ui};
use std::sync::Arc;

/// The label column.
const LABEL: f32 = 74.0;

/// Reads and writes a marking of the exercise.
struct Marking {
    field: &'static str,
    words: &'static str,
    get: fn(&Exercise) -> &Text,
    set: fn(&mut Exercise, Text),
}

const MARKINGS: [Marking; 3] = [
    Marking {
        field: "classification",
        words: "brief-class",
        get: |it| &it.classification,
        set: |it, text| it.classification = text,
    },
    Marking {
        field: "releasability",
        words: "brief-release",
        get: |it| &it.releasability,
        set: |it, text| it.releasability = text,
    },
    Marking {
        field: "exercise_marking",
        words: "brief-exercise",
        get: |it| &it.exercise_marking,
        set: |it, text| it.exercise_marking = text,
    },
];

/// The id of the field for the classification.
pub fn class_id() -> Id {
    Id::unique(("brief marking", "classification"))
}

/// Draws the fields.
pub fn marking_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState, out: &mut Outbox) {
    Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 5.0;
        heading(ui, &say("brief-marking"), None);
        ui.add_space(1.0);
        for marking in &MARKINGS {
            marking_field(ui, seen, marking, out);
        }
        if state.focus.take_if(|region| *region == super::state::Region::Export).is_some() {
            ui.memory_mut(|memory| memory.request_focus(class_id()));
        }
        language(ui, state);
        paper(ui, seen.memory, out);
        match state.choices.edition {
            Edition::Audience => until(ui, seen, state),
            Edition::RolePlayer => cell(ui, seen, state),
            _ if state.choices.can_be_compact() => {
                ui.horizontal(|ui| {
                    ui.add_space(LABEL + 8.0);
                    check_box(ui, &mut state.choices.compact, &say("brief-compact"));
                });
            }
            _ => {}
        }
        ui.horizontal(|ui| {
            ui.add_space(LABEL + 8.0);
            if quiet_link(ui, &Command::PackSettings.text()).clicked() {
                out.wish(Wish::Run(Command::PackSettings));
            }
        });
    });
}

/// A field of the exercise record; what is typed in one visit is one step.
fn marking_field(ui: &mut Ui, seen: &Seen<'_>, marking: &Marking, out: &mut Outbox) {
    let exercise = &seen.document.scenario().exercise;
    let value = (marking.get)(exercise);
    let (label, hint) = (say(marking.words), say("brief-none-yet"));
    let field = TextField::new(Id::unique(("brief marking", marking.field)), &label, value)
        .label_place(LabelPlace::Left(LABEL))
        .hint(&hint)
        .read_only(seen.document.is_read_only());
    let output = field.show(ui);
    if let Some(typed) = output.typed {
        let mut changed = Exercise::clone(exercise);
        (marking.set)(&mut changed, typed.into());
        let gesture = Gesture { record: RecordRef::exercise(), field: marking.field.into(), serial: output.gesture };
        out.typed(Edit::Change(Record::Exercise(Arc::new(changed))), gesture);
    }
}

fn language(ui: &mut Ui, state: &mut BriefState) {
    let word = |language: Language| say(&format!("brief-language-{}", language.tag()));
    let (label, shown) = (say("brief-language"), word(state.choices.language));
    let picker = Picker::new(Id::unique("brief language"), &label, Some(&shown)).label_place(LabelPlace::Left(LABEL));
    let all = [Language::English, Language::French];
    let choices = || all.map(|language| Choice::new(language.tag(), word(language))).to_vec();
    if let Some(Picked::Value(tag)) = picker.show(ui, choices)
        && let Some(language) = Language::of_tag(&tag)
    {
        state.choices.language = language;
    }
}

fn paper(ui: &mut Ui, memory: &Memory, out: &mut Outbox) {
    let word = |letter: bool| say(if letter { "brief-paper-letter" } else { "brief-paper-a4" });
    let now = memory.packs.letter_paper;
    let (label, shown) = (say("brief-paper"), word(now));
    let picker = Picker::new(Id::unique("brief paper"), &label, Some(&shown)).label_place(LabelPlace::Left(LABEL));
    let choices = || vec![Choice::new("a4", word(false)), Choice::new("letter", word(true))];
    if let Some(Picked::Value(chosen)) = picker.show(ui, choices) {
        let packs = PackDress { letter_paper: chosen == "letter", ..memory.packs.clone() };
        out.messages.push(Message::Settings(Box::new(Memory { packs, ..memory.clone() })));
    }
}

/// Up to when the training audience has had injects.
fn until(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    let exercise = &seen.document.scenario().exercise;
    let written = times::written(state.choices.until, exercise);
    let unread = state.until_unread.clone();
    let text = unread.as_ref().map_or(written.as_str(), |(typed, _)| typed.as_str());
    let (label, hint) = (say("brief-until"), say("brief-until-hint"));
    let field = TextField::new(Id::unique("brief until"), &label, text)
        .label_place(LabelPlace::Left(LABEL))
        .face(Face::CodeStrong)
        .hint(&hint)
        .keep_draft();
    if let Some(typed) = field.show(ui).typed {
        match times::read(&typed, exercise) {
            Typed::Time(time, _) => {
                state.choices.until = time;
                state.until_unread = None;
            }
            Typed::Fault(fault) => state.until_unread = Some((typed, fault)),
        }
    }
    let (words, ink) = match (&state.until_unread, state.choices.until) {
        (Some((_, fault)), _) => (fault.clone(), theme(ui).mis),
        (None, Some(time)) => (times::day(Some(time), exercise), theme(ui).ink3),
        (None, None) => (say("brief-until-none"), theme(ui).ink3),
    };
    ui.horizontal_top(|ui| {
        ui.add_space(LABEL + 8.0);
        ui.add(egui::Label::new(Face::Small.text(words, ink)).wrap());
    });
}

/// Whose sheet is made.
fn cell(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    let cells = &seen.document.scenario().cells;
    let chosen = state.choices.cell.as_ref().and_then(|id| cells.iter().find(|cell| cell.id == *id));
    let shown = chosen.map(|cell| cell.name.to_string());
    let (label, hint) = (say("brief-cell"), say("brief-cell-all"));
    let picker = Picker::new(Id::unique("brief cell"), &label, shown.as_deref())
        .label_place(LabelPlace::Left(LABEL))
        .hint(&hint)
        .or_nothing();
    let choices = || cells.iter().map(|cell| Choice::new(cell.id.as_str(), cell.name.to_string())).collect();
    match picker.show(ui, choices) {
        Some(Picked::Value(id)) => state.choices.cell = Some(CellId::new(id)),
        Some(Picked::Nothing) => state.choices.cell = None,
        None => {}
    }
}
