//! What the start page is told, and the choice of theme.

use crate::app::keeping::RecoverAct;
use crate::app::{Message, Session, clock};
use crate::coverage::Tally;
use crate::ui::commands::Command;
use crate::ui::frame::{self, Recent, RecentState, StartAct, StartPage, StartState, TopicCoverage};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::ThemeChoice;
use crate::ui::widgets::BarCounts;
use crate::words::{say, say_with};
use egui::Ui;
use std::path::PathBuf;

/// The sample that opens at the first start.
pub const SAMPLE: &str = "copper-lantern";

/// The theme of this name; light where nothing was chosen.
pub fn theme_of(name: &str) -> ThemeChoice {
    ThemeChoice::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or_default()
}

/// The coverage of one topic as the top bar shows it.
pub fn topic_coverage(tally: &Tally) -> TopicCoverage {
    TopicCoverage {
        topic: tally.topic.to_string(),
        code: tally.code.clone(),
        name: tally.label.clone(),
        counts: BarCounts::from(tally.counts),
        essential_open: tally.essential_open,
    }
}

/// Draws the start page.
pub fn start_page(ui: &mut Ui, session: &Session, state: &mut StartState, theme: ThemeChoice, out: &mut Outbox) {
    let recent: Vec<Recent> = session.memory.recent.iter().map(recent_row).collect();
    let lines = session.program().lines.iter().filter(|line| line.only_with.is_none()).count();
    let page = StartPage {
        version: env!("CARGO_PKG_VERSION"),
        sample: &say("shell-sample"),
        checklist: &say_with("shell-checklist", &[("lines", lines.into())]),
        import_off: None,
        recent: &recent,
        lists_files: session.memory.remembers_files,
        recovery: recovery(session),
        opening: session.reading.as_ref().map(|path| frame::Opening {
            row: session.memory.recent.iter().position(|file| file.path == *path),
            text: say_with("shell-reading", &[("file", path.display().to_string().into())]),
            share: 0.5,
        }),
        explain_desks: true,
        theme_name: &say(&format!("theme-{}", theme.name())),
        language: &say("language-name"),
    };
    match frame::start_page(ui, &page, state) {
        Some(StartAct::Enter(way)) => out.wish(Wish::Run(way.command())),
        Some(StartAct::OpenRecent(place)) => push(out, session, place, Message::Open),
        Some(StartAct::Forget(place)) => push(out, session, place, Message::ForgetRecent),
        Some(StartAct::Locate(_)) => out.messages.push(Message::AskOpen),
        Some(StartAct::ListFiles(yes)) => out.messages.push(Message::ListFiles(yes)),
        Some(StartAct::NextTheme) => out.wish(Wish::Run(Command::ToggleTheme)),
        Some(StartAct::Palette) => out.wish(Wish::Run(Command::Palette)),
        Some(StartAct::NextLanguage) => out.wish(Wish::Run(Command::SwitchLanguage)),
        Some(StartAct::BringBack | StartAct::CompareRecovery) => {
            out.messages.push(Message::Recover(RecoverAct::Show));
        }
        Some(StartAct::CancelOpening) | None => {}
    }
}

/// The newest work that an earlier run left and that was put off.
fn recovery(session: &Session) -> Option<frame::Recovery> {
    let works = &session.left.works;
    let first = works.iter().find(|work| work.unread.is_none() && !session.left.is_shown)?;
    let values = [("name", first.exercise.as_str().into()), ("size", first.size().into())];
    let told = say_with(if first.is_locked { "recover-start-locked" } else { "recover-start-text" }, &values);
    let more = works.len() - 1;
    let rest = if more > 0 { say_with("recover-start-more", &[("count", more.into())]) } else { String::new() };
    Some(frame::Recovery {
        title: say_with("recover-start-title", &[("when", clock::ago_text(first.at).into())]),
        text: format!("{told} {rest}").trim_end().to_owned(),
        edits: first.extent.changes,
        compare: false,
    })
}

fn push(out: &mut Outbox, session: &Session, place: usize, message: impl Fn(PathBuf) -> Message) {
    if let Some(file) = session.memory.recent.get(place) {
        out.messages.push(message(file.path.clone()));
    }
}

fn recent_row(file: &crate::app::RecentFile) -> Recent {
    Recent {
        name: file.name.clone(),
        path: file.path.display().to_string(),
        changed: crate::app::clock::ago_text(file.at),
        injects: (!file.is_protected).then_some(file.injects),
        state: match file.is_protected {
            true => RecentState::Protected,
            false => RecentState::Checked { essential_open: file.essential_open },
        },
    }
}
