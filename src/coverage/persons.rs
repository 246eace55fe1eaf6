//! One people entry as a row of its own, for tests that one and the same person must meet.

use super::facts::Row;
use crate::checklist::criterion::{Bound, Filter, Test};
use crate::checklist::{Column, Vocabulary};
use crate::scenario::{Code, People};

/// The values that one people entry carries, as bits of [`Persons`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Person([u64; WORDS]);

/// Four words hold the shipped values twice over; more values than that are not seen in tests on one person.
const WORDS: usize = 4;

impl Person {
    fn set(&mut self, bit: u16) {
        if let Some(word) = self.0.get_mut(usize::from(bit / 64)) {
            *word |= 1 << (bit % 64);
        }
    }
    fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, more)| *own |= more);
    }
    fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }
    fn holds(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & b == *b)
    }
}

/// How the values of people are kept, looked up once.
#[derive(Clone, Debug, Default)]
pub struct Persons {
    /// The bit of each column; none for columns that say nothing of a person.
    bit_of: Vec<Option<u16>>,
    columns: Vec<Column>,
    axes: [Option<usize>; FIELDS.len()],
    who: Vec<Person>,
    all_who: Person,
}

const FIELDS: [&str; 6] = ["sex", "age", "status", "group", "disability", "portrayal"];
/// Who an entry can speak of, values of `who`.
pub(super) const WHO: [&str; 17] = [
    "women",
    "men",
    "girls",
    "boys",
    "child",
    "adult",
    "older",
    "disability",
    "displaced",
    "migrants",
    "detainees",
    "wounded_sick",
    "staff_protected",
    "minority",
    "lgbt",
    "single_parent",
    "rural_poor",
];

impl Persons {
    /// Looks up the values of people in a vocabulary.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let mut persons = Self { bit_of: vec![None; vocabulary.width()], ..Self::default() };
        persons.axes = FIELDS.map(|field| vocabulary.axis_index(field));
        for field in FIELDS.into_iter().chain(["who"]) {
            let Some(axis) = vocabulary.axis(field) else { continue };
            let columns = [axis.filled(), axis.unknown()].into_iter().chain(axis.columns().map(Column));
            columns.for_each(|column| persons.admit(column, field == "who"));
        }
        let who = |name: &&str| {
            vocabulary
                .column(vocabulary.axis_index("who")?, name)
                .map(|column| persons.person(vocabulary.together(column)))
        };
        persons.who = WHO.iter().map(|name| who(name).unwrap_or_default()).collect();
        persons
    }

    fn admit(&mut self, column: Column, is_who: bool) {
        let Some(bit) = u16::try_from(self.columns.len()).ok().filter(|bit| usize::from(*bit) < WORDS * 64) else {
            return;
        };
        if let Some(place) = self.bit_of.get_mut(usize::from(column.0)) {
            *place = Some(bit);
            self.columns.push(column);
        }
        if is_who {
            self.all_who.set(bit);
        }
    }

    /// The bits of some columns.
    fn person(&self, columns: &[Column]) -> Person {
        let mut person = Person::default();
        columns
            .iter()
            .filter_map(|column| self.bit_of.get(usize::from(column.0)).copied().flatten())
            .for_each(|bit| person.set(bit));
        person
    }

    /// The values of one entry, with who it speaks of.
    pub fn of(&self, entry: &People, vocabulary: &Vocabulary) -> Person {
        let one = std::slice::from_ref::<Code>;
        let lists = [
            one(&entry.sex),
            &entry.ages,
            &entry.statuses,
            &entry.groups,
            one(&entry.disability),
            one(&entry.portrayal),
        ];
        let mut person = Person::default();
        for (axis, codes) in self.axes.iter().zip(lists) {
            let Some(axis) = *axis else { continue };
            for code in codes.iter().filter(|code| !code.is_empty()) {
                match vocabulary.column(axis, code.as_str()) {
                    Some(column) => {
                        vocabulary.together(column).iter().for_each(|column| self.put(*column, &mut person));
                    }
                    None => vocabulary.axes.get(axis).into_iter().for_each(|axis| {
                        self.put(axis.filled(), &mut person);
                        self.put(axis.unknown(), &mut person);
                    }),
                }
            }
        }
        for (is, who) in speaks_of(entry).into_iter().zip(&self.who) {
            if is {
                person.add(who);
            }
        }
        person
    }

    fn put(&self, column: Column, person: &mut Person) {
        if let Some(bit) = self.bit_of.get(usize::from(column.0)).copied().flatten() {
            person.set(bit);
        }
    }

    /// Writes the values of an entry into the row of its inject; who it speaks of only where it is affected.
    pub fn write(&self, person: &Person, is_affected: bool, row: &mut Row) {
        for (index, (word, who)) in person.0.iter().zip(&self.all_who.0).enumerate() {
            let mut left = if is_affected { *word } else { word & !who };
            while left != 0 {
                let bit = index * 64 + left.trailing_zeros() as usize;
                left &= left - 1;
                self.columns.get(bit).into_iter().for_each(|column| row.set(*column));
            }
        }
    }

    /// Makes the tests on one person ready.
    pub fn tests(&self, filter: &Filter, vocabulary: &Vocabulary) -> Vec<PersonTest> {
        let test = |test: &Test| match test {
            Test::Has { columns, all: true, .. } => PersonTest::All(self.person(columns)),
            Test::Has { columns, .. } => PersonTest::Any(self.person(columns)),
            Test::Lacks(_, _, columns) => PersonTest::None(self.person(columns)),
            Test::Filled(axis) => {
                let filled: Vec<Column> =
                    vocabulary.axis(axis).map(crate::checklist::Axis::filled).into_iter().collect();
                PersonTest::Any(self.person(&filled))
            }
            Test::Number { field, bound, limit } if field == "number" => PersonTest::Number(*bound, *limit),
            _ => PersonTest::Never,
        };
        filter.iter().map(test).collect()
    }
}

/// One test on one person.
#[derive(Clone, Debug)]
pub enum PersonTest {
    /// Carries one of these.
    Any(Person),
    /// Carries all of these.
    All(Person),
    /// Carries none of these.
    None(Person),
    /// How many they are.
    Number(Bound, u32),
    /// Cannot be asked of a person.
    Never,
}

impl PersonTest {
    /// Whether an entry meets the test.
    pub fn holds(&self, entry: &People, person: &Person) -> bool {
        match self {
            Self::Any(wanted) => person.meets(wanted),
            Self::All(wanted) => person.holds(wanted),
            Self::None(unwanted) => !person.meets(unwanted),
            Self::Number(bound, limit) => {
                let split = entry.female.unwrap_or(0).saturating_add(entry.male.unwrap_or(0));
                let number = entry.number.or((split > 0).then_some(split));
                number.is_some_and(|number| super::special::within(number, *bound, *limit))
            }
            Self::Never => false,
        }
    }
}

/// Who an entry speaks of, derived from its fields, in the order of [`WHO`].
pub(super) fn speaks_of(entry: &People) -> [bool; WHO.len()] {
    let has = |list: &[Code], wanted: &[&str]| list.iter().any(|code| wanted.contains(&code.as_str()));
    let child = has(&entry.ages, &["0_4", "5_9", "10_14", "15_17", "uncertain"]);
    let adult = has(&entry.ages, &["adult", "older"]);
    let female = entry.sex.as_str() == "female" || (entry.sex.as_str() == "mixed" && entry.female.unwrap_or(0) > 0);
    let male = entry.sex.as_str() == "male" || (entry.sex.as_str() == "mixed" && entry.male.unwrap_or(0) > 0);
    let status = |wanted: &[&str]| has(&entry.statuses, wanted);
    let group = |wanted: &[&str]| has(&entry.groups, wanted);
    [
        female && adult,
        male && adult,
        female && child,
        male && child,
        child,
        adult,
        has(&entry.ages, &["older"]),
        entry.disability.as_str() == "yes",
        status(&["idp", "refugee", "returnee"]),
        status(&["migrant"]),
        status(&["detainee"]),
        status(&["wounded_sick"]),
        status(&["medical_staff", "relief_staff", "education_staff", "journalist"]),
        group(&["minority", "faith_community"]),
        group(&["lgbt"]),
        group(&["single_parent"]),
        group(&["rural_poor"]),
    ]
}
