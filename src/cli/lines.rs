//! Text that fits a narrow screen: wrapped lines and tables of 80 columns.

/// How wide a text may be.
pub const WIDTH: usize = 80;

/// The text in lines of at most 80 characters; the first begins with `first`, the others with as many blanks.
pub fn wrapped(first: &str, text: &str) -> String {
    let indent = first.chars().count();
    let mut out = String::from(first);
    let mut column = indent;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > indent && column + 1 + length > WIDTH {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            column = indent;
        }
        if column > indent {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}

/// The text in exactly so many characters: filled with blanks, or cut with an ellipsis.
pub fn fitted(text: &str, width: usize) -> String {
    let clean: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let length = clean.chars().count();
    if length <= width {
        return format!("{clean}{}", " ".repeat(width - length));
    }
    let kept: String = clean.chars().take(width.saturating_sub(1)).collect();
    format!("{kept}…")
}
