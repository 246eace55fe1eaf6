//! The power goes at every call of the disk, in all that the program does with files, and what was not safe by then
//! comes out in every way that disks are known for.
//!
//! Afterwards every file is the old or the new one, complete; what was said to be done is there; and one can go on.

use crate::cut_disk::{CutDisk, Survival};
use crate::faults::{SCENES, Scene, changed, contents, is_whole, may_go, old};
use crosscut::scenario::Scenario;
use crosscut::store::journal::{Head, Keeper, Wanted, left};
use crosscut::store::{ContentHash, Expect, format, open, save};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const FOLDER: &str = "/work";

fn prepared() -> BTreeMap<PathBuf, Vec<u8>> {
    contents().into_iter().map(|(name, bytes)| (Path::new(FOLDER).join(name), bytes)).collect()
}

/// Files that block nobody and are cleared later.
fn is_left_over(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["saving", "lock", "claim"].iter().any(|known| ending == *known)
}

fn documents(files: BTreeMap<PathBuf, Vec<u8>>) -> BTreeMap<PathBuf, Vec<u8>> {
    files.into_iter().filter(|(path, _)| !is_left_over(path)).collect()
}

/// What is wrong on a disk that was found after a cut.
fn wrong_on(disk: &CutDisk, scene: &Scene, before: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let found = disk.files();
    let is_fine = |path: &Path, bytes: &Vec<u8>| {
        before.get(path) == Some(bytes) || is_left_over(path) || is_whole(disk, path, bytes)
    };
    let broken = found.iter().filter(|(path, bytes)| !is_fine(path, bytes));
    let mut wrong: Vec<String> = broken.map(|(path, _)| format!("{} is neither old nor new", path.display())).collect();
    let gone = before.keys().filter(|path| !found.contains_key(*path) && !may_go(scene, path));
    wrong.extend(gone.map(|path| format!("{} is gone", path.display())));
    // The next start: the file opens, and what is written then is there.
    let path = Path::new(FOLDER).join("a.scenario.ron");
    match open(disk, &path).map(|document| document.expect().unwrap()) {
        Ok(expect) => wrong.extend(save(disk, &path, "(version: 1)", expect).err().map(|fault| fault.message())),
        Err(fault) => wrong.push(fault.message()),
    }
    wrong
}

#[test]
fn whenever_the_power_goes_every_file_is_old_or_new() {
    let (mut cuts, mut wrong) = (0, Vec::new());
    let before = prepared();
    for scene in SCENES {
        for at in 0.. {
            let disk = CutDisk::with(&before).cut_at(at);
            let done = (scene.1)(&disk, Path::new(FOLDER));
            let reached = documents(disk.files());
            for survival in Survival::EVERY {
                let found = disk.after(survival);
                // What was said to be done is there, whatever becomes of the rest.
                let is_there = disk.was_cut() || done.is_err() || documents(found.files()) == reached;
                let mut faults = wrong_on(&found, scene, &before);
                faults.extend((!is_there).then(|| "what was said to be done is not there".to_owned()));
                wrong.extend(faults.into_iter().map(|what| format!("{}, cut at {at}, {survival:?}: {what}", scene.0)));
                cuts += 1;
            }
            if !disk.was_cut() {
                assert!(done.is_ok(), "{}: {done:?}", scene.0);
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {cuts}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cuts > 1_000, "{cuts}");
}

/// Three steps of work, saving, two more, as a window does it; tells after each what is safe from then on.
fn work(disk: &CutDisk, mut told: impl FnMut(usize)) -> Option<()> {
    let path = Path::new(FOLDER).join("a.scenario.ron");
    let steps: Vec<Arc<Scenario>> = (0..6).map(|turn| Arc::new(changed(&format!("Step {turn}")))).collect();
    let mut keeper = Keeper::new(Path::new(FOLDER).join("data/journal"));
    let mut base = (Arc::new(old().clone()), ContentHash::of(format::write(old()).as_bytes()));
    for (turn, now) in steps.iter().enumerate() {
        if turn == 3 {
            let saved = save(disk, &path, &format::write(&steps[2]), Expect::Same(base.1)).ok()?;
            base = (Arc::clone(&steps[2]), saved.hash);
        }
        let head = Head::new("", Some((&path, base.1)), None);
        let wanted = |now: &Arc<Scenario>| Wanted {
            document: 1,
            head: head.clone(),
            base: Arc::clone(&base.0),
            now: Arc::clone(now),
            padlock: None,
        };
        if turn == 3 {
            keeper.keep(disk, &wanted(&steps[2])).ok()?;
        }
        keeper.keep(disk, &wanted(now)).ok()?;
        // Without power nobody is told anything.
        if !disk.was_cut() {
            told(turn);
        }
    }
    // The computer goes off; nothing is closed.
    std::mem::forget(keeper);
    Some(())
}

#[test]
fn whenever_the_power_goes_what_was_kept_is_found_again() {
    let (mut cuts, mut wrong) = (0, Vec::new());
    let mut before = prepared();
    before.insert(Path::new(FOLDER).join("a.scenario.ron"), format::write(old()).into_bytes());
    for at in 0.. {
        let disk = CutDisk::with(&before).cut_at(at);
        let mut kept = None;
        let is_done = work(&disk, |turn| kept = Some(turn)).is_some();
        for survival in Survival::EVERY {
            let found = disk.after(survival);
            let path = Path::new(FOLDER).join("a.scenario.ron");
            let file = open(&found, &path).unwrap().opened.scenario;
            let offered = left(&found, &Path::new(FOLDER).join("data/journal"));
            let journals = offered.iter().filter_map(|left| Some(left.replayed.as_ref().ok()?.now.clone()));
            let names: Vec<String> =
                journals.chain([file]).map(|scenario| scenario.exercise.name.to_string()).collect();
            // What was not told to be kept may be there as well.
            let wanted = kept.map(|kept| [format!("Step {kept}"), format!("Step {}", kept + 1)]);
            if wanted.as_ref().is_some_and(|wanted| !names.iter().any(|name| wanted.contains(name))) {
                wrong.push(format!("cut at {at}, {survival:?}: {kept:?} was kept, and there is {names:?}"));
            }
            cuts += 1;
        }
        if is_done {
            break;
        }
    }
    assert!(wrong.is_empty(), "{} of {cuts}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cuts > 300, "{cuts}");
}
