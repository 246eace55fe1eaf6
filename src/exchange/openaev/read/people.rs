//! Teams and objectives as our records.

use super::{fresh, names, str_of, text};
use crate::exchange::openaev::marks::marked;
use crate::scenario::{Audience, AudienceId, Cell, Code, Objective, RecordKind};
use serde_json::Value;
use std::collections::BTreeMap;

/// What a team of theirs is for us.
#[derive(Clone, Debug)]
pub enum Team {
    /// A training audience.
    Audience(AudienceId),
    /// A staff branch or adviser.
    To(Code),
    /// A cell of exercise control.
    Cell,
}

/// All teams, by their id.
#[derive(Debug, Default)]
pub struct Teams {
    /// What each is.
    pub by_id: BTreeMap<String, Team>,
    /// The training audiences.
    pub audiences: Vec<Audience>,
    /// The cells.
    pub cells: Vec<Cell>,
}

impl Teams {
    /// Reads them; a team that is not marked as ours is a training audience.
    pub fn of(list: &[Value]) -> Self {
        let mut teams = Self::default();
        for team in list {
            teams.add(team);
        }
        teams
    }

    fn add(&mut self, team: &Value) {
        let id = str_of(team, "team_id").to_owned();
        if self.by_id.contains_key(&id) {
            return;
        }
        let name = text(Some(team), "team_name");
        let description = text(Some(team), "team_description");
        let mark = description.lines().find_map(|line| marked(line, "Team"));
        let found = match mark.and_then(|mark| mark.split_once(' ')) {
            Some(("to", code)) => Team::To(Code::new(code)),
            Some(("cell", _)) => {
                let id = fresh(RecordKind::Cell, &id);
                self.cells.push(Cell { id: id.as_str().into(), name: name.as_str().into(), ..Cell::default() });
                Team::Cell
            }
            _ => {
                let own = AudienceId(fresh(RecordKind::Audience, &id));
                let note = if mark.is_some() { "" } else { description.as_str() };
                let audience =
                    Audience { id: own.clone(), name: name.as_str().into(), note: note.into(), ..Audience::default() };
                self.audiences.push(audience);
                Team::Audience(own)
            }
        };
        self.by_id.insert(id, found);
    }
}

/// The objectives; ours have their number before the title.
pub fn objectives(list: &[Value], is_ours: bool) -> Vec<Objective> {
    let mut seen = std::collections::BTreeSet::new();
    let objective = |it: &Value| {
        let whole = text(Some(it), "objective_title");
        let (number, title) = if is_ours { names::parted(&whole) } else { (String::new(), whole) };
        Objective {
            id: fresh(RecordKind::Objective, str_of(it, "objective_id")).as_str().into(),
            number: number.as_str().into(),
            title: title.as_str().into(),
            task: text(Some(it), "objective_description").as_str().into(),
            ..Objective::default()
        }
    };
    list.iter().map(objective).filter(|it| seen.insert(it.id.clone())).collect()
}
