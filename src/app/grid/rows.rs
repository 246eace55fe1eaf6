//! Cells as text between tabs, as spreadsheets copy and paste them.

use crate::exchange::clean::clean_text;

/// Rows of cells as text, tabs between cells; a cell with lines of its own stands in quotes.
pub fn rows_text(rows: &[Vec<String>]) -> String {
    let row = |cells: &Vec<String>| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join("\t");
    rows.iter().map(row).collect::<Vec<_>>().join("\r\n")
}

fn quoted(cell: &str) -> String {
    let cell = clean_text(cell);
    if cell.contains(['\t', '\n', '\r', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// The cells of one column that were copied elsewhere; nothing where the text holds several columns.
pub fn pasted_cells(text: &str) -> Option<Vec<String>> {
    let mut cells = vec![String::new()];
    let (mut quoted, mut begins) = (false, true);
    let mut letters = text.strip_suffix("\r\n").or(text.strip_suffix('\n')).unwrap_or(text).chars().peekable();
    while let Some(letter) = letters.next() {
        let cell = cells.last_mut()?;
        match letter {
            '"' if begins => quoted = true,
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '\t' if !quoted => return None,
            '\r' if !quoted => {}
            '\n' if !quoted => {
                cells.push(String::new());
                begins = true;
                continue;
            }
            other => cell.push(other),
        }
        begins = false;
    }
    Some(cells)
}

#[cfg(test)]
mod tests {
    use super::{pasted_cells, rows_text};

    #[test]
    fn a_column_survives_the_way_through_a_spreadsheet() {
        let cells = ["plain", "two\nlines", "a \"word\"", "", "last"].map(str::to_owned).to_vec();
        let column: Vec<Vec<String>> = cells.iter().map(|cell| vec![cell.clone()]).collect();
        assert_eq!(pasted_cells(&rows_text(&column)), Some(cells));
    }

    #[test]
    fn several_columns_are_no_column() {
        assert_eq!(pasted_cells("one\ttwo\nthree"), None);
        assert_eq!(pasted_cells("one\r\ntwo\r\n"), Some(vec!["one".to_owned(), "two".to_owned()]));
        assert_eq!(pasted_cells("5\" gun\n"), Some(vec!["5\" gun".to_owned()]));
    }
}
