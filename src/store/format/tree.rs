//! One value of a file as a flat tree of places in the text; built in one pass, without recursion.
//!
//! A fault ends the tree early, but what stands before the fault can still be read.

use super::scan::{Bracket, Fault, Piece, Scanner, Token, Trouble};

/// How deep brackets may nest; a scenario needs six levels.
pub const DEEPEST: usize = 96;

/// What a node of the tree is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string with escapes.
    Text,
    /// A raw string.
    RawText,
    /// A string of bytes.
    Bytes,
    /// A character.
    Letter,
    /// A number.
    Number,
    /// A word.
    Name,
    /// Round brackets with named fields, or with nothing inside.
    Fields,
    /// Round brackets with values that have no names.
    Tuple,
    /// Square brackets.
    List,
    /// Curly brackets; keys and values alternate.
    Map,
    /// A field: its span is the name, its only child the value.
    Field,
    /// A word before round brackets, such as `Some(…)`: its only child are the brackets.
    Call,
}

#[derive(Clone, Copy, Debug)]
struct Cell {
    kind: Kind,
    start: usize,
    end: usize,
    next: usize,
}

/// A value with all that is inside it.
#[derive(Debug, Default)]
pub struct Tree {
    cells: Vec<Cell>,
    open: Vec<Open>,
}

/// A node whose end was not seen yet.
#[derive(Clone, Copy, Debug, Default)]
struct Open {
    index: usize,
    items: usize,
}

/// A value inside a tree, with the text it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    tree: &'t Tree,
    text: &'t str,
    index: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Value,
    ItemOrClose,
    After,
}

impl Tree {
    /// Reads the value at the scanner into this tree, in place of what the tree held.
    pub fn fill(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Fault> {
        self.cells.clear();
        self.open.clear();
        let filled = self.grow(scanner);
        if let Err(fault) = filled {
            self.cut(fault.at);
        }
        filled
    }

    /// The outermost value, unless the fault stood before it.
    pub fn root<'t>(&'t self, text: &'t str) -> Option<Node<'t>> {
        (!self.cells.is_empty()).then_some(Node { tree: self, text, index: 0 })
    }

    fn grow(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Fault> {
        let mut expect = Expect::Value;
        loop {
            if expect == Expect::After && self.open.is_empty() {
                return Ok(());
            }
            let piece = scanner.next()?;
            expect = match expect {
                Expect::Value => self.value(piece, scanner)?,
                Expect::ItemOrClose => self.item_or_close(piece, scanner)?,
                Expect::After => self.after(piece)?,
            };
        }
    }

    fn value(&mut self, piece: Piece, scanner: &mut Scanner<'_>) -> Result<Expect, Fault> {
        let kind = match piece.token {
            Token::Text => Kind::Text,
            Token::RawText => Kind::RawText,
            Token::Bytes => Kind::Bytes,
            Token::Letter => Kind::Letter,
            Token::Number => Kind::Number,
            Token::Name => return self.word(piece, scanner),
            Token::Open(bracket) => return self.bracket(piece, bracket),
            Token::End => return Err(cut_off(piece)),
            _ => return Err(unexpected(piece, Trouble::NoValue)),
        };
        self.push(kind, piece);
        self.complete();
        Ok(Expect::After)
    }

    fn word(&mut self, piece: Piece, scanner: &mut Scanner<'_>) -> Result<Expect, Fault> {
        let calls = matches!(scanner.peek(), Ok(Piece { token: Token::Open(Bracket::Round), .. }));
        if calls {
            let index = self.push(Kind::Call, piece);
            self.open(index, piece)?;
            return Ok(Expect::Value);
        }
        self.push(Kind::Name, piece);
        self.complete();
        Ok(Expect::After)
    }

    fn bracket(&mut self, piece: Piece, bracket: Bracket) -> Result<Expect, Fault> {
        let kind = match bracket {
            Bracket::Round => Kind::Fields,
            Bracket::Square => Kind::List,
            Bracket::Curly => Kind::Map,
        };
        let index = self.push(kind, piece);
        self.open(index, piece)?;
        Ok(Expect::ItemOrClose)
    }

    fn item_or_close(&mut self, piece: Piece, scanner: &mut Scanner<'_>) -> Result<Expect, Fault> {
        if let Token::Close(bracket) = piece.token {
            return self.close(piece, bracket);
        }
        let Open { index: parent, items } = self.open.last().copied().unwrap_or_default();
        let kind = self.kind(parent);
        let named = piece.token == Token::Name && matches!(scanner.peek(), Ok(Piece { token: Token::Colon, .. }));
        match kind {
            Some(Kind::Fields) if named => {
                let index = self.push(Kind::Field, piece);
                self.open(index, piece)?;
                scanner.next()?;
                Ok(Expect::Value)
            }
            Some(Kind::Fields) if items == 0 => {
                if let Some(cell) = self.cells.get_mut(parent) {
                    cell.kind = Kind::Tuple;
                }
                self.value(piece, scanner)
            }
            Some(Kind::Fields) if piece.token != Token::End => Err(unexpected(piece, Trouble::NoField)),
            _ => self.value(piece, scanner),
        }
    }

    fn after(&mut self, piece: Piece) -> Result<Expect, Fault> {
        let Open { index: parent, items } = self.open.last().copied().unwrap_or_default();
        let awaits_value = self.kind(parent) == Some(Kind::Map) && items % 2 == 1;
        match piece.token {
            Token::Colon if awaits_value => Ok(Expect::Value),
            _ if awaits_value => Err(unexpected(piece, Trouble::NoColon)),
            Token::Comma => Ok(Expect::ItemOrClose),
            Token::Close(bracket) => self.close(piece, bracket),
            Token::End => Err(cut_off(piece)),
            _ => Err(unexpected(piece, Trouble::NoComma)),
        }
    }

    fn close(&mut self, piece: Piece, bracket: Bracket) -> Result<Expect, Fault> {
        let Open { index, .. } = self.open.last().copied().unwrap_or_default();
        let fits = match self.kind(index) {
            Some(Kind::Fields | Kind::Tuple) => bracket == Bracket::Round,
            Some(Kind::List) => bracket == Bracket::Square,
            Some(Kind::Map) => bracket == Bracket::Curly,
            _ => false,
        };
        if !fits {
            return Err(unexpected(piece, Trouble::WrongBracket));
        }
        self.open.pop();
        self.finish(index, piece.end);
        self.complete();
        Ok(Expect::After)
    }

    fn push(&mut self, kind: Kind, piece: Piece) -> usize {
        let index = self.cells.len();
        self.cells.push(Cell { kind, start: piece.start, end: piece.end, next: index + 1 });
        index
    }

    fn open(&mut self, index: usize, piece: Piece) -> Result<(), Fault> {
        if self.open.len() >= DEEPEST {
            return Err(Fault { at: piece.start, trouble: Trouble::TooDeep });
        }
        self.open.push(Open { index, items: 0 });
        Ok(())
    }

    /// Ends the fields and calls whose only value is now complete.
    fn complete(&mut self) {
        while let Some(open) = self.open.last_mut() {
            let index = open.index;
            match self.cells.get(index).map(|cell| cell.kind) {
                Some(Kind::Field) => self.finish(index, 0),
                Some(Kind::Call) => self.finish(index, self.end_of(index + 1)),
                _ => {
                    open.items += 1;
                    return;
                }
            }
            self.open.pop();
        }
    }

    /// Sets where a node ends; the span of a field stays its name.
    fn finish(&mut self, index: usize, end: usize) {
        let next = self.cells.len();
        if let Some(cell) = self.cells.get_mut(index) {
            cell.next = next;
            cell.end = cell.end.max(end);
        }
    }

    fn cut(&mut self, at: usize) {
        while let Some(Open { index, .. }) = self.open.pop() {
            let end = if self.kind(index) == Some(Kind::Field) { 0 } else { at };
            self.finish(index, end);
        }
    }

    fn kind(&self, index: usize) -> Option<Kind> {
        self.cells.get(index).map(|cell| cell.kind)
    }

    fn end_of(&self, index: usize) -> usize {
        self.cells.get(index).map_or(0, |cell| cell.end)
    }
}

impl<'t> Node<'t> {
    fn cell(self) -> Cell {
        let nothing = Cell { kind: Kind::Name, start: 0, end: 0, next: self.index + 1 };
        self.tree.cells.get(self.index).copied().unwrap_or(nothing)
    }

    /// What it is.
    pub fn kind(self) -> Kind {
        self.cell().kind
    }

    /// The offset at which it begins.
    pub fn start(self) -> usize {
        self.cell().start
    }

    /// Its text as it stands in the file; of a field only the name.
    pub fn raw(self) -> &'t str {
        let cell = self.cell();
        self.text.get(cell.start..cell.end).unwrap_or_default()
    }

    /// What is directly inside it.
    pub fn children(self) -> impl Iterator<Item = Node<'t>> {
        let end = self.cell().next;
        let mut at = self.index + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(Node { index: at, ..self })?;
            at = child.cell().next;
            Some(child)
        })
    }

    /// The value without a struct name or `Some` around it.
    pub fn bare(self) -> Node<'t> {
        if self.kind() != Kind::Call {
            return self;
        }
        let Some(brackets) = self.children().next() else { return self };
        if self.raw().starts_with("Some") && brackets.kind() != Kind::Fields {
            return brackets.children().next().unwrap_or(brackets);
        }
        brackets
    }

    /// Its named fields, each with its name and, unless the file was cut there, its value.
    pub fn fields(self) -> impl Iterator<Item = (&'t str, Node<'t>, Option<Node<'t>>)> {
        self.children().filter(|child| child.kind() == Kind::Field).map(|field| {
            let name = field.raw();
            (name.strip_prefix("r#").unwrap_or(name), field, field.children().next())
        })
    }
}

fn cut_off(piece: Piece) -> Fault {
    Fault { at: piece.start, trouble: Trouble::CutOff }
}

fn unexpected(piece: Piece, trouble: Trouble) -> Fault {
    if piece.token == Token::End { cut_off(piece) } else { Fault { at: piece.start, trouble } }
}
