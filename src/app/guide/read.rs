//! Reads a page of the guide: headings, paragraphs, two kinds of lists, tables.

use super::span::{Mark, Span, spans};
use super::{Block, Page, SECTIONS, Section};
use std::fmt;

/// What is wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideFault {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, in a sentence.
    pub what: String,
}

impl fmt::Display for GuideFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}: {}", self.line, self.what)
    }
}

struct Reader {
    page: Page,
    faults: Vec<GuideFault>,
    line: usize,
    /// The lines of the paragraph that is being read.
    open: Vec<String>,
}

/// Reads a page as far as it can be read, and names what is wrong with it.
pub fn read(name: &'static str, topic: &'static str, text: &str) -> (Page, Vec<GuideFault>) {
    let page = Page { name, topic, title: String::new(), lead: Vec::new(), sections: Vec::new() };
    let mut reader = Reader { page, faults: Vec::new(), line: 0, open: Vec::new() };
    for (index, line) in text.lines().enumerate() {
        reader.line = index + 1;
        reader.take(line.trim());
    }
    reader.close();
    reader.order();
    (reader.page, reader.faults)
}

impl Reader {
    fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(GuideFault { line: self.line, what: what.into() });
    }

    fn take(&mut self, line: &str) {
        if let Some(title) = line.strip_prefix("## ") {
            self.close();
            self.page.sections.push(Section { title: title.trim().to_owned(), blocks: Vec::new() });
        } else if let Some(title) = line.strip_prefix("# ") {
            self.close();
            if !self.page.title.is_empty() {
                self.fault("a page has one title");
            }
            self.page.title = title.trim().to_owned();
        } else if line.starts_with('#') {
            self.fault("only titles and sections have headings");
        } else if let Some(item) = line.strip_prefix("- ") {
            self.item(item, false);
        } else if let Some((_, item)) = line.split_once(". ").filter(|(number, _)| is_number(number)) {
            self.item(item, true);
        } else if line.starts_with('|') {
            self.row(line);
        } else if line.is_empty() {
            self.close();
        } else {
            self.open.push(line.to_owned());
        }
    }

    fn spans(&mut self, line: &str) -> Vec<Span> {
        spans(line).unwrap_or_else(|what| {
            self.fault(what);
            vec![Span::Text(line.to_owned())]
        })
    }

    /// Ends the paragraph that is being read.
    fn close(&mut self) {
        let text = std::mem::take(&mut self.open).join(" ");
        if text.is_empty() {
            return;
        }
        let words = self.spans(&text);
        if self.page.sections.is_empty() {
            self.page.lead.extend(words);
        } else {
            self.rests(&words);
            self.add(Block::Paragraph(words));
        }
    }

    fn item(&mut self, text: &str, numbered: bool) {
        self.close();
        let words = self.spans(text);
        self.rests(&words);
        let last = self.page.sections.last_mut().and_then(|section| section.blocks.last_mut());
        match last {
            Some(Block::Bullets(items)) if !numbered => items.push(words),
            Some(Block::Numbers(items)) if numbered => items.push(words),
            _ if numbered => self.add(Block::Numbers(vec![words])),
            _ => self.add(Block::Bullets(vec![words])),
        }
    }

    fn row(&mut self, line: &str) {
        self.close();
        let cells = cells(line);
        if cells.iter().all(|cell| !cell.is_empty() && cell.chars().all(|letter| matches!(letter, '-' | ':'))) {
            return;
        }
        let row: Vec<Vec<Span>> = cells.iter().map(|cell| self.spans(cell)).collect();
        let last = self.page.sections.last_mut().and_then(|section| section.blocks.last_mut());
        let Some(Block::Table { head, rows }) = last else {
            return self.add(Block::Table { head: row, rows: Vec::new() });
        };
        let fits = head.len() == row.len();
        rows.push(row.clone());
        if !fits {
            self.fault("the row has another number of cells than the head of its table");
        }
        self.rests(&row.concat());
    }

    fn add(&mut self, block: Block) {
        match self.page.sections.last_mut() {
            Some(section) => section.blocks.push(block),
            None => self.fault("before the first section stands only the title and one sentence"),
        }
    }

    /// Every statement says what it rests on.
    fn rests(&mut self, words: &[Span]) {
        let marked = words.iter().any(|span| matches!(span, Span::Mark(Mark::Advice | Mark::Cited(_))));
        if !marked {
            self.fault("the statement names neither a source nor [[advice]]");
        }
    }

    fn order(&mut self) {
        let titles: Vec<&str> = self.page.sections.iter().map(|section| section.title.as_str()).collect();
        if titles != SECTIONS {
            self.faults.push(GuideFault { line: 1, what: format!("its sections must be: {}", SECTIONS.join(", ")) });
        }
        if self.page.title.is_empty() || self.page.lead.is_empty() {
            self.faults.push(GuideFault { line: 1, what: "it needs a title and a sentence below it".to_owned() });
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() < 3 && text.chars().all(|letter| letter.is_ascii_digit())
}

/// The cells of a row; a line within double brackets parts sources, not cells.
fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    let (mut cells, mut cell, mut depth) = (Vec::new(), String::new(), 0_u32);
    for letter in inner.chars() {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if letter == '|' && depth == 0 {
            cells.push(std::mem::take(&mut cell).trim().to_owned());
        } else {
            cell.push(letter);
        }
    }
    cells.push(cell.trim().to_owned());
    cells
}

#[cfg(test)]
mod tests {
    use super::super::{FILES, Mark, Span, place_of, source};
    use super::{Block, read};
    use crate::checklist::Basis;

    #[test]
    fn every_page_is_whole_and_every_source_known() {
        let basis = Basis::shipped().0;
        let mut wrong = Vec::new();
        for (name, topic, text) in FILES {
            let (page, faults) = read(name, topic, text);
            wrong.extend(faults.iter().map(|fault| format!("{name}.md, {fault}")));
            let unknown = page.keys().into_iter().filter(|key| source(&basis, key).is_none());
            wrong.extend(unknown.map(|key| format!("{name}.md: no checklist names the source {key}")));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_topic_has_its_page() {
        for (topic, _) in Basis::shipped().0.vocabulary.topics() {
            assert!(place_of(&topic).is_some(), "{topic}");
        }
        assert_eq!(place_of("CAAC"), Some(1));
        assert_eq!(place_of("topic.weather"), None);
    }

    #[test]
    fn a_table_keeps_its_sources_in_its_cells() {
        let text = "| A | B |\n| --- | --- |\n| one | two. [[VP, 1; text_read | HSP, 2; part_read]] |";
        let (page, _) = read("x", "topic.x", &format!("## Sources\n{text}"));
        let blocks = page.sections.first().map(|section| section.blocks.clone()).unwrap_or_default();
        let Some(Block::Table { head, rows }) = blocks.first() else { panic!("{blocks:?}") };
        assert_eq!((head.len(), rows.len()), (2, 1));
        let last = rows.first().and_then(|row| row.last()).and_then(|cell| cell.last());
        assert!(matches!(last, Some(Span::Mark(Mark::Cited(cited))) if cited.len() == 2), "{last:?}");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let (_, faults) = read("x", "topic.x", "# T\nLead.\n\n## Sources\n\nBare.\n\n- Item. [[VP; text_read]]\n");
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(told.iter().any(|fault| fault.starts_with("line 7: the statement names neither")), "{told:?}");
        assert!(told.iter().any(|fault| fault.starts_with("line 8: “VP; text_read” is no citation")), "{told:?}");
    }
}
