//! Finds the small changes that meet what open lines ask of injects that are there, and tries each before it is told.

use super::asked::{Asked, is_open};
use super::mend::{Deed, Mend};
use super::place::is_topic;
use super::plan::{closed, moved};
use super::trial::Trial;
use crate::checklist::Criterion;
use crate::checklist::criterion::{Bound, Domain};
use crate::coverage::line::{Note, Part};
use crate::coverage::{Coverage, Line};
use crate::scenario::{Inject, InjectId};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::sync::Arc;

/// After so many rounds what still lacks something is left as it is.
const ROUNDS: usize = 4;
/// How many marks are tried for whether the rest is enough.
const TRIES: usize = 40;

/// An exercise with small changes in it.
pub(super) struct Mended {
    pub trial: Trial,
    pub coverage: Coverage,
    pub mends: Vec<Mend>,
}

/// What a part of a line asks of injects that are there.
struct Wish<'a> {
    deed: Deed,
    line: &'a Line,
    part: &'a Part,
}

/// Changes what can be changed: first what ends stories, then what is entered and who is informed, and what must be
/// played at the last, since that looks at all other lines.
pub(super) fn mended(trial: Trial, coverage: Coverage, asked: &Asked, is_in: &dyn Fn(&str) -> bool) -> Mended {
    let mut mended = Mended { trial, coverage, mends: Vec::new() };
    let allows = |deed: &Deed| asked.allows(deed) && is_in(&deed.name());
    for (choose, is_last) in [(ending as Choose, false), (telling, false), (informing, false), (keeping, true)] {
        if is_last {
            // What is new and carries more than before is marked with it.
            mended.trial = mended.trial.with_marks(&mended.coverage);
            mended.coverage = mended.trial.judged(&mended.coverage);
        }
        for _ in 0..ROUNDS {
            let chosen = choose(&mended, asked, &allows);
            if chosen.into_iter().filter(|(deed, injects)| mended.takes(deed, injects, asked)).count() == 0 {
                break;
            }
        }
    }
    mended
}

/// Which injects should get which change.
type Choose = fn(&Mended, &Asked, &dyn Fn(&Deed) -> bool) -> Vec<(Deed, Vec<InjectId>)>;

impl Mended {
    /// Makes a change, unless it brings nothing.
    fn takes(&mut self, deed: &Deed, injects: &[InjectId], asked: &Asked) -> bool {
        if injects.is_empty() {
            return false;
        }
        let trial = self.trial.changing(deed, injects);
        let coverage = trial.judged(&self.coverage);
        let closes = closed(asked, &self.coverage, &coverage);
        let helps: Vec<_> =
            moved(asked, &self.coverage, &coverage).into_iter().filter(|line| !closes.contains(line)).collect();
        if closes.is_empty() && helps.is_empty() {
            return false;
        }
        (self.trial, self.coverage) = (trial, coverage);
        match self.mends.iter_mut().find(|mend| mend.deed == *deed) {
            Some(mend) => {
                mend.injects.extend(injects.iter().cloned());
                mend.helps.retain(|line| !closes.contains(line));
                let more = helps.into_iter().filter(|line| !mend.helps.contains(line)).collect::<Vec<_>>();
                mend.helps.extend(more);
                mend.closes.extend(closes);
            }
            None => self.mends.push(Mend { deed: deed.clone(), injects: injects.to_vec(), closes, helps }),
        }
        true
    }

    /// What open lines ask for, and a person allows.
    fn wishes<'m>(&'m self, asked: &'m Asked, allows: &dyn Fn(&Deed) -> bool) -> Vec<Wish<'m>> {
        let mut found = Vec::new();
        for line in asked.lines(&self.coverage).filter(|line| is_open(line)) {
            walk(&line.requirement.criterion, &line.part, line, &mut found);
        }
        found.retain(|wish| allows(&wish.deed));
        found
    }
}

/// The wishes in a part that does not hold.
fn walk<'a>(criterion: &Criterion, part: &'a Part, line: &'a Line, found: &mut Vec<Wish<'a>>) {
    if part.met || part.dropped {
        return;
    }
    let deed = match criterion {
        Criterion::All(criteria) | Criterion::Any(criteria) => {
            criteria.iter().zip(&part.parts).for_each(|(criterion, part)| walk(criterion, part, line, found));
            None
        }
        Criterion::Each(Domain::Storyline(_), inner) => {
            part.parts.iter().for_each(|part| walk(inner, part, line, found));
            None
        }
        Criterion::When(_, inner) => {
            walk(inner, part, line, found);
            None
        }
        // Only of a story can be said which of its injects ends it.
        Criterion::Count { of, .. } => Deed::mark_of(of).filter(|_| part.storyline.is_some()),
        Criterion::Share { bound: Bound::AtMost, part: counted, .. } => Deed::entry_of(counted),
        Criterion::Share { bound: Bound::AtLeast, .. } | Criterion::Kept { .. } => Deed::enough_for(criterion),
        _ => None,
    };
    found.extend(deed.map(|deed| Wish { deed, line, part }));
}

/// In each story that lacks its end the last inject, where it goes on from an earlier one.
fn ending(mended: &Mended, asked: &Asked, allows: &dyn Fn(&Deed) -> bool) -> Vec<(Deed, Vec<InjectId>)> {
    let table = mended.coverage.table();
    let last = |wish: &Wish<'_>| {
        let storyline = usize::try_from(wish.part.storyline?).ok()?;
        let own = mended.coverage.injects(table.of_storyline(storyline)).into_iter();
        let live = own.filter(|inject| inject.is_live() && inject.time.is_some());
        let last = live.max_by_key(|inject| inject.time)?;
        let ends = last.role.as_str() == "outcome" || last.links.iter().any(|link| link.kind.as_str() == "follows");
        let is_meant = last.tags.iter().any(|tag| is_topic(tag.as_str()));
        (ends && is_meant && !wish.deed.is_done(last)).then(|| last.id.clone())
    };
    by_deed(
        &mended.wishes(asked, allows),
        |wish| wish.part.storyline.is_some(),
        |wish| last(wish).into_iter().collect(),
    )
}

/// All that lack an entry which a line asks of each, and whose text has a sentence for it.
fn telling(mended: &Mended, asked: &Asked, allows: &dyn Fn(&Deed) -> bool) -> Vec<(Deed, Vec<InjectId>)> {
    let chosen = |wish: &Wish<'_>| {
        let lacking = mended.coverage.injects(&wish.part.against).into_iter();
        lacking.filter(|it| wish.deed.is_done(&wish.deed.done(it))).map(|inject| inject.id.clone()).collect()
    };
    by_deed(&mended.wishes(asked, allows), |wish| wish.deed == Deed::Effect, chosen)
}

/// Those whom the matter concerns most first: whom it hits differently, then how many people.
fn informing(mended: &Mended, asked: &Asked, allows: &dyn Fn(&Deed) -> bool) -> Vec<(Deed, Vec<InjectId>)> {
    let chosen = |wish: &Wish<'_>| {
        let against = mended.coverage.injects(&wish.part.against).into_iter();
        let mut free: Vec<&Arc<Inject>> =
            against.filter(|it| !wish.deed.is_done(it) && mended.coverage.lacks(&it.id).is_empty()).collect();
        free.sort_by_cached_key(|inject| (Reverse(concern(inject, &mended.coverage)), inject.time, inject.id.clone()));
        let short = wish.part.need.saturating_sub(wish.part.have);
        free.into_iter().take(short).map(|inject| inject.id.clone()).collect()
    };
    by_deed(&mended.wishes(asked, allows), |wish| matches!(wish.deed, Deed::Inform(_)), chosen)
}

/// How many of women, men, girls and boys an inject is about, and how many people.
fn concern(inject: &Inject, coverage: &Coverage) -> (usize, u32) {
    const GROUPS: [&str; 4] = ["women", "men", "girls", "boys"];
    let axis = coverage.program().vocabulary.axis("who");
    let slot = coverage.table().slot_of(&inject.id);
    let is_about = |group: &&str| {
        let column = axis.and_then(|axis| Some(axis.column(axis.position(group)?)));
        column.zip(slot).is_some_and(|(column, slot)| coverage.table().column(usize::from(column.0)).has(slot))
    };
    let people = inject.people.iter().filter(|people| !people.unaffected).filter_map(|people| people.number);
    (GROUPS.iter().filter(|group| is_about(group)).count(), people.fold(0, u32::saturating_add))
}

/// The fewest that are found with which what is met stays met.
fn keeping(mended: &Mended, asked: &Asked, allows: &dyn Fn(&Deed) -> bool) -> Vec<(Deed, Vec<InjectId>)> {
    let chosen = |wish: &Wish<'_>| {
        let Note::WouldFall(fallen) = &wish.part.note else { return Vec::new() };
        let lines: Vec<&Line> = mended
            .coverage
            .lines()
            .iter()
            .map(|line| &**line)
            .filter(|line| fallen.contains(&line.requirement.id.0))
            .collect();
        fewest(mended, wish, &loose(mended, &wish.deed, &lines))
    };
    by_deed(&mended.wishes(asked, allows), |wish| matches!(wish.part.note, Note::WouldFall(_)), chosen)
}

/// The evidence of some lines that lacks the mark, by how many of them rest on it, the fewest first.
fn loose(mended: &Mended, deed: &Deed, lines: &[&Line]) -> Vec<InjectId> {
    let rest = |inject: &InjectId| {
        let slot = mended.coverage.table().slot_of(inject);
        lines.iter().filter(|line| slot.is_some_and(|slot| line.evidence.has(slot))).count()
    };
    let all = lines.iter().flat_map(|line| mended.coverage.injects(&line.evidence));
    let all: BTreeSet<&InjectId> = all.filter(|inject| !deed.is_done(inject)).map(|inject| &inject.id).collect();
    let mut all: Vec<InjectId> = all.into_iter().cloned().collect();
    all.sort_by_cached_key(|inject| (rest(inject), inject.clone()));
    all
}

/// Takes marks away again as long as the part holds without them.
fn fewest(mended: &Mended, wish: &Wish<'_>, all: &[InjectId]) -> Vec<InjectId> {
    let fallen = |kept: &[InjectId]| {
        let coverage = mended.trial.changing(&wish.deed, kept).judged(&mended.coverage);
        let mut fallen = 0;
        let line = coverage.line(&wish.line.requirement.id);
        line.into_iter().for_each(|line| {
            line.part.walk(&mut |part| fallen += if let Note::WouldFall(lines) = &part.note { lines.len() } else { 0 });
        });
        fallen
    };
    let mut kept = all.to_vec();
    let least = fallen(&kept);
    for one in all.iter().take(TRIES) {
        let fewer: Vec<InjectId> = kept.iter().filter(|other| *other != one).cloned().collect();
        if fallen(&fewer) <= least {
            kept = fewer;
        }
    }
    kept
}

/// What the wishes of one kind choose, together for each deed and in the order of the exercise.
fn by_deed(
    wishes: &[Wish<'_>],
    is_one: impl Fn(&Wish<'_>) -> bool,
    chosen: impl Fn(&Wish<'_>) -> Vec<InjectId>,
) -> Vec<(Deed, Vec<InjectId>)> {
    let mut found: Vec<(Deed, Vec<InjectId>)> = Vec::new();
    for wish in wishes.iter().filter(|wish| is_one(wish)) {
        let injects = chosen(wish);
        match found.iter_mut().find(|(deed, _)| *deed == wish.deed) {
            Some((_, known)) => {
                let more: Vec<InjectId> = injects.into_iter().filter(|inject| !known.contains(inject)).collect();
                known.extend(more);
            }
            None => found.push((wish.deed.clone(), injects)),
        }
    }
    found
}
