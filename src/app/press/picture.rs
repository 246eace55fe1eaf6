//! Pictures that people add: read with limits, made small, and written anew without anything hidden in them.

use crate::briefing::Picture;
use crate::words::{say, say_with};
use image::{DynamicImage, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The longest side that is read, in pixels.
pub const LONGEST_SIDE: u32 = 8_000;
/// The most pixels that are read.
pub const MOST_PIXELS: u64 = 24_000_000;
/// The longest side that is kept, in pixels.
const KEPT_SIDE: u32 = 2_400;

/// A picture as a pack holds it.
///
/// # Errors
/// It is no PNG, JPEG or WebP, too large, or damaged; the sentence says which.
pub fn clean_picture(bytes: &[u8], alt: &str) -> Result<Picture, String> {
    let reader = || ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let unread =
        |error: &dyn std::fmt::Display| say_with("press-picture-damaged", &[("why", error.to_string().into())]);
    let mut first = reader().map_err(|error| unread(&error))?;
    let known = matches!(first.format(), Some(ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP));
    if !known {
        return Err(say("press-picture-kind"));
    }
    first.limits(limits());
    // The size is read before anything is unpacked.
    let (width, height) =
        reader().map_err(|error| unread(&error))?.into_dimensions().map_err(|error| unread(&error))?;
    if width > LONGEST_SIDE || height > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(say_with("press-picture-large", &[("width", width.into()), ("height", height.into())]));
    }
    let picture = small(first.decode().map_err(|error| unread(&error))?);
    let mut png = Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).map_err(|error| unread(&error))?;
    Ok(Picture { png: png.into_inner(), alt: alt.to_owned(), width: picture.width(), height: picture.height() })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(256 << 20);
    limits
}

fn small(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) <= KEPT_SIDE {
        return DynamicImage::ImageRgba8(picture.into_rgba8());
    }
    let kept = picture.resize(KEPT_SIDE, KEPT_SIDE, image::imageops::FilterType::CatmullRom);
    DynamicImage::ImageRgba8(kept.into_rgba8())
}
