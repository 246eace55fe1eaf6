//! Who acts and who is only affected, and what is integrated in the main play, for the report and for machines.

use super::lines::wrapped;
use crate::checklist::taxonomy::lower_first;
use crate::coverage::{Bits, Coverage, Kind, Line, Share, Tally};
use crate::words::{say, say_with};
use serde_json::{Value, json};

/// How many injects are named of people who are only affected.
const NAMED: usize = 4;

/// How many parts are named of people who act.
const PARTS: usize = 2;

/// The section of the report.
pub fn text(coverage: &Coverage) -> String {
    let mut out = say("agency-report");
    out.push('\n');
    let kinds = coverage.agency(None);
    let mut add = |text: String| out.push_str(&wrapped("  ", &text));
    if kinds.iter().all(|kind| kind.share() == Share::NotSeen) {
        add(say("agency-report-nobody"));
        return out;
    }
    for share in Share::ALL {
        let told: Vec<String> =
            kinds.iter().filter(|kind| kind.share() == share).map(|kind| told(kind, coverage)).collect();
        if !told.is_empty() {
            add(say_with(heading(share), &[("kinds", told.join("; ").into())]));
        }
    }
    add(by_topic(coverage, &kinds));
    let integrated = coverage.tallies().iter().filter_map(|tally| integrated(coverage, tally)).collect::<Vec<_>>();
    if !integrated.is_empty() {
        let (all, within) = coverage.integrated_in(coverage.lines().iter().map(|line| &**line));
        let values = [("topics", integrated.join(", ").into()), ("alone", (all - within).into())];
        add(say_with("agency-report-integrated", &values));
    }
    out
}

fn heading(share: Share) -> &'static str {
    match share {
        Share::OnlyAffected => "agency-report-only",
        Share::Acts => "agency-report-acts",
        Share::Otherwise => "agency-report-otherwise",
        Share::NotSeen => "agency-report-unseen",
    }
}

/// One kind of people: "girls in 3 (TS-001, TS-004)", "women in 12 (leader 3, carer 1), affected in 9".
fn told(kind: &Kind, coverage: &Coverage) -> String {
    let vocabulary = &coverage.program().vocabulary;
    let who = lower_first(&kind.called(vocabulary));
    match kind.share() {
        Share::NotSeen => who,
        Share::Acts => say_with(
            "agency-report-acting",
            &[
                ("who", who.into()),
                ("acts", kind.acts.count().into()),
                ("parts", kind.as_what(vocabulary, PARTS).into()),
                ("affected", kind.affected.count().into()),
            ],
        ),
        Share::OnlyAffected => format!("{who} ({})", some(&kind.affected, coverage)),
        Share::Otherwise => format!("{who} ({})", some(&kind.otherwise, coverage)),
    }
}

/// The first injects by number, and how many more there are.
fn some(injects: &Bits, coverage: &Coverage) -> String {
    let injects = coverage.injects(injects);
    let named: Vec<&str> = injects.iter().take(NAMED).map(|inject| &*inject.number).collect();
    let named = named.join(", ");
    match injects.len().saturating_sub(NAMED) {
        0 => named,
        more => say_with("cli-report-and-more", &[("places", named.into()), ("count", more.into())]),
    }
}

/// Who acts somewhere and is only affected in a topic.
fn by_topic(coverage: &Coverage, whole: &[Kind]) -> String {
    let vocabulary = &coverage.program().vocabulary;
    let acts = |kind: &Kind| {
        whole.iter().any(|it| it.who == kind.who && it.sex_open == kind.sex_open && it.share() == Share::Acts)
    };
    let of_topic = |tally: &Tally| {
        let kinds = coverage.agency(Some(tally.topic.as_str()));
        let only = kinds.iter().filter(|kind| kind.share() == Share::OnlyAffected && acts(kind));
        let names: Vec<String> = only.map(|kind| lower_first(&kind.called(vocabulary))).collect();
        (!names.is_empty()).then(|| format!("{} {}", tally.code, names.join(", ")))
    };
    let topics: Vec<String> = coverage.tallies().iter().filter_map(of_topic).collect();
    match topics.is_empty() {
        true => say("agency-report-topics-none"),
        false => say_with("agency-report-topics", &[("topics", topics.join("; ").into())]),
    }
}

/// How many injects are evidence for the lines of a topic, and how many of them are integrated.
pub fn integrated_in(coverage: &Coverage, tally: &Tally) -> (usize, usize) {
    let lines = coverage.lines().iter().map(|line| &**line);
    coverage.integrated_in(lines.filter(|line: &&Line| line.requirement.topic == tally.topic.as_str()))
}

fn integrated(coverage: &Coverage, tally: &Tally) -> Option<String> {
    let (all, integrated) = integrated_in(coverage, tally);
    let counts = [("integrated", integrated.into()), ("all", all.into())];
    (all > 0).then(|| format!("{} {}", tally.code, say_with("review-integrated-of", &counts)))
}

/// The whole and each topic with lines, for machines.
pub fn json(coverage: &Coverage) -> Value {
    let tallies = coverage.tallies();
    let topics = tallies.iter().filter(|tally| tally.total() > 0).map(|tally| Some(tally.topic.as_str()));
    let people = std::iter::once(None).chain(topics).map(|topic| {
        let kinds = coverage.agency(topic);
        json!({ "topic": topic, "kinds": kinds.iter().map(|it| kind(it, coverage)).collect::<Vec<_>>() })
    });
    people.collect::<Vec<_>>().into()
}

fn kind(kind: &Kind, coverage: &Coverage) -> Value {
    let ids = |injects: &Bits| coverage.injects(injects).iter().map(|it| it.id.to_string()).collect::<Vec<_>>();
    let parts = kind.parts.iter().map(|(part, injects)| (part.to_string(), json!(ids(injects))));
    json!({
        "who": kind.who,
        "sex_known": !kind.sex_open,
        "share": kind.share().name(),
        "acts": ids(&kind.acts),
        "parts": parts.collect::<serde_json::Map<_, _>>(),
        "affected": ids(&kind.affected),
        "otherwise": ids(&kind.otherwise),
    })
}
