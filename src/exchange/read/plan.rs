//! The dry run: each row against the scenario, and the one edit that takes them all in.

use super::draft::{Desk, Draft};
use super::dry_run::{Ask, DryRun, Fate, Question, RowOutcome, RowProblem};
use super::matching::Matching;
use super::rows::{self, Cells, Line, Said};
use super::settle::{self, Taken};
use super::times::{Clockwork, Trouble};
use super::world::World;
use super::{Book, Mapping, Target, differences, span};
use crate::checklist::Vocabulary;
use crate::exchange::columns;
use crate::scenario::integrity::link_fault;
use crate::scenario::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What taking a file in would do to a scenario; nothing is changed by it.
///
/// `chance` are random bits from the edge, of which new ids are made: the same bits give the same ids.
pub fn plan(scenario: &Scenario, book: &Book, mapping: &Mapping, vocabulary: &Vocabulary, chance: u64) -> DryRun {
    let rows = rows::collect(book, mapping);
    let desk = Desk {
        mapping,
        vocabulary,
        clockwork: Clockwork::new(&scenario.exercise, mapping),
        world: World::new(scenario, chance),
        problems: Vec::new(),
        own_columns: Vec::new(),
    };
    let mut planner = Planner {
        scenario,
        desk,
        matching: Matching::new(scenario),
        run: DryRun::default(),
        taken: Vec::new(),
        asks: BTreeMap::new(),
    };
    planner.reserve_keys(&rows.lines);
    planner.reserve_columns();
    for line in &rows.lines {
        planner.take(line);
    }
    planner.link();
    planner.drop_backward_links();
    planner.ask_about_rows(&rows, mapping);
    planner.finish(rows.others)
}

struct Planner<'a> {
    scenario: &'a Scenario,
    desk: Desk<'a>,
    matching: Matching<'a>,
    run: DryRun,
    taken: Vec<Taken<'a>>,
    asks: BTreeMap<Ask, (usize, String)>,
}

impl<'a> Planner<'a> {
    /// Keys of rows that are not there yet become the ids of new injects, so that links to them hold.
    fn reserve_keys(&mut self, lines: &[Line<'a>]) {
        for line in lines {
            let key = line.cells.text(Target::Key);
            let is_sound = !key.is_empty()
                && key.len() <= 200
                && !key.contains(|letter: char| letter.is_whitespace() || letter.is_control());
            if is_sound && self.desk.world.ids.take(RecordKind::Inject, &key) {
                self.matching.reserve(&key);
            }
        }
    }

    /// The own columns of our own workbook come back in their order, filled or not.
    fn reserve_columns(&mut self) {
        let sheets = self.desk.mapping.sheets.iter().filter(|sheet| sheet.taken && sheet.has_key());
        for column in sheets.flat_map(|sheet| &sheet.columns).filter(|column| column.target == Some(Target::Own)) {
            let name: Text = columns::own_name(&column.heading).trim().into();
            if !name.is_empty() && !self.desk.own_columns.contains(&name) {
                self.desk.own_columns.push(name);
            }
        }
    }

    fn take(&mut self, line: &Line<'a>) {
        let cells = line.cells;
        let key = cells.text(Target::Key);
        let number = cells.text(Target::Number);
        let old = self.matching.find(&key, &number, &cells.text(Target::Title), &cells.text(Target::Text));
        let base = match &old {
            Some(old) => Inject::clone(old),
            None if self.matching.take_reserved(&key) => Inject { id: InjectId::new(&key), ..Inject::default() },
            None => Inject { id: InjectId(self.desk.world.ids.fresh(RecordKind::Inject)), ..Inject::default() },
        };
        let Draft { mut inject, time } = self.desk.draft(line, base);
        self.settle_number(&cells, old.as_deref(), &mut inject);
        self.drop_unknown(&cells, old.as_deref(), &mut inject);
        match &time.fault {
            Some(Trouble::Zone) => self.ask(Ask::Zone, &time.text),
            Some(Trouble::StartEx) => self.ask(Ask::StartEx, &time.text),
            Some(Trouble::Fault(_)) | None => {}
        }
        self.ask_about_days(&cells);
        self.taken.push(Taken { cells, old, inject, time_text: time.text });
    }

    fn ask(&mut self, ask: Ask, example: &str) {
        let entry = self.asks.entry(ask).or_insert_with(|| (0, example.to_owned()));
        entry.0 += 1;
    }

    /// A column of bare numbers of days says not whether the first is 0 or 1.
    fn ask_about_days(&mut self, cells: &Cells<'_>) {
        let Some((_, value)) = cells.cell(Target::Day) else { return };
        let text = value.text();
        let is_bare = text.parse::<i64>().is_ok() || text.to_lowercase().starts_with("day");
        let is_open = self.desk.mapping.first_day_is_one.is_none() && self.scenario.exercise.day_count.first_is_zero;
        if is_bare && is_open && !cells.sheet.has_key() && cells.text(Target::Offset).is_empty() {
            self.ask(Ask::FirstDay, &text);
        }
    }

    /// Numbers are unique, and a number that was handed out stays.
    fn settle_number(&mut self, cells: &Cells<'_>, old: Option<&Inject>, inject: &mut Inject) {
        let column = cells.sheet.column_of(Target::Number);
        if let Some(old) = old.filter(|old| old.number != inject.number) {
            let is_free = matches!(old.status.as_str(), "" | "draft") || old.number.trim().is_empty();
            if !is_free || inject.number.trim().is_empty() {
                let values = [("number", old.number.to_string().into()), ("other", inject.number.to_string().into())];
                self.desk.problem(cells, column, RowProblem::new("number-kept", &values));
                inject.number = Text::clone(&old.number);
            }
        }
        let wanted = inject.number.trim().to_owned();
        let settled = self.matching.settle_number(&wanted, &inject.id);
        if settled != wanted {
            let values = [("number", wanted.into()), ("other", settled.clone().into())];
            self.desk.problem(cells, column, RowProblem::new("number-taken", &values));
            inject.number = settled.into();
        }
    }

    /// Takes away what points to records that are not here.
    fn drop_unknown(&mut self, cells: &Cells<'_>, old: Option<&Inject>, inject: &mut Inject) {
        if old.is_some_and(|old| old.links == inject.links && old.uses == inject.uses && old.feeds == inject.feeds) {
            return;
        }
        let ids = &self.desk.world.ids;
        let mut gone: Vec<String> = Vec::new();
        let mut is_here = |record: RecordRef| {
            let known = ids.knows(&record);
            if !known {
                gone.push(record.to_string());
            }
            known
        };
        inject.links.retain(|link| is_here(link.to.record()));
        inject.uses.retain(|used| is_here(used.clone()));
        inject.feeds.retain(|measure| is_here(measure.record()));
        if !gone.is_empty() {
            self.desk.problem(cells, None, RowProblem::new("unknown-key", &[("word", gone.join("; ").into())]));
        }
    }

    /// Columns that name injects by number, once all numbers are known.
    fn link(&mut self) {
        let exact = |cells: &Cells<'_>| cells.sheet.column_of(Target::Ours("Links (data)")).is_some();
        for place in 0..self.taken.len() {
            let Some(taken) = self.taken.get(place) else { continue };
            let (cells, own) = (taken.cells, taken.inject.id.clone());
            let Said::Text(column, text) = cells.said(Target::DependsOn) else { continue };
            if exact(&cells) {
                continue;
            }
            let mut unknown = Vec::new();
            for name in text.split([';', ',', '\n']).map(str::trim).filter(|name| !name.is_empty()) {
                match self.matching.named(name).filter(|id| *id != own) {
                    Some(id) => self.add_link(place, id),
                    None => unknown.push(name.to_owned()),
                }
            }
            if !unknown.is_empty() {
                self.desk.problem(
                    &cells,
                    Some(column),
                    RowProblem::new("depends-on", &[("word", unknown.join("; ").into())]),
                );
            }
        }
    }

    fn add_link(&mut self, place: usize, to: InjectId) {
        let Some(taken) = self.taken.get_mut(place) else { return };
        if !taken.inject.links.iter().any(|link| link.to == to) {
            taken.inject.links.push(Link { kind: Code::new("follows"), to, ..Link::default() });
        }
    }

    /// Takes away new links that lead from an earlier inject to a later one.
    fn drop_backward_links(&mut self) {
        let now: BTreeMap<&InjectId, &Inject> =
            self.scenario.injects.iter().map(|inject| (&inject.id, &**inject)).collect();
        let rows = self.taken.iter().map(|taken| (&taken.inject.id, &taken.inject));
        let now: BTreeMap<&InjectId, &Inject> = now.into_iter().chain(rows).collect();
        let mut faults: Vec<(usize, Link, String)> = Vec::new();
        for (place, taken) in self.taken.iter().enumerate() {
            let is_new = |link: &&Link| taken.old.as_ref().is_none_or(|old| !old.links.contains(link));
            for link in taken.inject.links.iter().filter(is_new) {
                let target = now.get(&link.to).filter(|target| link_fault(&taken.inject, link, target).is_some());
                faults.extend(target.map(|target| (place, link.clone(), target.number.to_string())));
            }
        }
        for (place, link, other) in faults {
            let Some(taken) = self.taken.get_mut(place) else { continue };
            taken.inject.links.retain(|own| *own != link);
            let cells = taken.cells;
            let column = cells.sheet.column_of(Target::DependsOn);
            self.desk.problem(&cells, column, RowProblem::new("link-order", &[("other", other.into())]));
        }
    }

    fn ask_about_rows(&mut self, rows: &rows::Rows<'_>, mapping: &Mapping) {
        let asks = std::mem::take(&mut self.asks);
        self.run.questions.extend(asks.into_iter().map(|(kind, (rows, example))| Question { kind, rows, example }));
        if rows.recipients > 0 && !mapping.merge_recipients {
            self.run.questions.push(Question { kind: Ask::Recipients, rows: rows.recipients, example: String::new() });
        }
        if rows.repeats > 0 && !mapping.take_repeats {
            self.run.questions.push(Question { kind: Ask::Repeats, rows: rows.repeats, example: String::new() });
        }
    }

    /// Own columns in the order of the file, not in that in which rows fill them.
    fn sort_columns(&mut self) {
        let headings = self.desk.mapping.sheets.iter().flat_map(|sheet| &sheet.columns);
        let headings: Vec<&str> = headings.map(|column| columns::own_name(&column.heading).trim()).collect();
        let place = |name: &Text| headings.iter().position(|heading| *heading == &**name).unwrap_or(usize::MAX);
        self.desk.own_columns.sort_by_cached_key(place);
    }

    fn finish(mut self, others: Vec<(Cells<'a>, Fate)>) -> DryRun {
        let frame = self.frame();
        let known: BTreeSet<&Text> = self.scenario.exercise.columns.iter().collect();
        self.sort_columns();
        self.run.own_columns = self.desk.own_columns.iter().filter(|name| !known.contains(name)).cloned().collect();
        let made = std::mem::take(&mut self.desk.world.made);
        let settled = settle::settle(self.scenario, &frame, &made, &mut self.taken, &mut self.desk);
        let topics: Vec<TagId> = self.desk.vocabulary.topics().into_iter().map(|(id, _)| TagId(id)).collect();
        let names = differences::Names::new(self.scenario, &made, self.taken.iter().map(|taken| &taken.inject));
        for taken in &self.taken {
            let fate = match &taken.old {
                _ if settled.refused.contains(&taken.inject.id) => Fate::Refused,
                None => Fate::New,
                Some(old) if **old == taken.inject => Fate::Unchanged,
                Some(_) => Fate::Updated,
            };
            if fate == Fate::New {
                self.run.fresh.push(taken.inject.id.clone());
                if !taken.inject.tags.iter().any(|tag| topics.contains(tag)) {
                    self.run.without_topic.push(taken.inject.id.clone());
                }
            }
            let differences = match &taken.old {
                Some(old) if fate == Fate::Updated => differences::between(old, &taken.inject, &names),
                _ => Vec::new(),
            };
            let (number, title) = (Text::clone(&taken.inject.number), Text::clone(&taken.inject.title));
            self.run.rows.push(RowOutcome {
                inject: Some(taken.inject.id.clone()),
                number,
                title,
                time: taken.inject.time,
                time_text: taken.time_text.clone(),
                differences,
                ..outcome(&taken.cells, fate)
            });
        }
        let others = others.into_iter().map(|(cells, fate)| RowOutcome {
            number: cells.text(Target::Number).into(),
            title: cells.text(Target::Title).into(),
            ..outcome(&cells, fate)
        });
        self.run.rows.extend(others);
        let order: BTreeMap<&str, usize> =
            self.desk.mapping.sheets.iter().enumerate().map(|(place, sheet)| (sheet.sheet.as_str(), place)).collect();
        let place = |sheet: &str, row: u32| (order.get(sheet).copied(), row);
        self.run.rows.sort_by_key(|row| place(&row.sheet, row.row));
        self.run.problems = std::mem::take(&mut self.desk.problems);
        self.run.problems.sort_by(|a, b| (place(&a.sheet, a.row), &a.column).cmp(&(place(&b.sheet, b.row), &b.column)));
        self.run.made = made.iter().map(|record| (record.reference(), record.called())).collect();
        count(&mut self.run);
        if !self.run.is_blocked() {
            (self.run.edit, self.run.after) = (settled.edit, settled.after);
        }
        self.run
    }

    /// What changes around the injects: the exercise with STARTEX, ENDEX and its new own columns, and its phases.
    fn frame(&mut self) -> Vec<Record> {
        let mut exercise = Exercise::clone(&self.scenario.exercise);
        exercise.startex = exercise.startex.or(self.desk.mapping.startex);
        for name in &self.desk.own_columns {
            if !exercise.columns.contains(name) {
                exercise.columns.push(Text::clone(name));
            }
        }
        let span = span::span(self.scenario, exercise.startex.as_ref(), &self.taken);
        let (endex, phases) = span.map_or((None, Vec::new()), |(endex, phases)| (Some(endex), phases));
        self.run.endex = endex;
        exercise.endex = exercise.endex.or(endex);
        let exercise = (exercise != *self.scenario.exercise).then(|| Record::Exercise(Arc::new(exercise)));
        exercise.into_iter().chain(phases).collect()
    }
}

fn outcome(cells: &Cells<'_>, fate: Fate) -> RowOutcome {
    RowOutcome {
        sheet: cells.sheet.sheet.clone(),
        row: cells.row.number,
        fate,
        inject: None,
        number: Text::default(),
        title: Text::default(),
        time_text: String::new(),
        time: None,
        differences: Vec::new(),
    }
}

fn count(run: &mut DryRun) {
    for row in &run.rows {
        let place = match row.fate {
            Fate::New => &mut run.counts.fresh,
            Fate::Updated => &mut run.counts.updated,
            Fate::Unchanged => &mut run.counts.unchanged,
            Fate::Merged { .. } => &mut run.counts.merged,
            Fate::Repeat { .. } | Fate::NoInject | Fate::Errors | Fate::Refused => &mut run.counts.skipped,
        };
        *place += 1;
    }
}
