//! All 203 lines of the policy files as one checklist, also those that are not shipped yet.

use crosscut::checklist::{Basis, Checklist, Depth, Requirement, Verify, Weight, parse};
use crosscut::scenario::RequirementId;
use std::sync::Arc;

/// One line per row: id, weight, way of verifying, depth, feature, criterion.
pub const ALL: &str = include_str!("../cases/criteria/all-203.txt");

/// The shipped vocabulary with all lines.
pub fn basis() -> Basis {
    let (shipped, _) = Basis::shipped();
    let requirements = ALL.lines().map(|row| Arc::new(requirement(row, &shipped))).collect();
    let checklist =
        Checklist { id: "all".into(), title: "All lines".to_owned(), version: 1, requirements, ..Checklist::default() };
    Basis { checklists: vec![checklist], ..shipped }
}

fn requirement(row: &str, basis: &Basis) -> Requirement {
    let fields: Vec<&str> = row.split('\t').collect();
    let [id, weight, verify, depth, feature, notation] = fields[..] else { panic!("not six fields: {row}") };
    let criterion = parse::criterion(notation, &basis.vocabulary)
        .unwrap_or_else(|fault| panic!("{id}: {} at {}", fault.what, fault.column));
    Requirement {
        id: RequirementId::new(id),
        topic: topic(id).into(),
        family: id.split('-').nth(1).unwrap_or_default().into(),
        title: id.to_owned(),
        statement: String::new(),
        why: String::new(),
        evidence: String::new(),
        weight: match weight {
            "essential" => Weight::Essential,
            "expected" => Weight::Expected,
            _ => Weight::GoodPractice,
        },
        weight_when: None,
        core: false,
        verify: match verify {
            "machine" => Verify::Machine,
            "advisor" => Verify::Advisor,
            _ => Verify::MachineAndAdvisor,
        },
        depth: match depth {
            "none" => Depth::None,
            "mentioned" => Depth::Mentioned,
            "dilemma" => Depth::Dilemma,
            _ => Depth::Indicated,
        },
        applies_if: (feature != "-").then(|| feature.into()),
        criterion,
        notation: notation.to_owned(),
        cites: Vec::new(),
        note: String::new(),
        confirm: false,
        own_paragraph: String::new(),
        passes: String::new(),
        fails: String::new(),
    }
}

fn topic(id: &str) -> String {
    match id.split('-').next().unwrap_or_default() {
        "HSU" => "topic.hs".to_owned(),
        "WPS" => "lens.wps".to_owned(),
        other => format!("topic.{}", other.to_lowercase()),
    }
}
