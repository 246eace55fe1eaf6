//! Counts as they are written.

/// A count with a thin space between thousands.
pub fn count_text(count: usize) -> String {
    let digits = count.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut text = String::with_capacity(digits.len() + 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('\u{2009}');
        }
        text.push(digit);
    }
    text
}

/// A count for narrow places: above 9,999 in thousands, such as `12.4k`.
pub fn short_count(count: usize) -> String {
    if count < 10_000 { count.to_string() } else { format!("{}.{}k", count / 1000, count % 1000 / 100) }
}

#[cfg(test)]
mod tests {
    use super::{count_text, short_count};

    #[test]
    fn counts_are_written_as_figures() {
        assert_eq!(
            [count_text(214), count_text(1234), count_text(1_234_567)],
            ["214", "1234", "1\u{2009}234\u{2009}567"]
        );
        assert_eq!([short_count(9_999), short_count(12_480)], ["9999", "12.4k"]);
    }
}
