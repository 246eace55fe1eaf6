//! The people of the play: who is only affected, who acts, with the injects behind, and why that matters.

use super::detail::InjectLink;
use super::line_view::{inject_link, prose, section};
use super::people::{KindRow, PeopleData};
use super::state::ReviewState;
use crate::app::Document;
use crate::coverage::Share;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{empty_state, heading, link, region_line, row_line};
use crate::words::{say, say_with};
use egui::{Frame, Label, Margin, ScrollArea, Ui, vec2};
use std::sync::Arc;

/// The most injects that are listed before a person asks for all.
const LISTED: usize = 10;

/// Draws the people of the chosen topic, or of the whole.
pub fn people_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    let data = data_of(document, state);
    if data.is_empty() {
        empty_state(ui, &[&say("agency-title"), &say("agency-nobody")], None);
        return;
    }
    ScrollArea::vertical().id_salt("review people").auto_shrink(false).show(ui, |ui| {
        head(ui, &data, &theme);
        for share in Share::ALL {
            let kinds: Vec<&KindRow> = data.kinds.iter().filter(|kind| kind.share == share).collect();
            if !kinds.is_empty() {
                region_line(ui);
                section(ui, |ui| share_ui(ui, share, &kinds, state, out, &theme));
            }
        }
        region_line(ui);
        section(ui, |ui| basis_ui(ui, &data, state, &theme));
    });
}

/// The data, worked out again only where something changed.
fn data_of(document: &Document, state: &mut ReviewState) -> Arc<PeopleData> {
    let (revision, topic) = (document.revision(), state.filters.topic.clone());
    let known = state.people.take().filter(|(of, about, _)| (*of, about) == (revision, &topic));
    let data = known.map_or_else(|| Arc::new(PeopleData::of(document, topic.as_ref())), |(.., data)| data);
    state.people = Some((revision, topic, Arc::clone(&data)));
    data
}

fn head(ui: &mut Ui, data: &PeopleData, theme: &Theme) {
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 10 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        prose(ui, Face::Title, &say("agency-title"), theme.ink);
        let about = match data.topic.as_str() {
            "" => say("agency-whole"),
            topic => say_with("agency-of-topic", &[("topic", topic.into())]),
        };
        prose(ui, Face::Emphasis, &about, theme.ink2);
        ui.add_space(3.0);
        prose(ui, Face::Small, &say("agency-how"), theme.ink3);
    });
}

fn share_name(share: Share) -> String {
    format!("agency-share-{}", share.name().replace('_', "-"))
}

/// All kinds of people that have this part in the play.
fn share_ui(ui: &mut Ui, share: Share, kinds: &[&KindRow], state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    let name = share_name(share);
    heading(ui, &say(&name), Some((kinds.len(), theme.ink3)));
    prose(ui, Face::Small, &say(&format!("{name}-what")), theme.ink3);
    if share == Share::NotSeen {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.name.as_str()).collect();
        ui.add_space(4.0);
        prose(ui, Face::Emphasis, &names.join(", "), theme.ink);
        return;
    }
    for kind in kinds {
        ui.add_space(5.0);
        row_line(ui);
        ui.add_space(5.0);
        kind_ui(ui, kind, state, out, theme);
    }
}

fn kind_ui(ui: &mut Ui, kind: &KindRow, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    prose(ui, Face::Emphasis, &kind.name, theme.ink);
    let count = |injects: &[InjectLink]| ("count", injects.len().into());
    if !kind.acts.is_empty() {
        let words = say_with("agency-acts-in", &[count(&kind.acts), ("parts", kind.parts.as_str().into())]);
        injects_ui(ui, (&kind.name, &words), &kind.acts, state, out, theme);
    }
    if !kind.affected.is_empty() {
        let words = say_with("agency-affected-in", &[count(&kind.affected)]);
        injects_ui(ui, (&kind.name, &words), &kind.affected, state, out, theme);
    }
    if !kind.otherwise.is_empty() {
        let words = say_with("agency-otherwise-in", &[count(&kind.otherwise)]);
        injects_ui(ui, (&kind.name, &words), &kind.otherwise, state, out, theme);
    }
}

/// A sentence with the injects behind it.
fn injects_ui(
    ui: &mut Ui,
    (kind, words): (&str, &str),
    injects: &[InjectLink],
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    prose(ui, Face::Small, words, theme.ink2);
    let key = format!("{kind} {words}");
    let most = if state.all_people.contains(&key) { usize::MAX } else { LISTED };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        for inject in injects.iter().take(most) {
            inject_link(ui, inject, out, theme);
        }
        if injects.len() > most && link(ui, &say_with("agency-all", &[("count", injects.len().into())])).clicked() {
            state.all_people.insert(key);
        }
    });
}

fn rule_basis(id: &str, basis: &str) -> String {
    say_with("agency-rule-basis", &[("rule", id.into()), ("basis", basis.into())])
}

/// Why it matters, what that rests on, and the lines that ask for it.
fn basis_ui(ui: &mut Ui, data: &PeopleData, state: &mut ReviewState, theme: &Theme) {
    ui.label(Face::Heading.text(say("agency-why"), theme.ink));
    for rule in &data.rules {
        ui.add_space(2.0);
        prose(ui, Face::Body, &rule.why, theme.ink2);
    }
    ui.add_space(8.0);
    ui.label(Face::SmallEmphasis.text(say("agency-basis"), theme.ink2));
    for rule in &data.rules {
        prose(ui, Face::Small, &rule_basis(&rule.id, &rule.basis), theme.ink2);
    }
    ui.add_space(8.0);
    ui.label(Face::SmallEmphasis.text(say("agency-lines"), theme.ink2));
    for (id, title) in &data.lines {
        if link(ui, &format!("{id} {title}")).on_hover_text(say("review-first-open")).clicked() {
            state.select(id.clone());
            state.folds.show_right();
        }
    }
    ui.add_space(8.0);
    ui.add(Label::new(Face::Small.text(say("review-claim"), theme.ink3)).wrap());
}
