//! Packs and spreadsheets, beside what people use instead, in one run: LibreOffice setting an equal Word file, a
//! Python tool writing and reading an equal workbook. What is not on the machine is left out and said so.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a bench may stop, and says what it does at its head"
)]

mod support;

use crosscut::briefing::typeset::{OwnLook, typeset};
use crosscut::briefing::{Edition, Options, build, docx, html};
use crosscut::checklist::Basis;
use crosscut::coverage::{Coverage, Program};
use crosscut::exchange::{Format, export, read as import};
use crosscut::store::samples;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;

fn main() {
    // Cargo passes flags of its own harness; none of them means anything here.
    let folder = tempfile::tempdir().expect("a folder");
    for (pages, injects) in [("about 60 pages", 60), ("about 600 pages", 780)] {
        packs(folder.path(), pages, injects);
    }
    rows(folder.path(), 10_000);
}

fn coverage(injects: usize) -> Coverage {
    let program = Arc::new(Program::new(Arc::new(Basis::shipped().0)));
    Coverage::full(&program, &Arc::new(support::exercise(injects)))
}

/// The middle of three runs.
fn middle(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

fn told(what: &str, time: Duration, base: Duration) {
    let ratio = time.as_secs_f64() / base.as_secs_f64();
    println!("  {what:<46} {:>9.3} s   {ratio:>7.2}", time.as_secs_f64());
}

fn packs(folder: &Path, name: &str, injects: usize) {
    let coverage = coverage(injects);
    let options = Options { edition: Edition::Excon, made_on: "2026-11-22".into(), ..Options::default() };
    let pack = build::pack(&coverage, &options);
    let look = OwnLook::new();
    let pages = typeset(&pack, &look).expect("set").count();
    println!("{name}: EXCON pack of {injects} injects, {pages} pages; ratio to our PDF");
    let pdf = middle(|| {
        black_box(typeset(&pack, &look).expect("set").pdf().expect("written"));
    });
    told("PDF: set and written, tagged", pdf, pdf);
    told("the pack from the coverage", middle(|| drop(black_box(build::pack(&coverage, &options)))), pdf);
    told("Word", middle(|| drop(black_box(docx::docx(&pack)))), pdf);
    told("web page", middle(|| drop(black_box(html::html(&pack)))), pdf);
    let word = folder.join("pack.docx");
    std::fs::write(&word, docx::docx(&pack)).expect("written");
    let office = middle(|| convert(folder, &word));
    if folder.join("pack.pdf").exists() {
        told("LibreOffice: PDF of our Word file", office, pdf);
    } else {
        println!("  LibreOffice is not on this machine");
    }
}

fn convert(folder: &Path, word: &Path) {
    let mut office = Command::new("soffice");
    office.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder).arg(word);
    office.output().map(drop).unwrap_or_default();
}

fn rows(folder: &Path, injects: usize) {
    let coverage = coverage(injects);
    let write = |format| export::export(format, &coverage, "2026-11-22").expect("written").bytes;
    let out = middle(|| drop(black_box(write(Format::Workbook))));
    println!("{injects} rows; ratio to our workbook");
    told("workbook out, six sheets", out, out);
    told("CSV out", middle(|| drop(black_box(write(Format::Csv)))), out);
    told("archive for OpenAEV out", middle(|| drop(black_box(write(Format::OpenAev)))), out);
    let book = folder.join("book.xlsx");
    std::fs::write(&book, write(Format::Workbook)).expect("written");
    reading(&book, out);
    let script = folder.join("write.py");
    std::fs::write(&script, PYTHON).expect("written");
    for (what, tool) in [("openpyxl reads our workbook", "read"), ("openpyxl writes its rows anew", "write")] {
        let run = || Command::new("python3").arg(&script).arg(tool).arg(&book).output();
        if run().is_ok_and(|done| done.status.success()) {
            told(what, middle(|| drop(black_box(run()))), out);
        } else {
            println!("  {what}: Python with openpyxl is not on this machine");
        }
    }
}

const PYTHON: &str = "
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[2], read_only=True)
rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
if sys.argv[1] == 'write':
    new = openpyxl.Workbook()
    for row in rows:
        new.active.append(row)
    new.save(sys.argv[2] + '.new.xlsx')
";

fn reading(book: &Path, base: Duration) {
    let bytes = std::fs::read(book).expect("read");
    let read = || import::read(&bytes, "book.xlsx").expect("read");
    told("workbook in, to cells", middle(|| drop(black_box(read()))), base);
    let (book, basis) = (read(), Basis::shipped().0);
    let vocabulary = Program::new(Arc::new(basis)).vocabulary;
    let empty = samples::empty();
    let planned = || import::plan(&empty, &book, &import::Mapping::propose(&book), &vocabulary, 7);
    told("  and to a dry run of new injects", middle(|| drop(black_box(planned()))), base);
}
