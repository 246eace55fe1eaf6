//! The window's inside: the session with what is shown of it, and how wishes travel between both.
//!
//! It knows nothing of eframe, so that a test can drive the whole program through it.

mod copies;
mod dialogs;
mod find;
mod first;
mod notices;
mod samples;
mod status;

pub use first::SAMPLE;

use super::arrival::{self, ArrivalState};
use super::brief::{self, BriefState};
use super::checklists;
use super::commands::{Command, Reach};
use super::comparing::ComparingState;
use super::frame::{self, Desk, PaletteOutput, PaletteState, StartState, TopBar, TopBarAct, TopicCoverage};
use super::guide::{self, GuideState};
use super::library::{self, LibraryState};
use super::merging::MergingState;
use super::outbox::{Outbox, Wish};
use super::plan::{self, PlanState};
use super::review::{self, ReviewState};
use super::role::{self, RoleState};
use super::signing::{self, SigningState};
use super::theme::{self, Theme, ThemeChoice};
use crate::app::comparing::CompareAct;
use crate::app::merging::MergeAct;
use crate::app::press::Engine;
use crate::app::shelf;
use crate::app::{Document, Effect, Memory, Message, Role, Session};
use crate::checklist::Basis;
use crate::words::say;
use egui::{Context, Ui};

/// Egui keeps the focus inside a modal for the frame after it closed.
const FRAMES_OF_A_CLOSED_MODAL: u8 = 2;

/// What a person looks at.
pub struct Shell {
    /// The program without a window.
    pub session: Session,
    desk: Desk,
    plan: PlanState,
    review: ReviewState,
    brief: BriefState,
    arrival: ArrivalState,
    signing: SigningState,
    merging: MergingState,
    comparing: ComparingState,
    start: StartState,
    palette: Option<PaletteState>,
    keys_sheet: bool,
    problems: bool,
    samples: bool,
    checklists: bool,
    library: LibraryState,
    library_open: bool,
    guide: Option<GuideState>,
    role: Option<RoleState>,
    path: Option<String>,
    theme: ThemeChoice,
    applied: Option<ThemeChoice>,
    outbox: Outbox,
    chosen: Option<(Wish, u8)>,
    shown: Option<usize>,
}

impl Shell {
    /// A window over these checklists; `memory` is what was kept from the last run.
    pub fn new(basis: Basis, memory: Memory) -> Self {
        let theme = first::theme_of(&memory.theme);
        let mut session = Session::new(basis);
        session.recall(memory);
        Self {
            session,
            desk: Desk::default(),
            plan: PlanState::default(),
            review: ReviewState::default(),
            brief: BriefState::new(Engine::Inside),
            arrival: ArrivalState::default(),
            signing: SigningState::default(),
            merging: MergingState::default(),
            comparing: ComparingState::default(),
            start: StartState::default(),
            palette: None,
            keys_sheet: false,
            problems: false,
            samples: false,
            checklists: false,
            library: LibraryState::default(),
            library_open: false,
            guide: None,
            role: None,
            path: None,
            theme,
            applied: None,
            outbox: Outbox::default(),
            chosen: None,
            shown: None,
        }
    }

    /// The same with pages set by this engine; without it they are set inside this process.
    #[must_use]
    pub fn with_press(mut self, engine: Engine) -> Self {
        self.brief = BriefState::new(engine);
        self
    }

    /// What is chosen and made at the Brief desk.
    pub fn brief(&self) -> &BriefState {
        &self.brief
    }
    /// The desk that is shown.
    pub fn desk(&self) -> Desk {
        self.desk
    }
    /// What is selected and typed at the Plan desk.
    pub fn plan(&mut self) -> &mut PlanState {
        &mut self.plan
    }
    /// What is chosen and typed at the Review desk.
    pub fn review(&self) -> &ReviewState {
        &self.review
    }
    /// What is looked for and chosen in the library, while it is open.
    pub fn library(&self) -> Option<&LibraryState> {
        self.library_open.then_some(&self.library)
    }
    /// The topic guide, while it is open.
    pub fn guide(&self) -> Option<&GuideState> {
        self.guide.as_ref()
    }
    /// What is looked at while a copy is brought in.
    pub fn merging(&self) -> &MergingState {
        &self.merging
    }
    /// What is looked at while versions are compared.
    pub fn comparing(&self) -> &ComparingState {
        &self.comparing
    }
    /// The theme that is shown.
    pub fn theme(&self) -> ThemeChoice {
        self.theme
    }
    /// Shows another theme and remembers it.
    pub fn set_theme(&mut self, theme: ThemeChoice) {
        self.theme = theme;
        let mut memory = self.session.memory.clone();
        memory.theme = theme.name().to_owned();
        self.session.update(Message::Settings(Box::new(memory)));
    }
    /// What has to happen outside.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        self.session.take_effects()
    }

    /// Draws one frame, then acts on what was asked for in it.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        if self.applied != Some(self.theme) {
            theme::apply(&ctx, &Theme::of(self.theme));
            // The commands zoom; egui's own keys would zoom a second time.
            ctx.options_mut(|options| options.zoom_with_keyboard = false);
            self.applied = Some(self.theme);
        }
        self.forget_old_selection();
        self.brief.follow(&ctx, &mut self.session);
        let blocked = self.is_blocked();
        if !blocked {
            self.keys(&ctx);
        }
        match self.session.document.is_some() {
            true => self.desks(ui),
            false => self.start_page(ui),
        }
        self.overlays(&ctx);
        self.run_chosen(&ctx);
        if self.act(&ctx) {
            ctx.request_repaint();
        }
    }

    /// Selections of one document mean nothing in the next.
    fn forget_old_selection(&mut self) {
        let now = self.session.opened_count();
        if self.shown != Some(now) {
            self.shown = Some(now);
            self.plan = PlanState::default();
            self.review = ReviewState::default();
            self.brief.forget();
            self.signing = SigningState::default();
            (self.merging, self.comparing) = (MergingState::default(), ComparingState::default());
            self.library = LibraryState::default();
            let memory = &self.session.memory;
            self.review.set_signer(&memory.name, &memory.role);
            self.plan.setting.set_signer(&memory.name);
            self.plan.inject.set_signer(&memory.name, &memory.role);
            let memory = memory.clone();
            self.begin_as(&memory);
        }
    }

    /// Whether a dialog is over everything, so that keys belong to it.
    fn is_blocked(&self) -> bool {
        self.palette.is_some()
            || self.keys_sheet
            || self.problems
            || self.samples
            || self.checklists
            || self.library_open
            || self.guide.is_some()
            || self.role.is_some()
            || self.session.pending.is_some()
            || self.session.ask_path.is_some()
            || self.session.incoming.is_some()
            || self.asks_about_copies()
            || self.brief.is_blocked()
            || self.signing.is_open()
    }

    fn here(&self) -> Reach {
        match self.session.document.is_some() {
            true if self.shows_copies() => Reach::Copies,
            true => self.desk.reach(),
            false => Reach::Start,
        }
    }

    fn keys(&mut self, ctx: &Context) {
        if let Some(command) = Command::pressed(ctx, self.here()) {
            self.outbox.wish(Wish::Run(command));
        }
        if let Some(text) = self.pasted_rows(ctx) {
            self.outbox.messages.push(Message::ImportText(text));
        }
    }

    /// Rows that were copied in another program and pasted where no text is being typed.
    fn pasted_rows(&self, ctx: &Context) -> Option<String> {
        if ctx.text_edit_focused() || !matches!(self.here(), Reach::Start | Reach::Plan) {
            return None;
        }
        let is_rows = |text: &&String| text.trim_end().contains(['\t', '\n']);
        ctx.input(|input| {
            let mut pasted = input.events.iter().filter_map(|event| match event {
                egui::Event::Paste(text) => Some(text),
                _ => None,
            });
            pasted.rfind(is_rows).cloned()
        })
    }

    fn desks(&mut self, ui: &mut Ui) {
        let Some(document) = &self.session.document else { return };
        let act = top_bar(ui, document, self.desk);
        let status = status::status_bar(ui, &self.session, document, &self.plan);
        notices::notices_ui(ui, &self.session, document, &mut self.outbox);
        if !self.copies_ui(ui) {
            self.desk_ui(ui);
        }
        self.top_bar_act(act);
        self.status_act(status);
    }

    fn desk_ui(&mut self, ui: &mut Ui) {
        let Some(document) = &self.session.document else { return };
        signing::copy_strip_ui(ui, document);
        match self.desk {
            Desk::Plan => plan::plan_ui(ui, document, &mut self.plan, &mut self.outbox),
            Desk::Review => {
                self.review.tell_ready(|| self.session.shelf().serving());
                review::review_ui(ui, document, &mut self.review, &mut self.outbox);
            }
            Desk::Brief => {
                brief::brief_ui(ui, document, &self.session.memory, &mut self.brief, &mut self.outbox);
            }
        }
    }

    fn top_bar_act(&mut self, act: Option<TopBarAct>) {
        match act {
            Some(TopBarAct::Desk(desk)) => self.outbox.wish(Wish::Run(desk.command())),
            Some(TopBarAct::Topic(topic)) => self.outbox.wish(Wish::ShowTopic(topic.as_str().into())),
            Some(TopBarAct::EssentialOpen) => {
                self.leave_copies();
                self.desk = Desk::Review;
                self.review.show_essential();
            }
            Some(TopBarAct::Run(command)) => self.outbox.wish(Wish::Run(command)),
            None => {}
        }
    }

    fn status_act(&mut self, act: Option<frame::StatusAct>) {
        match act {
            Some(frame::StatusAct::Save) => self.outbox.messages.push(Message::Save),
            Some(act @ (frame::StatusAct::Compare | frame::StatusAct::Choices)) => self.copies_status(act),
            Some(frame::StatusAct::Undo) => self.outbox.messages.push(Message::Undo),
            Some(frame::StatusAct::Dismiss) => self.outbox.messages.push(Message::DismissUndoable),
            Some(frame::StatusAct::Problems) => self.problems = true,
            Some(frame::StatusAct::Role) => self.role = Some(RoleState::of(&self.session.memory)),
            None => {}
        }
    }

    fn start_page(&mut self, ui: &mut Ui) {
        notices::start_notice(ui, &self.session, &mut self.outbox);
        first::start_page(ui, &self.session, &mut self.start, self.theme, &mut self.outbox);
    }

    fn overlays(&mut self, ctx: &Context) {
        if self.palette.is_some() {
            self.palette_ui(ctx);
        }
        if self.keys_sheet && frame::keys_sheet(ctx, self.here()) {
            self.keys_sheet = false;
        }
        if self.problems {
            let document = self.session.document.as_ref();
            self.problems = document.is_some_and(|document| dialogs::problems(ctx, document, &mut self.outbox));
        }
        if self.samples {
            self.samples = samples::samples(ctx, &mut self.outbox);
        }
        if self.checklists {
            self.checklists = checklists::checklists_ui(ctx, &self.session, &mut self.outbox);
        }
        self.shelf_overlays(ctx);
        brief::dialogs_ui(ctx, &self.session, &mut self.brief, &mut self.outbox);
        signing::dialogs_ui(ctx, &self.session, &mut self.signing, &mut self.outbox);
        if self.session.pending.is_none() {
            arrival::arrival_ui(ctx, &self.session, &mut self.arrival, &mut self.outbox);
        }
        self.copies_overlays(ctx);
        dialogs::unsaved(ctx, &self.session, &mut self.outbox);
        dialogs::path(ctx, &self.session, &mut self.path, &mut self.outbox);
    }

    fn shelf_overlays(&mut self, ctx: &Context) {
        if self.library_open {
            self.library_open = library::library_ui(ctx, &self.session, &mut self.library, &mut self.outbox);
        }
        if let Some(state) = &mut self.guide
            && !guide::guide_ui(ctx, &self.session, state, &mut self.outbox)
        {
            self.guide = None;
        }
        self.role_overlay(ctx);
    }

    /// Who works otherwise than before begins at the desk for that.
    fn role_overlay(&mut self, ctx: &Context) {
        let Some(state) = &mut self.role else { return };
        let before = self.session.memory.works_as.clone();
        let is_open = role::role_ui(ctx, &self.session, state, &mut self.outbox);
        if is_open {
            return;
        }
        self.role = None;
        let chosen = self.outbox.messages.iter().find_map(|message| match message {
            Message::Settings(memory) if memory.works_as != before => Some(memory.clone()),
            _ => None,
        });
        if let Some(memory) = chosen {
            self.begin_as(&memory);
        }
    }

    /// Shows the desk where a way of working begins, and names whoever signs.
    fn begin_as(&mut self, memory: &Memory) {
        self.review.set_signer(&memory.name, &memory.role);
        self.plan.inject.set_signer(&memory.name, &memory.role);
        match Role::named(&memory.works_as) {
            Role::Adviser => {
                self.desk = Desk::Review;
                self.review.show_tab(review::Tab::First);
                if let [only] = memory.topics.as_slice() {
                    self.review.only_topic(only);
                }
            }
            Role::Trainer => self.desk = Desk::Brief,
            Role::Planner | Role::Reader => self.desk = Desk::Plan,
        }
    }

    fn open_library(&mut self) {
        self.library_open = true;
        let (inject, incident) = self.plan.stands_at();
        self.library.enter(inject, incident);
    }

    /// The guide opens at the topic that is looked at: the one that Review is narrowed to, else that of the inject.
    fn topic_at_hand(&self) -> String {
        let of_review = || self.review.filters().topic.as_ref().map(|topic| topic.as_str().to_owned());
        let of_inject = || {
            let scenario = self.session.document.as_ref()?.scenario();
            let inject = scenario.inject(self.plan.selection.current()?)?;
            shelf::guided_topics(&inject.tags).first().map(|tag| tag.as_str().to_owned())
        };
        let found = if self.desk == Desk::Review { of_review() } else { of_inject() };
        found.unwrap_or_default()
    }

    fn palette_ui(&mut self, ctx: &Context) {
        let here = self.here();
        let Some(state) = &mut self.palette else { return };
        let session = &self.session;
        let output = frame::palette(ctx, state, |typed| find::entries(ctx, session, typed, here));
        match output {
            PaletteOutput::Open => {}
            PaletteOutput::Closed => self.palette = None,
            PaletteOutput::Taken(wish) => {
                self.palette = None;
                self.chosen = Some((wish, FRAMES_OF_A_CLOSED_MODAL));
            }
        }
    }

    /// Runs what was chosen from the list, as soon as the focus may leave the list again.
    fn run_chosen(&mut self, ctx: &Context) {
        match self.chosen.take() {
            Some((wish, 0)) => self.outbox.wish(wish),
            Some((wish, frames)) => {
                self.chosen = Some((wish, frames - 1));
                ctx.request_repaint();
            }
            None => {}
        }
    }

    /// Acts on what the views asked for; `true` where that changes what is seen.
    fn act(&mut self, ctx: &Context) -> bool {
        let asked = std::mem::take(&mut self.outbox);
        self.keep_signer();
        let any = !asked.messages.is_empty() || !asked.wishes.is_empty();
        for wish in asked.wishes {
            self.wish(ctx, wish);
        }
        // Wishes may ask for edits themselves, such as a command that writes a new inject.
        let more = std::mem::take(&mut self.outbox);
        for message in asked.messages.into_iter().chain(more.messages) {
            self.session.update(message);
        }
        self.outbox.wishes = more.wishes;
        if let Some(injects) = self.session.brought.take() {
            self.outbox.wish(Wish::ShowInjects(injects));
        }
        any
    }

    /// Who judges is remembered, so that nobody types it twice.
    fn keep_signer(&mut self) {
        let here = if self.desk == Desk::Plan { self.plan.inject.signer() } else { self.review.signer() };
        let (name, role) = here;
        let memory = &self.session.memory;
        let signed =
            |document: &Document| !document.scenario().decisions.is_empty() || !document.scenario().comments.is_empty();
        let judged = self.session.document.as_ref().is_some_and(signed);
        if judged && !name.is_empty() && (name != memory.name || role != memory.role) {
            let memory = Memory { name: name.to_owned(), role: role.to_owned(), ..memory.clone() };
            self.session.update(Message::Settings(Box::new(memory)));
        }
    }

    fn wish(&mut self, ctx: &Context, wish: Wish) {
        if wish.leads_to_a_desk() && self.shows_copies() {
            self.leave_copies();
        }
        match wish {
            Wish::Run(command) => self.run(ctx, command),
            Wish::ShowLine(requirement) => {
                self.desk = Desk::Review;
                self.review.show_line(&requirement);
            }
            Wish::ShowFinding(rule) => {
                self.desk = Desk::Review;
                self.review.show_finding(&rule);
            }
            Wish::ShowTopic(topic) => {
                self.desk = Desk::Review;
                self.review.show_topic(&topic);
            }
            Wish::ShowInject(inject) => {
                self.desk = Desk::Plan;
                self.plan.show_inject(&inject);
            }
            Wish::OpenFull(inject) => {
                self.desk = Desk::Plan;
                self.plan.open_full(&inject);
            }
            Wish::ShowInjects(ids) => {
                self.desk = Desk::Plan;
                self.plan.show_injects(&ids);
            }
            Wish::ShowLibrary(line) => {
                if let Some(line) = line {
                    self.library.look_for_line(line);
                }
                self.open_library();
            }
            Wish::ShowLibraryTopic(topic) => {
                self.library.look_for_topic(topic);
                self.open_library();
            }
            Wish::ShowGuide(topic) => self.guide = Some(GuideState::at(&topic)),
            Wish::BackToTable => self.plan.back_to_table(),
            Wish::ShowStoryline(storyline, incident) => {
                self.desk = Desk::Plan;
                self.plan.show_part(storyline, incident);
            }
            Wish::ShowRecord(record) => {
                self.desk = Desk::Plan;
                self.plan.show_record(&record);
            }
        }
    }

    fn run(&mut self, ctx: &Context, command: Command) {
        let message = match command {
            Command::New => Some(Message::New),
            Command::Open => Some(Message::AskOpen),
            Command::Import => Some(Message::AskImport),
            Command::BringIn => Some(Message::Merge(MergeAct::Ask)),
            Command::Compare => Some(Message::Compare(CompareAct::Ask)),
            Command::Save => Some(Message::Save),
            Command::SaveAs => Some(Message::AskSaveAs),
            Command::GoToStart => Some(Message::CloseDocument),
            Command::Undo => Some(Message::Undo),
            Command::Redo => Some(Message::Redo),
            _ => None,
        };
        if let Some(message) = message {
            self.outbox.messages.push(message);
            return;
        }
        match command {
            Command::Palette | Command::Find => self.palette = Some(PaletteState::default()),
            Command::OpenSample => self.samples = true,
            Command::KeysSheet => self.keys_sheet = true,
            Command::Checklists => self.checklists = true,
            Command::SignOffs => self.signing.open_list(),
            Command::SignOff => self.signing.open_form(&self.session, None),
            Command::Keys => self.signing.open_keys(),
            Command::ReviewCopy => self.signing.open_copy(&self.session),
            Command::WorkAs => self.role = Some(RoleState::of(&self.session.memory)),
            Command::Library => self.open_library(),
            Command::TopicGuide => self.guide = Some(GuideState::at(&self.topic_at_hand())),
            Command::DeskPlan => self.desk = Desk::Plan,
            Command::DeskReview => self.desk = Desk::Review,
            Command::DeskBrief => self.desk = Desk::Brief,
            Command::ToggleTheme => self.set_theme(self.theme.next()),
            Command::ZoomIn => egui::gui_zoom::zoom_in(ctx),
            Command::ZoomOut => egui::gui_zoom::zoom_out(ctx),
            Command::ZoomReset => ctx.set_zoom_factor(1.0),
            Command::ViewTimeline => self.session.done = Some(say("shell-off-later")),
            _ => self.run_at_desk(ctx, command),
        }
    }

    fn run_at_desk(&mut self, ctx: &Context, command: Command) {
        let Some(document) = &self.session.document else { return };
        if self.shows_copies() {
            self.run_at_copies(command);
            return;
        }
        let desk = self.desk;
        let done = match desk {
            Desk::Review => review::run_command(command, document, &mut self.review, &mut self.outbox),
            Desk::Brief => {
                let on = (document, &self.session.memory.packs);
                brief::run_command(ctx, command, on, &mut self.brief, &mut self.outbox)
            }
            Desk::Plan => plan::run_command(command, document, &mut self.plan, &mut self.outbox),
        };
        // A command of the Plan desk, called from the list, goes there first.
        if !done && desk != Desk::Plan && plan::run_command(command, document, &mut self.plan, &mut self.outbox) {
            self.desk = Desk::Plan;
        }
    }
}

fn top_bar(ui: &mut Ui, document: &Document, desk: Desk) -> Option<TopBarAct> {
    let coverage = document.coverage();
    let topics: Vec<TopicCoverage> =
        coverage.tallies().iter().filter(|tally| tally.total() > 0).map(first::topic_coverage).collect();
    let file = document.file_name().unwrap_or_else(|| say("shell-no-file"));
    frame::top_bar(
        ui,
        &TopBar {
            exercise: &document.name(),
            file: &file,
            desk,
            topics: &topics,
            essential_open: coverage.essential_open(),
            read_only: document.read_only.as_deref(),
        },
    )
}
