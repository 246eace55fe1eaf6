//! Where storylines, incidents and injects may be put in the outline, and the edit that puts them there.

use super::data::{OutlineRow, Scope};
use crate::edit::Edit;
use crate::scenario::{Incident, IncidentId, Inject, InjectId, Record, Scenario, StorylineId};
use std::sync::Arc;

/// What is being moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// A storyline or an incident.
    Row(Scope),
    /// Injects.
    Injects(Vec<InjectId>),
}

/// Where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Before this storyline, or behind all.
    Storyline(Option<StorylineId>),
    /// Into a storyline, or out of all, before this incident or as its last.
    Incident {
        /// The storyline.
        storyline: Option<StorylineId>,
        /// The incident that comes after it.
        before: Option<IncidentId>,
    },
    /// Into an incident, or out of all.
    Injects(Option<IncidentId>),
}

/// How the outline shows a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A line above this row, indented so far.
    Line {
        /// The row under the line; one more than the last for the end.
        row: usize,
        /// How far it is indented.
        level: u8,
    },
    /// The row itself.
    Row(usize),
}

/// Where something lands that is let go over a row, in its upper or lower half; nothing where it cannot.
pub fn landing(rows: &[OutlineRow], held: &Held, at: usize, lower: bool) -> Option<(Goal, Shown)> {
    match (held, &rows.get(at)?.scope) {
        (Held::Injects(_), Scope::Incident(id)) => Some((Goal::Injects(Some(id.clone())), Shown::Row(at))),
        (Held::Injects(_), Scope::Loose) => Some((Goal::Injects(None), Shown::Row(at))),
        (Held::Row(Scope::Storyline(_)), _) => Some(beside_storyline(rows, at, lower)),
        (Held::Row(Scope::Incident(_)), _) => beside_incident(rows, at, lower),
        _ => None,
    }
}

/// A storyline goes before or behind a whole other one, whichever is nearer.
fn beside_storyline(rows: &[OutlineRow], at: usize, lower: bool) -> (Goal, Shown) {
    let is_tail = |row: &OutlineRow| row.level == 0 && matches!(row.scope, Scope::Incident(_) | Scope::Loose);
    let end = rows.iter().position(is_tail).unwrap_or(rows.len());
    let is_start = |at: &usize| rows.get(*at).is_some_and(|row| matches!(row.scope, Scope::Storyline(_)));
    let starts: Vec<usize> = (0..end).filter(is_start).collect();
    let start = starts.iter().rev().find(|start| **start <= at).copied();
    let next = starts.iter().find(|start| **start > at).copied().unwrap_or(end);
    let row = match start {
        Some(start) if at < end && 2 * (at - start) + usize::from(lower) < next - start => start,
        _ => next,
    };
    let before = rows.get(row).and_then(|row| match &row.scope {
        Scope::Storyline(id) => Some(id.clone()),
        _ => None,
    });
    (Goal::Storyline(before), Shown::Line { row, level: 0 })
}

/// An incident goes between others, or into a storyline whose incidents are not seen.
fn beside_incident(rows: &[OutlineRow], at: usize, lower: bool) -> Option<(Goal, Shown)> {
    let row = rows.get(at)?;
    let incident = |at: usize, level: u8| match rows.get(at).map(|row| (&row.scope, row.level)) {
        Some((Scope::Incident(id), own)) if own == level => Some(id.clone()),
        _ => None,
    };
    match &row.scope {
        Scope::Storyline(id) => {
            let storyline = Some(id.clone());
            let first = incident(at + 1, 1);
            let shown = first.as_ref().map_or(Shown::Row(at), |_| Shown::Line { row: at + 1, level: 1 });
            Some((Goal::Incident { storyline, before: first }, shown))
        }
        Scope::Incident(_) => {
            let below = at + usize::from(lower);
            let storyline = if row.level == 0 { None } else { storyline_above(rows, at) };
            let goal = Goal::Incident { storyline, before: incident(below, row.level) };
            Some((goal, Shown::Line { row: below, level: row.level }))
        }
        Scope::Whole | Scope::Loose => None,
    }
}

fn storyline_above(rows: &[OutlineRow], at: usize) -> Option<StorylineId> {
    rows.iter().take(at).rev().find_map(|row| match &row.scope {
        Scope::Storyline(id) => Some(id.clone()),
        _ => None,
    })
}

/// Where a row goes that is moved by one place; an incident goes on into the storyline above or below.
pub fn step(scenario: &Scenario, scope: &Scope, down: bool) -> Option<Goal> {
    let storylines: Vec<&StorylineId> = scenario.storylines.iter().map(|it| &it.id).collect();
    let (own, before) = match scope {
        Scope::Storyline(id) => {
            let before = next_place(&storylines, id, down)?;
            return Some(Goal::Storyline(before.cloned()));
        }
        Scope::Incident(id) => {
            let own = home(scenario, scenario.incident(id)?);
            (own, next_place(&incidents_of(scenario, own), id, down))
        }
        Scope::Whole | Scope::Loose => return None,
    };
    if let Some(before) = before {
        return Some(Goal::Incident { storyline: own.cloned(), before: before.cloned() });
    }
    let place = own.map_or(storylines.len(), |own| storylines.iter().position(|it| *it == own).unwrap_or_default());
    let other = if down { storylines.get(place + 1) } else { storylines.get(place.checked_sub(1)?) };
    let other = (*other?).clone();
    let before = if down { incidents_of(scenario, Some(&other)).first().copied().cloned() } else { None };
    Some(Goal::Incident { storyline: Some(other), before })
}

/// What comes after something that is moved by one place; nothing where it stands at the end already.
fn next_place<'a, T: PartialEq>(list: &[&'a T], id: &T, down: bool) -> Option<Option<&'a T>> {
    let place = list.iter().position(|it| *it == id)?;
    if down {
        list.get(place + 1)?;
        Some(list.get(place + 2).copied())
    } else {
        list.get(place.checked_sub(1)?).map(|it| Some(*it))
    }
}

/// The storyline of an incident, if it is there.
fn home<'a>(scenario: &Scenario, incident: &'a Incident) -> Option<&'a StorylineId> {
    incident.storyline.as_ref().filter(|id| scenario.storyline(id).is_some())
}

fn incidents_of<'a>(scenario: &'a Scenario, storyline: Option<&StorylineId>) -> Vec<&'a IncidentId> {
    scenario.incidents.iter().filter(|it| home(scenario, it) == storyline).map(|it| &it.id).collect()
}

/// The edit that moves something; nothing where it would stand as before.
pub fn edit(scenario: &Scenario, held: &Held, goal: &Goal) -> Option<Edit> {
    match (held, goal) {
        (Held::Row(Scope::Storyline(id)), Goal::Storyline(before)) => {
            let list: Vec<&StorylineId> = scenario.storylines.iter().map(|it| &it.id).collect();
            let index = index_before(&list, id, before.as_ref())?;
            Some(Edit::Reorder { record: id.record(), index })
        }
        (Held::Row(Scope::Incident(id)), Goal::Incident { storyline, before }) => {
            move_incident(scenario, id, storyline.as_ref(), before.as_ref())
        }
        (Held::Injects(ids), Goal::Injects(incident)) => {
            let injects = ids.iter().filter_map(|id| scenario.inject(id)).filter(|it| it.incident != *incident);
            let moved = |it: &Arc<Inject>| Inject { incident: incident.clone(), ..Inject::clone(it) };
            let records: Vec<Record> = injects.map(|it| Record::Inject(Arc::new(moved(it)))).collect();
            (!records.is_empty()).then_some(Edit::ChangeMany(records))
        }
        _ => None,
    }
}

/// The index at which something comes before another, in the list without it; nothing where it stands there.
fn index_before<T: PartialEq>(list: &[&T], id: &T, before: Option<&T>) -> Option<usize> {
    let old = list.iter().position(|it| *it == id)?;
    if list.get(old + 1).copied() == before || before == Some(id) {
        return None;
    }
    let mut others = list.iter().filter(|it| **it != id);
    Some(before.and_then(|before| others.position(|it| *it == before)).unwrap_or(list.len() - 1))
}

fn move_incident(
    scenario: &Scenario,
    id: &IncidentId,
    storyline: Option<&StorylineId>,
    before: Option<&IncidentId>,
) -> Option<Edit> {
    let incident = scenario.incident(id)?;
    let stays = home(scenario, incident) == storyline;
    if stays && index_before(&incidents_of(scenario, storyline), id, before).is_none() {
        return None;
    }
    let others: Vec<&Arc<Incident>> = scenario.incidents.iter().filter(|it| it.id != *id).collect();
    let behind_all = || others.iter().rposition(|it| home(scenario, it) == storyline).map(|last| last + 1);
    let index = before.and_then(|before| others.iter().position(|it| it.id == *before)).or_else(behind_all);
    let reorder = Edit::Reorder { record: id.record(), index: index.unwrap_or(others.len()) };
    if stays {
        return Some(reorder);
    }
    let moved = Incident { storyline: storyline.cloned(), ..Incident::clone(incident) };
    let edits = vec![Edit::Change(Record::Incident(Arc::new(moved))), reorder];
    Some(Edit::Together { label_key: "plan-edit-move-incident".into(), edits })
}

#[cfg(test)]
mod tests {
    use super::{Goal, Held, Shown, edit, landing, step};
    use crate::edit::apply;
    use crate::scenario::{Incident, IncidentId, Scenario, Storyline, StorylineId};
    use crate::ui::plan::outline::data::{OutlineRow, Scope};
    use proptest::prelude::*;
    use std::sync::Arc;

    /// Storylines by letter with their incidents, such as `A:12 B:3`; incidents of nobody stand behind `-`.
    fn play(text: &str) -> Scenario {
        let mut scenario = Scenario::default();
        for part in text.split_whitespace() {
            let (head, own) = part.split_once(':').unwrap_or((part, ""));
            let storyline = (head != "-").then(|| StorylineId::from(head));
            if let Some(id) = &storyline {
                let it = Storyline { id: id.clone(), ..Storyline::default() };
                Arc::make_mut(&mut scenario.storylines).push(Arc::new(it));
            }
            for id in own.chars().map(|id| IncidentId::new(id.to_string())) {
                let it = Incident { id, storyline: storyline.clone(), ..Incident::default() };
                Arc::make_mut(&mut scenario.incidents).push(Arc::new(it));
            }
        }
        scenario
    }

    fn shown(scenario: &Scenario) -> String {
        let own = |of: Option<&StorylineId>| -> String {
            super::incidents_of(scenario, of).iter().map(|id| id.as_str()).collect()
        };
        let lines = scenario.storylines.iter().map(|it| format!("{}:{}", it.id.as_str(), own(Some(&it.id))));
        let loose = own(None);
        let tail = (!loose.is_empty()).then(|| format!("-:{loose}"));
        lines.chain(tail).collect::<Vec<_>>().join(" ")
    }

    fn rows(scenario: &Scenario) -> Vec<OutlineRow> {
        let row =
            |scope, level| OutlineRow { scope, level, title: String::new(), count: 0, verdict: None, folded: None };
        let mut rows = vec![row(Scope::Whole, 0)];
        for storyline in scenario.storylines.iter() {
            rows.push(row(Scope::Storyline(storyline.id.clone()), 0));
            let own = super::incidents_of(scenario, Some(&storyline.id));
            rows.extend(own.into_iter().map(|id| row(Scope::Incident(id.clone()), 1)));
        }
        rows.extend(super::incidents_of(scenario, None).into_iter().map(|id| row(Scope::Incident(id.clone()), 0)));
        rows
    }

    fn held(name: &str) -> Held {
        let is_storyline = name.chars().all(|letter| letter.is_ascii_uppercase());
        Held::Row(if is_storyline { Scope::Storyline(name.into()) } else { Scope::Incident(name.into()) })
    }

    /// What comes of letting something go over a row; `=` where nothing changes, `!` where it cannot be put.
    fn dropped(text: &str, name: &str, at: usize, lower: bool) -> String {
        let scenario = play(text);
        let Some((goal, _)) = landing(&rows(&scenario), &held(name), at, lower) else { return "!".into() };
        edit(&scenario, &held(name), &goal).map_or("=".into(), |edit| shown(&apply(&scenario, &edit).unwrap()))
    }

    fn stepped(text: &str, name: &str, down: bool) -> String {
        let scenario = play(text);
        let Held::Row(scope) = held(name) else { return String::new() };
        let edit = step(&scenario, &scope, down).and_then(|goal| edit(&scenario, &held(name), &goal));
        edit.map_or("=".into(), |edit| shown(&apply(&scenario, &edit).unwrap()))
    }

    #[test]
    fn storylines_go_before_or_behind_whole_others() {
        // Rows: 0 whole, 1 A, 2 1, 3 2, 4 B, 5 3, 6 C.
        let text = "A:12 B:3 C:";
        assert_eq!(dropped(text, "C", 1, false), "C: A:12 B:3");
        assert_eq!(dropped(text, "C", 0, true), "C: A:12 B:3");
        assert_eq!(dropped(text, "C", 3, true), "A:12 C: B:3");
        assert_eq!(dropped(text, "A", 6, true), "B:3 C: A:12");
        assert_eq!(dropped(text, "A", 3, true), "=");
        assert_eq!(dropped(text, "B", 2, false), "B:3 A:12 C:");
    }

    #[test]
    fn incidents_go_between_others_and_into_storylines() {
        let text = "A:12 B:3 C:";
        assert_eq!(dropped(text, "1", 3, true), "A:21 B:3 C:");
        assert_eq!(dropped(text, "1", 5, false), "A:2 B:13 C:");
        assert_eq!(dropped(text, "1", 5, true), "A:2 B:31 C:");
        assert_eq!(dropped(text, "1", 6, true), "A:2 B:3 C:1");
        assert_eq!(dropped(text, "3", 1, true), "A:312 B: C:");
        assert_eq!(dropped(text, "2", 2, true), "=");
        assert_eq!(dropped(text, "2", 0, true), "!");
        assert_eq!(dropped("A:12 -:9", "1", 4, true), "A:2 -:91");
    }

    #[test]
    fn a_row_is_moved_by_one_place_and_incidents_on_into_the_next_storyline() {
        assert_eq!(stepped("A:12 B:3", "2", false), "A:21 B:3");
        assert_eq!(stepped("A:12 B:3", "1", true), "A:21 B:3");
        assert_eq!(stepped("A:12 B:3", "2", true), "A:1 B:23");
        assert_eq!(stepped("A:12 B:3", "3", false), "A:123 B:");
        assert_eq!(stepped("A:12 B:3", "1", false), "=");
        assert_eq!(stepped("A: B:3 C:4", "A", true), "B:3 A: C:4");
        assert_eq!(stepped("A: B:3 C:4", "C", false), "A: C:4 B:3");
        assert_eq!(stepped("A:1 -:9", "9", false), "A:19");
    }

    proptest! {
        /// Whatever is let go wherever: nothing is lost, and it stands where the line was drawn.
        #[test]
        fn what_is_moved_stands_at_the_line(which in 0_usize..6, at in 0_usize..12, lower: bool) {
            let (text, names) = ("A:12 B:3 C: -:7", ["A", "B", "C", "1", "3", "7"]);
            let scenario = play(text);
            let held = held(names[which]);
            let landing = landing(&rows(&scenario), &held, at, lower);
            let Some((goal, shown)) = landing else { return Ok(()) };
            let Some(edit) = edit(&scenario, &held, &goal) else { return Ok(()) };
            let after = apply(&scenario, &edit).unwrap();
            prop_assert_eq!((after.storylines.len(), after.incidents.len()), (3, 4));
            let Held::Row(scope) = &held else { return Ok(()) };
            let (now, before) = (rows(&after), rows(&scenario));
            let next = now.iter().skip_while(|row| row.scope != *scope).skip(1).find(|row| match goal {
                Goal::Storyline(_) => row.level == 0,
                _ => true,
            });
            if let Shown::Line { row, .. } = shown {
                prop_assert_eq!(next.map(|it| &it.scope), before.get(row).map(|it| &it.scope));
            }
        }
    }
}
