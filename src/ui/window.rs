//! The real window: eframe around the shell, file dialogs, dropped files, the guard at closing.

use super::shell::Shell;
use crate::app::arrival::{ENDINGS, is_scenario_file};
use crate::app::clock::Stopwatch;
use crate::app::press::Engine;
use crate::app::signing::{Asked, Place, SigningWish};
use crate::app::{Background, Effect, Memory, Message, PathPurpose, WindowLook};
use crate::checklist::Basis;
use crate::words::{Language, say, say_with, speak};
use eframe::{NativeOptions, Renderer};
use egui::{Context, Ui, ViewportBuilder, ViewportCommand, vec2};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// The name under which eframe keeps what egui remembers.
const EGUI_MEMORY: &str = "egui";
const FASTEST_PERSON: Duration = Duration::from_millis(150);

/// What the window opens with.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// A file to open.
    pub file: Option<PathBuf>,
    /// What was kept from the last run.
    pub memory: Memory,
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// A sentence that says why no window can be shown here and what to do.
pub fn run(opening: &Opening) -> Result<(), String> {
    speak(language(&opening.memory));
    let mut last = String::new();
    for renderer in renderers() {
        match eframe::run_native(
            "crosscut",
            options(renderer, &opening.memory.window),
            Box::new(|creation| Ok(Box::new(Window::new(&creation.egui_ctx, opening)?))),
        ) {
            Ok(()) => return Ok(()),
            Err(error) => last = error.to_string(),
        }
    }
    Err(say_with("window-none", &[("error", last.into())]))
}

/// The language that was chosen, else that of the computer, else English.
fn language(memory: &Memory) -> Language {
    let chosen = Language::of_tag(&memory.language).filter(|_| !memory.language.is_empty());
    chosen.or_else(|| Language::of_tag(&sys_locale::get_locale()?)).unwrap_or_default()
}

/// Which ways of drawing are tried, in order; `CROSSCUT_RENDERER` chooses one.
fn renderers() -> Vec<Renderer> {
    match std::env::var("CROSSCUT_RENDERER").as_deref() {
        Ok("glow") => vec![Renderer::Glow],
        Ok("wgpu") => vec![Renderer::Wgpu],
        _ if cfg!(target_os = "linux") => vec![Renderer::Glow, Renderer::Wgpu],
        _ => vec![Renderer::Wgpu, Renderer::Glow],
    }
}

fn options(renderer: Renderer, look: &WindowLook) -> NativeOptions {
    let points = |kept: u16, usual: f32, least: f32| if kept == 0 { usual } else { f32::from(kept).max(least) };
    let size = vec2(points(look.width, 1280.0, 760.0), points(look.height, 800.0, 480.0));
    NativeOptions {
        viewport: ViewportBuilder::default()
            .with_app_id("crosscut")
            .with_title(say("window-title"))
            .with_inner_size(size)
            .with_maximized(look.maximized)
            .with_min_inner_size(vec2(760.0, 480.0))
            .with_drag_and_drop(true),
        renderer,
        ..NativeOptions::default()
    }
}

struct Window {
    shell: Shell,
    background: Background,
    picked: Receiver<Message>,
    picking: Sender<Message>,
    may_close: bool,
    title: String,
}

impl Window {
    fn new(ctx: &Context, opening: &Opening) -> std::io::Result<Self> {
        super::install_fonts(ctx);
        let (basis, _faults) = Basis::shipped();
        let first_time = !opening.memory.was_here;
        let mut memory = opening.memory.clone();
        memory.was_here = true;
        ctx.set_zoom_factor(f32::from(u16::try_from(memory.size).unwrap_or(100)) / 100.0);
        let mut shell = Shell::new(basis, memory.clone()).with_press(Engine::usual());
        shell.session.update(Message::Settings(Box::new(memory)));
        match &opening.file {
            Some(file) => shell.session.update(Message::Open(file.clone())),
            None if first_time => shell.session.update(Message::OpenSample(super::shell::SAMPLE)),
            None => {}
        }
        shell.session.look_for_left();
        let waker = ctx.clone();
        let background = Background::start(move || waker.request_repaint())?;
        let (picking, picked) = channel();
        Ok(Self { shell, background, picked, picking, may_close: false, title: String::new() })
    }

    fn effects(&mut self, ctx: &Context) {
        for effect in self.shell.take_effects() {
            match effect {
                Effect::PickOpen => self.pick(ctx, Picking::Open),
                Effect::PickSave(name) => self.pick(ctx, Picking::Save(name)),
                Effect::PickChecklist => self.pick(ctx, Picking::Checklist),
                Effect::PickImport => self.pick(ctx, Picking::Import),
                Effect::PickFile { purpose, name } => self.pick(ctx, Picking::File { purpose, name }),
                Effect::PickExport { name, ending } => self.pick(ctx, Picking::Export { name, ending }),
                Effect::PickSigning { name, asked } => self.pick(ctx, Picking::Signing { name, asked }),
                Effect::Speak(language) => {
                    speak(language);
                    self.shell.retell();
                    self.title.clear();
                    ctx.request_repaint();
                }
                Effect::CloseWindow => {
                    self.may_close = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
                other => self.background.run(other),
            }
        }
    }

    /// Shows a file dialog without stopping the window.
    fn pick(&self, ctx: &Context, picking: Picking) {
        let (kind, endings) = picking.kind();
        let dialog = rfd::AsyncFileDialog::new().add_filter(kind, &endings).set_file_name(picking.name());
        let (answers, ctx) = (self.picking.clone(), ctx.clone());
        let asked = Stopwatch::start();
        let saving = picking.is_saving();
        let answer = move |path: Option<PathBuf>| {
            // Nobody leaves a dialog this fast: none was shown.
            let message = picking.answer(path, asked.elapsed() < FASTEST_PERSON);
            // The window may be gone by now; then nobody waits for the answer.
            answers.send(message).unwrap_or_default();
            ctx.request_repaint();
        };
        // The future is made here because some systems want that on the main thread.
        if saving {
            let future = dialog.save_file();
            super::thread::start(move || answer(pollster::block_on(future).map(|file| file.path().to_owned())));
        } else {
            let future = dialog.pick_file();
            super::thread::start(move || answer(pollster::block_on(future).map(|file| file.path().to_owned())));
        }
    }

    fn dropped(&mut self, ctx: &Context) {
        let files = ctx.input(|input| input.raw.dropped_files.clone());
        if let Some(path) = files.into_iter().next().map(|file| file.path().to_owned()) {
            let ours = is_scenario_file(&path);
            self.shell.session.update(if ours { Message::Dropped(path) } else { Message::Import(path) });
        }
    }

    fn guard_closing(&mut self, ctx: &Context) {
        if ctx.input(|input| input.viewport().close_requested()) && !self.may_close {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.shell.settle();
            self.shell.session.update(Message::Quit);
        }
    }

    fn set_title(&mut self, ctx: &Context) {
        let document = self.shell.session.document.as_ref();
        let title = match document {
            Some(document) if document.is_changed() => {
                say_with("window-title-changed", &[("name", document.name().into())])
            }
            Some(document) => say_with("window-title-document", &[("name", document.name().into())]),
            None => say("window-title"),
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

/// What a file dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Picking {
    /// A scenario to open.
    Open,
    /// Where to save, with this name proposed.
    Save(String),
    /// A checklist to add.
    Checklist,
    /// A file of another program to bring in.
    Import,
    /// A file for something else.
    File {
        /// What it is for.
        purpose: PathPurpose,
        /// The name that is proposed; empty for opening.
        name: String,
    },
    /// Where to write an export.
    Export {
        /// The name that is proposed.
        name: String,
        /// How such files end.
        ending: &'static str,
    },
    /// A file that has to do with keys or review copies.
    Signing {
        /// The name that is proposed.
        name: String,
        /// What it is for.
        asked: Asked,
    },
}

impl Picking {
    fn is_saving(&self) -> bool {
        match self {
            Self::Save(_) | Self::Export { .. } => true,
            Self::File { purpose, .. } => purpose.is_saving(),
            Self::Signing { asked, .. } => asked.is_written(),
            Self::Open | Self::Checklist | Self::Import => false,
        }
    }

    /// What kind of file the dialog shows, and how such files end.
    fn kind(&self) -> (String, Vec<&'static str>) {
        match self {
            Self::Checklist => (say("window-checklist-kind"), vec!["ron"]),
            Self::Import => (say("window-import-kind"), ENDINGS.to_vec()),
            Self::Export { ending, .. } => (ending.to_uppercase(), vec![ending]),
            Self::Signing { asked: Asked::PublicKey(_) | Asked::KeyFile, .. } => (say("keys-file-kind"), vec!["pub"]),
            Self::File { purpose: PathPurpose::ChangesPage, .. } => ("HTML".to_owned(), vec!["html"]),
            Self::Open | Self::Save(_) | Self::Signing { .. } | Self::File { .. } => {
                (say("window-file-kind"), vec!["ron"])
            }
        }
    }

    /// The name that is proposed.
    fn name(&self) -> String {
        match self {
            Self::Save(name) | Self::Export { name, .. } | Self::Signing { name, .. } | Self::File { name, .. } => {
                name.clone()
            }
            Self::Open | Self::Checklist | Self::Import => String::new(),
        }
    }

    /// What the answer of the dialog means; without a path, somebody left it or none was shown.
    fn answer(self, path: Option<PathBuf>, none_shown: bool) -> Message {
        match (self, path) {
            (Self::Open, Some(path)) => Message::Open(path),
            (Self::Save(_), Some(path)) => Message::SaveAs(with_ending(path)),
            (Self::Checklist, Some(path)) => Message::AddChecklist(path),
            (Self::Import, Some(path)) => Message::Import(path),
            (Self::File { purpose, .. }, Some(path)) => Message::Picked(purpose, path),
            (Self::File { purpose, name }, None) if none_shown => Message::NoFileDialog { purpose, name },
            (Self::Import, None) if none_shown => Message::NoImportDialog,
            (Self::Signing { asked, .. }, Some(path)) => signing_place(path, &asked),
            (Self::Signing { name, .. }, None) if none_shown => Message::Signing(SigningWish::NoDialog { name }),
            (Self::Export { ending, .. }, Some(path)) => exported(path, ending),
            (Self::Export { name, .. }, None) if none_shown => Message::NoExportDialog { name },
            (Self::Open, None) if none_shown => Message::NoDialog { saving: false, name: String::new() },
            (Self::Save(name), None) if none_shown => Message::NoDialog { saving: true, name },
            (Self::Checklist, None) if none_shown => Message::NoChecklistDialog,
            (_, None) => Message::DialogClosed,
        }
    }
}

/// A file chosen for an export; the dialog has asked about one that is there, but not about another name.
fn exported(path: PathBuf, ending: &str) -> Message {
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)) {
        return Message::ExportTo { path, replace: true };
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(ending);
    Message::ExportTo { path: PathBuf::from(name), replace: false }
}

/// A file chosen for a copy or a key; as for exports, nobody was asked about a name that the program completes.
fn signing_place(path: PathBuf, asked: &Asked) -> Message {
    let is_whole = !asked.is_written() || path.extension().is_some();
    let path = if is_whole { path } else { path.with_extension(asked.ending()) };
    Message::Signing(SigningWish::Place(Place { path, replace: is_whole }))
}

/// A file chosen for saving always ends as scenario files do.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".scenario.ron");
    PathBuf::from(name)
}

impl eframe::App for Window {
    /// What egui remembers of scrolling and folding is of one run; kept, it would grow with every inject looked at.
    fn persist_egui_memory(&self) -> bool {
        false
    }

    /// Takes away what earlier versions left there.
    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        storage.remove_string(EGUI_MEMORY);
    }

    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        for message in self.background.answers() {
            self.shell.session.update(message);
        }
        while let Ok(message) = self.picked.try_recv() {
            self.shell.session.update(message);
        }
        self.dropped(ctx);
        self.guard_closing(ctx);
        self.effects(ctx);
        self.set_title(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.shell.show(ui);
    }
}
