//! How open conflicts are kept in a file: as questions on their records, so that nothing is lost and every program
//! that knows comments can answer them.

use super::conflict::{About, Choice, Conflict};
use super::{Merge, Side};
use crate::scenario::{Comment, CommentId, Record, RecordKind, Scenario, Signer, id_text};
use crate::words::{say, say_with};
use serde_json::Value;
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

impl Merge {
    /// The result, with a question on the record for each conflict that is still open.
    ///
    /// `said` puts a value into words; the exact values stand beside them for machines. The same conflict always
    /// makes the same question, so that merging again does not ask twice.
    pub fn result_with_questions(&self, at: i64, said: &dyn Fn(&Conflict, &Value) -> String) -> Scenario {
        let result = self.result();
        let known: BTreeSet<SmolStr> = result.comments.iter().map(|comment| comment.id.0.clone()).collect();
        let open = self.conflicts.iter().filter(|conflict| conflict.choice.is_none());
        let asked = open.map(|conflict| question(conflict, at, said)).filter(|it| !known.contains(&it.id.0));
        let mut fresh = BTreeSet::new();
        let asked = asked.filter(|it| fresh.insert(it.id.clone()));
        let records: Vec<Record> = asked.map(|it| Record::Comment(Arc::new(it))).collect();
        if records.is_empty() { result } else { result.inserting_all(&records) }
    }
}

fn question(conflict: &Conflict, at: i64, said: &dyn Fn(&Conflict, &Value) -> String) -> Comment {
    let exact = exact(conflict);
    Comment {
        id: CommentId(id_text(RecordKind::Comment, chance(&exact))),
        subject: subject(conflict).into(),
        text: text(conflict, said).into(),
        signer: Signer { name: say("merge-signer").into(), role: say("merge-signer-role").into(), at, after: None },
        asks: true,
        conflict: exact.into(),
        ..Comment::default()
    }
}

fn subject(conflict: &Conflict) -> String {
    match conflict.about {
        About::Order | About::Top(_) => "whole".to_owned(),
        _ => conflict.record.to_string(),
    }
}

fn text(conflict: &Conflict, said: &dyn Fn(&Conflict, &Value) -> String) -> String {
    let values = |value: &Value| {
        [
            ("record", conflict.record_label().into()),
            ("field", conflict.about_label().into()),
            ("before", said(conflict, &conflict.before).into()),
            ("theirs", said(conflict, value).into()),
        ]
    };
    match (&conflict.about, conflict.standing()) {
        (About::Deleted { by, .. }, _) => say_with(&format!("merge-asks-deleted-{}", by.name()), &values(&Value::Null)),
        (About::OnlyIn(Side::Mine), _) => say_with("merge-asks-only-mine", &values(&Value::Null)),
        (About::OnlyIn(Side::Theirs), _) => say_with("merge-asks-only-theirs", &values(&conflict.theirs)),
        (About::Order, _) => say_with("merge-asks-order", &values(&Value::Null)),
        (_, Choice::Mine) if conflict.knows_before => say_with("merge-asks", &values(&conflict.theirs)),
        _ => say_with("merge-asks-without-before", &values(&conflict.theirs)),
    }
}

/// All values of a conflict, letter by letter.
fn exact(conflict: &Conflict) -> String {
    let field = match &conflict.about {
        About::Field(field) | About::Top(field) => field.as_str(),
        _ => "",
    };
    let tree = serde_json::json!({
        "about": conflict.about.name(),
        "record": conflict.record.to_string(),
        "field": field,
        "before": conflict.before,
        "mine": conflict.mine,
        "theirs": conflict.theirs,
    });
    tree.to_string()
}

fn chance(text: &str) -> u64 {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(0, |so_far, byte| (so_far << 8) | u64::from(*byte))
}
