//! A small reader of one line of text, from left to right, for the notations of time.

/// What is still to be read of a text in upper case.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan<'a> {
    rest: &'a str,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes this character if it comes next.
    pub(super) fn eat(&mut self, wanted: char) -> bool {
        self.word(wanted.encode_utf8(&mut [0; 4]))
    }

    /// Takes this word if it comes next.
    pub(super) fn word(&mut self, wanted: &str) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes blanks; says whether there were any.
    pub(super) fn blanks(&mut self) -> bool {
        let before = self.rest.len();
        self.rest = self.rest.trim_start();
        self.rest.len() < before
    }

    /// Takes a plus or minus with the blanks around it.
    pub(super) fn sign(&mut self) -> Option<i64> {
        let mut ahead = *self;
        ahead.blanks();
        let sign = if ahead.eat('+') {
            1
        } else if ahead.eat('-') {
            -1
        } else {
            return None;
        };
        ahead.blanks();
        *self = ahead;
        Some(sign)
    }

    /// Takes up to `most` figures, at least `least`, as a number.
    pub(super) fn digits(&mut self, least: usize, most: usize) -> Option<i64> {
        self.figures(least, most)?.parse().ok()
    }

    /// Takes up to `most` figures, at least `least`, as they stand.
    pub(super) fn figures(&mut self, least: usize, most: usize) -> Option<&'a str> {
        let run = self.rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (taken, rest) = self.rest.split_at_checked(run).filter(|_| run >= least)?;
        self.rest = rest;
        Some(taken)
    }

    /// Takes all letters that come next.
    pub(super) fn letters(&mut self) -> &'a str {
        let run = self.rest.find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(run).unwrap_or_default();
        self.rest = rest;
        taken
    }
}
