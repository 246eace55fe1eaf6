//! How a list is read: into what, which sheets, and the answers that only a person can give.

use super::kept_view::kept_ui;
use super::state::ArrivalState;
use crate::app::Session;
use crate::app::arrival::{Arrival, ArrivalAct, Ask, Mapping, Question, SheetMapping};
use crate::scenario::Zone;
use crate::scenario::time::read_startex;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{
    Choice, LabelPlace, NumberField, Picked, Picker, TextField, check_box, heading, radio, region_line,
};
use crate::words::{say, say_with};
use egui::{Frame, Id, Label, Margin, ScrollArea, Ui};

/// Draws the column; answers what a person changed.
pub fn settings_ui(ui: &mut Ui, session: &Session, arrival: &Arrival, state: &mut ArrivalState) -> Option<ArrivalAct> {
    let area = ScrollArea::vertical().id_salt("arrival settings").auto_shrink(false);
    area.show(ui, |ui| {
        let into = into_ui(ui, session, arrival);
        let mapped = questions_ui(ui, arrival, state).or(sheets_ui(ui, arrival, state)).or(rules_ui(ui, arrival));
        let kept = section(ui, "arrival-kept", |ui| kept_ui(ui, session, arrival, state));
        into.or(mapped.map(|mapping| ArrivalAct::Map(Box::new(mapping)))).or(kept)
    })
    .inner
}

fn section<R>(ui: &mut Ui, title: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let drawn = Frame::new().inner_margin(Margin { left: 16, right: 14, top: 10, bottom: 12 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 7.0;
        heading(ui, &say(title), None);
        contents(ui)
    });
    region_line(ui);
    drawn.inner
}

fn quiet(ui: &mut Ui, text: impl Into<String>, theme: &Theme) {
    ui.add(Label::new(Face::Small.text(text, theme.ink3)).wrap());
}

/// Where the rows go; there is a choice only while an exercise is open.
fn into_ui(ui: &mut Ui, session: &Session, arrival: &Arrival) -> Option<ArrivalAct> {
    let document = session.document.as_ref()?;
    section(ui, "arrival-into", |ui| {
        let theme = theme(ui);
        if let Some(reason) = &document.read_only {
            quiet(ui, reason, &theme);
            return None;
        }
        let here = say_with("arrival-into-here", &[("name", document.name().into())]);
        if radio(ui, !arrival.into_new, &here).clicked() && arrival.into_new {
            return Some(ArrivalAct::IntoNew(false));
        }
        let new = radio(ui, arrival.into_new, &say("arrival-into-new")).clicked();
        (new && !arrival.into_new).then_some(ArrivalAct::IntoNew(true))
    })
}

/// The questions that were asked of this file, open or answered.
fn questions_ui(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) -> Option<Mapping> {
    if state.asked.is_empty() {
        return None;
    }
    section(ui, "arrival-questions", |ui| {
        let theme = theme(ui);
        let open: &[Question] = arrival.run.as_ref().map_or(&[], |run| &run.questions);
        let mut answered = None;
        for ask in state.asked.clone() {
            if let Some(question) = open.iter().find(|question| question.kind == ask) {
                let ink = if ask.blocks() { theme.ink } else { theme.ink2 };
                ui.add(Label::new(Face::Body.text(question.message(), ink)).wrap());
            }
            answered = answer_ui(ui, ask, &arrival.mapping, state).or(answered);
            ui.add_space(4.0);
        }
        answered
    })
}

fn answer_ui(ui: &mut Ui, ask: Ask, mapping: &Mapping, state: &mut ArrivalState) -> Option<Mapping> {
    let ticked = |ui: &mut Ui, is: bool, id: &str| {
        let mut on = is;
        check_box(ui, &mut on, &say(id)).changed().then_some(on)
    };
    let next = || mapping.clone();
    match ask {
        Ask::Zone => zone_ui(ui, mapping),
        Ask::StartEx => startex_ui(ui, mapping, state),
        Ask::FirstDay => ticked(ui, mapping.first_day_is_one == Some(true), "arrival-first-day")
            .map(|on| Mapping { first_day_is_one: Some(on), ..next() }),
        Ask::Recipients => ticked(ui, mapping.merge_recipients, "arrival-merge-recipients")
            .map(|on| Mapping { merge_recipients: on, ..next() }),
        Ask::Repeats => {
            ticked(ui, mapping.take_repeats, "arrival-take-repeats").map(|on| Mapping { take_repeats: on, ..next() })
        }
    }
}

fn zone_text(zone: Zone) -> String {
    let offset = zone.offset_text();
    let letter = zone.letter().map(String::from).filter(|letter| *letter != offset);
    letter.map_or_else(|| offset.clone(), |letter| format!("{letter} ({offset})"))
}

fn zone_ui(ui: &mut Ui, mapping: &Mapping) -> Option<Mapping> {
    let (label, hint) = (say("arrival-zone"), say("arrival-zone-hint"));
    let shown = mapping.zone.map(zone_text);
    let choices = || {
        let zones = ('A'..='Z').filter_map(|letter| Some((letter, Zone::of_letter(letter)?)));
        let mut all: Vec<Choice> =
            zones.map(|(letter, zone)| Choice::new(letter.to_string(), zone_text(zone))).collect();
        // Zulu is what most lists are written in.
        all.reverse();
        all
    };
    let picker = Picker::new(Id::unique("arrival zone"), &label, shown.as_deref()).hint(&hint).or_own_words();
    match picker.label_place(LabelPlace::Left(84.0)).show(ui, choices)? {
        Picked::Value(typed) => Zone::read(&typed).map(|zone| Mapping { zone: Some(zone), ..mapping.clone() }),
        Picked::Nothing => Some(Mapping { zone: None, ..mapping.clone() }),
    }
}

fn startex_ui(ui: &mut Ui, mapping: &Mapping, state: &mut ArrivalState) -> Option<Mapping> {
    let (label, hint) = (say("arrival-startex"), say("arrival-startex-hint"));
    let field = TextField::new(Id::unique("arrival startex"), &label, &state.startex)
        .label_place(LabelPlace::Left(84.0))
        .face(Face::CodeStrong)
        .hint(&hint);
    let typed = field.show(ui).typed;
    let read = read_startex(&state.startex);
    if let (Err(fault), false) = (&read, state.startex.trim().is_empty()) {
        let theme = theme(ui);
        ui.add(Label::new(Face::Small.text(fault.message(), theme.mis)).wrap());
    }
    state.startex = typed?;
    let startex = read_startex(&state.startex).ok();
    (startex != mapping.startex).then(|| Mapping { startex, ..mapping.clone() })
}

fn sheets_ui(ui: &mut Ui, arrival: &Arrival, state: &mut ArrivalState) -> Option<Mapping> {
    section(ui, "arrival-sheets", |ui| {
        let mut next = None;
        for sheet in &arrival.mapping.sheets {
            next = sheet_ui(ui, arrival, sheet, state).or(next);
        }
        next
    })
}

fn sheet_ui(ui: &mut Ui, arrival: &Arrival, sheet: &SheetMapping, state: &mut ArrivalState) -> Option<Mapping> {
    let theme = theme(ui);
    let mut taken = sheet.taken;
    let switched = check_box(ui, &mut taken, &sheet.sheet).changed();
    if !sheet.taken {
        let why = if sheet.why_not.is_empty() { None } else { Some(say(&format!("import-sheet-{}", sheet.why_not))) };
        if let Some(why) = why {
            indented(ui, |ui| quiet(ui, why, &theme));
        }
    }
    if switched {
        let mut next = arrival.mapping.clone();
        next.sheets.iter_mut().filter(|own| own.sheet == sheet.sheet).for_each(|own| own.taken = taken);
        state.sheet.clone_from(&sheet.sheet);
        return Some(next);
    }
    if !sheet.taken {
        return None;
    }
    let label = say("arrival-header");
    let hint = say("arrival-header-none");
    let id = Id::unique(("arrival header", &sheet.sheet));
    let field = NumberField::new(id, &label, sheet.header_row).label_place(LabelPlace::Left(132.0)).hint(&hint);
    let (row, _) = indented(ui, |ui| field.width(72.0).show(ui))?;
    state.sheet.clone_from(&sheet.sheet);
    let row = row.filter(|row| *row > 0);
    (row != sheet.header_row).then(|| arrival.mapping.with_header(&arrival.book, &sheet.sheet, row))
}

fn indented<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new().inner_margin(Margin { left: 24, ..Margin::ZERO }).show(ui, contents).inner
}

/// What is done with empty cells and unknown senders.
fn rules_ui(ui: &mut Ui, arrival: &Arrival) -> Option<Mapping> {
    section(ui, "arrival-rules", |ui| {
        let mut next = None;
        let mapping = &arrival.mapping;
        let mut as_text = mapping.senders_as_text;
        if check_box(ui, &mut as_text, &say("arrival-senders")).changed() {
            next = Some(Mapping { senders_as_text: as_text, ..mapping.clone() });
        }
        let has_key = mapping.sheets.iter().any(|sheet| sheet.taken && sheet.has_key());
        let mut clears = mapping.clear_empty;
        if has_key && check_box(ui, &mut clears, &say("arrival-clear-empty")).changed() {
            next = Some(Mapping { clear_empty: clears, ..mapping.clone() });
        }
        made_ui(ui, arrival);
        next
    })
}

/// What is made because the rows name it.
fn made_ui(ui: &mut Ui, arrival: &Arrival) {
    let theme = theme(ui);
    let Some(run) = &arrival.run else { return };
    run.endex_text().into_iter().for_each(|text| quiet(ui, text, &theme));
    let mut kinds = std::collections::BTreeMap::<_, Vec<&str>>::new();
    for (record, name) in &run.made {
        kinds.entry(record.kind).or_default().push(name);
    }
    for (kind, names) in kinds {
        let values = [("what", kind.counted(names.len()).into()), ("names", shortened(&names).into())];
        quiet(ui, say_with("arrival-made", &values), &theme);
    }
    if !run.own_columns.is_empty() {
        let names: Vec<&str> = run.own_columns.iter().map(|name| &**name).collect();
        quiet(ui, say_with("arrival-own-columns", &[("names", shortened(&names).into())]), &theme);
    }
}

fn shortened(names: &[&str]) -> String {
    const MOST: usize = 5;
    let shown = names.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
    if names.len() > MOST { format!("{shown}, …") } else { shown }
}
