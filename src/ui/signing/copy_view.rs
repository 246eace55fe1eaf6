//! The dialog that makes a review copy: for whom, about what, and which texts it holds.

use super::form_view::LABEL;
use super::state::{Copying, SigningState};
use crate::app::signing::{Asked, CopyAsk, SealFrom, SigningWish, to_seal};
use crate::app::{Document, Message, Session};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus_in_dialog;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, Dialog, NoticeKind, TextField, check_box, heading, notice, radio, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Id, Label, ScrollArea, Sense, Ui, vec2};

const SEALS: [(SealFrom, &str); 3] = [
    (SealFrom::Severe, "copy-seal-severe"),
    (SealFrom::Harm, "copy-seal-harm"),
    (SealFrom::Clearance, "copy-seal-clearance"),
];

impl Copying {
    /// A copy of everything for nobody yet; severe texts are sealed unless a person says otherwise.
    pub fn of(document: &Document) -> Self {
        let coverage = document.coverage();
        let tallies = coverage.tallies().into_iter().filter(|tally| tally.total() > 0);
        Self {
            ask: CopyAsk { seal: Some(SealFrom::Severe), ..CopyAsk::default() },
            topics: tallies.map(|tally| (tally.topic.0, tally.code, tally.label)).collect(),
            all_topics: true,
            counts: SEALS.into_iter().map(|(seal, _)| (seal, to_seal(coverage, seal).len())).collect(),
            started: false,
        }
    }
}

/// Draws the dialog, while it is open.
pub fn copy_ui(ctx: &Context, session: &Session, state: &mut SigningState, out: &mut Outbox) {
    if session.document.is_none() {
        return;
    }
    let Some(mut copying) = state.copying.take() else { return };
    let (title, subtitle) = (say("copy-title"), say("copy-subtitle"));
    let dialog = Dialog::new(Id::unique("review copy"), &title).subtitle(&subtitle).width(600.0);
    let missing = missing(session, &copying);
    let is_made = session.signing.copied.is_some();
    let height = (ctx.content_rect().height() - 190.0).max(200.0);
    let shown = dialog.show(
        ctx,
        |ui| {
            let area = ScrollArea::vertical().id_salt("review copy").max_height(height).auto_shrink([false, true]);
            area.show(ui, |ui| match &session.signing.copied {
                Some(told) => made_ui(ui, told),
                None => body(ui, session, &mut copying),
            });
        },
        |ui| if is_made { made_footer(ui) } else { footer(ui, missing.as_deref()) },
    );
    state.reader.clone_from(&copying.ask.made_for);
    let (go, leave) = shown.footer;
    if go && is_made {
        out.messages.push(Message::Signing(SigningWish::Dismiss));
    } else if go && missing.is_none() {
        out.messages.push(Message::Signing(SigningWish::Ask(Asked::Copy(copying.wanted()))));
    }
    if leave || shown.closed {
        out.messages.push(Message::Signing(SigningWish::Dismiss));
    } else {
        state.copying = Some(copying);
    }
}

impl Copying {
    fn wanted(&self) -> CopyAsk {
        let topics = if self.all_topics { Vec::new() } else { self.ask.topics.clone() };
        CopyAsk { topics, ..self.ask.clone() }
    }
}

fn missing(session: &Session, copying: &Copying) -> Option<String> {
    match () {
        () if session.signing.busy => Some(say("copy-busy")),
        () if copying.ask.made_for.trim().is_empty() => Some(say("copy-no-reader")),
        () if !copying.all_topics && copying.ask.topics.is_empty() => Some(say("copy-no-topic")),
        () => None,
    }
}

fn body(ui: &mut Ui, session: &Session, copying: &mut Copying) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    let id = Id::unique("copy for");
    if !copying.started {
        copying.started = focus_in_dialog(ui, id);
    }
    let (label, hint) = (say("copy-for"), say("copy-for-hint"));
    let field = TextField::new(id, &label, &copying.ask.made_for).label_place(LABEL).hint(&hint);
    if let Some(typed) = field.show(ui).typed {
        copying.ask.made_for = typed;
    }
    ui.add_space(4.0);
    ui.scope(|ui| topics_ui(ui, copying, &theme));
    ui.add_space(4.0);
    ui.scope(|ui| seal_ui(ui, copying, &theme));
    if let Some(fault) = &session.signing.fault {
        notice(ui, NoticeKind::Error, Icon::Warning, &say("copy-not-made"), fault, |_| {});
    }
}

fn topics_ui(ui: &mut Ui, copying: &mut Copying, theme: &Theme) {
    heading(ui, &say("copy-topics"), None);
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.spacing_mut().interact_size.y = space::SMALL_BUTTON;
    if radio(ui, copying.all_topics, &say("copy-topics-all")).clicked() {
        copying.all_topics = true;
    }
    if radio(ui, !copying.all_topics, &say("copy-topics-some")).clicked() {
        copying.all_topics = false;
    }
    if copying.all_topics {
        return;
    }
    for (topic, code, name) in &copying.topics {
        ui.horizontal(|ui| {
            ui.add_space(20.0);
            let (square, _) = ui.allocate_exact_size(vec2(8.0, 24.0), Sense::hover());
            topic_swatch(ui.painter(), square.center(), topic, theme);
            let mut ticked = copying.ask.topics.contains(topic);
            if check_box(ui, &mut ticked, &format!("{code}  {name}")).changed() {
                copying.ask.topics.retain(|known| known != topic);
                if ticked {
                    copying.ask.topics.push(topic.clone());
                }
            }
        });
    }
}

fn seal_ui(ui: &mut Ui, copying: &mut Copying, theme: &Theme) {
    heading(ui, &say("copy-seal"), None);
    ui.spacing_mut().item_spacing.y = 1.0;
    for (seal, words) in SEALS {
        let count = copying.counts.iter().find(|(own, _)| *own == seal).map_or(0, |(_, count)| *count);
        let text = format!("{} · {}", say(words), say_with("copy-seal-count", &[("count", count.into())]));
        if radio(ui, copying.ask.seal == Some(seal), &text).clicked() {
            copying.ask.seal = Some(seal);
        }
    }
    if radio(ui, copying.ask.seal.is_none(), &say("copy-seal-nothing")).clicked() {
        copying.ask.seal = None;
    }
    let told = if copying.ask.seal.is_some() { "copy-seal-means" } else { "copy-seal-nothing-hint" };
    ui.add_space(3.0);
    ui.add(Label::new(Face::Small.text(say(told), theme.ink2)).wrap());
}

fn made_ui(ui: &mut Ui, told: &str) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 6.0;
    ui.horizontal(|ui| {
        ui.label(Icon::Check.text(Icon::SIZE, theme.ink2));
        ui.label(Face::Heading.text(say("copy-done"), theme.ink));
    });
    ui.add(Label::new(Face::Body.text(told, theme.ink)).wrap());
    ui.add(Label::new(Face::Body.text(say("copy-made-next"), theme.ink2)).wrap());
}

fn made_footer(ui: &mut Ui) -> (bool, bool) {
    let close = Button::ink(&say("copy-close")).show(ui).clicked();
    let another = Button::outline(&say("copy-another")).show(ui).clicked();
    (another, close)
}

fn footer(ui: &mut Ui, missing: Option<&str>) -> (bool, bool) {
    let go = Button::ink(&say("copy-write")).off_because(missing).show(ui).clicked();
    let leave = Button::outline(&say("copy-leave")).show(ui).clicked();
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        let theme = theme(ui);
        ui.add(Label::new(Face::Small.text(missing.unwrap_or_default(), theme.ink2)).truncate());
    });
    (go, leave)
}
