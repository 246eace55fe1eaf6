//! Time zones by letter and by offset; the letter J (local time of the observer) is left to the readers.

use super::Zone;
use super::scan::Scan;
use std::fmt;

const EAST: &str = "ABCDEFGHIKLM";
const WEST: &str = "NOPQRSTUVWXY";

impl Zone {
    /// Universal time, zone Z.
    pub const UTC: Self = Self { offset_minutes: 0 };

    /// The zone of a letter; `None` for J and for what is no letter.
    pub fn of_letter(letter: char) -> Option<Self> {
        let letter = letter.to_ascii_uppercase();
        let hours = |letters: &str| letters.chars().zip(1..).find(|(own, _)| *own == letter).map(|(_, hours)| hours);
        let hours: i32 = match letter {
            'Z' => 0,
            _ => hours(EAST).or_else(|| hours(WEST).map(|hours: i32| -hours))?,
        };
        Some(Self { offset_minutes: hours * 60 })
    }

    /// The letter of the zone, where one fits.
    pub fn letter(self) -> Option<char> {
        let whole_hours = self.offset_minutes % 60 == 0;
        let nth = |letters: &str, hours: i32| letters.chars().nth(usize::try_from(hours - 1).ok()?);
        match self.offset_minutes / 60 {
            _ if !whole_hours => None,
            0 => Some('Z'),
            hours @ 1..=12 => nth(EAST, hours),
            hours @ -12..=-1 => nth(WEST, -hours),
            _ => None,
        }
    }

    /// The zone as an offset, such as `+04:30`; `Z` for universal time.
    pub fn offset_text(self) -> String {
        if self.offset_minutes == 0 {
            return "Z".to_owned();
        }
        let (sign, hours, minutes) = self.parts();
        format!("{sign}{hours:02}:{minutes:02}")
    }

    /// Reads a letter, `UTC`, `UTC+2`, `+0430` or `+04:30`.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let offset = text.strip_prefix("UTC").or_else(|| text.strip_prefix("GMT"));
        match (offset, text.chars().next(), text.len()) {
            (Some(""), _, _) => Some(Self::UTC),
            (None, Some(letter), 1) => Self::of_letter(letter),
            _ => Self::read_offset(offset.unwrap_or(&text)),
        }
    }

    fn read_offset(text: &str) -> Option<Self> {
        let mut scan = Scan::new(text.trim());
        let zone = Self::scan_offset(&mut scan)?;
        scan.is_done().then_some(zone)
    }

    pub(super) fn scan_offset(scan: &mut Scan<'_>) -> Option<Self> {
        let sign = scan.sign()?;
        let hours = scan.digits(1, 2)?;
        scan.eat(':');
        let minutes = scan.digits(2, 2).unwrap_or(0);
        let offset = i32::try_from(sign * (hours * 60 + minutes)).ok()?;
        (minutes < 60 && hours <= 15).then_some(Self { offset_minutes: offset })
    }

    fn parts(self) -> (char, u32, u32) {
        let minutes = self.offset_minutes.unsigned_abs();
        (if self.offset_minutes < 0 { '-' } else { '+' }, minutes / 60, minutes % 60)
    }
}

/// Written as in a date-time group: a letter, or `+0430` where no letter fits.
impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(letter) = self.letter() {
            return write!(f, "{letter}");
        }
        let (sign, hours, minutes) = self.parts();
        write!(f, "{sign}{hours:02}{minutes:02}")
    }
}
