//! What changed between two versions, as a pack of its own: a page for a meeting, or for the file.

use super::cover;
use super::text::{Facts, headed, small};
use crate::briefing::block::{Block, Cell, Table, Tone};
use crate::briefing::public::Public;
use crate::briefing::{Options, Pack, Part, Section};
use crate::coverage::changes::{
    Changes, DecisionChange, FieldWords, How, RecordChange, Since, VerdictChange, verdict_words,
};
use crate::coverage::{Coverage, Verdict};
use crate::scenario::RecordKind;
use crate::scenario::wording::marked;
use crate::words::{say, say_with};
use std::collections::BTreeSet;

/// The pack of what changed, up to the later version; `names` are those of the two files.
pub fn changes_pack(changes: &Changes, after: &Coverage, names: (&str, &str), made_on: &str) -> Pack {
    let options = Options { made_on: made_on.into(), ..Options::default() };
    let public = Public::of(after.scenario(), None, &BTreeSet::new());
    let mut pack = cover::pack(&public.exercise, after, &options);
    let versions = [("before", names.0.into()), ("after", names.1.into())];
    pack.subtitle = say("changes-title");
    pack.cover.insert(0, (say("changes-title"), say_with("changes-versions", &versions)));
    pack.sections = sections(changes);
    pack
}

fn sections(changes: &Changes) -> Vec<Section> {
    let section = |title: String, blocks: Vec<Block>| Section { part: Part::Own, title, blocks };
    let count = |id: &str, count: usize| say_with(id, &[("count", count.into())]);
    let mut sections = Vec::new();
    if !changes.verdicts.is_empty() {
        sections.push(section(count("changes-verdicts", changes.verdicts.len()), verdicts(&changes.verdicts)));
    }
    if !changes.decisions.is_empty() {
        let blocks = changes.decisions.iter().map(decision).collect();
        sections.push(section(count("changes-decisions", changes.decisions.len()), blocks));
    }
    for kind in RecordKind::ALL.into_iter().filter(|kind| *kind != RecordKind::Decision) {
        let of_kind: Vec<&RecordChange> = changes.records.iter().filter(|change| change.record.kind == kind).collect();
        let mut blocks: Vec<Block> = of_kind.iter().flat_map(|change| record(change)).collect();
        if changes.reordered.contains(&kind) {
            blocks.push(Block::Text { text: say("changes-reordered"), small: false });
        }
        if !blocks.is_empty() {
            blocks.insert(0, small(say("changes-marks")));
            sections.push(section(kind.counted(of_kind.len()), blocks));
        }
    }
    sections
}

fn verdicts(changes: &[VerdictChange]) -> Vec<Block> {
    let rows = changes.iter().map(|change| {
        vec![
            Cell::code(change.id.as_str()),
            Cell::text(change.title.as_str()),
            verdict(change.before),
            verdict(change.after),
            Cell::text(change.why().join(" ")),
        ]
    });
    let heads =
        ["changes-head-line", "changes-head-title", "changes-head-before", "changes-head-after", "changes-head-why"];
    vec![Block::Table(Table {
        caption: say("changes-table"),
        head: heads.map(say).to_vec(),
        widths: vec![1.6, 3.0, 1.4, 1.4, 4.0],
        rows: rows.collect(),
        row_heads: true,
        heat: false,
    })]
}

fn verdict(verdict: Option<Verdict>) -> Cell {
    let tone = match verdict {
        Some(Verdict::Covered) => Tone::Good,
        Some(Verdict::Partly) => Tone::Part,
        Some(Verdict::Missing) => Tone::Bad,
        Some(Verdict::Waits) => Tone::Waits,
        Some(Verdict::NotApplicable | Verdict::Waived) | None => Tone::Quiet,
    };
    Cell::text(verdict_words(verdict)).toned(tone)
}

fn decision(change: &DecisionChange) -> Block {
    let since = change.since.iter().map(Since::sentence);
    Block::Points { points: std::iter::once(change.sentence()).chain(since).collect() }
}

fn record(change: &RecordChange) -> Vec<Block> {
    let heading = headed(2, change.sentence(), "");
    if change.how != How::Changed {
        return vec![heading];
    }
    let mut facts = Facts::default();
    change.fields.iter().for_each(|words| facts.named(words.label.clone(), field(words)));
    std::iter::once(heading).chain(facts.block()).collect()
}

fn field(words: &FieldWords) -> String {
    if words.paragraphs.is_empty() { words.values() } else { marked(&words.paragraphs).join("\n\n") }
}
