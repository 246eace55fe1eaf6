//! Integrated in the main play or stand-alone: one definition for the criterion, the rule and the evidence.

use crate::judged::{judge, line};
use crosscut::coverage::{Coverage, Meets};
use crosscut::scenario::RecordKind;

#[test]
fn an_inject_is_integrated_by_its_storyline_or_by_a_link_to_other_business() {
    let coverage = judge(
        "x: storyline=river_crossing to=j4\n\
         a: topic=poc storyline=river_crossing to=j3 perp=none people{sex=female age=adult number=40 portrayal=at_risk}\n\
         b: topic=poc follows=x to=j4 perp=none people{sex=male age=0_4 number=40 portrayal=at_risk}\n\
         c: topic=cpp to=eng storyline=library\n\
         d: topic=poc follows=c to=j9 perp=none people{sex=male age=older number=4 portrayal=at_risk}",
    );
    let ids: Vec<_> = coverage.scenario().injects.iter().map(|it| it.id.clone()).collect();
    let meets: Vec<_> = ids.iter().map(|id| coverage.meets(id)).collect();
    assert!(matches!(&meets[1], Some(Meets::Shares(record)) if record.kind == RecordKind::Storyline), "{meets:?}");
    assert_eq!(meets[2], Some(Meets::Linked(ids[0].clone())));
    assert_eq!(meets[3..], [None, None], "a link to human security alone does not make it part of the main play");
}

#[test]
fn what_the_line_counts_and_what_is_told_of_each_inject_are_the_same() {
    let coverage = Coverage::full(crate::judged::shipped(), &std::sync::Arc::new(super::lantern()));
    let woven = line(&coverage, "WPS-INT-01");
    let counted = coverage.injects(&woven.part.hits);
    assert!(!counted.is_empty());
    assert!(counted.iter().all(|inject| coverage.meets(&inject.id).is_some()));
    let (all, integrated) = coverage.integrated_in(coverage.lines().iter().map(|line| &**line));
    let mut evidence: Vec<_> = coverage.lines().iter().flat_map(|line| coverage.injects(&line.evidence)).collect();
    evidence.sort_by_key(|inject| &inject.id);
    evidence.dedup_by_key(|inject| &inject.id);
    let told = evidence.iter().filter(|inject| coverage.meets(&inject.id).is_some()).count();
    assert!(integrated <= told && all <= evidence.len() && integrated > 0, "{integrated} of {told}, {all}");
}
