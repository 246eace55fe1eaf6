//! The scenarios that come with the program.

/// A scenario inside the program.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// Its id, as the command line takes it.
    pub id: &'static str,
    /// The name of its file.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! samples {
    ($folder:literal: $($id:literal),* $(,)?) => {
        &[$(Sample {
            id: $id,
            file: concat!($id, ".scenario.ron"),
            text: include_str!(concat!("../../", $folder, "/", $id, ".scenario.ron")),
        }),*]
    };
}

/// All of them; the first one opens at the first start. A new file needs one line here.
pub const SAMPLES: &[Sample] = samples! { "scenarios":
    "copper-lantern",
    "granite-shore",
    "three-doors",
    "quiet-orchard",
    "first-steps",
};

/// The ids of all samples, in order.
pub fn ids() -> Vec<&'static str> {
    SAMPLES.iter().map(|sample| sample.id).collect()
}

/// The sample with this id.
pub fn sample(id: &str) -> Option<&'static Sample> {
    SAMPLES.iter().find(|sample| sample.id == id)
}

/// Opens a sample as a new scenario; `None` if there is none of this id.
pub fn open(id: &str) -> Option<super::Opened> {
    let sample = sample(id)?;
    super::format::read(sample.text.as_bytes(), sample.file).ok()
}

/// The template that holds nothing but phases.
pub const EMPTY: &str = "empty";

/// Exercises without injects, to begin with. A new file needs one line here, and two sentences in the words.
pub const TEMPLATES: &[Sample] = samples! { "assets/templates":
    "empty",
    "headquarters-ten-days",
    "brigade-three-days",
    "field-week",
    "table-half-day",
};

/// The ids of all templates, in order.
pub fn template_ids() -> Vec<&'static str> {
    TEMPLATES.iter().map(|template| template.id).collect()
}

/// The exercise that a template begins with; `None` if there is none of this id.
pub fn template(id: &str) -> Option<crate::scenario::Scenario> {
    let template = TEMPLATES.iter().find(|template| template.id == id)?;
    super::format::read(template.text.as_bytes(), template.file).ok().map(|opened| opened.scenario)
}

/// An empty scenario with the five phases that most exercises use.
pub fn empty() -> crate::scenario::Scenario {
    template(EMPTY).unwrap_or_default()
}
