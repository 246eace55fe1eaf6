//! Lists in a field: those without order by what each entry is about, those with an order by stretches of entries.

use super::field::{Candidates, Joined};
use super::order::{Ordered, ordered};
use super::three::{Stretch, Who, stretches};
use serde_json::Value;
use std::collections::BTreeMap;

/// What an entry is about, and how often that occurred before in its list.
type Key = (String, usize);

/// Unites what both sides added, less what either took away.
///
/// An entry that says something about something, such as the depth of a topic or the value of an own column, is
/// compared by what it is about: two values for the same are a choice. A list that itself says two things about the
/// same cannot be taken apart: which of them the other side changed is not to be told, so it is taken whole.
pub(super) fn set(base: &[Value], mine: &[Value], theirs: &[Value]) -> Joined {
    if ![base, mine, theirs].into_iter().all(is_clear) {
        let [before, mine, theirs] = [base, mine, theirs].map(|list| Value::Array(list.to_vec()));
        return Joined::Open(Box::new(Candidates { before, mine, theirs, both: None }));
    }
    let [base, mine, theirs] = [base, mine, theirs].map(keyed);
    let keys = |list: &[(Key, &Value)]| list.iter().map(|(key, _)| key.clone()).collect::<Vec<Key>>();
    let Ordered { order, other } = ordered(&keys(&base), &keys(&mine), &keys(&theirs));
    // The order says nothing; of two, the one that is the same from either side.
    let order = match other {
        Some((theirs, _)) => order.min(theirs),
        None => order,
    };
    let index = |list: Vec<(Key, &Value)>| list.into_iter().map(|(key, value)| (key, value.clone())).collect();
    let (base, mine, theirs): (Entries, Entries, Entries) = (index(base), index(mine), index(theirs));
    let mut made = Candidates { before: list(), mine: list(), theirs: list(), both: None };
    let mut is_open = false;
    for key in order {
        let (old, own, other) = (base.get(&key), mine.get(&key), theirs.get(&key));
        let agreed = match () {
            () if own == other || other == old => Some(own),
            () if own == old => Some(other),
            () => None,
        };
        is_open |= agreed.is_none();
        push(&mut made.before, agreed.unwrap_or(old));
        push(&mut made.mine, agreed.unwrap_or(own));
        push(&mut made.theirs, agreed.unwrap_or(other));
    }
    if is_open { Joined::Open(Box::new(made)) } else { Joined::Agreed(made.mine) }
}

type Entries = BTreeMap<Key, Value>;

fn list() -> Value {
    Value::Array(Vec::new())
}

fn push(list: &mut Value, value: Option<&Value>) {
    if let (Some(list), Some(value)) = (list.as_array_mut(), value) {
        list.push(value.clone());
    }
}

/// Whether a list says only one thing about each; the same said twice is one thing.
fn is_clear(list: &[Value]) -> bool {
    let mut known = BTreeMap::new();
    list.iter().all(|value| *known.entry(about(value)).or_insert(value) == value)
}

/// Each entry by what it is about.
fn keyed(list: &[Value]) -> Vec<(Key, &Value)> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let keyed = list.iter().map(|value| {
        let about = about(value);
        let count = times.entry(about.clone()).or_default();
        let key = (about, *count);
        *count += 1;
        (key, value)
    });
    keyed.collect()
}

/// What an entry is about: the topic of a depth, the target and meaning of a link, the name of a column; else all of it.
fn about(value: &Value) -> String {
    match value {
        Value::Array(pair) => pair.first().map(Value::to_string).unwrap_or_default(),
        Value::Object(fields) => match ["topic", "key"].iter().find_map(|name| fields.get(*name)) {
            Some(about) => about.to_string(),
            None if fields.contains_key("to") => [fields.get("to"), fields.get("kind"), fields.get("when")]
                .map(|part| part.map(Value::to_string).unwrap_or_default())
                .join(" "),
            None => value.to_string(),
        },
        _ => value.to_string(),
    }
}

/// Puts two versions of an ordered list together by stretches of whole entries.
pub(super) fn sequence(base: &[Value], mine: &[Value], theirs: &[Value]) -> Joined {
    let texts = |list: &[Value]| list.iter().map(Value::to_string).collect::<Vec<String>>();
    let texts = (texts(base), texts(mine), texts(theirs));
    let found = stretches(&refs(&texts.0), &refs(&texts.1), &refs(&texts.2));
    let cut = |list: &[Value], range: std::ops::Range<usize>| list.get(range).unwrap_or_default().to_vec();
    let made = |disputed: &dyn Fn(&Stretch) -> Vec<Value>| {
        let parts = found.iter().map(|stretch| match stretch.who {
            Who::Disputed => disputed(stretch),
            Who::Theirs => cut(theirs, stretch.theirs.clone()),
            Who::Neither | Who::Mine | Who::Both => cut(mine, stretch.mine.clone()),
        });
        Value::Array(parts.flatten().collect())
    };
    let own = made(&|it| cut(mine, it.mine.clone()));
    if found.iter().all(|stretch| stretch.who != Who::Disputed) {
        return Joined::Agreed(own);
    }
    Joined::Open(Box::new(Candidates {
        before: made(&|it| cut(base, it.base.clone())),
        mine: own,
        theirs: made(&|it| cut(theirs, it.theirs.clone())),
        both: Some(made(&|it| [cut(mine, it.mine.clone()), cut(theirs, it.theirs.clone())].concat())),
    }))
}

fn refs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
