//! Walks through a whole file, record by record, and goes on after a fault where it can.

use super::VERSION;
use super::reading::{Found, Reading};
use super::scan::{Bracket, Fault, Piece, Scanner, Token, Trouble};
use super::tree::{Kind, Tree};
use super::v1::{Draft, is_top, section, section_name};
use crate::scenario::RecordKind;

/// After this many faults a file is read no further.
const MOST_FAULTS: usize = 100;
/// After this many records a file is read no further: each takes a hundred times the memory of its shortest text.
pub const MOST_RECORDS: usize = 200_000;

/// What came of the walk.
#[derive(Debug, Default)]
pub struct Walked {
    /// The records.
    pub draft: Draft,
    /// Everything noticed.
    pub reading: Reading,
    /// The version that the file states.
    pub version: Option<u32>,
    /// Whether some of the file was not read.
    pub damaged: bool,
    /// Whether the file has any section of a scenario.
    pub has_section: bool,
}

/// Where in the file the walk is.
#[derive(Clone, Copy)]
enum Spot {
    /// Before a section, or before the end.
    Top,
    /// Before a record of a list, or before the end of the list.
    List(RecordKind),
    /// After the closing bracket of the whole.
    Done,
}

impl Walked {
    /// Whether it is a scenario: it has a section of one, or is as empty as a new one.
    pub fn is_scenario(&self) -> bool {
        self.has_section || (self.version.is_some() && !self.draft.has_extra())
    }
}

struct Walk<'t> {
    text: &'t str,
    scanner: Scanner<'t>,
    tree: Tree,
    walked: Walked,
    /// The offset of the section that is being read.
    section_at: usize,
    /// How many records of lists were taken.
    records: usize,
}

/// Reads as much of a file as can be read; `None` if it does not even begin as one.
pub fn walk(text: &str) -> Option<Walked> {
    let mut walk = Walk {
        text,
        scanner: Scanner::new(text, after_attributes(text)),
        tree: Tree::default(),
        walked: Walked::default(),
        section_at: 0,
        records: 0,
    };
    walk.begin()?;
    walk.run();
    Some(walk.walked)
}

/// The offset after lines such as `#![enable(implicit_some)]`.
fn after_attributes(text: &str) -> usize {
    let mut at = 0;
    loop {
        let mut scanner = Scanner::new(text, at);
        // Blanks and comments are skipped up to the `#`, which no token begins with.
        let Err(Fault { at: hash, trouble: Trouble::Strange('#') }) = scanner.next() else { return at };
        let rest = text.get(hash..).unwrap_or_default();
        match rest.find(']').filter(|_| rest.starts_with("#!")) {
            Some(end) => at = hash + end + 1,
            None => return at,
        }
    }
}

impl<'t> Walk<'t> {
    fn begin(&mut self) -> Option<()> {
        let mut piece = self.scanner.next().ok()?;
        if piece.token == Token::Name {
            piece = self.scanner.next().ok()?;
        }
        (piece.token == Token::Open(Bracket::Round)).then_some(())
    }

    fn run(&mut self) {
        let mut spot = Spot::Top;
        let mut faults = 0;
        loop {
            let from = self.scanner.peek().map_or_else(|fault| fault.at, |piece| piece.start);
            let step = match spot {
                Spot::Top => self.top(),
                Spot::List(kind) => self.item(kind),
                Spot::Done => return self.check_end(),
            };
            spot = match step {
                Ok(next) => next,
                Err(fault) => {
                    faults += 1;
                    let goes_on = faults < MOST_FAULTS && fault.trouble != Trouble::TooMany;
                    match self.recover(fault, spot, from, goes_on) {
                        Some(next) => next,
                        None => return,
                    }
                }
            };
        }
    }

    /// Reads one section at the top of the file.
    fn top(&mut self) -> Result<Spot, Fault> {
        let piece = self.scanner.next()?;
        match piece.token {
            Token::Close(Bracket::Round) => return Ok(Spot::Done),
            Token::Name => {}
            _ => return Err(unexpected(piece, Trouble::NoField)),
        }
        let colon = self.scanner.next()?;
        if colon.token != Token::Colon {
            return Err(unexpected(colon, Trouble::NoColon));
        }
        self.section_at = piece.start;
        let name = self.scanner.slice(piece.start, piece.end);
        let name = name.strip_prefix("r#").unwrap_or(name);
        let kind = section(name);
        self.walked.has_section |= kind.is_some();
        match kind {
            Some(kind) if kind != RecordKind::Exercise && self.opens_list()? => return Ok(Spot::List(kind)),
            _ => self.single(name, kind, piece.start)?,
        }
        self.comma(Bracket::Round, Spot::Top, Spot::Done)
    }

    fn opens_list(&mut self) -> Result<bool, Fault> {
        let opens = self.scanner.peek()?.token == Token::Open(Bracket::Square);
        if opens {
            self.scanner.next()?;
        }
        Ok(opens)
    }

    /// Reads a section that is a single value: version, exercise, or something unknown.
    fn single(&mut self, name: &str, kind: Option<RecordKind>, at: usize) -> Result<(), Fault> {
        let filled = self.tree.fill(&mut self.scanner);
        let Some(node) = self.tree.root(self.text) else { return filled };
        let Walked { draft, reading, version, .. } = &mut self.walked;
        if let Some(kind) = kind {
            draft.take(kind, node, reading);
        } else if name == "version" && version.is_none() {
            let raw = node.raw();
            let newest = raw.bytes().all(|byte| byte.is_ascii_digit()).then_some(u32::MAX);
            *version = raw.parse().ok().filter(|number| *number > 0).or(newest.filter(|_| raw != "0"));
            if version.is_none() {
                *version = Some(VERSION);
                reading.add(Found::error("unread-version", at).in_field("version"));
            }
        } else if is_top(name) {
            draft.take_top(name, node, at, reading);
        } else {
            draft.keep(name, node);
            reading.add(Found::warning("unknown-section", at).in_field(name).with("name", name));
        }
        filled
    }

    /// Reads one record of a list.
    fn item(&mut self, kind: RecordKind) -> Result<Spot, Fault> {
        if self.scanner.peek()?.token == Token::Close(Bracket::Square) {
            self.scanner.next()?;
            return self.comma(Bracket::Round, Spot::Top, Spot::Done);
        }
        if self.records >= MOST_RECORDS {
            return Err(Fault { at: self.scanner.peek()?.start, trouble: Trouble::TooMany });
        }
        let filled = self.tree.fill(&mut self.scanner);
        let Some(node) = self.tree.root(self.text) else { return filled.map(|()| Spot::List(kind)) };
        // Of a record that is cut short, only what has a name can still be of use.
        if filled.is_ok() || (node.kind() == Kind::Fields && node.fields().any(|(_, _, value)| value.is_some())) {
            self.walked.draft.take(kind, node, &mut self.walked.reading);
            self.records += 1;
        }
        filled?;
        let next = self.comma(Bracket::Square, Spot::List(kind), Spot::Top)?;
        if matches!(next, Spot::Top) { self.comma(Bracket::Round, Spot::Top, Spot::Done) } else { Ok(next) }
    }

    /// Goes on after a comma, or out after a closing bracket.
    fn comma(&mut self, bracket: Bracket, on: Spot, out: Spot) -> Result<Spot, Fault> {
        let piece = self.scanner.next()?;
        match piece.token {
            Token::Comma => Ok(on),
            Token::Close(close) if close == bracket => Ok(out),
            _ => Err(unexpected(piece, Trouble::NoComma)),
        }
    }

    fn check_end(&mut self) {
        let rest = self.scanner.next();
        let is_end = matches!(rest, Ok(Piece { token: Token::End, .. }));
        if !is_end {
            let at = rest.map_or_else(|fault| fault.at, |piece| piece.start);
            self.walked.damaged = true;
            self.walked.reading.add(Found::error("after-end", at));
        }
    }

    /// Notes a fault, and finds the next line from which reading can go on.
    fn recover(&mut self, fault: Fault, spot: Spot, from: usize, goes_on: bool) -> Option<Spot> {
        self.walked.damaged = true;
        let landing = self.landing(from, spot).filter(|_| goes_on);
        let place = match spot {
            Spot::List(kind) => section_name(kind),
            _ => "",
        };
        let on = landing.map_or_else(|| "no".to_owned(), |(at, _)| line_of(self.text, at).to_string());
        let letter = if let Trouble::Strange(letter) = fault.trouble { letter.to_string() } else { String::new() };
        let is_conflict = ["<<<<<<<", "=======", ">>>>>>>"]
            .iter()
            .any(|mark| self.text.get(fault.at..).is_some_and(|rest| rest.starts_with(mark)));
        let name = if is_conflict { "fault-conflict" } else { name_of(fault.trouble) };
        let found = Found::error(name, fault.at).in_field(place);
        self.walked.reading.add(found.with("on", on).with("letter", letter));
        let (at, next) = landing?;
        self.scanner = Scanner::new(self.text, at);
        Some(next)
    }

    /// The next line that begins as the record or the section did that could not be read.
    fn landing(&self, from: usize, spot: Spot) -> Option<(usize, Spot)> {
        let text = self.text;
        let record = margin(text, from);
        let outer = if self.section_at == 0 { record } else { margin(text, self.section_at) };
        // Not only from the fault on: a text without end may have swallowed the beginning of the next record.
        let mut at = from;
        loop {
            at += text.get(at..)?.find('\n')? + 1;
            let line = text.get(at..)?.lines().next().unwrap_or_default();
            let indented = line.trim_start();
            let own = line.len() - indented.len();
            if own == record && matches!(spot, Spot::List(_)) && indented.starts_with('(') {
                return Some((at, spot));
            }
            let name = indented.split_once(':').map_or("", |(name, _)| name);
            if own == outer && section(name).is_some() {
                return Some((at, Spot::Top));
            }
        }
    }
}

fn name_of(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::OpenText => "fault-open-text",
        Trouble::OpenComment => "fault-open-comment",
        Trouble::Nul => "fault-nul",
        Trouble::Strange('\u{fffd}') => "fault-bytes",
        Trouble::Strange(_) => "fault-strange",
        Trouble::CutOff => "fault-cut-off",
        Trouble::NoValue => "fault-no-value",
        Trouble::NoField => "fault-no-field",
        Trouble::NoColon => "fault-no-colon",
        Trouble::NoComma => "fault-no-comma",
        Trouble::WrongBracket => "fault-wrong-bracket",
        Trouble::TooDeep => "fault-too-deep",
        Trouble::TooMany => "fault-too-many",
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// How far the line of an offset is indented.
fn margin(text: &str, at: usize) -> usize {
    let line = text.get(line_start(text, at)..).unwrap_or_default();
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

/// The number of the line at an offset, counted from 1.
pub fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

fn unexpected(piece: Piece, trouble: Trouble) -> Fault {
    let trouble = if piece.token == Token::End { Trouble::CutOff } else { trouble };
    Fault { at: piece.start, trouble }
}
