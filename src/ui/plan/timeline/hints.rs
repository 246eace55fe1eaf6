//! What is said of what a person points at, and of the selected inject to a screen reader.

use super::canvas::Canvas;
use super::hit::Target;
use super::load_view::{receiver_text, stretch, stretch_words};
use crate::checklist::Vocabulary;
use crate::scenario::{ExTime, Inject};
use crate::ui::inject::branch_text;
use crate::ui::plan::evidence::Evidence;
use crate::ui::plan::table::cells::{CellGround, Cells, times};
use crate::words::{say, say_with};

/// The most lines or injects that a hint names.
const MOST: usize = 5;

/// What is said of a target at the pointer.
pub(super) fn hint(canvas: &Canvas<'_>, evidence: &Evidence, target: &Target, at: egui::Pos2) -> Option<String> {
    let data = canvas.data;
    match target {
        Target::Mark(mark, _) => data.inject(*mark).map(|inject| inject_hint(canvas, evidence, inject)),
        Target::Chip(place) => {
            data.scenario.injects.get(*place as usize).map(|inject| inject_hint(canvas, evidence, inject))
        }
        Target::Crowd(count) => Some(say_with("timeline-crowd", &[("count", (*count).into())])),
        Target::Bare(band, place) => bare_hint(canvas, *band, *place),
        Target::Band(band) => {
            let band = data.bands.get(*band)?;
            let values = [("topic", band.label.as_str().into()), ("count", band.times.len().into())];
            Some(say_with("timeline-band-hint", &values))
        }
        Target::Incident(_, title) => Some(title.clone()),
        Target::Name(lane) => {
            let lane = data.lanes.get(*lane)?;
            Some(format!("{}\n{}", lane.title, super::lanes_view::count_words(lane)))
        }
        Target::Hard(row) => {
            let row = data.hard.get(*row)?;
            let names = row.injects.iter().filter_map(|id| data.scenario.inject(id)).map(|it| it.number.to_string());
            let names: Vec<String> = names.take(MOST).collect();
            let values = [("count", row.injects.len().into()), ("injects", names.join(", ").into())];
            Some(say_with("timeline-hard-hint", &values))
        }
        Target::Load => load_hint(canvas, at),
        Target::Head => head_hint(canvas, at),
        Target::Lane(_) => None,
    }
}

fn inject_hint(canvas: &Canvas<'_>, evidence: &Evidence, inject: &Inject) -> String {
    let document = canvas.document;
    let cells = Cells::of(CellGround::of(document, evidence), inject, std::iter::empty());
    let title = if cells.title.trim().is_empty() { say("table-untitled") } else { cells.title.clone() };
    let time = if cells.full_time.is_empty() { say("timeline-without-time") } else { cells.full_time.clone() };
    let topics: Vec<&str> = cells.topics.iter().map(|(_, code)| code.as_str()).collect();
    let mut lines = vec![format!("{}  {title}", cells.number), time, cells.from_to(), topics.join(" · ")];
    lines.extend(cells.evidence_text());
    if matches!(inject.status.as_str(), "held" | "cancelled") || inject.kind.as_str() == "contingency" {
        let kind = if inject.kind.as_str() == "contingency" {
            ("kind", "contingency")
        } else {
            ("state", inject.status.as_str())
        };
        lines.push(document.vocabulary().label(kind.0, kind.1).to_owned());
    }
    lines.extend(clash_words(canvas, document.vocabulary(), inject));
    lines.extend(cells.problem);
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

/// Who gets what else in the same minute.
fn clash_words(canvas: &Canvas<'_>, vocabulary: &Vocabulary, inject: &Inject) -> Vec<String> {
    let Some(time) = inject.time else { return Vec::new() };
    let begin = canvas.data.clashes.partition_point(|clash| clash.time < time);
    let own = canvas.data.clashes.iter().skip(begin).take_while(|clash| clash.time == time);
    let own = own.filter(|clash| clash.injects.contains(&inject.id)).map(|clash| {
        let minute = canvas.data.between(time, time).filter_map(|mark| canvas.data.inject(mark));
        let others = minute.filter(|other| other.id != inject.id && clash.injects.contains(&other.id));
        let others = others.map(|other| other.number.to_string());
        let others: Vec<String> = others.take(MOST).collect();
        let values = [("branch", branch_text(vocabulary, &clash.branch).into()), ("injects", others.join(", ").into())];
        say_with("timeline-clash", &values)
    });
    own.take(MOST).collect()
}

fn bare_hint(canvas: &Canvas<'_>, band: usize, place: usize) -> Option<String> {
    let band = canvas.data.bands.get(band)?;
    let bare = band.bare.get(place)?;
    let lines = bare.lines.iter().filter_map(|id| canvas.document.coverage().line(id));
    let mut named: Vec<String> =
        lines.take(MOST).map(|line| format!("{}  {}", line.requirement.id, line.requirement.title_said())).collect();
    let more = bare.lines.len().saturating_sub(MOST);
    if more > 0 {
        named.push(say_with("timeline-more-lines", &[("count", more.into())]));
    }
    let head =
        say_with("timeline-bare-head", &[("topic", band.label.as_str().into()), ("why", bare.words.as_str().into())]);
    Some(format!("{head}\n{}\n{}", named.join("\n"), say("timeline-bare-click")))
}

/// The whole name of the phase, or the moment with whether it is night.
fn head_hint(canvas: &Canvas<'_>, at: egui::Pos2) -> Option<String> {
    let time = canvas.scale.time(at.x);
    if canvas.layout.phases.contains(at) {
        let phase = canvas.data.phases.iter().find(|phase| (phase.from..phase.to).contains(&time))?;
        let (kind, name) = (phase.kind.as_str(), phase.name.as_str());
        return Some(match (kind, name) {
            ("", only) | (only, "") => only.to_owned(),
            _ => say_with("timeline-phase", &[("kind", kind.into()), ("name", name.into())]),
        });
    }
    let nights = super::ticks::nights(&canvas.scale, canvas.data.midnight);
    let is_night = nights.iter().any(|(from, to)| (*from..*to).contains(&time));
    let moment = times(&canvas.data.scenario.exercise, Some(time)).1;
    Some(if is_night { say_with("timeline-night", &[("time", moment.into())]) } else { moment })
}

fn load_hint(canvas: &Canvas<'_>, at: egui::Pos2) -> Option<String> {
    if at.x < canvas.layout.left {
        return None;
    }
    let stretch = stretch(canvas.scale.per_point());
    let midnight = canvas.data.midnight;
    let number = (canvas.scale.time(at.x).0 + midnight).div_euclid(stretch);
    let from = ExTime(number * stretch - midnight);
    let count = canvas.data.load.between(from, ExTime(from.0 + stretch));
    let name = receiver_text(&canvas.data.scenario, canvas.document.vocabulary(), &canvas.data.receiver);
    let when = times(&canvas.data.scenario.exercise, Some(from)).1;
    let values = [
        ("name", name.into()),
        ("count", count.into()),
        ("from", when.into()),
        ("stretch", stretch_words(stretch).into()),
    ];
    Some(say_with("timeline-load-hint", &values))
}

/// The timeline in words for a screen reader: the selected inject and where it stands.
pub(super) fn spoken(canvas: &Canvas<'_>, evidence: &Evidence) -> String {
    let on_line = canvas.current.and_then(|(mark, _)| canvas.data.inject(mark));
    let current = on_line.or_else(|| canvas.data.scenario.inject(canvas.selection.current()?));
    let Some(inject) = current else { return say("timeline-name") };
    let document = canvas.document;
    let cells = Cells::of(CellGround::of(document, evidence), inject, std::iter::empty());
    let mut parts = vec![say("timeline-name"), cells.spoken()];
    match canvas.current.and_then(|(mark, lane)| Some((mark, canvas.data.lanes.get(lane)?))) {
        Some((mark, lane)) => {
            let place = canvas.data.place_in(lane, mark).unwrap_or(0) + 1;
            let values =
                [("place", place.into()), ("count", lane.marks.len().into()), ("lane", lane.title.as_str().into())];
            parts.push(say_with("timeline-place", &values));
        }
        None => parts.push(say("timeline-without-time")),
    }
    parts.extend(clash_words(canvas, document.vocabulary(), inject));
    parts.join(", ")
}
