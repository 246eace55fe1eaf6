//! What of the setting is open, selected or typed but not yet readable.

use super::data::{KINDS, SettingRow, lists_records, rows};
use super::ground::GroundState;
use crate::app::Document;
use crate::edit::Edit;
use crate::scenario::{Record, RecordKind, RecordRef};
use crate::ui::outbox::Outbox;
use std::collections::BTreeMap;

/// Names a field of a record.
pub(super) type FieldKey = (RecordRef, &'static str);

/// Something typed that is not taken yet, or was taken with an assumption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remark {
    /// What was typed, if it could not be taken.
    pub unread: Option<String>,
    /// What is wrong, or what was assumed.
    pub text: String,
}

/// What a person sees of the setting.
#[derive(Clone, Debug)]
pub struct SettingState {
    pub(super) kind: RecordKind,
    pub(super) selected: BTreeMap<RecordKind, RecordRef>,
    pub(super) rows: Vec<SettingRow>,
    pub(super) remarks: BTreeMap<FieldKey, Remark>,
    /// Whether the list takes the focus.
    pub(super) wants_focus: bool,
    /// A record whose first field takes the focus as soon as it is there.
    pub(super) fresh: Option<RecordRef>,
    pub(super) stale: bool,
    /// The schematic of places.
    pub ground: GroundState,
    /// Who works here, as remembered, to be written where a name is asked for.
    pub(super) signer: String,
    /// The first record of a kind that stands in a table.
    first_of_table: Option<RecordRef>,
}

impl Default for SettingState {
    fn default() -> Self {
        Self {
            kind: RecordKind::Exercise,
            selected: BTreeMap::new(),
            rows: Vec::new(),
            remarks: BTreeMap::new(),
            wants_focus: false,
            fresh: None,
            stale: true,
            ground: GroundState::default(),
            signer: String::new(),
            first_of_table: None,
        }
    }
}

impl SettingState {
    /// Tells who works here, as remembered from the last run.
    pub fn set_signer(&mut self, name: &str) {
        name.clone_into(&mut self.signer);
    }

    /// The kind of record that is open.
    pub fn kind(&self) -> RecordKind {
        self.kind
    }

    /// Opens a kind of record.
    pub fn show_kind(&mut self, kind: RecordKind) {
        if KINDS.contains(&kind) {
            self.stale |= self.kind != kind;
            self.kind = kind;
        }
    }

    /// Opens a record.
    pub fn show(&mut self, record: &RecordRef) {
        self.show_kind(record.kind);
        self.selected.insert(record.kind, record.clone());
    }

    /// Opens a record in its form.
    pub fn show_form(&mut self, record: &RecordRef) {
        self.ground.open = false;
        self.show(record);
    }

    /// Shows the schematic of places.
    pub fn show_ground(&mut self) {
        self.show_kind(RecordKind::Place);
        self.ground.open = true;
    }

    /// Whether one of these kinds is open, or this one.
    pub fn is_at(&self, first: RecordKind, kinds: &[RecordKind]) -> bool {
        let phases = first == RecordKind::Exercise && self.kind == RecordKind::Phase;
        self.kind == first || kinds.contains(&self.kind) || phases
    }

    /// The list takes the focus as soon as it is drawn.
    pub fn take_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Moves the cursor into the first field of what is open.
    pub fn enter(&mut self) {
        self.ground.open = false;
        let first = self.rows.iter().find_map(|row| match row {
            SettingRow::Record { record, .. } => Some(record.clone()),
            SettingRow::Kind { .. } => None,
        });
        self.fresh = match self.kind {
            RecordKind::Exercise => Some(RecordRef::exercise()),
            kind if lists_records(kind) => self.current().cloned().or(first),
            _ => self.first_of_table.clone(),
        };
    }

    /// The record that is open; the exercise if no other kind is.
    pub fn current(&self) -> Option<&RecordRef> {
        self.selected.get(&self.kind)
    }

    /// Asks to delete the open record; answers whether there is one.
    pub fn delete_selected(&mut self, out: &mut Outbox) -> bool {
        let record = self.current().filter(|record| lists_records(record.kind)).cloned();
        let any = record.is_some();
        if let Some(record) = record {
            out.edit(Edit::Remove(vec![record]));
        }
        any
    }

    /// Brings list and selection up to the document.
    pub(crate) fn follow(&mut self, document: &Document) {
        let scenario = document.scenario();
        let old: Vec<RecordRef> = self.record_rows().cloned().collect();
        self.rows = rows(scenario, document.vocabulary(), self.kind);
        self.stale = false;
        if !lists_records(self.kind) {
            self.first_of_table = scenario.records(self.kind).first().map(Record::reference);
            return;
        }
        let chosen = self.current().filter(|record| scenario.holds(record)).cloned();
        let next = chosen.or_else(|| {
            // After a deletion the row that moved into its place is the next one.
            let place = self.current().and_then(|gone| old.iter().position(|it| it == gone)).unwrap_or(0);
            let now: Vec<&RecordRef> = self.record_rows().collect();
            now.get(place).or_else(|| now.last()).map(|record| (*record).clone())
        });
        match next {
            Some(record) => drop(self.selected.insert(self.kind, record)),
            None => drop(self.selected.remove(&self.kind)),
        }
    }

    fn record_rows(&self) -> impl Iterator<Item = &RecordRef> {
        self.rows.iter().filter_map(|row| match row {
            SettingRow::Record { record, .. } => Some(record),
            SettingRow::Kind { .. } => None,
        })
    }
}
