//! The scenario as it is told: narratives, and the people of each area by sex and age.

use super::desk::Desk;
use super::text::{figure, headed, heading, pair, prose, said, small};
use super::words;
use crate::briefing::block::{Block, Cell, Table};
use crate::briefing::public::{Public, PublicArea, PublicNarrative, PublicPeople};
use crate::checklist::Vocabulary;
use crate::scenario::Code;
use crate::words::say;

/// Whether a narrative is the care plan, which stands under the rules.
pub fn is_care(narrative: &PublicNarrative) -> bool {
    narrative.kind.as_str() == "care"
}

/// Narratives and areas.
pub fn blocks(narratives: &[PublicNarrative], areas: &[PublicArea], vocabulary: &Vocabulary) -> Vec<Block> {
    let mut blocks: Vec<Block> = narratives.iter().filter(|it| !is_care(it)).flat_map(told).collect();
    blocks.extend(people(areas, vocabulary));
    blocks
}

/// All narratives, each with whether the audience gets it.
pub fn control(public: &Public, desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for narrative in desk.scenario.narratives.iter() {
        let whole = PublicNarrative::whole(narrative);
        let mut told = if is_care(&whole) { Vec::new() } else { told(&whole) };
        if !told.is_empty() {
            let id = if narrative.for_audience { "briefing-given" } else { "briefing-not-given" };
            told.insert(1, small(say(id)));
        }
        blocks.extend(told);
    }
    blocks.extend(people(&public.areas, desk.vocabulary));
    blocks
}

/// A narrative under its title; nothing where it has no text.
pub fn told(narrative: &PublicNarrative) -> Vec<Block> {
    let text = prose(&narrative.text);
    let title = narrative.title.trim();
    let title = if title.is_empty() { say("briefing-untitled-text") } else { title.to_owned() };
    if text.is_empty() { text } else { std::iter::once(headed(2, title, "")).chain(text).collect() }
}

/// The people of all areas, a table each.
pub fn people(areas: &[PublicArea], vocabulary: &Vocabulary) -> Vec<Block> {
    let tables: Vec<Block> = areas.iter().filter_map(|area| table(area, vocabulary)).map(Block::Table).collect();
    if tables.is_empty() { tables } else { std::iter::once(heading("briefing-people")).chain(tables).collect() }
}

/// One row for each age and group, one column for each sex.
fn table(area: &PublicArea, vocabulary: &Vocabulary) -> Option<Table> {
    let sexes = in_order(vocabulary, "sex", area.people.iter().map(|row| &row.sex));
    let ages = in_order(vocabulary, "age", area.people.iter().map(|row| &row.age));
    let groups = in_order(vocabulary, "group", area.people.iter().map(|row| &row.group));
    let has_groups = groups.iter().any(|group| !group.is_empty());
    let mut rows = Vec::new();
    for group in &groups {
        for age in &ages {
            let of_row = |row: &&PublicPeople| row.age == *age && row.group == *group;
            let people: Vec<&PublicPeople> = area.people.iter().filter(of_row).collect();
            if people.is_empty() {
                continue;
            }
            let mut cells = vec![Cell::text(known(vocabulary, "age", age))];
            if has_groups {
                cells.push(Cell::text(group_name(vocabulary, group)));
            }
            rows.push(numbered(cells, &sexes, &people));
        }
    }
    let all: Vec<&PublicPeople> = area.people.iter().collect();
    let mut total = vec![Cell::text(say("briefing-total"))];
    if has_groups {
        total.push(Cell::default());
    }
    rows.push(numbered(total, &sexes, &all));
    let mut head = vec![say("briefing-head-age")];
    head.extend(has_groups.then(|| say("briefing-head-group")));
    head.extend(sexes.iter().map(|sex| known(vocabulary, "sex", sex)));
    head.push(say("briefing-total"));
    let widths = head.iter().enumerate().map(|(place, _)| if place == 0 { 2.0 } else { 1.5 }).collect();
    let count = sum(&all).map_or_else(String::new, |sum| said("briefing-people-count", &[("count", sum.into())]));
    let caption = if count.is_empty() { area.name.trim().to_owned() } else { pair(area.name.trim(), &count) };
    (!area.people.is_empty()).then_some(Table { caption, head, widths, rows, row_heads: true, heat: false })
}

fn numbered(mut cells: Vec<Cell>, sexes: &[Code], people: &[&PublicPeople]) -> Vec<Cell> {
    for sex in sexes {
        let of_sex: Vec<&PublicPeople> = people.iter().copied().filter(|row| row.sex == *sex).collect();
        cells.push(Cell::code(sum(&of_sex).unwrap_or_else(|| "–".to_owned())));
    }
    cells.push(Cell::code(sum(people).unwrap_or_else(|| "–".to_owned())));
    cells
}

/// How many people there are; nothing where nobody counted them.
fn sum(people: &[&PublicPeople]) -> Option<String> {
    let counted: Vec<u64> = people.iter().filter_map(|row| row.number).map(u64::from).collect();
    (!counted.is_empty()).then(|| figure(counted.iter().sum::<u64>()))
}

/// The values that occur, in the order of the vocabulary; others behind.
fn in_order<'a>(vocabulary: &Vocabulary, facet: &str, values: impl Iterator<Item = &'a Code>) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    values.for_each(|value| {
        if !found.contains(value) {
            found.push(value.clone());
        }
    });
    let place = |code: &Code| vocabulary.axis(facet).and_then(|axis| axis.position(code.as_str()));
    found.sort_by_key(|code| (place(code).is_none(), place(code)));
    found
}

fn known(vocabulary: &Vocabulary, facet: &str, code: &Code) -> String {
    let label = words::label(vocabulary, facet, code);
    if label.is_empty() { say("briefing-not-stated") } else { label }
}

/// A group is a value of `group` or of `status`.
fn group_name(vocabulary: &Vocabulary, code: &Code) -> String {
    let is_group = vocabulary.axis("group").is_some_and(|axis| axis.position(code.as_str()).is_some());
    words::label(vocabulary, if is_group { "group" } else { "status" }, code)
}
