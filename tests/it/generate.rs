//! Makes scenarios by chance, with all kinds of record and strange texts, the same for the same seed.
//!
//! `sound` scenarios have no problem that integrity knows of; `faulty` ones are broken in several places.

mod chance;
mod frame;
pub mod history;
mod play;
mod setting;
mod topical;
mod woven;

pub use history::changed;
pub use topical::{edited, topical, topical_edit};
pub use woven::woven;

pub use chance::Chance;
use crosscut::scenario::*;
use proptest::prelude::*;
use std::sync::Arc;

/// Texts that files, pages and comparisons have to survive.
pub const STRANGE: &[&str] = &[
    "",
    " ",
    "Plain words",
    "Two\nlines",
    "Windows\r\nlines",
    "Tab\there",
    "“Curly” and \"straight\"",
    "back\\slash",
    "r#\"raw\"#",
    "# not a comment // nor this",
    "(a: 1, b: [2])",
    "=1+1",
    "@SUM(A1)",
    "-5",
    "<b>&amp;</b>",
    "</script>",
    "{ $record }",
    "%d%M",
    "Ж, 漢字, ქართული",
    "مرحبا بالعالم",
    "e\u{301} and é",
    "👩‍👩‍👧 family",
    "\u{feff}mark",
    "line\u{2028}separator",
    "\u{1}control",
    "nbsp\u{a0}here",
    "041515ZMAR27",
    "null",
    "None",
    "true",
];

/// A scenario without problems, at most about `size` injects large.
pub fn sound(seed: u64, size: usize) -> Scenario {
    Chance(seed).scenario(size)
}

/// A scenario that is broken in several places, as a file that somebody edited by hand may be.
pub fn faulty(seed: u64, size: usize) -> Scenario {
    let mut chance = Chance(seed ^ 0xfa17);
    let mut scenario = chance.scenario(size);
    for _ in 0..1 + chance.below(4) {
        break_somewhere(&mut scenario, &mut chance);
    }
    scenario
}

/// Sound scenarios of up to twelve injects.
pub fn scenarios() -> impl Strategy<Value = Scenario> {
    (any::<u64>(), 0usize..12).prop_map(|(seed, size)| sound(seed, size))
}

/// Scenarios of up to twelve injects, sound or faulty.
pub fn any_scenarios() -> impl Strategy<Value = Scenario> {
    (any::<u64>(), 0usize..12, any::<bool>())
        .prop_map(|(seed, size, is_sound)| if is_sound { sound(seed, size) } else { faulty(seed, size) })
}

fn break_somewhere(scenario: &mut Scenario, chance: &mut Chance) {
    let count = scenario.injects.len();
    let other = chance.below(count.max(1));
    let injects = Arc::make_mut(&mut scenario.injects);
    let Some(inject) = (count > 0).then(|| Arc::make_mut(&mut injects[other])) else { return };
    match chance.below(6) {
        0 => inject.incident = Some("inc-nowhere".into()),
        1 => inject.links.push(Link { kind: "follows".into(), to: inject.id.clone(), ..Link::default() }),
        2 => inject.time = Some(ExTime(i64::MAX)),
        3 => inject.uses.push(RecordRef { kind: RecordKind::Place, id: "gone".into() }),
        4 => inject.number = "DUP-001".into(),
        _ => {
            let copy = Arc::clone(&injects[other]);
            injects.push(copy);
        }
    }
}

impl Chance {
    /// A strange text, half of the time empty.
    pub fn text(&mut self) -> Text {
        if self.once_in(2) { "".into() } else { STRANGE[self.below(STRANGE.len())].into() }
    }

    /// One of these values, or none.
    pub fn code(&mut self, values: &[&str]) -> Code {
        if self.once_in(3) { Code::default() } else { Code::new(values[self.below(values.len())]) }
    }

    /// Some of these values without repetition.
    pub fn codes(&mut self, values: &[&str]) -> Vec<Code> {
        values.iter().filter(|_| self.once_in(4)).map(Code::new).collect()
    }

    fn texts(&mut self) -> Vec<Text> {
        (0..self.below(3)).map(|_| self.text()).collect()
    }

    fn tags(&mut self) -> Vec<TagId> {
        const TAGS: &[&str] = &[
            "topic.poc",
            "topic.caac",
            "topic.cpp",
            "lens.wps",
            "caac.violation.abduction",
            "fact.two_claims",
            "own.tag",
        ];
        TAGS.iter().filter(|_| self.once_in(4)).map(TagId::new).collect()
    }

    fn one_of<T: Clone>(&mut self, values: &[T]) -> Option<T> {
        if values.is_empty() || self.once_in(3) { None } else { Some(values[self.below(values.len())].clone()) }
    }

    fn some_of<T: Clone>(&mut self, values: &[T]) -> Vec<T> {
        values.iter().filter(|_| self.once_in(3)).cloned().collect()
    }

    fn number(&mut self) -> Option<u32> {
        (!self.once_in(3)).then(|| self.below(500) as u32)
    }

    fn extra(&mut self) -> Extra {
        let is_plain = !self.once_in(5);
        if is_plain { Extra::default() } else { Extra(vec![("from_the_future".into(), "(a: 1, b: \"two\")".into())]) }
    }

    fn flag(&mut self) -> bool {
        self.once_in(2)
    }

    fn signer(&mut self) -> review::Signer {
        Signer {
            name: self.text(),
            role: self.text(),
            at: self.below(40_000_000) as i64,
            after: self.number().map(i64::from),
        }
    }
}
