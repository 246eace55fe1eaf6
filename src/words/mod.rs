//! All sentences that a person sees, by their id, in the language that was chosen.
//!
//! The sentences stand in `assets/words/<language>/*.ftl` (Fluent). Policy texts stand in their own data.

mod files;
pub mod plain;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::borrow::Cow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

type Bundle = FluentBundle<FluentResource>;

/// A language in which the program can speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, which has every sentence.
    #[default]
    English,
    /// French; what it lacks is said in English.
    French,
}

impl Language {
    /// The language tag, such as `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
        }
    }

    /// The language of a tag such as `fr-BE`, if the program speaks it.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let main = tag.split(['-', '_']).next().unwrap_or_default();
        [Self::English, Self::French].into_iter().find(|language| language.tag().eq_ignore_ascii_case(main))
    }
}

impl Language {
    /// The language after this one, for a switch.
    pub fn next(self) -> Self {
        match self {
            Self::English => Self::French,
            Self::French => Self::English,
        }
    }
}

static SPOKEN: AtomicU8 = AtomicU8::new(0);

/// Chooses the language of all later sentences.
pub fn speak(language: Language) {
    SPOKEN.store(u8::from(language == Language::French), Ordering::Relaxed);
}

thread_local! {
    static ASIDE: std::cell::Cell<Option<Language>> = const { std::cell::Cell::new(None) };
}

/// Does some work in another language than the one on screen, such as a pack for a French staff.
pub fn in_language<T>(language: Language, work: impl FnOnce() -> T) -> T {
    /// Goes back to the language before, also when the work fails.
    struct Back(Option<Language>);
    impl Drop for Back {
        fn drop(&mut self) {
            ASIDE.set(self.0);
        }
    }
    let _back = Back(ASIDE.replace(Some(language)));
    work()
}

/// The language that is spoken now.
pub fn spoken() -> Language {
    if let Some(language) = ASIDE.get() {
        return language;
    }
    if SPOKEN.load(Ordering::Relaxed) == 1 { Language::French } else { Language::English }
}

/// The sentence with this id; the id itself if there is none.
pub fn say(id: &str) -> String {
    sentence(id, None)
}

/// The sentence with this id, with values in its gaps.
pub fn say_with(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    sentence(id, Some(&arguments(values)))
}

fn arguments<'a>(values: &[(&str, FluentValue<'a>)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        args.set(Cow::Owned::<str>((*name).to_owned()), value.clone());
    }
    args
}

/// The sentence with this id if the language that is spoken has one itself; nothing is taken from another.
pub fn said(id: &str) -> Option<String> {
    filled(&loaded(spoken()).bundle, id, None)
}

/// The same with values in its gaps.
pub fn said_with(id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
    filled(&loaded(spoken()).bundle, id, Some(&arguments(values)))
}

/// A sentence that may be there or not, or with a name a further text of it; English stands in where the language
/// that is spoken has none.
pub fn say_of(id: &str, name: &str) -> Option<String> {
    let own = |bundle: &Bundle| {
        let message = bundle.get_message(id)?;
        let pattern = if name.is_empty() { message.value()? } else { message.get_attribute(name)?.value() };
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, None, &mut errors).into_owned())
    };
    own(&loaded(spoken()).bundle).or_else(|| own(&english().bundle))
}

/// A further text of a sentence, such as the statement of a line beside its title, under the same terms as [`said`].
pub fn said_of(id: &str, name: &str) -> Option<String> {
    said_of_with(id, name, &[])
}

/// The same with values in its gaps.
pub fn said_of_with(id: &str, name: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let bundle = &loaded(spoken()).bundle;
    let pattern = bundle.get_message(id)?.get_attribute(name)?.value();
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&arguments(values)), &mut errors).into_owned())
}

/// Whether English has a sentence with this id.
pub fn knows(id: &str) -> bool {
    english().bundle.has_message(id)
}

/// What is wrong with the files of sentences: syntax, and ids that occur twice.
pub fn faults() -> Vec<String> {
    english().faults.iter().chain(&french().faults).cloned().collect()
}

fn sentence(id: &str, args: Option<&FluentArgs<'_>>) -> String {
    let chosen = match spoken() {
        Language::English => None,
        Language::French => filled(&french().bundle, id, args),
    };
    chosen.or_else(|| filled(&english().bundle, id, args)).unwrap_or_else(|| id.to_owned())
}

fn filled(bundle: &Bundle, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    // A gap without a value shows as `{$name}`, which says more than a failure would.
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}

struct Loaded {
    bundle: Bundle,
    faults: Vec<String>,
}

fn loaded(language: Language) -> &'static Loaded {
    match language {
        Language::English => english(),
        Language::French => french(),
    }
}

fn english() -> &'static Loaded {
    static ENGLISH: OnceLock<Loaded> = OnceLock::new();
    ENGLISH.get_or_init(|| load(Language::English, files::ENGLISH))
}

fn french() -> &'static Loaded {
    static FRENCH: OnceLock<Loaded> = OnceLock::new();
    FRENCH.get_or_init(|| load(Language::French, files::FRENCH))
}

fn load(language: Language, files: &[(&str, &str)]) -> Loaded {
    let locale = language.tag().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut loaded = Loaded { bundle: Bundle::new_concurrent(vec![locale]), faults: Vec::new() };
    loaded.bundle.set_use_isolating(false);
    for (name, text) in files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(part, errors)| {
            loaded.faults.extend(errors.iter().map(|error| format!("{name}.ftl: {error}")));
            part
        });
        if let Err(errors) = loaded.bundle.add_resource(resource) {
            loaded.faults.extend(errors.iter().map(|error| format!("{name}.ftl: {error}")));
        }
    }
    loaded
}
