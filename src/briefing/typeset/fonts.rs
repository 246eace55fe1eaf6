//! The faces that a pack is set in: all embedded, so that a pack looks the same on every machine.

use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

const FILES: &[&[u8]] = &[
    include_bytes!("../../../assets/fonts/IBMPlexSans_400Regular.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSans_500Medium.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSans_600SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansCondensed_500Medium.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansCondensed_600SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansArabic_400Regular.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansArabic_600SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansHebrew_400Regular.ttf"),
    include_bytes!("../../../assets/fonts/IBMPlexSansHebrew_600SemiBold.ttf"),
];

/// The faces and the book that lists them.
pub struct Faces {
    /// The faces.
    pub fonts: Vec<Font>,
    /// Their book.
    pub book: LazyHash<FontBook>,
}

/// The faces, read once.
pub fn faces() -> &'static Faces {
    static FACES: OnceLock<Faces> = OnceLock::new();
    FACES.get_or_init(|| {
        let fonts: Vec<Font> = FILES.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        Faces { fonts, book }
    })
}

/// Whether some face has a glyph for this letter.
pub fn can_print(letter: char) -> bool {
    let needs_no_glyph =
        matches!(letter, '\n' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{ad}');
    needs_no_glyph || faces().fonts.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}
