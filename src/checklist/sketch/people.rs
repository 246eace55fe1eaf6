//! Reads a people entry of a sketch: `people{sex=female age=10_14 number=3 portrayal=survivor}`.

use super::words::{Word, words};
use super::{Draft, Parsed};
use crate::scenario::People;

/// The entry that stands between the braces of a word.
pub(super) fn entry(draft: &Draft<'_>, whole: &Word, inner: &str) -> Parsed<People> {
    let mut entry = People::default();
    for mut word in words(whole.line, inner) {
        // Columns count from the start of the line; `people{` stands before the first.
        word.column += whole.column + "people".len();
        if word.text == "unaffected" {
            entry.unaffected = true;
            continue;
        }
        let (key, value) = word.pair().ok_or_else(|| word.fault(format!("`{}` is no field of people", word.text)))?;
        field(draft, &mut entry, &word, (key, value))?;
    }
    Ok(entry)
}

fn field(draft: &Draft<'_>, entry: &mut People, word: &Word, (key, value): (&str, &str)) -> Parsed<()> {
    match key {
        "sex" => entry.sex = draft.code(word, key, value)?,
        "age" => entry.ages = draft.codes(word, key, value)?,
        "status" => entry.statuses = draft.codes(word, key, value)?,
        "group" => entry.groups = draft.codes(word, key, value)?,
        "disability" => entry.disability = draft.code(word, key, value)?,
        "portrayal" => entry.portrayal = draft.code(word, key, value)?,
        "number" => entry.number = Some(number(word, value)?),
        "female" => entry.female = Some(number(word, value)?),
        "male" => entry.male = Some(number(word, value)?),
        other => return Err(word.fault(format!("`{other}` is no field of people"))),
    }
    Ok(())
}

/// A whole number.
pub(super) fn number(word: &Word, value: &str) -> Parsed<u32> {
    value.parse().map_err(|_cause| word.fault(format!("`{value}` is no number")))
}
