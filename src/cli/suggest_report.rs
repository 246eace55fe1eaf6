//! How well topics are found: the report of `suggest --evaluate`, as text and for machines.

use super::lines::wrapped;
use crate::suggest::evaluate::{Count, Report, Row};
use crate::words::say_with;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Counts, precision, recall and F1, and with `misses` each text whose labels and findings differ.
pub fn text(report: &Report, rows: &[Row], misses: bool) -> String {
    let mut out = String::new();
    let counts = report.topics.iter().chain(&report.violations);
    for (name, count) in counts {
        let (precision, recall, f1) = (count.precision(), count.recall(), count.f1());
        // Writing to a text never fails.
        writeln!(
            out,
            "{name:24} {:4} {:4} {:4}   {precision:.3}  {recall:.3}  {f1:.3}",
            count.hit, count.extra, count.missed
        )
        .unwrap_or_default();
    }
    let values = [
        ("texts", report.texts.into()),
        ("f1", format!("{:.3}", report.macro_f1()).into()),
        ("none", report.none.into()),
        ("alarms", report.false_alarms.into()),
        ("share", format!("{:.1}", report.false_alarm_share() * 100.0).into()),
    ];
    let head = say_with("cli-suggest-counts", &[]) + "\n";
    out.push_str(&wrapped("", &say_with("cli-suggest-sum", &values)));
    if misses {
        out.push('\n');
        report.misses.iter().for_each(|miss| {
            let text = rows.iter().find(|row| row.id == miss.id).map(|row| row.text.as_str()).unwrap_or_default();
            let (missed, extra) = (miss.missed.join(" "), miss.extra.join(" "));
            out.push_str(&wrapped(&format!("{}  ", miss.id), &format!("− {missed} + {extra}")));
            out.push_str(&wrapped("  ", text));
            for one in &miss.found {
                let words: Vec<&str> = one.words.iter().filter_map(|place| text.get(place.clone())).collect();
                out.push_str(&wrapped("    ", &format!("{} {:.2}: {}", one.tag, one.strength, words.join(" … "))));
            }
        });
    }
    head + &out
}

/// The same for machines.
pub fn json(report: &Report) -> Value {
    let counts = |counts: &BTreeMap<&'static str, Count>| -> Value {
        let one = |(name, count): (&&'static str, &Count)| {
            let value = json!({
                "hit": count.hit, "extra": count.extra, "missed": count.missed,
                "precision": count.precision(), "recall": count.recall(), "f1": count.f1(),
            });
            ((*name).to_owned(), value)
        };
        Value::Object(counts.iter().map(one).collect())
    };
    json!({
        "form": "crosscut suggest --evaluate",
        "version": 1,
        "texts": report.texts,
        "macro_f1": report.macro_f1(),
        "topics": counts(&report.topics),
        "violations": counts(&report.violations),
        "none": report.none,
        "false_alarms": report.false_alarms,
        "misses": report.misses.iter().map(|miss| {
            json!({ "id": miss.id, "missed": miss.missed, "extra": miss.extra })
        }).collect::<Vec<_>>(),
    })
}
