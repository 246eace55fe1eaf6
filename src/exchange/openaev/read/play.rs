//! Injects: their text, time, tags, teams, expectations and dependencies.

use super::people::{Team, Teams};
use super::{fresh, list, names, str_of, text};
use crate::checklist::Vocabulary;
use crate::exchange::openaev::marks::{marked, parted, plain};
use crate::exchange::openaev::{ARTICLE, MAIL, MAIL_EACH, MANUAL};
use crate::scenario::{Code, ExTime, ExpectedAction, Inject, InjectId, Link, Place, PlaceId, RecordKind, TagId, Text};
use serde_json::Value;
use std::collections::BTreeMap;

/// What injects of an archive refer to.
pub struct Source<'a> {
    vocabulary: &'a Vocabulary,
    teams: &'a Teams,
    tags: BTreeMap<&'a str, String>,
    articles: BTreeMap<&'a str, &'a Value>,
    channels: BTreeMap<&'a str, &'a str>,
    first: i64,
    numbered: bool,
    /// The places that injects name.
    pub places: BTreeMap<(String, String), Place>,
    /// What was lost, by words and places.
    pub lost: Vec<(&'static str, Vec<String>)>,
}

impl<'a> Source<'a> {
    /// Looks everything up that injects refer to.
    pub fn new(tree: &'a Value, vocabulary: &'a Vocabulary, teams: &'a Teams, first: i64, numbered: bool) -> Self {
        let tags = list(tree, "scenario_tags").iter();
        Self {
            vocabulary,
            teams,
            tags: tags.map(|tag| (str_of(tag, "tag_id"), text(Some(tag), "tag_name").to_lowercase())).collect(),
            articles: list(tree, "scenario_articles").iter().map(|it| (str_of(it, "article_id"), it)).collect(),
            channels: list(tree, "scenario_channels")
                .iter()
                .map(|it| (str_of(it, "channel_id"), str_of(it, "channel_type")))
                .collect(),
            first,
            numbered,
            places: BTreeMap::new(),
            lost: Vec::new(),
        }
    }

    /// All injects, with links between them.
    pub fn injects(&mut self, list: &[Value]) -> Vec<Inject> {
        let mut seen = std::collections::BTreeSet::new();
        let fresh_ones: Vec<&Value> =
            list.iter().filter(|it| seen.insert(str_of(it, "inject_id").to_owned())).collect();
        let known: std::collections::BTreeSet<InjectId> =
            fresh_ones.iter().map(|it| InjectId(fresh(RecordKind::Inject, str_of(it, "inject_id")))).collect();
        let (mut unknown, mut disabled) = (Vec::new(), Vec::new());
        let injects = fresh_ones.into_iter().map(|it| {
            let mut inject = self.inject(it);
            inject.links.retain(|link| known.contains(&link.to) && link.to != inject.id);
            let contract = contract(it);
            if ![MANUAL, MAIL, MAIL_EACH, ARTICLE].contains(&contract.as_str()) {
                unknown.push(inject.title.to_string());
            }
            let off = it.get("inject_enabled").and_then(Value::as_bool) == Some(false);
            if off && inject.is_live() && inject.kind.is_empty() {
                inject.kind = Code::new("contingency");
                disabled.push(inject.title.to_string());
            }
            inject
        });
        let injects = injects.collect();
        self.lost.push(("from-contracts", unknown));
        self.lost.push(("from-disabled", disabled));
        injects
    }

    fn inject(&mut self, it: &Value) -> Inject {
        let whole = text(Some(it), "inject_title");
        let (number, title) = if self.numbered { names::parted(&whole) } else { (String::new(), whole) };
        let parts = parted(&text(Some(it), "inject_description"));
        let content = it.get("inject_content").unwrap_or(&Value::Null);
        let (body, sender, medium) = self.body(content);
        let text = if body.is_empty() { parts.text } else { joined(&body, &parts.text) };
        let mut inject = Inject {
            id: InjectId(fresh(RecordKind::Inject, str_of(it, "inject_id"))),
            number: number.as_str().into(),
            title: title.as_str().into(),
            text: text.as_str().into(),
            notes: parts.notes.as_str().into(),
            from_text: if parts.from.is_empty() { sender } else { parts.from.as_str().into() },
            claims: parts.covers.iter().map(|id| id.as_str().into()).collect(),
            time: self.time(it),
            place: self.place(it),
            expected: list(content, "expectations").iter().map(expected).collect(),
            links: links(it),
            channel: channel(&contract(it), medium),
            ..Inject::default()
        };
        self.add_teams(it, &mut inject);
        self.add_tags(it, &mut inject);
        inject
    }

    /// The text of a mail or of its first article, who wrote it, and the medium.
    fn body(&self, content: &Value) -> (String, Text, Option<&'a str>) {
        let body = plain(&text(Some(content), "body"));
        let ids = list(content, "articles").iter().filter_map(Value::as_str);
        let articles: Vec<&Value> = ids.filter_map(|id| self.articles.get(id).copied()).collect();
        let Some(first) = articles.first() else { return (body, Text::default(), None) };
        let texts = articles.iter().map(|it| plain(&text(Some(it), "article_content")));
        let all: Vec<String> = std::iter::once(body).chain(texts).filter(|part| !part.is_empty()).collect();
        let medium = self.channels.get(str_of(first, "article_channel")).copied();
        (all.join("\n\n"), text(Some(first), "article_author").as_str().into(), medium)
    }

    fn time(&self, it: &Value) -> Option<ExTime> {
        let seconds = it.get("inject_depends_duration").and_then(Value::as_i64)?;
        ExTime(seconds.div_euclid(60)).later_by(self.first)
    }

    fn place(&mut self, it: &Value) -> Option<PlaceId> {
        let (city, region) = (text(Some(it), "inject_city"), text(Some(it), "inject_country"));
        if city.is_empty() {
            return None;
        }
        let key = format!("{city}\n{region}");
        let place = self.places.entry((city.clone(), region.clone())).or_insert_with(|| Place {
            id: PlaceId(fresh(RecordKind::Place, &key)),
            name: city.as_str().into(),
            region: region.as_str().into(),
            ..Place::default()
        });
        Some(place.id.clone())
    }

    fn add_teams(&self, it: &Value, inject: &mut Inject) {
        for id in list(it, "inject_teams").iter().filter_map(Value::as_str) {
            match self.teams.by_id.get(id) {
                Some(Team::Audience(id)) if !inject.audiences.contains(id) => inject.audiences.push(id.clone()),
                Some(Team::To(code)) if !inject.to.contains(code) => inject.to.push(code.clone()),
                _ => {}
            }
        }
    }

    fn add_tags(&self, it: &Value, inject: &mut Inject) {
        let mut foreign = Vec::new();
        for name in list(it, "inject_tags").iter().filter_map(Value::as_str).filter_map(|id| self.tags.get(id)) {
            match name.split_once(':') {
                Some(("hs", topic)) => inject.tags.push(self.topic(topic)),
                Some(("channel", code)) => inject.channel = Code::new(code),
                Some(("kind", code)) => inject.kind = Code::new(code),
                Some(("state", code)) => inject.status = Code::new(code),
                Some(("time", "none")) => inject.time = None,
                _ if name.contains('.') || self.vocabulary.tag(name).is_some() => inject.tags.push(TagId::new(name)),
                _ => foreign.push(name.as_str()),
            }
        }
        if !foreign.is_empty() {
            inject.columns.push(("OpenAEV tags".into(), foreign.join("; ").as_str().into()));
        }
    }

    fn topic(&self, short: &str) -> TagId {
        let lens = format!("lens.{short}");
        TagId::new(if self.vocabulary.tag(&lens).is_some() { lens } else { format!("topic.{short}") })
    }
}

fn joined(one: &str, other: &str) -> String {
    if other.trim().is_empty() { one.to_owned() } else { format!("{one}\n\n{other}") }
}

/// In an export of theirs the contract is a large object, of which only the id matters; some write the id alone.
fn contract(it: &Value) -> String {
    let contract = it.get("inject_injector_contract").unwrap_or(&Value::Null);
    contract.as_str().unwrap_or_else(|| str_of(contract, "injector_contract_id")).to_owned()
}

fn channel(contract: &str, medium: Option<&str>) -> Code {
    Code::new(match (contract, medium) {
        (MAIL | MAIL_EACH, _) => "email",
        (ARTICLE, Some("microblogging")) => "social",
        (ARTICLE, _) => "news",
        _ => "",
    })
}

fn expected(it: &Value) -> ExpectedAction {
    let name = text(Some(it), "expectation_name");
    let description = text(Some(it), "expectation_description");
    let Some(mark) = description.lines().find_map(|line| marked(line, "Action")) else {
        let whole =
            if description.trim().is_empty() || description == name { name } else { format!("{name}: {description}") };
        let seconds = it.get("expectation_expiration_time").and_then(Value::as_u64).filter(|seconds| *seconds > 0);
        let within = seconds.and_then(|seconds| u32::try_from(seconds / 60).ok());
        return ExpectedAction { text: whole.as_str().into(), within, ..ExpectedAction::default() };
    };
    let parts: Vec<&str> = mark.split(';').map(str::trim).collect();
    let part = |place: usize| parts.get(place).copied().unwrap_or_default();
    ExpectedAction {
        text: name.as_str().into(),
        code: part(0).into(),
        branch: part(1).into(),
        within: part(2).parse().ok(),
    }
}

fn links(it: &Value) -> Vec<Link> {
    let parents = list(it, "inject_depends_on").iter().filter_map(|entry| entry.get("dependency_relationship"));
    let parents = parents.map(|relation| str_of(relation, "inject_parent_id")).filter(|id| !id.is_empty());
    let link =
        |id: &str| Link { kind: Code::new("follows"), to: InjectId(fresh(RecordKind::Inject, id)), ..Link::default() };
    parents.map(link).collect()
}
