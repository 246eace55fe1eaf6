//! Charts as tables that Word can edit: bars are shaded cells, and the numbers stand beside them.

use super::body::{GAP, text_width};
use super::table::{cell, open, row, widths};
use super::xml::{words, words_kept};
use crate::briefing::block::{Bar, Cell, Chart, Table, Tone};
use crate::briefing::numbers::{bar_name, numbers, phases_in_words};
use crate::briefing::pack::Pack;
use crate::briefing::paint::{hex_or_ink, label, part_tone, shares, tone_name, tone_sign};
use crate::words::say;

/// Of how many columns of the grid a bar is made.
const UNITS: u32 = 40;

/// A chart with its numbers.
pub fn chart(pack: &Pack, chart: &Chart) -> String {
    match chart {
        Chart::Bars { caption, legend, bars } => bars_table(pack, caption, legend, bars),
        Chart::Timeline { caption, alt, days, phases, .. } => {
            let phases = phases_in_words(days, phases).join(&say("writers-between"));
            let phases = if phases.is_empty() {
                phases
            } else {
                words("Small", &format!("{} {phases}", label(&say("writers-phases"))))
            };
            let told = format!("{} {}", alt.trim(), say("writers-keys-told"));
            format!("{}{}{phases}", lanes_table(pack, caption, &numbers(chart)), words("Small", told.trim()))
        }
        Chart::Density { caption, alt, columns } => density(pack, caption, alt, columns),
    }
}

/// The ground of a part of a bar and its words: full colours with white, light ones with ink.
fn ground(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "FFFFFF",
        Tone::Good => "2A6B4A",
        Tone::Part => "8F5E00",
        Tone::Bad => "FAEAE5",
        Tone::Waits => "E3EAF6",
        Tone::Quiet => "E0DDD6",
    }
}

/// The grounds of days with few to many injects; ink is readable on all of them.
const LOADS: [&str; 4] = ["F4F3F0", "E7E4DD", "D8D4CA", "C9C5BC"];

/// Lanes by days; the more happens, the darker the cell.
fn lanes_table(pack: &Pack, caption: &str, numbers: &Table) -> String {
    let widths = widths(&numbers.widths, numbers.head.len(), text_width(pack));
    let count = |text: &str| text.split(' ').next().and_then(|number| number.parse::<usize>().ok()).unwrap_or_default();
    let last = numbers.head.len().saturating_sub(1);
    let days = |cells: &[Cell]| -> usize {
        cells.iter().take(last).skip(1).map(|cell| count(&cell.text)).max().unwrap_or_default()
    };
    let most = numbers.rows.iter().map(|cells| days(cells)).max().unwrap_or_default().max(1);
    let ground = |at: usize, text: &str| match count(text) {
        0 => None,
        _ if at == 0 || at == last => None,
        number => LOADS.get((number * LOADS.len()).div_ceil(most).saturating_sub(1)).copied(),
    };
    let style = |at: usize, head: bool| match (at, head) {
        (0, true) => "TableHead",
        (0, false) => "TableText",
        (_, true) => "TableHeadCentred",
        (_, false) => "TableHeat",
    };
    let head = numbers.head.iter().zip(&widths).enumerate();
    let head: String = head.map(|(at, (text, width))| cell(*width, 1, None, &words(style(at, true), text))).collect();
    let mut rows = row(true, &head);
    for cells in &numbers.rows {
        let cells = cells.iter().zip(&widths).enumerate();
        let cells = cells.map(|(at, (shown, width))| {
            cell(*width, 1, ground(at, &shown.text), &words(style(at, false), &shown.text))
        });
        rows.push_str(&row(false, &cells.collect::<String>()));
    }
    words_kept("Caption", caption) + &open("Bars", &widths, caption, true, true) + &rows + "</w:tbl>" + GAP
}

fn bars_table(pack: &Pack, caption: &str, legend: &[String], bars: &[Bar]) -> String {
    let outer = widths(&[2.6, 4.3, 1.0], 3, text_width(pack));
    let grid = Grid::of(&outer);
    let legend = legend.iter().enumerate().map(|(at, name)| format!("{}\u{a0}{name}", tone_sign(part_tone(at))));
    let legend: Vec<String> = legend.collect();
    let heads = [say("writers-topic"), legend.join(", "), say("writers-essential-open")];
    let head = cell(grid.first, 1, None, &words("TableHead", &heads[0]))
        + &cell(grid.bar, UNITS, None, &words("TableHead", &heads[1]))
        + &cell(grid.last, 1, None, &words("TableHead", &heads[2]));
    let rows = bars.iter().map(|bar| {
        let swatch = super::xml::swatch(&hex_or_ink(&bar.topic.colour));
        let name = super::xml::paragraph(
            "TableText",
            super::xml::Flow::default(),
            &format!("{swatch}{}", super::xml::run(&bar_name(bar), "")),
        );
        let open = if bar.essential_open == 0 { "–".to_owned() } else { bar.essential_open.to_string() };
        row(
            false,
            &(cell(grid.first, 1, None, &name)
                + &grid.bar_cells(&bar.counts)
                + &cell(grid.last, 1, None, &words("TableNumber", &open))),
        )
    });
    let rows: String = rows.collect();
    words_kept("Caption", caption)
        + &open("Bars", &grid.columns(), caption, true, true)
        + &row(true, &head)
        + &rows
        + "</w:tbl>"
        + GAP
}

/// A column for the name, many narrow ones for the bar, one for a number.
struct Grid {
    first: u32,
    bar: u32,
    last: u32,
}

impl Grid {
    fn of(outer: &[u32]) -> Self {
        let at = |place: usize| outer.get(place).copied().unwrap_or(UNITS);
        let bar = at(1) / UNITS * UNITS;
        Self { first: at(0) + at(1) - bar, bar, last: at(2) }
    }

    fn columns(&self) -> Vec<u32> {
        let mut columns = vec![self.first];
        columns.extend((0..UNITS).map(|_| self.bar / UNITS));
        columns.push(self.last);
        columns
    }

    /// One cell for each part that has anything, with its number in it.
    fn bar_cells(&self, counts: &[u32]) -> String {
        let shares = shares(counts, UNITS, 2);
        let mut cells = String::new();
        for (at, (count, units)) in counts.iter().zip(&shares).enumerate().filter(|(_, (_, units))| **units > 0) {
            let tone = part_tone(at);
            let style = format!("Bar{}", tone_name(tone));
            let shown = if *units > 3 { format!("{} {count}", tone_sign(tone)) } else { count.to_string() };
            cells.push_str(&cell(units * self.bar / UNITS, *units, Some(ground(tone)), &words(&style, &shown)));
        }
        let left = UNITS.saturating_sub(shares.iter().sum());
        if left > 0 {
            cells.push_str(&cell(left * self.bar / UNITS, left, None, &words("TableText", "")));
        }
        cells
    }

    /// One bar in ink as long as its number says.
    fn column_cells(&self, number: u32, most: u32) -> String {
        let units =
            u32::try_from(u64::from(number) * u64::from(UNITS) / u64::from(most.max(1))).unwrap_or(UNITS).min(UNITS);
        let units = if number > 0 { units.max(1) } else { 0 };
        let part = |units: u32, ground| {
            if units == 0 {
                String::new()
            } else {
                cell(units * self.bar / UNITS, units, ground, &words("BarLine", ""))
            }
        };
        part(units, Some("474B51")) + &part(UNITS - units, None)
    }
}

fn density(pack: &Pack, caption: &str, alt: &str, columns: &[(String, u32)]) -> String {
    let grid = Grid::of(&widths(&[1.6, 5.4, 0.9], 3, text_width(pack)));
    let most = columns.iter().map(|(_, number)| *number).max().unwrap_or_default();
    let head = cell(grid.first, 1, None, &words("TableHead", &say("writers-when")))
        + &cell(grid.bar, UNITS, None, &words("TableHead", ""))
        + &cell(grid.last, 1, None, &words("TableHead", &say("writers-injects")));
    let rows = columns.iter().map(|(name, number)| {
        let ends = (
            cell(grid.first, 1, None, &words("TableText", name)),
            cell(grid.last, 1, None, &words("TableNumber", &number.to_string())),
        );
        row(false, &(ends.0 + &grid.column_cells(*number, most) + &ends.1))
    });
    let rows: String = rows.collect();
    let shown = open("Bars", &grid.columns(), caption, true, true) + &row(true, &head) + &rows + "</w:tbl>";
    words_kept("Caption", caption) + &shown + GAP + &words("Small", alt)
}
