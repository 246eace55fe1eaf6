//! Laws of merging, over random histories: two people change the same scenario apart, in any field, sound or not.

use super::settle_all;
use crate::generate::{Chance, changed, faulty, sound};
use crosscut::edit::apply;
use crosscut::edit::merge::{About, Choice, Conflict, Merge, Side, merge};
use crosscut::scenario::compare::{changed_fields, compare};
use crosscut::scenario::wording::parted;
use crosscut::scenario::*;
use proptest::prelude::*;
use serde_json::Value;

/// A start and two histories that began there.
#[derive(Clone)]
struct Apart {
    made_from: (u64, usize, usize),
    base: Scenario,
    mine: Scenario,
    theirs: Scenario,
}

fn apart(seed: u64, size: usize, edits: usize) -> Apart {
    let base = if seed.is_multiple_of(5) { faulty(seed, size) } else { sound(seed, size) };
    let mut chance = Chance(seed ^ 0x3e46e);
    let counts = (chance.below(edits + 1), chance.below(edits + 1));
    let mine = changed(&base, &mut chance, counts.0);
    let theirs = changed(&base, &mut chance, counts.1);
    Apart { made_from: (seed, size, edits), base, mine, theirs }
}

/// A failing law names the numbers from which its histories can be made again.
impl std::fmt::Debug for Apart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "apart{:?}", self.made_from)
    }
}

fn histories() -> impl Strategy<Value = Apart> {
    (any::<u64>(), 0usize..6, 0usize..12).prop_map(|(seed, size, edits)| apart(seed, size, edits))
}

/// So many histories for each law in every run of the tests; more with `PROPTEST_CASES`.
fn many() -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig { cases: asked.cases.max(2_000), ..asked }
}

/// What a law answers.
type Law = Result<(), TestCaseError>;

/// What holds for any two histories.
const LAWS: [fn(&Apart) -> Law; 6] = [
    merging_with_an_unchanged_side_gives_the_other,
    it_does_not_matter_who_is_called_mine,
    bringing_in_the_same_copy_again_changes_nothing,
    nothing_is_lost_and_nothing_invented,
    the_edit_gives_the_result_and_choices_can_be_taken_back,
    without_the_version_before_nothing_is_taken,
];

proptest! {
    #![proptest_config(many())]

    #[test]
    fn the_laws_hold_for_any_two_histories(it in histories()) {
        LAWS.iter().try_for_each(|law| law(&it))?;
    }

    #[test]
    fn the_order_in_which_copies_come_in_does_not_matter(seed: u64, size in 1usize..6) {
        let base = sound(seed, size);
        let mut chance = Chance(seed ^ 0xa550c);
        let (a, b, c) = (changed(&base, &mut chance, 2), changed(&base, &mut chance, 2), changed(&base, &mut chance, 2));
        let both = |x: &Scenario, y: &Scenario| {
            let made = merge(Some(&base), x, y);
            made.conflicts().is_empty().then(|| made.result())
        };
        let left = both(&a, &b).and_then(|ab| both(&ab, &c));
        let right = both(&b, &c).and_then(|bc| both(&a, &bc));
        if let (Some(left), Some(right)) = (left, right) {
            prop_assert_eq!(unordered(&left), unordered(&right));
        }
    }
}

/// Histories in which a law once failed.
#[test]
fn histories_that_gave_trouble_keep_the_laws() {
    let found = [(7279108659701486889, 1, 11), (279026819745525025, 3, 10), (3113345649795206696, 2, 5)];
    for (seed, size, edits) in found {
        let it = apart(seed, size, edits);
        LAWS.iter().for_each(|law| law(&it).unwrap_or_else(|fault| panic!("{it:?}: {fault}")));
    }
}

fn merging_with_an_unchanged_side_gives_the_other(it: &Apart) -> Law {
    for (mine, theirs, result) in
        [(&it.mine, &it.base, &it.mine), (&it.base, &it.theirs, &it.theirs), (&it.mine, &it.mine, &it.mine)]
    {
        let made = merge(Some(&it.base), mine, theirs);
        prop_assert!(made.conflicts().is_empty(), "{:?}", made.conflicts());
        prop_assert!(&made.result() == result, "{}", difference(&made.result(), result));
    }
    Ok(())
}

fn it_does_not_matter_who_is_called_mine(it: &Apart) -> Law {
    let (mut here, mut there) =
        (merge(Some(&it.base), &it.mine, &it.theirs), merge(Some(&it.base), &it.theirs, &it.mine));
    let mut mirrored: Vec<String> = there.conflicts().iter().map(|conflict| told(conflict, true)).collect();
    let mut own: Vec<String> = here.conflicts().iter().map(|conflict| told(conflict, false)).collect();
    mirrored.sort();
    own.sort();
    prop_assert_eq!(own, mirrored);
    for (choice, mirror) in
        [(Choice::Mine, Choice::Theirs), (Choice::Theirs, Choice::Mine), (Choice::Before, Choice::Before)]
    {
        settle_all(&mut here, &choice);
        settle_all(&mut there, &mirror);
        let (a, b) = (here.result(), there.result());
        prop_assert!(a == b, "{}", difference(&a, &b));
    }
    Ok(())
}

fn bringing_in_the_same_copy_again_changes_nothing(it: &Apart) -> Law {
    let once = merge(Some(&it.base), &it.mine, &it.theirs);
    // Of two orders mine stands; once a record is gone that it was about, it can no longer be told from the old one.
    if once.conflicts().iter().any(|conflict| conflict.about == About::Order) {
        return Ok(());
    }
    let again = merge(Some(&it.base), &once.result(), &it.theirs);
    prop_assert!(again.result() == once.result(), "{}", difference(&once.result(), &again.result()));
    if once.conflicts().is_empty() {
        prop_assert!(again.conflicts().is_empty(), "{:?}", again.conflicts());
    }
    Ok(())
}

fn nothing_is_lost_and_nothing_invented(it: &Apart) -> Law {
    let made = merge(Some(&it.base), &it.mine, &it.theirs);
    prop_assert!(!made.is_unrelated());
    kept(&made, it, &it.mine)?;
    kept(&made, it, &it.theirs)?;
    invented(&made, it)?;
    Ok(())
}

fn the_edit_gives_the_result_and_choices_can_be_taken_back(it: &Apart) -> Law {
    let mut made = merge(Some(&it.base), &it.mine, &it.theirs);
    let before = made.result();
    prop_assert_eq!(&apply(&it.mine, &made.edit()).unwrap(), &before);
    let count = made.conflicts().len();
    for index in 0..count {
        for choice in made.conflicts()[index].choices() {
            prop_assert!(made.settle(index, choice).is_ok());
            let _ = (made.result(), made.flags(made.mine()));
        }
    }
    prop_assert_eq!(made.left(), 0);
    (0..count).for_each(|index| made.reopen(index));
    prop_assert_eq!(made.result(), before);
    Ok(())
}

fn without_the_version_before_nothing_is_taken(it: &Apart) -> Law {
    let mut made = merge(None, &it.mine, &it.theirs);
    prop_assert_eq!(&made.result(), &it.mine);
    prop_assert!(made.arrivals().is_empty(), "{:?}", made.arrivals());
    prop_assert_eq!(made.conflicts().is_empty() && !made.is_unrelated(), it.mine == it.theirs);
    if !made.is_unrelated() {
        settle_all(&mut made, &Choice::Theirs);
        prop_assert!(made.result() == it.theirs, "{}", difference(&made.result(), &it.theirs));
    }
    Ok(())
}

/// What differs, with the fields.
fn difference(a: &Scenario, b: &Scenario) -> String {
    let found = compare(a, b);
    let fields = found.changed.iter().filter_map(|record| Some(changed_fields(&a.record(record)?, &b.record(record)?)));
    format!("{found:?} {:?}", fields.collect::<Vec<_>>())
}

/// All records without the order of lists, also of those inside.
fn unordered(scenario: &Scenario) -> Vec<String> {
    let told = |record: &Record| {
        let mut tree = record.tree();
        for list in tree.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut) {
            list.sort_by_key(Value::to_string);
        }
        format!("{} {tree}", record.reference())
    };
    let mut records: Vec<String> = all(scenario).iter().map(told).collect();
    records.sort();
    records
}

/// A conflict in one line, as it would be told from the other side where it is mirrored.
fn told(conflict: &Conflict, is_mirrored: bool) -> String {
    let side = |side: Side| if is_mirrored { side.other() } else { side };
    let about = match &conflict.about {
        About::Deleted { by, for_child } => About::Deleted { by: side(*by), for_child: *for_child },
        About::OnlyIn(own) => About::OnlyIn(side(*own)),
        other => other.clone(),
    };
    let (mine, theirs) = (&conflict.mine, &conflict.theirs);
    let (mine, theirs) = if is_mirrored { (theirs, mine) } else { (mine, theirs) };
    format!("{} {about:?} {} {mine} {theirs}", conflict.record, conflict.before)
}

/// The first of each id; those that a faulty file holds twice are looked at elsewhere.
fn all(scenario: &Scenario) -> Vec<Record> {
    RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind)).collect()
}

fn is_twin(scenario: &Scenario, record: &RecordRef) -> bool {
    scenario.records(record.kind).iter().filter(|other| other.reference() == *record).count() > 1
}

fn is_disputed(made: &Merge, record: &RecordRef, field: &str) -> bool {
    made.conflicts().iter().filter(|it| it.record == *record).any(|conflict| match &conflict.about {
        About::Field(own) => own == field,
        About::Whole | About::Deleted { .. } | About::OnlyIn(_) => true,
        About::Order | About::Top(_) => false,
    })
}

/// Every value that one side gave is in the result, or in a conflict.
fn kept(made: &Merge, it: &Apart, side: &Scenario) -> Result<(), TestCaseError> {
    let result = made.result();
    for record in all(side) {
        let reference = record.reference();
        if [&it.base, &it.mine, &it.theirs].iter().any(|scenario| is_twin(scenario, &reference)) {
            continue;
        }
        let (before, now) = (it.base.record(&reference), result.record(&reference));
        if before.as_ref() == Some(&record) {
            continue;
        }
        let Some(now) = now else {
            prop_assert!(is_disputed(made, &reference, ""), "{reference} is lost");
            continue;
        };
        let Some(before) = before else {
            let same = now == record || !made.conflicts().is_empty();
            prop_assert!(same, "{reference} is new and not as it was written");
            continue;
        };
        for change in changed_fields(&before, &record) {
            let value = now.tree()[change.field.as_str()].clone();
            let holds = value == change.after || is_disputed(made, &reference, &change.field);
            let holds = holds || is_empty(&value) && is_empty(&change.after);
            prop_assert!(
                holds || holds_all_new(&value, &change.before, &change.after),
                "{reference} {}: {} became {value}",
                change.field,
                change.after
            );
        }
    }
    for record in all(&it.base).iter().map(Record::reference).filter(|record| side.record(record).is_none()) {
        let is_there = result.record(&record).is_some();
        prop_assert!(!is_there || is_disputed(made, &record, ""), "{record} was deleted and came back");
    }
    Ok(())
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false))
        || value.as_str() == Some("")
        || value.as_array().is_some_and(Vec::is_empty)
}

/// Whether a value holds all that was added to it, in paragraphs or entries.
fn holds_all_new(value: &Value, before: &Value, after: &Value) -> bool {
    match (value, after) {
        (Value::String(now), Value::String(after)) => {
            let (now, old) = (units(now), before.as_str().map(units).unwrap_or_default());
            units(after).iter().all(|unit| old.contains(unit) || now.contains(unit))
        }
        (Value::Array(now), Value::Array(after)) => {
            let old = before.as_array().cloned().unwrap_or_default();
            after.iter().all(|item| old.contains(item) || now.contains(item))
        }
        (Value::Array(_), Value::Null) | (Value::String(_), Value::Null) => true,
        _ => false,
    }
}

fn units(text: &str) -> Vec<String> {
    parted(text).units.into_iter().map(|unit| unit.words.to_owned()).collect()
}

/// Every value of the result is one that somebody wrote; texts and lists are made of such.
fn invented(made: &Merge, it: &Apart) -> Result<(), TestCaseError> {
    for record in all(&made.result()) {
        let reference = record.reference();
        let versions = [&it.base, &it.mine, &it.theirs];
        let trees: Vec<Value> = versions
            .iter()
            .flat_map(|one| all(one))
            .filter(|one| one.reference() == reference)
            .map(|one| one.tree())
            .collect();
        prop_assert!(!trees.is_empty(), "{reference} was invented");
        for (field, value) in record.tree().as_object().unwrap() {
            let written = trees.iter().any(|tree| tree[field] == *value);
            let parts = || match value {
                Value::String(text) => units(text).iter().all(|unit| {
                    trees.iter().any(|tree| tree[field].as_str().is_some_and(|text| units(text).contains(unit)))
                }),
                Value::Array(items) => items
                    .iter()
                    .all(|item| trees.iter().any(|tree| tree[field].as_array().is_some_and(|all| all.contains(item)))),
                other => is_empty(other),
            };
            prop_assert!(written || parts(), "{reference} {field}: nobody wrote {value}");
        }
    }
    Ok(())
}
