//! The type faces that are embedded in the program, and the families that views name.
//!
//! Sizes and roles belong to `face`; pictures in the icon face belong to `icon`.

use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};
use std::sync::{Arc, LazyLock};

const SANS: (&str, &[u8]) = ("plex-sans", include_bytes!("../../assets/fonts/IBMPlexSans_400Regular.ttf"));
const SANS_MEDIUM: (&str, &[u8]) = ("plex-sans-medium", include_bytes!("../../assets/fonts/IBMPlexSans_500Medium.ttf"));
const SANS_STRONG: (&str, &[u8]) =
    ("plex-sans-strong", include_bytes!("../../assets/fonts/IBMPlexSans_600SemiBold.ttf"));
const NARROW: (&str, &[u8]) =
    ("plex-condensed", include_bytes!("../../assets/fonts/IBMPlexSansCondensed_500Medium.ttf"));
const NARROW_STRONG: (&str, &[u8]) =
    ("plex-condensed-strong", include_bytes!("../../assets/fonts/IBMPlexSansCondensed_600SemiBold.ttf"));
const MONO: (&str, &[u8]) = ("plex-mono", include_bytes!("../../assets/fonts/IBMPlexMono_400Regular.ttf"));
const ICONS: (&str, &[u8]) = ("phosphor", include_bytes!("../../assets/fonts/phosphor-subset.ttf"));

/// The families that views use, by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Prose.
    Ui,
    /// Prose of middle weight: subjects of rows, buttons.
    UiMedium,
    /// Strong prose: titles and headings.
    UiStrong,
    /// Numbers, codes and times.
    Code,
    /// Strong numbers, codes and times.
    CodeStrong,
    /// Excerpts from files.
    Mono,
    /// Pictures.
    Icons,
}

impl Family {
    /// All families.
    pub const ALL: [Self; 7] =
        [Self::Ui, Self::UiMedium, Self::UiStrong, Self::Code, Self::CodeStrong, Self::Mono, Self::Icons];

    /// The name under which egui knows the family.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ui => "ui",
            Self::UiMedium => "ui-medium",
            Self::UiStrong => "ui-strong",
            Self::Code => "code",
            Self::CodeStrong => "code-strong",
            Self::Mono => "mono",
            Self::Icons => "icons",
        }
    }

    /// The family as egui takes it.
    pub fn of_egui(self) -> FontFamily {
        static UI: LazyLock<Arc<str>> = LazyLock::new(|| Family::Ui.name().into());
        static UI_MEDIUM: LazyLock<Arc<str>> = LazyLock::new(|| Family::UiMedium.name().into());
        static UI_STRONG: LazyLock<Arc<str>> = LazyLock::new(|| Family::UiStrong.name().into());
        static CODE: LazyLock<Arc<str>> = LazyLock::new(|| Family::Code.name().into());
        static CODE_STRONG: LazyLock<Arc<str>> = LazyLock::new(|| Family::CodeStrong.name().into());
        static MONO_NAME: LazyLock<Arc<str>> = LazyLock::new(|| Family::Mono.name().into());
        static ICONS_NAME: LazyLock<Arc<str>> = LazyLock::new(|| Family::Icons.name().into());
        let name = match self {
            Self::Ui => &*UI,
            Self::UiMedium => &*UI_MEDIUM,
            Self::UiStrong => &*UI_STRONG,
            Self::Code => &*CODE,
            Self::CodeStrong => &*CODE_STRONG,
            Self::Mono => &*MONO_NAME,
            Self::Icons => &*ICONS_NAME,
        };
        FontFamily::Name(name.clone())
    }

    /// The faces of the family, the first one that has a letter draws it.
    fn faces(self) -> &'static [&'static str] {
        match self {
            Self::Ui => &[SANS.0, ICONS.0],
            Self::UiMedium => &[SANS_MEDIUM.0, ICONS.0],
            Self::UiStrong => &[SANS_STRONG.0, ICONS.0],
            Self::Code => &[NARROW.0, SANS_MEDIUM.0, ICONS.0],
            Self::CodeStrong => &[NARROW_STRONG.0, SANS_STRONG.0, ICONS.0],
            Self::Mono => &[MONO.0, SANS.0, ICONS.0],
            Self::Icons => &[ICONS.0, SANS.0],
        }
    }
}

/// Gives the context the faces of the program; the window and the tests both call it, once.
pub fn install_fonts(ctx: &Context) {
    ctx.set_fonts(definitions());
}

/// The faces of the program before the ones that egui brings along.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let built_in = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, bytes) in [SANS, SANS_MEDIUM, SANS_STRONG, NARROW, NARROW_STRONG, MONO, ICONS] {
        fonts.font_data.insert(name.to_owned(), Arc::new(face(name, bytes)));
    }
    for family in Family::ALL {
        let mut faces: Vec<String> = family.faces().iter().map(|face| (*face).to_owned()).collect();
        faces.extend(built_in.iter().cloned());
        fonts.families.insert(family.of_egui(), faces);
    }
    for (built_in, own) in [(FontFamily::Proportional, Family::Ui), (FontFamily::Monospace, Family::Mono)] {
        let faces = fonts.families.get(&own.of_egui()).cloned().unwrap_or_default();
        fonts.families.insert(built_in, faces);
    }
    fonts
}

fn face(name: &str, bytes: &'static [u8]) -> FontData {
    let face = FontData::from_static(bytes);
    if name == ICONS.0 {
        return face.tweak(FontTweak { y_offset_factor: 0.0, ..FontTweak::default() });
    }
    face
}
