//! How the table looks, as it is remembered between two runs: columns with their widths, and kept views.

use super::TableState;
use super::columns::Layout;
use super::sort::{Column, Grouping, Sort};
use crate::app::{KeptView, TableLook};

impl TableState {
    /// What is remembered of it.
    pub fn look(&self) -> TableLook {
        let (grouping, sort) = sort_kept(&self.query.sort);
        TableLook { columns: columns_kept(&self.layout), views: self.views.clone(), grouping, sort }
    }

    /// Looks as it was remembered; columns that nobody knows any more are left out.
    pub fn look_as(&mut self, look: &TableLook) {
        self.layout = layout_of(&look.columns);
        self.views.clone_from(&look.views);
        self.query.sort = sort_of(&look.grouping, &look.sort);
    }

    /// Keeps the present filter, order and columns under a name, in place of what had that name.
    pub fn keep_view(&mut self, name: &str) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        let (grouping, sort) = sort_kept(&self.query.sort);
        let view = KeptView {
            name: name.to_owned(),
            filter: self.query.text.trim().to_owned(),
            evidence_missing: self.query.evidence_missing,
            grouping,
            sort,
            columns: columns_kept(&self.layout),
        };
        match self.views.iter_mut().find(|own| own.name == name) {
            Some(own) => *own = view,
            None => self.views.push(view),
        }
    }

    /// Looks at the table as a kept view says.
    pub fn take_view(&mut self, view: &KeptView) {
        self.query.text.clone_from(&view.filter);
        self.query.evidence_missing = view.evidence_missing;
        self.query.sort = sort_of(&view.grouping, &view.sort);
        self.layout = layout_of(&view.columns);
        self.scrolled = 0.0;
    }
}

fn sort_kept(sort: &Sort) -> (String, Vec<(String, bool)>) {
    let keys = sort.keys.iter().map(|(column, downwards)| (column.id(), *downwards));
    (sort.grouping.id().to_owned(), keys.collect())
}

fn sort_of(grouping: &str, keys: &[(String, bool)]) -> Sort {
    let keys = keys.iter().filter_map(|(id, downwards)| Some((Column::of_id(id)?, *downwards)));
    Sort { grouping: Grouping::of_id(grouping), keys: keys.collect() }
}

fn columns_kept(layout: &Layout) -> Vec<(String, u16)> {
    layout.0.iter().map(|(column, width)| (column.id(), *width as u16)).collect()
}

fn layout_of(kept: &[(String, u16)]) -> Layout {
    let columns = kept.iter().filter_map(|(id, width)| Some((Column::of_id(id)?, f32::from(*width))));
    let mut layout = Layout(columns.collect());
    if !layout.0.is_empty() && layout.0.first().is_none_or(|(column, _)| *column != Column::Number) {
        layout.0.retain(|(column, _)| *column != Column::Number);
        layout.0.insert(0, (Column::Number, super::columns::first_width(&Column::Number)));
    }
    layout
}

#[cfg(test)]
mod tests {
    use super::super::TableState;
    use super::{Column, Grouping, Sort};

    #[test]
    fn a_view_is_kept_and_taken_again() {
        let mut table = TableState::default();
        table.query.text = "to:J9 status:draft".into();
        table.query.sort = Sort { grouping: Grouping::Day, keys: vec![(Column::Owner, true)] };
        table.layout.toggle(&Column::Number);
        table.layout.toggle(&Column::Own("Simulation cell".into()));
        table.keep_view("  drafts for J9 ");
        let (query, layout) = (table.query.clone(), table.layout.clone());
        let mut other = TableState::default();
        other.look_as(&table.look());
        assert_eq!(other.layout, layout);
        let view = other.views.first().unwrap().clone();
        assert_eq!(view.name, "drafts for J9");
        other.take_view(&view);
        assert_eq!((other.query, other.layout), (query, layout));
        table.keep_view("drafts for J9");
        table.keep_view(" ");
        assert_eq!(table.views.len(), 1);
    }
}
