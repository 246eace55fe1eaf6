//! The blocks of a page: paragraphs, lists and tables whose words flow round their marks.

use super::marks::{Sources, mark_ui, mark_words};
use crate::app::guide::{Block, Span, plain};
use crate::ui::Face;
use crate::ui::theme::Theme;
use crate::ui::widgets::{region_line, row_line};
use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{Align, Color32, Layout, Rect, Role, Sense, Ui, WidgetInfo, vec2};
use std::ops::Range;

/// How far the words of a list stand in.
const INDENT: f32 = 20.0;
/// The room between two columns of a table.
const GUTTER: f32 = 16.0;

/// Draws a block.
pub(super) fn block_ui(ui: &mut Ui, block: &Block, sources: &Sources<'_>, theme: &Theme) {
    match block {
        Block::Paragraph(words) => {
            flow(ui, words, theme.ink, sources, theme);
            ui.add_space(8.0);
        }
        Block::Bullets(items) => {
            items.iter().for_each(|item| item_ui(ui, None, item, sources, theme));
            ui.add_space(6.0);
        }
        Block::Numbers(items) => {
            let numbered = items.iter().enumerate();
            numbered.for_each(|(place, item)| item_ui(ui, Some(place + 1), item, sources, theme));
            ui.add_space(6.0);
        }
        Block::Table { head, rows } => {
            table_ui(ui, head, rows, sources, theme);
            ui.add_space(12.0);
        }
    }
}

/// Words that wrap, with their marks; each mark says at the pointer what it stands for.
pub(super) fn flow(ui: &mut Ui, words: &[Span], ink: Color32, sources: &Sources<'_>, theme: &Theme) {
    let mut job = LayoutJob::default();
    let mut marks: Vec<(Range<usize>, String)> = Vec::new();
    let mut letters = 0;
    for span in words {
        match span {
            Span::Text(text) => letters += append(&mut job, text, Face::Body.format(ink)),
            Span::Strong(text) => letters += append(&mut job, text, Face::Heading.format(ink)),
            Span::Mark(mark) => {
                for (text, sentence, format) in mark_words(mark, sources, theme) {
                    // A mark keeps to the word before it.
                    letters += append(&mut job, "\u{a0}", format.clone());
                    let start = letters;
                    letters += append(&mut job, &text, format);
                    marks.push((start..letters, sentence));
                }
            }
        }
    }
    job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, plain(words)));
    for (letters, sentence) in marks {
        let from = galley.pos_from_cursor(CCursor::new(letters.start));
        let to = galley.pos_from_cursor(CCursor::new(letters.end));
        let place = Rect::from_min_max(from.left_top(), to.right_bottom()).translate(rect.min.to_vec2());
        mark_ui(ui, place.expand2(vec2(1.0, 0.0)), response.id.with(letters.start), &sentence);
    }
    ui.painter().galley(rect.min, galley, ink);
}

/// Adds words to a line; answers how many letters they are.
fn append(job: &mut LayoutJob, text: &str, format: TextFormat) -> usize {
    job.append(text, 0.0, format);
    text.chars().count()
}

fn item_ui(ui: &mut Ui, number: Option<usize>, words: &[Span], sources: &Sources<'_>, theme: &Theme) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (place, response) = ui.allocate_exact_size(vec2(INDENT, Face::Body.line_height()), Sense::hover());
        match number {
            Some(number) => {
                let text = format!("{number}.");
                let galley = ui.painter().layout_no_wrap(text.clone(), Face::Code.font(), theme.ink2);
                ui.painter().galley(place.left_top(), galley, theme.ink2);
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text.as_str()));
            }
            None => drop(ui.painter().circle_filled(place.left_center() + vec2(6.0, 0.0), 2.0, theme.ink2)),
        }
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            flow(ui, words, theme.ink, sources, theme);
        });
    });
    ui.add_space(5.0);
}

fn table_ui(ui: &mut Ui, head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], sources: &Sources<'_>, theme: &Theme) {
    let widths = widths(head, rows, ui.available_width());
    region_line(ui);
    row_ui(ui, &widths, |ui, column| {
        let text = head.get(column).map(|cell| plain(cell)).unwrap_or_default();
        ui.label(Face::Micro.text(text, theme.ink3));
    });
    region_line(ui);
    for row in rows {
        row_ui(ui, &widths, |ui, column| {
            if let Some(cell) = row.get(column) {
                flow(ui, cell, theme.ink, sources, theme);
            }
        });
        row_line(ui);
    }
}

fn row_ui(ui: &mut Ui, widths: &[f32], mut cell: impl FnMut(&mut Ui, usize)) {
    ui.add_space(5.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GUTTER;
        for (column, width) in widths.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(*width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(*width);
                cell(ui, column);
            });
        }
    });
    ui.add_space(5.0);
}

/// The widths of the columns: longer words get more room, but not all of it.
fn widths(head: &[Vec<Span>], rows: &[Vec<Vec<Span>>], room: f32) -> Vec<f32> {
    let length = |cell: &[Span]| plain(cell).chars().count();
    let weights: Vec<f32> = (0..head.len())
        .map(|column| {
            let own = rows.iter().filter_map(|row| row.get(column)).map(|cell| length(cell)).max().unwrap_or_default();
            (own.clamp(10, 240) as f32).sqrt()
        })
        .collect();
    let gutters = GUTTER * head.len().saturating_sub(1) as f32;
    let sum: f32 = weights.iter().sum::<f32>().max(1.0);
    weights.into_iter().map(|weight| (weight / sum * (room - gutters)).floor()).collect()
}
