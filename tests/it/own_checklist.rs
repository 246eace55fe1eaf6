//! A checklist of an organisation outside the program: at the command line and in the window, from end to end.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The template that advisers start from.
fn template() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/own-checklist.ron")
}

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/copper-lantern.scenario.ron")
}

fn run(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_crosscut")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn report(args: &[&str]) -> serde_json::Value {
    let sample = sample();
    let all: Vec<&str> = ["check", sample.to_str().unwrap(), "--format", "json"].iter().chain(args).copied().collect();
    let (code, out, err) = run(&all);
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

fn lists(report: &serde_json::Value) -> Vec<String> {
    report["checklists"].as_array().unwrap().iter().map(|list| list["id"].as_str().unwrap().to_owned()).collect()
}

fn own_lines(report: &serde_json::Value) -> usize {
    report["requirements"].as_array().unwrap().iter().filter(|line| line["checklist"] == "brigade-north").count()
}

#[test]
fn the_template_is_sound_and_its_five_lines_are_judged() {
    let template = template();
    let path = template.to_str().unwrap();
    let (code, out, _) = run(&["checklists", "verify", path]);
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("5 entries, no fault"), "{out}");

    // Named alone, it counts alone; nothing else comes in by itself.
    let alone = report(&["--checklist", path]);
    assert_eq!((lists(&alone), own_lines(&alone)), (vec!["brigade-north".to_owned()], 5));
    let with_another = report(&["--checklist", "cpp", "--checklist", path]);
    assert_eq!(lists(&with_another), ["cpp", "brigade-north"]);

    // Beside those that always count, none of which is lost.
    let usual = report(&[]);
    let beside = report(&["--also", path]);
    assert_eq!((own_lines(&usual), own_lines(&beside)), (0, 5));
    let lines = |report: &serde_json::Value| report["requirements"].as_array().unwrap().len();
    assert_eq!(lines(&beside), lines(&usual) + 5);
    let twice = run(&["check", sample().to_str().unwrap(), "--also", path, "--also", path]);
    assert_eq!(twice.0, 2, "{}", twice.1);
}

#[test]
fn an_optional_shipped_list_is_switched_on_by_its_name() {
    let (basis, _) = crosscut::checklist::Basis::shipped();
    let count = |report: &serde_json::Value, id: &str| {
        report["requirements"].as_array().unwrap().iter().filter(|line| line["checklist"] == id).count()
    };
    for list in basis.checklists.iter().filter(|list| list.optional) {
        let id = list.id.as_str();
        assert_eq!(count(&report(&[]), id), 0, "{id} counts although nobody switched it on");
        assert_eq!(count(&report(&["--also", id]), id), list.requirements.len());
        assert_eq!(count(&report(&["--checklist", id]), id), list.requirements.len());
    }
}

#[test]
fn a_list_with_faults_is_never_checked_against() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.ron");
    let text = std::fs::read_to_string(template()).unwrap().replacen("do~=legal", "do~=leagl", 1);
    std::fs::write(&path, text).unwrap();
    let (code, out, err) = run(&["check", sample().to_str().unwrap(), "--also", path.to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        err.contains("BN-GAT-01") && err.contains("Perhaps `legal` is meant") && err.contains("own.ron, line"),
        "{err}"
    );
    let scenario = sample();
    let (code, _, err) = run(&["check", sample().to_str().unwrap(), "--also", scenario.to_str().unwrap()]);
    assert!(code == 2 && err.contains("not a checklist"), "{err}");
}

#[test]
fn a_scenario_says_which_list_it_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("with-list.scenario.ron");
    let text = std::fs::read_to_string(sample()).unwrap();
    let text = text.replacen("exercise: (", "exercise: (\n        checklists: [\"brigade-north\"],", 1);
    std::fs::write(&path, text).unwrap();
    let (_, out, _) = run(&["check", path.to_str().unwrap()]);
    let words = out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("switches on the checklist brigade-north, which this computer does not have"), "{out}");
    let template = template();
    let (_, out, _) = run(&["check", path.to_str().unwrap(), "--also", template.to_str().unwrap()]);
    assert!(!out.contains("does not have"), "{out}");
    let (_, out, _) = run(&["check", path.to_str().unwrap(), "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["checklists_missing"][0], "brigade-north");
}

#[cfg(feature = "gui")]
mod window {
    use super::template;
    use crate::shell_window;
    use crosscut::app::{Effect, Memory, Message, perform_in};
    use crosscut::ui::ThemeChoice;
    use crosscut::ui::shell::Shell;
    use egui::{Key, Modifiers};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;
    use std::path::{Path, PathBuf};

    const SWITCH: &str = "Standing orders of Brigade North counts for this scenario";

    fn window(memory: Memory, size: [f32; 2], theme: ThemeChoice) -> Harness<'static, Shell> {
        shell_window::open(size, theme, memory, None)
    }

    fn small(memory: Memory) -> Harness<'static, Shell> {
        window(memory, [1280.0, 800.0], ThemeChoice::Light)
    }

    /// Does the work outside; a dialog for a checklist is answered with this path.
    fn outside(harness: &mut Harness<'_, Shell>, path: &Path) {
        for effect in harness.state_mut().take_effects() {
            let answer = match effect {
                Effect::PickChecklist => Some(Message::AddChecklist(path.to_owned())),
                Effect::PickSave(_) => Some(Message::SaveAs(path.to_owned())),
                // What is remembered about this computer's files is not the test's to change.
                // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
                Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
                other => perform_in(&other, None),
            };
            if let Some(answer) = answer {
                harness.state_mut().session.update(answer);
                outside(harness, path);
            }
        }
        harness.run();
    }

    /// Opens the dialog from the list of commands, as a person does who knows no key.
    fn open_dialog(harness: &mut Harness<'_, Shell>) {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        harness.run();
        harness.event(egui::Event::Text("checklists".to_owned()));
        harness.run();
        harness.key_press_modifiers(Modifiers::NONE, Key::Enter);
        harness.run();
        harness.run();
    }

    fn add(harness: &mut Harness<'_, Shell>, path: &Path) {
        harness.get_by_label("Add a file…").click();
        harness.run();
        outside(harness, path);
    }

    fn own_lines(harness: &Harness<'_, Shell>) -> usize {
        let document = harness.state().session.document.as_ref().unwrap();
        document.coverage().lines().iter().filter(|line| line.requirement.id.as_str().starts_with("BN-")).count()
    }

    fn remembered(harness: &Harness<'_, Shell>) -> Vec<PathBuf> {
        harness.state().session.memory.checklists.clone()
    }

    #[test]
    fn a_list_is_added_switched_on_undone_and_there_again_at_the_next_start() {
        let mut harness = small(Memory::default());
        harness.state_mut().session.update(Message::OpenSample("copper-lantern"));
        harness.run();
        open_dialog(&mut harness);
        let all = harness.state().session.program().lines.len();
        assert!(harness.query_all_by_label_contains("Comes with the program").next().is_some());
        add(&mut harness, &template());
        assert_eq!(harness.state().session.program().lines.len(), all + 5);
        // Added is not yet switched on.
        assert_eq!(own_lines(&harness), 0);
        harness.get_by_label(SWITCH).click();
        harness.run();
        assert_eq!(own_lines(&harness), 5);
        let document = harness.state().session.document.as_ref().unwrap();
        assert_eq!(document.scenario().exercise.checklists[0].as_str(), "brigade-north");
        assert_eq!(document.history().undo_label().unwrap(), "Change checklists of Copper Lantern 27");
        assert!(document.is_changed());
        harness.state_mut().session.update(Message::Undo);
        harness.run();
        assert_eq!(own_lines(&harness), 0);
        harness.state_mut().session.update(Message::Redo);
        harness.run();
        harness.key_press_modifiers(Modifiers::NONE, Key::Escape);
        harness.run();
        assert!(harness.query_by_label("Add a file…").is_none());

        // Saved, and opened on a computer that has the list, and on one that has not.
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("with-list.scenario.ron");
        harness.state_mut().session.update(Message::SaveAs(path.clone()));
        outside(&mut harness, &path);
        let memory = Memory { checklists: remembered(&harness), ..Memory::default() };
        assert_eq!(memory.checklists, [template()]);
        // Whoever has the file open holds its lock, and the next one is told who it is.
        drop(harness);
        let mut again = small(memory);
        again.state_mut().session.update(Message::Open(path.clone()));
        outside(&mut again, &path);
        assert_eq!(own_lines(&again), 5);
        assert!(again.state().session.notice.is_none(), "{:?}", again.state().session.notice);
        drop(again);
        let mut elsewhere = small(Memory::default());
        elsewhere.state_mut().session.update(Message::Open(path.clone()));
        outside(&mut elsewhere, &path);
        assert_eq!(own_lines(&elsewhere), 0);
        assert!(elsewhere.state().session.notice.as_ref().unwrap().text.contains("brigade-north"));
        open_dialog(&mut elsewhere);
        assert!(elsewhere.query_by_label_contains("This computer does not have it").is_some());
        elsewhere.get_by_label("Switch brigade-north off for this scenario").click();
        elsewhere.run();
        assert!(elsewhere.query_by_label_contains("This computer does not have it").is_none());
    }

    #[test]
    fn a_file_with_faults_is_shown_with_every_fault_and_not_added() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("own.ron");
        let sound = std::fs::read_to_string(template()).unwrap();
        std::fs::write(
            &path,
            sound.replacen("do~=legal", "do~=leagl", 1).replacen("weight: expected", "wieght: expected", 1),
        )
        .unwrap();
        let mut harness = small(Memory::default());
        harness.state_mut().session.update(Message::OpenSample("first-steps"));
        harness.run();
        open_dialog(&mut harness);
        let before = harness.state().session.program().lines.len();
        add(&mut harness, &path);
        assert_eq!(harness.state().session.program().lines.len(), before);
        assert!(remembered(&harness).is_empty());
        assert!(harness.query_by_label_contains("own.ron was not added: it has 2 faults").is_some());
        assert!(harness.query_by_label_contains("Perhaps `legal` is meant").is_some());
        assert!(harness.query_by_label_contains("There is no field `wieght` here").is_some());
        // Corrected in a text editor and read again, it is added.
        std::fs::write(&path, sound).unwrap();
        harness.get_by_label("Read again").click();
        harness.run();
        outside(&mut harness, &path);
        assert_eq!(harness.state().session.program().lines.len(), before + 5);
        assert_eq!(remembered(&harness), std::slice::from_ref(&path));
        harness.get_by_label_contains("Take Standing orders of Brigade North out").click();
        harness.run();
        assert_eq!(harness.state().session.program().lines.len(), before);
        assert!(remembered(&harness).is_empty() && path.exists());
    }

    #[test]
    fn a_list_that_cannot_be_read_at_the_start_is_told_and_stops_nothing() {
        let gone = PathBuf::from("gone/own.ron");
        let memory = Memory { checklists: vec![gone.clone(), template()], ..Memory::default() };
        let mut harness = small(memory);
        outside(&mut harness, &gone);
        let session = &harness.state().session;
        assert!(session.notice.as_ref().unwrap().text.contains("own.ron"));
        assert!(session.own_checklists()[0].read.is_err() && session.own_checklists()[1].read.is_ok());
        assert_eq!(remembered(&harness).len(), 2, "it may be back at the next start");
        harness.state_mut().session.update(Message::OpenSample("first-steps"));
        harness.run();
        open_dialog(&mut harness);
        assert!(harness.query_by_label_contains("Does not count").is_some());
        assert!(harness.query_by_label(SWITCH).is_some());
        harness.get_by_label_contains("Take own.ron out").click();
        harness.run();
        assert_eq!(remembered(&harness), [template()]);
    }

    #[test]
    fn pictures_of_the_dialog() {
        let Some(folder) = std::env::var_os("CROSSCUT_PICTURES").map(PathBuf::from) else { return };
        let faulty = tempfile::tempdir().unwrap();
        let path = faulty.path().join("own.ron");
        let sound = std::fs::read_to_string(template()).unwrap();
        std::fs::write(
            &path,
            sound.replacen("do~=legal", "do~=leagl", 1).replacen("weight: expected", "wieght: expected", 1),
        )
        .unwrap();
        for (theme, size) in [(ThemeChoice::Light, [1280.0, 800.0]), (ThemeChoice::Dark, [1920.0, 1080.0])] {
            let mut harness = window(Memory::default(), size, theme);
            harness.state_mut().session.update(Message::OpenSample("copper-lantern"));
            harness.run();
            open_dialog(&mut harness);
            let name = |part: &str| folder.join(format!("checklists-{part}-{}.png", size[0]));
            harness.render().unwrap().save(name("list")).unwrap();
            add(&mut harness, &template());
            harness.get_by_label(SWITCH).scroll_to_me();
            harness.run();
            harness.get_by_label(SWITCH).click();
            harness.run();
            harness.render().unwrap().save(name("own")).unwrap();
            add(&mut harness, &path);
            harness.get_by_label_contains("was not added").scroll_to_me();
            harness.run();
            harness.render().unwrap().save(name("faults")).unwrap();
        }
    }
}
