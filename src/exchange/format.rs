//! The formats in which a scenario leaves, and what each of them cannot hold.

/// A format in which a scenario can leave, other than our own and the packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The workbook that everybody asks for: MSEL, objectives, phases, coverage, read-me.
    Workbook,
    /// The MSEL sheet alone, comma separated.
    Csv,
    /// The injects as calendar entries.
    Calendar,
    /// The whole scenario for other programs, with a published schema.
    Json,
    /// The archive that `OpenAEV` imports.
    OpenAev,
    /// The common exercise format.
    Cexf,
    /// The workbook that Blueprint uploads.
    Blueprint,
    /// The workbook that Cadence's import recognises.
    Cadence,
    /// The folder of definitions of the INJECT platform, experimental.
    Inject,
}

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Workbook,
        Self::Csv,
        Self::Calendar,
        Self::Json,
        Self::OpenAev,
        Self::Cexf,
        Self::Blueprint,
        Self::Cadence,
        Self::Inject,
    ];

    /// Its name at the command line and in ids of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Workbook => "workbook",
            Self::Csv => "csv",
            Self::Calendar => "calendar",
            Self::Json => "json",
            Self::OpenAev => "openaev",
            Self::Cexf => "cexf",
            Self::Blueprint => "blueprint",
            Self::Cadence => "cadence",
            Self::Inject => "inject",
        }
    }

    /// The format with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// How a file of it ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Workbook | Self::Blueprint | Self::Cadence => "xlsx",
            Self::Csv => "csv",
            Self::Calendar => "ics",
            Self::Json | Self::Cexf => "json",
            Self::OpenAev | Self::Inject => "zip",
        }
    }
}

/// A file of another format, and what of the scenario is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// What is lost, most important first.
    pub losses: Vec<Loss>,
}

/// Something of the scenario that a format cannot hold, or that was changed to fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// What, as a sentence.
    pub text: String,
    /// Which records, by number or name; empty where it concerns them all.
    pub places: Vec<String>,
}
