//! Reads checklists and the vocabulary from their files' text; the texts come from elsewhere.

pub mod fields;

use super::care::Care;
use super::finding::{self, Rule};
use super::parse;
use super::requirement::{Cite, Depth, Family, Requirement, Source, Verify, Weight};
use super::taxonomy::Taxonomy;
use super::vocabulary::{MOST_COLUMNS, Vocabulary};
use crate::scenario::RequirementId;
use serde::Deserialize;
use smol_str::SmolStr;
use std::sync::Arc;

/// One checklist: requirements with the sources they cite.
#[derive(Clone, Debug, Default)]
pub struct Checklist {
    /// Its id, such as `caac`.
    pub id: SmolStr,
    /// Its title.
    pub title: String,
    /// Whether it counts only for scenarios that switch it on.
    pub optional: bool,
    /// What it is for, in a sentence or two.
    pub about: String,
    /// The version of its content.
    pub version: u32,
    /// What stands before each statement.
    pub prefix: String,
    /// What its lines cite.
    pub sources: Vec<Source>,
    /// The groups of its lines.
    pub families: Vec<Family>,
    /// Its lines in order.
    pub requirements: Vec<Arc<Requirement>>,
}

/// All that the policy asks: the vocabulary and the checklists in force.
#[derive(Clone, Debug, Default)]
pub struct Basis {
    /// The vocabulary.
    pub vocabulary: Arc<Vocabulary>,
    /// The checklists in order.
    pub checklists: Vec<Checklist>,
    /// The rules about quality in order.
    pub rules: Vec<Arc<Rule>>,
    /// Words and names to be careful with.
    pub care: Arc<Care>,
}

/// What is wrong with a checklist file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadFault {
    /// The file as the reader named it.
    pub file: String,
    /// The line from 1, where it is known.
    pub line: Option<usize>,
    /// The column from 1, where it is known.
    pub column: Option<usize>,
    /// The requirement, where it is known.
    pub requirement: Option<String>,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for LoadFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(requirement) = &self.requirement {
            write!(f, "{requirement}: ")?;
        }
        f.write_str(&self.what)?;
        write!(f, " ({}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ", column {column}")?;
        }
        f.write_str(")")
    }
}

/// The names of the fields at the top of a checklist file.
pub fn checklist_fields() -> &'static [&'static str] {
    fields::names_of::<FileChecklist>()
}
/// The names of the fields of a line.
pub fn line_fields() -> &'static [&'static str] {
    fields::names_of::<FileRequirement>()
}
/// Whether the text of one line can be read; what is wrong with its form, and where in this text.
///
/// # Errors
/// The first thing that cannot be read.
pub fn try_line(text: &str) -> Result<(), ron::error::SpannedError> {
    ron_options().from_str::<FileRequirement>(text).map(drop)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileChecklist {
    id: SmolStr,
    title: String,
    #[serde(default)]
    optional: bool,
    #[serde(default)]
    about: String,
    version: u32,
    prefix: String,
    #[serde(default)]
    sources: Vec<Source>,
    #[serde(default)]
    families: Vec<Family>,
    requirements: Vec<FileRequirement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileRequirement {
    id: SmolStr,
    topic: SmolStr,
    family: SmolStr,
    title: String,
    statement: String,
    #[serde(default)]
    why: String,
    #[serde(default)]
    evidence: String,
    weight: Weight,
    #[serde(default)]
    weight_when: Option<(SmolStr, Weight)>,
    #[serde(default)]
    core: bool,
    verify: Verify,
    depth: Depth,
    #[serde(default)]
    applies_if: Option<SmolStr>,
    criterion: String,
    #[serde(default)]
    cites: Vec<Cite>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    confirm: bool,
    #[serde(default)]
    own_paragraph: String,
    #[serde(default)]
    passes: String,
    #[serde(default)]
    fails: String,
}

/// How all data files of the program are read.
pub fn ron_options() -> ron::Options {
    ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
}

pub(crate) fn ron_fault(file: &str, error: &ron::error::SpannedError) -> LoadFault {
    LoadFault {
        file: file.to_owned(),
        line: Some(error.span.start.line),
        column: Some(error.span.start.col),
        requirement: None,
        what: error.code.to_string(),
    }
}

/// Reads a vocabulary.
///
/// # Errors
/// Where the text is no vocabulary file.
pub fn vocabulary(file: &str, text: &str) -> Result<Vocabulary, LoadFault> {
    let taxonomy: Taxonomy = ron_options().from_str(text).map_err(|error| ron_fault(file, &error))?;
    let vocabulary = Vocabulary::new(taxonomy);
    fits(file, &vocabulary)?;
    let values = vocabulary.taxonomy.facets.iter().flat_map(|facet| &facet.values);
    for value in values.filter(|value| !value.shown_by.is_empty()) {
        parse::filter(&value.shown_by, &vocabulary).map_err(|fault| LoadFault {
            file: file.to_owned(),
            line: line_of(text, &value.id),
            column: None,
            requirement: None,
            what: format!("`shown_by` of `{}` cannot be read: {}", value.id, fault.what),
        })?;
    }
    Ok(vocabulary)
}

/// Whether the check has room for the vocabulary.
///
/// # Errors
/// It has too many columns.
pub fn fits(file: &str, vocabulary: &Vocabulary) -> Result<(), LoadFault> {
    let most = MOST_COLUMNS - RESERVED;
    if vocabulary.width() <= most {
        return Ok(());
    }
    let what = format!("the vocabulary has {} columns, more than {most} cannot be checked", vocabulary.width());
    Err(LoadFault { file: file.to_owned(), line: None, column: None, requirement: None, what })
}

/// Columns that the check needs for itself.
const RESERVED: usize = 64;

/// Reads a checklist; requirements with faults are left out and named.
///
/// # Errors
/// Where the text is no checklist file at all.
pub fn checklist(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<(Checklist, Vec<LoadFault>), LoadFault> {
    let read: FileChecklist = ron_options().from_str(text).map_err(|error| ron_fault(file, &error))?;
    let mut checklist = Checklist {
        id: read.id,
        title: read.title,
        optional: read.optional,
        about: read.about,
        version: read.version,
        prefix: read.prefix,
        sources: read.sources,
        families: read.families,
        requirements: Vec::new(),
    };
    let mut faults = Vec::new();
    for line in read.requirements {
        let found = faults_of(&line, &checklist, vocabulary);
        let fault = |(column, what): (Option<usize>, String)| LoadFault {
            file: file.to_owned(),
            line: line_of(text, &line.id),
            column,
            requirement: Some(line.id.to_string()),
            what,
        };
        faults.extend(found.into_iter().map(fault));
        if let Ok(criterion) = parse::criterion(&line.criterion, vocabulary) {
            checklist.requirements.push(Arc::new(requirement(line, criterion)));
        }
    }
    Ok((checklist, faults))
}

pub(crate) fn line_of(text: &str, id: &str) -> Option<usize> {
    let wanted = format!("\"{id}\"");
    text.lines().position(|line| line.contains("id:") && line.contains(&wanted)).map(|index| index + 1)
}

fn faults_of(line: &FileRequirement, checklist: &Checklist, vocabulary: &Vocabulary) -> Vec<(Option<usize>, String)> {
    let mut faults = Vec::new();
    if let Err(fault) = parse::criterion(&line.criterion, vocabulary) {
        faults.push((Some(fault.column), format!("the criterion cannot be read: {}", fault.what)));
    }
    if checklist.requirements.iter().any(|known| known.id.as_str() == line.id) {
        faults.push((None, "this id stands twice; an id is never used again".to_owned()));
    }
    if !vocabulary.topics().iter().any(|(id, _)| *id == line.topic) {
        faults.push((None, format!("`{}` is no topic", line.topic)));
    }
    if !checklist.families.iter().any(|family| family.id == line.family) {
        faults.push((None, format!("`{}` is no family of this checklist", line.family)));
    }
    for cite in &line.cites {
        if !checklist.sources.iter().any(|source| source.key == cite.source) {
            faults.push((None, format!("the source `{}` is not described", cite.source)));
        }
    }
    let feature = line.applies_if.iter().chain(line.weight_when.iter().map(|(feature, _)| feature));
    for feature in feature {
        if vocabulary.axis("feature").is_none_or(|axis| axis.position(feature).is_none()) {
            faults.push((None, format!("`{feature}` is no feature of a scenario")));
        }
    }
    if line.cites.is_empty() {
        faults.push((None, "it cites no source".to_owned()));
    }
    faults
}

fn requirement(line: FileRequirement, criterion: super::Criterion) -> Requirement {
    Requirement {
        id: RequirementId(line.id),
        topic: line.topic,
        family: line.family,
        title: line.title,
        statement: line.statement,
        why: line.why,
        evidence: line.evidence,
        weight: line.weight,
        weight_when: line.weight_when,
        core: line.core,
        verify: line.verify,
        depth: line.depth,
        applies_if: line.applies_if,
        criterion,
        notation: line.criterion,
        cites: line.cites,
        note: line.note,
        confirm: line.confirm,
        own_paragraph: line.own_paragraph,
        passes: line.passes,
        fails: line.fails,
    }
}

/// The vocabulary, rules and checklists that the program ships.
const TAXONOMY: &str = include_str!("../../assets/taxonomy.ron");
const FINDINGS: &str = include_str!("../../assets/findings.ron");
const CHECKLISTS: [(&str, &str); 9] = [
    ("poc.ron", include_str!("../../assets/checklists/poc.ron")),
    ("caac.ron", include_str!("../../assets/checklists/caac.ron")),
    ("crsv.ron", include_str!("../../assets/checklists/crsv.ron")),
    ("cthb.ron", include_str!("../../assets/checklists/cthb.ron")),
    ("cpp.ron", include_str!("../../assets/checklists/cpp.ron")),
    ("wps.ron", include_str!("../../assets/checklists/wps.ron")),
    ("umbrella.ron", include_str!("../../assets/checklists/umbrella.ron")),
    ("un-human-security.ron", include_str!("../../assets/checklists/un-human-security.ron")),
    ("research.ron", include_str!("../../assets/checklists/research.ron")),
];

/// Name and text of each shipped file: the vocabulary, the rules about quality, the checklists.
pub fn shipped_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    [("taxonomy.ron", TAXONOMY), ("findings.ron", FINDINGS)].into_iter().chain(CHECKLISTS)
}

impl Basis {
    /// The shipped vocabulary and checklists, and what is wrong with them; a test holds that nothing is.
    pub fn shipped() -> (Self, Vec<LoadFault>) {
        let mut faults = Vec::new();
        let vocabulary = vocabulary("taxonomy.ron", TAXONOMY).unwrap_or_else(|fault| {
            faults.push(fault);
            Vocabulary::default()
        });
        let mut basis = Self { vocabulary: Arc::new(vocabulary), ..Self::default() };
        match finding::rules("findings.ron", FINDINGS, &basis.vocabulary) {
            Ok((rules, found)) => {
                basis.rules = rules;
                faults.extend(found);
            }
            Err(fault) => faults.push(fault),
        }
        for (file, text) in CHECKLISTS {
            match checklist(file, text, &basis.vocabulary) {
                Ok((checklist, found)) => {
                    basis.checklists.push(checklist);
                    faults.extend(found);
                }
                Err(fault) => faults.push(fault),
            }
        }
        let (care, found) = Care::shipped();
        basis.care = Arc::new(care);
        faults.extend(found);
        (basis, faults)
    }

    /// All requirements of all checklists, in order.
    pub fn requirements(&self) -> impl Iterator<Item = &Arc<Requirement>> {
        self.checklists.iter().flat_map(|checklist| &checklist.requirements)
    }
    /// The requirement with this id.
    pub fn requirement(&self, id: &str) -> Option<&Arc<Requirement>> {
        self.requirements().find(|requirement| requirement.id.as_str() == id)
    }
    /// The checklist that holds the requirement.
    pub fn checklist_of(&self, id: &RequirementId) -> Option<&Checklist> {
        self.checklists.iter().find(|checklist| checklist.requirements.iter().any(|line| line.id == *id))
    }
    /// The source with this key, as the checklist of the requirement describes it.
    pub fn source(&self, requirement: &RequirementId, key: &str) -> Option<&Source> {
        self.checklist_of(requirement)?.sources.iter().find(|source| source.key == key)
    }
}
