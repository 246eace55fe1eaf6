//! Reads the tables of Word documents, each as a sheet.

use super::gather::Gather;
use super::limits::SHEETS;
use super::xml::{Event, Events, unescaped};
use super::{Book, Kind, Note, ReadFault, archive};
use crate::words::say_with;

/// Where in a table the reader is.
#[derive(Default)]
struct Place {
    row: u32,
    column: usize,
    /// How many columns the cell takes.
    span: usize,
    text: String,
    /// How deep inside tables.
    tables: usize,
    in_text: bool,
    /// How deep inside text that was deleted.
    deleted: usize,
}

/// Reads a document whose archive was checked.
pub(super) fn read(bytes: &[u8], book: &mut Book) -> Result<(), ReadFault> {
    let content = archive::unpack(bytes, "word/document.xml")?;
    let mut events = Events::new(&content, Kind::Word)?;
    let (mut filled, mut tables) = (0, 0_usize);
    while let Some(event) = events.next(Kind::Word)? {
        let Event::Start(element) = event else { continue };
        if element.name == "w:tbl" && !element.is_empty {
            tables += 1;
            let name = say_with("import-word-table", &[("number", tables.into())]);
            let mut gather = Gather::new(&name, false, &mut filled);
            table(&mut events, &mut gather)?;
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

fn table(events: &mut Events<'_>, gather: &mut Gather<'_>) -> Result<(), ReadFault> {
    let mut at = Place { tables: 1, ..Place::default() };
    while let Some(event) = events.next(Kind::Word)? {
        match event {
            Event::Start(element) if !element.is_empty && element.name == "w:tbl" => at.tables += 1,
            Event::End("w:tbl") => {
                at.tables -= 1;
                if at.tables == 0 {
                    return Ok(());
                }
            }
            Event::Start(element) if at.tables == 1 && element.name == "w:tr" => (at.row, at.column) = (at.row + 1, 0),
            Event::Start(element) if at.tables == 1 && element.name == "w:tc" => {
                (at.span, at.text) = (1, String::new());
            }
            Event::Start(element) if at.tables == 1 && element.name == "w:gridSpan" => {
                at.span = usize::try_from(element.count("w:val")).unwrap_or(1);
            }
            Event::End("w:tc") if at.tables == 1 => {
                gather.put_text(at.row, at.column, at.text.trim_end());
                at.column = at.column.saturating_add(at.span);
            }
            other => content(other, &mut at),
        }
        if gather.is_full() {
            return Ok(());
        }
    }
    Ok(())
}

fn content(event: Event<'_>, at: &mut Place) {
    match event {
        Event::Start(element) if matches!(element.name, "w:del" | "w:moveFrom") && !element.is_empty => at.deleted += 1,
        Event::End("w:del" | "w:moveFrom") => at.deleted = at.deleted.saturating_sub(1),
        _ if at.deleted > 0 => {}
        Event::Start(element) if element.name == "w:t" => at.in_text = !element.is_empty,
        Event::End("w:t") => at.in_text = false,
        Event::Start(element) if element.name == "w:tab" => at.text.push(' '),
        Event::Start(element) if matches!(element.name, "w:br" | "w:cr") => at.text.push('\n'),
        Event::End("w:p") => at.text.push('\n'),
        Event::Text(text) if at.in_text => at.text.push_str(&unescaped(text)),
        _ => {}
    }
}
