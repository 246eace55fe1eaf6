//! Pickers, chips, numbers, tags and dialogs are used by keyboard and by name.

use crate::shell_window;
use crosscut::ui::theme::ThemeChoice;
use crosscut::ui::widgets::*;
use egui::accesskit::Role;
use egui::{CentralPanel, Id, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

#[derive(Default)]
struct Form {
    channel: Option<String>,
    recipients: Vec<String>,
    number: Option<u32>,
    title: String,
    view: u8,
    ticked: bool,
    tag: Option<TagAct>,
    dialog: bool,
    kept: bool,
}

fn channels() -> Vec<Choice> {
    vec![
        Choice::new("note", "Formal note"),
        Choice::new("mail", "E-mail").detail("own network"),
        Choice::new("phone", "Phone"),
    ]
}

fn draw(ui: &mut Ui, form: &mut Form) {
    CentralPanel::default().show(ui, |ui| {
        let title = TextField::new(Id::unique("title"), "Title", &form.title).show(ui);
        if let Some(text) = title.typed {
            form.title = text;
        }
        let picked = Picker::new(Id::unique("channel"), "Channel", form.channel.as_deref())
            .or_nothing()
            .or_own_words()
            .lacking(Some("No channel"))
            .show(ui, channels);
        match picked {
            Some(Picked::Value(value)) => form.channel = Some(value),
            Some(Picked::Nothing) => form.channel = None,
            None => {}
        }
        let chips: Vec<Chip> = form.recipients.iter().map(Chip::new).collect();
        let edit = ChipsEditor::new(Id::unique("to"), "To", &chips)
            .show(ui, || ["J2", "J3", "LEGAD"].map(|code| Choice::new(code, code)).to_vec());
        match edit {
            Some(ChipsEdit::Add(code)) => form.recipients.push(code),
            Some(ChipsEdit::Remove(place)) => drop(form.recipients.remove(place)),
            None => {}
        }
        if let Some((number, _)) = NumberField::new(Id::unique("number"), "Number", form.number).show(ui) {
            form.number = number;
        }
        if let Some(view) = segmented(ui, "View", &[(0, "Table"), (1, "Timeline")], &form.view) {
            form.view = view;
        }
        check_box(ui, &mut form.ticked, "Must play");
        let tag = TagChip { topic: "topic.caac", text: "Abduction", note: "", state: TagState::Suggested }.show(ui);
        form.tag = tag.filter(|act| *act != TagAct::Point).or(form.tag);
    });
    if form.dialog {
        let shown = Dialog::new(Id::unique("delete"), "Delete 3 injects?")
            .subtitle("DH-022 is the only evidence for CAAC-ABD-04.")
            .show(
                ui,
                |_| (),
                |ui| {
                    let keep = Button::ink("Keep").show(ui).clicked();
                    let _delete = Button::danger("Delete").show(ui);
                    keep
                },
            );
        form.kept |= shown.footer;
        form.dialog = !shown.closed && !shown.footer;
    }
}

fn harness(form: Form) -> Harness<'static, Form> {
    let mut harness = shell_window::part([720.0, 480.0], ThemeChoice::Light, draw, form);
    harness.run();
    harness
}

fn picture(name: &str, harness: &mut Harness<'static, Form>) {
    if let Ok(folder) = std::env::var("CROSSCUT_PICTURES") {
        harness.render().expect("a picture").save(format!("{folder}/widget-{name}.png")).expect("a place for pictures");
    }
}

fn type_into(harness: &mut Harness<'static, Form>, label: &str, text: &str) {
    harness.get_by_role_and_label(Role::TextInput, label).type_text(text);
    harness.run();
}

fn press(harness: &mut Harness<'static, Form>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn a_value_is_picked_by_typing_and_enter() {
    let mut harness = harness(Form::default());
    harness.get_by_role_and_label(Role::ComboBox, "Channel").click();
    harness.run();
    picture("picker", &mut harness);
    type_into(&mut harness, "Filter: Channel", "network");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().channel.as_deref(), Some("mail"));
    assert!(harness.query_by_label("Filter: Channel").is_none(), "the list is closed");
}

#[test]
fn a_field_is_emptied_and_takes_own_words() {
    let mut harness = harness(Form { channel: Some("note".into()), ..Form::default() });
    harness.get_by_role_and_label(Role::ComboBox, "Channel").click();
    harness.run();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().channel, None);
    harness.get_by_role_and_label(Role::ComboBox, "Channel").click();
    harness.run();
    type_into(&mut harness, "Filter: Channel", "Field telephone");
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().channel.as_deref(), Some("Field telephone"));
}

#[test]
fn escape_closes_a_list_and_changes_nothing() {
    let mut harness = harness(Form { channel: Some("note".into()), ..Form::default() });
    harness.get_by_role_and_label(Role::ComboBox, "Channel").click();
    harness.run();
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("Filter: Channel").is_none(), "the list is closed");
    assert_eq!(harness.state().channel.as_deref(), Some("note"));
}

#[test]
fn chips_are_added_one_after_the_other_and_removed_by_name() {
    let mut harness = harness(Form::default());
    harness.get_by_label("Add to To").click();
    harness.run();
    for code in ["LEGAD", "J2"] {
        type_into(&mut harness, "Filter: To", code);
        press(&mut harness, Key::Enter);
    }
    picture("chips", &mut harness);
    assert_eq!(harness.state().recipients, ["LEGAD", "J2"]);
    press(&mut harness, Key::Escape);
    harness.get_by_label("Remove LEGAD from To").click();
    harness.run();
    assert_eq!(harness.state().recipients, ["J2"]);
}

#[test]
fn the_whole_form_is_reached_with_tab() {
    let mut harness = harness(Form { dialog: false, recipients: vec!["J9".into()], ..Form::default() });
    let mut reached = Vec::new();
    for _ in 0..12 {
        press(&mut harness, Key::Tab);
        let focused = harness.root().children_recursive().find(egui_kittest::Node::is_focused);
        reached.extend(focused.and_then(|node| node.accesskit_node().label()));
    }
    picture("tab", &mut harness);
    for name in
        ["Title", "Channel", "Remove J9 from To", "Add to To", "Number", "Table", "Must play", "Accept tag Abduction"]
    {
        assert!(reached.iter().any(|label| label == name), "{name} is not reached: {reached:?}");
    }
}

#[test]
fn numbers_are_typed_and_counted() {
    let mut harness = harness(Form { number: Some(3), ..Form::default() });
    harness.get_by_role_and_label(Role::TextInput, "Number").focus();
    harness.run();
    press(&mut harness, Key::ArrowUp);
    assert_eq!(harness.state().number, Some(4));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run();
    type_into(&mut harness, "Number", "27");
    assert_eq!(harness.state().number, Some(27));
}

#[test]
fn a_value_changed_elsewhere_is_shown_in_a_field_that_has_the_focus() {
    let mut harness = harness(Form { title: "Before".into(), ..Form::default() });
    harness.get_by_role_and_label(Role::TextInput, "Title").focus();
    harness.run();
    harness.state_mut().title = "After undo".into();
    harness.run();
    let value = harness.get_by_role_and_label(Role::TextInput, "Title").accesskit_node().value();
    assert_eq!(value.as_deref(), Some("After undo"));
}

#[test]
fn a_switch_is_moved_with_arrows() {
    let mut harness = harness(Form::default());
    harness.get_by_role_and_label(Role::RadioButton, "Table").focus();
    harness.run();
    press(&mut harness, Key::ArrowRight);
    assert_eq!(harness.state().view, 1);
}

#[test]
fn a_suggested_tag_is_accepted_or_refused_by_name() {
    let mut harness = harness(Form::default());
    harness.get_by_label("Refuse tag Abduction").click();
    harness.run();
    assert_eq!(harness.state().tag, Some(TagAct::Refuse));
    harness.get_by_label("Accept tag Abduction").click();
    harness.run();
    assert_eq!(harness.state().tag, Some(TagAct::Accept));
}

#[test]
fn a_dialog_is_left_with_escape_or_its_safe_button() {
    for by_key in [true, false] {
        let mut harness = harness(Form { dialog: true, ..Form::default() });
        picture("dialog", &mut harness);
        if by_key {
            press(&mut harness, Key::Escape);
        } else {
            harness.get_by_label("Keep").click();
            harness.run();
        }
        assert!(!harness.state().dialog);
        assert_eq!(harness.state().kept, !by_key);
    }
}
