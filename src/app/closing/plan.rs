//! What closing the gaps would bring: the items with time and place, what each closes, and how everything stands after.

use super::asked::{Asked, is_open};
use super::checked::Checked;
use super::demand::{By, line_of, shorts};
use super::mend::Mend;
use super::mending::{Mended, mended};
use super::search::Found;
use super::stays::{Stays, Why, stays};
use super::trial::Trial;
use crate::app::shelf::{Change, Entry, Filling, Shelf, changed_lines};
use crate::coverage::{Band, Coverage, Verdict};
use crate::edit::Edit;
use crate::scenario::tempo::Receiver;
use crate::scenario::{Inject, Record, RequirementId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What could come in, and how far it is proven to be the smallest.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What was asked.
    pub asked: Asked,
    /// The items with where they go, in order of time.
    pub choices: Vec<Choice>,
    /// How it stands with all of them.
    pub whole: Preview,
    /// No fewer injects of the library close the same lines, as far as that is proven.
    pub at_least: usize,
    /// Whether the set is proven to be the smallest.
    pub is_smallest: bool,
    /// Whether a person ended the search; then it is the best that was found until then.
    pub is_cancelled: bool,
    /// The items that have no place here, with why.
    pub unplaced: Vec<(SmolStr, super::Unplaced)>,
    /// Whether more would close more, and would make the exercise a large one, where lines ask for more.
    pub keeps_size: bool,
    /// Whether the exercise counts as a large one already.
    is_large: bool,
    shelf: Arc<Vec<Entry>>,
}

/// An item with where it goes.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The item.
    pub entry: Entry,
    /// Who plays its slots, when it begins, its incident, its audience.
    pub filling: Filling,
}

/// How it stands with some of the items.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The items that are in, in order of time.
    pub taken: Vec<Taken>,
    /// The small changes to injects that are in beside them.
    pub mends: Vec<Mend>,
    /// The topics that have lines of what was asked, with the lines that were open before.
    pub topics: Vec<Topic>,
    /// What stays open, and why.
    pub stays: Vec<Stays>,
    /// Lines that would stand worse than now.
    pub worse: Vec<Change>,
    /// What was checked.
    pub checked: Checked,
    /// What it costs those who get it: how many injects more, the busiest first.
    pub load: Vec<(Receiver, usize)>,
    /// How it would be checked.
    pub after: Coverage,
    records: Vec<Record>,
    changed: Vec<Record>,
}

/// An item that is in.
#[derive(Clone, Debug)]
pub struct Taken {
    /// Which item, by id.
    pub item: SmolStr,
    /// Its injects as they would come in, in order of time.
    pub injects: Vec<Arc<Inject>>,
    /// The lines that it closes beside those before it.
    pub closes: Vec<RequirementId>,
    /// The lines that it helps to close, which a later item closes.
    pub helps: Vec<RequirementId>,
    /// Who would be made up for it: names of actors and places that the exercise does not have.
    pub new_names: Vec<String>,
    /// The minutes from its first inject to its last as it is written and as it is played, where that is shorter.
    pub shortened: Option<(i64, i64)>,
    /// The kind of phase that it is written for and that in which it begins, where that is another.
    pub elsewhere: Option<(SmolStr, SmolStr)>,
}

/// How the lines of one topic stand before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// The topic by whole id.
    pub topic: SmolStr,
    /// Its short code.
    pub code: String,
    /// The lines that are open now, with their verdicts after.
    pub lines: Vec<(RequirementId, Verdict)>,
    /// About how many of the new injects come in for it.
    pub cost: usize,
}

impl Topic {
    /// How many are open now.
    pub fn before(&self) -> usize {
        self.lines.len()
    }
    /// How many are open after.
    pub fn after(&self) -> usize {
        self.lines.iter().filter(|(_, verdict)| verdict.is_open()).count()
    }
}

impl Preview {
    /// How many of the lines that were asked for are open now.
    pub fn before(&self) -> usize {
        self.topics.iter().map(Topic::before).sum()
    }
    /// How many are open after.
    pub fn open_after(&self) -> usize {
        self.topics.iter().map(Topic::after).sum()
    }
    /// How many lines lack something after.
    pub fn lacking(&self) -> usize {
        self.stays.iter().filter(|stays| stays.why != Why::Adviser).count()
    }
    /// How many lines are closed.
    pub fn closes(&self) -> usize {
        let by_mends: usize = self.mends.iter().map(|mend| mend.closes.len()).sum();
        self.taken.iter().map(|taken| taken.closes.len()).sum::<usize>() + by_mends
    }
    /// How many injects come in.
    pub fn injects(&self) -> usize {
        self.taken.iter().map(|taken| taken.injects.len()).sum()
    }
    /// The one step that takes them; nothing where there is nothing to take.
    pub fn edit(&self) -> Option<Edit> {
        let label_key = SmolStr::new_static("edit-label-close-gaps");
        let added = || Edit::AddMany { label_key, records: self.records.clone() };
        let changed = || Edit::ChangeMany(self.changed.clone());
        match (self.records.is_empty(), self.changed.is_empty()) {
            (true, true) => None,
            (false, true) => Some(added()),
            (is_only_changed, false) => {
                let edits = if is_only_changed { vec![changed()] } else { vec![added(), changed()] };
                Some(Edit::Together { label_key: SmolStr::new_static("edit-label-close-gaps-too"), edits })
            }
        }
    }
}

impl Plan {
    pub(super) fn of(before: &Coverage, shelf: &Shelf, asked: &Asked, found: Found<'_>, room: Option<usize>) -> Self {
        // A chain has about three injects: with less room than that hardly any fits.
        const CHAIN: usize = 3;
        let injects: usize = found.taken.iter().map(|(entry, _)| entry.item.injects.len()).sum();
        let keeps_size = found.is_short && room.is_some_and(|room| injects + CHAIN > room);
        let choices: Vec<Choice> =
            found.taken.into_iter().map(|(entry, filling)| Choice { entry: entry.clone(), filling }).collect();
        let unplaced = found.left.into_iter().map(|left| (left.entry.item.id.clone(), left.why)).collect();
        let mut plan = Self {
            asked: asked.clone(),
            choices,
            whole: Preview::nothing(before),
            at_least: found.at_least,
            is_smallest: false,
            is_cancelled: found.is_cancelled,
            unplaced,
            keeps_size,
            is_large: before.features().band == Band::Large,
            shelf: Arc::new(shelf.entries.clone()),
        };
        plan.whole = plan.preview(before, &|_| true);
        plan.is_smallest = !plan.is_cancelled && plan.whole.injects() == plan.at_least;
        plan
    }

    /// Whether the exercise becomes a large one by it, in which lines ask for more.
    pub fn enlarges(&self, preview: &Preview) -> bool {
        !self.is_large && preview.after.features().band == Band::Large
    }

    /// Whether it holds nothing that closes a line; then it is not worth taking.
    pub fn is_idle(&self) -> bool {
        self.whole.closes() == 0
    }

    /// The items of the library that serve a line, or help with it.
    pub(super) fn serving(&self, line: &SmolStr) -> Vec<&Entry> {
        let serves = |entry: &&Entry| entry.item.serves.contains(line) || entry.item.helps.contains(line);
        self.shelf.iter().filter(serves).collect()
    }

    /// How it would stand with some of the items; `is_in` is asked with the id of each.
    pub fn preview(&self, before: &Coverage, is_in: &dyn Fn(&str) -> bool) -> Preview {
        let chosen: Vec<&Choice> = self.choices.iter().filter(|choice| is_in(&choice.entry.item.id)).collect();
        let (mut trial, mut coverage) = (Trial::of(before.scenario()), before.clone());
        let mut taken: Vec<(Taken, usize)> = Vec::new();
        for choice in chosen {
            // The names of the slots are looked up again: what an earlier item made up may play here too.
            let filling = trial.filling(&choice.entry, &choice.filling);
            let Some(next) = trial.with(&choice.entry, &filling) else { continue };
            let judged = next.judged(&coverage);
            let closes = closed(&self.asked, &coverage, &judged);
            let helps = moved(&self.asked, &coverage, &judged);
            let (first, new_names) = (trial.records.len(), new_names(&trial, &next));
            let item = choice.entry.item.id.clone();
            let (shortened, elsewhere) = (shortened(choice), elsewhere(choice, before));
            taken.push((Taken { item, injects: Vec::new(), closes, helps, new_names, shortened, elsewhere }, first));
            (trial, coverage) = (next, judged);
        }
        let trial = trial.with_marks(&coverage);
        coverage.follow(&trial.scenario);
        let Mended { trial, coverage, mends } = mended(trial, coverage, &self.asked, is_in);
        let ends: Vec<usize> = taken.iter().skip(1).map(|(_, first)| *first).chain([trial.records.len()]).collect();
        let taken = taken.into_iter().zip(ends).map(|((taken, first), end)| Taken {
            injects: trial.injects_of(first..end).into_iter().cloned().collect(),
            ..taken
        });
        let mut preview = Preview {
            taken: taken.collect(),
            mends,
            topics: topics(&self.asked, before, &coverage),
            stays: stays(self, before, &coverage),
            worse: changed_lines(before, &coverage).into_iter().filter(Change::is_worse).collect(),
            checked: Checked::of(&trial, before.scenario(), &self.asked),
            load: load(&trial),
            after: coverage,
            records: trial.records,
            changed: trial.changed.into_values().collect(),
        };
        preview.settle(&self.asked, before);
        preview.share_cost();
        preview
    }
}

impl Preview {
    fn nothing(before: &Coverage) -> Self {
        Self {
            taken: Vec::new(),
            mends: Vec::new(),
            topics: Vec::new(),
            stays: Vec::new(),
            worse: Vec::new(),
            checked: Checked::default(),
            load: Vec::new(),
            after: before.clone(),
            records: Vec::new(),
            changed: Vec::new(),
        }
    }

    /// Counts each new inject for the topics whose lines its item closes, in equal parts for each line.
    fn share_cost(&mut self) {
        let mut costs: BTreeMap<SmolStr, f64> = BTreeMap::new();
        for taken in &self.taken {
            let lines = if taken.closes.is_empty() { &taken.helps } else { &taken.closes };
            let each = as_float(taken.injects.len()) / as_float(lines.len().max(1));
            for line in lines.iter().filter_map(|line| self.after.line(line)) {
                *costs.entry(line.requirement.topic.clone()).or_default() += each;
            }
        }
        for topic in &mut self.topics {
            topic.cost = rounded(costs.get(&topic.topic).copied().unwrap_or_default());
        }
    }

    /// What was closed on the way and is open in the end again is closed by nobody.
    fn settle(&mut self, asked: &Asked, before: &Coverage) {
        let all: BTreeSet<RequirementId> = closed(asked, before, &self.after).into_iter().collect();
        let mut told = BTreeSet::new();
        for taken in &mut self.taken {
            taken.closes.retain(|line| all.contains(line) && told.insert(line.clone()));
            taken.helps.retain(|line| all.contains(line) && !told.contains(line));
        }
        for mend in &mut self.mends {
            mend.closes.retain(|line| all.contains(line) && told.insert(line.clone()));
            mend.helps.retain(|line| all.contains(line) && !told.contains(line));
        }
        // What only several close together counts for the last of them.
        let last = self.taken.last_mut().map(|taken| &mut taken.closes);
        let last = self.mends.last_mut().map(|mend| &mut mend.closes).or(last);
        last.into_iter().for_each(|last| last.extend(all.iter().filter(|line| !told.contains(*line)).cloned()));
    }
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of injects")]
fn rounded(count: f64) -> usize {
    count.round().max(0.0) as usize
}

/// The lines that were open and no longer lack anything.
pub(super) fn closed(asked: &Asked, before: &Coverage, after: &Coverage) -> Vec<RequirementId> {
    let is_closed = |id: &RequirementId| after.line(id).is_some_and(|line| !is_open(line));
    let open = asked.open(before).into_iter().map(|line| line.requirement.id.clone());
    open.filter(is_closed).collect()
}

/// The lines that are still open and short of less than before.
pub(super) fn moved(asked: &Asked, before: &Coverage, after: &Coverage) -> Vec<RequirementId> {
    let (was, is) = (shorts(asked.lines(before), By::Anything), shorts(asked.lines(after), By::Anything));
    let less = was.iter().filter(|(key, short)| is.get(*key).copied().unwrap_or_default() < **short);
    let lines: BTreeSet<&str> = less.map(|(key, _)| line_of(key)).collect();
    lines.into_iter().map(RequirementId::new).collect()
}

fn shortened(choice: &Choice) -> Option<(i64, i64)> {
    let pace = crate::library::fit::pace(&choice.entry.item, choice.filling.within);
    let (written, played) = pace.last_key_value()?;
    (written != played).then_some((*written, *played))
}

fn elsewhere(choice: &Choice, before: &Coverage) -> Option<(SmolStr, SmolStr)> {
    let play = &choice.entry.scene.with_item;
    let written = play.phase_of(play.injects.first()?)?.kind.0.clone();
    let first = Inject { time: Some(choice.filling.start), ..Inject::default() };
    let played = before.scenario().phase_of(&first)?.kind.0.clone();
    (written != played).then_some((written, played))
}

fn new_names(before: &Trial, after: &Trial) -> Vec<String> {
    let named = after.records.iter().skip(before.records.len()).filter_map(|record| match record {
        Record::Actor(actor) => Some(actor.name.to_string()),
        Record::Place(place) => Some(place.name.to_string()),
        Record::Storyline(storyline) => Some(storyline.title.to_string()),
        _ => None,
    });
    named.collect()
}

fn topics(asked: &Asked, before: &Coverage, after: &Coverage) -> Vec<Topic> {
    let open = || before.lines().iter().filter(|line| asked.holds(line) && line.verdict.is_open());
    let verdict = |id: &RequirementId| after.line(id).map_or(Verdict::NotApplicable, |line| line.verdict);
    let topic = |(id, value): (SmolStr, &crate::checklist::Value)| {
        let own = open().filter(|line| line.requirement.topic == id).map(|line| line.requirement.id.clone());
        let lines: Vec<_> = own.map(|line| (line.clone(), verdict(&line))).collect();
        (!lines.is_empty()).then(|| Topic { topic: id, code: value.code.clone(), lines, cost: 0 })
    };
    before.program().vocabulary.topics().into_iter().filter_map(topic).collect()
}

fn load(trial: &Trial) -> Vec<(Receiver, usize)> {
    let mut counts: BTreeMap<Receiver, usize> = BTreeMap::new();
    for inject in trial.injects() {
        for code in &inject.to {
            *counts.entry(Receiver::Branch(code.clone())).or_default() += 1;
        }
    }
    let mut counts: Vec<(Receiver, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}
