//! What a scenario has and does not have, as far as lines depend on it.

use super::bits::Bits;
use super::program::{Flag, Program};
use super::table::Table;
use crate::scenario::{FeatureAnswer, Scenario, Scope};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The size of an exercise by its live human security injects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// At most 20.
    Small,
    /// 21 to 60.
    Normal,
    /// More than 60.
    Large,
}

impl Band {
    /// Its name in files and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }
}

/// Computed and declared features.
///
/// A question that the program can answer itself is answered by the facts; a planner who says yes is believed
/// all the same, since that only adds lines. A no counts for the other questions, with a reason and a name.
#[derive(Clone, Debug)]
pub struct Features {
    /// The size band.
    pub band: Band,
    /// How many live human security injects there are.
    pub human_security: usize,
    /// The topics in play, by place among the topics.
    pub in_play: Vec<bool>,
    /// The questions that somebody answered with no although injects show a yes; the no does not count.
    pub contradicted: Vec<SmolStr>,
    /// The topics that a named person took out of scope for a reason.
    pub out: Vec<SmolStr>,
    computed: BTreeMap<&'static str, bool>,
    denied: Vec<SmolStr>,
    affirmed: Vec<SmolStr>,
    declared: BTreeMap<&'static str, usize>,
}

impl PartialEq for Features {
    /// The number of injects matters only through what follows from it.
    fn eq(&self, other: &Self) -> bool {
        let facts = |it: &Self| (it.band, it.in_play.clone(), it.computed.clone());
        facts(self) == facts(other)
            && self.denied == other.denied
            && self.out == other.out
            && self.contradicted == other.contradicted
            && self.affirmed == other.affirmed
            && self.declared == other.declared
    }
}

/// Whether a question about the scenario is answered with no, for a reason and by somebody.
pub(super) fn is_denied(answer: &FeatureAnswer) -> bool {
    !answer.yes && !answer.reason.trim().is_empty() && !answer.name.trim().is_empty()
}

/// Whether a narrowed scope counts: it needs a reason and a name.
pub(super) fn is_reasoned(scope: &Scope) -> bool {
    !scope.reason.trim().is_empty() && !scope.name.trim().is_empty()
}

impl Features {
    /// Finds the features of a scenario.
    pub fn of(program: &Program, table: &Table, scenario: &Scenario) -> Self {
        let live = table.column(program.flag(Flag::Live));
        let scopes = scenario.exercise.scope.iter();
        let out = scopes.filter(|it| it.profile.as_str() == "out" && is_reasoned(it));
        let out: Vec<SmolStr> = out.map(|it| SmolStr::new(it.topic_id())).collect();
        let mut human = Bits::default();
        let mut in_play = Vec::new();
        for (place, column) in program.topic_columns.iter().enumerate() {
            let carried = table.column(usize::from(column.0)).and(live);
            in_play.push(!carried.is_empty() && !out.iter().any(|it| it == topic_name(program, place)));
            if place < TOPICS {
                human.add(&carried);
            }
        }
        let human_security = human.count();
        let band = match (scenario.exercise.pinned_band.as_str(), human_security) {
            ("small", _) => Band::Small,
            ("normal", _) => Band::Normal,
            ("large", _) => Band::Large,
            (_, 0..=20) => Band::Small,
            (_, 21..=60) => Band::Normal,
            _ => Band::Large,
        };
        let denied = scenario.exercise.features.iter().filter(|it| is_denied(it)).map(|it| it.key.0.clone());
        let shown = |key: &SmolStr| {
            let of = |(shown, filter): &(SmolStr, usize)| shown == key && !table.filter(*filter).is_empty();
            program.shown.iter().any(of)
        };
        let (contradicted, denied): (Vec<SmolStr>, Vec<SmolStr>) = denied.partition(shown);
        let affirmed = scenario.exercise.features.iter().filter(|it| it.yes).map(|it| it.key.0.clone()).collect();
        let computed = computed(program, table, scenario, human_security, &in_play);
        let topics = TOPICS.saturating_sub(out.iter().collect::<std::collections::BTreeSet<_>>().len());
        Self {
            band,
            human_security,
            in_play,
            out,
            contradicted,
            computed,
            denied,
            affirmed,
            declared: declared(scenario, topics),
        }
    }

    /// Whether a feature holds; an unanswered one does.
    pub fn holds(&self, key: &str) -> bool {
        let said = |key: &str| !self.denied.iter().any(|denied| denied == key);
        let affirmed = |key: &str| self.affirmed.iter().any(|affirmed| affirmed == key);
        let computed = |key: &str| self.computed.get(key).map(|holds| *holds || affirmed(key));
        let dd = computed("dd").unwrap_or(true);
        match key {
            "dd_or_information" => dd || (said(key) && said("information")),
            "dd_or_movement" => dd || said(key),
            "cpm_or_cs" => computed(key).unwrap_or(true) || affirmed("cpm") || affirmed("cs"),
            _ => computed(key).unwrap_or_else(|| said(key)),
        }
    }

    /// How many different ones of a thing the scenario declares; nothing caps where it is unknown.
    pub fn declared(&self, what: &str) -> usize {
        self.declared.get(what).copied().unwrap_or(usize::MAX)
    }
}

fn topic_name(program: &Program, place: usize) -> &str {
    let topics = ["topic", "lens"].into_iter().filter_map(|key| program.vocabulary.axis(key));
    let mut names = topics.flat_map(|axis| axis.values.iter().map(|value| value.id.as_str()));
    names.nth(place).unwrap_or_default()
}

fn computed(
    program: &Program,
    table: &Table,
    scenario: &Scenario,
    human: usize,
    in_play: &[bool],
) -> BTreeMap<&'static str, bool> {
    let exercise = &scenario.exercise;
    let core = |name: &str| exercise.core_tasks.iter().any(|task| task.as_str() == name);
    let phase = |names: &[&str]| scenario.phases.iter().any(|phase| names.contains(&phase.kind.as_str()));
    let carries = |key: &str, value: &str| {
        program.column(key, value).is_some_and(|column| !table.column(usize::from(column.0)).is_empty())
    };
    let perpetrators = program.vocabulary.axis("perp").map_or(0, |axis| {
        let named = axis.values.iter().enumerate().filter(|(_, value)| value.id != "none");
        named.filter(|(place, _)| !table.column(usize::from(axis.column(*place).0)).is_empty()).count()
    });
    let high = |place: &crate::scenario::Place| {
        matches!(place.cp_level.as_str(), "special" | "enhanced" | "provisional_enhanced")
    };
    let staff = scenario.posts.iter().filter(|post| post.code.as_str().starts_with('j')).count();
    let mut computed = BTreeMap::from([
        ("dd", core("dd")),
        ("cpm", core("cpm")),
        ("cs", core("cs")),
        ("cpm_or_cs", core("cpm") || core("cs")),
        // A manning list that was not written yet denies nothing.
        ("staff3", scenario.posts.is_empty() || staff >= 3),
        ("hostile", perpetrators > 0 || carries("perp", "unknown")),
        ("long_play", exercise.endex.is_none_or(|endex| endex.0 > 1440)),
        ("late_phases", scenario.phases.is_empty() || phase(&["stab", "trans"])),
        ("high_site", scenario.places.iter().any(|place| high(place))),
        ("over10", human > 10),
        ("over20", human > 20),
    ]);
    for (name, place) in ["poc", "caac", "crsv", "cthb", "cpp"].into_iter().zip(in_play) {
        computed.insert(name, *place);
    }
    computed
}

/// How many topics there are.
const TOPICS: usize = 5;

/// What a number may be lowered to; what is not said lowers nothing.
fn declared(scenario: &Scenario, topics: usize) -> BTreeMap<&'static str, usize> {
    let sections = [
        "j2", "j3", "j4", "j5", "j9", "med", "eng", "tgt", "legad", "genad", "hsadv", "polad", "stratcom", "pao", "mp",
        "com",
    ];
    let posts: std::collections::BTreeSet<&str> =
        scenario.posts.iter().map(|post| post.code.as_str()).filter(|code| sections.contains(code)).collect();
    let phases: std::collections::BTreeSet<&str> = scenario.phases.iter().map(|phase| phase.kind.as_str()).collect();
    let unknown = |count: usize| if count == 0 { usize::MAX } else { count };
    BTreeMap::from([
        ("posts", unknown(posts.len())),
        ("phase_used", unknown(phases.len())),
        ("core_declared", unknown(scenario.exercise.core_tasks.len())),
        ("topics", unknown(topics)),
    ])
}
