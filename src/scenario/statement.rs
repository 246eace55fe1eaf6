//! What a signature covers: the decision in a form that is the same on every computer and can be read by people.

use super::fingerprint::joined_digest;
use super::review::Decision;
use serde_json::Value;

/// The statement that is signed: what, over which content, by whom, in which role, when and why.
///
/// Texts stand in quotation marks, so that no text can pass for another field. The id is left out, since a
/// decision that is taken into another file may need another one. What it follows is named where it is kept.
pub fn statement(decision: &Decision) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let seen = joined_digest(decision.seen.iter().map(ToString::to_string).collect());
    let fields = [
        ("kind", quoted(decision.kind.name())),
        ("subject", quoted(&decision.subject)),
        ("verdict", quoted(decision.verdict.as_str())),
        ("reason", quoted(&decision.reason)),
        ("name", quoted(&decision.signer.name)),
        ("role", quoted(&decision.signer.role)),
        ("minutes_since_1970", decision.signer.at.to_string()),
        ("fingerprint", quoted(&decision.fingerprint)),
        ("sha256", quoted(&decision.hash)),
        ("seen_sha256", quoted(&seen)),
    ];
    let after = decision.signer.after.map(|after| ("after", after.to_string()));
    let mut text = "crosscut decision 1\n".to_owned();
    for (name, value) in fields.into_iter().chain(after) {
        text.push_str(&format!("{name}: {value}\n"));
    }
    text
}
