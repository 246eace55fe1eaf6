//! Every part of the window on one page, in every theme: nothing panics, everything is named.

use crate::shell_window;
use crosscut::coverage::Verdict;
use crosscut::ui::theme::{self, ThemeChoice};
use crosscut::ui::widgets::*;
use crosscut::ui::{Face, Icon, Theme};
use egui::accesskit::Role;
use egui::{Id, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

struct Gallery {
    choice: ThemeChoice,
    filter: String,
    title: String,
    text: String,
    number: Option<u32>,
    channel: Option<String>,
    recipients: Vec<Chip>,
    ticked: bool,
    view: u8,
    gestures: Vec<u64>,
    done: usize,
}

impl Gallery {
    fn new(choice: ThemeChoice) -> Self {
        Self {
            choice,
            filter: String::new(),
            title: "Taken “for their safety”".into(),
            text: "Thirty-one children of the Dunhollow home crossed into Skarovia in marked buses. No list was left; \
                   staff were told to stay."
                .into(),
            number: Some(31),
            channel: Some("Formal note".into()),
            recipients: vec![Chip::new("POLAD"), Chip::new("J9")],
            ticked: true,
            view: 0,
            gestures: Vec::new(),
            done: 0,
        }
    }
}

fn harness(choice: ThemeChoice) -> Harness<'static, Gallery> {
    shell_window::part([1280.0, 800.0], choice, page, Gallery::new(choice))
}

fn page(ui: &mut Ui, state: &mut Gallery) {
    let theme = theme::theme(ui);
    let halves = ui.available_rect_before_wrap().split_left_right_at_fraction(0.5);
    let ground = egui::Frame::new().fill(theme.canvas).inner_margin(20);
    for (place, rect) in [halves.0, halves.1].into_iter().enumerate() {
        ui.scope_builder(egui::UiBuilder::new().max_rect(rect), |ui| {
            ground.show(ui, |ui| {
                ui.set_min_size(ui.available_size());
                ui.spacing_mut().item_spacing.y = 8.0;
                if place == 0 { left(ui, state, &theme) } else { right(ui, state, &theme) }
            });
        });
    }
}

fn left(ui: &mut Ui, state: &mut Gallery, theme: &Theme) {
    ui.label(Face::Display.text(format!("{:?}", state.choice), theme.ink));
    ui.horizontal(|ui| {
        for code in ["PoC", "CAAC", "CRSV", "CTHB", "CPP", "WPS", "HS"] {
            topic_code(ui, code, code, code);
        }
    });
    ui.horizontal(|ui| Verdict::ALL.map(|verdict| verdict_label(ui, verdict)));
    ui.horizontal(|ui| Verdict::ALL.map(|verdict| verdict_mark(ui, verdict, 20.0)));
    let counts = BarCounts { covered: 27, partly: 8, missing: 9, waits: 1, aside: 0 };
    coverage_bar(ui, &counts, 240.0, 8.0);
    coverage_bar(ui, &counts, 58.0, 5.0);
    for face in Face::ALL {
        if ui.available_height() > 330.0 {
            ui.label(face.text(
                format!("{} DH-022 041515ZMAR27 Taken 0123456789 “Затопление” Ασφάλεια", face.name()),
                theme.ink,
            ));
        }
    }
    ui.horizontal(|ui| {
        Button::ink("Take 6 injects").show(ui);
        Button::outline("Cancel").show(ui);
        Button::outline("Not yet").off_because(Some("Choose a recipient first")).show(ui);
        Button::danger("Delete").show(ui);
        Button::plain("Set aside").show(ui);
        icon_button(ui, Icon::DotsThree, "More");
    });
    ui.horizontal(|ui| {
        Button::ink("Inject").icon(Icon::Plus).show(ui);
        Button::outline("Evidence missing").icon(Icon::Funnel).small().pressed(false).show(ui);
        Button::outline("Back to table").icon(Icon::SidebarSimple).key("Esc").show(ui);
        Button::outline("Open 105").small().pressed(true).show(ui);
        link(ui, "show in timeline");
    });
    ui.horizontal(|ui| {
        if let Some(view) = segmented(ui, "View", &[(0, "Table"), (1, "Timeline"), (2, "Setting")], &state.view) {
            state.view = view;
        }
        key_cap(ui, "Ctrl K");
        key_cap(ui, "/");
        check_box(ui, &mut state.ticked, "Inject cards in time order");
        radio(ui, state.ticked, "EXCON");
        radio(ui, false, "Advisor");
    });
    ui.horizontal(|ui| {
        tag(ui, "Abduction, cross-border", "caac", TagState::Accepted, "");
        tag(ui, "Family separation?", "caac", TagState::Suggested, "from “no list was left”");
        tag(ui, "Deportation", "poc", TagState::Fixed, "");
    });
    filter_field(ui, Id::unique("filter"), &mut state.filter, "Filter: words, tag:abduction, to:J9", 300.0, true);
}

fn tag(ui: &mut Ui, text: &str, topic: &str, state: TagState, note: &str) {
    TagChip { topic, text, note, state }.show(ui);
}

fn right(ui: &mut Ui, state: &mut Gallery, theme: &Theme) {
    panel_head(ui, "What this inject does", |ui| icon_button(ui, Icon::Plus, "Add inject"));
    heading(ui, "Still lacks", Some((3, theme.par)));
    let title = TextField::new(Id::unique("title"), "Title", &state.title).show(ui);
    if let Some(text) = title.typed {
        state.title = text;
        state.gestures.push(title.gesture);
    }
    state.done += usize::from(title.done);
    TextField::new(Id::unique("when"), "When", "041515ZMAR27")
        .face(Face::CodeStrong)
        .width(128.0)
        .keep_draft()
        .show(ui);
    TextField::new(Id::unique("to"), "Referral", "").lacking(Some("31 children in the text, no tally")).show(ui);
    Picker::new(Id::unique("channel"), "Channel", state.channel.as_deref()).or_nothing().show(ui, || {
        vec![
            Choice::new("note", "Formal note"),
            Choice::new("mail", "E-mail").detail("own network"),
            Choice::new("phone", "Phone"),
        ]
    });
    let edit = ChipsEditor::new(Id::unique("recipients"), "To", &state.recipients)
        .show(ui, || ["J2", "J3", "LEGAD"].map(|code| Choice::new(code, code)).to_vec());
    match edit {
        Some(ChipsEdit::Add(code)) => state.recipients.push(Chip::new(code)),
        Some(ChipsEdit::Remove(place)) => drop(state.recipients.remove(place)),
        None => {}
    }
    if let Some((number, _)) = NumberField::new(Id::unique("count"), "Number", state.number).show(ui) {
        state.number = number;
    }
    let words = |words: &str| {
        let start = state.text.find(words).unwrap_or_default();
        start..start + words.len()
    };
    let marks = [
        TextMark { range: words("Thirty-one children"), kind: MarkKind::Ground },
        TextMark { range: words("No list was left"), kind: MarkKind::Underline },
    ];
    let field = TextField::new(Id::unique("text"), "Text for the audience", &state.text)
        .label_place(LabelPlace::Above)
        .face(Face::Writing)
        .marks(&marks)
        .lines(3);
    if let Some(text) = field.show(ui).typed {
        state.text = text;
    }
    notice(
        ui,
        NoticeKind::Warning,
        Icon::Clock,
        "Work from yesterday 17:42 was not saved to its file",
        "Crosscut closed without saving. 11 edits are safe on this computer.",
        |ui| {
            Button::ink("Bring back 11 edits").small().show(ui);
            Button::outline("Compare").small().show(ui);
        },
    );
    notice(
        ui,
        NoticeKind::Error,
        Icon::WarningOctagon,
        "",
        "ENDEX is 081800Z; this inject is after it. Move it or change ENDEX.",
        |_| (),
    );
    Picker::new(Id::unique("status"), "Status", Some("Draft")).small().show(ui, Vec::new);
    empty_state(
        ui,
        &["No injects yet.", "Start with what the audience must decide."],
        Some(Button::outline("Write an inject").key("Ctrl Enter")),
    );
}

#[test]
fn every_part_is_drawn_in_every_theme() {
    for choice in ThemeChoice::ALL {
        let mut harness = harness(choice);
        harness.run();
        let picture = harness.render().expect("a picture");
        if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
            picture.save(format!("{folder}/gallery-{}.png", choice.name())).expect("a place for pictures");
        }
    }
}

#[test]
fn typing_is_one_gesture_until_the_field_is_left() {
    let mut harness = harness(ThemeChoice::Light);
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Title").focus();
    harness.run();
    for letters in ["a", "b"] {
        harness.get_by_role_and_label(Role::TextInput, "Title").type_text(letters);
        harness.run();
    }
    assert_eq!(harness.state().done, 0);
    harness.get_by_role_and_label(Role::TextInput, "Number").focus();
    harness.run();
    let gestures = &harness.state().gestures;
    assert_eq!(gestures.len(), 2);
    assert_eq!(gestures[0], gestures[1]);
    assert_eq!(harness.state().done, 1);
}
