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
    ($($id:literal),* $(,)?) => {
        &[$(Sample {
            id: $id,
            file: concat!($id, ".scenario.ron"),
            text: include_str!(concat!("../../scenarios/", $id, ".scenario.ron")),
        }),*]
    };
}

/// All of them; the first one opens at the first start. A new file needs one line here.
pub const SAMPLES: &[Sample] = samples! {
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

/// An empty scenario with the five phases that most exercises use.
pub fn empty() -> crate::scenario::Scenario {
    let text = include_str!("../../assets/templates/empty.scenario.ron");
    super::format::read(text.as_bytes(), "empty.scenario.ron").map(|opened| opened.scenario).unwrap_or_default()
}
