//! The editions of a pack and the parts that each can have.

use serde::{Deserialize, Serialize};

/// For whom a pack is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edition {
    /// Exercise control: everything.
    #[default]
    Excon,
    /// The training audience: nothing of what is to come.
    Audience,
    /// Advisers: coverage with evidence, findings, decisions, sign-offs.
    Advisor,
    /// Evaluators: sheets by topic and objective.
    Evaluator,
    /// Role players: one sheet for each cell with what it plays and sends.
    RolePlayer,
    /// Inject cards, one a page, to hand to a controller.
    Cards,
}

impl Edition {
    /// All editions, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Excon, Self::Audience, Self::Advisor, Self::Evaluator, Self::RolePlayer, Self::Cards];

    /// Its name at the command line, in file names and in ids of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Excon => "excon",
            Self::Audience => "audience",
            Self::Advisor => "advisor",
            Self::Evaluator => "evaluator",
            Self::RolePlayer => "role-player",
            Self::Cards => "cards",
        }
    }

    /// The edition with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.name() == name)
    }

    /// Whether it holds what the training audience must not see.
    pub fn is_for_control(self) -> bool {
        self != Self::Audience
    }

    /// The parts that it can have, in order.
    pub fn parts(self) -> &'static [Part] {
        use Part::{
            Accepted, Actors, Cards, Content, Cover, Coverage, Evaluation, Evidence, Findings, HumanSecurity,
            Objectives, Overview, Own, Public, Questions, Roles, Rules, Signed, Storylines, Synopsis,
        };
        match self {
            Self::Excon => &[
                Cover,
                Overview,
                Objectives,
                Synopsis,
                Actors,
                HumanSecurity,
                Rules,
                Content,
                Own,
                Storylines,
                Cards,
                Coverage,
                Evaluation,
                Accepted,
                Signed,
            ],
            Self::Audience => &[Cover, Overview, Objectives, Synopsis, Actors, HumanSecurity, Rules, Own, Public],
            Self::Advisor => &[
                Cover,
                Overview,
                HumanSecurity,
                Coverage,
                Evidence,
                Findings,
                Questions,
                Content,
                Own,
                Accepted,
                Signed,
            ],
            Self::Evaluator => &[Cover, Overview, Objectives, Rules, Content, Own, Evaluation],
            Self::RolePlayer => &[Cover, Rules, Content, Own, Roles],
            Self::Cards => &[Cover, Own, Cards],
        }
    }
}

/// Lists the parts once: what each is, and its name in settings and in ids of sentences.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident = $name:literal),+ $(,)?) => {
        /// A part of a pack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Part {
            $($(#[$doc])* $part),+
        }

        impl Part {
            /// All parts.
            pub const ALL: &'static [Self] = &[$(Self::$part),+];

            /// Its name in settings and in ids of sentences.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$part => $name),+
                }
            }
        }
    };
}

parts! {
    /// Cover with marking.
    Cover = "cover",
    /// The exercise on a page.
    Overview = "overview",
    /// Training objectives.
    Objectives = "objectives",
    /// Synopsis of the scenario.
    Synopsis = "synopsis",
    /// Actors and places.
    Actors = "actors",
    /// Human security in this exercise: why, topics, whom to call.
    HumanSecurity = "human-security",
    /// Rules of play, safety, emergency word.
    Rules = "rules",
    /// Content notes: what is hard to read, and where.
    Content = "content",
    /// The organisation's own texts.
    Own = "own",
    /// Storylines as charts.
    Storylines = "storylines",
    /// Inject cards in order of time.
    Cards = "cards",
    /// Coverage: topic by phase, line by line.
    Coverage = "coverage",
    /// Lines with verdict, evidence, what is missing, and sources.
    Evidence = "evidence",
    /// Findings about quality.
    Findings = "findings",
    /// Questions asked and their answers.
    Questions = "questions",
    /// Evaluator sheets by topic and objective.
    Evaluation = "evaluation",
    /// Gaps that were accepted, and by whom.
    Accepted = "accepted",
    /// Attestations and sign-offs with the fingerprint of what was looked at.
    Signed = "signed",
    /// Sheets for role players.
    Roles = "roles",
    /// Injects that the audience has had already.
    Public = "public",
}
