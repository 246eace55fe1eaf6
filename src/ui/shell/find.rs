//! What the list of commands finds: commands, injects, lines, places.

use crate::app::Session;
use crate::scenario::{Inject, InjectId};
use crate::ui::Icon;
use crate::ui::commands::{Command, Reach};
use crate::ui::frame::{Entry, command_entries};
use crate::ui::outbox::Wish;
use crate::ui::plan::View;
use crate::words::say;
use egui::Context;

/// The most injects that are listed.
const MOST: usize = 40;

/// What fits the words typed: commands that can run, injects, lines, places.
pub fn entries(ctx: &Context, session: &Session, view: View, typed: &str, here: Reach) -> Vec<Entry<Wish>> {
    let commands = command_entries(ctx, typed, here, |command| off_because(session, view, command));
    let mut found: Vec<Entry<Wish>> = commands.into_iter().map(wish_to_run).collect();
    let words: Vec<String> = typed.to_lowercase().split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return found;
    }
    found.extend(injects(session, &words));
    found.extend(lines(session, &words));
    found.extend(places(session, &words));
    found.sort_by_key(|entry| entry.off_because.is_some());
    found
}

fn wish_to_run(entry: Entry<Command>) -> Entry<Wish> {
    Entry {
        icon: entry.icon,
        text: entry.text,
        place: entry.place,
        keys: entry.keys,
        off_because: entry.off_because,
        target: Wish::Run(entry.target),
    }
}

/// Why a command cannot run now.
fn off_because(session: &Session, view: View, command: Command) -> Option<String> {
    let history = session.document.as_ref().map(crate::app::Document::history);
    match command {
        Command::Undo if history.is_none_or(|history| history.undo_label().is_none()) => {
            Some(say("shell-nothing-to-undo"))
        }
        Command::Redo if history.is_none_or(|history| history.redo_label().is_none()) => {
            Some(say("shell-nothing-to-redo"))
        }
        Command::Protect if session.document.as_ref().is_some_and(crate::app::Document::is_read_only) => {
            Some(say("protect-read-only"))
        }
        _ if command.reach() == Reach::Timeline && view != View::Timeline => Some(say("shell-only-on-timeline")),
        _ => None,
    }
}

fn injects(session: &Session, words: &[String]) -> Vec<Entry<Wish>> {
    let Some(document) = &session.document else { return Vec::new() };
    let scenario = document.scenario();
    let fits = |inject: &Inject| {
        let texts = [&inject.number, &inject.title, &inject.text];
        words.iter().all(|word| texts.iter().any(|text| text.to_lowercase().contains(word.as_str())))
    };
    let found = scenario.injects.iter().filter(|inject| fits(inject)).take(MOST);
    found
        .map(|inject| Entry {
            icon: Icon::FileText,
            text: format!("{}  {}", inject.number, inject.readable(&inject.title)),
            place: scenario.storyline_of(inject).map(|storyline| storyline.title.to_string()).unwrap_or_default(),
            keys: String::new(),
            off_because: None,
            target: Wish::ShowInject(InjectId(inject.id.0.clone())),
        })
        .collect()
}

fn lines(session: &Session, words: &[String]) -> Vec<Entry<Wish>> {
    let Some(document) = &session.document else { return Vec::new() };
    let found = document.coverage().lines().iter().filter(|line| {
        let text = format!("{} {}", line.requirement.id, line.requirement.title_said()).to_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    });
    found
        .take(MOST)
        .map(|line| Entry {
            icon: Icon::ListChecks,
            text: format!("{}  {}", line.requirement.id, line.requirement.title_said()),
            place: say("shell-place-line"),
            keys: String::new(),
            off_because: None,
            target: Wish::ShowLine(line.requirement.id.clone()),
        })
        .collect()
}

fn places(session: &Session, words: &[String]) -> Vec<Entry<Wish>> {
    let Some(document) = &session.document else { return Vec::new() };
    let scenario = document.scenario();
    let found = scenario.places.iter().filter(|place| {
        let name = place.name.to_lowercase();
        words.iter().all(|word| name.contains(word.as_str()))
    });
    found
        .take(MOST)
        .map(|place| Entry {
            icon: Icon::MapPin,
            text: place.name.to_string(),
            place: place.region.to_string(),
            keys: String::new(),
            off_because: None,
            target: Wish::ShowRecord(place.id.record()),
        })
        .collect()
}
