//! Reads library files, and names what is wrong with them.

use super::item::Item;
use super::scene;
use crate::checklist::{Basis, LoadFault, Vocabulary, load};
use serde::Deserialize;
use smol_str::SmolStr;
use std::sync::Arc;

/// The items of all files, in order.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The items.
    pub items: Vec<Arc<Item>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "the version of the content stands in the file for people")]
    version: u32,
    items: Vec<Item>,
}

impl Library {
    /// The item of an id.
    pub fn item(&self, id: &str) -> Option<&Arc<Item>> {
        self.items.iter().find(|item| item.id == id)
    }
}

/// Reads a library file; items with faults are named and left out.
///
/// # Errors
/// Where the text is no library file at all.
pub fn items(file: &str, text: &str, vocabulary: &Vocabulary) -> Result<(Vec<Arc<Item>>, Vec<LoadFault>), LoadFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let read: File = load::ron_options().from_str(text).map_err(|error| load::ron_fault(file, &error))?;
    let (mut items, mut faults): (Vec<Arc<Item>>, Vec<LoadFault>) = (Vec::new(), Vec::new());
    for item in read.items {
        let mut found = own_faults(&item);
        if items.iter().any(|known| known.id == item.id) {
            found.push("this id stands twice. An id is never used again: give the item a new one.".to_owned());
        }
        if let Err(wrong) = scene::scene(&item, vocabulary) {
            found.extend(wrong);
        }
        let is_sound = found.is_empty();
        faults.extend(found.into_iter().map(|what| fault(file, text, &item.id, what)));
        if is_sound {
            items.push(Arc::new(item));
        }
    }
    Ok((items, faults))
}

fn fault(file: &str, text: &str, id: &SmolStr, what: String) -> LoadFault {
    LoadFault {
        file: file.to_owned(),
        line: load::line_of(text, id),
        column: None,
        requirement: Some(id.to_string()),
        what,
    }
}

/// What is wrong with the words of an item.
fn own_faults(item: &Item) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |wrong: bool, what: &dyn Fn() -> String| {
        if wrong {
            found.push(what());
        }
    };
    for (name, text) in [("title", &item.title), ("intent", &item.intent), ("basis", &item.basis)] {
        check(text.trim().is_empty(), &|| format!("`{name}` is empty. Fill it in."));
    }
    check(item.injects.is_empty(), &|| "it has no inject. Write at least one, or take the item out.".to_owned());
    check(item.serves.is_empty() && item.helps.is_empty(), &|| {
        "it serves no requirement, so that nobody would find it. Name the lines in `serves`, or in `helps` those over the exercise as a whole.".to_owned()
    });
    for slot in &item.slots {
        let used = item.injects.iter().any(|inject| {
            [Some(&inject.from), inject.place.as_ref(), inject.perpetrator.as_ref()].contains(&Some(&slot.name))
                || inject.text.contains(&format!("{{{}}}", slot.name))
        });
        check(!used, &|| format!("the slot `{}` is used by no inject. Use it, or take it out.", slot.name));
        check(slot.label.trim().is_empty() || slot.example.trim().is_empty(), &|| {
            format!("the slot `{}` needs a label and an example. Add both.", slot.name)
        });
    }
    for inject in &item.injects {
        let earlier = item.injects.iter().find(|other| {
            let link = format!("same_time={}", other.name);
            inject.codes.split_whitespace().any(|word| word == link) && other.minutes != inject.minutes
        });
        if let Some(other) = earlier {
            check(true, &|| {
                format!(
                    "inject `{}`: it is at the same time as `{}` and has other minutes. Give both the same.",
                    inject.name, other.name
                )
            });
        }
        let here = |what: &str| format!("inject `{}`: {what}", inject.name);
        let texts = [("title", &inject.title), ("text", &inject.text), ("effect", &inject.effect)];
        for (name, text) in texts {
            check(text.trim().is_empty(), &|| here(&format!("`{name}` is empty. Fill it in.")));
        }
        let slots = [Some(&inject.from), inject.place.as_ref(), inject.perpetrator.as_ref()];
        for name in slots.into_iter().flatten().filter(|name| item.slot(name).is_none()) {
            check(true, &|| here(&format!("`{name}` is no slot. Declare it among the slots, or correct the name.")));
        }
        for name in braced(&inject.text).into_iter().filter(|name| item.slot(name).is_none()) {
            check(true, &|| {
                here(&format!("`{{{name}}}` in the text is no slot. Declare it among the slots, or correct the name."))
            });
        }
    }
    found
}

/// The words in braces.
fn braced(text: &str) -> Vec<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The files that the program ships.
const FILES: [(&str, &str); 6] = [
    ("poc-1.ron", include_str!("../../assets/library/poc-1.ron")),
    ("poc-2.ron", include_str!("../../assets/library/poc-2.ron")),
    ("caac.ron", include_str!("../../assets/library/caac.ron")),
    ("crsv-wps.ron", include_str!("../../assets/library/crsv-wps.ron")),
    ("cthb.ron", include_str!("../../assets/library/cthb.ron")),
    ("cpp-hs.ron", include_str!("../../assets/library/cpp-hs.ron")),
];

/// The shipped library, and what is wrong with it; a test holds that nothing is.
pub fn shipped(basis: &Basis) -> (Library, Vec<LoadFault>) {
    let (mut library, mut faults) = (Library::default(), Vec::new());
    for (file, text) in FILES {
        match items(file, text, &basis.vocabulary) {
            Ok((read, found)) => {
                library.items.extend(read);
                faults.extend(found);
            }
            Err(fault) => faults.push(fault),
        }
    }
    (library, faults)
}

/// Title and text of each inject of the shipped library, as they are written.
pub(super) fn texts() -> impl Iterator<Item = (String, String)> {
    let files = FILES.iter().filter_map(|(_, text)| load::ron_options().from_str::<File>(text).ok());
    files.flat_map(|file| file.items).flat_map(|item| item.injects).map(|inject| (inject.title, inject.text))
}
