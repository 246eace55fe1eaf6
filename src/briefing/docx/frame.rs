//! What stands around the text: links, properties, styles, header and footer with the marking.

use super::body::text_width;
use super::xml::{Flow, HEAD, TAB, esc, field, paragraph, run, words};
use crate::briefing::pack::Pack;
use crate::briefing::paint::{hex_or_ink, marking_lines};
use crate::words::Language;

/// The name spaces of files with text in them.
pub const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
     xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
     xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

/// Points of lists.
pub const NUMBERING: &str = include_str!("numbering.xml");

/// What to take where a font is not there.
pub const FONTS: &str = include_str!("fonts.xml");

/// Which file is of which kind.
pub fn content_types() -> String {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let package = "application/vnd.openxmlformats";
    let parts = [
        ("/word/document.xml", format!("{main}.document.main+xml")),
        ("/word/styles.xml", format!("{main}.styles+xml")),
        ("/word/numbering.xml", format!("{main}.numbering+xml")),
        ("/word/settings.xml", format!("{main}.settings+xml")),
        ("/word/fontTable.xml", format!("{main}.fontTable+xml")),
        ("/word/header1.xml", format!("{main}.header+xml")),
        ("/word/footer1.xml", format!("{main}.footer+xml")),
        ("/docProps/core.xml", format!("{package}-package.core-properties+xml")),
        ("/docProps/app.xml", format!("{package}-officedocument.extended-properties+xml")),
    ];
    let parts = parts.map(|(name, kind)| format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>")).concat();
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"{package}-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{parts}</Types>"
    )
}

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

fn links(links: &[(&str, &str, &str)]) -> String {
    let all = links
        .iter()
        .map(|(id, kind, target)| format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>"));
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{}</Relationships>", all.collect::<String>())
}

/// Where the parts of the package are.
pub fn package_links() -> String {
    links(&[
        ("rId1", &format!("{OFFICE}/officeDocument"), "word/document.xml"),
        ("rId2", &format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        ("rId3", &format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
    ])
}

/// Where the parts of the text are; none of them is outside of the file.
pub fn document_links(pack: &Pack) -> String {
    let kind = |name: &str| format!("{OFFICE}/{name}");
    let kinds = ["styles", "numbering", "settings", "fontTable", "header", "footer", "image"].map(kind);
    let [styles, numbering, settings, fonts, header, footer, image] = &kinds;
    let mut all = vec![
        ("rIdStyles", styles.as_str(), "styles.xml"),
        ("rIdNumbering", numbering, "numbering.xml"),
        ("rIdSettings", settings, "settings.xml"),
        ("rIdFonts", fonts, "fontTable.xml"),
        ("rIdHeader", header, "header1.xml"),
        ("rIdFooter", footer, "footer1.xml"),
    ];
    if pack.logo.is_some() {
        all.push(("rIdLogo", image, "media/logo.png"));
    }
    links(&all)
}

/// Title, marking and language, as file managers show them.
pub fn core(pack: &Pack) -> String {
    let name = [pack.title.as_str(), pack.subtitle.as_str()].into_iter().filter(|words| !words.is_empty());
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>Crosscut</dc:creator><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        esc(&name.collect::<Vec<_>>().join(" – ")),
        esc(&marking_lines(&pack.marking).join(" · ")),
        esc(tag(pack)),
    )
}

/// The program.
pub fn app() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Crosscut</Application></Properties>"
    )
}

/// The language with its country, as spelling checkers want it.
fn tag(pack: &Pack) -> &'static str {
    match Language::of_tag(&pack.language).unwrap_or_default() {
        Language::English => "en-GB",
        Language::French => "fr-FR",
    }
}

/// All styles, with language and the organisation's colour.
pub fn styles(pack: &Pack) -> String {
    let right = (text_width(pack)).to_string();
    let styles = include_str!("styles.xml").replace("{LANGUAGE}", tag(pack));
    styles.replace("{ACCENT}", &hex_or_ink(&pack.accent)).replace("{RIGHT}", &right)
}

/// Settings: nothing is renewed or fetched at opening.
pub fn settings(pack: &Pack) -> String {
    let tag = tag(pack);
    format!(
        "{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"567\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{tag}\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\";\"/></w:settings>"
    )
}

fn marking(pack: &Pack) -> String {
    let lines = marking_lines(&pack.marking);
    let lines = lines.iter().enumerate().map(|(at, line)| words(if at == 0 { "Marking" } else { "MarkingLine" }, line));
    lines.collect()
}

/// The header of every page, the first included.
pub fn header(pack: &Pack) -> String {
    let marking = marking(pack);
    let marking = if marking.is_empty() { words("Header", "") } else { marking };
    format!("{HEAD}<w:hdr {NAMESPACES}>{marking}</w:hdr>")
}

/// The footer of every page: name of the pack, page of pages, marking.
pub fn footer(pack: &Pack) -> String {
    let name = [pack.title.as_str(), pack.subtitle.as_str()].into_iter().filter(|words| !words.is_empty());
    let name = run(&name.collect::<Vec<_>>().join(" · "), "");
    let page = run(&format!("{} ", pack.labels.page), "") + &field("PAGE", "1");
    let pages = run(&format!(" {} ", pack.labels.of), "") + &field("NUMPAGES", "1");
    let line = paragraph("Footer", Flow::default(), &format!("{name}{TAB}{page}{pages}"));
    format!("{HEAD}<w:ftr {NAMESPACES}>{line}{}</w:ftr>", marking(pack))
}

/// Paper, margins, and that every page has header and footer.
pub fn page_setup(pack: &Pack) -> String {
    let (width, height) = if pack.letter_paper { (12240, 15840) } else { (11906, 16838) };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>\
         <w:pgMar w:top=\"1531\" w:right=\"1134\" w:bottom=\"1474\" w:left=\"1134\" w:header=\"510\" w:footer=\"454\" w:gutter=\"0\"/></w:sectPr>"
    )
}
