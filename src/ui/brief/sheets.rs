//! The drawn pages: which are seen, which are asked for, and their pictures until the pack changes.

use crate::app::press::{Made, PageImage};
use egui::{ColorImage, Context, TextureHandle, TextureOptions, Vec2, vec2};
use std::collections::BTreeMap;

/// The most pages whose pictures are kept.
const KEPT: usize = 12;
/// The longest side of a picture in pixels, which every graphics card bears.
const LONGEST: f32 = 4_000.0;
/// A4 in points.
const A4: Vec2 = vec2(595.28, 841.89);
/// Letter in points.
const LETTER: Vec2 = vec2(612.0, 792.0);
/// The steps of size, in percent of a sheet of paper.
const STEPS: [f32; 12] = [25.0, 33.0, 40.0, 50.0, 62.0, 75.0, 90.0, 110.0, 135.0, 170.0, 220.0, 300.0];

/// How large pages are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Zoom {
    /// As large as whole pages fit.
    #[default]
    Fit,
    /// As wide as the room.
    Width,
    /// In percent of a sheet of paper.
    Percent(f32),
}

/// A picture of a page.
struct Drawn {
    texture: TextureHandle,
    serial: u64,
    scale: f32,
    pixels: Vec2,
}

/// The pages of the pack that is shown.
#[derive(Default)]
pub struct Sheets {
    serial: u64,
    made: Option<Made>,
    drawn: BTreeMap<usize, Drawn>,
    asked: BTreeMap<usize, f32>,
    /// The first page that is seen, from zero.
    pub at: usize,
    /// How large pages are shown.
    pub zoom: Zoom,
    /// Whether one page is shown where there is room for two.
    pub one_up: bool,
    /// How many pages were seen in the last frame.
    pub seen: usize,
    /// The size in percent as it came out in the last frame.
    pub percent: f32,
    /// Whether the view has to go to the top of the page.
    pub to_top: bool,
}

impl Sheets {
    /// Takes the pages of a new pack; pictures of the old ones stay until the new ones come.
    pub fn take(&mut self, serial: u64, made: Made) {
        self.serial = serial;
        self.asked.clear();
        self.at = self.at.min(made.pages.saturating_sub(1));
        let (from, to) = (self.at, self.at + self.seen.max(1));
        self.drawn.retain(|page, _| (from..to).contains(page));
        self.made = Some(made);
    }

    /// The pack whose pages are shown.
    pub fn made(&self) -> Option<&Made> {
        self.made.as_ref()
    }

    /// The number of the wish whose pages are shown.
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.made.as_ref().map_or(0, |made| made.pages)
    }

    /// Takes the picture of a page.
    pub fn picture(&mut self, ctx: &Context, serial: u64, page: usize, image: &PageImage) {
        if serial != self.serial || image.rgba.len() != image.width * image.height * 4 {
            return;
        }
        let colours = ColorImage::from_rgba_unmultiplied([image.width, image.height], &image.rgba);
        let pixels = colours.size.map(|side| side as f32);
        let texture = ctx.load_texture(format!("page {page}"), colours, TextureOptions::LINEAR);
        let scale = self.asked.get(&page).copied().unwrap_or(1.0);
        self.drawn.insert(page, Drawn { texture, serial, scale, pixels: Vec2::from(pixels) });
        let at = self.at;
        while self.drawn.len() > KEPT {
            let Some(furthest) = self.drawn.keys().copied().max_by_key(|page| page.abs_diff(at)) else { break };
            self.drawn.remove(&furthest);
            self.asked.remove(&furthest);
        }
    }

    /// The picture of a page, and whether it is of this pack.
    pub fn drawn(&self, page: usize) -> Option<(&TextureHandle, bool)> {
        self.drawn.get(&page).map(|drawn| (&drawn.texture, drawn.serial == self.serial))
    }

    /// The size of a page in points.
    pub fn size(&self, page: usize, letter: bool) -> Vec2 {
        let known = self.drawn.get(&page).filter(|drawn| drawn.scale > 0.0 && drawn.serial == self.serial);
        known.map_or(if letter { LETTER } else { A4 }, |drawn| drawn.pixels / drawn.scale)
    }

    /// The scale at which a seen page has to be drawn, where it is not there yet.
    pub fn wanted(&mut self, page: usize, wide: f32, size: Vec2) -> Option<f32> {
        let longest = LONGEST / size.y.max(size.x).max(1.0);
        let scale = ((wide / size.x.max(1.0)) * 50.0).round() / 50.0;
        let scale = scale.clamp(0.1, longest);
        let asked = self.asked.get(&page).copied().unwrap_or_default();
        if (asked - scale).abs() < 0.01 {
            return None;
        }
        self.asked.insert(page, scale);
        Some(scale)
    }

    /// Shows this page first.
    pub fn go_to(&mut self, page: usize) {
        self.at = page.min(self.count().saturating_sub(1));
        self.to_top = true;
    }

    /// Shows the next pages.
    pub fn next(&mut self) {
        let step = self.seen.max(1);
        if self.at + step < self.count() {
            self.go_to(self.at + step);
        }
    }

    /// Shows the pages before.
    pub fn previous(&mut self) {
        self.go_to(self.at.saturating_sub(self.seen.max(1)));
    }

    /// Shows the pages one step larger or smaller.
    pub fn zoom(&mut self, larger: bool) {
        let now = self.percent;
        let next = match larger {
            true => STEPS.into_iter().find(|step| *step > now + 0.5),
            false => STEPS.into_iter().rev().find(|step| *step < now - 0.5),
        };
        if let Some(step) = next {
            self.zoom = Zoom::Percent(step);
        }
    }

    /// Shows one page as wide as the room, or the whole pages again.
    pub fn enlarge(&mut self, page: usize) {
        let enlarged = self.one_up && self.zoom != Zoom::Fit;
        self.one_up = !enlarged;
        self.zoom = if enlarged { Zoom::Fit } else { Zoom::Width };
        self.go_to(page);
    }

    /// The pages that are seen, as they are written: `18–19`.
    pub fn seen_text(&self) -> String {
        let last = (self.at + self.seen.max(1)).min(self.count());
        if last <= self.at + 1 { (self.at + 1).to_string() } else { format!("{}–{last}", self.at + 1) }
    }
}
