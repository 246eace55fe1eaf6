//! Work that was not saved: kept with every change, offered after a crash, and gone once it is in a file.

use crate::runs::{Run, keeping, recovering, saved_file};
use crosscut::app::keeping::{FileState, Kept, RecoverAct};
use crosscut::app::session::Unsent;
use crosscut::app::{Background, Effect, Message, Pending, Unsaved, perform_in};
use crosscut::edit::Edit;
use crosscut::scenario::Record;
use crosscut::store::{Disk, RealDisk};
use std::path::{Path, PathBuf};

fn crashed_with_a_file(folder: &Path) -> PathBuf {
    let path = saved_file(folder);
    let mut run = Run::start(folder);
    run.tell(Message::Open(path.clone()));
    run.name_it("Amber Ferry 28");
    assert!(matches!(run.safe(), Kept::Safe(extent) if extent.changes == 1));
    path
}

#[test]
fn after_a_crash_the_work_comes_back_and_is_saved_to_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = crashed_with_a_file(folder.path());
    let mut run = Run::start(folder.path());
    assert!(run.session.left.is_shown);
    let work = run.session.left.works[0].clone();
    assert_eq!((work.exercise.as_str(), work.file, work.extent.changes), ("Amber Ferry 28", FileState::Same, 1));
    assert!(work.lines[0].contains("Name") || work.lines[0].contains("name"), "{:?}", work.lines);
    run.recover_first();
    assert_eq!(run.name(), "Amber Ferry 28");
    let document = run.session.document.as_ref().unwrap();
    assert!(document.is_changed() && document.history().undo_label().is_none(), "it is the floor of undo");
    assert!(run.session.notice.as_ref().unwrap().text.contains("1 change"), "{:?}", run.session.notice);
    assert!(std::fs::read_to_string(&path).unwrap().contains("\"Amber Ferry\""), "nothing is written before");
    run.tell(Message::Save);
    assert!(std::fs::read_to_string(&path).unwrap().contains("Amber Ferry 28"));
    drop(run);
    assert!(Run::start(folder.path()).session.left.works.is_empty(), "all of it is in the file");
    assert!(RealDisk.list(&folder.path().join("journal")).unwrap().is_empty());
}

#[test]
fn the_file_may_stand_open_in_the_same_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = crashed_with_a_file(folder.path());
    let mut run = Run::start(folder.path());
    run.tell(Message::Open(path.clone()));
    run.recover_first();
    run.tell(Message::Save);
    assert!(std::fs::read_to_string(&path).unwrap().contains("Amber Ferry 28"));
    run.tell(Message::Open(path));
    assert_eq!(run.session.document.as_ref().unwrap().read_only, None, "opened once more, it is still ours");
}

#[test]
fn a_crash_while_recovering_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    crashed_with_a_file(folder.path());
    for turn in 0..3 {
        let mut run = Run::start(folder.path());
        assert_eq!(run.session.left.works.len(), 1, "turn {turn}");
        run.recover_first();
        run.name_it(&format!("Turn {turn}"));
    }
    let mut run = Run::start(folder.path());
    run.recover_first();
    assert_eq!(run.name(), "Turn 2");
}

#[test]
fn work_that_was_never_saved_comes_back_without_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut run = Run::start(folder.path());
    run.tell(Message::New);
    run.name_it("Never saved");
    drop(run);
    let mut run = Run::start(folder.path());
    assert_eq!(run.session.left.works[0].file, FileState::Never);
    run.recover_first();
    assert_eq!(run.name(), "Never saved");
    assert_eq!(run.session.document.as_ref().unwrap().path, None);
    let path = folder.path().join("new.scenario.ron");
    run.tell(Message::SaveAs(path.clone()));
    assert!(std::fs::read_to_string(path).unwrap().contains("Never saved"));
}

#[test]
fn a_file_that_somebody_changed_meanwhile_is_not_in_danger() {
    let folder = tempfile::tempdir().unwrap();
    let path = crashed_with_a_file(folder.path());
    let theirs = std::fs::read_to_string(&path).unwrap().replace("Amber Ferry", "Theirs");
    std::fs::write(&path, &theirs).unwrap();
    let mut run = Run::start(folder.path());
    assert_eq!(run.session.left.works[0].file, FileState::Changed);
    run.recover_first();
    let document = run.session.document.as_ref().unwrap();
    assert_eq!((document.path.as_ref(), document.expect), (None, None));
    assert!(run.session.notice.as_ref().unwrap().text.contains("Someone else changed"));
    run.tell(Message::Save);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn what_is_let_go_is_gone_and_what_is_put_off_stays() {
    let folder = tempfile::tempdir().unwrap();
    crashed_with_a_file(folder.path());
    let mut run = Run::start(folder.path());
    run.tell(Message::Recover(RecoverAct::Later));
    assert!(!run.session.left.is_shown && !run.session.left.works.is_empty());
    drop(run);
    let mut run = Run::start(folder.path());
    let name = run.session.left.works[0].name.clone();
    run.tell(Message::Recover(RecoverAct::LetGo(name)));
    assert!(run.session.left.works.is_empty() && !run.session.left.is_shown);
    drop(run);
    assert!(Run::start(folder.path()).session.left.works.is_empty());
}

#[test]
fn closing_as_people_close_leaves_nothing_to_recover() {
    let folder = tempfile::tempdir().unwrap();
    let path = saved_file(folder.path());
    let mut run = Run::start(folder.path());
    run.tell(Message::Open(path));
    run.name_it("Let go");
    run.tell(Message::CloseDocument);
    assert!(matches!(run.session.pending, Some(Pending::Close)));
    run.tell(Message::Unsaved(Unsaved::LetGo));
    drop(run);
    assert!(Run::start(folder.path()).session.left.works.is_empty());
}

#[test]
fn going_on_with_it_asks_first_where_changes_would_be_lost() {
    let folder = tempfile::tempdir().unwrap();
    crashed_with_a_file(folder.path());
    let mut run = Run::start(folder.path());
    run.tell(Message::New);
    run.name_it("Something else");
    run.recover_first();
    assert_eq!(run.name(), "Something else");
    assert!(matches!(run.session.pending, Some(Pending::Recover(_))));
    run.tell(Message::Unsaved(Unsaved::LetGo));
    assert_eq!(run.name(), "Amber Ferry 28");
}

#[test]
fn a_change_made_while_the_file_is_written_is_kept_on_top_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = saved_file(folder.path());
    let mut run = Run::start(folder.path());
    run.tell(Message::Open(path.clone()));
    run.name_it("Written");
    run.session.update(Message::Save);
    let effects = run.session.take_effects();
    run.name_it("Typed meanwhile");
    for effect in effects {
        if let Effect::Write { .. } = effect {
            let answer = perform_in(&effect, None).unwrap();
            run.tell(answer);
        }
    }
    assert!(run.session.document.as_ref().unwrap().is_changed());
    drop(run);
    let run = Run::start(folder.path());
    let work = &run.session.left.works[0];
    assert_eq!((work.file, work.extent.changes), (FileState::Same, 1));
    assert!(std::fs::read_to_string(&path).unwrap().contains("Written"));
}

#[test]
fn two_windows_keep_their_own_work_and_neither_takes_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = Run::start(folder.path());
    first.tell(Message::New);
    first.name_it("First");
    let mut second = Run::start(folder.path());
    assert!(second.session.left.works.is_empty(), "the first window lives");
    second.tell(Message::New);
    second.name_it("Second");
    drop((first, second));
    let run = Run::start(folder.path());
    let mut names: Vec<&str> = run.session.left.works.iter().map(|work| work.exercise.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["First", "Second"]);
}

#[test]
fn where_nothing_can_be_kept_it_is_said_plainly_and_once() {
    let folder = tempfile::tempdir().unwrap();
    // A file stands where the folder of journals should be.
    std::fs::write(folder.path().join("journal"), "").unwrap();
    let mut run = Run::start(folder.path());
    run.tell(Message::New);
    run.name_it("One");
    assert!(matches!(run.safe(), Kept::Not(_)));
    let told = run.session.notice.take().unwrap();
    assert!(told.is_error && told.text.contains("cannot be kept on this computer"), "{}", told.text);
    run.name_it("Two");
    assert_eq!(run.session.notice, None, "the status bar goes on saying it");
    std::fs::remove_file(folder.path().join("journal")).unwrap();
    run.name_it("Three");
    assert!(matches!(run.safe(), Kept::Safe(_)));
    drop(run);
    assert_eq!(Run::start(folder.path()).session.left.works[0].exercise, "Three");
}

#[test]
fn what_stands_in_an_open_cell_is_kept_before_it_is_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut run = Run::start(folder.path());
    run.tell(Message::New);
    let mut exercise = (*run.scenario().exercise).clone();
    exercise.name = "Half a wo".into();
    let cell = Some(Edit::Change(Record::Exercise(exercise.into())));
    run.session.keep_unsent(Unsent { cell, ..Unsent::default() });
    run.work();
    assert_ne!(run.name(), "Half a wo");
    drop(run);
    assert_eq!(Run::start(folder.path()).session.left.works[0].exercise, "Half a wo");
}

#[test]
fn what_cannot_be_read_is_named_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("journal");
    std::fs::create_dir(&place).unwrap();
    std::fs::write(place.join("0123456789abcdef.journal"), "crosscut journal 3\n").unwrap();
    std::fs::write(place.join("notes.txt"), "not ours").unwrap();
    let run = Run::start(folder.path());
    let works = &run.session.left.works;
    assert_eq!(works.len(), 1);
    assert!(works[0].unread.as_ref().unwrap().contains("newer Crosscut"));
    drop(run);
    assert!(place.join("0123456789abcdef.journal").exists() && place.join("notes.txt").exists());
}

#[test]
fn the_end_of_the_window_waits_for_the_last_change_and_several_go_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut run = Run::start(folder.path());
    run.session.update(Message::New);
    let mut background = Background::with(keeping(folder.path()), recovering(folder.path()), || ()).unwrap();
    for turn in 0..50 {
        let mut exercise = (*run.scenario().exercise).clone();
        exercise.name = format!("Turn {turn}").as_str().into();
        run.session.update(Message::Edit(Edit::Change(Record::Exercise(exercise.into())), None));
        for effect in run.session.take_effects() {
            if matches!(effect, Effect::Keep(_)) {
                background.run(effect);
            }
        }
    }
    // No word that it was closed: as at the end of the program after a fault elsewhere.
    drop((background, run));
    let run = Run::start(folder.path());
    assert_eq!(run.session.left.works[0].exercise, "Turn 49");
    let journal = RealDisk.list(&folder.path().join("journal")).unwrap();
    let bytes = journal.iter().find(|path| path.extension().is_some_and(|ending| ending == "journal")).unwrap();
    let replayed = crosscut::store::journal::replay(&std::fs::read(bytes).unwrap()).unwrap();
    assert!(replayed.steps < 50, "{} steps", replayed.steps);
}

#[test]
fn a_damaged_journal_is_not_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    crashed_with_a_file(folder.path());
    let place = folder.path().join("journal");
    let journal =
        RealDisk.list(&place).unwrap().into_iter().find(|path| path.extension().unwrap() == "journal").unwrap();
    let mut bytes = std::fs::read(&journal).unwrap();
    let last = bytes.len() - 5;
    bytes[last] ^= 1;
    std::fs::write(&journal, bytes).unwrap();
    let run = Run::start(folder.path());
    assert!(run.session.left.works[0].unread.is_some());
    drop(run);
    assert!(journal.exists());
}

#[test]
fn the_file_of_a_second_window_stays_what_the_first_one_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = saved_file(folder.path());
    let mut first = Run::start(folder.path());
    first.tell(Message::Open(path.clone()));
    let mut second = Run::start(folder.path());
    second.tell(Message::Open(path.clone()));
    let why = second.session.document.as_ref().unwrap().read_only.clone().unwrap();
    assert!(why.contains("has had the file open") || why.contains("open in another window"), "{why}");
    second.name_it("Not allowed");
    assert_eq!(second.name(), "Amber Ferry");
    // Saving there asks for another name, and the copy may be changed.
    second.session.update(Message::Save);
    assert!(second.session.take_effects().iter().any(|effect| matches!(effect, Effect::PickSave(_))));
    let copy = folder.path().join("copy.scenario.ron");
    second.tell(Message::SaveAs(copy.clone()));
    second.name_it("My copy");
    second.tell(Message::Save);
    assert!(std::fs::read_to_string(copy).unwrap().contains("My copy"));
    assert!(std::fs::read_to_string(path).unwrap().contains("Amber Ferry"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_command_line_lists_shows_and_writes_it() {
    let folder = tempfile::tempdir().unwrap();
    // Where the program looks when its data folder is this one.
    std::fs::create_dir(folder.path().join("crosscut")).unwrap();
    crashed_with_a_file(&folder.path().join("crosscut"));
    let out = folder.path().join("recovered.scenario.ron");
    let run = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_crosscut"));
        let output = command.args(args).env("XDG_DATA_HOME", folder.path()).output().expect("the program starts");
        (
            output.status.code(),
            format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)),
        )
    };
    let (code, list) = run(&["recover"]);
    assert!(code == Some(0) && list.contains("Amber Ferry 28"), "{list}");
    let (code, shown) = run(&["recover", "show", "1"]);
    assert!(code == Some(0) && shown.contains("1 change in 1 record") && shown.contains("is as it was"), "{shown}");
    let (code, told) = run(&["recover", "write", "1", "-o", out.to_str().unwrap()]);
    assert!(code == Some(0) && told.contains("recovered.scenario.ron"), "{told}");
    assert!(std::fs::read_to_string(&out).unwrap().contains("Amber Ferry 28"));
    let (code, told) = run(&["recover", "write", "1", "-o", out.to_str().unwrap()]);
    assert!(code == Some(2) && told.contains("exists already"), "{told}");
    let (code, told) = run(&["recover", "show", "2"]);
    assert!(code == Some(2) && told.contains("There is no work 2"), "{told}");
    let (_, list) = run(&["recover", "list"]);
    assert!(list.contains("Amber Ferry 28"), "only the window lets it go: {list}");
}
