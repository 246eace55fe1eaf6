//! The list of the files of sentences; a new file needs one line here.

macro_rules! files {
    ($language:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/words/", $language, "/", $name, ".ftl")))),*]
    };
}

/// Name and text of each English file.
pub const ENGLISH: &[(&str, &str)] = files!("en":
    "arrival",
    "brief",
    "briefing",
    "briefing-parts",
    "briefing-review",
    "briefing-writers",
    "changes",
    "checklists",
    "cli",
    "commands",
    "comparing",
    "coverage",
    "criterion",
    "edit",
    "exchange",
    "field",
    "findings",
    "frame",
    "guide",
    "import",
    "inject",
    "lack",
    "library",
    "merge",
    "merging",
    "plan",
    "press",
    "problem",
    "remarks",
    "requirements",
    "review",
    "role",
    "session",
    "setting",
    "shell",
    "sign-offs",
    "signing",
    "store",
    "time",
    "timeline",
    "typeset",
    "verify",
    "widgets",
);

/// Name and text of each French file.
pub const FRENCH: &[(&str, &str)] = files!("fr":
    "brief",
    "briefing",
    "briefing-parts",
    "briefing-review",
    "briefing-writers",
    "coverage",
    "criterion",
    "exchange",
    "findings",
    "import",
    "lack",
    "lines",
    "lines-optional",
    "phrases",
    "policy-words",
    "press",
    "requirements",
    "rules",
    "sources",
    "typeset",
);
