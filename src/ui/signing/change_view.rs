//! What changed since somebody decided: each record with the way to it, and the words before and after.

use super::change::ChangeRow;
use crate::coverage::changes::FieldWords;
use crate::scenario::wording::{Fate, Paragraph, Run, runs};
use crate::scenario::{InjectId, RecordKind, RecordRef};
use crate::ui::Face;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::link;
use crate::words::{say, say_with};
use egui::text::LayoutJob;
use egui::{Frame, Label, Margin, Role, Stroke, TextFormat, Ui, WidgetInfo};
use std::collections::{BTreeMap, BTreeSet};

/// So many changes are shown at first.
const SHOWN: usize = 6;
/// So many more each time they are asked for; all of a large exercise would slow every frame.
const MORE: usize = 100;

/// What of the changes is unfolded.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct ChangeState {
    /// The decisions of which more changes are shown, and how many more.
    more: BTreeMap<String, usize>,
    /// The records whose sensitive words a person asked to see.
    unfolded: BTreeSet<RecordRef>,
}

/// Draws what changed since a decision; answers whether a person goes to one of the records.
pub(in crate::ui) fn since_ui(
    ui: &mut Ui,
    (decision, since): (&str, &[ChangeRow]),
    state: &mut ChangeState,
    out: &mut Outbox,
) -> bool {
    let theme = theme(ui);
    let mut goes = false;
    // Lines of words are as high as their words.
    ui.spacing_mut().interact_size.y = Face::Small.line_height();
    let shown = SHOWN + state.more.get(decision).copied().unwrap_or_default();
    for (place, one) in since.iter().take(shown).enumerate() {
        ui.push_id((decision, place), |ui| goes |= one_ui(ui, one, state, out, &theme));
    }
    let more = since.len().saturating_sub(shown);
    if more > 0 && link(ui, &say_with("sign-offs-more", &[("count", more.into())])).clicked() {
        *state.more.entry(decision.to_owned()).or_default() += MORE;
    }
    if since.is_empty() {
        ui.add(Label::new(Face::Small.text(say("sign-offs-unknown-changed"), theme.ink2)).wrap());
    }
    goes
}

/// Where a person goes to see a record.
fn wish(record: &RecordRef) -> Option<Wish> {
    match record.kind {
        RecordKind::Inject => Some(Wish::ShowInject(InjectId(record.id.clone()))),
        RecordKind::Comment | RecordKind::Decision => None,
        _ => Some(Wish::ShowRecord(record.clone())),
    }
}

fn one_ui(ui: &mut Ui, row: &ChangeRow, state: &mut ChangeState, out: &mut Outbox, theme: &Theme) -> bool {
    let (mut goes, since) = (false, &row.since);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        match since.record.as_ref().and_then(wish) {
            Some(wish) => {
                let way = link(ui, &since.called);
                let name = say_with("review-go-to", &[("inject", since.called.as_str().into())]);
                way.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
                if way.clicked() {
                    out.wish(wish);
                    goes = true;
                }
            }
            None if since.called.is_empty() => {}
            None => {
                ui.label(Face::SmallEmphasis.text(&since.called, theme.ink2));
            }
        }
        let told = ui.add(Label::new(Face::Small.text(&since.text, theme.ink)).wrap());
        told.widget_info(|| WidgetInfo::labeled(Role::Label, true, since.sentence()));
    });
    if since.fields.is_empty() {
        return goes;
    }
    let hidden = since.record.as_ref().filter(|record| !state.unfolded.contains(record)).zip(row.care.as_ref());
    match hidden {
        Some((record, note)) => {
            let words = say_with("sign-offs-content-note", &[("note", note.as_str().into())]);
            let indent = Frame::new().inner_margin(Margin { left: 10, ..Margin::ZERO });
            indent.show(ui, |ui| {
                ui.add(Label::new(Face::Small.text(words, theme.ink2)).wrap());
                if link(ui, &say("sign-offs-show-words")).clicked() {
                    state.unfolded.insert(record.clone());
                }
            });
        }
        None => since.fields.iter().for_each(|field| field_ui(ui, field, theme)),
    }
    goes
}

/// One field: its name, then the words with what went struck through and what came marked.
fn field_ui(ui: &mut Ui, field: &FieldWords, theme: &Theme) {
    let mut job = LayoutJob::default();
    job.append(&format!("{}: ", field.label), 0.0, Face::Small.format(theme.ink3));
    if field.paragraphs.is_empty() {
        runs(&field.before, &field.after).iter().for_each(|run| run_into(&mut job, run, theme));
        if field.after.is_empty() {
            job.append(&format!(" {}", say("sign-offs-empty-value")), 0.0, Face::Small.format(theme.ink3));
        }
    } else {
        paragraphs_into(&mut job, &field.paragraphs, theme);
    }
    let or_empty = |text: &str| if text.is_empty() { say("sign-offs-empty-value") } else { text.to_owned() };
    let values = [
        ("field", field.label.as_str().into()),
        ("before", or_empty(&field.before).into()),
        ("after", or_empty(&field.after).into()),
    ];
    let name = say_with("sign-offs-words-name", &values);
    ui.horizontal_top(|ui| {
        ui.add_space(10.0);
        let words = ui.add(Label::new(job).wrap());
        words.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    });
}

fn paragraphs_into(job: &mut LayoutJob, paragraphs: &[Paragraph], theme: &Theme) {
    let mut first = true;
    let mut was_kept = false;
    for paragraph in paragraphs {
        let kept = matches!(paragraph, Paragraph::Kept(_));
        if kept && was_kept {
            continue;
        }
        if !first {
            job.append("\n", 0.0, Face::Small.format(theme.ink2));
        }
        (first, was_kept) = (false, kept);
        match paragraph {
            Paragraph::Kept(_) => job.append("…", 0.0, Face::Small.format(theme.ink3)),
            Paragraph::Removed(text) => job.append(text, 0.0, format(Fate::Removed, theme)),
            Paragraph::Added(text) => job.append(text, 0.0, format(Fate::Added, theme)),
            Paragraph::Changed(runs) => runs.iter().for_each(|run| run_into(job, run, theme)),
        }
    }
}

fn run_into(job: &mut LayoutJob, run: &Run, theme: &Theme) {
    // What came stands apart from what went, also where no blank parts them.
    let gap = if run.fate == Fate::Added { 2.0 } else { 0.0 };
    job.append(&run.text, gap, format(run.fate, theme));
}

fn format(fate: Fate, theme: &Theme) -> TextFormat {
    match fate {
        Fate::Kept => Face::Small.format(theme.ink2),
        Fate::Removed => TextFormat { strikethrough: Stroke::new(1.0, theme.ink3), ..Face::Small.format(theme.ink3) },
        Fate::Added => TextFormat { background: theme.hl, expand_bg: 1.0, ..Face::Small.format(theme.ink) },
    }
}
