//! What an organisation puts on its packs: sign, colour, own texts, own look, read from its files.

use super::picture::clean_picture;
use crate::briefing::{Options, OwnText};
use crate::store::Disk;
use crate::store::recent::PackDress;
use crate::words::say_with;
use std::collections::BTreeMap;
use std::path::Path;

/// Files of an own look by name.
pub type OwnLook = BTreeMap<String, Vec<u8>>;

/// The largest picture file.
const LARGEST_PICTURE: usize = 10 << 20;
/// The largest file of an own look.
const LARGEST_LOOK: usize = 4 << 20;
/// The file that an own look is.
const LOOK_FILE: &str = "look.typ";

/// The options with what the organisation adds, and its own look.
///
/// # Errors
/// A file is not there or not what it should be: what, where, why, what to do.
pub fn dressed(disk: &dyn Disk, options: &Options, dress: &PackDress) -> Result<(Options, OwnLook), String> {
    let mut options = options.clone();
    options.letter_paper |= dress.letter_paper;
    if options.accent.is_empty() {
        options.accent = dress.accent.as_str().into();
    }
    let own = dress.own.iter().filter(|(title, text)| !title.trim().is_empty() || !text.trim().is_empty());
    options.own.extend(own.map(|(title, text)| OwnText { title: title.as_str().into(), text: text.as_str().into() }));
    if options.logo.is_none() && dress.logo != Path::new("") {
        let bytes = read(disk, &dress.logo, LARGEST_PICTURE)?;
        let picture = clean_picture(&bytes, &dress.logo_alt);
        let about = |why: String| {
            say_with("press-picture-unfit", &[("path", dress.logo.display().to_string().into()), ("why", why.into())])
        };
        options.logo = Some(picture.map_err(about)?);
    }
    let mut look = OwnLook::new();
    if dress.look != Path::new("") {
        look.insert(LOOK_FILE.to_owned(), read(disk, &dress.look.join(LOOK_FILE), LARGEST_LOOK)?);
    }
    Ok((options, look))
}

fn read(disk: &dyn Disk, path: &Path, largest: usize) -> Result<Vec<u8>, String> {
    let at = || path.display().to_string();
    let bytes = disk
        .read(path, largest + 1)
        .map_err(|error| say_with("press-file-unread", &[("path", at().into()), ("why", error.to_string().into())]))?;
    if bytes.len() > largest {
        return Err(say_with("press-file-large", &[("path", at().into()), ("most", (largest >> 20).into())]));
    }
    Ok(bytes)
}
