//! How all sheets look, and the markings of each printed page.

use crate::exchange::clean::clean_text;
use crate::exchange::columns::{Book, Kind};
use crate::exchange::export::ExportFault;
use crate::scenario::Exercise;
use crate::words::say;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet};

/// The styles of cells.
pub struct Look {
    /// A heading of a column.
    pub head: Format,
    /// The title of a sheet.
    pub title: Format,
    /// A running text.
    pub text: Format,
    /// A text in a table.
    pub long: Format,
    /// A short text in a table.
    pub short: Format,
    /// A whole number.
    pub number: Format,
    /// What only the way back needs.
    pub data: Format,
}

const FONT: &str = "Calibri";

impl Look {
    /// The one look of all workbooks.
    pub fn new() -> Self {
        let plain = || Format::new().set_font_name(FONT).set_font_size(10).set_align(FormatAlign::Top);
        let lined = || plain().set_border_bottom(FormatBorder::Hair).set_border_color(Color::RGB(0x00b8_bfc7));
        Self {
            head: plain()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::VerticalCenter)
                .set_background_color(Color::RGB(0x0022_3a4d))
                .set_font_color(Color::White),
            title: Format::new()
                .set_font_name(FONT)
                .set_font_size(16)
                .set_bold()
                .set_font_color(Color::RGB(0x0022_3a4d)),
            text: plain().set_text_wrap().set_quote_prefix(),
            // With the prefix, a text that begins with = stays a text when somebody edits its cell.
            long: lined().set_text_wrap().set_quote_prefix(),
            short: lined().set_text_wrap().set_quote_prefix(),
            number: lined().set_num_format("0").set_align(FormatAlign::Center),
            data: lined().set_font_color(Color::RGB(0x006b_7280)).set_font_size(8).set_quote_prefix(),
        }
    }

    /// The style of a kind of column.
    pub fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Short => &self.short,
            Kind::Long => &self.long,
            Kind::Number => &self.number,
            Kind::Codes | Kind::Data => &self.data,
        }
    }
}

/// The markings of each page: classification and EXERCISE lines, two settings apart.
pub struct Marking {
    /// The classification line with its releasability.
    pub classification: String,
    /// The EXERCISE line.
    pub exercise: String,
    /// The name of the exercise.
    pub name: String,
}

impl Marking {
    /// As the exercise states them; the EXERCISE line is never left out.
    pub fn of(exercise: &Exercise) -> Self {
        let line = |text: &str| clean_text(text).replace('\n', " ").trim().to_owned();
        let both = [line(&exercise.classification), line(&exercise.releasability)];
        let marking = line(&exercise.exercise_marking);
        Self {
            classification: both.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · "),
            exercise: if marking.is_empty() { say("exchange-exercise-marking") } else { marking },
            name: line(&exercise.name),
        }
    }

    /// Puts the markings on each printed page of a sheet.
    pub fn put(&self, sheet: &mut Worksheet) {
        sheet.set_header(format!(
            "&C&\"{FONT},Bold\"&9{}\n{}",
            printed(&self.classification, 110),
            printed(&self.exercise, 80)
        ));
        sheet.set_footer(format!(
            "&L&8{}&C&\"{FONT},Bold\"&9{}&R&8&P / &N",
            printed(&self.name, 50),
            printed(&self.classification, 110)
        ));
    }
}

/// A text inside a header, where & would begin a command and a figure would join a size; 255 units in all.
fn printed(text: &str, most: usize) -> String {
    let mut units = 0;
    let short: String = text
        .chars()
        .take_while(|letter| {
            units += if *letter == '&' { 2 } else { letter.len_utf16() };
            units <= most
        })
        .collect();
    format!(" {}", short.replace('&', "&&").replace("&[", "& ["))
}

/// Title and dates of the file; the clock is not asked.
///
/// # Errors
/// The writer refuses the date.
pub fn properties(book: &Book<'_>, today: &str) -> Result<DocProperties, ExportFault> {
    let day = NaiveDate::parse_from_str(today, "%Y-%m-%d").ok();
    let day = day.or_else(|| NaiveDate::from_ymd_opt(2000, 1, 1)).unwrap_or_default();
    let year = u16::try_from(day.year()).unwrap_or(2000);
    let month = u8::try_from(day.month()).unwrap_or(1);
    let created = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or(1))?;
    let marking = Marking::of(&book.scenario.exercise);
    Ok(DocProperties::new()
        .set_title(marking.name)
        .set_subject(say("exchange-workbook-subject"))
        .set_keywords(marking.classification)
        .set_comment(marking.exercise)
        .set_creation_datetime(&created))
}
