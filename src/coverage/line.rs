//! The result for one line: verdict, its parts with what each found and lacks, and who said what.

use super::bits::Bits;
use super::verdict::Verdict;
use crate::checklist::{Requirement, Weight};
use crate::scenario::Decision;
use smol_str::SmolStr;
use std::sync::Arc;

/// What one part of a criterion found; parts nest as the criterion does.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Whether it holds.
    pub met: bool,
    /// Whether something of it is there.
    pub credit: bool,
    /// Whether it dropped out because a feature of the scenario is denied or there is nothing to compare.
    pub dropped: bool,
    /// Whether it dropped out, or a part of it did, because a named person took a topic out of scope.
    pub waived: bool,
    /// How much was found.
    pub have: usize,
    /// How much is asked.
    pub need: usize,
    /// How many a share is taken of.
    pub whole: usize,
    /// The injects that count for it.
    pub hits: Bits,
    /// The injects that count against it.
    pub against: Bits,
    /// Injects that match but go less deep than asked.
    pub shallow: Bits,
    /// Injects that match and fail the evidence gate, or were counted for other lines already.
    pub candidates: Bits,
    /// Injects that match and do not count because they are held in reserve.
    pub reserve: Bits,
    /// Later injects of a case that supply what the counted ones do not say themselves.
    pub case: Bits,
    /// Earlier halves of pairs that nothing goes on from.
    pub halves: Bits,
    /// Later halves of pairs that go on from nothing.
    pub later: Bits,
    /// What is missing.
    pub note: Note,
    /// The member of a quantifier's domain that it stands for: the name of a record or the id of a value.
    pub member: Option<String>,
    /// The place of that member in its list, where it is a storyline.
    pub storyline: Option<u32>,
    /// The parts inside, in the order of the criterion or of the domain.
    pub parts: Vec<Arc<Self>>,
}

/// What is missing in a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Note {
    /// Nothing.
    #[default]
    Nothing,
    /// So many more injects.
    More(usize),
    /// So many more different values, of which these do not occur yet.
    Values(usize, Vec<SmolStr>),
    /// So many more injects in the part of a share.
    ShareMore(usize),
    /// So many injects too many in the part of a share.
    ShareLess(usize),
    /// The whole of a share is empty.
    NothingToJudge,
    /// The whole of a share is too small to judge.
    TooFewToJudge,
    /// The earlier half of a pair is there and nobody follows it.
    EarlierAlone,
    /// The later half of a pair is there without the earlier.
    LaterAlone,
    /// Neither half of a pair is there.
    NoPair,
    /// So many more records of this kind.
    Records(SmolStr, usize),
    /// Nobody has signed this.
    Unsigned(SmolStr),
    /// The scenario declares no member of the domain.
    EmptyDomain(&'static str),
    /// The harm is reported and nothing follows.
    ReportEndsStory,
    /// Lines that would fall without what may be cut.
    WouldFall(Vec<SmolStr>),
}

/// Why a verdict is not simply what the criterion says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Because {
    /// The criterion decides.
    #[default]
    Criterion,
    /// Met, but all harms are reported and none is followed up.
    ReportEndsStory,
    /// Met by injects held in reserve only.
    OnlyContingency,
    /// Injects match but go less deep than asked.
    TooShallow,
    /// Met, and an adviser has still to judge the quality.
    NeedsAdvisor,
    /// A feature of the scenario is denied.
    Feature(SmolStr),
    /// The topic is out of scope.
    OutOfScope,
    /// The scope of the topic is focused on other lines.
    Unfocused,
    /// All parts dropped out.
    NothingApplies,
    /// Met for the topics in scope; for others a named person waived it.
    PartWaived,
    /// A named person decided.
    Decided,
}

/// The result for one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The line.
    pub requirement: Arc<RequirementView>,
    /// Its weight in this scenario.
    pub weight: Weight,
    /// The verdict that counts.
    pub verdict: Verdict,
    /// What the machine says by itself.
    pub machine: Verdict,
    /// Why.
    pub because: Because,
    /// The criterion's parts.
    pub part: Part,
    /// The injects that are evidence.
    pub evidence: Bits,
    /// The injects that a count or a pair of it rests on, or half of a pair.
    pub(super) bearing: Bits,
    /// How many of them are drafts.
    pub drafts: usize,
    /// The decision of a person that bears on it, and whether it is out of date.
    pub decision: Option<(Arc<Decision>, bool)>,
    /// The decision that gave it another weight in this scenario.
    pub reweighed: Option<Arc<Decision>>,
    /// A decision that would leave it out and does not count, since it belongs to the core.
    pub barred: Option<Arc<Decision>>,
}

/// A requirement compared by identity, since its content never changes while the program runs.
#[derive(Clone, Debug)]
pub struct RequirementView(pub Arc<Requirement>);

impl PartialEq for RequirementView {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
    }
}

impl std::ops::Deref for RequirementView {
    type Target = Requirement;
    fn deref(&self) -> &Requirement {
        &self.0
    }
}

impl Line {
    /// Whether it is an essential line on which work remains.
    pub fn is_essential_open(&self) -> bool {
        self.weight == Weight::Essential && self.verdict.is_open()
    }
}

impl Part {
    /// The same without the injects, for where only the outcome is asked again.
    pub(super) fn without_injects(&self) -> Self {
        let slim =
            |part: &Arc<Self>| if part.has_injects() { Arc::new(part.without_injects()) } else { Arc::clone(part) };
        Self {
            met: self.met,
            credit: self.credit,
            dropped: self.dropped,
            waived: self.waived,
            have: self.have,
            need: self.need,
            whole: self.whole,
            storyline: self.storyline,
            parts: self.parts.iter().map(slim).collect(),
            ..Self::default()
        }
    }
    fn has_injects(&self) -> bool {
        let counted = [&self.hits, &self.against, &self.shallow, &self.candidates, &self.reserve, &self.case];
        let sets = counted.into_iter().chain([&self.halves, &self.later]);
        sets.into_iter().any(|bits| bits.words() > 0) || self.parts.iter().any(|part| part.has_injects())
    }
    /// Calls the function for this part and all inside it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        self.parts.iter().for_each(|part| part.walk(visit));
    }
}
