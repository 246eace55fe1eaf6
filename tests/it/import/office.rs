//! Files as office programs write them: the same table as text, as an older workbook, and as an open document.

use super::{book, brought_in, case, exercise, numbered};
use crosscut::exchange::read::*;
use crosscut::scenario::{Code, ExTime};

#[test]
fn the_same_list_in_three_forms_gives_the_same_injects() {
    let wanted = brought_in(&exercise(), &book("list.csv")).1;
    assert_eq!(numbered(&wanted, "1").time, Some(ExTime(26 * 60 + 30)));
    for (name, kind) in [("list.csv", Kind::Delimited), ("list.xls", Kind::Xls), ("list.ods", Kind::Ods)] {
        let book = book(name);
        assert_eq!((book.kind, book.notes.as_slice()), (kind, [].as_slice()), "{name}");
        let (run, after) = brought_in(&exercise(), &book);
        assert_eq!(run.counts.fresh, 2, "{name}");
        assert_eq!(run.problems, [], "{name}");
        for (number, to) in [("1", "j9"), ("2", "med")] {
            let (found, own) = (numbered(&after, number), numbered(&wanted, number));
            assert_eq!((&found.title, &found.text, found.time), (&own.title, &own.text, own.time), "{name}");
            assert_eq!(found.to, [Code::new(to)], "{name}");
            assert!(found.columns.is_empty(), "{name}: {:?}", found.columns);
        }
    }
}

#[test]
fn an_older_workbook_that_spans_too_much_is_refused() {
    let bytes = std::fs::read(case("list.xls")).unwrap();
    // The record that says how far a sheet reaches, with a last row of four billion.
    let place =
        bytes.windows(4).position(|four| four == [0x00, 0x02, 14, 0]).expect("the sheet says how far it reaches");
    let mut swollen = bytes.clone();
    swollen[place + 8..place + 12].copy_from_slice(&[0xff; 4]);
    assert_eq!(read(&swollen, "list.xls").unwrap_err().name(), "swollen");
    // Wherever a byte is wrong, the program goes on.
    for place in (0..bytes.len()).step_by(61) {
        let mut wrong = bytes.clone();
        wrong[place] ^= 0xff;
        drop(read(&wrong, "list.xls"));
    }
}

#[test]
fn ten_thousand_rows_are_planned_in_seconds_and_bad_links_do_not_stop_them() {
    let mut table = String::from("Number\tTitle\tTime\tFrom\tTo\tTrack\tDepends on\n");
    for row in 1..=10_000 {
        let (sender, line, other) = (row % 50, row % 20, if row % 10 == 0 { row + 1 } else { row - 1 });
        table.push_str(&format!(
            "{row}\tInject {row}\t+{row} min\tSender {sender}\tJ{}\tLine {line}\t{other}\n",
            row % 9 + 1
        ));
    }
    let book = pasted(&table).unwrap();
    let start = std::time::Instant::now();
    let (run, after) = brought_in(&exercise(), &book);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    println!("10,000 rows: {:?}", start.elapsed());
    assert_eq!((run.counts.fresh, after.actors.len(), after.storylines.len()), (10_000, 50, 20));
    assert_eq!(run.problems.iter().filter(|problem| problem.kind == "link-order").count(), 999);
}
