//! Which inject is current and which are marked; all by id, so that sorting and filtering move nothing.

use crate::scenario::InjectId;
use std::collections::BTreeSet;

/// The current inject, the marked ones, and where a range began.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    current: Option<InjectId>,
    anchor: Option<InjectId>,
    marked: BTreeSet<InjectId>,
    sticky: bool,
}

impl Selection {
    /// The inject on which the cursor stands.
    pub fn current(&self) -> Option<&InjectId> {
        self.current.as_ref()
    }

    /// All marked injects, by id.
    pub fn marked(&self) -> &BTreeSet<InjectId> {
        &self.marked
    }

    /// Whether an inject is marked.
    pub fn has(&self, id: &InjectId) -> bool {
        self.marked.contains(id)
    }

    /// How many injects are marked.
    pub fn count(&self) -> usize {
        self.marked.len()
    }

    /// Marks one inject alone and puts the cursor there.
    pub fn only(&mut self, id: InjectId) {
        self.marked = BTreeSet::from([id.clone()]);
        self.anchor = Some(id.clone());
        self.current = Some(id);
        self.sticky = false;
    }

    /// Moves the cursor; marks that were set one by one stay.
    pub fn go_to(&mut self, id: InjectId) {
        if self.sticky {
            self.current = Some(id);
        } else {
            self.only(id);
        }
    }

    /// Marks or unmarks one inject and puts the cursor there.
    pub fn toggle(&mut self, id: InjectId) {
        // The row on which one stands is marked already; marking it by hand keeps it.
        let stays = !self.sticky && self.marked.len() <= 1 && self.current.as_ref() == Some(&id);
        if stays || !self.marked.remove(&id) {
            self.marked.insert(id.clone());
        }
        self.sticky = true;
        self.anchor = Some(id.clone());
        self.current = Some(id);
    }

    /// Marks all from where the range began to this inject, in the order in which they are shown.
    pub fn extend(&mut self, id: InjectId, shown: &[InjectId]) {
        let place = |wanted: &InjectId| shown.iter().position(|own| own == wanted);
        let from = self.anchor.as_ref().and_then(place);
        let to = place(&id);
        let (Some(from), Some(to)) = (from, to) else { return self.only(id) };
        let range = shown.get(from.min(to)..=from.max(to)).unwrap_or_default();
        self.marked = range.iter().cloned().collect();
        self.current = Some(id);
        self.sticky = false;
    }

    /// Marks these beside the one on which the cursor stands.
    pub fn extend_to(&mut self, ids: &[InjectId]) {
        self.marked.extend(ids.iter().cloned());
    }

    /// Marks all that are shown.
    pub fn all(&mut self, shown: &[InjectId]) {
        self.marked = shown.iter().cloned().collect();
        self.sticky = true;
    }

    /// Lets all marks go but the cursor; answers whether there was anything to let go.
    pub fn collapse(&mut self) -> bool {
        let had_more = self.marked.len() > 1 || self.sticky;
        if let (true, Some(current)) = (had_more, self.current.clone()) {
            self.only(current);
        }
        had_more
    }

    /// Lets everything go.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Lets go what is not shown, so that nothing happens to what nobody sees; answers the inject on which the cursor
    /// stood, if it went. A cursor under a folded head stays.
    pub fn keep_shown(
        &mut self,
        is_shown: impl Fn(&InjectId) -> bool,
        stays: impl Fn(&InjectId) -> bool,
    ) -> Option<InjectId> {
        self.marked.retain(is_shown);
        let gone = self.current.take_if(|id| !stays(id));
        let current = self.current.take().or_else(|| self.marked.first().cloned());
        match current {
            Some(id) if self.marked.is_empty() => self.only(id),
            Some(id) => self.current = Some(id),
            None => self.clear(),
        }
        if self.anchor.as_ref().is_some_and(|id| !self.marked.contains(id)) {
            self.anchor.clone_from(&self.current);
        }
        gone
    }

    /// Forgets injects that are gone; the cursor goes to `instead`.
    pub fn forget_gone(&mut self, is_there: impl Fn(&InjectId) -> bool, instead: Option<InjectId>) {
        self.marked.retain(&is_there);
        let current_is_gone = self.current.as_ref().is_some_and(|id| !is_there(id));
        if current_is_gone {
            match instead {
                Some(id) => self.only(id),
                None => self.clear(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Selection;
    use crate::scenario::InjectId;

    fn ids() -> Vec<InjectId> {
        ["a", "b", "c", "d"].map(InjectId::from).to_vec()
    }

    fn text(selection: &Selection) -> String {
        let marked: Vec<&str> = selection.marked().iter().map(InjectId::as_str).collect();
        format!("{} at {}", marked.join(""), selection.current().map_or("-", InjectId::as_str))
    }

    #[test]
    fn ranges_grow_and_shrink_from_their_anchor() {
        let mut selection = Selection::default();
        selection.only("b".into());
        selection.extend("d".into(), &ids());
        assert_eq!(text(&selection), "bcd at d");
        selection.extend("a".into(), &ids());
        assert_eq!(text(&selection), "ab at a");
        assert!(selection.collapse());
        assert_eq!(text(&selection), "a at a");
    }

    #[test]
    fn what_is_not_shown_is_let_go() {
        let mut selection = Selection::default();
        selection.only("a".into());
        selection.extend("c".into(), &ids());
        let shown = |id: &InjectId| id.as_str() != "c";
        assert_eq!(selection.keep_shown(shown, shown), Some("c".into()));
        assert_eq!(text(&selection), "ab at a");
        let nothing = |_: &InjectId| false;
        assert_eq!(selection.keep_shown(nothing, nothing), Some("a".into()));
        assert_eq!(text(&selection), " at -");
        selection.only("d".into());
        assert_eq!(selection.keep_shown(nothing, |_| true), None);
        assert_eq!(text(&selection), "d at d", "under a folded head the cursor stays");
    }

    #[test]
    fn marks_set_one_by_one_survive_moving() {
        let mut selection = Selection::default();
        selection.only("a".into());
        selection.toggle("a".into());
        selection.go_to("c".into());
        selection.toggle("c".into());
        selection.go_to("d".into());
        assert_eq!(text(&selection), "ac at d");
        selection.forget_gone(|id| id.as_str() != "d", Some("b".into()));
        assert_eq!(text(&selection), "b at b");
    }
}
