//! The list of the files of sentences; a new file needs one line here.

macro_rules! files {
    ($language:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/words/", $language, "/", $name, ".ftl")))),*]
    };
}

/// Name and text of each English file.
pub const ENGLISH: &[(&str, &str)] = files!("en":
    "edit",
    "field",
    "frame",
    "problem",
    "store",
    "time",
    "widgets",
);

/// Name and text of each French file.
pub const FRENCH: &[(&str, &str)] = files!("fr":);
