//! What comes at once: two injects for one branch in the same minute.

use super::played;
use crate::scenario::{Code, ExTime, Inject, InjectId, Scenario};
use std::collections::BTreeMap;

/// Injects that one branch gets in the same minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// When.
    pub time: ExTime,
    /// The staff branch or adviser.
    pub branch: Code,
    /// The injects, in the order of the scenario.
    pub injects: Vec<InjectId>,
}

/// All clashes, in order of time.
///
/// Injects for different audiences do not clash, nor do those that are linked as coming at the same time.
pub fn clashes(scenario: &Scenario) -> Vec<Clash> {
    let mut all: Vec<(ExTime, &Inject)> =
        played(scenario).filter(|(_, inject)| !inject.to.is_empty()).map(|(time, inject)| (time, &**inject)).collect();
    all.sort_by_key(|(time, _)| *time);
    let crowded = all.chunk_by(|(one, _), (other, _)| one == other).filter(|injects| injects.len() > 1);
    let clashes = crowded.flat_map(|minute| {
        let time = minute.first().map(|(time, _)| *time).unwrap_or_default();
        let injects: Vec<&Inject> = minute.iter().map(|(_, inject)| *inject).collect();
        clashes_among(time, &injects)
    });
    clashes.collect()
}

/// The clashes among the live injects that are played in one minute, in the order of the scenario.
pub fn clashes_among(time: ExTime, injects: &[&Inject]) -> Vec<Clash> {
    let mut by_branch: BTreeMap<&Code, Vec<&Inject>> = BTreeMap::new();
    for inject in injects {
        inject.to.iter().for_each(|code| by_branch.entry(code).or_default().push(inject));
    }
    let found = by_branch.into_iter().filter_map(|(branch, injects)| {
        let clashing = |one: &&&Inject| injects.iter().any(|other| clash(one, other));
        let injects: Vec<InjectId> = injects.iter().filter(clashing).map(|inject| inject.id.clone()).collect();
        (!injects.is_empty()).then(|| Clash { time, branch: branch.clone(), injects })
    });
    found.collect()
}

fn clash(one: &Inject, other: &Inject) -> bool {
    one.id != other.id && share_audience(one, other) && !is_meant(one, other) && !is_meant(other, one)
}

fn share_audience(one: &Inject, other: &Inject) -> bool {
    one.audiences.is_empty()
        || other.audiences.is_empty()
        || one.audiences.iter().any(|id| other.audiences.contains(id))
}

fn is_meant(from: &Inject, to: &Inject) -> bool {
    from.links.iter().any(|link| link.kind.as_str() == "same_time" && link.to == to.id)
}

#[cfg(test)]
mod tests {
    use super::clashes;
    use crate::scenario::{AudienceId, Code, ExTime, Inject, InjectId, Link, Scenario};
    use std::sync::Arc;

    fn inject(id: &str, to: &str) -> Inject {
        Inject { id: id.into(), time: Some(ExTime(60)), to: vec![Code::new(to)], ..Inject::default() }
    }

    fn found(injects: Vec<Inject>) -> Vec<String> {
        let injects = Arc::new(injects.into_iter().map(Arc::new).collect());
        let all = clashes(&Scenario { injects, ..Scenario::default() });
        let ids = |ids: &[InjectId]| ids.iter().map(InjectId::as_str).collect::<Vec<_>>().join("+");
        all.iter().map(|clash| format!("{} {}", clash.branch.as_str(), ids(&clash.injects))).collect()
    }

    #[test]
    fn two_for_one_branch_in_one_minute_clash() {
        let later = Inject { time: Some(ExTime(61)), ..inject("d", "j9") };
        assert_eq!(found(vec![inject("a", "j9"), inject("b", "j2"), inject("c", "j9"), later]), ["j9 a+c"]);
    }

    #[test]
    fn two_audiences_do_not_clash_and_what_is_meant_does_not_either() {
        let of = |id: &str, audience: &str| Inject { audiences: vec![AudienceId::new(audience)], ..inject(id, "j9") };
        assert!(found(vec![of("a", "north"), of("b", "south")]).is_empty());
        assert_eq!(found(vec![of("a", "north"), inject("b", "j9")]), ["j9 a+b"]);
        let link = Link { kind: Code::new("same_time"), to: "a".into(), ..Link::default() };
        assert!(found(vec![inject("a", "j9"), Inject { links: vec![link], ..inject("b", "j9") }]).is_empty());
    }
}
