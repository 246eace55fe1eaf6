//! Packs at the command line: the edition, its choices, and the file by its ending.

use super::ask::AskExport;
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::lines::wrapped;
use super::unlock::Unlock;
use crate::app::clock::today_text;
use crate::app::press::{Edition, Engine, PackDress, Part, WriteAs, draft, dressed};
use crate::briefing::Options;
use crate::scenario::time::{TimeFrame, read_time};
use crate::scenario::{CellId, ExTime, Scenario};
use crate::store::{Disk, Expect, RealDisk, SaveFailure, save_bytes};
use crate::words::{Language, say, say_with};
use clap::Args;
use std::path::{Path, PathBuf};

/// The largest text file of one's own.
const LARGEST_TEXT: usize = 1 << 20;

/// What `export` takes for packs.
#[derive(Debug, Default, Args)]
pub struct AskPack {
    /// For whom.
    #[arg(long, value_name = "NAME", help = say_with("cli-help-pack-edition", &[("known", editions().into())]))]
    pub edition: Option<String>,
    /// In which language.
    #[arg(long, value_name = "en|fr", help = say("cli-help-pack-lang"))]
    pub lang: Option<String>,
    /// The parts that are left out.
    #[arg(long, value_name = "PART", value_delimiter = ',', help = say("cli-help-pack-without"))]
    pub without: Vec<String>,
    /// For the audience: up to when it has received injects.
    #[arg(long, value_name = "TIME", help = say("cli-help-pack-until"))]
    pub until: Option<String>,
    /// For role players: the only cell.
    #[arg(long, value_name = "CELL", help = say("cli-help-pack-cell"))]
    pub cell: Option<String>,
    /// Small cards.
    #[arg(long, help = say("cli-help-pack-compact"))]
    pub compact: bool,
    /// Letter paper.
    #[arg(long, help = say("cli-help-pack-letter"))]
    pub letter: bool,
    /// The file of the organisation's sign.
    #[arg(long, value_name = "PICTURE", help = say("cli-help-pack-logo"))]
    pub logo: Option<PathBuf>,
    /// What the sign shows.
    #[arg(long, value_name = "TEXT", requires = "logo", help = say("cli-help-pack-logo-alt"))]
    pub logo_alt: Option<String>,
    /// The colour of rules.
    #[arg(long, value_name = "#RRGGBB", help = say("cli-help-pack-accent"))]
    pub accent: Option<String>,
    /// The folder of the organisation's own look.
    #[arg(long, value_name = "FOLDER", help = say("cli-help-pack-look"))]
    pub look: Option<PathBuf>,
    /// Files of own texts.
    #[arg(long, value_name = "FILE", help = say("cli-help-pack-own"))]
    pub own: Vec<PathBuf>,
}

impl AskPack {
    /// The first option that was given; what is no pack takes none of them.
    pub fn first_given(&self) -> Option<&'static str> {
        let given = [
            ("--edition", self.edition.is_some()),
            ("--lang", self.lang.is_some()),
            ("--without", !self.without.is_empty()),
            ("--until", self.until.is_some()),
            ("--cell", self.cell.is_some()),
            ("--compact", self.compact),
            ("--letter", self.letter),
            ("--logo", self.logo.is_some()),
            ("--accent", self.accent.is_some()),
            ("--look", self.look.is_some()),
            ("--own", !self.own.is_empty()),
        ];
        given.into_iter().find(|(_, is)| *is).map(|(option, _)| option)
    }
}

fn editions() -> String {
    Edition::ALL.map(Edition::name).join(", ")
}

/// The form of a pack by the ending of its file.
pub fn form(ending: &str) -> Option<WriteAs> {
    match ending {
        "pdf" => Some(WriteAs::Pdf),
        "docx" => Some(WriteAs::Word),
        "html" | "htm" => Some(WriteAs::WebPage),
        _ => None,
    }
}

/// Writes a pack, reads it back from the disk, and says what it is.
pub fn answer(asked: &AskExport, form: WriteAs, unlock: &Unlock) -> Result<Outcome, Failure> {
    let Some(path) = asked.to.as_deref() else { return Err(Failure::input("exchange-needs-to", &[])) };
    let subject = Subject::read(&asked.file, &[], unlock)?;
    if subject.damaged {
        return Err(Failure::input("exchange-damaged", &[("file", subject.file.as_str().into())]));
    }
    let options = options(&asked.pack, subject.coverage.scenario())?;
    let (options, look) = dressed(&RealDisk, &options, &dress(&asked.pack)?).map_err(Failure::Input)?;
    let made = draft(&Engine::Inside, &subject.coverage, &options, &look, form).map_err(Failure::Input)?;
    let saved = write(path, &made.bytes, asked.force)?;
    let values = [
        ("path", saved.display().to_string().into()),
        ("edition", say(&format!("briefing-edition-{}", options.edition.name())).into()),
        ("pages", made.pages.unwrap_or_default().into()),
    ];
    let mut out = wrapped("", &say_with("cli-pack-written", &values));
    let private = if options.edition.is_for_control() { "cli-pack-control" } else { "cli-pack-audience" };
    out.push_str(&wrapped("", &say(private)));
    out.push_str(&super::export::unprotected(&subject));
    let errors = made.changed.iter().map(|changed| wrapped("- ", changed)).collect();
    Ok(Outcome { output: out, errors, code: 0 })
}

fn write(path: &Path, bytes: &[u8], force: bool) -> Result<PathBuf, Failure> {
    let expect = if force { Expect::Anything } else { Expect::Nothing };
    let saved = save_bytes(&RealDisk, path, bytes, expect).map_err(|failure| match failure {
        SaveFailure::Exists { path } => {
            Failure::input("exchange-exists", &[("path", path.display().to_string().into())])
        }
        other => other.into(),
    })?;
    Ok(saved.path)
}

fn options(asked: &AskPack, scenario: &Scenario) -> Result<Options, Failure> {
    let edition = match &asked.edition {
        None => Edition::Excon,
        Some(name) => Edition::named(&name.to_lowercase()).ok_or_else(|| {
            Failure::input("cli-pack-no-edition", &[("name", name.as_str().into()), ("known", editions().into())])
        })?,
    };
    let language = match &asked.lang {
        None => Language::English,
        Some(tag) => Language::of_tag(tag)
            .ok_or_else(|| Failure::input("cli-pack-no-language", &[("name", tag.as_str().into())]))?,
    };
    Ok(Options {
        edition,
        language,
        without: asked.without.iter().map(|name| part(name, edition)).collect::<Result<_, _>>()?,
        until: asked.until.as_deref().map(|text| until(text, scenario)).transpose()?,
        cell: asked.cell.as_deref().map(|name| cell(name, scenario)).transpose()?,
        made_on: today_text().into(),
        compact: asked.compact,
        ..Options::default()
    })
}

fn part(name: &str, edition: Edition) -> Result<Part, Failure> {
    let found = edition.parts().iter().find(|part| part.name() == name && **part != Part::Cover);
    let known = || {
        let names = edition.parts().iter().filter(|part| **part != Part::Cover).map(|part| part.name());
        names.collect::<Vec<_>>().join(", ")
    };
    found
        .copied()
        .ok_or_else(|| Failure::input("cli-pack-no-part", &[("name", name.into()), ("known", known().into())]))
}

fn until(text: &str, scenario: &Scenario) -> Result<ExTime, Failure> {
    let frame = TimeFrame { startex: scenario.exercise.startex, day_count: scenario.exercise.day_count };
    let unread = |fault: crate::scenario::time::TimeFault| Failure::Input(fault.message());
    read_time(text, &frame).map(|read| read.time).map_err(unread)
}

fn cell(name: &str, scenario: &Scenario) -> Result<CellId, Failure> {
    let wanted = name.to_lowercase();
    let found = scenario.cells.iter().find(|cell| cell.name.to_lowercase() == wanted || cell.id.as_str() == name);
    let known = || scenario.cells.iter().map(|cell| cell.name.to_string()).collect::<Vec<_>>().join(", ");
    found
        .map(|cell| cell.id.clone())
        .ok_or_else(|| Failure::input("cli-pack-no-cell", &[("name", name.into()), ("known", known().into())]))
}

fn dress(asked: &AskPack) -> Result<PackDress, Failure> {
    let accent = asked.accent.clone().unwrap_or_default();
    let digits = accent.strip_prefix('#').unwrap_or_default();
    let sound = accent.is_empty() || (digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit()));
    if !sound {
        return Err(Failure::input("cli-pack-no-colour", &[("name", accent.into())]));
    }
    Ok(PackDress {
        logo: asked.logo.clone().unwrap_or_default(),
        logo_alt: asked.logo_alt.clone().unwrap_or_default(),
        accent,
        look: asked.look.clone().unwrap_or_default(),
        letter_paper: asked.letter,
        own: asked.own.iter().map(|path| own(path)).collect::<Result<_, _>>()?,
    })
}

/// An own text: its first line is the title.
fn own(path: &Path) -> Result<(String, String), Failure> {
    let about = |why: String| {
        Failure::input("press-file-unread", &[("path", path.display().to_string().into()), ("why", why.into())])
    };
    let bytes = RealDisk.read(path, LARGEST_TEXT).map_err(|error| about(error.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|error| about(error.to_string()))?;
    let (title, rest) = text.trim_start_matches('\u{feff}').trim().split_once('\n').unwrap_or((text.trim(), ""));
    Ok((title.trim_start_matches('#').trim().to_owned(), rest.trim().to_owned()))
}
