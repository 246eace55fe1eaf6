//! Nothing of a protected exercise stands readable on the disk: a full run with planted words, then every byte of
//! every file is searched for them.

use super::*;
use crosscut::app::arrival::ArrivalAct;
use crosscut::app::comparing::{Against, CompareAct};
use crosscut::app::keeping::{DraftOf, Drafts, RecoverAct};
use crosscut::app::merging::MergeAct;
use crosscut::app::session::Unsent;
use crosscut::app::signing::{Asked, CopyAsk, Place, SignWish, SigningWish};
use crosscut::app::{KeptView, fresh_id};
use crosscut::scenario::{Comment, Inject, RecordKind, Text};

/// A word that stands nowhere else.
pub const WORD: &str = "quillmarshveld";

/// How the word may stand in a file.
fn forms() -> Vec<(&'static str, Vec<u8>)> {
    let upper: String = WORD.chars().take(1).flat_map(char::to_uppercase).chain(WORD.chars().skip(1)).collect();
    let mut forms = Vec::new();
    for word in [WORD.to_owned(), upper] {
        forms.push(("UTF-8", word.bytes().collect()));
        forms.push(("UTF-16, small end first", word.encode_utf16().flat_map(u16::to_le_bytes).collect()));
        forms.push(("UTF-16, big end first", word.encode_utf16().flat_map(u16::to_be_bytes).collect()));
    }
    forms
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// What is in the parts of an archive, wherever it begins in the file.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(bytes)) else { return Vec::new() };
    let count = archive.len();
    let read = |place| {
        let mut out = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_index(place).ok()?, &mut out).ok()?;
        Some(out)
    };
    (0..count).filter_map(read).collect()
}

/// All files under a folder in which the word stands, and how; also in the names of files.
pub fn found(folder: &Path) -> Vec<String> {
    let mut hits = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.display().to_string();
        if name.to_lowercase().contains(WORD) {
            hits.push(format!("{name}: in its name"));
        }
        if path.is_dir() {
            hits.extend(found(&path));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let parts: Vec<Vec<u8>> = unpacked(&bytes).into_iter().chain([bytes]).collect();
        let stands = |word: &[u8]| parts.iter().any(|part| holds(part, word));
        hits.extend(forms().iter().filter(|(_, word)| stands(word)).map(|(form, _)| format!("{name}: {form}")));
    }
    hits
}

fn planted(text: &str) -> Text {
    format!("{text} {WORD}").into()
}

impl Desk {
    /// Writes the word wherever somebody writes.
    fn plant(&mut self, turn: &str) {
        let mut inject = (*self.scenario().injects[0]).clone();
        inject.title = planted(turn);
        inject.text = planted("They say that");
        inject.notes = planted("Ask about");
        inject.owner = planted("Capt");
        inject
            .attachments
            .push(crosscut::scenario::Attachment { name: format!("{WORD}.png").into(), ..Default::default() });
        inject.columns.push((planted("Own"), planted("own")));
        self.tell(Message::Edit(Edit::Change(Record::Inject(Arc::new(inject))), None));
        self.aims(&format!("To find {WORD}"));
        let comment =
            Comment { id: fresh_id(RecordKind::Comment).as_str().into(), text: planted("Is it"), ..Comment::default() };
        let add = Edit::Add { record: Record::Comment(Arc::new(comment)), index: None };
        self.tell(Message::Edit(add, None));
    }

    /// Works with it in every way that leaves something on the disk; at the end it crashes.
    fn work_and_crash(mut self, passphrase: Option<&str>) {
        self.plant("First");
        self.press(Modifiers::COMMAND, Key::S);
        self.plant("Second");
        self.press(Modifiers::COMMAND, Key::S);
        // A list from the clipboard, a look at the table that is kept, words that are looked for.
        self.tell(Message::ImportText(format!("No.\tTitle\t{WORD}\n801\tA boat {WORD}\tx\n802\tA bus\ty\n")));
        self.tell(Message::Arrival(ArrivalAct::Keep(format!("List {WORD}"))));
        self.tell(Message::Arrival(ArrivalAct::Take));
        assert!(self.scenario().injects.iter().any(|it: &Arc<Inject>| it.title.contains("A boat")));
        let mut memory = self.harness.state().session.memory.clone();
        memory.table.columns.push((format!("own:Own {WORD}"), 120));
        memory.table.views.push(KeptView {
            name: format!("View {WORD}"),
            filter: WORD.to_owned(),
            ..KeptView::default()
        });
        self.tell(Message::Settings(Box::new(memory)));
        self.press(Modifiers::COMMAND, Key::F);
        self.types(WORD);
        self.key(Key::Escape);
        // Signed off, handed out, taken back.
        let wish =
            SignWish { subject: "whole".into(), name: "A. Vale".into(), role: "Lead".into(), reason: planted("Seen") };
        self.tell(Message::Signing(SigningWish::SignOff { wish, key: None }));
        let copy = self.file("copy.scenario.ron");
        self.tell(Message::Signing(SigningWish::Ask(Asked::Copy(CopyAsk::default()))));
        self.tell(Message::Signing(SigningWish::Place(Place { path: copy.clone(), replace: false })));
        assert!(copy.exists());
        self.plant("Third");
        self.tell(Message::Merge(MergeAct::Bring(copy)));
        self.tell(Message::Merge(MergeAct::Leave));
        // An earlier version is looked at and brought back.
        self.tell(Message::Compare(CompareAct::Ask));
        self.tell(Message::Compare(CompareAct::With(Against::Kept(0))));
        self.tell(Message::Compare(CompareAct::BringBack(None)));
        self.press(Modifiers::COMMAND, Key::S);
        if let Some(passphrase) = passphrase {
            self.protect(passphrase);
        }
        self.plant("Last");
        // A comment is begun and not sent.
        let mut drafts = Drafts::default();
        drafts.put(DraftOf::InjectComment, &self.scenario().injects[0].id.0.clone(), &format!("Unsent {WORD}"));
        self.harness.state_mut().session.keep_unsent(Unsent { drafts, ..Unsent::default() });
        let effects = self.harness.state_mut().take_effects();
        effects.iter().for_each(|effect| drop(self.outside(effect)));
    }
}

/// A whole run, and what of it stands on the disk at each of its ends.
fn run(home: &Path, passphrase: Option<&str>) -> Vec<String> {
    let mut desk = Desk::with_file(home);
    if let Some(passphrase) = passphrase {
        desk.protect(passphrase);
    }
    desk.work_and_crash(passphrase.map(|_| OTHER));
    let mut hits = found(home);
    let mut desk = Desk::start(home);
    let name = desk.harness.state().session.left.works[0].name.clone();
    desk.tell(Message::Recover(RecoverAct::Open(name)));
    if passphrase.is_some() {
        desk.unlock(OTHER);
    }
    assert!(desk.scenario().injects[0].title.starts_with("Last"), "the work came back");
    let unsent = format!("{:?}", desk.harness.state().session.unsent_drafts());
    assert!(unsent.contains("Unsent"), "what was begun came back: {unsent}");
    desk.plant("After");
    hits.extend(found(home));
    desk.press(Modifiers::COMMAND, Key::S);
    desk.tell(Message::SaveNew(desk.file("second.scenario.ron")));
    desk.tell(Message::CloseDocument);
    drop(desk);
    hits.extend(found(home));
    hits.sort();
    hits.dedup();
    hits
}

#[test]
fn of_a_protected_exercise_nothing_can_be_read_on_the_disk() {
    let home = tempfile::tempdir().unwrap();
    let hits = run(home.path(), Some(PHRASE));
    assert!(hits.is_empty(), "{hits:#?}");
}

#[test]
fn the_same_without_a_passphrase_is_found() {
    let home = tempfile::tempdir().unwrap();
    let hits = run(home.path(), None);
    for place in [
        "ferry.scenario.ron",
        "second.scenario.ron",
        "copy.scenario.ron",
        ".journal",
        "kept",
        "saved-over",
        "settings.ron",
    ] {
        assert!(hits.iter().any(|hit| hit.contains(place)), "the search finds nothing in {place}: {hits:#?}");
    }
}

#[test]
fn what_stood_open_before_the_passphrase_is_gone_too() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::with_file(home.path());
    desk.plant("First");
    desk.press(Modifiers::COMMAND, Key::S);
    desk.plant("Second");
    desk.press(Modifiers::COMMAND, Key::S);
    desk.plant("Third");
    assert!(!found(home.path()).is_empty());
    desk.protect(PHRASE);
    assert!(desk.shows("earlier version"), "what became of the versions is said");
    assert_eq!(found(home.path()), [""; 0]);
    desk.plant("Fourth");
    assert_eq!(found(home.path()), [""; 0]);
}

#[test]
fn a_word_is_found_in_every_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    archive.start_file("a.xml", options).unwrap();
    std::io::Write::write_all(&mut archive, format!("{}{WORD}", "a".repeat(500)).as_bytes()).unwrap();
    let zipped = archive.finish().unwrap().into_inner();
    assert!(!holds(&zipped, WORD.as_bytes()));
    std::fs::write(folder.path().join("deflated.zip"), zipped).unwrap();
    for (place, (_, word)) in forms().iter().enumerate() {
        std::fs::write(folder.path().join(place.to_string()), [b"..", word.as_slice(), b".."].concat()).unwrap();
    }
    assert_eq!(found(folder.path()).len(), forms().len() + 1);
}
