//! The filters of the parts of a line that do not hold yet, each with the injects that could still meet it.

use crate::checklist::criterion::{Bound, Domain, LinkBy};
use crate::coverage::bits::Bits;
use crate::coverage::domain::{self, Member};
use crate::coverage::judge::Judge;
use crate::coverage::line::Part;
use crate::coverage::program::{FilterId, Node};
use smol_str::SmolStr;
use std::sync::Arc;

/// A filter of a part that does not hold yet.
#[derive(Clone)]
pub(super) struct Wanted<'a> {
    /// Which filter.
    pub filter: FilterId,
    /// The injects for which `this` holds, where the filter asks for it.
    this: Option<Arc<Bits>>,
    /// Whether what `this` stands for tells more than a topic.
    pub this_tells: bool,
    /// Whether it is the part of a share.
    pub is_share: bool,
    beyond: Beyond<'a>,
}

/// What an inject has to be beyond what the filter says.
#[derive(Clone)]
enum Beyond<'a> {
    Nothing,
    /// It has to bring a value that does not occur yet.
    NewValue(&'a Part, &'a str, &'a [SmolStr]),
    /// It has to go on from one of these.
    After(Bits, &'a LinkBy),
    /// One of these has to go on from it.
    Before(Bits, &'a LinkBy),
}

/// What a quantifier around a part stands at.
#[derive(Clone, Default)]
struct Standing {
    this: Option<Arc<Bits>>,
    tells: bool,
    /// Whether injects of this member may be asked for at all.
    closed: bool,
}

/// The filters of the parts that do not hold yet.
pub(super) fn wanted<'a>(judge: &Judge<'a>, node: &'a Node, part: &'a Part) -> Vec<Wanted<'a>> {
    let mut found = Vec::new();
    collect(judge, node, part, &Standing::default(), &mut found);
    found
}

fn collect<'a>(judge: &Judge<'a>, node: &'a Node, part: &'a Part, at: &Standing, found: &mut Vec<Wanted<'a>>) {
    if part.met || part.dropped {
        return;
    }
    let mut add = |filter: FilterId, beyond: Beyond<'a>| {
        let uses_this = judge.prepared(filter).is_some_and(|it| it.uses_this);
        if !(uses_this && at.closed) {
            let this = at.this.clone().filter(|_| uses_this);
            let this_tells = this.is_some() && at.tells;
            let is_share = matches!(node, Node::Share { .. });
            found.push(Wanted { filter, this, this_tells, is_share, beyond });
        }
    };
    match node {
        Node::Count { of, .. } => add(*of, Beyond::Nothing),
        Node::Distinct { over, field, within, .. } => add(*over, Beyond::NewValue(part, field, within)),
        Node::Share { bound: Bound::AtLeast, part, .. } => add(*part, Beyond::Nothing),
        Node::Pair { first, then, by, .. } => {
            let all = |alone: &Bits| {
                let mut all = alone.clone();
                all.add(&part.hits);
                all
            };
            add(*then, Beyond::After(all(&part.halves), by));
            add(*first, Beyond::Before(all(&part.later), by));
        }
        Node::Each(domain, filter, inner) | Node::Some(domain, filter, inner) => {
            let members = domain::members(judge, domain, *filter);
            for (member, part) in members.iter().zip(&part.parts) {
                collect(judge, inner, part, &standing(domain, member), found);
            }
        }
        Node::All(nodes) | Node::Any(nodes) => {
            nodes.iter().zip(&part.parts).for_each(|(node, part)| collect(judge, node, part, at, found));
        }
        Node::When(_, inner) => collect(judge, inner, part, at, found),
        Node::Share { .. } | Node::Records { .. } | Node::Signed(_) | Node::Kept(_) => {}
    }
}

/// Only for perpetrators and topics an inject may be near: nobody moves an inject to another phase for a line.
fn standing(domain: &Domain, member: &Member<'_>) -> Standing {
    let this = || member.mask.as_deref().cloned().map(Arc::new);
    match domain {
        Domain::MainPerp => Standing { this: this(), tells: true, closed: false },
        Domain::Topic5 | Domain::TopicInPlay => Standing { this: this(), tells: false, closed: false },
        _ => Standing { this: None, tells: false, closed: true },
    }
}

impl Wanted<'_> {
    /// Whether an inject is one of those that the quantifier stands at.
    pub fn is_here(&self, slot: u32) -> bool {
        self.this.as_ref().is_none_or(|this| this.has(slot))
    }

    /// Whether an inject that met the filter would count.
    pub fn fits(&self, judge: &Judge<'_>, slot: u32) -> bool {
        let one = || Bits::from_iter([slot]);
        match &self.beyond {
            Beyond::Nothing => true,
            Beyond::NewValue(part, field, within) => judge.brings_new(part, field, within, slot),
            Beyond::After(earlier, LinkBy::Kinds(_)) if earlier.is_empty() => false,
            Beyond::After(earlier, by) => !judge.pairs(earlier, &one(), by).is_empty(),
            Beyond::Before(later, by) => !judge.pairs(&one(), later, by).is_empty(),
        }
    }
}
