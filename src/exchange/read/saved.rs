//! A mapping as text that a person can read, keep beside a file and send to a colleague.

use super::Target;
use super::mapping::{By, ColumnMapping, Mapping, SheetMapping};
use crate::scenario::Zone;
use crate::scenario::time::read_startex;
use crate::words::say_with;
use serde::{Deserialize, Serialize};

/// The version of the form.
const VERSION: u32 = 1;

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    version: u32,
    zone: String,
    startex: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_day_is_one: Option<bool>,
    merge_recipients: bool,
    take_repeats: bool,
    clear_empty: bool,
    senders_as_text: bool,
    sheets: Vec<FileSheet>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct FileSheet {
    sheet: String,
    taken: bool,
    header_row: u32,
    columns: Vec<FileColumn>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct FileColumn {
    heading: String,
    field: String,
}

/// Why a saved mapping could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingFault {
    /// The line, where it is known.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

impl Mapping {
    /// The mapping as text.
    pub fn to_text(&self) -> String {
        let column = |column: &ColumnMapping| FileColumn {
            heading: column.heading.clone(),
            field: column.target.map_or("", |target| target.name()).to_owned(),
        };
        let sheet = |sheet: &SheetMapping| FileSheet {
            sheet: sheet.sheet.clone(),
            taken: sheet.taken,
            header_row: sheet.header_row.unwrap_or(0),
            columns: sheet.columns.iter().map(column).collect(),
        };
        let file = File {
            version: VERSION,
            zone: self.zone.map(Zone::offset_text).unwrap_or_default(),
            startex: self.startex.map(|startex| startex.to_string()).unwrap_or_default(),
            first_day_is_one: self.first_day_is_one,
            merge_recipients: self.merge_recipients,
            take_repeats: self.take_repeats,
            clear_empty: self.clear_empty,
            senders_as_text: self.senders_as_text,
            sheets: self.sheets.iter().map(sheet).collect(),
        };
        let pretty = ron::ser::PrettyConfig::new().depth_limit(3).new_line("\n").indentor("  ");
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        options.to_string_pretty(&file, pretty).map(|text| text + "\n").unwrap_or_default()
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// Where the text is no mapping, or names a field, a zone or a STARTEX that cannot be read.
    pub fn read(text: &str) -> Result<Self, MappingFault> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let file: File = options.from_str(text.trim_start_matches('\u{feff}')).map_err(|error| MappingFault {
            line: Some(error.span.start.line),
            message: say_with("import-mapping-syntax", &[("detail", error.code.to_string().into())]),
        })?;
        let fault = |id: &str, value: &str| MappingFault {
            line: text.lines().position(|line| !value.is_empty() && line.contains(value)).map(|line| line + 1),
            message: say_with(id, &[("value", value.into())]),
        };
        if file.version != VERSION {
            return Err(fault("import-mapping-version", &file.version.to_string()));
        }
        let zone = match file.zone.trim() {
            "" => None,
            zone => Some(Zone::read(zone).ok_or_else(|| fault("import-mapping-zone", zone))?),
        };
        let startex = match file.startex.trim() {
            "" => None,
            startex => Some(read_startex(startex).map_err(|_fault| fault("import-mapping-startex", startex))?),
        };
        let column = |column: FileColumn| {
            let target = match column.field.as_str() {
                "" => None,
                name => Some(Target::named(name).ok_or_else(|| fault("import-mapping-field", name))?),
            };
            Ok(ColumnMapping { heading: column.heading, target, by: By::Person })
        };
        let sheet = |sheet: FileSheet| {
            Ok(SheetMapping {
                columns: sheet.columns.into_iter().map(column).collect::<Result<_, _>>()?,
                sheet: sheet.sheet,
                taken: sheet.taken,
                why_not: "",
                header_row: (sheet.header_row > 0).then_some(sheet.header_row),
            })
        };
        Ok(Self {
            sheets: file.sheets.into_iter().map(sheet).collect::<Result<_, MappingFault>>()?,
            zone,
            startex,
            first_day_is_one: file.first_day_is_one,
            merge_recipients: file.merge_recipients,
            take_repeats: file.take_repeats,
            clear_empty: file.clear_empty,
            senders_as_text: file.senders_as_text,
            recipients_whole: false,
        })
    }
}
