//! Keys and signatures: what fits, what does not, and what nobody can know.

use super::{lantern, look, signed_off, through_a_file, with_decisions, with_inject};
use crate::store::faulty_disk::{Fault, FaultyDisk, Plan};
use crosscut::app::signing::{SignState, SignWish, SigningNews, SigningWish, SigningWork, do_work_in, signatures};
use crosscut::app::{Effect, Message, Session};
use crosscut::scenario::*;
use crosscut::store::RealDisk;
use crosscut::store::keys::{self, Checked, KeyFault, Keyring, Passphrase, checked};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;

const PHRASE: &str = "four calm words here";

fn phrase() -> Passphrase {
    Passphrase::new(PHRASE)
}

/// A folder with one key, made once.
fn desk() -> &'static (TempDir, Keyring) {
    static DESK: OnceLock<(TempDir, Keyring)> = OnceLock::new();
    DESK.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        keys::make(&RealDisk, folder.path(), "Maj Ostervane, GENAD", &phrase()).unwrap();
        let ring = keys::list(&RealDisk, folder.path()).unwrap();
        (folder, ring)
    })
}

fn folder() -> &'static Path {
    desk().0.path()
}

fn ring() -> &'static Keyring {
    &desk().1
}

fn signed(decision: &Decision) -> Decision {
    let mut decision = decision.clone();
    keys::unlock(&RealDisk, folder(), &ring().keys[0].id, &phrase()).unwrap().sign(&mut decision).unwrap();
    decision
}

fn state(scenario: &Scenario, ring: &Keyring) -> SignState {
    signatures(&look(scenario), ring, &[])[0].state
}

#[test]
fn a_signature_survives_saving_and_says_when_what_was_signed_changed() {
    let scenario = lantern();
    let coverage = look(&scenario);
    let decision = signed(&signed_off(&coverage, "topic.caac"));
    let saved = through_a_file(&with_decisions(&scenario, [decision.clone()]));
    assert_eq!(state(&saved, ring()), SignState::Fits);
    let line = coverage.lines().iter().find(|it| it.requirement.topic == "topic.caac" && !it.evidence.is_empty());
    let inject = coverage.injects(&line.unwrap().evidence)[0].clone();
    let changed = with_inject(&saved, &inject.id, |it| it.text = format!("{} And more.", it.text).into());
    let found = &signatures(&look(&changed), ring(), &[&saved])[0];
    assert_eq!(
        (found.state, found.key.as_ref().unwrap().owner.as_str()),
        (SignState::OutOfDate, "Maj Ostervane, GENAD")
    );
    assert_eq!(found.changed[0].fields, ["text"]);
    assert_eq!(state(&with_decisions(&scenario, [signed_off(&coverage, "topic.caac")]), ring()), SignState::Recorded);
}

#[test]
fn whatever_is_changed_after_signing_is_found() {
    let decision = signed(&signed_off(&look(&lantern()), "topic.caac"));
    assert!(matches!(checked(&decision, ring()), Checked::Fits(_)));
    let tampered: [(&str, fn(&mut Decision)); 12] = [
        ("kind", |it| it.kind = DecisionKind::Attest),
        ("subject", |it| it.subject = "topic.crsv".into()),
        ("verdict", |it| it.verdict = "covered".into()),
        ("reason", |it| it.reason = "Looked at every second inject.".into()),
        ("name", |it| it.signer.name = "Maj Somebody".into()),
        ("role", |it| it.signer.role = "LEGAD".into()),
        ("time", |it| it.signer.at += 1),
        ("what it follows", |it| it.signer.after = Some(40_000_000)),
        ("fingerprint", |it| it.fingerprint = "00112233445566778899aabbccddeeff".into()),
        ("hash", |it| it.hash = "00".repeat(32).into()),
        ("seen", |it| it.seen = vec!["00000000 inject inj-1".into()]),
        // A reason that looks like the next field of the statement.
        ("name in the reason", |it| {
            it.reason = format!("{}\"\nname: \"Maj Somebody", it.reason).into();
        }),
    ];
    for (name, tamper) in tampered {
        let mut other = decision.clone();
        tamper(&mut other);
        assert_eq!(checked(&other, ring()), Checked::DoesNotFit, "{name}");
    }
    // Taken into another file, a decision may need another id.
    let renamed = Decision { id: "dec-other".into(), ..decision };
    assert!(matches!(checked(&renamed, ring()), Checked::Fits(_)));
}

#[test]
fn a_signature_that_was_touched_never_fits_and_never_stops_the_program() {
    let decision = signed(&signed_off(&look(&lantern()), "topic.cpp"));
    let text = decision.signature.to_string();
    let lines: Vec<&str> = text.lines().collect();
    // The first line is a remark that nobody signs.
    let start = lines[0].len() + 1;
    for place in (start..text.len()).step_by(3) {
        let mut bytes = text.clone().into_bytes();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        let Ok(touched) = String::from_utf8(bytes) else { continue };
        let other = Decision { signature: touched.into(), ..decision.clone() };
        assert!(!matches!(checked(&other, ring()), Checked::Fits(_)), "byte {place}");
    }
    let cut = (0..text.len()).step_by(7).map(|end| text[..end].to_owned());
    let strange = ["x", "\n\n\n", "untrusted comment: a\nb\ntrusted comment: c\nd", "é\né\né\né"];
    let short = format!("{}\n{}\n{}\nAAAA", lines[0], lines[1], lines[2]);
    let empty_keys = format!("{}\n{}\n{}\n{}", lines[0], "A".repeat(100), lines[2], "A".repeat(88));
    for signature in cut.chain(strange.map(str::to_owned)).chain([short, empty_keys, text.repeat(2)]) {
        let other = Decision { signature: signature.as_str().into(), ..decision.clone() };
        assert!(!matches!(checked(&other, ring()), Checked::Fits(_)), "{signature}");
    }
}

#[test]
fn a_key_that_nobody_knows_is_no_signature_of_anybody_until_it_is_trusted() {
    let decision = signed(&signed_off(&look(&lantern()), "whole"));
    let elsewhere = tempfile::tempdir().unwrap();
    assert_eq!(checked(&decision, &Keyring::default()), Checked::UnknownKey);
    let other = keys::make(&RealDisk, elsewhere.path(), "Maj Ostervane, GENAD", &phrase()).unwrap();
    let others = || keys::list(&RealDisk, elsewhere.path()).unwrap();
    assert_eq!(checked(&decision, &others()), Checked::UnknownKey);
    assert_ne!(other.id, ring().keys[0].id);
    let file = elsewhere.path().join("from-the-mail.txt");
    std::fs::write(&file, ring().keys[0].public_file()).unwrap();
    let trusted = keys::trust(&RealDisk, elsewhere.path(), &file, "").unwrap();
    assert_eq!((trusted.id.as_str(), trusted.owner.as_str()), (ring().keys[0].id.as_str(), "Maj Ostervane, GENAD"));
    let found = others();
    assert!(matches!(checked(&decision, &found), Checked::Fits(key) if !key.is_own));
    assert_eq!((found.keys.len(), found.own().count()), (2, 1));
    std::fs::write(&file, "no key at all").unwrap();
    assert!(matches!(keys::trust(&RealDisk, elsewhere.path(), &file, ""), Err(KeyFault::NoKey(_))));
}

#[test]
fn a_wrong_passphrase_is_refused_in_plain_words() {
    let id = &ring().keys[0].id;
    let fault = keys::unlock(&RealDisk, folder(), id, &Passphrase::new("four calm words here ")).unwrap_err();
    assert!(matches!(fault, KeyFault::WrongPassphrase));
    assert!(fault.message().contains("passphrase does not open this key"), "{}", fault.message());
    let short = keys::make(&RealDisk, folder(), "Nobody", &Passphrase::new("short")).unwrap_err();
    assert!(matches!(short, KeyFault::ShortPassphrase));
    assert!(matches!(keys::unlock(&RealDisk, folder(), "no-such", &phrase()).unwrap_err(), KeyFault::World(_)));
    assert_eq!(
        format!("{:?}", Message::Signing(SigningWish::MakeKey { owner: "A".into(), passphrase: phrase() }))
            .find(PHRASE),
        None
    );
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_keys() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(folder()), 0o700);
    let files: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
    files.iter().for_each(|file| assert_eq!(mode(file), 0o600, "{}", file.display()));
    let secret = files.iter().find(|file| file.extension().unwrap() == "key").unwrap();
    assert!(std::fs::read_to_string(secret).unwrap().starts_with("untrusted comment: crosscut secret key"));
}

#[test]
fn a_failing_disk_leaves_no_half_key() {
    let healthy = tempfile::tempdir().unwrap();
    let disk = FaultyDisk::new(None);
    keys::make(&disk, healthy.path(), "Somebody", &phrase()).unwrap();
    // A key is made at each, which takes its time by purpose; every third call is enough to meet each kind.
    for at in (0..disk.calls().len()).step_by(3) {
        let folder = tempfile::tempdir().unwrap();
        let faulty = FaultyDisk::new(Some(Plan { at, for_ever: true, fault: Fault::Error(ErrorKind::StorageFull) }));
        let made = keys::make(&faulty, folder.path(), "Somebody", &phrase());
        let listed = keys::list(&RealDisk, folder.path()).unwrap();
        match made {
            Err(fault) => {
                assert!(listed.keys.is_empty(), "call {at}");
                assert!(!fault.message().is_empty());
            }
            Ok(key) => assert!(keys::unlock(&RealDisk, folder.path(), &key.id, &phrase()).is_ok(), "call {at}"),
        }
    }
}

#[test]
fn a_key_is_forgotten_or_stays_trusted_whatever_the_disk_does() {
    let trusting = |folder: &Path| {
        let file = folder.join("public.txt");
        std::fs::write(&file, ring().keys[0].public_file()).unwrap();
        keys::trust(&RealDisk, folder, &file, "").unwrap()
    };
    let others = |folder: &Path| keys::list(&RealDisk, folder).unwrap().keys.len();
    let healthy = tempfile::tempdir().unwrap();
    let key = trusting(healthy.path());
    let disk = FaultyDisk::new(None);
    assert_eq!(keys::forget(&disk, healthy.path(), &key.id).unwrap().id, key.id);
    assert_eq!(others(healthy.path()), 0);
    assert!(matches!(keys::forget(&disk, healthy.path(), &key.id), Err(KeyFault::NotTrusted(_))));
    for at in 0..disk.calls().len() {
        let folder = tempfile::tempdir().unwrap();
        trusting(folder.path());
        let faulty =
            FaultyDisk::new(Some(Plan { at, for_ever: true, fault: Fault::Error(ErrorKind::PermissionDenied) }));
        if keys::forget(&faulty, folder.path(), &key.id).is_ok() {
            assert_eq!(others(folder.path()), 0, "call {at}");
        }
    }
    // An own key is not among those that can be forgotten.
    assert!(keys::forget(&RealDisk, folder(), &ring().keys[0].id).is_err());
    assert_eq!(others(folder()), 1);
}

#[test]
fn a_session_signs_with_a_key_and_says_how_signatures_stand() {
    let kept = tempfile::tempdir().unwrap();
    let mut session = Session::new(crosscut::checklist::Basis::shipped().0);
    session.update(Message::OpenSample("copper-lantern"));
    let run = |session: &mut Session| {
        for effect in session.take_effects() {
            if let Effect::Signing(work) = effect {
                session.update(Message::SigningDone(do_work_in(&RealDisk, folder(), kept.path(), &work)));
            }
        }
    };
    session.update(Message::Signing(SigningWish::Look));
    run(&mut session);
    assert_eq!(session.signing.ring.as_ref().unwrap().keys.len(), 1);
    let wish = SignWish {
        subject: "topic.caac".into(),
        name: "Maj Ostervane".into(),
        role: "GENAD".into(),
        reason: "Enough.".into(),
    };
    let key = ring().keys[0].id.clone();
    let sign = |passphrase| SigningWish::SignOff { wish: wish.clone(), key: Some((key.clone(), passphrase)) };
    session.update(Message::Signing(sign(Passphrase::new("another one"))));
    run(&mut session);
    assert!(session.signing.fault.as_ref().unwrap().contains("passphrase"));
    assert_eq!(session.signatures().len(), 0);
    session.update(Message::Signing(sign(phrase())));
    run(&mut session);
    assert_eq!(session.signing.fault, None);
    let states = |session: &Session| session.signatures().iter().map(|it| it.state).collect::<Vec<_>>();
    assert_eq!(states(&session), [SignState::Fits]);
    let coverage = session.document.as_ref().unwrap().coverage().clone();
    let line = coverage.lines().iter().find(|it| it.requirement.topic == "topic.caac" && !it.evidence.is_empty());
    let inject = coverage.injects(&line.unwrap().evidence)[0].clone();
    let changed = Inject { text: "Other words.".into(), ..Inject::clone(&inject) };
    session.update(Message::Edit(crosscut::edit::Edit::Change(Record::Inject(Arc::new(changed))), None));
    assert_eq!(states(&session), [SignState::OutOfDate]);
    // The undo steps know the words that were signed.
    let found = session.signatures();
    let text = found[0].changed.iter().flat_map(|it| &it.values).find(|value| value.field == "text").unwrap();
    assert_eq!((text.before.as_str(), text.after.as_str()), (Some(&*inject.text), Some("Other words.")));
    // A signature that comes back when another document is open does not get into that.
    session.update(Message::Signing(SigningWish::SignOff { wish, key: None }));
    let work: Vec<SigningWork> = session
        .take_effects()
        .into_iter()
        .filter_map(|effect| match effect {
            Effect::Signing(work) => Some(work),
            _ => None,
        })
        .collect();
    session.update(Message::OpenSample("three-doors"));
    session.update(Message::Unsaved(crosscut::app::Unsaved::LetGo));
    for work in &work {
        let news: SigningNews = do_work_in(&RealDisk, folder(), kept.path(), work);
        session.update(Message::SigningDone(news));
    }
    assert_eq!(session.signatures().len(), 0);
}
