//! Reads `OpenDocument` spreadsheets, which say a million empty rows in one word.

use super::gather::Gather;
use super::limits::{COLUMNS, PART, ROWS, SHEETS};
use super::xml::{Element, Event, Events, unescaped};
use super::{Book, Kind, Note, ReadFault, Value, archive};
use chrono::{NaiveDate, NaiveDateTime};

/// What is known of the cell that is read.
#[derive(Default)]
struct Cell {
    times: u32,
    value: Option<Value>,
    text: String,
    paragraphs: usize,
    has_formula: bool,
}

/// Reads a spreadsheet whose archive was checked.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), ReadFault> {
    let content = archive::unpack(bytes, "content.xml")?;
    let mut events = Events::new(content.get(..content.len().min(PART)).unwrap_or_default(), Kind::Ods)?;
    let (mut filled, mut tables) = (0, 0_usize);
    while let Some(event) = events.next(Kind::Ods)? {
        let Event::Start(element) = event else { continue };
        if element.name == "table:table" && !element.is_empty {
            tables += 1;
            let name = element.attribute("table:name").unwrap_or_default();
            let mut gather = Gather::new(&name, false, &mut filled);
            table(&mut events, &mut gather, tables <= SHEETS)?;
            if tables <= SHEETS {
                book.sheets.push(gather.done(&mut book.notes));
            }
        }
    }
    if tables > SHEETS {
        book.notes.push(Note::ManySheets { count: tables - SHEETS });
    }
    Ok(())
}

fn table(events: &mut Events<'_>, gather: &mut Gather<'_>, is_kept: bool) -> Result<(), ReadFault> {
    let mut row = 1_u32;
    let mut depth = 1_usize;
    while let Some(event) = events.next(Kind::Ods)? {
        match event {
            Event::Start(element) if element.name == "table:table-row" => {
                let times = element.count("table:number-rows-repeated");
                if !element.is_empty {
                    let cells = cells(events)?;
                    if is_kept {
                        put(gather, row, times, &cells);
                    }
                }
                row = row.saturating_add(times);
            }
            Event::Start(element) if element.name == "table:table" && !element.is_empty => depth += 1,
            Event::End("table:table") => {
                depth -= 1;
                if depth == 0 {
                    return Ok(());
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn put(gather: &mut Gather<'_>, row: u32, times: u32, cells: &[Cell]) {
    let is_filled = |cell: &Cell| cell.value.is_some() || !cell.text.trim().is_empty() || cell.has_formula;
    if !cells.iter().any(is_filled) {
        return;
    }
    let last = row.saturating_add(times - 1).min(ROWS.max(row));
    for row in row..=last {
        let mut column = 0_usize;
        for cell in cells {
            let times = usize::try_from(cell.times).unwrap_or(usize::MAX);
            let end = column.saturating_add(times);
            if is_filled(cell) {
                (column..end.min(COLUMNS.max(column + 1))).for_each(|column| put_cell(gather, row, column, cell));
            }
            column = end;
        }
        if gather.is_full() {
            return;
        }
    }
}

fn put_cell(gather: &mut Gather<'_>, row: u32, column: usize, cell: &Cell) {
    match &cell.value {
        Some(value) => gather.put(row, column, value.clone()),
        None if cell.text.trim().is_empty() => gather.note_no_result(row, column),
        None => gather.put_text(row, column, &cell.text),
    }
}

/// The cells of a row, up to its end.
fn cells(events: &mut Events<'_>) -> Result<Vec<Cell>, ReadFault> {
    let mut cells = Vec::new();
    while let Some(event) = events.next(Kind::Ods)? {
        match event {
            Event::Start(element) if is_cell(element.name) => {
                let mut cell = begin(&element);
                if !element.is_empty {
                    text(events, element.name, &mut cell)?;
                }
                cells.push(cell);
            }
            Event::End("table:table-row") => break,
            _ => {}
        }
    }
    Ok(cells)
}

fn is_cell(name: &str) -> bool {
    matches!(name, "table:table-cell" | "table:covered-table-cell")
}

fn begin(element: &Element<'_>) -> Cell {
    let number = |name: &str| element.attribute(name).and_then(|value| value.parse::<f64>().ok());
    let kind = element.attribute("office:value-type").unwrap_or_default();
    let value = match kind.as_str() {
        "float" | "percentage" | "currency" => number("office:value").map(Value::Number),
        "boolean" => element.attribute("office:boolean-value").map(|value| Value::Bool(value == "true")),
        "date" => element.attribute("office:date-value").and_then(|date| days(&date)).map(Value::Date),
        "time" => element.attribute("office:time-value").and_then(|time| span(&time)),
        _ => None,
    };
    Cell {
        times: element.count("table:number-columns-repeated"),
        value,
        has_formula: element.attribute("table:formula").is_some(),
        ..Cell::default()
    }
}

/// The text of a cell, up to its end; remarks beside it are no part of it.
fn text(events: &mut Events<'_>, own: &str, cell: &mut Cell) -> Result<(), ReadFault> {
    let (mut aside, mut in_paragraph) = (0_usize, 0_usize);
    while let Some(event) = events.next(Kind::Ods)? {
        match event {
            Event::Start(element) if element.name == "office:annotation" && !element.is_empty => aside += 1,
            Event::End("office:annotation") => aside = aside.saturating_sub(1),
            Event::End(name) if name == own => break,
            _ if aside > 0 => {}
            Event::Start(element) if element.name == "text:p" => {
                if cell.paragraphs > 0 {
                    cell.text.push('\n');
                }
                cell.paragraphs += 1;
                in_paragraph += usize::from(!element.is_empty);
            }
            Event::Start(element) if element.name == "text:s" => {
                (0..element.count("text:c").min(100)).for_each(|_| cell.text.push(' '));
            }
            Event::Start(element) if element.name == "text:tab" => cell.text.push(' '),
            Event::Start(element) if element.name == "text:line-break" => cell.text.push('\n'),
            Event::End("text:p") => in_paragraph = in_paragraph.saturating_sub(1),
            Event::Text(text) if in_paragraph > 0 => cell.text.push_str(&unescaped(text)),
            _ => {}
        }
    }
    if cell.text.starts_with("#REF!") || cell.text.starts_with("Err:") {
        cell.value = Some(Value::Error(cell.text.as_str().into()));
    }
    Ok(())
}

/// A date in days since the end of 1899.
fn days(date: &str) -> Option<f64> {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(chrono::NaiveTime::MIN);
    let moment = NaiveDateTime::parse_from_str(date, "%Y-%m-%dT%H:%M:%S%.f").ok();
    let moment = moment
        .or_else(|| NaiveDate::parse_from_str(date, "%Y-%m-%d").ok().map(|day| day.and_time(chrono::NaiveTime::MIN)));
    let apart = moment?.signed_duration_since(first).num_seconds();
    Some(apart as f64 / 86_400.0)
}

/// `PT08H30M00S`: a time of day, or a length of time from a day on.
fn span(text: &str) -> Option<Value> {
    let rest = text.strip_prefix("PT")?;
    let (hours, rest) = rest.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let number = |part: &str| part.parse::<f64>().ok().filter(|part| part.is_finite());
    let days = (number(hours)? * 3_600.0 + number(minutes)? * 60.0 + number(seconds)?) / 86_400.0;
    Some(if (0.0..1.0).contains(&days) { Value::Date(days) } else { Value::Span(days) })
}
