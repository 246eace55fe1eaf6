//! Who acts and who is only affected: what injects say of people, and who speaks.

use crate::generate::topical;
use crate::judged::{judge, shipped};
use crosscut::coverage::{Bits, Coverage, Kind, Share};
use proptest::prelude::*;
use std::sync::Arc;

fn kind<'a>(kinds: &'a [Kind], who: &str) -> &'a Kind {
    kinds.iter().find(|kind| kind.who == who).unwrap_or_else(|| panic!("{who} is not told of"))
}

fn told(coverage: &Coverage, topic: Option<&str>) -> String {
    let kinds = coverage.agency(topic);
    let words = kinds.iter().map(|kind| {
        let parts = kind.as_what(&coverage.program().vocabulary, 9);
        format!("{} {} {}/{} [{parts}]", kind.who, kind.share().name(), kind.acts.count(), kind.affected.count())
    });
    words.collect::<Vec<_>>().join("\n")
}

#[test]
fn who_is_shown_with_an_active_part_acts_and_who_is_harmed_only_is_only_affected() {
    let coverage = judge(
        "a: topic=poc to=j3 people{sex=female age=adult number=30 portrayal=at_risk} people{sex=female age=5_9 number=12 portrayal=survivor}\n\
         b: topic=poc to=j9 people{sex=female age=adult number=1 portrayal=leader unaffected} people{sex=male age=15_17 number=3 portrayal=combatant}\n\
         c: topic=caac to=j9 people{sex=female age=adult number=1 portrayal=leader unaffected} people{age=10_14 number=3 portrayal=used}",
    );
    assert_eq!(
        told(&coverage, None),
        "girls only_affected 0/1 []\nchild only_affected 0/1 []\nwomen acts 2/1 [leader 2]\n\
         boys otherwise 0/0 []\nmen not_seen 0/0 []"
    );
    let caac = coverage.agency(Some("topic.caac"));
    assert_eq!(kind(&caac, "women").affected.count(), 0, "the inject on protection of civilians is none of this topic");
    assert!(caac.iter().all(|kind| kind.who != "girls" || kind.share() == Share::NotSeen));
    assert!(kind(&caac, "child").sex_open);
}

#[test]
fn who_speaks_for_a_sender_counts_as_people_do() {
    let coverage = judge(
        "a: topic=poc to=j3 sender=women_group people{sex=female age=adult number=30 portrayal=at_risk}\n\
         b: topic=poc to=j9 sender=displaced people{sex=mixed age=adult number=30 status=idp portrayal=at_risk}\n\
         c: topic=poc to=j9 sender=ngo people{sex=male age=older number=3 portrayal=at_risk}",
    );
    let kinds = coverage.agency(None);
    for who in ["women", "displaced"] {
        assert_eq!(kind(&kinds, who).share(), Share::Acts, "{who}");
        assert_eq!(kind(&kinds, who).parts.keys().collect::<Vec<_>>(), ["sender"]);
    }
    assert_eq!(kind(&kinds, "older").share(), Share::OnlyAffected);
    let adults = kind(&kinds, "adult");
    assert!(adults.sex_open && adults.share() == Share::OnlyAffected, "a mixed group of whom nobody says how many");
}

#[test]
fn injects_without_a_topic_and_cancelled_ones_say_nothing() {
    let coverage = judge(
        "a: to=j3 people{sex=female age=adult number=30 portrayal=at_risk}\n\
         b: topic=poc state=cancelled to=j9 people{sex=male age=adult number=1 portrayal=leader}",
    );
    let kinds = coverage.agency(None);
    assert_eq!(kinds.len(), 4, "women, men, girls and boys are looked for, and nobody is seen");
    assert!(kinds.iter().all(|kind| kind.share() == Share::NotSeen));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_whole_is_what_its_topics_are_together(seed: u64, size in 0_usize..30) {
        let program = shipped();
        let coverage = Coverage::full(program, &Arc::new(topical(seed, size, &program.vocabulary)));
        let whole = coverage.agency(None);
        prop_assert!(whole.is_sorted_by_key(Kind::share), "those who are only affected come first");
        let topics: Vec<Vec<Kind>> = program.vocabulary.topics().iter().filter(|(id, _)| id != "topic.hs")
            .map(|(id, _)| coverage.agency(Some(id))).collect();
        for kind in &whole {
            let of_topics = || topics.iter().flatten().filter(|it| it.who == kind.who);
            let together = |pick: fn(&Kind) -> &Bits| {
                let mut all = Bits::default();
                of_topics().for_each(|it| all.add(pick(it)));
                all
            };
            prop_assert_eq!(&together(|it| &it.acts), &kind.acts);
            prop_assert_eq!(&together(|it| &it.affected), &kind.affected);
            prop_assert_eq!(&together(|it| &it.otherwise), &kind.otherwise);
            let parts = kind.parts.values().fold(Bits::default(), |mut all, part| { all.add(part); all });
            prop_assert_eq!(&parts, &kind.acts, "who acts does so as something");
        }
    }
}
