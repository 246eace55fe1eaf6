//! Numbers and titles in one line, and parted again.

use crate::exchange::clean::clean_text;

/// Stands for a number that an inject does not have.
const NO_NUMBER: &str = "–";

/// `FS-001 Twenty vehicles`; a record without number and title is called by its id.
pub fn whole(number: &str, title: &str, id: &str) -> String {
    let line = |text: &str| clean_text(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (number, title) = (line(number).replace(' ', "_"), line(title));
    let number = if number.is_empty() { NO_NUMBER.to_owned() } else { number };
    let title = if title.is_empty() { line(id) } else { title };
    format!("{number} {title}")
}

/// Number and title of what [`whole`] wrote.
pub fn parted(name: &str) -> (String, String) {
    let (number, title) = name.trim().split_once(' ').unwrap_or(("", name.trim()));
    let number = if number == NO_NUMBER { "" } else { number };
    (number.to_owned(), title.trim().to_owned())
}

/// Whether all these names begin with a number of their own, as planners write them.
pub fn numbered<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    let mut any = false;
    for name in names {
        let (number, title) = parted(name);
        let looks =
            number.chars().any(|letter| letter.is_ascii_digit()) && number.chars().count() <= 16 && !title.is_empty();
        if !looks || !seen.insert(number) {
            return false;
        }
        any = true;
    }
    any
}
