//! Files that are broken, swollen, or not what they say: told in words, within limits, without an end of the program.

use super::{book, brought_in, exercise, numbered};
use crosscut::exchange::read::*;
use crosscut::scenario::ExTime;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The least that a workbook needs, with this sheet.
fn workbook(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"MSEL\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{package}\"><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend_from_slice(more);
    archive(&parts)
}

fn text_cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

fn fault(bytes: &[u8]) -> &'static str {
    let fault = read(bytes, "a file").expect_err("it is refused");
    let told = fault.message("a file");
    assert!(told.contains("a file") && !told.contains("{$") && !told.starts_with("import-"), "{told}");
    fault.name()
}

fn notes(book: &Book) -> Vec<&'static str> {
    for note in &book.notes {
        assert!(!note.message().starts_with("import-") && !note.message().contains("{$"), "{}", note.message());
    }
    book.notes.iter().map(Note::name).collect()
}

#[test]
fn cells_at_both_ends_of_a_sheet_cost_no_memory() {
    let sheet = format!(
        "<row r=\"1\">{}</row><row r=\"1048576\">{}</row>",
        text_cell("A1", "Title"),
        text_cell("XFD1048576", "far")
    );
    let book = read(&workbook(&sheet, &[]), "far.xlsx").unwrap();
    assert_eq!(book.sheets[0].rows.len(), 1);
    assert_eq!(notes(&book), ["cut"]);
}

#[test]
fn an_archive_that_swells_is_refused_whatever_sizes_it_claims() {
    let zeros = vec![b' '; 70 << 20];
    assert_eq!(fault(&workbook("", &[("xl/media/big.bin", &zeros)])), "swollen");
    let half = vec![b' '; 60 << 20];
    let many: Vec<(String, &[u8])> = (0..5).map(|part| (format!("xl/media/{part}.bin"), half.as_slice())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert_eq!(fault(&workbook("", &many)), "swollen");
    let names: Vec<String> = (0..2_100).map(|part| format!("p{part}")).collect();
    let names: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert_eq!(fault(&workbook("", &names)), "swollen");
}

#[test]
fn a_list_of_shared_texts_that_announces_too_much_is_refused() {
    for count in ["99999999999999", "5000000"] {
        let shared = format!("<!-- {} --><sst uniqueCount = '{count}'><si><t>a</t></si></sst>", "x".repeat(9_000));
        assert_eq!(fault(&workbook("", &[("xl/sharedStrings.xml", shared.as_bytes())])), "swollen");
    }
}

#[test]
fn formulas_without_a_result_are_listed_and_errors_say_nothing() {
    let sheet = format!(
        "<row r=\"1\">{}{}{}</row><row r=\"2\">{}{}<c r=\"C2\"><f>NOW()</f></c></row><row r=\"3\">{}<c r=\"B3\" t=\"e\"><v>#REF!</v></c><c r=\"C3\" t=\"str\"><f>A3</f><v>kept</v></c></row>",
        text_cell("A1", "Number"),
        text_cell("B1", "Title"),
        text_cell("C1", "Description"),
        text_cell("A2", "1"),
        text_cell("B2", "First"),
        text_cell("A3", "2"),
    );
    let book = read(&workbook(&sheet, &[]), "formulas.xlsx").unwrap();
    assert_eq!(notes(&book), ["no-result"]);
    assert!(book.notes[0].message().contains("C2"), "{}", book.notes[0].message());
    let (_, after) = brought_in(&exercise(), &book);
    assert_eq!((&*numbered(&after, "2").title, &*numbered(&after, "2").text), ("kept", "kept"));
}

#[test]
fn macros_are_not_run_and_that_is_said() {
    let sheet = format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Number"), text_cell("B1", "Title"));
    let book = read(&workbook(&sheet, &[("xl/vbaProject.bin", b"AutoOpen")]), "innocent.xlsx").unwrap();
    assert_eq!((book.kind, notes(&book)), (Kind::Xlsm, vec!["macros"]));
}

#[test]
fn a_sheet_of_broken_references_is_left_out_with_a_word() {
    let rows: String = (1..30)
        .map(|row| format!("<row r=\"{row}\">{}<c r=\"B{row}\" t=\"e\"><v>#REF!</v></c><c r=\"C{row}\" t=\"e\"><v>#REF!</v></c></row>", text_cell(&format!("A{row}"), "Title")))
        .collect();
    let book = read(&workbook(&rows, &[]), "print.xlsx").unwrap();
    let mapping = Mapping::propose(&book);
    assert_eq!((mapping.sheets[0].taken, mapping.sheets[0].why_not), (false, "errors"));
}

#[test]
fn broken_xml_is_told_and_what_was_read_before_is_kept() {
    let whole = format!("<row r=\"1\">{}{}</row>", text_cell("A1", "Number"), text_cell("B1", "Title"));
    let book = read(&workbook(&format!("{whole}<row r=\"2\"><c r=\"A2\"><v>1</w></row>"), &[]), "torn.xlsx").unwrap();
    assert_eq!(notes(&book), ["sheet-broken"]);
    assert_eq!(book.sheets[0].rows.len(), 1);
    let good = workbook(&whole, &[]);
    assert_eq!(fault(&good[..good.len() / 2]), "broken");
    let mut wrong = good.clone();
    for place in (40..wrong.len()).step_by(97) {
        wrong[place] ^= 0x5a;
    }
    // Whatever comes of it, the program goes on.
    drop(read(&wrong, "bits.xlsx"));
}

#[test]
fn a_file_is_what_its_content_says() {
    assert_eq!(fault(b""), "empty");
    assert_eq!(fault(b"  \r\n"), "empty");
    assert_eq!(fault(b"%PDF-1.7\n"), "other");
    assert_eq!(fault(b"\x89PNG\r\n\x1a\n0000"), "other");
    assert_eq!(fault(b"{\\rtf1 text}"), "other");
    assert_eq!(fault(b"<html><table><tr><td>Title</td></tr></table>"), "other");
    assert_eq!(fault(&[7_u8, 0, 3, 1, 9, 2, 200, 4].repeat(40)), "other");
    assert_eq!(fault(&archive(&[("readme.txt", b"hello")])), "other");
    assert_eq!(fault(&archive(&[("xl/workbook.bin", b"")])), "other");
    // A workbook that is called a text file is a workbook all the same.
    let sheet = format!("<row r=\"1\">{}</row>", text_cell("A1", "Title"));
    assert_eq!(read(&workbook(&sheet, &[]), "table.csv").unwrap().kind, Kind::Xlsx);
}

#[test]
fn an_older_workbook_of_nonsense_is_refused() {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(512, 0);
    assert_eq!(fault(&bytes), "broken");
    // A folder whose chain runs in a circle.
    let mut circle = vec![0_u8; 512 * 3];
    circle[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    circle[30] = 9;
    circle[32] = 6;
    circle[48..52].copy_from_slice(&1_u32.to_le_bytes());
    circle[60..64].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    circle[68..72].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    circle[76..512].fill(0xff);
    circle[76..80].copy_from_slice(&0_u32.to_le_bytes());
    circle[512..1024].fill(0xff);
    circle[516..520].copy_from_slice(&1_u32.to_le_bytes());
    assert_eq!(fault(&circle), "broken");
}

#[test]
fn an_open_quotation_mark_does_not_swallow_the_rest() {
    let book = book("open-quote.csv");
    assert_eq!(notes(&book), ["open-quote"]);
    assert!(book.notes[0].message().contains("Line 3"), "{}", book.notes[0].message());
    let (_, after) = brought_in(&exercise(), &book);
    assert_eq!(after.injects.len(), 3);
    assert_eq!((&*numbered(&after, "3").title, numbered(&after, "3").time), ("Third", Some(ExTime(28 * 60))));
}

#[test]
fn a_hundred_thousand_rows_are_read_and_one_more_is_cut() {
    let mut text = String::from("Number,Title\n");
    (1..=100_000).for_each(|row| text.push_str(&format!("{row},Inject {row}\n")));
    let book = read(text.as_bytes(), "long.csv").unwrap();
    assert_eq!(book.sheets[0].rows.len(), 100_000);
    assert_eq!(notes(&book), ["cut"]);
}

#[test]
fn control_characters_and_wild_rows_end_as_plain_text() {
    let wide = format!("Number,Title{}\n1,\"a\u{202e}b\u{0}c\td\"{}\n", ",".repeat(300), ",x".repeat(300));
    let book = read(wide.as_bytes(), "wide.csv").unwrap();
    assert_eq!(book.sheets[0].rows[1].cell(1).text(), "abc d");
    assert_eq!(book.sheets[0].width(), 200);
    let long = format!("Number,Title,Description\n1,Long,\"{}\"\n", "é".repeat(40_000));
    let book = read(long.as_bytes(), "long.csv").unwrap();
    assert_eq!(notes(&book), ["long-cells"]);
    assert_eq!(book.sheets[0].rows[1].cell(2).text().chars().count(), 32_767);
}

#[test]
fn tables_of_a_word_document_are_sheets() {
    let paragraph = |text: &str| format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");
    let cell = |text: &str| format!("<w:tc><w:tcPr><w:tcW w:w=\"100\"/></w:tcPr>{}</w:tc>", paragraph(text));
    let wide = format!("<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}</w:tc>", paragraph("Number &amp; more"));
    let deleted = "<w:tc><w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r><w:t>kept</w:t></w:r></w:p><w:p><w:r><w:t>second</w:t></w:r></w:p></w:tc>";
    let document = format!(
        "<?xml version=\"1.0\"?><w:document><w:body>{}<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}{deleted}</w:tr></w:tbl><w:tbl><w:tr>{wide}{}</w:tr></w:tbl></w:body></w:document>",
        paragraph("Not in a table"),
        cell("Number"),
        cell("Title"),
        cell("Description"),
        cell("1"),
        cell("It&#39;s &lt;here&gt;"),
        cell("third")
    );
    let bytes = archive(&[("word/document.xml", document.as_bytes())]);
    let book = read(&bytes, "inject list.docx").unwrap();
    assert_eq!((book.kind, book.sheets.len()), (Kind::Word, 2));
    assert_eq!(book.sheets[1].rows[0].cell(2).text(), "third");
    let (_, after) = brought_in(&exercise(), &book);
    assert_eq!((&*numbered(&after, "1").title, &*numbered(&after, "1").text), ("It's <here>", "kept\nsecond"));
    let bomb = b"<!DOCTYPE d [<!ENTITY a \"b\">]><w:document><w:body><w:tbl><w:tr><w:tc>&a;</w:tc></w:tr></w:tbl></w:body></w:document>";
    assert_eq!(fault(&archive(&[("word/document.xml", bomb)])), "broken");
    assert_eq!(fault(&archive(&[("word/document.xml", b"<w:document><w:p")])), "broken");
    assert_eq!(fault(&archive(&[("word/document.xml", b"<w:document/>")])), "no-table");
}

#[test]
fn an_open_document_sheet_says_a_million_rows_in_one_word() {
    let content = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Injects\">\
        <table:table-row><table:table-cell office:value-type=\"string\"><text:p>Number</text:p></table:table-cell><table:table-cell><text:p>Title</text:p></table:table-cell><table:table-cell><text:p>DTG</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row><table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p></table:table-cell><table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p></office:annotation><text:p>Two<text:s text:c=\"3\"/>words</text:p><text:p>more</text:p></table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2027-03-02T10:00:00\"><text:p>x</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>y</text:p></table:table-cell></table:table-row>\
        </table:table></office:spreadsheet></office:body></office:document-content>";
    let bytes = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ]);
    let book = read(&bytes, "list.ods").unwrap();
    assert_eq!(book.kind, Kind::Ods);
    let row = book.sheets[0].row(4).unwrap();
    assert_eq!(
        (row.cell(0).text(), row.cell(1).text(), row.cell(2).text()),
        ("7".into(), "Two   words\nmore".into(), "2027-03-02 10:00".into())
    );
    assert!(notes(&book).contains(&"full"), "{:?}", notes(&book));
}
