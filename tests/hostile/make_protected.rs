//! Makes the nasty files of the doors `protected` and `protectedjournal`, since nobody can write them by hand:
//! `cargo test --test hostile -- --ignored writes_the_protected_files`. What is encrypted differs each time.

use crate::doors::protected::padlock;
use age::scrypt::Recipient;
use crosscut::store::padlock::{Padlock, Passphrase};
use crosscut::store::samples;
use sha2::{Digest, Sha256};
use std::path::Path;

fn other(passphrase: &str) -> Padlock {
    Padlock::as_hard_as(Passphrase::new(passphrase), 2)
}

fn text() -> &'static [u8] {
    samples::template("empty").map(|it| crosscut::store::format::write(&it).into_bytes().leak() as &[u8]).unwrap()
}

/// The bytes with the first of these words become another.
fn swapped(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|window| window == from.as_bytes()).expect(from);
    [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
}

fn end_of_head(bytes: &[u8]) -> usize {
    let last = bytes.windows(5).position(|window| window == b"\n--- ").unwrap() + 5;
    last + bytes[last..].iter().position(|byte| *byte == b'\n').unwrap() + 1
}

fn files() -> Vec<(&'static str, Vec<u8>)> {
    let sound = padlock().shut(text()).unwrap();
    let head = end_of_head(&sound);
    let keys = |count: usize| {
        let all: Vec<_> = (0..count).map(|_| age::x25519::Identity::generate().to_public()).collect();
        let to = age::Encryptor::with_recipients(all.iter().map(|it| it as &dyn age::Recipient)).unwrap();
        let mut out = Vec::new();
        let mut writer = to.wrap_output(&mut out).unwrap();
        std::io::Write::write_all(&mut writer, text()).unwrap();
        writer.finish().unwrap();
        out
    };
    let hard = |to: &str| swapped(&sound, " 2\n", &format!(" {to}\n"));
    let stanza =
        "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-> scrypt";
    let shut = |plain: &[u8]| padlock().shut(plain).unwrap();
    vec![
        ("sound", sound.clone()),
        ("only-first-line", b"age-encryption.org/v1\n".to_vec()),
        ("cut-in-head", sound[..60].to_vec()),
        ("cut-after-head", sound[..head].to_vec()),
        ("cut-in-nonce", sound[..head + 7].to_vec()),
        ("cut-in-text", sound[..sound.len() - 20].to_vec()),
        ("tail", [sound.as_slice(), b"more"].concat()),
        ("twice", [sound.as_slice(), &sound].concat()),
        ("garbage-after-head", [&sound[..head], &[0x5a; 400]].concat()),
        ("zeros-after-head", [&sound[..head], &[0; 400]].concat()),
        ("version-two", swapped(&sound, "/v1", "/v2")),
        ("version-missing", swapped(&sound, "/v1", "/")),
        ("version-long", swapped(&sound, "/v1", &format!("/v1{}", "1".repeat(3000)))),
        ("hardness-19", hard("19")),
        ("hardness-63", hard("63")),
        ("hardness-huge", hard("99999999999999999999")),
        ("hardness-zero", hard("0")),
        ("hardness-minus", hard("-2")),
        ("hardness-with-nought", hard("02")),
        ("salt-short", swapped(&sound, "scrypt ", "scrypt A")),
        ("other-passphrase", other("granite shore 29").shut(text()).unwrap()),
        ("empty-passphrase", other("").shut(text()).unwrap()),
        ("keys", keys(1)),
        ("keys-many", keys(60)),
        ("key-beside-passphrase", swapped(&sound, "-> scrypt", stanza)),
        ("in-letters", b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n".to_vec()),
        ("head-without-end", format!("age-encryption.org/v1\n{}", "-> scrypt AAAA 2\n".repeat(4000)).into_bytes()),
        ("head-line-huge", format!("age-encryption.org/v1\n-> scrypt {}", "A".repeat(100_000)).into_bytes()),
        ("crlf", String::from_utf8_lossy(&sound[..head]).replace('\n', "\r\n").into_bytes()),
        ("bom", [b"\xef\xbb\xbf".as_slice(), &sound].concat()),
        ("inside-nothing", shut(b"")),
        ("inside-no-scenario", shut(b"Dear Sir or Madam")),
        ("inside-half-a-scenario", shut(&text()[..text().len() / 2])),
        ("inside-protected", shut(&sound)),
        ("inside-zeros", shut(&[0; 70_000])),
        ("not-protected", text().to_vec()),
    ]
}

/// One part of a journal after another, with sums as somebody would make them who knows how.
fn journal(version: u32, parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut sum = String::new();
    let mut whole = format!("crosscut journal {version}\n").into_bytes();
    for (kind, bytes) in parts {
        let digest = Sha256::new().chain_update(&sum).chain_update(format!(" {kind} 1800000000 ")).chain_update(bytes);
        sum = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        whole.extend(format!("{kind} {} 1800000000 {sum}\n", bytes.len()).bytes());
        whole.extend([bytes.as_slice(), b"\n"].concat());
    }
    whole
}

fn journals() -> Vec<(&'static str, Vec<u8>)> {
    let padlock = padlock();
    let key = padlock.part_key().unwrap();
    let part = |bytes: &[u8]| key.shut_part(bytes).unwrap();
    let head = || ("head", b"()".to_vec());
    let shut = || ("key", key.shut.clone());
    let base = || ("base", part(text()));
    let step = || ("step", part(b"(removed: [])"));
    let stranger = other("granite shore 29");
    let strange_part = |bytes: &[u8]| stranger.part_key().unwrap().shut_part(bytes).unwrap();
    let slow = |to: &str| swapped(&key.shut, " 2\n", &format!(" {to}\n"));
    let sound = journal(2, &[head(), shut(), base(), step()]);
    vec![
        ("sound", sound.clone()),
        ("cut-in-part", sound[..sound.len() - 9].to_vec()),
        ("no-key", journal(2, &[head(), base(), step()])),
        ("two-keys", journal(2, &[head(), shut(), shut(), base()])),
        (
            "key-of-another-passphrase",
            journal(2, &[head(), ("key", stranger.part_key().unwrap().shut.clone()), base()]),
        ),
        ("key-is-no-key", journal(2, &[head(), ("key", padlock.shut(b"AGE-SECRET-KEY-1").unwrap()), base()])),
        ("key-empty", journal(2, &[head(), ("key", Vec::new()), base()])),
        ("key-too-hard", journal(2, &[head(), ("key", slow("40")), base()])),
        ("parts-in-the-open", journal(2, &[head(), shut(), ("base", text().to_vec())])),
        ("part-of-another-key", journal(2, &[head(), shut(), base(), ("step", strange_part(b"(removed: [])"))])),
        ("part-under-the-passphrase", journal(2, &[head(), shut(), ("base", padlock.shut(text()).unwrap())])),
        ("part-is-no-text", journal(2, &[head(), shut(), base(), ("step", part(b"\xff\xfe\x00"))])),
        ("key-in-version-one", journal(1, &[head(), shut(), ("base", text().to_vec())])),
        ("open", journal(1, &[head(), ("base", text().to_vec())])),
        ("version-three", journal(3, &[head(), shut(), base()])),
    ]
}

#[test]
#[ignore = "writes files of the project"]
fn writes_the_protected_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/nasty");
    for (name, bytes) in files() {
        std::fs::write(folder.join(format!("protected.{name}.ron")), bytes).unwrap();
    }
    for (name, bytes) in journals() {
        std::fs::write(folder.join(format!("protectedjournal.{name}.journal")), bytes).unwrap();
    }
}

#[test]
fn the_hardest_guess_that_is_made_stays_within_the_limits() {
    let hard = Recipient::new(age::secrecy::SecretString::from("amber ferry 28"));
    let mut hard = hard;
    hard.set_work_factor(crosscut::store::padlock::HARDEST);
    let shut = age::encrypt(&hard, text()).unwrap();
    let (answer, spent) = crate::limits::timed(|| crate::doors::protected::protected(&shut));
    assert!(answer.starts_with("opens under a passphrase") && spent < crate::limits::TIME, "{answer}: {spent:?}");
}
