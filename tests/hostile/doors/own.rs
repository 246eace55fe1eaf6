//! Files of one's own and of one's organisation: kept versions, checklists, library, settings, keys, pictures.

use super::one_file::OneFile;
use super::play::{is_written, program, sample};
use super::{brief, told};
use crosscut::app::press::picture::clean_picture;
use crosscut::app::verify::{Beside, Taken, verify};
use crosscut::library::load;
use crosscut::store::{checklists, kept, keys, recent};
use std::path::Path;

/// A kept version counts where it is whole and is what its name says; everything else is passed over.
pub fn kept(bytes: &[u8]) -> String {
    let mut known = sample().scenario().as_ref().clone();
    known.document = "doc".into();
    let disk = OneFile::new("doc.0123456789abcdef.scenario.ron", bytes);
    let versions = kept::versions(&disk, Path::new("/somewhere"), &known, &[]).read;
    versions.iter().for_each(|version| is_written(&version.scenario));
    let false_name = kept::find(&disk, Path::new("/somewhere"), "0123456789abcdef", &[]);
    assert!(false_name.is_none(), "a version with another fingerprint passed for the one that was asked for");
    format!("{} versions", versions.len())
}

/// A checklist, vocabulary or file of rules of an organisation.
pub fn checklist(bytes: &[u8]) -> String {
    let text = match checklists::read(&OneFile::new("own.ron", bytes), Path::new("own.ron")) {
        Ok(text) => text,
        Err(why) => return format!("refused: {}", brief(&why)),
    };
    let basis = &program().basis;
    let taken = Taken::by(basis, None);
    let verified = verify("own.ron", &text, &Beside { basis, taken: &taken });
    for fault in &verified.faults {
        told(&fault.what);
        told(&fault.remedy);
    }
    let kind = verified.kind.map_or("nothing known", |kind| kind.name());
    match verified.faults.first() {
        None => format!("sound {kind}: {} entries", verified.entries),
        Some(first) => {
            format!("{kind}: {} faults, first at {}: {}", verified.faults.len(), first.place(), brief(&first.what))
        }
    }
}

/// A file of the library.
pub fn library(bytes: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(bytes) else { return "refused: no text".into() };
    match load::items("own.ron", text, &program().vocabulary) {
        Ok((items, faults)) => match faults.first() {
            None => format!("{} items", items.len()),
            Some(first) => format!("{} items, {} faults, first: {}", items.len(), faults.len(), brief(&first.what)),
        },
        Err(fault) => format!("refused: {}", brief(&fault.what)),
    }
}

/// What the program remembers between two runs; what cannot be read is put aside with a note.
pub fn settings(bytes: &[u8]) -> String {
    let (memory, note) = recent::recall(&OneFile::new("settings.ron", bytes), Path::new("settings.ron"));
    assert!((50..=300).contains(&memory.size) && memory.recent.len() <= 12);
    note.map_or_else(
        || format!("remembered: {} files", memory.recent.len()),
        |note| format!("put aside: {}", brief(&note)),
    )
}

/// The public key of somebody else; and the same bytes as a secret key.
pub fn key(bytes: &[u8]) -> String {
    let disk = OneFile::new("somebody.pub", bytes);
    let path = Path::new("somebody.pub");
    let secret = keys::unlock(&disk, Path::new("/somewhere"), "somebody", &keys::Passphrase::new("a long passphrase"));
    if let Err(fault) = &secret {
        told(&fault.message());
    }
    match keys::look_at(&disk, path) {
        Ok(key) => format!("key {}", key.id),
        Err(fault) => format!("refused: {}; as a secret key: {}", brief(&fault.message()), {
            secret.map_or_else(|fault| brief(&fault.message()), |_| "opens".into())
        }),
    }
}

/// A picture for a pack.
pub fn picture(bytes: &[u8]) -> String {
    match clean_picture(bytes, "A sign") {
        Ok(picture) => format!("picture of {} by {}", picture.width, picture.height),
        Err(why) => format!("refused: {}", brief(&why)),
    }
}
