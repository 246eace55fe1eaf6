//! The sheet `Heat Map`: for each topic and phase, how many injects are evidence, as number and as ground.

use super::look::{Look, Marking};
use super::table::page;
use crate::coverage::{Bits, Verdict};
use crate::exchange::clean::clean_text;
use crate::exchange::colour::{heat, text_on};
use crate::exchange::columns::Book;
use crate::exchange::export::ExportFault;
use crate::words::say;
use rust_xlsxwriter::{Color, Format, FormatAlign, Workbook};
use std::collections::BTreeMap;

/// The counts: one row a topic with its name, one number for each phase, for none, and in all.
pub struct HeatMap {
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The name of each topic and its counts; an empty count where no line of it asks anything.
    pub rows: Vec<(String, Vec<Option<usize>>)>,
}

impl HeatMap {
    /// Counts for a scenario: the lines that ask something, the injects of each phase.
    pub fn of(book: &Book<'_>) -> Self {
        let members = members(book);
        let mut columns: Vec<String> =
            book.scenario.phases.iter().map(|phase| clean_text(&phase.name).replace('\n', " ")).collect();
        columns.extend([say("exchange-heat-no-phase"), say("exchange-heat-all")]);
        let topics = book.coverage.tallies().into_iter().filter(|tally| tally.total() > 0);
        let rows: Vec<(String, Vec<Option<usize>>)> = topics
            .map(|tally| {
                let of_topic =
                    book.coverage.lines().iter().filter(|line| line.requirement.topic == tally.topic.as_str());
                let asking = of_topic.filter(|line| !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived));
                let mut evidence = Bits::default();
                let asked = asking.inspect(|line| evidence.add(&line.evidence)).count() > 0;
                let counts = members.iter().map(|slots| evidence.count_with(slots)).chain([evidence.count()]);
                let counts = counts.map(|count| asked.then_some(count)).collect();
                (format!("{} {}", tally.code, tally.label), counts)
            })
            .collect();
        let mut map = Self { columns, rows };
        map.drop_empty_none();
        map
    }
}

impl HeatMap {
    /// Where every inject belongs to a phase, nothing is said of those that belong to none.
    fn drop_empty_none(&mut self) {
        let none = self.columns.len().saturating_sub(2);
        let counts = |(_, counts): &(String, Vec<Option<usize>>)| counts.get(none).copied().flatten().unwrap_or(0);
        if self.rows.iter().map(counts).sum::<usize>() == 0 && none < self.columns.len() {
            self.columns.remove(none);
            self.rows.iter_mut().filter(|(_, counts)| none < counts.len()).for_each(|(_, counts)| {
                counts.remove(none);
            });
        }
    }
}

/// The injects of each phase, and of none.
fn members(book: &Book<'_>) -> Vec<Bits> {
    let phases = &book.scenario.phases;
    let places: BTreeMap<&str, usize> =
        phases.iter().enumerate().rev().map(|(place, it)| (it.id.as_str(), place)).collect();
    let mut members = vec![Bits::default(); phases.len() + 1];
    for inject in book.scenario.injects.iter() {
        let phase = book.scenario.phase_of(inject).and_then(|phase| places.get(phase.id.as_str()).copied());
        let slot = book.coverage.table().slot_of(&inject.id);
        if let Some((bits, slot)) = members.get_mut(phase.unwrap_or(phases.len())).zip(slot) {
            bits.set(slot, true);
        }
    }
    members
}

/// Adds the sheet.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn sheet(workbook: &mut Workbook, book: &Book<'_>, look: &Look, marking: &Marking) -> Result<(), ExportFault> {
    let map = HeatMap::of(book);
    let sheet = workbook.add_worksheet();
    sheet.set_name("Heat Map")?;
    sheet.set_column_width(0, 36)?;
    sheet.set_row_height(0, 30)?;
    sheet.write_string_with_format(0, 0, say("exchange-heat-topic"), &look.head)?;
    for (place, name) in (1..).zip(&map.columns) {
        sheet.write_string_with_format(0, place, name, &look.head)?;
        sheet.set_column_width(place, 16)?;
    }
    let of_phases = |counts: &[Option<usize>]| {
        counts.split_last().map_or(0, |(_, own)| own.iter().flatten().copied().max().unwrap_or(0))
    };
    let most = map.rows.iter().map(|(_, counts)| of_phases(counts)).max().unwrap_or(0);
    for (row, (name, counts)) in (1..).zip(&map.rows) {
        sheet.write_string_with_format(row, 0, name, &look.short)?;
        for (place, count) in (1..).zip(counts) {
            match count {
                Some(count) => {
                    let number = u32::try_from(*count).unwrap_or(u32::MAX);
                    // The sum is no place on the scale of the phases.
                    let is_sum = usize::from(place) == map.columns.len();
                    let ground = if is_sum { 0x00ff_ffff } else { heat(*count, most) };
                    sheet.write_number_with_format(row, place, number, &coloured(ground))?
                }
                None => sheet.write_string_with_format(row, place, "–", &coloured(0x00ff_ffff))?,
            };
        }
    }
    let below = u32::try_from(map.rows.len()).unwrap_or(u32::MAX).saturating_add(2);
    for (row, id) in (below..).zip(["exchange-heat-means", "coverage-claim"]) {
        sheet.write_string_with_format(row, 0, say(id), &Format::new().set_italic().set_font_size(10))?;
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_repeat_rows(0, 0)?;
    page(sheet, marking);
    Ok(())
}

fn coloured(ground: u32) -> Format {
    Format::new()
        .set_font_size(11)
        .set_bold()
        .set_align(FormatAlign::Center)
        .set_num_format("0")
        .set_background_color(Color::RGB(ground))
        .set_font_color(Color::RGB(text_on(ground)))
}
