//! Signing, verifying, copies and questions at the command line, from a folder of one's own.
#![cfg(target_os = "linux")]

use crosscut::store::{format, samples};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A person's own folder, with a scenario and a passphrase.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        let sample = samples::SAMPLES.iter().find(|sample| sample.id == "copper-lantern").unwrap();
        std::fs::write(home.path("play.ron"), sample.text).unwrap();
        std::fs::write(home.path("phrase"), "four calm words here\nnot this line\n").unwrap();
        home
    }
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn run(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crosscut"));
        command.args(line.split(' ').map(|word| word.replace('_', " "))).current_dir(self.folder.path());
        command.env("HOME", self.folder.path()).env("XDG_DATA_HOME", self.path("data"));
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().unwrap()
    }
    /// The output of a command that ends with this code.
    fn ends(&self, code: i32, line: &str) -> String {
        let output = self.run(line);
        let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "{line}\n{told}");
        told.split_whitespace().collect::<Vec<_>>().join(" ")
    }
    fn json(&self, code: i32, line: &str) -> Value {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(code), "{line}\n{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
    fn change(&self, name: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path(name)).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(self.path(name), text.replacen(from, to, 1)).unwrap();
    }
}

const SIGN: &str =
    "sign play.ron --topic caac --name Maj_Ostervane --role GENAD --reason Looked_at_all --passphrase-file phrase";

#[test]
fn a_topic_is_signed_verified_and_found_out_of_date() {
    let home = Home::new();
    assert!(home.ends(0, "keys").contains("There are no keys"));
    assert!(home.ends(2, &format!("{SIGN} --key")).contains("Name a key"));
    assert!(
        home.ends(0, "keys new --name Maj_Ostervane,_GENAD --passphrase-file phrase")
            .contains("Key made for Maj Ostervane, GENAD")
    );
    let signed = home.ends(0, &format!("{SIGN} --key"));
    assert!(signed.contains("signed with the key of Maj Ostervane") && signed.contains("essential"), "{signed}");
    let report = home.json(0, "verify play.ron --format json");
    let entry = &report["signatures"][0];
    assert_eq!((&entry["state"], &entry["standing"]), (&"signed".into(), &"current".into()), "{report}");
    let scenario = format::read(&std::fs::read(home.path("play.ron")).unwrap(), "play.ron").unwrap().scenario;
    let seen = scenario.decisions.last().unwrap().seen[1].to_string();
    let id = seen.split(' ').nth(2).unwrap().into();
    let inject = scenario.inject(&id).unwrap();
    let title = format!("title: \"{}\"", inject.title);
    home.change("play.ron", &title, &title.replace("title: \"", "title: \"Now: "));
    let told = home.ends(1, "verify play.ron");
    assert!(told.contains("out of date") && told.contains(&format!("{} changed: title", inject.number)), "{told}");
    let words = format!("changed: title title: {{+Now: +}}{}", inject.title);
    assert!(told.contains(&words), "the words are told as in the window: {told}");
    let report = home.json(1, "verify play.ron --format json");
    let value = &report["signatures"][0]["changed"][0]["values"][0];
    assert_eq!(value["before"], Value::from(&*inject.title), "the signed version was kept: {report}");
    home.ends(0, "verify play.ron --fail-on broken");
    home.change("play.ron", "Looked at all", "Looked at some");
    assert!(home.ends(1, "verify play.ron --fail-on broken").contains("does not fit"));
}

#[test]
fn a_kept_version_comes_back_and_the_sign_off_made_since_stays() {
    let home = Home::new();
    assert!(home.ends(0, "versions play.ron").contains("No version of play.ron was kept"));
    assert!(home.ends(2, "versions play.ron --bring-back 1").contains("none was kept"));
    // Signing keeps what was signed.
    home.ends(0, "sign play.ron --whole --name A --role B --reason C");
    let scenario = |name: &str| format::read(&std::fs::read(home.path(name)).unwrap(), name).unwrap().scenario;
    let signed = scenario("play.ron");
    let title = format!("title: \"{}\"", signed.injects[0].title);
    home.change("play.ron", &title, "title: \"Another title\"");
    home.ends(0, "sign play.ron --topic caac --name A --role B --reason C");
    let rows = home.json(0, "versions play.ron --format json")["rows"].as_array().unwrap().clone();
    assert_eq!(rows.len(), 2, "{rows:?}");
    home.ends(2, "versions play.ron --bring-back 3");
    // Both were kept in the same minute, so that either may stand first.
    let told = [1, 2].map(|place| home.run(&format!("versions play.ron --bring-back {place} -o back{place}.ron")));
    let done = told.iter().filter(|output| output.status.success()).count();
    assert_eq!(done, 1, "the other is how it stands: {told:?}");
    let back = ["back1.ron", "back2.ron"].into_iter().find(|name| home.path(name).exists()).unwrap();
    let back = scenario(back);
    assert_eq!(back.injects, signed.injects);
    assert_eq!(back.decisions, scenario("play.ron").decisions, "both sign-offs stay");
}

#[test]
fn without_a_key_a_sign_off_is_recorded_and_says_so() {
    let home = Home::new();
    assert!(home.ends(0, SIGN).contains("Recorded, not signed"));
    assert!(home.ends(0, "verify play.ron").contains("Recorded, not signed. What was looked at is as it was."));
    home.ends(1, "verify play.ron --fail-on unsigned");
    assert!(home.ends(2, "sign play.ron --topic cats --name A --role B --reason C").contains("There is no topic cats"));
    assert!(
        home.ends(2, "sign play.ron --whole --name A --role B --reason _")
            .contains("needs a name, a role and a reason")
    );
    home.ends(2, "sign play.ron --name A --role B --reason C");
    let before = std::fs::read(home.path("play.ron")).unwrap();
    home.ends(0, "sign play.ron --whole --name A --role B --reason C -o other.ron");
    assert_eq!(std::fs::read(home.path("play.ron")).unwrap(), before);
    home.ends(2, "sign play.ron --whole --name A --role B --reason C -o other.ron");
}

#[test]
fn the_signature_of_somebody_else_counts_once_the_key_is_trusted() {
    let (adviser, planner) = (Home::new(), Home::new());
    adviser.ends(0, "keys new --name Maj_Ostervane --passphrase-file phrase");
    adviser.ends(0, &format!("{SIGN} --key"));
    std::fs::write(adviser.path("wrong"), "another phrase\n").unwrap();
    let refused = adviser.ends(2, "sign play.ron --whole --name A --role B --reason C --key --passphrase-file wrong");
    assert!(refused.contains("does not open this key"), "{refused}");
    std::fs::copy(adviser.path("play.ron"), planner.path("signed.ron")).unwrap();
    assert!(planner.ends(1, "verify signed.ron").contains("a key that nobody here knows"));
    let public = adviser.run("keys show");
    std::fs::write(planner.path("key.pub"), public.stdout).unwrap();
    assert!(planner.ends(0, "keys trust key.pub").contains("Compare the fingerprint with Maj Ostervane"));
    assert!(planner.ends(0, "verify signed.ron").contains("Signed, and what was signed is as it was"));
    planner.ends(0, "verify signed.ron --statements out");
    check_with_minisign(planner.folder.path());
    // A key can be trusted no longer; what it signed stays, and nobody can say any more whether it is good.
    let listed = planner.ends(0, "keys");
    let id = listed.split(' ').next().unwrap().to_owned();
    let told = planner.ends(0, &format!("keys forget {id}"));
    assert!(told.contains("Maj Ostervane is trusted no longer") && told.contains("no scenario was changed"), "{told}");
    assert!(planner.ends(1, "verify signed.ron").contains("a key that nobody here knows"));
    assert!(planner.ends(2, &format!("keys forget {id}")).contains("No such key is here"));
    let own = adviser.ends(0, "keys");
    let own = own.split(' ').next().unwrap();
    assert!(adviser.ends(2, &format!("keys forget {own}")).contains("a key of your own, which is never removed"));
    assert!(adviser.ends(0, "verify play.ron").contains("Signed, and what was signed is as it was"));
}

/// The ordinary program agrees, where it is installed.
fn check_with_minisign(folder: &Path) {
    let statement = folder.join("out/sign-off-1.txt");
    assert!(std::fs::read_to_string(&statement).unwrap().contains("name: \"Maj Ostervane\""));
    let mut command = Command::new("minisign");
    command.arg("-V").arg("-p").arg(folder.join("key.pub")).arg("-m").arg(&statement);
    if let Ok(output) = command.output() {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_sealed_copy_goes_home_and_its_decisions_come_back() {
    let home = Home::new();
    let made = home.ends(0, "review-copy play.ron -o copy.ron --for Maj_Ostervane --topic caac --seal");
    assert!(made.contains("sealed"), "{made}");
    let copy = std::fs::read_to_string(home.path("copy.ron")).unwrap();
    assert!(copy.contains("for: \"Maj Ostervane\"") && copy.contains("topic.caac"));
    home.ends(2, "review-copy play.ron -o copy.ron");
    home.ends(0, "sign copy.ron --topic caac --name Maj_Ostervane --role GENAD --reason At_home");
    let question = "  comments: [\n    (\n      id: \"com-home\",\n      subject: \"whole\",\n      text: \"Who calls the hospital?\",\n      asks: true,\n    ),\n  ],\n  decisions: [";
    if !std::fs::read_to_string(home.path("copy.ron")).unwrap().contains("\n  comments: [") {
        home.change("copy.ron", "  decisions: [", question);
    }
    let scenario = samples::open("copper-lantern").unwrap().scenario;
    let before = std::fs::read_to_string(home.path("play.ron")).unwrap();
    let report = home.json(0, "take-in play.ron copy.ron --format json");
    assert_eq!(report["has_base"], Value::Bool(true), "{report}");
    assert!(report["text_left"].as_array().unwrap().is_empty(), "{report}");
    let after = format::read(&std::fs::read(home.path("play.ron")).unwrap(), "play.ron").unwrap().scenario;
    assert_eq!((&after.injects, after.decisions.len()), (&scenario.injects, scenario.decisions.len() + 1));
    assert!(!before.contains("At home") && home.ends(0, "verify play.ron").contains("was looked at is as it was"));
    if after.comments.iter().any(|comment| comment.id.as_str() == "com-home") {
        let questions = home.json(0, "show play.ron questions --format json");
        let rows = questions["rows"].as_array().unwrap();
        assert!(
            rows.iter().any(|row| row["question"] == "Who calls the hospital?" && row["state"] == "open"),
            "{questions}"
        );
    }
    std::fs::write(home.path("other.ron"), samples::sample("three-doors").unwrap().text).unwrap();
    assert!(home.ends(2, "take-in other.ron copy.ron").contains("different exercise"));
    assert!(home.ends(2, "take-in play.ron other.ron").contains("does not say that it is a review copy"));
}

#[test]
fn changes_of_the_text_wait_until_they_are_accepted() {
    let home = Home::new();
    home.ends(0, "review-copy play.ron -o copy.ron");
    let inject = samples::open("copper-lantern").unwrap().scenario.injects[0].clone();
    let title = format!("title: \"{}\"", inject.title);
    home.change("copy.ron", &title, "title: \"As the adviser says\"");
    let told = home.ends(1, "take-in play.ron copy.ron");
    assert!(told.contains("1 change of the text is proposed") && told.contains("title"), "{told}");
    assert!(!std::fs::read_to_string(home.path("play.ron")).unwrap().contains("As the adviser says"));
    assert!(home.ends(0, "take-in play.ron copy.ron --accept-text").contains("1 change of the text was taken"));
    assert!(std::fs::read_to_string(home.path("play.ron")).unwrap().contains("As the adviser says"));
}

#[test]
fn the_five_that_matter_most_stand_first_in_the_list_of_gaps() {
    let home = Home::new();
    let gaps = home.json(0, "show play.ron gaps --format json");
    let rows = gaps["rows"].as_array().unwrap();
    let first: Vec<&str> = rows.iter().map(|row| row["first"].as_str().unwrap()).collect();
    assert_eq!(first[..6], ["1", "2", "3", "4", "5", ""]);
    assert!(first[5..].iter().all(|place| place.is_empty()));
    assert!(rows[..5].iter().all(|row| row["weight"] == rows[0]["weight"]), "{rows:?}");
    let ids: std::collections::BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rows.len(), "no line stands twice");
    let text = home.ends(0, "show play.ron gaps");
    assert!(
        text.starts_with("First Id ") && text.contains(&format!(" 1 {}", rows[0]["id"].as_str().unwrap())),
        "{text}"
    );
}

#[test]
fn the_report_says_who_acts_who_is_only_affected_and_what_stands_alone() {
    let home = Home::new();
    let report = home.json(0, "check play.ron --format json --fail-on never");
    let people = report["people"].as_array().unwrap();
    assert_eq!(people.len(), 1 + report["topics"].as_array().unwrap().len());
    let whole = &people[0];
    assert!(whole["topic"].is_null());
    let women = whole["kinds"].as_array().unwrap().iter().find(|kind| kind["who"] == "women").unwrap();
    assert_eq!(women["share"], "acts");
    let ids = |value: &Value| value.as_array().unwrap().iter().map(Value::to_string).collect::<Vec<_>>();
    let known = |id: &String| report.to_string().contains(id);
    assert!(!ids(&women["acts"]).is_empty() && ids(&women["acts"]).iter().all(known));
    for topic in report["topics"].as_array().unwrap() {
        let count = |name: &str| topic["evidence"][name].as_u64().unwrap();
        assert_eq!(count("injects"), count("integrated") + count("stand_alone"), "{topic}");
    }
    let evidence =
        report["requirements"].as_array().unwrap().iter().flat_map(|line| line["evidence"].as_array().unwrap());
    assert!(evidence.into_iter().all(|inject| inject["integrated"].is_boolean()));
    let text = home.ends(0, "check play.ron --fail-on never");
    assert!(text.contains("People: who acts, who is only affected"), "{text}");
    assert!(text.contains("these belong to the main play: PoC "), "{text}");
}
