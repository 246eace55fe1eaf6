//! Rules about the quality of an exercise: what is amiss, why it matters, and what to do about it.
//!
//! Most rules are criteria that a sound exercise meets; the few that need words, names or dates carry
//! the name of the code that decides them. `assets/findings.ron` holds them all.

use super::criterion::{Criterion, Filter};
use super::load::{LoadFault, line_of, ron_fault, ron_options};
use super::parse;
use super::requirement::in_language_spoken;
use super::vocabulary::Vocabulary;
use crate::words::{said, said_of};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::sync::Arc;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// People could be harmed, or the review would be misled.
    Serious,
    /// The exercise would teach the wrong thing.
    Warning,
    /// Worth a look.
    Hint,
}

impl Severity {
    /// All severities, the gravest first.
    pub const ALL: [Self; 3] = [Self::Serious, Self::Warning, Self::Hint];

    /// Its name in files and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Serious => "serious",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// One rule about the quality of an exercise.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its id, for ever.
    pub id: SmolStr,
    /// What is amiss, in three to eight words.
    pub title: String,
    /// How much it matters.
    pub severity: Severity,
    /// Under which heading it stands, such as `play`; empty for those about human security.
    pub group: SmolStr,
    /// How many are too many, for a rule that counts against a limit.
    pub limit: Option<usize>,
    /// The topic or lens it is about by whole id; nothing where it is about all.
    pub topic: Option<SmolStr>,
    /// The mistakes of the policy notes that it catches, such as `L01`.
    pub mistakes: Vec<SmolStr>,
    /// What was found; `{count}`, `{among}`, `{percent}`, `{members}` and `{words}` stand for what the check saw.
    pub says: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub remedy: String,
    /// What the rule rests on: sources with reading marks, or that it is our judgement.
    pub basis: String,
    /// How it is decided.
    pub decided: Decided,
    /// A sketch in which it is found.
    pub offends: String,
    /// A sketch in which it narrowly is not.
    pub clean: String,
}

impl Rule {
    /// What is amiss, in the language that is spoken.
    pub fn title_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.title, || said(&self.id))
    }
    /// Why it matters, in the language that is spoken.
    pub fn why_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.why, || said_of(&self.id, "why"))
    }
    /// What to do, in the language that is spoken.
    pub fn remedy_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.remedy, || said_of(&self.id, "remedy"))
    }
    /// What the rule rests on, in the language that is spoken.
    pub fn basis_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.basis, || said_of(&self.id, "basis"))
    }
}

/// How a rule is decided.
#[derive(Clone, Debug)]
pub enum Decided {
    /// By criteria.
    ByCriterion(Box<Asked>),
    /// By code of this name.
    ByCode(SmolStr),
}

/// What a rule by criteria asks.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What must hold for there to be something to judge.
    pub when: Option<Criterion>,
    /// What a sound exercise meets; a part of it with nothing to judge is silent.
    pub sound: Criterion,
    /// The injects to look at; those that count against it where nothing is said.
    pub places: Option<Filter>,
    /// The injects among which those are counted.
    pub among: Option<Filter>,
}

/// The names of the fields of a rule.
pub fn rule_fields() -> &'static [&'static str] {
    super::load::fields::names_of::<FileRule>()
}
/// The names of the fields at the top of a file of rules.
pub fn file_fields() -> &'static [&'static str] {
    super::load::fields::names_of::<File>()
}
/// Whether the text of one rule can be read; what is wrong with its form, and where in this text.
///
/// # Errors
/// The first thing that cannot be read.
pub fn try_rule(text: &str) -> Result<(), ron::error::SpannedError> {
    ron_options().from_str::<FileRule>(text).map(drop)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    #[expect(dead_code, reason = "every data file says its version")]
    version: u32,
    findings: Vec<FileRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileRule {
    id: SmolStr,
    title: String,
    severity: Severity,
    #[serde(default)]
    group: SmolStr,
    #[serde(default)]
    limit: Option<usize>,
    #[serde(default)]
    topic: Option<SmolStr>,
    mistakes: Vec<SmolStr>,
    says: String,
    why: String,
    remedy: String,
    basis: String,
    #[serde(default)]
    when: String,
    #[serde(default)]
    sound: String,
    #[serde(default)]
    places: String,
    #[serde(default)]
    among: String,
    #[serde(default)]
    code: Option<SmolStr>,
    #[serde(default)]
    offends: String,
    #[serde(default)]
    clean: String,
}

/// Reads a file of rules; rules with faults are left out and named.
///
/// # Errors
/// Where the text is no file of rules at all.
pub fn rules(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<(Vec<Arc<Rule>>, Vec<LoadFault>), LoadFault> {
    let read: File = ron_options().from_str(text).map_err(|error| ron_fault(file, &error))?;
    let (mut rules, mut faults): (Vec<Arc<Rule>>, Vec<LoadFault>) = (Vec::new(), Vec::new());
    for rule in read.findings {
        let mut fault = |(column, what): (Option<usize>, String)| {
            faults.push(LoadFault {
                file: file.to_owned(),
                line: line_of(text, &rule.id),
                column,
                requirement: Some(rule.id.to_string()),
                what,
            });
        };
        if rules.iter().any(|known| known.id == rule.id) {
            fault((None, "this id stands twice; an id is never used again".to_owned()));
        }
        if let Some(topic) = rule.topic.as_ref().filter(|topic| !vocabulary.topics().iter().any(|(id, _)| id == *topic))
        {
            fault((None, format!("`{topic}` is no topic")));
        }
        match decided(&rule, vocabulary) {
            Ok(decided) => rules.push(Arc::new(made(rule, decided))),
            Err(wrong) => fault(wrong),
        }
    }
    Ok((rules, faults))
}

fn decided(rule: &FileRule, vocabulary: &Vocabulary) -> Result<Decided, (Option<usize>, String)> {
    if let Some(code) = &rule.code {
        return Ok(Decided::ByCode(code.clone()));
    }
    let said =
        |field: &str, fault: parse::Fault| (Some(fault.column), format!("`{field}` cannot be read: {}", fault.what));
    let criterion = |field: &str, text: &str| parse::criterion(text, vocabulary).map_err(|fault| said(field, fault));
    let filter = |field: &str, text: &str| match text.trim() {
        "" => Ok(None),
        text => parse::filter(text, vocabulary).map(Some).map_err(|fault| said(field, fault)),
    };
    Ok(Decided::ByCriterion(Box::new(Asked {
        when: if rule.when.trim().is_empty() { None } else { Some(criterion("when", &rule.when)?) },
        sound: criterion("sound", &rule.sound)?,
        places: filter("places", &rule.places)?,
        among: filter("among", &rule.among)?,
    })))
}

fn made(rule: FileRule, decided: Decided) -> Rule {
    Rule {
        id: rule.id,
        title: rule.title,
        severity: rule.severity,
        group: rule.group,
        limit: rule.limit,
        topic: rule.topic,
        mistakes: rule.mistakes,
        says: rule.says,
        why: rule.why,
        remedy: rule.remedy,
        basis: rule.basis,
        decided,
        offends: rule.offends,
        clean: rule.clean,
    }
}
