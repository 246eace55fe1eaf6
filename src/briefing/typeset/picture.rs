//! A page as a picture, for the preview.

use typst::utils::Scalar;
use typst_layout::Page;
use typst_render::RenderOptions;

/// A page as pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePicture {
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Red, green, blue and opacity of each pixel, row by row.
    pub rgba: Vec<u8>,
}

/// Draws a page, `scale` pixels a point.
pub fn picture_of(page: &Page, scale: f32) -> PagePicture {
    let options = RenderOptions { pixel_per_pt: Scalar::new(f64::from(scale.clamp(0.05, 8.0))), render_bleed: false };
    let drawn = typst_render::render(page, &options);
    let whole = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
    PagePicture { width: whole(drawn.width()), height: whole(drawn.height()), rgba: drawn.data().to_vec() }
}
