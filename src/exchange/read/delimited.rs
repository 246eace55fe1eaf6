//! Reads values parted by commas, semicolons, tabs or bars; which of them is found out.

use super::gather::Gather;
use super::{Book, Note, ReadFault};

/// What may part values.
const MARKS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many marks of a line are looked at, more than any cell may have letters.
const WIDEST: usize = 40_000;
/// How many records decide which mark it is.
const SAMPLE: usize = 60;

/// Reads a text into one sheet of this name.
pub(super) fn read(text: &str, name: &str, book: &mut Book) -> Result<(), ReadFault> {
    if text.trim().is_empty() {
        return Err(ReadFault::Empty);
    }
    // Whatever ends a line, lines are counted by one mark.
    let text = &narrowed(&text.replace("\r\n", "\n").replace('\r', "\n"));
    // Spreadsheet programs write this line to tell each other.
    let told = text.lines().next().and_then(|line| line.trim().strip_prefix("sep="));
    let told = told.and_then(|mark| mark.bytes().next()).filter(|mark| MARKS.contains(mark));
    let (text, first_line) = match told {
        Some(_) => (text.split_once('\n').map_or("", |(_, rest)| rest), 2),
        None => (text.as_str(), 1),
    };
    let mark = told.unwrap_or_else(|| sniffed(text));
    let mut filled = 0;
    let mut gather = Gather::new(name, false, &mut filled);
    match open_quote(text, mark) {
        None => take(text, mark, true, first_line, &mut gather),
        Some((at, line)) => {
            book.notes.push(Note::OpenQuote { line: line + first_line });
            let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
            take(before, mark, true, first_line, &mut gather);
            take(after, mark, false, first_line + line, &mut gather);
        }
    }
    book.sheets.push(gather.done(&mut book.notes));
    Ok(())
}

/// The same text without the far end of lines with more values than any table, which would take memory for each.
fn narrowed(text: &str) -> String {
    let kept = |line: &str| {
        let marks = line.bytes().enumerate().filter(|(_, byte)| MARKS.contains(byte));
        marks.map(|(at, _)| at).nth(WIDEST)
    };
    let narrow = |line| kept(line).and_then(|end| line.get(..end)).unwrap_or(line);
    text.split('\n').map(narrow).collect::<Vec<_>>().join("\n")
}

fn reader(text: &str, mark: u8, quoting: bool) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(mark).quoting(quoting);
    builder.from_reader(text.as_bytes())
}

fn take(text: &str, mark: u8, quoting: bool, first_line: u32, gather: &mut Gather<'_>) {
    let mut reader = reader(text, mark, quoting);
    let mut record = csv::StringRecord::new();
    while !gather.is_full() && reader.read_record(&mut record).unwrap_or(false) {
        let line = record.position().map_or(1, csv::Position::line);
        let line = u32::try_from(line).unwrap_or(u32::MAX).saturating_add(first_line - 1);
        for (column, cell) in record.iter().enumerate() {
            gather.put_text(line, column, unguarded(cell));
        }
    }
}

/// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\0']) => rest,
        _ => cell,
    }
}

/// The mark with which most records have the same number of values, and more than one.
fn sniffed(text: &str) -> u8 {
    let score = |mark: &u8| {
        let mut reader = reader(text, *mark, true);
        let lengths: Vec<usize> = reader.records().take(SAMPLE).flatten().map(|record| record.len()).collect();
        let times = |length: &usize| lengths.iter().filter(|own| *own == length).count();
        let best = lengths.iter().filter(|length| **length > 1).map(|length| (times(length), *length)).max();
        best.map_or((0, 0), |(times, length)| (times * 100 / lengths.len().max(1), length))
    };
    let best = MARKS.iter().rev().max_by_key(|mark| score(mark));
    best.copied().filter(|mark| score(mark).0 > 0).unwrap_or(b',')
}

/// Where a value begins whose quotation mark is never closed: its place in the text and its line from 0.
fn open_quote(text: &str, mark: u8) -> Option<(usize, u32)> {
    let (mut quoted, mut begins_value, mut may_close) = (false, true, false);
    let (mut line, mut record_start) = (0_u32, (0_usize, 0_u32));
    for (at, byte) in text.bytes().enumerate() {
        if quoted && may_close && byte != b'"' {
            quoted = false;
        }
        match byte {
            b'"' if quoted => may_close = !may_close,
            b'"' if begins_value => (quoted, may_close) = (true, false),
            b'\n' if !quoted => record_start = (at + 1, line + 1),
            _ => {}
        }
        line += u32::from(byte == b'\n');
        begins_value = !quoted && (byte == mark || byte == b'\n');
    }
    (quoted && !may_close).then_some(record_start)
}
