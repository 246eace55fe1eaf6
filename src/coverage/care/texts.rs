//! The texts of an inject that people read, each with the field it stands in.

use crate::scenario::Inject;

/// All texts of an inject, with the field where each is mended.
pub(super) fn texts(inject: &Inject) -> impl Iterator<Item = (&'static str, &str)> {
    let fixed: [(&str, &str); 7] = [
        ("title", &inject.title),
        ("text", &inject.text),
        ("people_effect", &inject.people_effect),
        ("notes", &inject.notes),
        ("feedback", &inject.feedback),
        ("content_note", &inject.content_note),
        ("report", &inject.report),
    ];
    let expected = inject.expected.iter().map(|action| ("expected", &*action.text));
    let observables = inject.observables.iter().map(|text| ("observables", &**text));
    let people = inject.people.iter().map(|entry| ("people", &*entry.label));
    let referrals = inject.referrals.iter().map(|referral| ("referrals", &*referral.note));
    let attachments =
        inject.attachments.iter().flat_map(|it| [("attachments", &*it.name), ("attachments", &*it.description)]);
    let all = fixed.into_iter().chain(expected).chain(observables).chain(people).chain(referrals).chain(attachments);
    all.filter(|(_, text)| !text.is_empty())
}

/// Endings of files that show or let hear something.
const SHOWING: [&str; 26] = [
    "jpg", "jpeg", "jpe", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif", "avif", "svg", "raw", "mp4",
    "m4v", "mov", "avi", "mkv", "webm", "mpg", "mpeg", "mp3", "wav", "m4a", "ogg",
];

/// The attached pictures, films and sounds, by the ending of their names.
pub(super) fn pictures(inject: &Inject) -> impl Iterator<Item = &str> {
    let names = inject.attachments.iter().map(|attachment| attachment.name.trim());
    names.filter(|name| {
        name.rsplit_once('.').is_some_and(|(_, ending)| SHOWING.iter().any(|known| ending.eq_ignore_ascii_case(known)))
    })
}
