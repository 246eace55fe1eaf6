//! Draws a harness into a picture without a graphics card, the same on every computer.

use egui::epaint::{ClippedPrimitive, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, ImageData, Pos2, Rect, TextureId, TexturesDelta};
use std::collections::BTreeMap;

/// A renderer for `Harness::builder().renderer(..)`.
#[derive(Default)]
pub struct CpuRenderer {
    textures: BTreeMap<String, ColorImage>,
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

fn key(id: TextureId) -> String {
    format!("{id:?}")
}

impl egui_kittest::TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for change in images {
                let ImageData::Color(image) = &change.image;
                match change.pos {
                    None => drop(self.textures.insert(key(id), (**image).clone())),
                    Some([left, top]) => {
                        let texture = self.textures.get_mut(&key(id)).expect("a part of a texture that exists");
                        for row in 0..image.height() {
                            let from = row * image.width();
                            let to = (top + row) * texture.width() + left;
                            texture.pixels[to..to + image.width()]
                                .copy_from_slice(&image.pixels[from..from + image.width()]);
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&key(id));
        }
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<image::RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas { width, height, pixels: vec![[0; 4]; width * height] };
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = primitive else { continue };
            let texture = self.textures.get(&key(mesh.texture_id)).ok_or("a texture that was never given")?;
            let clip = canvas.clip(clip_rect, scale);
            for corners in mesh.indices.chunks_exact(3) {
                let triangle = [0, 1, 2].map(|corner| mesh.vertices[corners[corner] as usize]);
                canvas.triangle(triangle, scale, clip, texture);
            }
        }
        let bytes = canvas.pixels.iter().flat_map(|pixel| unmultiplied(*pixel)).collect();
        image::RgbaImage::from_raw(width as u32, height as u32, bytes).ok_or_else(|| "a picture of no size".into())
    }
}

impl Canvas {
    fn clip(&self, clip: Rect, scale: f32) -> [i64; 4] {
        let edge = |value: f32, most: usize| ((value * scale).round() as i64).clamp(0, most as i64);
        [
            edge(clip.min.x, self.width),
            edge(clip.min.y, self.height),
            edge(clip.max.x, self.width),
            edge(clip.max.y, self.height),
        ]
    }

    /// Fills a triangle; positions are whole numbers of 1/256 pixel, edges follow the top-left rule.
    fn triangle(&mut self, mut corners: [Vertex; 3], scale: f32, clip: [i64; 4], texture: &ColorImage) {
        let fixed = |pos: Pos2| [(pos.x * scale * 256.0).round() as i64, (pos.y * scale * 256.0).round() as i64];
        let area =
            |a: [i64; 2], b: [i64; 2], c: [i64; 2]| (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        let mut at = corners.map(|corner| fixed(corner.pos));
        let mut whole = area(at[0], at[1], at[2]);
        if whole == 0 {
            return;
        }
        if whole < 0 {
            corners.swap(1, 2);
            at.swap(1, 2);
            whole = -whole;
        }
        let bound = |axis: usize| {
            let values = at.map(|point| point[axis]);
            (values[0].min(values[1]).min(values[2]) >> 8, (values[0].max(values[1]).max(values[2]) >> 8) + 1)
        };
        let ((left, right), (top, bottom)) = (bound(0), bound(1));
        let bias = [(1, 2), (2, 0), (0, 1)].map(|(from, to)| {
            let (x, y) = (at[to][0] - at[from][0], at[to][1] - at[from][1]);
            if y < 0 || (y == 0 && x > 0) { 0 } else { -1 }
        });
        for y in top.max(clip[1])..bottom.min(clip[3]) {
            for x in left.max(clip[0])..right.min(clip[2]) {
                let point = [x * 256 + 128, y * 256 + 128];
                let parts = [area(at[1], at[2], point), area(at[2], at[0], point), area(at[0], at[1], point)];
                if (0..3).any(|edge| parts[edge] + bias[edge] < 0) {
                    continue;
                }
                let share = parts.map(|part| part as f32 / whole as f32);
                self.blend(x as usize, y as usize, shaded(&corners, share, texture));
            }
        }
    }

    fn blend(&mut self, x: usize, y: usize, source: [f32; 4]) {
        let pixel = &mut self.pixels[y * self.width + x];
        for channel in 0..4 {
            let under = f32::from(pixel[channel]) / 255.0;
            pixel[channel] = ((source[channel] + under * (1.0 - source[3])) * 255.0).round().clamp(0.0, 255.0) as u8;
        }
    }
}

fn shaded(corners: &[Vertex; 3], share: [f32; 3], texture: &ColorImage) -> [f32; 4] {
    let mix = |value: fn(&Vertex) -> f32| (0..3).map(|corner| value(&corners[corner]) * share[corner]).sum::<f32>();
    let texel = sample(texture, mix(|vertex| vertex.uv.x), mix(|vertex| vertex.uv.y));
    let colour = [
        mix(|vertex| f32::from(vertex.color.r())),
        mix(|vertex| f32::from(vertex.color.g())),
        mix(|vertex| f32::from(vertex.color.b())),
        mix(|vertex| f32::from(vertex.color.a())),
    ];
    [0, 1, 2, 3].map(|channel| colour[channel] / 255.0 * texel[channel])
}

/// Bilinear, with the border repeated.
fn sample(texture: &ColorImage, u: f32, v: f32) -> [f32; 4] {
    let (x, y) = (u * texture.width() as f32 - 0.5, v * texture.height() as f32 - 0.5);
    let texel = |x: f32, y: f32| {
        let column = (x.max(0.0) as usize).min(texture.width() - 1);
        let row = (y.max(0.0) as usize).min(texture.height() - 1);
        texture.pixels[row * texture.width() + column]
    };
    let (left, top) = (x.floor(), y.floor());
    let (right_share, bottom_share) = (x - left, y - top);
    let channels = |colour: Color32| colour.to_array().map(|part| f32::from(part) / 255.0);
    let corners =
        [texel(left, top), texel(left + 1.0, top), texel(left, top + 1.0), texel(left + 1.0, top + 1.0)].map(channels);
    [0, 1, 2, 3].map(|channel| {
        let over = corners[0][channel] * (1.0 - right_share) + corners[1][channel] * right_share;
        let under = corners[2][channel] * (1.0 - right_share) + corners[3][channel] * right_share;
        over * (1.0 - bottom_share) + under * bottom_share
    })
}

fn unmultiplied([red, green, blue, alpha]: [u8; 4]) -> [u8; 4] {
    Color32::from_rgba_premultiplied(red, green, blue, alpha).to_srgba_unmultiplied()
}
