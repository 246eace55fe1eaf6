//! The play: storylines, incidents and injects with all that an inject says.

use super::code::{Code, Extra, RequirementId, TagId, Text};
use super::id::{
    ActorId, AudienceId, IncidentId, InjectId, MeasureId, ObjectiveId, PhaseId, PlaceId, RecordRef, StorylineId,
};
use super::time::ExTime;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// One thread of play over the exercise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Storyline {
    /// Its id.
    pub id: StorylineId,
    /// Its short code, used as a prefix of inject numbers.
    pub code: Text,
    /// Its title.
    pub title: Text,
    /// Its theme.
    pub theme: Text,
    /// What happens, in a paragraph.
    pub summary: Text,
    /// Who owns it.
    pub owner: Text,
    /// The objectives it serves.
    pub objectives: Vec<ObjectiveId>,
    /// Tags that its injects inherit, such as `hs.sdg.6`.
    pub tags: Vec<TagId>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// An episode inside a storyline that sets the audience a problem.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Incident {
    /// Its id.
    pub id: IncidentId,
    /// Its number.
    pub number: Text,
    /// Its title.
    pub title: Text,
    /// The storyline it belongs to.
    pub storyline: Option<StorylineId>,
    /// What happens, in a paragraph.
    pub outline: Text,
    /// What it is for.
    pub aim: Text,
    /// The decision it wants from the audience.
    pub decision: Text,
    /// Who owns it.
    pub owner: Text,
    /// Where it happens.
    pub place: Option<PlaceId>,
    /// Who acts in it.
    pub actors: Vec<ActorId>,
    /// The objectives it serves.
    pub objectives: Vec<ObjectiveId>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A single piece of play given to the training audience.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Inject {
    /// Its id.
    pub id: InjectId,
    /// Its number, never changed once handed out.
    pub number: Text,
    /// Its title.
    pub title: Text,
    /// When it is played, after STARTEX.
    pub time: Option<ExTime>,
    /// The phase, only where phases have no times; otherwise the time decides.
    pub phase: Option<PhaseId>,
    /// The incident it belongs to.
    pub incident: Option<IncidentId>,
    /// Who sends it.
    pub from: Option<ActorId>,
    /// Who sends it, in words, where no actor is chosen yet.
    pub from_text: Text,
    /// The training audiences that get it; empty means all.
    pub audiences: Vec<AudienceId>,
    /// Who must act on it, values of `staff` or `adviser`.
    pub to: Vec<Code>,
    /// Who is informed, values of `staff` or `adviser`.
    pub info: Vec<Code>,
    /// By what means it is delivered, a value of `channel`.
    pub channel: Code,
    /// The text for the audience.
    pub text: Text,
    /// Notes for exercise control; the audience never sees them.
    pub notes: Text,
    /// What it does to people, in words.
    pub people_effect: Text,
    /// What the audience is expected to do.
    pub expected: Vec<ExpectedAction>,
    /// The reporting chain in order, values of `staff`, `adviser` or `body`.
    pub chain: Vec<Code>,
    /// Whether the program filled the chain in and nobody touched it since.
    pub chain_suggested: bool,
    /// The named report that is expected.
    pub report: Text,
    /// The referrals, each with its outcome.
    pub referrals: Vec<Referral>,
    /// Hours between the event and its receipt.
    pub hours_since_event: Option<u32>,
    /// What evaluators look for.
    pub observables: Vec<Text>,
    /// The training objectives it serves.
    pub objectives: Vec<ObjectiveId>,
    /// Where it happens.
    pub place: Option<PlaceId>,
    /// Who does the harm, where it is a named actor.
    pub perpetrator: Option<ActorId>,
    /// Who does the harm, a value of `perp`, where it is no named actor; `none` and `unknown` are answers.
    pub perpetrator_kind: Code,
    /// Whether the harm was meant, a value of `deliberate`.
    pub deliberate: Code,
    /// The people who appear.
    pub people: Vec<People>,
    /// Whether it is said that nobody is affected.
    pub nobody_affected: bool,
    /// The tags: topics, lenses, violations, effects, facts and all other free sets.
    pub tags: Vec<TagId>,
    /// How deep it goes into a topic, where the planner said so.
    pub depths: Vec<TopicDepth>,
    /// Suggested tags that the planner refused.
    pub refused_tags: Vec<TagId>,
    /// The core task it is about, a value of `core`.
    pub core: Code,
    /// The level it is played at, a value of `level`.
    pub level: Code,
    /// What kind of thing it is in its story, a value of `role`.
    pub role: Code,
    /// The protection phase, a value of `pphase`.
    pub pphase: Code,
    /// The emblem as reported, where it differs from the place's, a value of `emblem`.
    pub emblem: Code,
    /// Where the information comes from, a value of `source`.
    pub source: Code,
    /// How reliable the source is: `high`, `medium` or `low`.
    pub source_reliability: Code,
    /// How credible the information is: `high`, `medium` or `low`.
    pub source_credibility: Code,
    /// Links to other injects; a later inject points to an earlier one.
    pub links: Vec<Link>,
    /// Records of the setting that it uses.
    pub uses: Vec<RecordRef>,
    /// The measures it feeds.
    pub feeds: Vec<MeasureId>,
    /// The requirements it is meant to serve.
    pub claims: Vec<RequirementId>,
    /// How much hangs on it, a value of `inject_kind`: key, supporting, background, contingency.
    pub kind: Code,
    /// How far it is, a value of `state`: draft, for_review, approved, released, held, cancelled.
    pub status: Code,
    /// Whether exercise control must not cut it.
    pub must_play: bool,
    /// Whether it closes its storyline.
    pub closing: bool,
    /// The feedback that exercise control gives on what the audience did.
    pub feedback: Text,
    /// Minutes in which an answer is due.
    pub window: Option<u32>,
    /// How sensitive it is, a value of `sensitivity`.
    pub sensitivity: Code,
    /// What readers are told before they open it.
    pub content_note: Text,
    /// Who writes it.
    pub owner: Text,
    /// Where its idea comes from.
    pub sources: Vec<Text>,
    /// Files that go with it.
    pub attachments: Vec<Attachment>,
    /// Values of the exercise's own columns, by column name.
    pub columns: Vec<(Text, Text)>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// One thing the audience is expected to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExpectedAction {
    /// In words.
    pub text: Text,
    /// Its code, a value of `do`.
    pub code: Code,
    /// Who does it, a value of `staff` or `adviser`.
    pub branch: Code,
    /// Within how many minutes.
    pub within: Option<u32>,
}

/// One referral of a person to a service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Referral {
    /// To what, a value of `ref`.
    pub kind: Code,
    /// What came of it, a value of `outcome`.
    pub outcome: Code,
    /// Whether the person agreed, a value of `consent`.
    pub consent: Code,
    /// A remark.
    pub note: Text,
}

/// Some people who appear in an inject, counted and described, never named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct People {
    /// Who they are, in words.
    pub label: Text,
    /// Their sex, a value of `sex`.
    pub sex: Code,
    /// Their age bands, values of `age`.
    pub ages: Vec<Code>,
    /// Their status, values of `status`.
    pub statuses: Vec<Code>,
    /// The groups they belong to, values of `group`.
    pub groups: Vec<Code>,
    /// Whether they live with a disability, a value of `disability`.
    pub disability: Code,
    /// How they are shown, a value of `portrayal`.
    pub portrayal: Code,
    /// How many they are.
    pub number: Option<u32>,
    /// How many of a mixed group are female.
    pub female: Option<u32>,
    /// How many of a mixed group are male.
    pub male: Option<u32>,
    /// Whether they hold authority.
    pub authority: bool,
    /// Whether they appear without being affected by harm, such as a counterpart.
    pub unaffected: bool,
}

/// How deep an inject goes into one topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TopicDepth {
    /// The topic or lens, such as `topic.caac`.
    pub topic: TagId,
    /// A value of `depth`: mentioned, indicated or dilemma.
    pub depth: Code,
}

/// A link of a later inject to an earlier one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// What it means, a value of `link`.
    pub kind: Code,
    /// The earlier inject.
    pub to: InjectId,
    /// For a branch: whether it is played if the audience acted (`acted`) or did not (`not_acted`).
    pub when: Code,
    /// A remark.
    pub note: Text,
}

/// A file that goes with an inject, kept by its content hash.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// Its file name.
    pub name: Text,
    /// The SHA-256 of its content in hexadecimal.
    pub sha256: SmolStr,
    /// What it shows, for those who cannot see it.
    pub description: Text,
    /// Whether the audience gets it.
    pub for_audience: bool,
}

impl Inject {
    /// Whether it takes part in the play: neither held nor cancelled.
    pub fn is_live(&self) -> bool {
        !matches!(self.status.as_str(), "held" | "cancelled")
    }
    /// Whether it carries this tag.
    pub fn has_tag(&self, tag: &str) -> bool {
        self.tags.iter().any(|own| own.as_str() == tag)
    }
}
