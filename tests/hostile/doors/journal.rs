//! A journal that an earlier run left: followed as far as it is whole, from its bytes and with sums that fit.

use super::merged::{BETWEEN, split};
use super::one_file::OneFile;
use super::play::{is_written, judged};
use super::{brief, told};
use crosscut::store::journal::{left, replay, replay_with};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The bytes of a journal.
pub fn journal(bytes: &[u8]) -> String {
    // The list that the window shows is made of the same bytes.
    let listed = left(&OneFile::new("0123456789abcdef.journal", bytes), Path::new("/somewhere"));
    assert_eq!(listed.len(), 1, "a journal that is there is offered, or said to be unreadable");
    match replay(bytes) {
        Ok(read) => {
            is_written(&read.base);
            is_written(&read.now);
            judged(&read.now);
            let torn = if read.is_torn { ", torn" } else { "" };
            format!("{} steps, {} injects{torn}", read.steps, read.now.injects.len())
        }
        Err(unread) => format!("unread: {}", brief(told(&unread.message()))),
    }
}

/// A journal that may stand under a passphrase: without it nothing of it is told.
pub fn protected(bytes: &[u8]) -> String {
    let without = replay(bytes);
    match replay_with(bytes, &[super::protected::padlock()]) {
        Ok(read) => {
            assert_eq!(without.is_ok(), read.padlock.is_none(), "what opens without a passphrase has none");
            is_written(&read.base);
            is_written(&read.now);
            let torn = if read.is_torn { ", torn" } else { "" };
            format!("{} steps, {} injects{torn}", read.steps, read.now.injects.len())
        }
        Err(unread) => {
            assert!(without.is_err(), "a passphrase keeps no journal from opening");
            format!("unread: {}", brief(told(&unread.message())))
        }
    }
}

/// A base and steps parted by [`BETWEEN`], as somebody would write them who knows how sums are made.
pub fn steps(bytes: &[u8]) -> String {
    let mut sum = String::new();
    let mut whole = String::from("crosscut journal 1\n");
    let text = String::from_utf8_lossy(bytes);
    let parts = split(text.as_bytes()).into_iter().map(|part| String::from_utf8_lossy(part).into_owned());
    let head = std::iter::once(("head", "()".to_owned()));
    let base = parts.clone().take(1).map(|text| ("base", text));
    let rest = parts.skip(1).map(|text| ("step", text));
    for (kind, text) in head.chain(base).chain(rest) {
        let digest = Sha256::digest(format!("{sum} {kind} 1800000000 {text}"));
        sum = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        whole.push_str(&format!("{kind} {} 1800000000 {sum}\n{text}\n", text.len()));
    }
    journal(whole.as_bytes())
}

/// The texts of a journal without its lines of sums, as [`steps`] takes them.
pub fn texts(journal: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(journal);
    let is_line = |line: &&str| ["base ", "step ", "now "].iter().any(|kind| line.starts_with(kind));
    let mut parts: Vec<Vec<&str>> = Vec::new();
    for line in text.lines().skip(3) {
        match parts.last_mut() {
            Some(part) if !is_line(&line) => part.push(line),
            _ => parts.push(Vec::new()),
        }
    }
    parts.iter().map(|lines| lines.join("\n")).collect::<Vec<_>>().join(BETWEEN).into_bytes()
}
