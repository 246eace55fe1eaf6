//! A pack as a Word file that people can edit: real styles, real headings, real tables.
//!
//! Written by hand: the crates that write Word files lack repeating table heads, languages or the order of elements
//! that Word insists on. Every text goes through [`xml::esc`]; nothing in the file leads out of it.

mod body;
mod card;
mod chart;
mod contents;
mod frame;
mod table;
mod xml;

use super::pack::Pack;
use crate::words::{Language, in_language};
use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// The Word file of a pack; the same pack always gives the same bytes.
///
/// Empty only if the archive grows beyond what its format can hold, 4 GiB.
pub fn docx(pack: &Pack) -> Vec<u8> {
    let (pack, _) = pack.cleaned();
    let language = Language::of_tag(&pack.language).unwrap_or_default();
    archive(&in_language(language, || files(&pack))).unwrap_or_default()
}

/// Name and contents of each file in the archive.
fn files(pack: &Pack) -> Vec<(&'static str, Vec<u8>)> {
    let mut files = vec![
        ("[Content_Types].xml", frame::content_types().into_bytes()),
        ("_rels/.rels", frame::package_links().into_bytes()),
        ("docProps/core.xml", frame::core(pack).into_bytes()),
        ("docProps/app.xml", frame::app().into_bytes()),
        ("word/document.xml", body::document(pack).into_bytes()),
        ("word/_rels/document.xml.rels", frame::document_links(pack).into_bytes()),
        ("word/styles.xml", frame::styles(pack).into_bytes()),
        ("word/numbering.xml", frame::NUMBERING.to_owned().into_bytes()),
        ("word/settings.xml", frame::settings(pack).into_bytes()),
        ("word/fontTable.xml", frame::FONTS.to_owned().into_bytes()),
        ("word/header1.xml", frame::header(pack).into_bytes()),
        ("word/footer1.xml", frame::footer(pack).into_bytes()),
    ];
    files.extend(pack.logo.as_ref().map(|logo| ("word/media/logo.png", logo.png.clone())));
    files
}

fn archive(files: &[(&'static str, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in files {
        archive.start_file(*name, options)?;
        archive.write_all(contents)?;
    }
    Ok(archive.finish()?.into_inner())
}
