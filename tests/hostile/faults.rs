//! The n-th call to the disk fails, for every n and in every way, in all that the program does with files.
//!
//! After each fault: every file is the old or the new one, complete; nothing of others is gone or changed; a
//! temporary file that stays is named; and what is told is a sentence.

use crate::doors::play::{program, sample};
use crate::doors::told;
use crate::faulty_disk::{FAULTS, FaultyDisk, Plan};
use crosscut::app::arrival::{Found, found};
use crosscut::edit::copy::review_copy;
use crosscut::edit::merge::merge;
use crosscut::exchange::Format;
use crosscut::exchange::export::export;
use crosscut::exchange::read::{Mapping, plan};
use crosscut::scenario::Scenario;
use crosscut::store::guard::{Guard, Holder};
use crosscut::store::recent::{Memory, RecentFile, keep as remember, recall};
use crosscut::store::{Disk, Expect, RealDisk, checklists, format, kept, keys, open, save, save_bytes};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::{Path, PathBuf};

/// Something that the program does with files.
pub type Scene = (&'static str, fn(&dyn Disk, &Path) -> Result<(), String>);

pub const SCENES: &[Scene] = &[
    ("new", |disk, folder| said(save(disk, &folder.join("new.scenario.ron"), &new_text(), Expect::Nothing))),
    ("open", |disk, folder| said(open(disk, &folder.join("a.scenario.ron")))),
    ("save", save_over),
    ("save as", |disk, folder| said(save(disk, &folder.join("b.scenario.ron"), &new_text(), Expect::Anything))),
    ("import", import),
    ("export", |disk, folder| said(save_bytes(disk, &folder.join("out.csv"), &csv(), Expect::Nothing))),
    ("merge and save", merge_and_save),
    ("open, save, close", open_save_close),
    ("keep a version", keep_version),
    ("hand out a copy", hand_out),
    ("settings", settings),
    ("checklist", |disk, folder| checklists::read(disk, &folder.join("own.ron")).map(drop)),
    ("trust a key", |disk, folder| {
        keys::trust(disk, &folder.join("keys"), &folder.join("their.pub"), "B. Lind")
            .map(drop)
            .map_err(|fault| fault.message())
    }),
    ("forget a key", |disk, folder| {
        let trusted = keys::list(disk, &folder.join("old-keys")).map_err(|fault| fault.message())?;
        let Some(key) = trusted.keys.first() else { return Err("No key could be read.".into()) };
        keys::forget(disk, &folder.join("old-keys"), &key.id).map(drop).map_err(|fault| fault.message())
    }),
];

fn said<T, E: Display>(done: Result<T, E>) -> Result<(), String> {
    done.map(drop).map_err(|fault| fault.to_string())
}

pub fn old() -> &'static Scenario {
    sample().scenario()
}

pub fn changed(name: &str) -> Scenario {
    named(old(), name)
}

/// The same exercise under another name.
pub fn named(scenario: &Scenario, name: &str) -> Scenario {
    let mut scenario = scenario.clone();
    let mut exercise = (*scenario.exercise).clone();
    exercise.name = name.into();
    scenario.exercise = exercise.into();
    scenario
}

fn new_text() -> String {
    format::write(&changed("New"))
}

fn csv() -> Vec<u8> {
    export(Format::Csv, sample(), "2026-11-22").unwrap().bytes
}

fn save_over(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let path = folder.join("a.scenario.ron");
    let document = open(disk, &path).map_err(|fault| fault.message())?;
    said(save(disk, &path, &new_text(), document.expect().unwrap()))
}

fn import(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let Found::Table(book) = found(disk, &folder.join("list.csv"), &program().vocabulary)? else { unreachable!() };
    let run = plan(old(), &book, &Mapping::propose(&book), &program().vocabulary, 7);
    let after = run.after.expect("the list brings something");
    said(save(disk, &folder.join("new.scenario.ron"), &format::write(&after), Expect::Nothing))
}

fn merge_and_save(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let read = |name: &str| open(disk, &folder.join(name)).map_err(|fault| fault.message());
    let (mine, theirs) = (read("a.scenario.ron")?, read("b.scenario.ron")?);
    let merged = merge(Some(old()), &mine.opened.scenario, &theirs.opened.scenario);
    said(save(disk, &mine.path, &format::write(&merged.result()), mine.expect().unwrap()))
}

fn open_save_close(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let document = open(disk, &folder.join("a.scenario.ron")).map_err(|fault| fault.message())?;
    let guard = Guard::ask(disk, &document.path, &Holder::here("A. Vale", "14:05"));
    assert!(guard.lets_us_write(), "nobody else is there");
    if let Some(message) = guard.message() {
        told(&message);
    }
    said(save(disk, &document.path, &new_text(), document.expect().unwrap()))
}

fn keep_version(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    kept::keep(disk, &folder.join("kept"), &changed("New"), None).map_err(|trouble| trouble.message())?;
    // What is looked for afterwards may be missing, but never be another version.
    let versions = kept::versions(disk, &folder.join("kept"), &changed("New"), &[]);
    let mut read = versions.read.iter().map(|version| &version.scenario);
    assert!(read.all(|version| *version == changed("New") || version == old()));
    Ok(())
}

fn hand_out(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let made = review_copy(old(), &Default::default()).map_err(|shown| shown.message())?;
    kept::keep(disk, &folder.join("kept"), &made.base, None).map_err(|trouble| trouble.message())?;
    said(save(disk, &folder.join("new.scenario.ron"), &format::write(&made.copy), Expect::Nothing))
}

fn settings(disk: &dyn Disk, folder: &Path) -> Result<(), String> {
    let place = folder.join("settings/settings.ron");
    let (mut memory, _) = recall(disk, &place);
    memory.remember(RecentFile { path: folder.join("a.scenario.ron"), ..RecentFile::default() });
    remember(disk, &place, &memory).map_err(|trouble| trouble.message())
}

/// Old files, and files of others among them.
pub fn contents() -> Vec<(&'static str, Vec<u8>)> {
    let key = include_bytes!("../cases/nasty/key.crlf.pub").to_vec();
    vec![
        ("a.scenario.ron", format::write(old()).into_bytes()),
        ("b.scenario.ron", format::write(&changed("Theirs")).into_bytes()),
        ("notes of somebody.txt", b"not ours".to_vec()),
        (".crosscut-notes.saving", b"not ours either".to_vec()),
        (".b.scenario.ron.swp", b"of an editor".to_vec()),
        ("list.csv", b"Number,Title,Description\n901,A list,From elsewhere\n".to_vec()),
        ("own.ron", include_bytes!("../cases/broken/sound-checklist.ron").to_vec()),
        ("their.pub", key.clone()),
        ("old-keys/trusted/x.pub", key),
        ("settings/settings.ron", ron::to_string(&Memory::default()).unwrap().into_bytes()),
    ]
}

/// A folder with them.
fn prepared() -> tempfile::TempDir {
    // In memory where there is such a place: nothing here is about the drive itself, and it is done by the thousand.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    for (name, bytes) in contents() {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    folder
}

/// All files below a folder with what is in them.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in RealDisk.list(folder).unwrap() {
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.insert(path.clone(), std::fs::read(&path).unwrap());
        }
    }
    found
}

/// Whether a file that came or changed is complete.
pub fn is_whole(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    let parent = path.parent().unwrap().file_name().unwrap().to_string_lossy();
    match () {
        () if name.ends_with(".scenario.ron") => {
            let text = std::str::from_utf8(bytes).unwrap_or_default();
            let read = format::read(bytes, &name);
            read.is_ok_and(|opened| !opened.damaged && format::write(&opened.scenario) == text)
        }
        () if name == "out.csv" => bytes == csv(),
        () if name == "settings.ron" => recall(disk, path).1.is_none(),
        () if parent == "trusted" => keys::look_at(disk, path).is_ok(),
        () => false,
    }
}

/// Whether this is what the scene is there to take away.
pub fn may_go(scene: &Scene, path: &Path) -> bool {
    scene.0 == "forget a key" && path.ends_with("trusted/x.pub")
}

/// What is wrong after a scene that met this fault.
fn wrong_after(scene: &Scene, plan: Plan) -> Option<Vec<String>> {
    let folder = prepared();
    let before = all(folder.path());
    let disk = FaultyDisk::new(Some(plan));
    let done = (scene.1)(&disk, folder.path());
    let after = all(folder.path());
    let message = done.as_ref().err().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    for (path, bytes) in &after {
        let is_same = before.get(path) == Some(bytes);
        let name = path.file_name().unwrap().to_string_lossy();
        let is_named = message.contains(&*name);
        let is_temporary = name.ends_with(".saving") && !before.contains_key(path);
        // A lock or a claim that could not be written, owned or removed stays as a name that blocks nobody.
        let blocks_nobody = name.ends_with(".lock") || name.ends_with(".claim");
        let is_fine =
            is_same || blocks_nobody || if is_temporary { is_named } else { is_whole(&RealDisk, path, bytes) };
        if !is_fine {
            wrong.push(format!("{} is neither old nor new: {message}", path.display()));
        }
    }
    wrong.extend(
        before
            .keys()
            .filter(|path| !after.contains_key(*path) && !may_go(scene, path))
            .map(|path| format!("{} is gone", path.display())),
    );
    if done.is_err() && (message.contains("store-") || told(&message).len() < 15) {
        wrong.push(format!("this is not for people: {message}"));
    }
    disk.was_met().then_some(wrong)
}

#[test]
fn whatever_call_fails_every_file_is_old_or_new() {
    let (mut met, mut wrong) = (0, Vec::new());
    for scene in SCENES {
        for fault in FAULTS {
            for for_ever in [false, true] {
                for at in 0.. {
                    let plan = Plan { at, for_ever, fault };
                    let Some(found) = wrong_after(scene, plan) else { break };
                    met += 1;
                    wrong.extend(found.into_iter().map(|what| format!("{}, {plan:?}: {what}", scene.0)));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {met}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(met > 1_500, "{met}");
}

#[test]
fn what_a_killed_program_left_is_cleared_and_nothing_else() {
    let folder = prepared();
    let path = folder.path().join("a.scenario.ron");
    let put = |name: &str, hours: u64| {
        let path = folder.path().join(name);
        std::fs::write(&path, "(version: 1").unwrap();
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(hours * 3600);
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(then).unwrap();
        path
    };
    let (left, running) = (put(".crosscut-0123456789abcdef.saving", 30), put(".crosscut-fedcba9876543210.saving", 0));
    let word = |process: u32| format!(".crosscut-{:.4}{process:08x}0000.saving", RealDisk.place());
    let (dead, own) = (put(&word(4_000_000), 0), put(&word(std::process::id()), 0));
    let others = [put(".crosscut-notes.saving", 30), put("crosscut-0123456789abcdef.saving", 30)];
    drop(Guard::ask(&RealDisk, &path, &Holder::here("A. Vale", "14:05")));
    assert!(!left.exists(), "what was left is still there");
    assert!(!dead.exists() || RealDisk.place().is_empty(), "what a dead process left is still there");
    assert!(running.exists() && own.exists(), "another window may be saving");
    assert!(others.iter().all(|path| path.exists()), "names that are not ours");
}
