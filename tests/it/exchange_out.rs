//! What leaves for other programs: every format, its losses, its limits, and that user text stays text.

use crate::generate::{STRANGE, faulty, sound};
use calamine::{Data, DataRef, Reader, Xlsx};
use crosscut::checklist::Basis;
use crosscut::coverage::{Coverage, Program};
use crosscut::exchange::check::read_back;
use crosscut::exchange::export::export;
use crosscut::exchange::{Exported, Format, colour, columns, csv, losses, pack};
use crosscut::scenario::{Code, ExTime, Inject, Scenario, Text};
use crosscut::store::samples;
use crosscut::words::knows;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, OnceLock};

pub const TODAY: &str = "2026-11-22";

fn program() -> &'static Arc<Program> {
    static PROGRAM: OnceLock<Arc<Program>> = OnceLock::new();
    PROGRAM.get_or_init(|| Arc::new(Program::new(Arc::new(Basis::shipped().0))))
}

pub fn judged(scenario: Scenario) -> Coverage {
    Coverage::full(program(), &Arc::new(scenario))
}

pub fn shipped() -> Vec<(&'static str, Coverage)> {
    samples::ids().into_iter().map(|id| (id, judged(samples::open(id).unwrap().scenario))).collect()
}

pub fn out(format: Format, coverage: &Coverage) -> Exported {
    let exported = export(format, coverage, TODAY).unwrap_or_else(|fault| panic!("{format:?}: {}", fault.message()));
    read_back(format, &exported.bytes, coverage).unwrap_or_else(|fault| panic!("{format:?}: {}", fault.message()));
    exported
}

/// A sound scenario with one inject, changed.
pub fn one(change: impl FnOnce(&mut Inject)) -> Scenario {
    let mut scenario = samples::open("first-steps").unwrap().scenario;
    let mut inject = (*scenario.injects[0]).clone();
    change(&mut inject);
    scenario.injects = Arc::new(vec![Arc::new(inject)]);
    scenario
}

/// The cells of a sheet by row and heading, as texts.
pub fn sheet(bytes: &[u8], name: &str) -> Vec<BTreeMap<String, String>> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
    let mut cells = workbook.worksheet_cells_reader(name).unwrap();
    let mut heads: BTreeMap<u32, String> = BTreeMap::new();
    let mut rows: BTreeMap<u32, BTreeMap<String, String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().unwrap() {
        let (row, column) = cell.get_position();
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            other => Data::from(other.clone()).to_string(),
        };
        if row == 0 {
            heads.insert(column, text);
        } else if let Some(head) = heads.get(&column) {
            rows.entry(row).or_default().insert(head.clone(), text);
        }
    }
    rows.into_values().collect()
}

pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let parts = pack::unpacked(bytes).unwrap();
    parts.into_iter().map(|part| (part.name, String::from_utf8_lossy(&part.bytes).into_owned())).collect()
}

#[test]
fn every_shipped_scenario_leaves_in_every_format_and_reads_back_the_same_each_time() {
    for (id, coverage) in shipped() {
        for format in Format::ALL {
            let first = out(format, &coverage);
            assert!(!first.bytes.is_empty(), "{id} {format:?}");
            assert_eq!(first, out(format, &coverage), "{id} {format:?} differs from run to run");
            let raw = first.losses.iter().find(|loss| loss.text.contains("exchange-") || loss.text.contains('{'));
            assert!(raw.is_none(), "{id} {format:?}: {raw:?}");
        }
    }
}

#[test]
fn every_loss_and_format_has_its_words() {
    for id in losses::ids() {
        assert!(knows(&format!("exchange-loss-{id}")), "{id}");
    }
    for format in Format::ALL {
        assert!(knows(&format!("exchange-format-{}", format.name())), "{format:?}");
    }
}

#[test]
fn an_empty_scenario_leaves_in_every_format() {
    for scenario in [Scenario::default(), samples::empty()] {
        let coverage = judged(scenario);
        Format::ALL.into_iter().for_each(|format| drop(out(format, &coverage)));
    }
}

#[test]
fn strange_and_faulty_scenarios_leave_in_every_format() {
    for seed in 0..25 {
        for scenario in [sound(seed, 12), faulty(seed, 12)] {
            let coverage = judged(scenario);
            Format::ALL.into_iter().for_each(|format| drop(out(format, &coverage)));
        }
    }
}

#[test]
fn the_first_headings_are_those_that_everybody_reads() {
    let wanted = "Inject # | Title | Description | Scheduled Time | Scenario Day | Scenario Time | From / Source | \
        To / Target | Delivery Method | Track | Phase | Expected Action | Notes | Priority | Location | \
        Responsible Controller | Inject Type | Status | Objectives | HS Topics | Checklist Items | \
        Storyline/Event/Incident | Offset (min) | Depends On | Inject Key";
    let ours: Vec<&str> = columns::FIRST.iter().map(|column| column.heading).collect();
    assert_eq!(ours.join(" | "), wanted);
    let mut all: Vec<&str> = columns::ours().map(|column| column.heading).collect();
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), count, "two columns have the same heading");
}

#[test]
fn the_workbook_has_all_its_sheets_and_rows() {
    let coverage = judged(samples::open("copper-lantern").unwrap().scenario);
    let workbook = out(Format::Workbook, &coverage).bytes;
    let names = Xlsx::new(Cursor::new(workbook.clone())).unwrap().sheet_names();
    assert_eq!(names, ["MSEL", "Objectives", "Phases", "Coverage", "Heat Map", "Links", "Read Me"]);
    let scenario = coverage.scenario();
    assert_eq!(sheet(&workbook, "Objectives").len(), scenario.objectives.len());
    assert_eq!(sheet(&workbook, "Phases").len(), scenario.phases.len());
    assert_eq!(sheet(&workbook, "Coverage").len(), coverage.lines().len());
    let evidence: usize = coverage.lines().iter().map(|line| line.evidence.count()).sum();
    let links = sheet(&workbook, "Links");
    assert_eq!(links.iter().filter(|row| row.get("Evidence").is_some_and(|it| it == "yes")).count(), evidence);
    let first = &sheet(&workbook, "MSEL")[0];
    assert_eq!(first["Inject Key"], scenario.injects[0].id.as_str());
    assert_eq!(first["Offset (min)"], scenario.injects[0].time.unwrap().0.to_string());
    let readme = &parts(&workbook)["xl/sharedStrings.xml"];
    assert!(readme.contains(&crosscut::words::say("coverage-claim")) && readme.contains("For exercise control only"));
}

#[test]
fn markings_are_on_each_printed_page_of_each_sheet() {
    let mut scenario = one(|_| {});
    let mut exercise = (*scenario.exercise).clone();
    exercise.classification = "TEST & SECRET &[Page]".into();
    exercise.exercise_marking = "EXERCISE 12 HERON".into();
    scenario.exercise = Arc::new(exercise);
    let workbook = parts(&out(Format::Workbook, &judged(scenario)).bytes);
    let sheets: Vec<&String> =
        workbook.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")).map(|(_, text)| text).collect();
    assert_eq!(sheets.len(), 7);
    for sheet in sheets {
        let header = sheet.split("<oddHeader>").nth(1).unwrap().split("</oddHeader>").next().unwrap();
        assert!(header.contains("EXERCISE 12 HERON") && header.contains("TEST &amp;&amp; SECRET"), "{header}");
        assert!(sheet.contains("<oddFooter>") && sheet.contains("landscape") || sheet.contains("portrait"));
    }
}

#[test]
fn what_looks_like_a_formula_stays_text() {
    for text in ["=1+1", "@SUM(A1)", "-5+5", "+1", "=cmd|'/c calc'!A1", "\t=1", "=HYPERLINK(\"http://x\",\"y\")", "＝1"]
    {
        let coverage = judged(one(|inject| {
            inject.title = text.into();
            inject.text = text.into();
            inject.columns = vec![(text.into(), text.into())];
        }));
        for format in [Format::Workbook, Format::Blueprint, Format::Cadence] {
            let bytes = out(format, &coverage).bytes;
            for (name, part) in parts(&bytes).iter().filter(|(name, _)| name.contains("worksheets/")) {
                assert!(!part.contains("<f>") && !part.contains("<f "), "{format:?} {name} has a formula");
                assert!(!part.contains("hyperlink"), "{format:?} {name} has a link");
            }
            let styles = &parts(&bytes)["xl/styles.xml"];
            assert!(styles.contains("quotePrefix=\"1\""), "{format:?}");
            assert_eq!(sheet(&bytes, "MSEL")[0]["Title"], text.replace('\t', " "));
        }
        let table = String::from_utf8(out(Format::Csv, &coverage).bytes).unwrap();
        assert!(!table.contains(&format!("\"{text}")), "CSV holds {text} bare");
    }
}

#[test]
fn guarded_fields_come_back_as_they_were() {
    let odd = ["=1", "'=1", "''=1", "'plain", "plain", "", " =1", "-90", "@x", "'", "＝x", "'\u{0}"];
    for text in odd.iter().chain(STRANGE) {
        assert_eq!(csv::unguard(&csv::guard(text)), *text, "{text:?}");
        let guarded = csv::guard(text);
        assert!(!guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']), "{guarded:?}");
    }
}

#[test]
fn csv_is_quoted_marked_and_ends_its_lines_as_spreadsheets_want() {
    let coverage = judged(one(|inject| inject.text = "He said \"no\",\nthen left".into()));
    let bytes = out(Format::Csv, &coverage).bytes;
    assert!(bytes.starts_with("\u{feff}\"Inject #\",\"Title\"".as_bytes()));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\"He said \"\"no\"\",\nthen left\"") && text.ends_with("\"\r\n"));
}

#[test]
fn long_texts_are_cut_with_a_mark_and_told() {
    let long = "Ж👩 ".repeat(20_000);
    let coverage = judged(one(|inject| inject.text = long.as_str().into()));
    let workbook = out(Format::Workbook, &coverage);
    let cell = &sheet(&workbook.bytes, "MSEL")[0]["Description"];
    assert!(cell.encode_utf16().count() <= 32_767 && cell.ends_with(losses::CUT));
    let cut = workbook.losses.iter().find(|loss| loss.text.contains("cut")).expect("the cut is told");
    assert_eq!(cut.places, ["MSEL!1 Description"]);
    let cadence = out(Format::Cadence, &coverage);
    assert!(sheet(&cadence.bytes, "MSEL")[0]["Description"].encode_utf16().count() <= 4_000);
    assert!(cadence.losses.iter().any(|loss| loss.text.contains("cut")));
}

/// All that a row can hold comes back, but for what names records and what the cleaning of texts changes.
#[test]
fn a_row_holds_all_that_an_inject_says() {
    for (id, coverage) in shipped() {
        let book = columns::Book::new(&coverage);
        for inject in coverage.scenario().injects.iter() {
            let mut back = Inject::default();
            for column in columns::ours() {
                if let Some(take) = column.take {
                    take(&mut back, &(column.fill)(&book, inject).shown());
                }
            }
            // What the reader finds by name, and own columns.
            back.phase.clone_from(&inject.phase);
            back.incident.clone_from(&inject.incident);
            back.from.clone_from(&inject.from);
            back.audiences.clone_from(&inject.audiences);
            back.objectives.clone_from(&inject.objectives);
            back.place.clone_from(&inject.place);
            back.perpetrator.clone_from(&inject.perpetrator);
            back.columns.clone_from(&inject.columns);
            assert_eq!(back, **inject, "{id} {}", inject.number);
        }
    }
}

#[test]
fn a_readable_cell_counts_before_the_codes_beside_it() {
    let coverage = judged(one(|_| {}));
    let book = columns::Book::new(&coverage);
    let inject = &coverage.scenario().injects[0];
    let cell = |heading: &str| (columns::find(heading).unwrap().fill)(&book, inject).shown();
    for column in columns::ours() {
        let Some((beside, agrees)) = column.agrees else { continue };
        let own = (column.fill)(&book, inject).shown();
        if own.is_empty() {
            continue;
        }
        assert!(agrees(&own, &cell(beside), book.vocabulary), "{} disagrees with {beside}", column.heading);
        assert!(!agrees(&own, "Contingency", book.vocabulary), "{} agrees with anything", column.heading);
    }
}

#[test]
fn own_columns_never_take_the_place_of_ours() {
    let names = ["Title", "title", "", "Unit", "Own: Unit"];
    let mut scenario = one(|inject| inject.columns = names.map(|name| (Text::from(name), Text::from("v"))).to_vec());
    let mut exercise = (*scenario.exercise).clone();
    exercise.columns = names.map(Text::from).to_vec();
    scenario.exercise = Arc::new(exercise);
    let heads: Vec<String> = columns::own_columns(&scenario).iter().map(|name| columns::own_heading(name)).collect();
    assert_eq!(heads, ["Own: Title", "Own: title", "Own: ", "Unit", "Own: Own: Unit"]);
    let back: Vec<&str> = heads.iter().map(|head| columns::own_name(head)).collect();
    assert_eq!(back, names);
    let rows = sheet(&out(Format::Workbook, &judged(scenario)).bytes, "MSEL");
    assert_eq!(rows[0]["Unit"], "v");
}

#[test]
fn numbers_on_the_heat_map_can_be_read() {
    for most in 0..40 {
        for count in 0..=most {
            let ground = colour::heat(count, most);
            let contrast = colour::contrast(ground, colour::text_on(ground));
            assert!(contrast >= 4.5, "{count} of {most}: {contrast}");
        }
    }
    assert!((colour::contrast(0, 0x00ff_ffff) - 21.0).abs() < 0.01);
}

#[test]
fn calendar_times_are_universal_and_private_texts_stay_out() {
    let mut scenario = one(|inject| {
        inject.time = Some(ExTime(30));
        inject.title = "Line one\r\nBEGIN:VEVENT\nUID:x; a, b\\c".into();
        inject.text = "SECRET-TEXT".into();
        inject.notes = "SECRET-NOTE".into();
    });
    let mut exercise = (*scenario.exercise).clone();
    exercise.startex = crosscut::scenario::time::read_startex("2027-05-10T01:00 +03:00").ok();
    exercise.name = "A\r\nX-EVIL:1".into();
    scenario.exercise = Arc::new(exercise);
    let first = out(Format::Calendar, &judged(scenario.clone()));
    let text = String::from_utf8(first.bytes).unwrap();
    assert!(text.contains("DTSTART:20270509T223000Z\r\n"), "{text}");
    assert!(text.contains("UID:inj-fs-001@crosscut.invalid\r\n") && text.contains("DTSTAMP:20261122T000000Z"));
    assert!(text.contains("SUMMARY:EXERCISE FS-001 Line one BEGIN:VEVENT"));
    assert!(!text.contains("SECRET"), "{text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.starts_with("X-EVIL") && !line.contains('\n'), "{line}");
    }
    let mut injects = (*scenario.injects).clone();
    injects.push(Arc::new(Inject { id: "inj-x".into(), number: "N-1".into(), ..Inject::default() }));
    scenario.injects = Arc::new(injects);
    let second = out(Format::Calendar, &judged(scenario));
    assert_eq!(second.losses[0].places, ["N-1"], "an inject without time is told first");
}

#[test]
fn what_is_lost_is_told_with_its_places() {
    let coverage = judged(one(|inject| {
        inject.notes = "note".into();
        inject.status = Code::new("draft");
    }));
    let exported = out(Format::Cexf, &coverage);
    let notes = exported.losses.iter().find(|loss| loss.text.starts_with("Notes for control")).expect("told");
    assert_eq!(notes.places, ["FS-001"]);
    let without = out(Format::Cexf, &judged(one(|inject| inject.notes = "".into())));
    assert!(
        !without.losses.iter().any(|loss| loss.text.starts_with("Notes for control")),
        "nothing is lost that is not there"
    );
}

#[test]
fn cadence_gets_its_sixteen_headings_and_words() {
    let bytes = out(Format::Cadence, &judged(samples::open("granite-shore").unwrap().scenario)).bytes;
    let known = ["Verbal", "Phone", "Email", "Radio", "Written", "Simulation", "Other"];
    let first: Vec<&str> = columns::FIRST.iter().take(16).map(|column| column.heading).collect();
    for row in sheet(&bytes, "MSEL") {
        assert!(row.keys().all(|head| first.contains(&head.as_str())), "{:?}", row.keys());
        assert!(row.get("Delivery Method").is_none_or(|method| known.contains(&method.as_str())));
    }
    let phases = sheet(&bytes, "Phases");
    assert!(
        phases[0].contains_key("Sequence") && phases[0].contains_key("Start Time") && !phases[0].contains_key("Kind")
    );
    assert!(sheet(&bytes, "Objectives")[0].contains_key("Objective #"));
}

#[test]
fn blueprint_gets_its_rows_in_order_of_time() {
    let coverage = judged(samples::open("granite-shore").unwrap().scenario);
    let rows = sheet(&out(Format::Blueprint, &coverage).bytes, "MSEL");
    let offsets: Vec<i64> = rows.iter().filter_map(|row| row.get("Offset (min)")?.parse().ok()).collect();
    assert!(offsets.is_sorted() && offsets.len() > 10);
    assert!(rows.iter().all(|row| row["Time"].contains(' ')));
}

#[test]
fn the_definition_quotes_every_text() {
    let hostile = ["no", "1.0", "- x", "a: b", "\"quote\" \\ back", "two\nlines", "&anchor *ref !tag", "# c", "---"];
    for text in hostile.iter().chain(STRANGE) {
        let coverage = judged(one(|inject| {
            inject.number = "".into();
            inject.title = (*text).into();
        }));
        let files = parts(&out(Format::Inject, &coverage).bytes);
        let yaml = &files["injects.yml"];
        for line in yaml.lines() {
            let (_, value) = line.split_once(": ").unwrap_or((line, ""));
            let safe = value.is_empty()
                || value.parse::<i64>().is_ok()
                || (value.starts_with('"') && value.ends_with('"') && value.len() > 1);
            assert!(safe, "{line}");
        }
        assert!(
            files["config.yml"].contains("version: \"0.12.1\"") && files["config.yml"].starts_with("# Experimental")
        );
    }
}

#[test]
fn cexf_has_its_four_keys_and_one_payload_for_each_inject() {
    let coverage = judged(samples::open("first-steps").unwrap().scenario);
    let tree: serde_json::Value = serde_json::from_slice(&out(Format::Cexf, &coverage).bytes).unwrap();
    let keys: Vec<&String> = tree.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["exercise", "injects", "inject_flow", "inject_payloads"]);
    assert!(tree["exercise"]["total_duration"].is_string() && tree["exercise"]["version"].is_string());
    let (injects, payloads) = (tree["injects"].as_array().unwrap(), tree["inject_payloads"].as_array().unwrap());
    for (place, inject) in injects.iter().enumerate() {
        assert_eq!(inject["action_payload_resource_uuid"], payloads[place]["uuid"]);
        assert_eq!(inject["uuid"], tree["inject_flow"][place]["inject_uuid"]);
    }
}
