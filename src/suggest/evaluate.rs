//! How well suggestions meet texts that people have labelled.

use super::finder::{Finder, Suggestion};
use std::collections::{BTreeMap, BTreeSet};

/// A labelled text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The text.
    pub text: String,
    /// Topics, without `NONE`.
    pub topics: BTreeSet<String>,
    /// Grave violations.
    pub violations: BTreeSet<String>,
}

/// Topics as labels name them, with their ids.
pub const TOPICS: [(&str, &str); 5] = [
    ("PoC", "topic.poc"),
    ("CAAC", "topic.caac"),
    ("CRSV", "topic.crsv"),
    ("CTHB", "topic.cthb"),
    ("CPP", "topic.cpp"),
];

/// Grave violations as labels name them, with the tags that stand for them.
pub const VIOLATIONS: [(&str, &[&str]); 6] = [
    ("killing_maiming", &["caac.violation.killing", "caac.violation.maiming"]),
    ("recruitment_use", &["caac.violation.recruitment", "caac.violation.use"]),
    ("sexual_violence", &["caac.violation.sexual_violence"]),
    ("abduction", &["caac.violation.abduction"]),
    (
        "attack_school_hospital",
        &[
            "caac.violation.attack_school",
            "caac.violation.attack_education_staff",
            "caac.violation.attack_hospital",
            "caac.violation.attack_medical_staff",
            "caac.violation.threat_school_hospital",
        ],
    ),
    ("denial_access", &["caac.violation.denial_access"]),
];

/// How often a label was found rightly, wrongly, and not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Labelled and found.
    pub hit: usize,
    /// Found, but not labelled.
    pub extra: usize,
    /// Labelled, but not found.
    pub missed: usize,
}

impl Count {
    fn add(&mut self, labelled: bool, found: bool) {
        self.hit += usize::from(labelled && found);
        self.extra += usize::from(!labelled && found);
        self.missed += usize::from(labelled && !found);
    }

    /// Of what was found, how much is right; one where nothing was found.
    pub fn precision(&self) -> f64 {
        share(self.hit, self.hit + self.extra)
    }

    /// Of what is labelled, how much was found; one where nothing is labelled.
    pub fn recall(&self) -> f64 {
        share(self.hit, self.hit + self.missed)
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        share(2 * self.hit, 2 * self.hit + self.extra + self.missed)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of texts are small")]
fn share(part: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { part as f64 / of as f64 }
}

/// A text whose labels and findings differ.
#[derive(Clone, Debug)]
pub struct Miss {
    /// The text's id.
    pub id: String,
    /// Labels that were not found.
    pub missed: Vec<String>,
    /// Findings that are not labelled.
    pub extra: Vec<String>,
    /// What was found.
    pub found: Vec<Suggestion>,
}

/// The result over all texts.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many texts.
    pub texts: usize,
    /// Counts by topic.
    pub topics: BTreeMap<&'static str, Count>,
    /// Counts by grave violation.
    pub violations: BTreeMap<&'static str, Count>,
    /// How many texts touch nothing.
    pub none: usize,
    /// Of those, how many got a topic.
    pub false_alarms: usize,
    /// Texts with differences.
    pub misses: Vec<Miss>,
}

impl Report {
    /// The mean of F1 over the topics.
    pub fn macro_f1(&self) -> f64 {
        self.topics.values().map(Count::f1).sum::<f64>() / 5.0
    }

    /// The share of neutral texts that got a topic.
    pub fn false_alarm_share(&self) -> f64 {
        if self.none == 0 { 0.0 } else { share(self.false_alarms, self.none) }
    }
}

/// The topics and violations that suggestions speak of, as labels name them.
pub fn labels(found: &[Suggestion]) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let has = |tag: &str| found.iter().any(|one| one.tag == tag);
    let topics = TOPICS.iter().filter(|(_, tag)| has(tag)).map(|(name, _)| *name).collect();
    let violations =
        VIOLATIONS.iter().filter(|(_, tags)| tags.iter().any(|tag| has(tag))).map(|(name, _)| *name).collect();
    (topics, violations)
}

/// Compares what is found in texts with their labels.
pub fn evaluate(finder: &Finder, rows: &[Row]) -> Report {
    let mut report = Report { texts: rows.len(), ..Report::default() };
    for row in rows {
        let found = finder.find(&row.text);
        let (topics, violations) = labels(&found);
        let mut miss = Miss { id: row.id.clone(), missed: Vec::new(), extra: Vec::new(), found };
        for (name, _) in TOPICS {
            compare(report.topics.entry(name).or_default(), &mut miss, name, &row.topics, &topics);
        }
        for (name, _) in VIOLATIONS {
            compare(report.violations.entry(name).or_default(), &mut miss, name, &row.violations, &violations);
        }
        if row.topics.is_empty() {
            report.none += 1;
            report.false_alarms += usize::from(!topics.is_empty());
        }
        if !miss.missed.is_empty() || !miss.extra.is_empty() {
            report.misses.push(miss);
        }
    }
    report
}

fn compare(count: &mut Count, miss: &mut Miss, name: &str, labelled: &BTreeSet<String>, found: &BTreeSet<&str>) {
    let (labelled, found) = (labelled.contains(name), found.contains(name));
    count.add(labelled, found);
    if labelled && !found {
        miss.missed.push(name.to_owned());
    }
    if found && !labelled {
        miss.extra.push(name.to_owned());
    }
}
