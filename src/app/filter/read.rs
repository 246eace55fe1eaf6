//! Reads what was typed: words, fields with values, `-` for not, `or` between two conditions.

use super::field::Field;
use super::fold::fold;
use super::span::Span;
use super::thing::Thing;
use crate::scenario::Exercise;
use crate::words::say_with;

/// What is asked of an inject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// A word or phrase stands in it.
    Word(String),
    /// A field has a value that begins so.
    Is(Field, String),
    /// It is played within a stretch of time.
    Within(Span),
    /// It has something.
    Has(Thing),
}

/// One condition of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whether it must not hold.
    pub not: bool,
    /// What is asked.
    pub test: Test,
    /// As it was typed.
    pub typed: String,
}

/// Something in a filter that cannot be read, so that nothing can match it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A name before a colon is no field.
    Field(String),
    /// A time cannot be read; the second sentence says why.
    Time(String, String),
    /// What it is to have or to lack is not known.
    Thing(String),
}

impl Fault {
    /// What cannot be read, and what is known instead.
    pub fn lines(&self, exercise: &Exercise) -> Vec<String> {
        match self {
            Self::Field(name) => {
                let known: Vec<String> = Field::all(exercise).iter().map(Field::name).collect();
                vec![
                    say_with("table-unknown-field", &[("name", name.as_str().into())]),
                    say_with("table-known-fields", &[("fields", known.join(", ").into())]),
                ]
            }
            Self::Time(typed, why) => {
                let letter = exercise.day_count.letter.to_string();
                vec![
                    say_with("filter-time-unread", &[("typed", typed.as_str().into())]),
                    why.clone(),
                    say_with("filter-time-known", &[("letter", letter.into())]),
                ]
            }
            Self::Thing(typed) => {
                let known: Vec<&str> = Thing::ALL.iter().map(|thing| thing.name()).collect();
                vec![
                    say_with("filter-thing-unknown", &[("typed", typed.as_str().into())]),
                    say_with("filter-thing-known", &[("things", known.join(", ").into())]),
                ]
            }
        }
    }
}

/// A filter that was read: all groups must hold, and of each group at least one condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The conditions, those that `or` joins in one group.
    pub groups: Vec<Vec<Term>>,
    /// What cannot be read.
    pub faults: Vec<Fault>,
}

impl Filter {
    /// Reads what was typed; values with blanks stand in quotes.
    pub fn read(text: &str, exercise: &Exercise) -> Self {
        let mut filter = Self::default();
        let mut joined = false;
        for typed in tokens(text) {
            if fold(&typed) == "or" {
                joined = true;
                continue;
            }
            let (not, asked) = match typed.strip_prefix('-').filter(|rest| !rest.is_empty()) {
                Some(rest) => (true, rest),
                None => (false, typed.as_str()),
            };
            match test(asked, exercise) {
                Ok(Some((lacks, test))) => filter.push(joined, Term { not: not != lacks, test, typed: typed.clone() }),
                Ok(None) => {}
                Err(fault) => filter.faults.push(fault),
            }
            joined = false;
        }
        filter
    }

    fn push(&mut self, joined: bool, term: Term) {
        match self.groups.last_mut().filter(|_| joined) {
            Some(group) => group.push(term),
            None => self.groups.push(vec![term]),
        }
    }

    /// Whether everything matches.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.faults.is_empty()
    }

    /// Whether words without a field are asked for, so that search texts are needed.
    pub fn asks_words(&self) -> bool {
        self.groups.iter().flatten().any(|term| matches!(term.test, Test::Word(_)))
    }

    /// The same conditions without one group.
    pub fn without(&self, place: usize) -> Self {
        let mut fewer = self.clone();
        if place < fewer.groups.len() {
            fewer.groups.remove(place);
        }
        fewer
    }

    /// A group as it was typed.
    pub fn typed(group: &[Term]) -> String {
        group.iter().map(|term| term.typed.as_str()).collect::<Vec<_>>().join(" or ")
    }
}

/// What a condition asks, and whether it is turned round; nothing as long as no value stands behind the colon.
fn test(asked: &str, exercise: &Exercise) -> Result<Option<(bool, Test)>, Fault> {
    let Some((name, value)) = asked.split_once(':').filter(|(name, _)| is_name(name, exercise)) else {
        let word = plain(asked);
        return Ok((!word.is_empty()).then_some((false, Test::Word(word))));
    };
    let field = Field::named(name, exercise).ok_or_else(|| Fault::Field(name.to_owned()))?;
    let value = plain(value);
    let unread = |fault: crate::scenario::time::TimeFault| Fault::Time(value.clone(), fault.message());
    let test = match field {
        _ if value.is_empty() => None,
        Field::Time => Span::of_times(&value, exercise).map_err(unread)?.map(Test::Within),
        Field::Day => Span::of_days(&value, exercise).map_err(unread)?.map(Test::Within),
        Field::Has | Field::Lacks => {
            let thing = Thing::beginning(&value).ok_or_else(|| Fault::Thing(value.clone()))?;
            return Ok(Some((field == Field::Lacks, Test::Has(thing))));
        }
        field => Some(Test::Is(field, value)),
    };
    Ok(test.map(|test| (false, test)))
}

fn plain(value: &str) -> String {
    fold(value.trim_matches('"').trim())
}

/// Whether what stands before a colon is meant as a field: one word of letters, or an own column of any name.
fn is_name(name: &str, exercise: &Exercise) -> bool {
    let is_word = !name.is_empty() && name.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    is_word || Field::named(name, exercise).is_some()
}

/// Splits at blanks that stand in no quotes.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' | '“' | '”' => {
                quoted = !quoted;
                tokens.last_mut().into_iter().for_each(|token| token.push('"'));
            }
            blank if blank.is_whitespace() && !quoted => tokens.push(String::new()),
            other => tokens.last_mut().into_iter().for_each(|token| token.push(other)),
        }
    }
    tokens.retain(|token| !token.trim_matches('"').trim().is_empty());
    tokens
}

#[cfg(test)]
mod tests {
    use super::{Fault, Filter, Term, Test};
    use crate::scenario::Exercise;

    fn term(term: &Term) -> String {
        let not = if term.not { "-" } else { "" };
        match &term.test {
            Test::Word(word) => format!("{not}word={word}"),
            Test::Is(field, value) => format!("{not}{}={value}", field.name()),
            Test::Within(span) => format!("{not}{span:?}"),
            Test::Has(thing) => format!("{not}has={}", thing.name()),
        }
    }

    fn read(text: &str) -> String {
        let exercise = Exercise { columns: vec!["Sim cell".into()], ..Exercise::default() };
        let filter = Filter::read(text, &exercise);
        let group = |group: &Vec<Term>| group.iter().map(term).collect::<Vec<_>>().join("|");
        let groups: Vec<String> = filter.groups.iter().map(group).collect();
        let fault = |fault: &Fault| match fault {
            Fault::Field(what) | Fault::Time(what, _) | Fault::Thing(what) => format!(" ?{what}"),
        };
        format!("{}{}", groups.join(" "), filter.faults.iter().map(fault).collect::<String>())
    }

    #[test]
    fn words_fields_quotes_and_unknown_fields_are_told_apart() {
        assert_eq!(read("École tag:Abduction to:J9"), "word=ecole tag=abduction to=j9");
        assert_eq!(read("place:\"Port Ansel\" \"two buses\""), "place=port ansel word=two buses");
        assert_eq!(read("who:me 02:10 tag:"), "word=02:10 ?who");
        assert_eq!(read("   "), "");
    }

    #[test]
    fn not_or_lacking_and_own_columns_are_read() {
        assert_eq!(read("-status:held to:J2 or to:J9 bus"), "-status=held to=j2|to=j9 word=bus");
        assert_eq!(read("lacks:rec -has:comment"), "-has=recipient -has=comment");
        assert_eq!(read("\"sim cell\":blue or or bus or"), "Sim cell=blue|word=bus");
        assert_eq!(read("\"note: late\" - has:wings"), "word=note: late word=- ?wings");
    }
}
