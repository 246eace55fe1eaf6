//! Which places are drawn, where they lie close together, and where their names find room without touching.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

/// The least distance of two marks.
pub const APART: f32 = 27.0;
/// Half the side of a mark, with air.
const MARK: f32 = 15.0;
/// The air round a name.
const AIR: f32 = 3.0;

/// A mark with the places that lie under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The place that is drawn.
    pub head: usize,
    /// The others that lie too close to be drawn apart.
    pub others: Vec<usize>,
}

/// Puts together what lies too close; of each group the first of the list is drawn.
pub fn groups(points: &[Pos2]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, at) in points.iter().enumerate() {
        let is_near = |group: &&mut Group| points.get(group.head).is_some_and(|head| head.distance(*at) < APART);
        match groups.iter_mut().find(is_near) {
            Some(group) => group.others.push(place),
            None => groups.push(Group { head: place, others: Vec::new() }),
        }
    }
    groups
}

/// The places of names beside their marks: no name touches another name or a mark, and all lie in the area.
///
/// `wanted` has each mark and the size of its name, the most important first; a name without room is left out.
pub fn labels(wanted: &[(Pos2, Vec2)], area: Rect) -> Vec<Option<Rect>> {
    let marks: Vec<Rect> = wanted.iter().map(|(at, _)| Rect::from_center_size(*at, Vec2::splat(2.0 * MARK))).collect();
    let mut taken: Vec<Rect> = Vec::new();
    let place = |(own, (at, size)): (usize, &(Pos2, Vec2))| {
        let is_free = |rect: &Rect| {
            let wide = rect.expand2(vec2(AIR, 0.0));
            let off_marks = marks.iter().enumerate().all(|(mark, it)| mark == own || !it.intersects(wide));
            area.contains_rect(*rect) && off_marks && taken.iter().all(|other| !other.intersects(wide))
        };
        let found = around(*at, *size).into_iter().find(is_free)?;
        taken.push(found);
        Some(found)
    };
    wanted.iter().enumerate().map(place).collect()
}

/// Where a name can stand: right, left, under, over, and at the corners.
fn around(at: Pos2, size: Vec2) -> [Rect; 8] {
    let (right, left) = (at.x + MARK + 1.0, at.x - MARK - 1.0 - size.x);
    let (middle, under, over) = (at.y - size.y / 2.0, at.y + MARK + 1.0, at.y - MARK - 1.0 - size.y);
    let centred = at.x - size.x / 2.0;
    let corners = [
        (right, middle),
        (left, middle),
        (centred, under),
        (centred, over),
        (right, at.y + 2.0),
        (right, at.y - 2.0 - size.y),
        (left, at.y + 2.0),
        (left, at.y - 2.0 - size.y),
    ];
    corners.map(|(x, y)| Rect::from_min_size(pos2(x, y), size))
}

#[cfg(test)]
mod tests {
    use super::{APART, Group, groups, labels};
    use egui::{Pos2, Rect, Vec2, pos2, vec2};
    use proptest::prelude::*;

    #[test]
    fn places_that_lie_close_are_drawn_as_one() {
        let points = [pos2(100.0, 100.0), pos2(300.0, 100.0), pos2(105.0, 100.0), pos2(100.0, 110.0)];
        let found = groups(&points);
        assert_eq!(found, [Group { head: 0, others: vec![2, 3] }, Group { head: 1, others: vec![] }]);
    }

    #[test]
    fn a_name_goes_to_the_other_side_where_there_is_no_room() {
        let area = Rect::from_min_max(pos2(0.0, 0.0), pos2(200.0, 100.0));
        let placed = labels(&[(pos2(190.0, 50.0), vec2(60.0, 14.0)), (pos2(60.0, 50.0), vec2(300.0, 14.0))], area);
        assert!(placed[0].is_some_and(|rect| rect.right() < 190.0));
        assert_eq!(placed[1], None);
    }

    fn points() -> impl Strategy<Value = Vec<(Pos2, Vec2)>> {
        let one =
            (0.0_f32..800.0, 0.0_f32..600.0, 10.0_f32..200.0).prop_map(|(x, y, width)| (pos2(x, y), vec2(width, 15.0)));
        prop::collection::vec(one, 0..50)
    }

    proptest! {
        /// No name touches another or leaves the area, and marks that are drawn lie apart.
        #[test]
        fn nothing_touches(wanted in points()) {
            let area = Rect::from_min_max(pos2(0.0, 0.0), pos2(800.0, 600.0));
            let placed: Vec<Rect> = labels(&wanted, area).into_iter().flatten().collect();
            for (at, one) in placed.iter().enumerate() {
                prop_assert!(area.contains_rect(*one));
                for other in placed.iter().skip(at + 1) {
                    prop_assert!(!one.intersects(*other), "{one:?} {other:?}");
                }
            }
            let marks: Vec<Pos2> = wanted.iter().map(|(at, _)| *at).collect();
            let found = groups(&marks);
            prop_assert_eq!(found.iter().map(|group| 1 + group.others.len()).sum::<usize>(), marks.len());
            for (at, one) in found.iter().enumerate() {
                for other in found.iter().skip(at + 1) {
                    prop_assert!(marks[one.head].distance(marks[other.head]) >= APART);
                }
            }
        }
    }
}
