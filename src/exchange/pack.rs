//! Archives: written the same for the same parts, read with real sizes counted.

use super::export::ExportFault;
use std::io::{Cursor, Read, Write};
use zip::write::{ExtendedFileOptions, FileOptions};
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// The most bytes of one unpacked part.
pub const MOST_IN_PART: usize = 64 * 1024 * 1024;
/// The most bytes of all unpacked parts.
pub const MOST_IN_ALL: usize = 256 * 1024 * 1024;
/// The most parts.
pub const MOST_PARTS: usize = 2_000;

/// One part of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its name, without folders that lead out.
    pub name: String,
    /// Its comment in the directory of the archive, which some programs go by.
    pub comment: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Part {
    /// A part without a comment.
    pub fn plain(name: impl Into<String>, text: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), comment: String::new(), bytes: text.into() }
    }
}

/// Puts parts together; no clock is asked.
///
/// # Errors
/// The writer says what it refuses, such as two parts of the same name.
pub fn packed(parts: &[Part]) -> Result<Vec<u8>, ExportFault> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let options: FileOptions<'_, '_, ExtendedFileOptions> = FileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .with_file_comment(part.comment.as_str());
        writer.start_file(part.name.as_str(), options)?;
        writer.write_all(&part.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// Why an archive was not unpacked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unpacked {
    /// It is no archive, or a part is damaged.
    Broken(String),
    /// It unpacks to more than any document needs.
    TooLarge,
}

/// All parts of an archive; folders are passed over.
///
/// # Errors
/// What is broken, or that more comes out than fits.
pub fn unpacked(bytes: &[u8]) -> Result<Vec<Part>, Unpacked> {
    let broken = |error: &dyn std::fmt::Display| Unpacked::Broken(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(Unpacked::TooLarge);
    }
    let mut parts = Vec::new();
    let mut room = MOST_IN_ALL;
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(|error| broken(&error))?;
        if file.is_dir() {
            continue;
        }
        let name = file.name().map_err(|error| broken(&error))?.into_owned();
        let comment = file.comment().to_owned();
        // What the directory says of sizes is not believed.
        let most = room.min(MOST_IN_PART);
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        file.by_ref().take(limit).read_to_end(&mut bytes).map_err(|error| broken(&error))?;
        if bytes.len() > most {
            return Err(Unpacked::TooLarge);
        }
        room = room.saturating_sub(bytes.len());
        parts.push(Part { name, comment, bytes });
    }
    Ok(parts)
}
