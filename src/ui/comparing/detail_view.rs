//! One change in detail: a record by fields and words, a verdict with its causes, a decision with what changed since.

use super::data::Target;
use super::state::ComparingState;
use crate::app::comparing::{Changes, DecisionChange, FieldWords, How, RecordChange, VerdictChange, verdict_words};
use crate::app::merging::sentence;
use crate::app::{Document, Message};
use crate::coverage::Verdict;
use crate::scenario::name::field_label;
use crate::scenario::wording::{Fate, Paragraph};
use crate::scenario::{InjectId, RecordKind, RecordRef};
use crate::ui::Face;
use crate::ui::merging::{Part, words_ui};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{GLYPH, link, row_line, verdict_mark};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, ScrollArea, Ui, vec2};
use std::sync::Arc;

/// The width of the names of fields.
const LABEL: f32 = 150.0;

/// Draws the change at hand.
pub fn detail_ui(
    ui: &mut Ui,
    document: &Document,
    changes: &Arc<Changes>,
    state: &mut ComparingState,
    out: &mut Outbox,
) {
    let Some(target) = state.target else { return };
    let scroll = ScrollArea::vertical().id_salt(("comparing detail", format!("{target:?}"))).auto_shrink(false);
    scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(20, 14)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            match target {
                Target::Record(place) => {
                    if let Some(change) = changes.records.get(place) {
                        record_ui(ui, document, change, out);
                    }
                }
                Target::Verdict(place) => {
                    if let Some(change) = changes.verdicts.get(place) {
                        verdict_ui(ui, change, state, out);
                    }
                }
                Target::Decision(place) => {
                    if let Some(change) = changes.decisions.get(place) {
                        decision_ui(ui, change, state);
                    }
                }
            }
        });
    });
}

fn title(ui: &mut Ui, text: &str, theme: &Theme) {
    ui.add(Label::new(Face::Title.text(text, theme.ink)).wrap());
}

fn body(ui: &mut Ui, text: impl Into<String>, theme: &Theme) {
    ui.add(Label::new(Face::Body.text(text, theme.ink2)).wrap());
}

fn record_ui(ui: &mut Ui, document: &Document, change: &RecordChange, out: &mut Outbox) {
    let theme = theme(ui);
    title(ui, &sentence(&change.called), &theme);
    ui.horizontal(|ui| {
        body(ui, say(&format!("comparing-record-{}", change.how.name())), &theme);
        if document.scenario().record(&change.record).is_some() && link(ui, &say("comparing-go-to")).clicked() {
            go_to(&change.record, out);
        }
    });
    if change.how == How::Changed && !change.fields.is_empty() {
        ui.add(Label::new(Face::Small.text(say("comparing-marks"), theme.ink3)).wrap());
    }
    ui.add_space(4.0);
    for field in &change.fields {
        row_line(ui);
        field_ui(ui, field, &theme);
    }
}

fn go_to(record: &RecordRef, out: &mut Outbox) {
    out.messages.push(Message::Compare(crate::app::comparing::CompareAct::Leave));
    out.wish(match record.kind {
        RecordKind::Inject => Wish::ShowInject(InjectId(record.id.clone())),
        _ => Wish::ShowRecord(record.clone()),
    });
}

fn field_ui(ui: &mut Ui, field: &FieldWords, theme: &Theme) {
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(LABEL, 18.0), |ui| {
            ui.set_width(LABEL);
            ui.add(Label::new(Face::Small.text(sentence(&field.label), theme.ink3)).wrap());
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            if field.paragraphs.is_empty() {
                values_ui(ui, field, theme);
            }
            for paragraph in &field.paragraphs {
                words_ui(ui, &parts(paragraph), Face::Writing, theme.ink, theme);
            }
        });
    });
}

/// A value that is no text: what it was, struck through, and what it is.
fn values_ui(ui: &mut Ui, field: &FieldWords, theme: &Theme) {
    let or_nothing = |text: &str| if text.is_empty() { say("changes-nothing") } else { text.to_owned() };
    let parts = [
        Part { fate: Fate::Removed, text: or_nothing(&field.before) },
        Part { fate: Fate::Kept, text: "  ".to_owned() },
        Part { fate: Fate::Added, text: or_nothing(&field.after) },
    ];
    words_ui(ui, &parts, Face::Body, theme.ink, theme);
}

fn parts(paragraph: &Paragraph) -> Vec<Part> {
    let one = |fate: Fate, text: &str| vec![Part { fate, text: text.to_owned() }];
    match paragraph {
        Paragraph::Kept(text) => one(Fate::Kept, text),
        Paragraph::Removed(text) => one(Fate::Removed, text),
        Paragraph::Added(text) => one(Fate::Added, text),
        Paragraph::Changed(runs) => runs.iter().map(|run| Part { fate: run.fate, text: run.text.clone() }).collect(),
    }
}

fn verdict_ui(ui: &mut Ui, change: &VerdictChange, state: &mut ComparingState, out: &mut Outbox) {
    let theme = theme(ui);
    title(ui, &change.title, &theme);
    ui.horizontal(|ui| {
        ui.label(Face::CodeStrong.text(change.id.as_str(), theme.ink));
        if change.after.is_some() && link(ui, &say("comparing-go-to-line")).clicked() {
            out.messages.push(Message::Compare(crate::app::comparing::CompareAct::Leave));
            out.wish(Wish::ShowLine(change.id.clone()));
        }
    });
    ui.horizontal(|ui| {
        one_verdict(ui, change.before, &theme);
        ui.label(Face::Body.text("→", theme.ink3));
        one_verdict(ui, change.after, &theme);
    });
    ui.add_space(8.0);
    ui.label(Face::Heading.text(say("comparing-why"), theme.ink));
    if change.causes.is_empty() {
        body(ui, say("changes-together"), &theme);
    }
    records_ui(ui, &change.causes, state, |ui, cause, state| {
        let id = if cause.is_enough { "comparing-cause-enough" } else { "comparing-cause" };
        to_record(ui, &cause.record, &cause.called, state);
        ui.label(Face::Small.text(say(id), theme.ink2));
    });
}

fn one_verdict(ui: &mut Ui, verdict: Option<Verdict>, theme: &Theme) {
    if let Some(verdict) = verdict {
        verdict_mark(ui, verdict, GLYPH);
    }
    ui.label(Face::Emphasis.text(verdict_words(verdict), theme.ink));
}

/// A line for each record, as many as are named now, and the way to more.
fn records_ui<T>(ui: &mut Ui, all: &[T], state: &mut ComparingState, one: impl Fn(&mut Ui, &T, &mut ComparingState)) {
    for record in all.iter().take(state.named()) {
        ui.horizontal_wrapped(|ui| one(ui, record, state));
    }
    let more = all.len().saturating_sub(state.named());
    if more > 0 && link(ui, &say_with("comparing-more", &[("count", more.into())])).clicked() {
        state.name_more();
    }
}

/// The name of a record, which leads to its change where there is one.
fn to_record(ui: &mut Ui, record: &RecordRef, called: &str, state: &mut ComparingState) {
    let Some(target) = state.change_of(record) else {
        let ink = theme(ui).ink;
        ui.label(Face::Body.text(called, ink));
        return;
    };
    if link(ui, called).clicked() {
        state.target = Some(target);
        state.scrolls = true;
    }
}

fn decision_ui(ui: &mut Ui, change: &DecisionChange, state: &mut ComparingState) {
    let theme = theme(ui);
    title(ui, &change.sentence(), &theme);
    if change.since.is_empty() {
        return;
    }
    ui.add_space(4.0);
    ui.label(Face::Heading.text(say_with("comparing-since", &[("count", change.since.len().into())]), theme.ink));
    records_ui(ui, &change.since, state, |ui, since, state| {
        to_record(ui, &since.record, &since.called, state);
        let fields: Vec<String> = since.fields.iter().map(|field| field_label(field)).collect();
        ui.label(Face::Small.text(fields.join(", "), theme.ink2));
    });
}
