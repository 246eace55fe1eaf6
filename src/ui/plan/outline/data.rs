//! What the outline shows: storylines, their incidents, how many injects each has and how its worst essential line stands.

use crate::coverage::{Coverage, Verdict};
use crate::scenario::{IncidentId, InjectId, RecordRef, Scenario, StorylineId};
use crate::ui::plan::evidence::{Evidence, worse};
use std::collections::{BTreeMap, BTreeSet};

/// One row of the outline, which is also a part of the exercise to look at.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Everything.
    #[default]
    Whole,
    /// One storyline.
    Storyline(StorylineId),
    /// One incident.
    Incident(IncidentId),
    /// What belongs to no incident.
    Loose,
}

impl Scope {
    /// The record behind the row, if there is one.
    pub fn record(&self) -> Option<RecordRef> {
        match self {
            Self::Whole | Self::Loose => None,
            Self::Storyline(id) => Some(id.record()),
            Self::Incident(id) => Some(id.record()),
        }
    }
}

/// One row of the outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineRow {
    /// What it stands for.
    pub scope: Scope,
    /// How far it is indented.
    pub level: u8,
    /// Its title; empty where the record has none yet.
    pub title: String,
    /// How many injects it holds.
    pub count: usize,
    /// The worst verdict of the essential lines that its injects serve.
    pub verdict: Option<Verdict>,
    /// Whether its incidents are hidden; `None` if it has none.
    pub folded: Option<bool>,
}

/// The outline of a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutlineData {
    /// The rows that are shown.
    pub rows: Vec<OutlineRow>,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    count: usize,
    verdict: Option<Verdict>,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.verdict = worse(self.verdict, other.verdict);
    }
}

struct Sums<'a> {
    incidents: BTreeMap<&'a str, Sum>,
    loose: Sum,
    whole: Sum,
}

impl OutlineData {
    /// The outline of a scenario with some storylines folded.
    pub fn of(scenario: &Scenario, coverage: &Coverage, evidence: &Evidence, folded: &BTreeSet<StorylineId>) -> Self {
        let sums = sums(scenario, |id| Sum { count: 1, verdict: evidence.served(coverage, id).worst_essential });
        let mut rows = vec![row(Scope::Whole, 0, crate::words::say("outline-whole"), sums.whole)];
        for storyline in scenario.storylines.iter() {
            let own: Vec<_> =
                scenario.incidents.iter().filter(|it| it.storyline.as_ref() == Some(&storyline.id)).collect();
            let mut sum = Sum::default();
            own.iter().for_each(|it| sum.add(sums.incident(&it.id)));
            let is_folded = folded.contains(&storyline.id);
            let title = first_of(&storyline.title, &storyline.code);
            let head = row(Scope::Storyline(storyline.id.clone()), 0, title, sum);
            rows.push(OutlineRow { folded: (!own.is_empty()).then_some(is_folded), ..head });
            if !is_folded {
                rows.extend(own.iter().map(|it| incident_row(it, 1, &sums)));
            }
        }
        let homeless = scenario
            .incidents
            .iter()
            .filter(|it| it.storyline.as_ref().is_none_or(|id| scenario.storyline(id).is_none()));
        rows.extend(homeless.map(|it| incident_row(it, 0, &sums)));
        if sums.loose.count > 0 {
            rows.push(row(Scope::Loose, 0, crate::words::say("outline-loose"), sums.loose));
        }
        Self { rows }
    }

    /// The place of a row, if it is shown.
    pub fn place(&self, scope: &Scope) -> Option<usize> {
        self.rows.iter().position(|row| row.scope == *scope)
    }
}

fn sums(scenario: &Scenario, of: impl Fn(&InjectId) -> Sum) -> Sums<'_> {
    let known = scenario.incidents.iter().map(|it| (it.id.as_str(), Sum::default()));
    let mut sums = Sums { incidents: known.collect(), loose: Sum::default(), whole: Sum::default() };
    for inject in scenario.injects.iter() {
        let sum = of(&inject.id);
        sums.whole.add(sum);
        let incident = inject.incident.as_ref().and_then(|id| sums.incidents.get_mut(id.as_str()));
        incident.unwrap_or(&mut sums.loose).add(sum);
    }
    // The whole is no place to work at; its verdicts stand in the top bar.
    sums.whole.verdict = None;
    sums
}

impl Sums<'_> {
    fn incident(&self, id: &IncidentId) -> Sum {
        self.incidents.get(id.as_str()).copied().unwrap_or_default()
    }
}

fn incident_row(incident: &crate::scenario::Incident, level: u8, sums: &Sums<'_>) -> OutlineRow {
    let title = first_of(&incident.title, &incident.number);
    row(Scope::Incident(incident.id.clone()), level, title, sums.incident(&incident.id))
}

fn row(scope: Scope, level: u8, title: String, sum: Sum) -> OutlineRow {
    OutlineRow { scope, level, title, count: sum.count, verdict: sum.verdict, folded: None }
}

fn first_of(title: &str, otherwise: &str) -> String {
    if title.trim().is_empty() { otherwise.to_owned() } else { title.to_owned() }
}

impl std::fmt::Display for OutlineData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for row in &self.rows {
            let fold = match row.folded {
                Some(true) => '+',
                Some(false) => '-',
                None => ' ',
            };
            let verdict = row.verdict.map_or(' ', Verdict::letter);
            let indent = "  ".repeat(usize::from(row.level));
            writeln!(f, "{}", format!("{indent}{fold} {} {} {verdict}", row.title, row.count).trim_end())?;
        }
        Ok(())
    }
}
