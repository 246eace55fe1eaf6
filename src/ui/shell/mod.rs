//! The window's inside: the session with what is shown of it, and how wishes travel between both.
//!
//! It knows nothing of eframe, so that a test can drive the whole program through it.

mod acting;
mod copies;
mod desks;
mod dialogs;
mod draft;
mod entering;
mod find;
mod first;
mod look;
mod notices;
mod overlays;
mod samples;
mod stakes;
mod status;

pub use first::SAMPLE;

use super::arrival::ArrivalState;
use super::beginning::BeginningState;
use super::brief::BriefState;
use super::closing::ClosingState;
use super::commands::{Command, Reach};
use super::comparing::ComparingState;
use super::frame::{Desk, PaletteState, StartState};
use super::guide::GuideState;
use super::library::LibraryState;
use super::merging::MergingState;
use super::outbox::{Outbox, Wish};
use super::plan::PlanState;
use super::protect::{ProtectState, UnlockState};
use super::recover::RecoverState;
use super::replace::ReplaceState;
use super::review::ReviewState;
use super::role::RoleState;
use super::signing::SigningState;
use super::theme::{self, Theme, ThemeChoice};
use super::touches::TouchesState;
use crate::app::press::Engine;
use crate::app::{Effect, Memory, Message, Session};
use crate::checklist::Basis;
use egui::{Context, Ui};

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
    beginning: Option<BeginningState>,
    touches: Option<TouchesState>,
    closing: Option<ClosingState>,
    checklists: bool,
    library: LibraryState,
    library_open: bool,
    guide: Option<GuideState>,
    role: Option<RoleState>,
    replace: Option<ReplaceState>,
    recover: RecoverState,
    protect: Option<ProtectState>,
    unlock: UnlockState,
    drafted: draft::Drafted,
    path: Option<String>,
    theme: ThemeChoice,
    applied: Option<ThemeChoice>,
    outbox: Outbox,
    chosen: Option<(Wish, u8)>,
    /// Whether a dialog lay over the desk in the last frame, and for how many more the focus waits to go back there.
    was_blocked: bool,
    goes_back: Option<u8>,
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
            beginning: None,
            touches: None,
            closing: None,
            checklists: false,
            library: LibraryState::default(),
            library_open: false,
            guide: None,
            role: None,
            replace: None,
            recover: RecoverState::default(),
            protect: None,
            unlock: UnlockState::default(),
            drafted: draft::Drafted::default(),
            path: None,
            theme,
            applied: None,
            outbox: Outbox::default(),
            chosen: None,
            was_blocked: false,
            goes_back: None,
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
    /// Whether the smallest set of injects is still being looked for.
    pub fn is_closing_busy(&self) -> bool {
        self.closing.as_ref().is_some_and(ClosingState::is_looking)
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
    /// Writes what stands in an open cell, so that saving and leaving take it along.
    pub fn settle(&mut self) {
        let edit = self.session.document.as_ref().and_then(|document| self.plan.settle(document));
        if let Some(edit) = edit {
            self.session.update(Message::Edit(edit, None));
        }
    }
    /// Asks for something to be shown or run in the next frame.
    pub fn ask(&mut self, wish: Wish) {
        self.outbox.wish(wish);
    }
    /// Shows everything in the language that is spoken now; who works on what stays as it is.
    pub fn retell(&mut self) {
        self.session.update(Message::Spoken);
        self.plan.retell();
        let review = std::mem::take(&mut self.review);
        let (name, role) = review.signer();
        self.review.set_signer(name, role);
        self.brief.forget();
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
        self.go_back(&ctx);
        self.run_chosen(&ctx);
        let acted = self.act(&ctx);
        self.keep_draft(&ctx);
        if acted {
            ctx.request_repaint();
        }
    }

    /// Whether a dialog is over everything, so that keys belong to it.
    fn is_blocked(&self) -> bool {
        self.palette.is_some()
            || self.keys_sheet
            || self.problems
            || self.samples
            || self.beginning.is_some()
            || self.touches.is_some()
            || self.closing.is_some()
            || self.checklists
            || self.library_open
            || self.guide.is_some()
            || self.role.is_some()
            || self.replace.is_some()
            || self.session.left.is_shown
            || self.protect.is_some()
            || self.session.unlocking.is_some()
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
        let at_plan = self.here() == Reach::Plan;
        let is_rows =
            |text: &&String| text.trim_end().contains(['\t', '\n']) && !(at_plan && self.plan.takes_cells(text));
        ctx.input(|input| {
            let mut pasted = input.events.iter().filter_map(|event| match event {
                egui::Event::Paste(text) => Some(text),
                _ => None,
            });
            pasted.rfind(is_rows).cloned()
        })
    }
}
