//! `new`: writes a scenario to begin with.

use super::ask::AskNew;
use super::failure::{Failure, Outcome};
use crate::store::open::file_name;
use crate::store::{Expect, RealDisk, format, samples, save};
use crate::words::say_with;

/// Another name of the sample that opens at the first start.
const SAMPLE: &str = "sample";

/// Writes a new file; a file that is there is never replaced.
pub fn answer(asked: &AskNew) -> Result<Outcome, Failure> {
    let text = template(&asked.template)?;
    let saved = save(&RealDisk, &asked.output, &text, Expect::Nothing)?;
    let told = say_with(
        "cli-new-written",
        &[("file", file_name(&saved.path).into()), ("path", saved.path.display().to_string().into())],
    );
    Ok(Outcome::done(format!("{told}\n")))
}

fn template(id: &str) -> Result<String, Failure> {
    if let Some(scenario) = samples::template(id) {
        return Ok(format::write(&scenario));
    }
    let sample = match id {
        SAMPLE => samples::SAMPLES.first(),
        other => samples::sample(other),
    };
    sample.map(|sample| sample.text.to_owned()).ok_or_else(|| {
        let known: Vec<&str> = samples::template_ids().into_iter().chain([SAMPLE]).chain(samples::ids()).collect();
        Failure::input("cli-no-template", &[("id", id.into()), ("known", known.join(", ").into())])
    })
}
