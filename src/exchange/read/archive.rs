//! Looks through an archive before anybody unpacks it: real sizes, not those that it claims.

use super::limits::{PART, PARTS, WHOLE};
use super::{Kind, ReadFault};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How many bytes of the beginning of most parts are looked at.
const HEAD: usize = 4_096;
/// The most shared texts that a workbook may announce; memory for so many is taken at once.
const SHARED: usize = 4_000_000;

/// The names of the parts of an archive that is safe to unpack.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    names: Vec<String>,
    mimetype: String,
}

impl Parts {
    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| own.eq_ignore_ascii_case(name))
    }

    /// Whether a part ends with this name.
    pub(super) fn ends_with(&self, end: &str) -> bool {
        self.names.iter().any(|own| own.to_ascii_lowercase().ends_with(end))
    }

    /// The kind of document that it says to be.
    pub(super) fn mimetype(&self) -> &str {
        &self.mimetype
    }
}

/// Unpacks each part once, counts, and forgets it.
pub(super) fn check(bytes: &[u8]) -> Result<Parts, ReadFault> {
    let mut archive = open(bytes)?;
    if archive.len() > PARTS {
        return Err(ReadFault::Swollen);
    }
    let mut parts = Parts::default();
    let mut whole = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| broken(&error))?;
        let name = part.name().map_err(|error| broken(&error))?.replace('\\', "/");
        let is_shared = name.to_ascii_lowercase().ends_with("sharedstrings.xml");
        let kept = if is_shared { PART } else { HEAD };
        let (size, head) = count(&mut part, WHOLE.saturating_sub(whole).min(PART), kept)?;
        whole += size;
        if is_shared && announces_too_much(&head) {
            return Err(ReadFault::Swollen);
        }
        if name == "mimetype" {
            parts.mimetype = String::from_utf8_lossy(&head).trim().to_owned();
        }
        parts.names.push(name);
    }
    Ok(parts)
}

/// One part of an archive that was checked, unpacked.
pub(super) fn unpack(bytes: &[u8], name: &str) -> Result<Vec<u8>, ReadFault> {
    let mut archive = open(bytes)?;
    let part = archive.by_name(name).map_err(|error| broken(&error))?;
    let mut out = Vec::new();
    let limit = u64::try_from(PART).unwrap_or(u64::MAX);
    part.take(limit + 1).read_to_end(&mut out).map_err(|error| broken(&error))?;
    if out.len() > PART { Err(ReadFault::Swollen) } else { Ok(out) }
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, ReadFault> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))
}

fn broken(error: &dyn std::fmt::Display) -> ReadFault {
    ReadFault::Broken { kind: Kind::Xlsx, detail: error.to_string() }
}

/// The real size of a part, and so many bytes of its beginning.
fn count(part: &mut impl Read, most: usize, kept: usize) -> Result<(usize, Vec<u8>), ReadFault> {
    let mut buffer = [0_u8; 32 * 1024];
    let (mut size, mut head) = (0_usize, Vec::new());
    loop {
        let read = part.read(&mut buffer).map_err(|error| broken(&error))?;
        if read == 0 {
            return Ok((size, head));
        }
        size += read;
        if size > most {
            return Err(ReadFault::Swollen);
        }
        let wanted = kept.saturating_sub(head.len()).min(read);
        head.extend(buffer.iter().take(wanted));
    }
}

/// Whether a list of shared texts announces more than fits, or hides what it announces.
fn announces_too_much(part: &[u8]) -> bool {
    if part.contains(&0) {
        return true;
    }
    let text = String::from_utf8_lossy(part);
    let too_much = |after: &str| {
        let figures = after.trim_start_matches(|letter: char| letter.is_whitespace() || "=\"'".contains(letter));
        let figures: String = figures.chars().take_while(char::is_ascii_digit).collect();
        figures.parse::<usize>().map_or(!figures.is_empty(), |count| count > SHARED)
    };
    text.split("uniqueCount").skip(1).any(too_much)
}
