//! Other people's tables: how their columns are read, what their times are, and what comes of their rows.

mod cli;
mod hostile;
mod office;
mod round_trip;

use crosscut::checklist::{Basis, Vocabulary};
use crosscut::edit::{History, apply};
use crosscut::exchange::read::*;
use crosscut::scenario::time::read_startex;
use crosscut::scenario::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Chance of the tests: the same ids each time.
const CHANCE: u64 = 7;

fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/import").join(name)
}

fn book(name: &str) -> Book {
    read(&std::fs::read(case(name)).unwrap(), name).unwrap_or_else(|fault| panic!("{}", fault.message(name)))
}

fn vocabulary() -> Arc<Vocabulary> {
    Basis::shipped().0.vocabulary
}

/// An exercise with STARTEX on 1 March 2027 at 0800Z.
fn exercise() -> Scenario {
    let startex = read_startex("010800ZMAR27").unwrap();
    let exercise = Exercise { name: "Test".into(), startex: Some(startex), ..Exercise::default() };
    Scenario { exercise: exercise.into(), ..Scenario::default() }
}

fn run(scenario: &Scenario, book: &Book, mapping: &Mapping) -> DryRun {
    plan(scenario, book, mapping, &vocabulary(), CHANCE)
}

/// What a file gives in an exercise, with all questions of zone answered by Z.
fn brought_in(scenario: &Scenario, book: &Book) -> (DryRun, Scenario) {
    let mapping = Mapping { zone: Some(Zone::UTC), ..Mapping::propose(book) };
    let run = run(scenario, book, &mapping);
    let after = apply(scenario, run.edit.as_ref().expect("there is something to take in")).unwrap();
    assert_eq!(Some(&after), run.after.as_ref());
    (run, after)
}

fn fates(run: &DryRun) -> Vec<(u32, &'static str)> {
    run.rows.iter().map(|row| (row.row, row.fate.name())).collect()
}

fn numbered<'a>(scenario: &'a Scenario, number: &str) -> &'a Inject {
    scenario.injects.iter().find(|inject| &*inject.number == number).unwrap_or_else(|| panic!("no {number}"))
}

fn problems(run: &DryRun) -> Vec<(u32, &str, &str)> {
    run.problems.iter().map(|problem| (problem.row, problem.column.as_str(), problem.kind)).collect()
}

#[test]
fn synonyms_have_no_faults() {
    assert_eq!(synonym_faults(), Vec::<String>::new());
    for target in Target::all() {
        assert_eq!(Target::named(target.name()), Some(target));
        assert!(!target.label().is_empty() && !target.label().starts_with("import-"), "{target:?}");
    }
}

#[test]
fn headings_of_other_people_are_read_without_a_slip() {
    let text = std::fs::read_to_string(case("headings.txt")).unwrap();
    let lines: Vec<&str> =
        text.lines().filter(|line| !line.is_empty() && !line.starts_with('#') || line.contains(" | ")).collect();
    let (mut cells, mut wrong) = (0, Vec::new());
    for pair in lines.chunks(2) {
        let headings: Vec<String> = pair[0].split(" | ").map(str::to_owned).collect();
        let wanted: Vec<&str> = pair[1].split(" | ").collect();
        assert_eq!(headings.len(), wanted.len(), "{}", pair[0]);
        for ((heading, wanted), found) in headings.iter().zip(wanted).zip(targets(&headings)) {
            cells += 1;
            let found = found.map_or("-", |target| target.name());
            if found != wanted {
                wrong.push(format!("{heading}: {found}, not {wanted}"));
            }
        }
    }
    assert!(cells >= 80 && wrong.is_empty(), "{cells} cells:\n{}", wrong.join("\n"));
}

#[test]
fn times_are_read_in_all_notations_and_no_zone_is_guessed() {
    let text = std::fs::read_to_string(case("times.txt")).unwrap();
    let mut wrong = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (cells, wanted) = line.split_once(" = ").unwrap();
        let cells: Vec<&str> = cells.split('|').map(str::trim).collect();
        let (wanted, zone) =
            wanted.split_once(" in ").map_or((wanted, None), |(wanted, zone)| (wanted, Zone::read(zone)));
        let table =
            format!("Number\tTitle\tTime\tDate\tDay\tScenario Time\tOffset\n1\tA title\t{}\n", cells.join("\t"));
        let book = pasted(&table).unwrap();
        let mapping = Mapping { zone, ..Mapping::propose(&book) };
        let run = run(&exercise(), &book, &mapping);
        let found = match run.rows[0].time {
            Some(time) => time.0.to_string(),
            None if run.questions.iter().any(|question| question.kind == Ask::Zone) => "zone".to_owned(),
            None => fault_name(&run, cells[0]),
        };
        if found != wanted {
            wrong.push(format!("{line}: {found} {:?}", run.problems));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Which sentence of the faults of time a dry run says.
fn fault_name(run: &DryRun, text: &str) -> String {
    use crosscut::words::say_with;
    let said = &run.problems.first().expect("a problem or a time").what;
    let names = ["weekday", "on-order", "no-such-clock", "day-or-month", "unreadable", "startex-unknown"];
    let clean = text.to_uppercase();
    let fits = |name: &&&str| {
        let part = say_with(&format!("time-fault-{name}"), &[("text", clean.as_str().into())]);
        part == *said || said.split('”').next_back() == part.split('”').next_back()
    };
    names.iter().find(fits).map_or_else(|| said.clone(), |name| (*name).to_owned())
}

#[test]
fn a_time_without_zone_stops_everything_until_it_is_answered() {
    let book = book("state-guard.csv");
    let mapping = Mapping::propose(&book);
    let open = run(&exercise(), &book, &mapping);
    let zone = open.questions.iter().find(|question| question.kind == Ask::Zone).expect("the zone is asked");
    assert_eq!(zone.rows, 4, "all rows but the one with “late”");
    assert!(open.is_blocked() && open.edit.is_none() && open.after.is_none());
    assert!(zone.message().contains("2 MAR 2027 09:00"), "{}", zone.message());
    let answered = run(&exercise(), &book, &Mapping { zone: Zone::read("B"), ..mapping });
    assert!(!answered.is_blocked());
    let after = answered.after.unwrap();
    assert_eq!(numbered(&after, "101").time, Some(ExTime(1380)), "0900B on 2 March");
}

#[test]
fn without_startex_dates_ask_for_it_and_the_answer_is_part_of_the_step() {
    let book = pasted("Number\tTitle\tDTG\n1\tFirst\t021000ZMAR27\n").unwrap();
    let empty = Scenario::default();
    let open = run(&empty, &book, &Mapping::propose(&book));
    assert_eq!(open.questions.iter().map(|question| question.kind).collect::<Vec<_>>(), [Ask::StartEx]);
    assert!(open.is_blocked());
    let startex = read_startex("010800ZMAR27").ok();
    let done = run(&empty, &book, &Mapping { startex, ..Mapping::propose(&book) });
    let after = done.after.unwrap();
    assert_eq!(after.exercise.startex, startex);
    assert_eq!(numbered(&after, "1").time, Some(ExTime(26 * 60)));
    // An exercise that has its STARTEX keeps it.
    let other = read_startex("050800ZMAR27").ok();
    let kept = run(&exercise(), &book, &Mapping { startex: other, ..Mapping::propose(&book) });
    assert_eq!(kept.after.unwrap().exercise.startex, startex);
}

#[test]
fn a_branch_of_a_part_of_the_force_is_the_part_and_the_branch() {
    let table = "Number\tTime\tTitle\tTo\n1\tD+1 0900\tOne\tMND North G3\n2\tD+1 1000\tTwo\tHQ G2\n\
                 3\tD+2 1100\tThree\tMND North J2 Plans; G9\n4\tD+3 1200\tFour\tJ3, J9\n\
                 5\tD+3 1300\tFive\tMND North LEGAD\n";
    let (_, after) = brought_in(&exercise(), &pasted(table).unwrap());
    let to = |number: &str| numbered(&after, number).to.iter().map(|code| code.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!((to("1"), to("2")), (vec!["j3".to_owned()], vec!["j2".to_owned()]));
    assert_eq!((to("3"), to("4")), (vec!["j2".to_owned(), "j9".to_owned()], vec!["j3".to_owned(), "j9".to_owned()]));
    assert_eq!(to("5"), ["legad"]);
    let audiences: Vec<&str> = after.audiences.iter().map(|audience| &*audience.name).collect();
    assert_eq!(audiences, ["MND North"], "one audience, not one for each of its branches");
    let for_north = |number: &str| !numbered(&after, number).audiences.is_empty();
    assert_eq!(["1", "2", "3", "4"].map(for_north), [true, false, true, false]);
}

#[test]
fn an_exercise_that_begins_with_a_list_ends_with_the_day_of_its_last_inject_and_says_so() {
    let table = "Number\tTime\tTitle\n1\tD 0900\tOne\n2\tD+4 1100\tTwo\n";
    let mut new = crosscut::app::arrival::begun("list.csv");
    assert_eq!(new.exercise.endex, None);
    Arc::make_mut(&mut new.exercise).startex = exercise().exercise.startex;
    let (run, after) = brought_in(&new, &pasted(table).unwrap());
    let end = ExTime(4 * 1440 + 16 * 60);
    assert_eq!((run.endex, after.exercise.endex), (Some(end), Some(end)));
    assert!(run.endex_text().unwrap().contains("060000ZMAR27"), "{:?}", run.endex_text());
    assert_eq!(after.phases.iter().filter_map(|phase| phase.end).max(), Some(end), "the phases end with it");
    let pairs: Vec<_> = after.phases.iter().filter_map(|phase| phase.start.zip(phase.end)).collect();
    assert!(pairs.iter().all(|(start, end)| start < end), "{pairs:?}");
    let (again, kept) = brought_in(&after, &pasted("Number\tTime\tTitle\n3\tD+8 1100\tThree\n").unwrap());
    assert_eq!((again.endex, kept.exercise.endex), (None, Some(end)), "what is there is not moved");
}

#[test]
fn a_foreign_table_comes_in_with_all_that_is_doubtful_said_by_row_and_column() {
    let (run, after) = brought_in(&exercise(), &book("state-guard.csv"));
    let wanted = [(4, "no-inject"), (5, "new"), (6, "new"), (7, "new"), (8, "new"), (10, "repeat"), (11, "new")];
    assert_eq!(fates(&run), wanted);
    assert_eq!((run.counts.fresh, run.counts.skipped), (5, 2));
    assert_eq!(run.fresh.len(), 5);
    assert_eq!(run.without_topic, run.fresh, "no row has a topic, so that topics can be suggested for all");
    let first = numbered(&after, "101");
    assert_eq!((&*first.title, first.time), ("Water plant stops", Some(ExTime(25 * 60))));
    assert_eq!(first.channel.as_str(), "voice");
    assert_eq!(first.to, [Code::new("j9")]);
    assert_eq!(first.status.as_str(), "draft");
    let action = &first.expected[0];
    assert_eq!((&*action.text, action.branch.as_str(), action.within), ("Inform the commander", "j9", Some(60)));
    let sender = after.actor(first.from.as_ref().unwrap()).unwrap();
    assert_eq!(&*sender.name, "Utility company");
    assert_eq!(&*after.storyline_of(first).unwrap().title, "Water");
    assert_eq!(numbered(&after, "102").to, [Code::new("j3"), Code::new("j9")]);
    let told = problems(&run);
    for wanted in [(7, "A", "number-taken"), (8, "E", "word"), (8, "C", "time"), (11, "A", "number-taken")] {
        assert!(told.contains(&wanted), "{wanted:?} is not among {told:?}");
    }
    assert!(run.problems.iter().all(|problem| !problem.what.is_empty() && !problem.remedy.starts_with("import-")));
    let pigeon = numbered(&after, "103");
    assert!(pigeon.channel.is_empty() && pigeon.time.is_none());
    let column = |name: &str| pigeon.columns.iter().find(|(own, _)| &**own == name).map(|(_, value)| &**value);
    assert_eq!(
        (column("INJECT MODE"), column("Time"), column("DATE")),
        (Some("Carrier pigeon"), Some("late"), Some("2 MAR 2027"))
    );
    let window = numbered(&after, "102").columns.iter().find(|(name, _)| &**name == "Time");
    assert_eq!(window.map(|(_, value)| &**value), Some("0930-1100"), "the end of a window is kept");
    assert!(first.columns.is_empty(), "a time that says no more is not kept: {:?}", first.columns);
}

#[test]
fn a_training_audience_called_as_a_branch_is_both() {
    let audience = Audience { id: "aud-g2".into(), name: "G2".into(), ..Audience::default() };
    let scenario = exercise().inserting(&Record::Audience(Arc::new(audience)), None);
    let book = pasted("Number\tTitle\tTo\n1\tSchool shut\tG2\n2\tRoad shut\tG9 cell\n").unwrap();
    let (_, after) = brought_in(&scenario, &book);
    let first = numbered(&after, "1");
    assert_eq!((first.to.as_slice(), first.audiences.len()), ([Code::new("j2")].as_slice(), 1));
    assert_eq!(numbered(&after, "2").to, [Code::new("j9")]);
    let again = run(&after, &book, &Mapping::propose(&book));
    assert_eq!(again.counts.unchanged, 2, "{:?}", again.rows);
}

#[test]
fn rows_for_each_recipient_are_merged_on_request_only() {
    let book = book("state-guard.csv");
    let plain = run(&exercise(), &book, &Mapping { zone: Some(Zone::UTC), ..Mapping::propose(&book) });
    let asked = plain.questions.iter().find(|question| question.kind == Ask::Recipients).unwrap();
    assert!(asked.rows == 1 && !asked.kind.blocks());
    let merge = Mapping { zone: Some(Zone::UTC), merge_recipients: true, ..Mapping::propose(&book) };
    let merged = run(&exercise(), &book, &merge);
    assert_eq!((merged.counts.fresh, merged.counts.merged), (4, 1));
    assert_eq!(merged.rows[3].fate, Fate::Merged { sheet: "state-guard".into(), row: 6 });
    let after = merged.after.unwrap();
    assert_eq!(numbered(&after, "102").to, [Code::new("j3"), Code::new("j9"), Code::new("legad")]);
}

#[test]
fn everything_is_one_step_that_can_be_undone() {
    let before = exercise();
    let (run, after) = brought_in(&before, &book("state-guard.csv"));
    let mut history = History::new(before.clone());
    history.apply(&run.edit.unwrap(), None).unwrap();
    assert_eq!(history.scenario(), &after);
    let done = history.undo().unwrap();
    assert_eq!(done.label, "Bring in a table");
    assert_eq!(history.scenario(), &before);
}

#[test]
fn a_second_time_brings_injects_up_to_date_and_shows_what_changes() {
    let (_, after) = brought_in(&exercise(), &book("state-guard.csv"));
    let (same, text) = (book("state-guard.csv"), std::fs::read_to_string(case("state-guard.csv")).unwrap());
    let mapping = Mapping { zone: Some(Zone::UTC), ..Mapping::propose(&same) };
    let again = run(&after, &same, &mapping);
    assert_eq!((again.counts.fresh, again.counts.updated, again.counts.unchanged), (0, 0, 5), "{:?}", again.rows);
    assert!(again.edit.is_none(), "nothing to do is no step");
    let edited = text.replace("pumping stops at noon", "pumping stops at dusk");
    let edited = read(edited.as_bytes(), "state-guard.csv").unwrap();
    let changed = run(&after, &edited, &mapping);
    // The repeat of the row says the same, so both were edited.
    assert_eq!((changed.counts.fresh, changed.counts.updated, changed.counts.unchanged), (0, 1, 4));
    let row = changed.rows.iter().find(|row| row.fate == Fate::Updated).unwrap();
    let difference = &row.differences[0];
    assert_eq!((row.row, row.differences.len(), difference.field.as_str()), (5, 1, "text"));
    assert!(difference.before.contains("noon") && difference.after.contains("dusk"), "{difference:?}");
    let kept = numbered(changed.after.as_ref().unwrap(), "101");
    assert_eq!(kept.id, numbered(&after, "101").id);
}

#[test]
fn what_a_row_does_not_say_stays_as_it_is() {
    let (_, after) = brought_in(&exercise(), &book("state-guard.csv"));
    let mut rich = Inject::clone(numbered(&after, "101"));
    rich.notes = "Keep calm".into();
    rich.expected[0].code = Code::new("assess");
    rich.tags = vec![TagId::new("topic.poc")];
    let rich = after.replacing(&Record::Inject(Arc::new(rich))).unwrap();
    let book =
        pasted("MSEL #\tTitle\tNotes\tExpected action\n101\tWater plant fails\t\tInform the commander (J9, 60 min)\n")
            .unwrap();
    let (run, next) = brought_in(&rich, &book);
    assert_eq!(run.counts.updated, 1);
    let inject = numbered(&next, "101");
    assert_eq!((&*inject.title, &*inject.notes), ("Water plant fails", "Keep calm"));
    assert_eq!((inject.expected[0].code.as_str(), inject.tags.len()), ("assess", 1));
    let clear = Mapping { clear_empty: true, ..Mapping::propose(&book) };
    let cleared = self::run(&rich, &book, &clear).after.unwrap();
    assert_eq!(&*numbered(&cleared, "101").notes, "");
}

#[test]
fn a_number_that_was_handed_out_stays() {
    let (_, mut scenario) = brought_in(&exercise(), &book("state-guard.csv"));
    let mut approved = Inject::clone(numbered(&scenario, "103"));
    approved.status = Code::new("approved");
    scenario = scenario.replacing(&Record::Inject(Arc::new(approved.clone()))).unwrap();
    let table = format!("Inject Key\tInject #\tTitle\n{}\t999\tRumour spreads wide\n", approved.id);
    let (run, next) = brought_in(&scenario, &pasted(&table).unwrap());
    assert_eq!(problems(&run), [(2, "B", "number-kept")]);
    assert_eq!(&*numbered(&next, "103").title, "Rumour spreads wide");
}

#[test]
fn a_table_without_headings_is_read_by_its_content() {
    let book = book("bare.csv");
    let mapping = Mapping::propose(&book);
    let targets: Vec<Option<Target>> = mapping.sheets[0].columns.iter().map(|column| column.target).collect();
    let wanted = [Target::Number, Target::Time, Target::Text, Target::To, Target::Channel].map(Some);
    assert_eq!(targets, wanted);
    assert!(mapping.sheets[0].columns.iter().all(|column| column.by == By::Content));
    let (_, after) = brought_in(&exercise(), &book);
    let first = numbered(&after, "A-01");
    assert_eq!((first.to.as_slice(), first.channel.as_str()), ([Code::new("j9")].as_slice(), "voice"));
    assert!(first.title.starts_with("The mayor asks for help") && first.title.ends_with('…'), "{}", first.title);
}

#[test]
fn the_known_example_of_a_row_of_ours_comes_in_whole() {
    let (run, after) = brought_in(&exercise(), &book("d5.csv"));
    assert_eq!(problems(&run), [], "{:?}", run.problems);
    let inject = after.inject(&"inj-7f3a".into()).expect("the key becomes the id");
    assert_eq!((&*inject.number, inject.time), ("011", Some(ExTime(90))));
    assert_eq!(&*inject.text, "Patrol report: about 40 displaced people, \"no papers\".");
    assert_eq!(inject.tags, [TagId::new("topic.poc"), TagId::new("topic.cthb")]);
    assert_eq!(inject.claims, [RequirementId::new("POC-MHO-03"), RequirementId::new("CTHB-01")]);
    assert_eq!(after.objectives.iter().map(|it| &*it.number).collect::<Vec<_>>(), ["TO 4.2"]);
    let incident = after.incident(inject.incident.as_ref().unwrap()).unwrap();
    assert_eq!((&*incident.title, &*after.storyline_of(inject).unwrap().title), ("Bridge > Halt", "Displacement"));
    assert_eq!(&*after.place(inject.place.as_ref().unwrap()).unwrap().name, "Orlec");
    assert_eq!(run.without_topic, Vec::<InjectId>::new());
}

#[test]
fn a_saved_mapping_finds_its_columns_wherever_they_moved() {
    let book = book("state-guard.csv");
    let own =
        Mapping::propose(&book).with_target("state-guard", 4, Some(Target::Own)).with_target("state-guard", 5, None);
    let own = Mapping {
        zone: Zone::read("+04:30"),
        merge_recipients: true,
        startex: read_startex("010800ZMAR27").ok(),
        ..own
    };
    let back = Mapping::read(&own.to_text()).unwrap_or_else(|fault| panic!("{fault:?}\n{}", own.to_text()));
    assert_eq!(back.to_text(), own.to_text());
    let moved = "Printed today\nSend from (simulated);Inject  mode;Description;SUBJECT;MSEL Number;New column\nX;radio;text;title;5;more\n";
    let moved = read(moved.as_bytes(), "other name.csv").unwrap();
    let fitted = back.fitted(&moved);
    let sheet = &fitted.sheets[0];
    assert_eq!((sheet.taken, sheet.header_row), (true, Some(2)));
    let targets: Vec<Option<Target>> = sheet.columns.iter().map(|column| column.target).collect();
    let wanted =
        [None, Some(Target::Own), Some(Target::Text), Some(Target::Title), Some(Target::Number), Some(Target::Own)];
    assert_eq!(targets, wanted);
    assert_eq!((fitted.zone, fitted.merge_recipients), (Zone::read("+04:30"), true));
}

#[test]
fn a_mapping_with_a_slip_says_where() {
    let text = Mapping::propose(&book("d5.csv")).to_text();
    let wrong = Mapping::read(&text.replace("\"story_time\"", "\"storytime\"")).unwrap_err();
    assert!(wrong.message.contains("storytime") && wrong.line.is_some(), "{wrong:?}");
    assert!(Mapping::read("not a mapping").is_err());
    assert!(Mapping::read(&text.replace("version: 1", "version: 9")).unwrap_err().message.contains('9'));
    assert!(Mapping::read(&text.replace("zone: \"\"", "zone: \"sometime\"")).unwrap_err().message.contains("sometime"));
}

#[test]
fn one_field_goes_to_one_column_when_a_person_changes_it() {
    let mapping = Mapping::propose(&book("state-guard.csv")).with_target("state-guard", 0, Some(Target::Title));
    let sheet = &mapping.sheets[0];
    assert_eq!(sheet.column_of(Target::Title), Some(0));
    assert_eq!(sheet.columns[3].target, Some(Target::Own), "what was the title before is not lost");
}

#[test]
fn guards_against_formulas_are_taken_away_and_other_apostrophes_stay() {
    let (_, after) = brought_in(&exercise(), &book("formulas.csv"));
    let inject = numbered(&after, "1");
    assert_eq!(
        (&*inject.title, &*inject.text, &*inject.notes),
        ("=SUM(A1:A2)", "+31 6 1234 is the number to call", "-5 degrees")
    );
    let inject = numbered(&after, "2");
    assert_eq!((&*inject.title, &*inject.text), ("O'Brien calls", "'tis a quiet night"));
}

#[test]
fn links_by_number_go_from_later_to_earlier_injects() {
    let table = "Number\tTitle\tTime\tDepends on\n1\tFirst\t+0d 01:00\t\n2\tSecond\t+0d 02:00\t1\n3\tThird\t+0d 03:00\t1; 2; 77\n4\tFourth\t+0d 00:30\t3\n";
    let (run, after) = brought_in(&exercise(), &pasted(table).unwrap());
    let links = |number: &str| numbered(&after, number).links.iter().map(|link| link.to.clone()).collect::<Vec<_>>();
    let id = |number: &str| numbered(&after, number).id.clone();
    assert_eq!(links("2"), [id("1")]);
    assert_eq!(links("3"), [id("1"), id("2")]);
    assert_eq!(links("4"), [], "it is played before what it would follow");
    let told = problems(&run);
    assert!(told.contains(&(4, "D", "depends-on")) && told.contains(&(5, "D", "link-order")), "{told:?}");
}

#[test]
fn several_encodings_and_marks_give_the_same_table() {
    let text = "Number;Title;From\n1;Café brûlé – “fire”;Mäyor\n2;Łódź;Ωmega\n";
    let latin = "Number;Title;From\n1;Café brûlé – “fire”;Mäyor\n";
    let utf16 = |text: &str, big: bool, bom: bool| -> Vec<u8> {
        let units = bom.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let rows = |bytes: &[u8]| read(bytes, "a.csv").unwrap_or_else(|fault| panic!("{fault:?}")).sheets[0].rows.clone();
    let wanted = rows(text.as_bytes());
    assert_eq!(wanted.len(), 3);
    assert_eq!(wanted[2].cell(1).text(), "Łódź");
    assert_eq!(rows(format!("\u{feff}{text}").as_bytes()), wanted);
    for (big, bom) in [(false, true), (true, true), (false, false), (true, false)] {
        assert_eq!(rows(&utf16(text, big, bom)), wanted, "big {big}, mark {bom}");
    }
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(latin);
    assert_eq!(rows(&bytes), wanted[..2]);
    assert_eq!(rows(text.replace(';', "\t").as_bytes()), wanted);
    assert_eq!(rows(text.replace(';', "|").as_bytes()), wanted);
    let told = rows(format!("sep=;\n{text}").as_bytes());
    assert_eq!(told.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 3, 4]);
}
