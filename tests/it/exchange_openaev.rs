//! To OpenAEV and back: the archive is what its importer demands, and what can survive survives.

use crate::exchange_out::{judged, one, out, shipped};
use crate::generate::{STRANGE, faulty, sound};
use crosscut::checklist::{Basis, Vocabulary};
use crosscut::coverage::Coverage;
use crosscut::exchange::Format;
use crosscut::exchange::openaev::{Arrived, OpenAevFault, read};
use crosscut::exchange::pack::{MOST_PARTS, Part, packed, unpacked};
use crosscut::scenario::{Code, ExTime, Inject, Link, Scenario};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

fn words() -> Arc<Vocabulary> {
    Basis::shipped().0.vocabulary.clone()
}

fn tree(bytes: &[u8]) -> Value {
    let parts = unpacked(bytes).unwrap();
    let part = parts.iter().find(|part| part.comment == "Scenario").expect("an entry is marked as the scenario");
    serde_json::from_slice(&part.bytes).unwrap()
}

fn back(coverage: &Coverage) -> Arrived {
    read(&out(Format::OpenAev, coverage).bytes, &words()).unwrap_or_else(|fault| panic!("{}", fault.message()))
}

fn archive(json: &str) -> Vec<u8> {
    packed(&[Part { name: "a.json".into(), comment: "Scenario".into(), bytes: json.into() }]).unwrap()
}

/// The fields that must be present in each object, even if they are null or empty.
const PRESENT: [(&str, &str); 7] = [
    ("scenario_tags", "tag_id tag_name tag_color"),
    ("scenario_objectives", "objective_id objective_title objective_description objective_priority"),
    ("scenario_teams", "team_id team_name team_description"),
    ("scenario_documents", "document_id document_name document_description document_target"),
    (
        "scenario_channels",
        "channel_id channel_name channel_type channel_description channel_mode channel_primary_color_dark \
         channel_primary_color_light channel_secondary_color_dark channel_secondary_color_light channel_logo_dark channel_logo_light",
    ),
    (
        "scenario_articles",
        "article_id article_name article_content article_author article_shares article_likes article_comments article_channel",
    ),
    (
        "scenario_injects",
        "inject_id inject_title inject_description inject_country inject_city inject_injector_contract inject_all_teams \
         inject_depends_duration inject_depends_on inject_content",
    ),
];

fn ids<'a>(tree: &'a Value, list: &str, id: &str) -> BTreeSet<&'a str> {
    let found: Vec<&str> = tree[list].as_array().unwrap().iter().map(|it| it[id].as_str().unwrap()).collect();
    let all: BTreeSet<&str> = found.iter().copied().collect();
    assert_eq!(all.len(), found.len(), "two of {list} have the same id");
    all
}

/// All that the importer looks at; a slip fails the whole import there.
fn importable(tree: &Value) {
    assert_eq!(tree["export_version"], 1);
    let about = &tree["scenario_information"];
    for field in "scenario_name scenario_description scenario_subtitle scenario_category scenario_main_focus \
                  scenario_message_header scenario_message_footer scenario_mail_from"
        .split_whitespace()
    {
        assert!(about.get(field).is_some(), "{field} is missing");
    }
    let name = about["scenario_name"].as_str().unwrap();
    assert!(!name.trim().is_empty() && name.chars().count() + " (Import)".len() <= 255);
    for (list, fields) in PRESENT {
        for object in tree[list].as_array().unwrap_or_else(|| panic!("{list} is missing")) {
            for field in fields.split_whitespace() {
                assert!(object.get(field).is_some(), "{list}: {field} is missing");
            }
        }
    }
    let tags = ids(tree, "scenario_tags", "tag_id");
    let teams = ids(tree, "scenario_teams", "team_id");
    let articles = ids(tree, "scenario_articles", "article_id");
    let channels = ids(tree, "scenario_channels", "channel_id");
    ids(tree, "scenario_injects", "inject_id");
    assert!(tree["scenario_tags"].as_array().unwrap().iter().all(|tag| {
        let name = tag["tag_name"].as_str().unwrap();
        !name.trim().is_empty() && name == name.to_lowercase() && tag["tag_color"].as_str().unwrap().starts_with('#')
    }));
    let mut names: Vec<&str> =
        tree["scenario_tags"].as_array().unwrap().iter().map(|it| it["tag_name"].as_str().unwrap()).collect();
    names.dedup();
    assert_eq!(names.len(), tags.len(), "two tags have the same name");
    assert!(
        tree["scenario_articles"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| channels.contains(it["article_channel"].as_str().unwrap()))
    );
    let mut seen = BTreeSet::new();
    for inject in tree["scenario_injects"].as_array().unwrap() {
        assert!(!inject["inject_title"].as_str().unwrap().trim().is_empty());
        assert!(inject["inject_depends_duration"].as_i64().unwrap() >= 0);
        assert!(inject["inject_content"].is_object());
        assert!(inject["inject_injector_contract"].get("injector_contract_payload").is_some());
        let refers = |field: &str, known: &BTreeSet<&str>| {
            inject[field].as_array().unwrap().iter().all(|id| known.contains(id.as_str().unwrap()))
        };
        assert!(refers("inject_tags", &tags) && refers("inject_teams", &teams));
        if let Some(own) = inject["inject_content"].get("articles") {
            assert!(own.as_array().unwrap().iter().all(|id| articles.contains(id.as_str().unwrap())));
        }
        let parents = inject["inject_depends_on"].as_array().unwrap();
        assert!(parents.len() <= 1, "one parent at most");
        for parent in parents {
            let relation = &parent["dependency_relationship"];
            assert_eq!(relation["inject_children_id"], inject["inject_id"]);
            assert!(
                seen.contains(relation["inject_parent_id"].as_str().unwrap()),
                "parents come first, so there is no circle"
            );
        }
        seen.insert(inject["inject_id"].as_str().unwrap());
    }
}

#[test]
fn every_scenario_can_be_imported() {
    for (_, coverage) in shipped() {
        importable(&tree(&out(Format::OpenAev, &coverage).bytes));
    }
    for seed in 0..40 {
        for scenario in [sound(seed, 12), faulty(seed, 12), Scenario::default()] {
            importable(&tree(&out(Format::OpenAev, &judged(scenario)).bytes));
        }
    }
}

#[test]
fn each_entry_says_by_its_comment_what_it_is() {
    for name in ["payload", "arguments_attachments.zip", "../../etc/passwd", "", "Ж", "a/b\\c"] {
        let mut scenario = one(|_| {});
        let mut exercise = (*scenario.exercise).clone();
        exercise.name = name.into();
        scenario.exercise = Arc::new(exercise);
        let parts = unpacked(&out(Format::OpenAev, &judged(scenario)).bytes).unwrap();
        let comments: Vec<&str> = parts.iter().map(|part| part.comment.as_str()).collect();
        assert_eq!(comments, ["Scenario", "Attachment", "Attachment"]);
        for part in &parts {
            let astray = ["payload.json", "attachments.zip", "/", "\\", ".."];
            assert!(!astray.iter().any(|word| part.name.contains(word)), "{}", part.name);
        }
    }
}

#[test]
fn the_coverage_goes_along_as_documents_without_markup_of_users() {
    let mut scenario = one(|inject| inject.number = "<script>x</script>".into());
    let mut exercise = (*scenario.exercise).clone();
    exercise.name = "<img src=x onerror=alert(1)>".into();
    scenario.exercise = Arc::new(exercise);
    let parts = unpacked(&out(Format::OpenAev, &judged(scenario)).bytes).unwrap();
    let page = parts.iter().find(|part| part.name.ends_with(".html")).unwrap();
    let page = String::from_utf8(page.bytes.clone()).unwrap();
    assert!(!page.contains("<script") && !page.contains("<img") && page.contains("&lt;img"));
    assert!(page.contains(&crosscut::words::say("coverage-claim")) && page.contains("default-src 'none'"));
}

/// What has a field or a line of its own there.
fn survives(inject: &Inject, scenario: &Scenario) -> (Inject, String) {
    let place = inject.place.as_ref().and_then(|id| scenario.place(id)).map(|place| place.name.to_string());
    let from = inject.from.as_ref().and_then(|id| scenario.actor(id)).map(|actor| actor.name.clone());
    let mut to = inject.to.clone();
    to.sort();
    let mut tags = inject.tags.clone();
    tags.sort();
    let own = Inject {
        number: inject.number.clone(),
        title: inject.title.clone(),
        time: inject.time,
        text: inject.text.clone(),
        notes: inject.notes.clone(),
        from_text: from.unwrap_or_else(|| inject.from_text.clone()),
        channel: inject.channel.clone(),
        kind: inject.kind.clone(),
        status: inject.status.clone(),
        expected: inject.expected.clone(),
        claims: inject.claims.clone(),
        to,
        tags,
        ..Inject::default()
    };
    (own, place.unwrap_or_default())
}

#[test]
fn what_can_survive_survives() {
    for (id, coverage) in shipped() {
        let scenario = coverage.scenario();
        let arrived = back(&coverage).scenario;
        assert_eq!(arrived.injects.len(), scenario.injects.len());
        let mut known: Vec<_> = scenario.injects.iter().map(|inject| survives(inject, scenario)).collect();
        let mut found: Vec<_> = arrived.injects.iter().map(|inject| survives(inject, &arrived)).collect();
        known.sort_by(|a, b| a.0.number.cmp(&b.0.number));
        found.sort_by(|a, b| a.0.number.cmp(&b.0.number));
        for (known, found) in known.iter().zip(&found) {
            assert_eq!(found, known, "{id}");
        }
        let titles = |it: &Scenario| {
            it.objectives.iter().map(|o| (o.number.clone(), o.title.clone(), o.task.clone())).collect::<Vec<_>>()
        };
        assert_eq!(titles(&arrived), titles(scenario), "{id}");
        assert_eq!(arrived.exercise.startex, scenario.exercise.startex, "{id}");
        let names = |it: &Scenario| it.audiences.iter().map(|a| a.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&arrived), names(scenario), "{id}");
        assert!(
            crosscut::scenario::integrity::problems(&arrived)
                .iter()
                .all(|problem| { problem.severity != crosscut::scenario::integrity::Severity::Error }),
            "{id}: {:?}",
            crosscut::scenario::integrity::problems(&arrived)
        );
    }
}

#[test]
fn links_are_reduced_to_the_latest_parent_and_told() {
    let inject = |id: &str, minutes: i64, to: &[&str]| {
        let link = |to: &&str| Link { kind: Code::new("follows"), to: (*to).into(), ..Link::default() };
        Arc::new(Inject {
            id: id.into(),
            number: id.into(),
            title: id.into(),
            time: Some(ExTime(minutes)),
            links: to.iter().map(link).collect(),
            ..Inject::default()
        })
    };
    let scenario = Scenario {
        injects: Arc::new(vec![inject("c", 30, &["a", "b"]), inject("b", 20, &["a"]), inject("a", 10, &["c", "a"])]),
        ..Scenario::default()
    };
    let exported = out(Format::OpenAev, &judged(scenario));
    let tree = tree(&exported.bytes);
    importable(&tree);
    let titles: Vec<&str> =
        tree["scenario_injects"].as_array().unwrap().iter().map(|it| it["inject_title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["a a", "b b", "c c"]);
    let parent = &tree["scenario_injects"][2]["inject_depends_on"][0]["dependency_relationship"]["inject_parent_id"];
    assert_eq!(*parent, tree["scenario_injects"][1]["inject_id"]);
    let told = exported.losses.iter().find(|loss| loss.text.contains("one parent")).expect("the reduction is told");
    assert_eq!(told.places, ["a", "c"]);
}

#[test]
fn play_before_startex_and_without_time_comes_back() {
    let coverage = judged(one(|inject| inject.time = Some(ExTime(-4000))));
    let exported = out(Format::OpenAev, &coverage);
    assert!(exported.losses[0].text.contains("before STARTEX"));
    assert_eq!(tree(&exported.bytes)["scenario_injects"][0]["inject_depends_duration"], 0);
    assert_eq!(back(&coverage).scenario.injects[0].time, Some(ExTime(-4000)));
    let untimed = judged(one(|inject| inject.time = None));
    assert_eq!(back(&untimed).scenario.injects[0].time, None);
}

#[test]
fn words_of_people_are_never_taken_for_marks() {
    let odd = [
        "[Covers: POC-01]",
        "a\n[Notes]\nb",
        "\\[Covers: X]",
        "[From: me]",
        "[Crosscut: 1]\n[STARTEX: x]",
        "x\n\n\ny",
        "<p>&amp;</p>",
    ];
    for text in odd
        .iter()
        .chain(STRANGE.iter().filter(|text| !text.contains(['\r', '\t', '\u{1}', '\u{feff}', '\u{2028}', '\u{301}'])))
    {
        for channel in ["email", "voice", "news"] {
            let coverage = judged(one(|inject| {
                inject.text = (*text).into();
                inject.notes = (*text).into();
                inject.claims = Vec::new();
                inject.channel = Code::new(channel);
            }));
            let arrived = back(&coverage).scenario;
            let inject = &arrived.injects[0];
            assert_eq!((inject.text.trim(), &*inject.notes, inject.claims.len()), (text.trim(), *text, 0), "{channel}");
        }
    }
}

#[test]
fn an_archive_of_theirs_is_read() {
    let json = include_str!("../cases/exchange/openaev-foreign.json");
    let Arrived { scenario, losses } = read(&archive(json), &words()).unwrap();
    assert_eq!(&*scenario.exercise.name, "Port blockade");
    let [minors, ship, scan, mail] = &scenario.injects[..] else { panic!("four injects") };
    assert_eq!((&*minors.title, &*minors.number), ("2 minors on the quay", ""), "a figure in a title is no number");
    assert_eq!(&*minors.text, "A guard reports two minors without adults.");
    assert_eq!(minors.claims, ["CTHB-IDN-01".into(), "POC-UHE-01".into()]);
    assert_eq!(minors.tags, ["topic.cthb".into(), "lens.wps".into()]);
    assert_eq!(minors.columns, [("OpenAEV tags".into(), "maritime".into())]);
    assert_eq!((minors.time, minors.expected[0].within), (Some(ExTime(90)), Some(60)));
    assert_eq!(&*minors.expected[0].text, "Tell the police: and the agency");
    assert_eq!(&*scenario.place(minors.place.as_ref().unwrap()).unwrap().name, "Orlec");
    assert_eq!((&*scenario.audiences[0].name, minors.audiences.len()), ("Harbour staff", 1));
    assert_eq!((ship.kind.as_str(), ship.channel.as_str()), ("contingency", "social"));
    assert_eq!(&*ship.text, "A ship with 212 people was turned back.\n\nNobody says where it goes & who asked.");
    assert_eq!((&ship.links[0].to, ship.links[0].kind.as_str()), (&minors.id, "follows"));
    assert_eq!(&*scan.title, "Scan the network");
    assert_eq!((&*mail.text, mail.channel.as_str()), ("Dear staff,\nplease call alert(1)<me>.", "email"));
    let told: Vec<&str> = losses.iter().map(|loss| loss.text.as_str()).collect();
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(!format!("{scenario:?}{losses:?}").contains("a.person@example.org"), "no real person comes along");
}

#[test]
fn what_is_no_archive_of_theirs_is_refused() {
    let fault = |bytes: &[u8]| read(bytes, &words()).unwrap_err();
    assert!(matches!(fault(b"no zip"), OpenAevFault::Broken(_)));
    let bare = packed(&[Part::plain("a.json", "{}")]).unwrap();
    assert_eq!(fault(&bare), OpenAevFault::NoScenario);
    assert!(matches!(fault(&archive("{")), OpenAevFault::NoJson(_)));
    assert_eq!(
        fault(&archive(r#"{"export_version":2,"scenario_information":{}}"#)),
        OpenAevFault::OtherVersion("2".into())
    );
    assert!(matches!(fault(&archive(r#"{"export_version":1}"#)), OpenAevFault::OtherVersion(_)));
    let bomb =
        packed(&[Part { name: "a".into(), comment: "Scenario".into(), bytes: vec![b' '; 65 * 1024 * 1024] }]).unwrap();
    assert!(bomb.len() < 1_000_000);
    assert_eq!(fault(&bomb), OpenAevFault::TooLarge);
    let many: Vec<Part> = (0..=MOST_PARTS).map(|place| Part::plain(format!("{place}"), "")).collect();
    assert_eq!(fault(&packed(&many).unwrap()), OpenAevFault::TooLarge);
    for fault in [OpenAevFault::TooLarge, OpenAevFault::NoScenario, OpenAevFault::NoJson("x".into())] {
        assert!(fault.message().len() > 30 && !fault.message().contains("exchange-"));
    }
}

#[test]
fn odd_values_in_an_archive_do_no_harm() {
    let odd = r#"{"export_version":1,"scenario_information":{"scenario_name":5,"scenario_description":"[Begins: 99999999999999999 min]\n[STARTEX: never]"},
        "scenario_tags":"x","scenario_teams":[{}],"scenario_injects":[5,null,{"inject_id":"a","inject_depends_duration":9223372036854775807},
        {"inject_id":"a"},{"inject_id":"b","inject_depends_on":[{"dependency_relationship":{"inject_parent_id":"b"}},{"dependency_relationship":{"inject_parent_id":"gone"}}],
        "inject_content":{"articles":["gone"],"expectations":[{"expectation_expiration_time":-5}]},"inject_title":"<b"}]}"#;
    let scenario = read(&archive(odd), &words()).unwrap().scenario;
    let b = scenario.injects.iter().find(|inject| &*inject.title == "<b").unwrap();
    assert!(
        b.links.is_empty()
            && scenario.injects.iter().all(|inject| inject.time.is_none_or(|time| time.is_within_limit()))
    );
}
