//! A large scenario made by rule: the same for the same number of injects.
//!
//! Two of five injects carry topics, as in a real exercise; each has a text of some eighty words.

use crosscut::checklist::Vocabulary;
use crosscut::scenario::*;
use smol_str::SmolStr;
use std::sync::Arc;

/// Numbers that look like chance and are the same each time (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
    fn of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len())]
    }
    fn value(&mut self, vocabulary: &Vocabulary, axis: &str) -> Code {
        let values = &vocabulary.axis(axis).expect("a known axis").values;
        Code::new(&values[self.below(values.len())].id)
    }
}

const WORDS: [&str; 40] = [
    "patrol",
    "reports",
    "that",
    "the",
    "road",
    "along",
    "river",
    "was",
    "closed",
    "this",
    "morning",
    "and",
    "families",
    "wait",
    "with",
    "carts",
    "at",
    "bridge",
    "while",
    "officials",
    "ask",
    "for",
    "fuel",
    "bread",
    "water",
    "medicine",
    "a",
    "list",
    "of",
    "names",
    "two",
    "trucks",
    "left",
    "village",
    "after",
    "shots",
    "were",
    "heard",
    "near",
    "mill",
];

/// A scenario with so many injects.
pub fn scenario(injects: usize, vocabulary: &Vocabulary) -> Arc<Scenario> {
    let mut chance = Chance(7);
    let days = 14_i64;
    let mut scenario = Scenario { exercise: Arc::new(exercise(days)), ..Scenario::default() };
    scenario.phases = list(
        ["plan", "deploy", "exec", "stab", "trans"].iter().enumerate().map(|(index, kind)| phase(index, kind, days)),
    );
    scenario.posts =
        list(["com", "j2", "j3", "j4", "j5", "j9", "legad", "genad", "caacfp", "gfp"].iter().enumerate().map(post));
    scenario.places = list((0..injects.min(4000) / 50 + 10).map(|index| place(index, &mut chance, vocabulary)));
    scenario.actors = list((0..injects.min(4000) / 100 + 20).map(|index| actor(index, &mut chance, vocabulary)));
    scenario.storylines = list((0..injects / 60 + 3).map(storyline));
    scenario.incidents = list((0..injects / 6 + 3).map(|index| incident(index, scenario.storylines.len())));
    let mut made: Vec<Arc<Inject>> = Vec::with_capacity(injects);
    for index in 0..injects {
        let inject = inject(index, injects, days, &scenario, &mut chance, vocabulary);
        made.push(Arc::new(inject));
    }
    scenario.injects = Arc::new(made);
    Arc::new(scenario)
}

fn list<T>(records: impl Iterator<Item = T>) -> List<T> {
    Arc::new(records.map(Arc::new).collect())
}

fn exercise(days: i64) -> Exercise {
    Exercise {
        name: "Large play".into(),
        core_tasks: vec!["dd".into(), "cpm".into()],
        levels: vec!["operational".into(), "tactical".into()],
        legal: vec!["niac".into()],
        endex: Some(ExTime(days * 1440)),
        ..Exercise::default()
    }
}

fn phase(index: usize, kind: &str, days: i64) -> Phase {
    let step = days * 1440 / 5;
    let start = index as i64 * step;
    Phase {
        id: PhaseId::new(kind),
        name: kind.into(),
        kind: kind.into(),
        start: Some(ExTime(start)),
        end: Some(ExTime(start + step)),
        ..Phase::default()
    }
}

fn post((index, code): (usize, &&str)) -> Post {
    Post { id: PostId::new(format!("pos-{index}")), code: (*code).into(), filled_by: "OF-3".into(), ..Post::default() }
}

fn place(index: usize, chance: &mut Chance, vocabulary: &Vocabulary) -> Place {
    let mut place = Place {
        id: PlaceId::new(format!("pla-{index}")),
        name: format!("Varn{index} Crossing").into(),
        ..Place::default()
    };
    if index.is_multiple_of(10) {
        place.cp_kind = chance.value(vocabulary, "cp_kind");
        place.cp_level = chance.value(vocabulary, "cp_level");
    }
    place
}

fn actor(index: usize, chance: &mut Chance, vocabulary: &Vocabulary) -> Actor {
    Actor {
        id: ActorId::new(format!("act-{index}")),
        name: format!("Orlen{index} Council").into(),
        kind: if index.is_multiple_of(3) { chance.value(vocabulary, "perp") } else { Code::default() },
        sender_kind: chance.value(vocabulary, "sender"),
        main: index == 0,
        ..Actor::default()
    }
}

fn storyline(index: usize) -> Storyline {
    Storyline {
        id: StorylineId::new(format!("sto-{index}")),
        title: format!("Storyline {index}").into(),
        ..Storyline::default()
    }
}

fn incident(index: usize, storylines: usize) -> Incident {
    let storyline = Some(StorylineId::new(format!("sto-{}", index % storylines)));
    Incident {
        id: IncidentId::new(format!("inc-{index}")),
        title: format!("Incident {index}").into(),
        storyline,
        ..Incident::default()
    }
}

fn inject(
    index: usize,
    all: usize,
    days: i64,
    scenario: &Scenario,
    chance: &mut Chance,
    vocabulary: &Vocabulary,
) -> Inject {
    let mut words: Vec<&str> = (0..80).map(|_| chance.of(&WORDS)).collect();
    words[0] = "Message";
    let mut inject = Inject {
        id: InjectId::new(format!("inj-{index:08}")),
        number: format!("LP-{index:05}").into(),
        title: format!("Message {index}").into(),
        time: Some(ExTime(index as i64 * (days * 1440 - 1) / all as i64)),
        incident: Some(IncidentId::new(format!("inc-{}", (index / 6) % scenario.incidents.len()))),
        from: Some(scenario.actors[chance.below(scenario.actors.len())].id.clone()),
        to: vec![chance.value(vocabulary, "to")],
        channel: chance.value(vocabulary, "channel"),
        text: words.join(" ").into(),
        expected: (0..2).map(|_| action(chance, vocabulary)).collect(),
        place: Some(scenario.places[chance.below(scenario.places.len())].id.clone()),
        window: Some(60),
        core: chance.value(vocabulary, "core"),
        level: chance.value(vocabulary, "level"),
        status: Code::new(chance.of(&["draft", "for_review", "approved", "approved"])),
        ..Inject::default()
    };
    if index % 5 < 2 {
        topics(&mut inject, index, chance, vocabulary);
    }
    inject
}

fn action(chance: &mut Chance, vocabulary: &Vocabulary) -> ExpectedAction {
    ExpectedAction {
        text: "Act on it".into(),
        code: chance.value(vocabulary, "do"),
        branch: chance.value(vocabulary, "branch"),
        within: Some(120),
    }
}

/// What an inject on human security says beyond an ordinary one.
fn topics(inject: &mut Inject, index: usize, chance: &mut Chance, vocabulary: &Vocabulary) {
    let mut tag = |facet: &str, chance: &mut Chance| {
        let value = chance.value(vocabulary, facet);
        let prefix = &vocabulary.facet(facet).expect("a facet").prefix;
        inject.tags.push(TagId(SmolStr::new(format!("{prefix}.{value}"))));
    };
    tag("topic", chance);
    for facet in [
        "topic",
        "lens",
        "violation",
        "form",
        "act",
        "purpose",
        "obj",
        "threat",
        "effect",
        "need",
        "fact",
        "dimension",
        "freedom",
    ] {
        if chance.once_in(3) {
            tag(facet, chance);
        }
    }
    inject.people_effect = "Families cannot reach the market.".into();
    inject.expected.push(action(chance, vocabulary));
    inject.chain = (0..3).map(|_| chance.value(vocabulary, "chain")).collect();
    inject.referrals = vec![Referral {
        kind: chance.value(vocabulary, "ref"),
        outcome: chance.value(vocabulary, "outcome"),
        ..Referral::default()
    }];
    inject.perpetrator_kind = chance.value(vocabulary, "perp");
    inject.role = chance.value(vocabulary, "role");
    inject.pphase = chance.value(vocabulary, "pphase");
    inject.must_play = chance.once_in(4);
    for _ in 0..=chance.below(2) {
        inject.people.push(People {
            sex: chance.value(vocabulary, "sex"),
            ages: vec![chance.value(vocabulary, "age")],
            statuses: vec![chance.value(vocabulary, "status")],
            portrayal: chance.value(vocabulary, "portrayal"),
            number: Some(1 + chance.below(40) as u32),
            ..People::default()
        });
    }
    if index > 20 && chance.once_in(2) {
        let earlier = index - 1 - chance.below(20);
        inject.links.push(Link {
            kind: chance.value(vocabulary, "link"),
            to: InjectId::new(format!("inj-{earlier:08}")),
            ..Link::default()
        });
    }
}
