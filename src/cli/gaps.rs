//! `close-gaps`: the smallest set of library injects that closes what is open, shown, and written where it is asked.

use super::ask::Form;
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::unlock::Unlock;
use super::{gaps_json, gaps_text, report};
use crate::app::closing::{Asked, Deed, Plan, close};
use crate::app::shelf::Shelf;
use crate::checklist::{Vocabulary, Weight};
use crate::coverage::{Sensitivity, Verdict};
use crate::store::{Expect, RealDisk, save_scenario};
use crate::words::{say, say_with};
use clap::{Args, ValueEnum};
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What `close-gaps` takes.
#[derive(Debug, Args)]
pub struct AskGaps {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// Where the scenario with the injects is written.
    #[arg(short, long, value_name = "OUT", help = say("cli-help-gaps-output"))]
    pub output: Option<PathBuf>,
    /// Whether a file that is there is replaced.
    #[arg(long, help = say("cli-help-export-force"))]
    pub force: bool,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
    /// Whether expected lines are closed too.
    #[arg(long, help = say("cli-help-gaps-expected"))]
    pub expected: bool,
    /// The most injects.
    #[arg(long, value_name = "N", help = say("cli-help-gaps-at-most"))]
    pub at_most: Option<usize>,
    /// The topics.
    #[arg(long, value_name = "TOPIC", help = say("cli-help-gaps-topic"))]
    pub topic: Vec<String>,
    /// The kinds of phase.
    #[arg(long, value_name = "PHASE", help = say("cli-help-gaps-phase"))]
    pub phase: Vec<String>,
    /// The branches.
    #[arg(long, value_name = "BRANCH", help = say("cli-help-gaps-branch"))]
    pub branch: Vec<String>,
    /// The most sensitive inject.
    #[arg(long, value_enum, value_name = "LEVEL", help = say("cli-help-gaps-sensitivity"))]
    pub sensitivity: Option<Hardest>,
    /// The only items.
    #[arg(long, value_name = "ITEM", help = say("cli-help-gaps-only"))]
    pub only: Vec<String>,
    /// Items that are not taken.
    #[arg(long, value_name = "ITEM", help = say("cli-help-gaps-without"))]
    pub without: Vec<String>,
    /// The limit of the load.
    #[arg(long, value_name = "N", default_value_t = Asked::default().load, help = say("cli-help-gaps-load"))]
    pub load: usize,
    /// Whether chains are never shortened.
    #[arg(long, help = say("cli-help-gaps-keep-distances"))]
    pub keep_distances: bool,
}

/// The most sensitive inject that may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Hardest {
    /// Nothing sensitive.
    #[value(help = say("cli-help-gaps-ordinary"))]
    Ordinary,
    /// Harm is mentioned.
    #[value(help = say("cli-help-gaps-harm"))]
    Harm,
    /// Sexual violence, or harm to a child, is mentioned.
    #[value(help = say("cli-help-gaps-severe"))]
    Severe,
}

/// Finds the set, tells it, and writes the scenario with it where that is asked.
pub fn answer(asked: &AskGaps, unlock: &Unlock) -> Result<Outcome, Failure> {
    let subject = Subject::read(&asked.file, &[], unlock)?;
    if subject.damaged {
        return Err(Failure::input("cli-gaps-damaged", &[("file", subject.file.as_str().into())]));
    }
    let basis = &subject.coverage.program().basis;
    let shelf = Shelf::of(basis);
    let wanted = wanted(asked, &shelf, &basis.vocabulary)?;
    let plan = close(&subject.coverage, &shelf, &wanted, &mut |_| true);
    let written = asked.output.as_ref().map(|path| write(asked, path, &subject, &plan)).transpose()?;
    let output = match asked.format {
        Form::Text => gaps_text::text(&subject, &plan, written.as_deref()),
        Form::Json => gaps_json::text(&subject, &plan, written.as_deref())?,
    };
    let errors = if asked.format == Form::Json { report::problem_lines(&subject) } else { String::new() };
    let is_open = |verdict| matches!(verdict, Verdict::Missing | Verdict::Partly);
    let code = u8::from(plan.whole.stays.iter().any(|stays| is_open(stays.verdict)));
    Ok(Outcome { output, errors, code })
}

/// The same file is no place for the result: nothing is taken before somebody looked at it.
fn write(asked: &AskGaps, path: &std::path::Path, subject: &Subject, plan: &Plan) -> Result<String, Failure> {
    let before = &subject.coverage;
    let expect = if asked.force { Expect::Anything } else { Expect::Nothing };
    let scenario = match plan.whole.edit() {
        Some(edit) => {
            crate::edit::apply(before.scenario(), &edit).map_err(|refusal| Failure::Input(refusal.message))?
        }
        None => (**before.scenario()).clone(),
    };
    Ok(save_scenario(&RealDisk, path, (&scenario, subject.padlock.as_ref()), expect)?.path.display().to_string())
}

fn wanted(asked: &AskGaps, shelf: &Shelf, vocabulary: &Vocabulary) -> Result<Asked, Failure> {
    let topics: Vec<SmolStr> = vocabulary.topics().into_iter().map(|(id, _)| id).collect();
    let short = |id: &SmolStr| SmolStr::new(id.split('.').next_back().unwrap_or_default());
    let codes = topics.iter().map(short).collect::<Vec<_>>();
    let chosen = some(&asked.topic, &codes, "cli-gaps-no-topic")?;
    let of = |key: &str| -> Vec<SmolStr> {
        let axis = vocabulary.axis(key);
        axis.map(|axis| axis.values.iter().map(|value| value.id.clone()).collect()).unwrap_or_default()
    };
    let deeds = Deed::names(vocabulary).into_iter();
    let items: Vec<SmolStr> = deeds.chain(shelf.entries.iter().map(|entry| entry.item.id.clone())).collect();
    Ok(Asked {
        lightest: if asked.expected { Weight::Expected } else { Weight::Essential },
        topics: chosen.map(|chosen| topics.iter().filter(|id| chosen.contains(&short(id))).cloned().collect()),
        most: asked.at_most,
        phases: some(&asked.phase, &of("phase"), "cli-gaps-no-phase")?,
        branches: some(&asked.branch, &of("to"), "cli-gaps-no-branch")?,
        hardest: asked.sensitivity.map(|hardest| match hardest {
            Hardest::Ordinary => Sensitivity::Nothing,
            Hardest::Harm => Sensitivity::Harm,
            Hardest::Severe => Sensitivity::Severe,
        }),
        only: some(&asked.only, &items, "cli-gaps-no-item")?,
        without: some(&asked.without, &items, "cli-gaps-no-item")?.unwrap_or_default(),
        load: asked.load.max(1),
        may_shorten: !asked.keep_distances,
    })
}

/// What was named, each of it known; nothing where nothing was named.
fn some(named: &[String], known: &[SmolStr], unknown: &str) -> Result<Option<BTreeSet<SmolStr>>, Failure> {
    let find = |name: &String| {
        let found = known.iter().find(|known| known.eq_ignore_ascii_case(name)).cloned();
        found.ok_or_else(|| {
            // A library is too long to be listed in a sentence.
            let listed: Vec<&str> = known.iter().map(SmolStr::as_str).take(40).collect();
            Failure::Input(say_with(unknown, &[("name", name.as_str().into()), ("known", listed.join(", ").into())]))
        })
    };
    let found: BTreeSet<SmolStr> = named.iter().map(find).collect::<Result<_, _>>()?;
    Ok((!found.is_empty()).then_some(found))
}
