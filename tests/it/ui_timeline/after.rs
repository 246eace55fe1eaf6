//! What the timeline keeps over an edit is what it would take anew.

use crate::generate::{Chance, topical, topical_edit};
use crosscut::app::Document;
use crosscut::checklist::Basis;
use crosscut::coverage::Program;
use crosscut::edit::Edit;
use crosscut::scenario::tempo::Receiver;
use crosscut::scenario::{Code, ExTime, Inject, Record, Scenario};
use crosscut::ui::plan::evidence::Evidence;
use crosscut::ui::plan::timeline::data::{Query, TimelineData};
use crosscut::ui::plan::timeline::lanes::LanesBy;
use proptest::prelude::*;
use std::sync::{Arc, OnceLock};

fn shipped() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(Basis::shipped().0))))
}

/// One inject with another place in the play: when, to whom, by whom, how much hangs on it.
fn replayed(old: &Inject, chance: &mut Chance) -> Inject {
    let mut next = old.clone();
    match chance.below(6) {
        0 => next.time = [None, Some(ExTime(600)), Some(ExTime(1440))][chance.below(3)],
        1 => next.to = chance.codes(&["j2", "j9", "polad"]),
        2 => next.owner = ["", "Amsel", "Neris"][chance.below(3)].into(),
        3 => next.status = chance.code(&["draft", "held", "cancelled", "released"]),
        4 => next.kind = chance.code(&["key", "background", "contingency", "supporting"]),
        _ => next.sensitivity = chance.code(&["severe", ""]),
    }
    next
}

/// The same play in few minutes and for few branches, so that injects clash and hard ones stand in a row.
fn crowded(mut scenario: Scenario, chance: &mut Chance) -> Scenario {
    let close = |inject: &Arc<Inject>| {
        let mut next = replayed(inject, chance);
        next.time = Some(ExTime(600 + chance.below(6) as i64 * 30));
        next.to = vec![Code::new(["j2", "j9"][chance.below(2)])];
        Arc::new(next)
    };
    scenario.injects = Arc::new(scenario.injects.iter().map(close).collect());
    scenario
}

fn edit(document: &Document, chance: &mut Chance) -> Edit {
    let scenario = document.scenario();
    if scenario.injects.is_empty() || chance.once_in(2) {
        return topical_edit(scenario, chance, document.vocabulary());
    }
    let one = |_| {
        let inject = &scenario.injects[chance.below(scenario.injects.len())];
        Record::Inject(Arc::new(replayed(inject, chance)))
    };
    Edit::ChangeMany((0..2).map(one).collect())
}

/// All that is shown, in words; the screen has nothing else to go by.
fn shown(data: &TimelineData) -> String {
    let TimelineData { marks, untimed, lanes, bands, phases, span, receiver, load, quiet, .. } = data;
    let TimelineData { clashes, hard, ties, midnight, .. } = data;
    let ties_of: Vec<_> = (0_u32..).take(marks.len()).map(|mark| data.ties_of(mark)).collect();
    let play = (marks, untimed, lanes, bands, phases, span, receiver, load);
    format!("{play:#?} {:#?}", (quiet, clashes, hard, ties, ties_of, midnight))
}

fn asked(chance: &mut Chance) -> Query {
    let load = match chance.below(4) {
        0 => Receiver::Everybody,
        1 => Receiver::Branch(Code::new("j9")),
        2 => Receiver::Owner("Amsel".into()),
        _ => Receiver::Branch(Code::new("j2")),
    };
    Query { lanes: LanesBy::ALL[chance.below(LanesBy::ALL.len())], load: Some(load) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// After any edits the timeline that was kept shows what a timeline taken anew shows.
    #[test]
    fn what_is_kept_over_edits_is_what_is_taken_anew(seed: u64, size in 0_usize..30, edits in 1_usize..16) {
        let mut chance = Chance(seed);
        let chance = &mut chance;
        let play = crowded(topical(seed, size, &shipped().vocabulary), chance);
        let mut document = Document::new(shipped(), play);
        let mut query = asked(chance);
        let mut kept = TimelineData::of(&document, &Evidence::of(document.coverage()), &query);
        for _ in 0..edits {
            if chance.once_in(6) {
                let _nothing_to_undo = document.undo();
            } else {
                let edit = edit(&document, chance);
                let _refused = document.apply(&edit, None);
            }
            if chance.once_in(8) {
                query = asked(chance);
            } else {
                // As the window does: whose load is shown stays.
                query.load = Some(kept.receiver.clone());
            }
            let evidence = Evidence::of(document.coverage());
            kept = kept.after(&document, &evidence, &query);
            let anew = TimelineData::of(&document, &evidence, &query);
            prop_assert_eq!(shown(&kept), shown(&anew));
            prop_assert!(Arc::ptr_eq(&kept.scenario, document.scenario()));
        }
    }
}
