//! The texts of one row; made for the rows that are in view only.

use super::sort::Column;
use crate::app::Document;
use crate::app::filter::sender_name;
use crate::app::grid::{cell_text, recipients};
use crate::checklist::Vocabulary;
use crate::coverage::{Coverage, PlayFault, Verdict, play_faults};
use crate::scenario::time::{clock_text, day_text, dtg, short_dtg};
use crate::scenario::{ExTime, Exercise, Inject, Scenario};
use crate::ui::inject::{care_mark_word, care_word};
use crate::ui::plan::evidence::{Evidence, is_tagged};
use crate::ui::widgets::verdict_word;
use crate::words::{say, say_with};

/// What a row of the table says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// The number.
    pub number: String,
    /// Day, time and zone, or the day of play where STARTEX is not known.
    pub time: String,
    /// The whole date-time group with the day of play.
    pub full_time: String,
    /// The title.
    pub title: String,
    /// Whether the storyline hangs on it.
    pub is_key: bool,
    /// How hard it is to read, in a word, where it needs care.
    pub care: Option<String>,
    /// The same in a shorter word, for the row.
    pub care_mark: String,
    /// The sender.
    pub from: String,
    /// The recipients.
    pub to: String,
    /// Ids and codes of its topics.
    pub topics: Vec<(String, String)>,
    /// The worst verdict of the lines that it serves, and how many they are.
    pub evidence: Option<(Verdict, usize)>,
    /// The numbers of its objectives.
    pub objectives: String,
    /// The status.
    pub status: String,
    /// Whether it is still a draft, held or cancelled.
    pub is_quiet: bool,
    /// What is wrong with it, why it matters, what to do.
    pub problem: Option<String>,
    /// What further columns say, in one line.
    pub others: Vec<(Column, String)>,
}

/// What the cells of a row are made from.
#[derive(Clone, Copy)]
pub struct CellGround<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// The coverage.
    pub coverage: &'a Coverage,
    /// What each inject serves.
    pub evidence: &'a Evidence,
}

impl<'a> CellGround<'a> {
    /// That of a document.
    pub fn of(document: &'a Document, evidence: &'a Evidence) -> Self {
        let (scenario, vocabulary) = (document.scenario(), document.vocabulary());
        Self { scenario, vocabulary, coverage: document.coverage(), evidence }
    }
}

impl Cells {
    /// The texts of an inject in these columns.
    pub fn of<'c>(ground: CellGround<'_>, inject: &Inject, columns: impl Iterator<Item = &'c Column>) -> Self {
        let CellGround { scenario, vocabulary, coverage, evidence } = ground;
        let from = sender_name(scenario, inject);
        let numbers = inject.objectives.iter().filter_map(|id| scenario.objective(id));
        let numbers: Vec<&str> =
            numbers.map(|it| if it.number.is_empty() { &*it.title } else { &*it.number }).collect();
        let served = evidence.served(coverage, &inject.id);
        let (time, full_time) = times(&scenario.exercise, inject.time);
        Self {
            number: inject.number.to_string(),
            time,
            full_time,
            title: inject.readable(&inject.title).to_string(),
            is_key: inject.kind.as_str() == "key",
            care: care_word(inject, vocabulary),
            care_mark: care_mark_word(inject),
            to: recipients(scenario, inject).join(", "),
            from,
            topics: topics(vocabulary, inject),
            evidence: match served.worst {
                Some(worst) => Some((worst, served.lines)),
                None => is_tagged(inject).then_some((Verdict::Missing, 0)),
            },
            objectives: numbers.join(", "),
            status: vocabulary.label("state", inject.status.as_str()).to_owned(),
            is_quiet: matches!(inject.status.as_str(), "" | "draft" | "held" | "cancelled"),
            problem: problem(scenario, inject),
            others: columns
                .filter(|column| is_further(column))
                .map(|column| (column.clone(), one_line(&cell_text(scenario, vocabulary, inject, column))))
                .collect(),
        }
    }

    /// Sender and recipients.
    pub fn from_to(&self) -> String {
        if self.to.is_empty() {
            self.from.clone()
        } else {
            format!("{} → {}", self.from, self.to).trim_start().to_owned()
        }
    }

    /// What a further column says.
    pub fn other(&self, column: &Column) -> &str {
        self.others.iter().find(|(own, _)| own == column).map_or("", |(_, text)| text)
    }

    /// What a cell says to somebody who does not see it.
    pub fn spoken_cell(&self, column: &Column) -> String {
        let text = match column {
            Column::Number => self.number.clone(),
            Column::Time => self.full_time.clone(),
            Column::Title => self.title.clone(),
            Column::From => self.from.clone(),
            Column::Topics => self.topics.iter().map(|(_, code)| code.as_str()).collect::<Vec<_>>().join(", "),
            Column::Evidence => self.evidence_text().unwrap_or_default(),
            Column::Objective => self.objectives.clone(),
            Column::Status => self.status.clone(),
            other => self.other(other).to_owned(),
        };
        let text = if text.is_empty() { say("table-cell-empty") } else { text };
        say_with("table-cell", &[("column", column.label().into()), ("text", text.into())])
    }

    /// The whole row in words, for screen readers.
    pub fn spoken(&self) -> String {
        let mut parts = vec![self.number.clone(), self.time.clone()];
        parts.push(if self.title.is_empty() { say("table-untitled") } else { self.title.clone() });
        if self.is_key {
            parts.push(say("table-key-inject"));
        }
        parts.extend(self.care.clone());
        parts.push(self.from_to());
        parts.extend(self.topics.iter().map(|(_, code)| code.clone()));
        parts.extend(self.evidence_text());
        parts.push(self.status.clone());
        parts.extend(self.problem.clone());
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }

    /// What it is evidence for, in words.
    pub fn evidence_text(&self) -> Option<String> {
        self.evidence.map(|(verdict, lines)| match lines {
            0 => say("table-no-evidence"),
            lines => say_with(
                "table-evidence-for",
                &[("count", lines.into()), ("verdict", verdict_word(verdict).to_lowercase().into())],
            ),
        })
    }
}

/// Whether a column is not among those that every row says.
fn is_further(column: &Column) -> bool {
    use Column::{Evidence, From, Number, Objective, Status, Time, Title, Topics};
    !matches!(column, Number | Time | Title | From | Topics | Evidence | Objective | Status)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The short and the full text of a time.
pub fn times(exercise: &Exercise, time: Option<ExTime>) -> (String, String) {
    let Some(time) = time else { return Default::default() };
    match &exercise.startex {
        Some(startex) => {
            let day = day_text(time, startex, &exercise.day_count);
            (short_dtg(time, startex), format!("{} · {day}", dtg(time, startex)))
        }
        None => {
            let text = time_without_startex(exercise, time);
            (text.clone(), text)
        }
    }
}

/// The day of play and the hours since STARTEX, as long as nobody knows when STARTEX is.
pub fn time_without_startex(exercise: &Exercise, time: ExTime) -> String {
    let (days, minutes) = (time.0.div_euclid(24 * 60), time.0.rem_euclid(24 * 60));
    format!("{}{days:+} {:02}:{:02}", exercise.day_count.letter, minutes / 60, minutes % 60)
}

fn topics(vocabulary: &Vocabulary, inject: &Inject) -> Vec<(String, String)> {
    let known = vocabulary.topics().into_iter().filter(|(id, _)| inject.has_tag(id));
    known.map(|(id, value)| (id.to_string(), value.code.clone())).collect()
}

/// What is amiss with an inject for those who play it, the first thing first.
fn problem(scenario: &Scenario, inject: &Inject) -> Option<String> {
    let exercise = &scenario.exercise;
    let fault = match play_faults(scenario, inject).first() {
        _ if inject.number.trim().is_empty() => "number",
        Some(fault) => fault.name(),
        None if inject.to.is_empty() && inject.is_live() && is_tagged(inject) => PlayFault::Recipient.name(),
        None => return None,
    };
    let endex = exercise.endex.map(|endex| times(exercise, Some(endex)).0).unwrap_or_default();
    let values = [("endex", endex.into()), ("clock", clock(exercise, inject.time).into())];
    Some(say_with(&format!("table-problem-{fault}"), &values))
}

fn clock(exercise: &Exercise, time: Option<ExTime>) -> String {
    time.zip(exercise.startex.as_ref()).map(|(time, startex)| clock_text(time, startex)).unwrap_or_default()
}
