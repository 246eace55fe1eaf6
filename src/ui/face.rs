//! The text styles by name: which face at which size each kind of text is set in.
//!
//! Colours come from the theme. No view names a size.

use super::fonts::Family;
use egui::{Color32, FontId, RichText, TextStyle};
use std::collections::BTreeMap;

/// A kind of text in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The largest: start page.
    Display,
    /// The title of an opened inject.
    Opened,
    /// The title of a dialog.
    DialogTitle,
    /// The subject of a panel.
    Title,
    /// The name of a section.
    Heading,
    /// Ordinary text.
    Body,
    /// Inject text while it is written.
    Writing,
    /// A row that carries a subject, a button.
    Emphasis,
    /// Secondary text.
    Small,
    /// Secondary text of middle weight: tags.
    SmallEmphasis,
    /// Column heads.
    Micro,
    /// Key caps.
    Key,
    /// Ids, times, counts.
    Code,
    /// Strong ids, times, counts.
    CodeStrong,
    /// Codes in chips and rows of small text.
    CodeSmall,
    /// Strong codes in chips and rows of small text.
    CodeSmallStrong,
    /// Excerpts from files.
    Mono,
}

impl Face {
    /// All kinds of text.
    pub const ALL: [Self; 17] = [
        Self::Display,
        Self::Opened,
        Self::DialogTitle,
        Self::Title,
        Self::Heading,
        Self::Body,
        Self::Writing,
        Self::Emphasis,
        Self::Small,
        Self::SmallEmphasis,
        Self::Micro,
        Self::Key,
        Self::Code,
        Self::CodeStrong,
        Self::CodeSmall,
        Self::CodeSmallStrong,
        Self::Mono,
    ];

    /// The name under which egui knows the style.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Display => "display",
            Self::Opened => "opened",
            Self::DialogTitle => "dialog_title",
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Body => "body",
            Self::Writing => "writing",
            Self::Emphasis => "emphasis",
            Self::Small => "small",
            Self::SmallEmphasis => "small_emphasis",
            Self::Micro => "micro",
            Self::Key => "key",
            Self::Code => "code",
            Self::CodeStrong => "code_strong",
            Self::CodeSmall => "code_small",
            Self::CodeSmallStrong => "code_small_strong",
            Self::Mono => "mono",
        }
    }

    /// The size in points.
    pub const fn size(self) -> f32 {
        match self {
            Self::Display => 22.0,
            Self::Opened => 20.0,
            Self::DialogTitle => 17.0,
            Self::Title => 15.0,
            Self::Heading | Self::Body | Self::Emphasis => 13.0,
            Self::Writing => 14.0,
            Self::Small | Self::SmallEmphasis | Self::CodeSmall | Self::CodeSmallStrong | Self::Mono => 12.0,
            Self::Micro => 11.5,
            Self::Key => 11.0,
            Self::Code | Self::CodeStrong => 12.5,
        }
    }

    /// The height of a line in points.
    pub const fn line_height(self) -> f32 {
        match self {
            Self::Display => 28.0,
            Self::Opened => 26.0,
            Self::DialogTitle | Self::Writing => 22.0,
            Self::Title => 20.0,
            Self::Heading | Self::Body | Self::Emphasis | Self::Code | Self::CodeStrong | Self::Mono => 18.0,
            Self::Small | Self::SmallEmphasis | Self::CodeSmall | Self::CodeSmallStrong => 16.0,
            Self::Micro | Self::Key => 16.0,
        }
    }

    /// The family of faces.
    pub const fn family(self) -> Family {
        match self {
            Self::Display | Self::Opened | Self::DialogTitle | Self::Title | Self::Heading => Family::UiStrong,
            Self::Emphasis | Self::SmallEmphasis | Self::Micro => Family::UiMedium,
            Self::Body | Self::Writing | Self::Small => Family::Ui,
            Self::Key | Self::Code | Self::CodeSmall => Family::Code,
            Self::CodeStrong | Self::CodeSmallStrong => Family::CodeStrong,
            Self::Mono => Family::Mono,
        }
    }

    /// The face and size as egui takes them.
    pub fn font(self) -> FontId {
        FontId::new(self.size(), self.family().of_egui())
    }

    /// A text in this face and a colour of the theme.
    pub fn text(self, text: impl Into<String>, colour: Color32) -> RichText {
        RichText::new(text).font(self.font()).color(colour)
    }

    /// A format for laying out a section of text in this face.
    pub fn format(self, colour: Color32) -> egui::TextFormat {
        egui::TextFormat { line_height: Some(self.line_height()), ..egui::TextFormat::simple(self.font(), colour) }
    }
}

/// The text styles that egui's own widgets look up, and ours under their names.
pub fn text_styles() -> BTreeMap<TextStyle, FontId> {
    let mut styles = BTreeMap::from([
        (TextStyle::Small, Face::Small.font()),
        (TextStyle::Body, Face::Body.font()),
        (TextStyle::Button, Face::Emphasis.font()),
        (TextStyle::Heading, Face::Heading.font()),
        (TextStyle::Monospace, Face::Mono.font()),
    ]);
    styles.extend(Face::ALL.map(|face| (TextStyle::Name(face.name().into()), face.font())));
    styles
}
