//! `guide`: the pages about the topics, for people at a command line.

use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use crate::app::guide::{Block, Mark, Page, Span, pages, place_of, plain, source_text};
use crate::checklist::{Basis, ReadingMark};
use crate::words::{say, say_with};

/// Answers with the page of a topic, or with the list of pages.
pub fn answer(topic: Option<&str>) -> Result<Outcome, Failure> {
    let pages = pages();
    let Some(topic) = topic else { return Ok(Outcome::done(list(&pages))) };
    let unknown = || Failure::input("cli-no-guide", &[("topic", topic.to_owned().into())]);
    let page = place_of(topic).and_then(|place| pages.get(place)).ok_or_else(unknown)?;
    Ok(Outcome::done(whole(page, &Basis::shipped().0)))
}

fn list(pages: &[Page]) -> String {
    pages.iter().map(|page| wrapped(&format!("{:6}", page.name), &page.title)).collect()
}

fn whole(page: &Page, basis: &Basis) -> String {
    let keys = page.keys();
    let mut out = wrapped("", &page.title);
    out.push_str(&wrapped("", &told(&page.lead, &keys)));
    for section in &page.sections {
        out.push_str(&format!("\n{}\n{}\n", section.title, "-".repeat(section.title.chars().count())));
        for block in &section.blocks {
            out.push_str(&block_text(block, &keys));
        }
    }
    out.push_str(&format!("\n{}\n", say("guide-numbered")));
    for (place, key) in keys.iter().enumerate() {
        out.push_str(&wrapped(&format!("{:>4}  ", place + 1), &source_text(basis, key)));
    }
    out
}

fn block_text(block: &Block, keys: &[String]) -> String {
    match block {
        Block::Paragraph(words) => format!("{}\n", wrapped("", &told(words, keys))),
        Block::Bullets(items) => items.iter().map(|item| wrapped("- ", &told(item, keys))).collect(),
        Block::Numbers(items) => {
            let numbered = items.iter().enumerate();
            numbered.map(|(place, item)| wrapped(&format!("{}. ", place + 1), &told(item, keys))).collect()
        }
        Block::Table { head, rows } => rows.iter().map(|row| row_text(head, row, keys)).collect(),
    }
}

/// A row as a paragraph: its first cells as the name, the last one below, so that it fits a narrow screen.
fn row_text(head: &[Vec<Span>], row: &[Vec<Span>], keys: &[String]) -> String {
    let Some((last, first)) = row.split_last() else { return String::new() };
    let named: Vec<String> = first.iter().map(|cell| told(cell, keys)).collect();
    let name = head.last().map(|cell| plain(cell)).unwrap_or_default();
    format!("{}{}", wrapped("- ", &named.join(", ")), wrapped("  ", &format!("{name}: {}", told(last, keys))))
}

/// The words of a line with its marks: numbers of sources, how much was read where that is not the text itself.
fn told(words: &[Span], keys: &[String]) -> String {
    let mut out = String::new();
    for span in words {
        match span {
            Span::Text(text) | Span::Strong(text) => out.push_str(text),
            Span::Mark(Mark::Advice) => out.push_str(&format!(" [{}]", say("guide-advice"))),
            Span::Mark(Mark::Cited(cited)) => {
                let numbers = cited.iter().map(|one| {
                    let number = keys.iter().position(|key| *key == one.key).map_or(0, |place| place + 1);
                    let part = [
                        ("number", number.into()),
                        ("part", one.part.as_str().into()),
                        ("mark", read_word(one.mark).into()),
                    ];
                    say_with("guide-cited", &part)
                });
                out.push_str(&format!(" [{}]", numbers.collect::<Vec<_>>().join(" | ")));
            }
        }
    }
    out
}

fn read_word(mark: ReadingMark) -> String {
    say(match mark {
        ReadingMark::TextRead => "guide-text-read",
        ReadingMark::PartRead => "guide-part-read",
        ReadingMark::SecondHand => "guide-second-hand",
        ReadingMark::HeadingOnly => "guide-heading-only",
        ReadingMark::NotRead => "guide-not-read",
    })
}
