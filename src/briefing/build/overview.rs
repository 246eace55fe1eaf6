//! The exercise on a page.

use super::chart;
use super::cover::days;
use super::desk::Desk;
use super::text::{Facts, figure, heading, joined, said, small, table};
use super::when::Calendar;
use super::words;
use crate::briefing::block::{Block, Cell};
use crate::briefing::public::{Public, PublicExercise, PublicPhase};
use crate::checklist::Vocabulary;
use crate::scenario::ExTime;
use crate::words::say;

/// What everybody may know.
pub fn shared(public: &Public, phases: &[PublicPhase], vocabulary: &Vocabulary, calendar: Calendar) -> Vec<Block> {
    let mut blocks: Vec<Block> = facts(public, vocabulary, calendar).block().into_iter().collect();
    blocks.extend(phase_table(phases, vocabulary, calendar));
    let contacts: Vec<String> = public.exercise.contacts.iter().map(|it| it.trim().to_owned()).collect();
    let contacts: Vec<String> = contacts.into_iter().filter(|contact| !contact.is_empty()).collect();
    if !contacts.is_empty() {
        blocks.extend([heading("briefing-contacts"), Block::Points { points: contacts }]);
    }
    if blocks.is_empty() { vec![small(say("briefing-nothing-yet"))] } else { blocks }
}

/// The same with storylines, exercise control and how much happens when.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    let phases: Vec<PublicPhase> = desk.scenario.phases.iter().map(|phase| PublicPhase::whole(phase)).collect();
    let mut blocks = shared(public, &phases, desk.vocabulary, desk.calendar);
    let under =
        |id: &str, block: Option<Block>| block.into_iter().flat_map(move |block| [heading(id), block]).collect();
    let storylines: Vec<Block> = under("briefing-storylines", storylines(desk));
    let cells: Vec<Block> = under("briefing-excon", cells(desk));
    let density: Vec<Block> = under("briefing-density", chart::density(desk));
    blocks.extend(storylines.into_iter().chain(cells).chain(density));
    blocks
}

fn facts(public: &Public, vocabulary: &Vocabulary, calendar: Calendar) -> Facts {
    let exercise = &public.exercise;
    let mut facts = Facts::default();
    facts.put("briefing-fact-name", &exercise.name);
    facts.put("briefing-fact-code", &exercise.code);
    facts.put("briefing-fact-kind", words::label(vocabulary, "exercise_kind", &exercise.kind));
    facts.put("briefing-fact-startex", moment(exercise.startex.map(|_| ExTime(0)), calendar));
    facts.put("briefing-fact-endex", moment(exercise.endex, calendar));
    facts.put("briefing-fact-duration", days(exercise, calendar));
    facts.put("briefing-fact-core-tasks", words::labels(vocabulary, "core", &exercise.core_tasks));
    facts.put("briefing-fact-levels", words::labels(vocabulary, "level", &exercise.levels));
    facts.put("briefing-fact-aim", &exercise.aim);
    facts.put("briefing-fact-audiences", audiences(public, vocabulary));
    let count = public.objectives.len();
    facts.put("briefing-fact-objectives", if count > 0 { figure(count as u64) } else { String::new() });
    facts.put("briefing-fact-legal", legal(exercise, vocabulary));
    facts
}

fn moment(time: Option<ExTime>, calendar: Calendar) -> String {
    time.map(|time| joined([calendar.moment(time), calendar.day_and_date(time)], " · ")).unwrap_or_default()
}

fn legal(exercise: &PublicExercise, vocabulary: &Vocabulary) -> String {
    joined([words::labels(vocabulary, "legal", &exercise.legal), exercise.legal_note.trim().to_owned()], "\n")
}

fn audiences(public: &Public, vocabulary: &Vocabulary) -> String {
    let one = |it: &crate::briefing::public::PublicAudience| {
        let level = words::label(vocabulary, "level", &it.level);
        let rank = if it.primary { say("briefing-primary") } else { String::new() };
        let about = joined([level, rank], ", ");
        if about.is_empty() {
            it.name.trim().to_owned()
        } else {
            said("briefing-aside", &[("name", it.name.trim().to_owned().into()), ("about", about.into())])
        }
    };
    joined(public.audiences.iter().map(one), "\n")
}

fn phase_table(phases: &[PublicPhase], vocabulary: &Vocabulary, calendar: Calendar) -> Vec<Block> {
    let when = |time: Option<ExTime>| Cell::code(time.map(|time| calendar.moment(time)).unwrap_or_default());
    let row = |phase: &PublicPhase| {
        vec![
            Cell::text(phase.name.trim()),
            Cell::text(words::label(vocabulary, "phase", &phase.kind)),
            when(phase.start),
            when(phase.end),
        ]
    };
    let columns = [
        ("briefing-head-phase", 3.0),
        ("briefing-head-kind", 2.0),
        ("briefing-head-from", 2.0),
        ("briefing-head-to", 2.0),
    ];
    let made = table(say("briefing-phases-caption"), &columns, phases.iter().map(row).collect());
    made.into_iter().flat_map(|table| [heading("briefing-phases"), table]).collect()
}

fn storylines(desk: &Desk<'_>) -> Option<Block> {
    let of = desk.by_storyline();
    let count = |id: &str| of.get(id).map_or(0, Vec::len);
    let rows = desk.scenario.storylines.iter().map(|it| {
        vec![
            Cell::code(it.code.trim()),
            Cell::text(it.title.trim()),
            Cell::text(it.theme.trim()),
            Cell::text(it.owner.trim()),
            Cell::code(figure(count(it.id.as_str()) as u64)),
        ]
    });
    let columns = [
        ("briefing-head-code", 1.0),
        ("briefing-head-storyline", 3.0),
        ("briefing-head-theme", 3.0),
        ("briefing-head-owner", 3.0),
        ("briefing-head-injects", 1.0),
    ];
    table(say("briefing-storylines-caption"), &columns, rows.collect())
}

fn cells(desk: &Desk<'_>) -> Option<Block> {
    let rows = desk.scenario.cells.iter().map(|it| {
        vec![
            Cell::text(it.name.trim()),
            Cell::text(words::label(desk.vocabulary, "cell_kind", &it.kind)),
            Cell::text(joined([&*it.plays, &*it.note], "\n")),
        ]
    });
    let columns = [("briefing-head-cell", 2.0), ("briefing-head-kind", 2.0), ("briefing-head-plays", 5.0)];
    table(say("briefing-excon-caption"), &columns, rows.collect())
}
