//! Lines in square brackets that carry what has no field, written and taken back.
//!
//! A line of a person's text that looks like one gets a backslash before it, so that nobody's words are taken for ours.

use crate::exchange::clean::clean_text;

/// Before the notes for control.
pub const NOTES: &str = "[Notes]";

const NAMES: [&str; 8] = ["Covers", "Notes", "From", "Action", "Crosscut", "STARTEX", "Begins", "Team"];

/// Such a line.
pub fn mark(name: &str, value: &str) -> String {
    format!("[{name}: {}]", clean_text(value).replace('\n', " ").trim())
}

/// What stands behind this name, if the line is such a line.
pub fn marked<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let inner = line.trim().strip_prefix('[')?.strip_suffix(']')?;
    inner.strip_prefix(name)?.strip_prefix(':').map(str::trim)
}

fn looks_marked(line: &str) -> bool {
    let inner = line.trim_start().trim_start_matches('\\');
    let Some(inner) = inner.strip_prefix('[') else { return false };
    NAMES.iter().any(|name| inner.strip_prefix(name).is_some_and(|rest| rest.starts_with([':', ']'])))
}

/// A person's text in which no line is taken for a mark.
pub fn covered(text: &str) -> String {
    let line = |line: &str| if looks_marked(line) { format!("\\{line}") } else { line.to_owned() };
    clean_text(text).split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// The text that [`covered`] was given.
pub fn uncovered(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix('\\') {
        Some(inner) if looks_marked(inner) => inner.to_owned(),
        _ => line.to_owned(),
    };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// What a description says, with its marks taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The text before all marks.
    pub text: String,
    /// The notes for control.
    pub notes: String,
    /// The lines of the checklist.
    pub covers: Vec<String>,
    /// Who sends it.
    pub from: String,
}

/// A description made of its parts.
pub fn described(parts: &Parts) -> String {
    let mut lines = Vec::new();
    if !parts.text.is_empty() {
        lines.push(covered(&parts.text));
    }
    if !parts.notes.is_empty() {
        lines.push(NOTES.to_owned());
        lines.push(covered(&parts.notes));
    }
    if !parts.from.is_empty() {
        lines.push(mark("From", &parts.from));
    }
    if !parts.covers.is_empty() {
        lines.push(mark("Covers", &parts.covers.join(", ")));
    }
    lines.join("\n")
}

/// The parts of a description.
pub fn parted(description: &str) -> Parts {
    let mut parts = Parts::default();
    let (mut text, mut notes, mut in_notes) = (Vec::new(), Vec::new(), false);
    for line in description.replace("\r\n", "\n").split('\n') {
        if line.trim() == NOTES {
            in_notes = true;
        } else if let Some(items) = marked(line, "Covers") {
            parts.covers =
                items.split([',', ';']).map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        } else if let Some(from) = marked(line, "From") {
            parts.from = from.to_owned();
        } else if in_notes {
            notes.push(line.to_owned());
        } else {
            text.push(line.to_owned());
        }
    }
    parts.text = uncovered(&text.join("\n"));
    parts.notes = uncovered(&notes.join("\n"));
    parts
}

/// A text as HTML: paragraphs and breaks, everything else escaped.
pub fn html(text: &str) -> String {
    let escaped =
        |line: &str| line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let text = clean_text(text);
    let paragraphs = text.split("\n\n").map(|part| {
        let lines: Vec<String> = part.split('\n').map(escaped).collect();
        format!("<p>{}</p>", lines.join("<br/>"))
    });
    paragraphs.collect()
}

/// The plain text of HTML: breaks kept, markup dropped, names of characters read.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(&unescaped(before));
        let (tag, behind) = after.split_once('>').unwrap_or((after, ""));
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        match (name.to_ascii_lowercase().as_str(), tag.starts_with('/')) {
            ("br", _) | ("div" | "li" | "h1" | "h2" | "h3", true) => out.push('\n'),
            ("p", true) => out.push_str("\n\n"),
            _ => {}
        }
        rest = behind;
    }
    out.push_str(&unescaped(rest));
    out.trim_end().to_owned()
}

fn unescaped(text: &str) -> String {
    let named = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    named.replace("&nbsp;", " ").replace("&amp;", "&")
}
