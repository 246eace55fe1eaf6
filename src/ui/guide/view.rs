//! The dialog of the guide: pages and contents on the left, the page on the right.

use super::marks::Sources;
use super::words::{block_ui, flow};
use crate::app::Session;
use crate::app::guide::{Page, pages, place_of, source_text};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::review::keys::{Step, focus, focus_in_dialog, moved, row_sense, step};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    Button, Dialog, fit_text, focus_frame, hover_full_text, label_text, link, region_line, row_ground, topic_icon,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Label, Layout, Margin, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

/// The width of the column with pages and contents.
const LEFT: f32 = 248.0;
/// Lines longer than this tire the eye.
const WIDEST: f32 = 720.0;
/// How far one press of an arrow key scrolls.
const SCROLL: f32 = 60.0;

/// What is open in the guide.
#[derive(Debug)]
pub struct GuideState {
    pages: Vec<Page>,
    page: usize,
    /// The section to go to as soon as it is drawn.
    go_to: Option<usize>,
    /// Whether the page takes the focus as soon as it is drawn.
    enter: bool,
}

impl GuideState {
    /// The guide, open at a topic by name or whole id; at the first page where it has none.
    pub fn at(topic: &str) -> Self {
        let pages = pages();
        Self { pages, page: place_of(topic).unwrap_or_default(), go_to: Some(0), enter: true }
    }

    /// The name of the page that is open, such as `caac`.
    pub fn page(&self) -> Option<&str> {
        self.pages.get(self.page).map(|page| page.name)
    }

    fn show(&mut self, page: usize) {
        self.page = page;
        self.go_to = Some(0);
    }
}

/// Draws the dialog; `false` when it is to be closed.
pub fn guide_ui(ctx: &Context, session: &Session, state: &mut GuideState, out: &mut Outbox) -> bool {
    let (title, subtitle) = (say("guide-title"), say("guide-subtitle"));
    let window = ctx.content_rect().size();
    let size = vec2((window.x - 60.0).clamp(720.0, 1080.0), (window.y - 60.0).min(940.0));
    let dialog = Dialog::new(Id::unique("guide"), &title).subtitle(&subtitle).size(size.x, size.y);
    let topic = state.pages.get(state.page).map(|page| page.topic);
    let shown = dialog.show(
        ctx,
        |ui| body(ui, session, state),
        |ui| {
            let close = Button::ink(&say("guide-close")).show(ui).clicked();
            (close, topic.filter(|topic| library_button(ui, session, topic)))
        },
    );
    let (close, library) = shown.footer;
    if let Some(topic) = library {
        out.wish(Wish::ShowLibraryTopic(topic.into()));
        return false;
    }
    !(close || shown.closed)
}

/// The way from a topic to its ready injects.
fn library_button(ui: &mut Ui, session: &Session, topic: &str) -> bool {
    let count = session.shelf().entries.iter().filter(|entry| entry.topics.iter().any(|it| it == topic)).count();
    let text = say_with("guide-in-library", &[("count", count.into())]);
    count > 0 && Button::outline(&text).icon(Icon::Stack).show(ui).clicked()
}

fn body(ui: &mut Ui, session: &Session, state: &mut GuideState) {
    let theme = theme(ui);
    let whole = ui.available_rect_before_wrap();
    let left = whole.with_max_x(whole.left() + LEFT);
    let right = whole.with_min_x(left.right());
    ui.painter().rect_filled(left, 0.0, theme.panel);
    ui.painter().vline(left.right(), whole.y_range(), theme.region_line());
    let mut side = ui.new_child(egui::UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)));
    ScrollArea::vertical().id_salt("guide contents").auto_shrink(false).show(&mut side, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        pages_ui(ui, session, state, &theme);
        region_line(ui);
        contents_ui(ui, state);
    });
    let mut main = ui.new_child(egui::UiBuilder::new().max_rect(right).layout(Layout::top_down(Align::Min)));
    let salt = ("guide page", state.page);
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(&mut main, |ui| page_ui(ui, session, state, &theme));
}

fn page_id(page: usize) -> Id {
    Id::unique(("guide page", page))
}

fn pages_ui(ui: &mut Ui, session: &Session, state: &mut GuideState, theme: &Theme) {
    ui.add_space(8.0);
    let mut wanted = None;
    for (place, page) in state.pages.iter().enumerate() {
        let chosen = place == state.page;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 30.0), Sense::hover());
        let response = ui.interact(rect, page_id(place), row_sense(chosen));
        row_ground(ui.painter(), rect, chosen, response.hovered(), theme);
        let inks = theme.in_row(chosen);
        topic_icon(ui.painter(), rect.left_center() + vec2(20.0, 0.0), page.topic, 16.0, &inks);
        let room = Rect::from_min_max(rect.left_top() + vec2(36.0, 0.0), rect.right_bottom() - vec2(8.0, 0.0));
        let label = topic_label(session, page);
        let label = label.as_str();
        let shortened = fit_text(ui.painter(), room, label, Face::Body, inks.ink);
        if response.has_focus() {
            focus_frame(ui.painter(), rect, &inks);
        }
        let name = say_with("guide-page", &[("title", label.into())]);
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, &name));
        if hover_full_text(response, shortened, label).clicked() {
            wanted = Some(place);
        }
    }
    if let Some(step) = step(ui, page_id(state.page)) {
        let place = moved(state.page, step, state.pages.len(), 4);
        focus(ui, page_id(place));
        wanted = Some(place);
    }
    if let Some(place) = wanted {
        state.show(place);
    }
    ui.add_space(8.0);
}

/// The name of a page's topic, as all views show it.
fn topic_label(session: &Session, page: &Page) -> String {
    let topics = session.program().vocabulary.topics();
    topics
        .into_iter()
        .find(|(id, _)| id == page.topic)
        .map_or_else(|| page.title.clone(), |(_, value)| value.name().to_owned())
}

fn contents_ui(ui: &mut Ui, state: &mut GuideState) {
    let Some(page) = state.pages.get(state.page) else { return };
    Frame::new().inner_margin(Margin::symmetric(12, 10)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        label_text(ui, &say("guide-contents"));
        for (place, section) in page.sections.iter().enumerate() {
            if link(ui, &section.title).clicked() {
                state.go_to = Some(place + 1);
            }
        }
    });
}

fn page_ui(ui: &mut Ui, session: &Session, state: &mut GuideState, theme: &Theme) {
    let Some(page) = state.pages.get(state.page) else { return };
    let basis = session.shipped();
    let sources = Sources { basis, keys: page.keys() };
    let go_to = state.go_to.take();
    let enter = state.enter;
    let width = (ui.available_width() - 56.0).min(WIDEST);
    let mut entered = false;
    Frame::new().inner_margin(Margin { left: 28, right: 24, top: 20, bottom: 28 }).show(ui, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        entered = head_ui(ui, page, &sources, (go_to == Some(0), enter), theme);
        for (place, section) in page.sections.iter().enumerate() {
            ui.add_space(14.0);
            let title = ui.label(Face::Title.text(&section.title, theme.ink));
            title.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &section.title));
            if go_to == Some(place + 1) {
                title.scroll_to_me(Some(Align::TOP));
            }
            ui.add_space(6.0);
            section.blocks.iter().for_each(|block| block_ui(ui, block, &sources, theme));
        }
        sources_ui(ui, &sources, theme);
    });
    state.enter &= !entered;
}

/// Title, lead and legend; the title is the stop of `Tab` from which arrow keys scroll. Answers whether it took the
/// focus that it was to have.
fn head_ui(ui: &mut Ui, page: &Page, sources: &Sources<'_>, (to_top, enter): (bool, bool), theme: &Theme) -> bool {
    let id = Id::unique("guide title");
    let shown = ui.horizontal(|ui| {
        let (place, _) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::hover());
        topic_icon(ui.painter(), place.center() - vec2(2.0, 0.0), page.topic, 22.0, theme);
        ui.add(Label::new(Face::Opened.text(&page.title, theme.ink)).wrap());
    });
    let rect = shown.response.rect;
    let response = ui.interact(rect, id, Sense::FOCUSABLE);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &page.title));
    let entered = enter && focus_in_dialog(ui, id);
    if to_top {
        ui.scroll_to_rect(rect.expand(20.0), Some(Align::TOP));
    }
    if response.has_focus() {
        focus_frame(ui.painter(), rect.expand(4.0), theme);
    }
    scroll_by_keys(ui, id);
    ui.add_space(6.0);
    flow(ui, &page.lead, theme.ink2, sources, theme);
    ui.add_space(6.0);
    ui.add(Label::new(Face::Small.text(say("guide-legend"), theme.ink3)).wrap());
    ui.add_space(4.0);
    entered
}

fn scroll_by_keys(ui: &mut Ui, id: Id) {
    let by = match step(ui, id) {
        Some(Step::Up) => SCROLL,
        Some(Step::Down) => -SCROLL,
        Some(Step::PageUp) => 480.0,
        Some(Step::PageDown) => -480.0,
        Some(Step::First) => 1e5,
        Some(Step::Last) => -1e5,
        _ => return,
    };
    ui.scroll_with_delta(vec2(0.0, by));
}

/// The sources of the page by their numbers.
fn sources_ui(ui: &mut Ui, sources: &Sources<'_>, theme: &Theme) {
    ui.add_space(14.0);
    region_line(ui);
    ui.add_space(10.0);
    ui.label(Face::Heading.text(say("guide-numbered"), theme.ink));
    ui.add_space(4.0);
    for (place, key) in sources.keys.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let (number, _) = ui.allocate_exact_size(vec2(26.0, space::LABEL.min(16.0)), Sense::hover());
            let text = (place + 1).to_string();
            fit_text(ui.painter(), number, &text, Face::CodeSmall, theme.ink2);
            let response = ui.add(Label::new(Face::Small.text(source_text(sources.basis, key), theme.ink2)).wrap());
            let more = sources.more(key);
            if !more.is_empty() {
                response.on_hover_text(more);
            }
        });
        ui.add_space(3.0);
    }
}
