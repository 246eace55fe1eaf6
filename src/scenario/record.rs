//! Any record of a scenario, for what treats all kinds alike: edits, comparison, files.

use super::{
    Actor, Area, Audience, Cell, Comment, Decision, Exercise, Incident, Inject, List, Measure, Narrative, Objective,
    Phase, Place, Post, Question, RecordKind, RecordRef, Scenario, Storyline,
};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Hands all kinds but the exercise to a macro, with their types and lists: the one place that knows them.
macro_rules! for_all_kinds {
    ($make:ident) => {
        $make! {
            Phase(Phase) in phases,
            Audience(Audience) in audiences,
            Cell(Cell) in cells,
            Post(Post) in posts,
            Objective(Objective) in objectives,
            Question(Question) in questions,
            Actor(Actor) in actors,
            Place(Place) in places,
            Narrative(Narrative) in narratives,
            Area(Area) in areas,
            Measure(Measure) in measures,
            Storyline(Storyline) in storylines,
            Incident(Incident) in incidents,
            Inject(Inject) in injects,
            Comment(Comment) in comments,
            Decision(Decision) in decisions,
        }
    };
}
pub(super) use for_all_kinds;

/// A record that can be told from others of its kind.
pub(super) trait Identified: PartialEq {
    fn id_text(&self) -> &SmolStr;
}

macro_rules! records {
    ($($kind:ident($type:ty) in $list:ident),+ $(,)?) => {
        /// One record of any kind, shared by pointer.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record {
            /// The exercise.
            Exercise(Arc<Exercise>),
            $(#[doc = concat!("A record of kind ", stringify!($kind), ".")] $kind(Arc<$type>),)+
        }

        $(impl Identified for $type {
            fn id_text(&self) -> &SmolStr { &self.id.0 }
        })+

        impl Record {
            /// Which record it is.
            pub fn reference(&self) -> RecordRef {
                match self {
                    Self::Exercise(_) => RecordRef::exercise(),
                    $(Self::$kind(record) => record.id.record(),)+
                }
            }

            /// Whether both are the very same value, without looking inside.
            pub fn same_pointer(&self, other: &Self) -> bool {
                match (self, other) {
                    (Self::Exercise(a), Self::Exercise(b)) => Arc::ptr_eq(a, b),
                    $((Self::$kind(a), Self::$kind(b)) => Arc::ptr_eq(a, b),)+
                    _ => false,
                }
            }

            /// The record as a tree of named values, for comparing and fingerprints.
            pub fn tree(&self) -> serde_json::Value {
                match self {
                    Self::Exercise(record) => serde_json::to_value(&**record),
                    $(Self::$kind(record) => serde_json::to_value(&**record),)+
                }
                .unwrap_or_default()
            }
        }

        impl Record {
            /// The record of a kind from its tree; `None` if a value in it is none that its field can have.
            pub fn from_tree(kind: RecordKind, tree: serde_json::Value) -> Option<Self> {
                match kind {
                    RecordKind::Exercise => serde_json::from_value(tree).ok().map(Self::Exercise),
                    $(RecordKind::$kind => serde_json::from_value(tree).ok().map(Self::$kind),)+
                }
            }
        }

        impl Scenario {
            /// The scenario with exactly these records of one kind, in this order; what is of another kind is left out.
            pub fn with_records(&self, kind: RecordKind, records: &[Record]) -> Self {
                let mut next = self.clone();
                match kind {
                    RecordKind::Exercise => {
                        if let Some(Record::Exercise(it)) = records.first() {
                            next.exercise = Arc::clone(it);
                        }
                    }
                    $(RecordKind::$kind => {
                        let list = records.iter().filter_map(|record| match record {
                            Record::$kind(it) => Some(Arc::clone(it)),
                            _ => None,
                        });
                        next.$list = Arc::new(list.collect());
                    })+
                }
                next
            }

            /// The record of this name.
            pub fn record(&self, wanted: &RecordRef) -> Option<Record> {
                match wanted.kind {
                    RecordKind::Exercise => Some(Record::Exercise(Arc::clone(&self.exercise))),
                    $(RecordKind::$kind => self.$list.iter().find(|it| it.id.0 == wanted.id)
                        .map(|it| Record::$kind(Arc::clone(it))),)+
                }
            }

            /// All records of one kind, in order.
            pub fn records(&self, kind: RecordKind) -> Vec<Record> {
                match kind {
                    RecordKind::Exercise => vec![Record::Exercise(Arc::clone(&self.exercise))],
                    $(RecordKind::$kind => self.$list.iter().map(|it| Record::$kind(Arc::clone(it))).collect(),)+
                }
            }

            /// The scenario with this record put in place of the one with the same id; `None` if there is none.
            pub fn replacing(&self, record: &Record) -> Option<Self> {
                let mut next = self.clone();
                match record {
                    Record::Exercise(it) => next.exercise = Arc::clone(it),
                    $(Record::$kind(it) => {
                        let index = self.$list.iter().position(|old| old.id == it.id)?;
                        *Arc::make_mut(&mut next.$list).get_mut(index)? = Arc::clone(it);
                    })+
                }
                Some(next)
            }

            /// The scenario with this record inserted at an index of its list, or at the end.
            pub fn inserting(&self, record: &Record, index: Option<usize>) -> Self {
                let mut next = self.clone();
                match record {
                    Record::Exercise(it) => next.exercise = Arc::clone(it),
                    $(Record::$kind(it) => insert(&mut next.$list, Arc::clone(it), index),)+
                }
                next
            }

            /// The scenario without this record, and the index it had; `None` if there is none.
            pub fn removing(&self, wanted: &RecordRef) -> Option<(Self, usize)> {
                let mut next = self.clone();
                let index = match wanted.kind {
                    RecordKind::Exercise => return None,
                    $(RecordKind::$kind => {
                        let index = self.$list.iter().position(|it| it.id.0 == wanted.id)?;
                        Arc::make_mut(&mut next.$list).remove(index);
                        index
                    })+
                };
                Some((next, index))
            }

            /// The scenario with all these records put in place of those with the same ids; `None` if one is not there.
            pub fn replacing_all(&self, records: &[Record]) -> Option<Self> {
                let mut next = self.clone();
                for record in records {
                    if let Record::Exercise(it) = record {
                        next.exercise = Arc::clone(it);
                    }
                }
                $(
                    let fresh = records.iter().filter_map(|record| match record {
                        Record::$kind(it) => Some((&it.id.0, it)),
                        _ => None,
                    });
                    replace_all(&mut next.$list, fresh.collect())?;
                )+
                Some(next)
            }

            /// The scenario with all these records at the ends of their lists.
            pub fn inserting_all(&self, records: &[Record]) -> Self {
                let mut next = self.clone();
                for record in records {
                    match record {
                        Record::Exercise(it) => next.exercise = Arc::clone(it),
                        $(Record::$kind(it) => insert(&mut next.$list, Arc::clone(it), None),)+
                    }
                }
                next
            }

            /// The scenario without any of these records; the exercise stays.
            pub fn without(&self, gone: &BTreeSet<RecordRef>) -> Self {
                let mut next = self.clone();
                $(if gone.iter().any(|record| record.kind == RecordKind::$kind) {
                    Arc::make_mut(&mut next.$list).retain(|it| !gone.contains(&it.id.record()));
                })+
                next
            }

            /// Whether both scenarios share the list of this kind, so that nothing in it can differ.
            pub fn shares_list(&self, other: &Self, kind: RecordKind) -> bool {
                match kind {
                    RecordKind::Exercise => Arc::ptr_eq(&self.exercise, &other.exercise),
                    $(RecordKind::$kind => Arc::ptr_eq(&self.$list, &other.$list),)+
                }
            }
        }
    };
}

for_all_kinds!(records);

fn insert<T>(list: &mut List<T>, record: Arc<T>, index: Option<usize>) {
    let list = Arc::make_mut(list);
    let index = index.map_or(list.len(), |index| index.min(list.len()));
    list.insert(index, record);
}

fn replace_all<T: Identified + Clone>(list: &mut List<T>, mut fresh: BTreeMap<&SmolStr, &Arc<T>>) -> Option<()> {
    if fresh.is_empty() {
        return Some(());
    }
    for old in Arc::make_mut(list) {
        if let Some(new) = fresh.remove(old.id_text()) {
            *old = Arc::clone(new);
        }
    }
    fresh.is_empty().then_some(())
}
