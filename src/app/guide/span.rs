//! The words of a line: plain, strong, and the marks that say what a statement rests on.

use crate::checklist::ReadingMark;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// Strong words.
    Strong(String),
    /// What the words before it rest on.
    Mark(Mark),
}

/// What a statement rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The advice of those who wrote the guide.
    Advice,
    /// Sources.
    Cited(Vec<Cited>),
}

/// One source of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The key of the source in the checklists.
    pub key: String,
    /// The part of it.
    pub part: String,
    /// How much of that part was read.
    pub mark: ReadingMark,
}

/// The pieces of a line, or what is wrong with its marks.
///
/// # Errors
/// A sentence on the first mark that cannot be read.
pub fn spans(line: &str) -> Result<Vec<Span>, String> {
    let mut found = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let next = ["**", "[["].into_iter().filter_map(|sign| Some((rest.find(sign)?, sign))).min();
        let Some((at, sign)) = next else {
            found.push(Span::Text(rest.to_owned()));
            break;
        };
        let (before, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + 2..).unwrap_or_default());
        // The blank before a mark belongs to nobody: the mark stands at the word.
        let before = if sign == "[[" { before.trim_end() } else { before };
        if !before.is_empty() {
            found.push(Span::Text(before.to_owned()));
        }
        let close = if sign == "[[" { "]]" } else { "**" };
        let Some((inside, after)) = after.split_once(close) else {
            return Err(format!("“{sign}” is not closed by “{close}”"));
        };
        found.push(if sign == "[[" { Span::Mark(mark(inside)?) } else { Span::Strong(inside.to_owned()) });
        rest = after;
    }
    Ok(found)
}

fn mark(text: &str) -> Result<Mark, String> {
    if text.trim() == "advice" {
        return Ok(Mark::Advice);
    }
    let cited: Result<Vec<Cited>, String> = text.split('|').map(cited).collect();
    Ok(Mark::Cited(cited?))
}

/// One source: `KEY, part; mark`.
fn cited(text: &str) -> Result<Cited, String> {
    let wrong = || format!("“{}” is no citation; write “KEY, part; mark”", text.trim());
    let (place, mark) = text.rsplit_once(';').ok_or_else(wrong)?;
    let (key, part) = place.split_once(',').ok_or_else(wrong)?;
    let mark = match mark.trim() {
        "text_read" => ReadingMark::TextRead,
        "part_read" => ReadingMark::PartRead,
        "second_hand" => ReadingMark::SecondHand,
        "heading_only" => ReadingMark::HeadingOnly,
        "not_read" => ReadingMark::NotRead,
        other => return Err(format!("“{other}” is no reading mark")),
    };
    if key.trim().is_empty() || part.trim().is_empty() {
        return Err(wrong());
    }
    Ok(Cited { key: key.trim().to_owned(), part: part.trim().to_owned(), mark })
}

/// The words of a line without its marks.
pub fn plain(spans: &[Span]) -> String {
    let words = spans.iter().filter_map(|span| match span {
        Span::Text(text) | Span::Strong(text) => Some(text.as_str()),
        Span::Mark(_) => None,
    });
    words.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Cited, Mark, Span, plain, spans};
    use crate::checklist::ReadingMark;

    #[test]
    fn words_and_marks_are_told_apart() {
        let found = spans("**Use** means any task. [[MRM-IMS, form; text_read | VP, principle 9, end; part_read]]")
            .unwrap_or_default();
        let cited = |key: &str, part: &str, mark| Cited { key: key.into(), part: part.into(), mark };
        let marks = vec![
            cited("MRM-IMS", "form", ReadingMark::TextRead),
            cited("VP", "principle 9, end", ReadingMark::PartRead),
        ];
        let wanted =
            [Span::Strong("Use".into()), Span::Text(" means any task.".into()), Span::Mark(Mark::Cited(marks))];
        assert_eq!(found, wanted);
        assert_eq!(plain(&found), "Use means any task.");
        assert_eq!(spans("Ask. [[advice]]"), Ok(vec![Span::Text("Ask.".into()), Span::Mark(Mark::Advice)]));
    }

    #[test]
    fn wrong_marks_are_named() {
        for (line, wanted) in [
            ("A. [[VP; text_read]]", "is no citation"),
            ("A. [[VP, one; read]]", "“read” is no reading mark"),
            ("A. [[advice", "not closed"),
            ("**A.", "not closed"),
        ] {
            let found = spans(line);
            assert!(found.as_ref().is_err_and(|what| what.contains(wanted)), "{line}: {found:?}");
        }
    }
}
