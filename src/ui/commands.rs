//! All that can be asked of the program, with its words and its keys.
//!
//! The menu, the list of commands, the sheet of keys and the key handling are all made from here.

#[cfg(test)]
mod tests;

use crate::words::say;
use egui::{Context, Key, KeyboardShortcut, Modifiers};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        /// Something that can be asked of the program.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Command { $($(#[$doc])* $name),+ }

        impl Command {
            /// All commands, in the order of the sheet of keys.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name under which words and settings know the command.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }
        }
    };
}

commands! {
    /// Starts an empty scenario.
    New = "new",
    /// Opens the sample.
    OpenSample = "open-sample",
    /// Opens a scenario.
    Open = "open",
    /// Imports a list of injects.
    Import = "import",
    /// Brings in a copy of the exercise.
    BringIn = "bring-in",
    /// Compares the exercise with another version.
    Compare = "compare",
    /// Goes to the next choice or change.
    NextChoice = "next-choice",
    /// Goes to the choice or change before.
    PreviousChoice = "previous-choice",
    /// Chooses what stands here.
    ChooseYours = "choose-yours",
    /// Chooses what the copy says.
    ChooseTheirs = "choose-theirs",
    /// Chooses what stood before.
    ChooseBefore = "choose-before",
    /// Keeps both, one under the other.
    ChooseBoth = "choose-both",
    /// Brings the copy in.
    TakeCopy = "take-copy",
    /// Writes the scenario to its file.
    Save = "save",
    /// Writes the scenario to another file.
    SaveAs = "save-as",
    /// Goes back to the start page.
    GoToStart = "go-to-start",
    /// Takes the last step back.
    Undo = "undo",
    /// Does the step again that was taken back.
    Redo = "redo",
    /// Lists all commands.
    Palette = "palette",
    /// Shows the keys of this screen.
    KeysSheet = "keys-sheet",
    /// Puts the cursor into the filter.
    Filter = "filter",
    /// Looks for words in all texts.
    Find = "find",
    /// Goes to the next region of the window.
    NextRegion = "next-region",
    /// Goes to the Plan desk.
    DeskPlan = "desk-plan",
    /// Goes to the Review desk.
    DeskReview = "desk-review",
    /// Goes to the Brief desk.
    DeskBrief = "desk-brief",
    /// Folds the left panel.
    FoldLeft = "fold-left",
    /// Folds the right panel.
    FoldRight = "fold-right",
    /// Shows the injects as a table.
    ViewTable = "view-table",
    /// Shows the injects on a timeline.
    ViewTimeline = "view-timeline",
    /// Shows the setting of the exercise.
    ViewSetting = "view-setting",
    /// Writes an inject below the selected one.
    NewInject = "new-inject",
    /// Writes an inject that follows the selected one.
    NewFollowUp = "new-follow-up",
    /// Makes an incident.
    NewIncident = "new-incident",
    /// Makes a storyline.
    NewStoryline = "new-storyline",
    /// Makes a copy of the selected injects.
    Duplicate = "duplicate",
    /// Deletes what is selected.
    Delete = "delete",
    /// Opens the selected inject full.
    OpenInject = "open-inject",
    /// Goes to the next thing that is lacking.
    NextLacking = "next-lacking",
    /// Goes to the inject before.
    PreviousInject = "previous-inject",
    /// Goes to the inject after.
    NextInject = "next-inject",
    /// Shows only injects that lack evidence.
    EvidenceMissing = "evidence-missing",
    /// Goes to the next line of the checklist.
    NextLine = "next-line",
    /// Goes to the line of the checklist before.
    PreviousLine = "previous-line",
    /// Judges a line as enough.
    JudgeEnough = "judge-enough",
    /// Judges a line as not enough.
    JudgeNotEnough = "judge-not-enough",
    /// Judges that a line does not apply.
    JudgeNotApplicable = "judge-not-applicable",
    /// Writes a comment.
    Comment = "comment",
    /// Opens the evidence of a line.
    OpenEvidence = "open-evidence",
    /// Shows only the lines that wait for this person.
    OnlyMine = "only-mine",
    /// Shows the findings about quality, or the lines again.
    Findings = "findings",
    /// Shows who signed what off.
    SignOffs = "sign-offs",
    /// Signs a topic or the whole off.
    SignOff = "sign-off",
    /// Shows the keys for signing.
    Keys = "keys",
    /// Makes a copy for a reviewer.
    ReviewCopy = "review-copy",
    /// Chooses the edition for exercise control.
    EditionExcon = "edition-excon",
    /// Chooses the edition for the training audience.
    EditionAudience = "edition-audience",
    /// Chooses the edition for advisers.
    EditionAdvisor = "edition-advisor",
    /// Chooses the edition for evaluators.
    EditionEvaluator = "edition-evaluator",
    /// Chooses the sheets for role players.
    EditionRolePlayer = "edition-role-player",
    /// Chooses the inject cards.
    EditionCards = "edition-cards",
    /// Goes to the next pages.
    NextPage = "next-page",
    /// Goes to the pages before.
    PreviousPage = "previous-page",
    /// Shows pages larger.
    PageLarger = "page-larger",
    /// Shows pages smaller.
    PageSmaller = "page-smaller",
    /// Shows whole pages.
    PageFit = "page-fit",
    /// Exports in the form of last time.
    ExportLast = "export-last",
    /// Exports the pack as PDF.
    ExportPdf = "export-pdf",
    /// Exports the pack as a Word file.
    ExportWord = "export-word",
    /// Exports the pack as a web page.
    ExportWeb = "export-web",
    /// Exports the scenario as a workbook.
    ExportSheet = "export-sheet",
    /// Exports the scenario in another format.
    ExportOther = "export-other",
    /// Makes the pages again.
    MakeAgain = "make-again",
    /// Opens what the organisation puts on its packs.
    PackSettings = "pack-settings",
    /// Shows the checklists, and which of them count.
    Checklists = "checklists",
    /// Opens the library of ready injects.
    Library = "library",
    /// Opens the topic guide.
    TopicGuide = "topic-guide",
    /// Chooses how one works here.
    WorkAs = "work-as",
    /// Goes to the next theme.
    ToggleTheme = "toggle-theme",
    /// Makes everything larger.
    ZoomIn = "zoom-in",
    /// Makes everything smaller.
    ZoomOut = "zoom-out",
    /// Shows everything in its natural size.
    ZoomReset = "zoom-reset",
}

/// Where the keys of a command work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Everywhere.
    Everywhere,
    /// On the start page.
    Start,
    /// At every desk.
    Desks,
    /// At the Plan desk.
    Plan,
    /// At the Review desk.
    Review,
    /// At the Brief desk.
    Brief,
    /// While a copy is brought in or versions are compared.
    Copies,
}

impl Reach {
    /// All, in the order of the sheet of keys.
    pub const ALL: [Self; 7] =
        [Self::Everywhere, Self::Start, Self::Desks, Self::Plan, Self::Review, Self::Brief, Self::Copies];

    /// Whether the keys work where the window is at this moment; `here` is `Start` or a desk.
    pub fn includes(self, here: Self) -> bool {
        self == Self::Everywhere
            || self == here
            || (self == Self::Desks && matches!(here, Self::Plan | Self::Review | Self::Brief))
    }

    /// The name of the place.
    pub fn text(self) -> String {
        say(match self {
            Self::Everywhere => "reach-everywhere",
            Self::Start => "reach-start",
            Self::Desks => "reach-desks",
            Self::Plan => "reach-plan",
            Self::Review => "reach-review",
            Self::Brief => "reach-brief",
            Self::Copies => "reach-copies",
        })
    }
}

const fn plain(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::NONE, key))
}

const fn alt(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::ALT, key))
}

const fn ctrl(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND, key))
}

const fn ctrl_shift(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key))
}

const fn ctrl_alt(key: Key) -> Option<KeyboardShortcut> {
    Some(KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::ALT), key))
}

impl Command {
    /// The words of the command, a verb and its object.
    pub fn text(self) -> String {
        say(&format!("command-{}", self.id()))
    }

    /// What it does and when it is of use, in a sentence.
    pub fn hint(self) -> String {
        say(&format!("command-{}-hint", self.id()))
    }

    /// Its keys.
    #[expect(clippy::too_many_lines, reason = "a table with a row for each command")]
    pub const fn keys(self) -> Option<KeyboardShortcut> {
        match self {
            Self::New => ctrl(Key::N),
            Self::OpenSample | Self::DeskPlan => ctrl(Key::Num1),
            Self::Open => ctrl(Key::O),
            Self::Import => ctrl(Key::I),
            Self::BringIn => ctrl_shift(Key::I),
            Self::NextChoice => plain(Key::F8),
            Self::PreviousChoice => plain(Key::F7),
            Self::ChooseYours => plain(Key::Num1),
            Self::ChooseTheirs => plain(Key::Num2),
            Self::ChooseBefore => plain(Key::Num0),
            Self::ChooseBoth => plain(Key::Num3),
            Self::TakeCopy => ctrl(Key::Enter),
            Self::Save => ctrl(Key::S),
            Self::SaveAs => ctrl_shift(Key::S),
            Self::Undo => ctrl(Key::Z),
            Self::Redo => ctrl_shift(Key::Z),
            Self::Palette => ctrl(Key::K),
            Self::KeysSheet => plain(Key::Questionmark),
            Self::Filter => plain(Key::Slash),
            Self::Find => ctrl(Key::F),
            Self::NextRegion => plain(Key::F6),
            Self::DeskReview => ctrl(Key::Num2),
            Self::DeskBrief => ctrl(Key::Num3),
            Self::FoldLeft => ctrl(Key::B),
            Self::FoldRight => ctrl_alt(Key::B),
            Self::ViewTable => ctrl_alt(Key::Num1),
            Self::ViewTimeline => ctrl_alt(Key::Num2),
            Self::ViewSetting => ctrl_alt(Key::Num3),
            Self::NewInject => ctrl(Key::Enter),
            Self::NewFollowUp => ctrl_shift(Key::Enter),
            Self::Duplicate => ctrl_shift(Key::D),
            Self::Delete => plain(Key::Delete),
            Self::OpenInject => plain(Key::Enter),
            Self::NextLacking => ctrl(Key::Period),
            Self::PreviousInject => alt(Key::ArrowUp),
            Self::NextInject => alt(Key::ArrowDown),
            Self::EvidenceMissing => ctrl(Key::G),
            Self::NextLine => plain(Key::J),
            Self::PreviousLine => plain(Key::K),
            Self::JudgeEnough => plain(Key::E),
            Self::JudgeNotEnough => plain(Key::N),
            Self::JudgeNotApplicable => plain(Key::D),
            Self::Comment => plain(Key::C),
            Self::OpenEvidence => plain(Key::O),
            Self::OnlyMine => plain(Key::U),
            Self::Findings => plain(Key::F),
            Self::EditionExcon => plain(Key::Num1),
            Self::EditionAudience => plain(Key::Num2),
            Self::EditionAdvisor => plain(Key::Num3),
            Self::EditionEvaluator => plain(Key::Num4),
            Self::EditionRolePlayer => plain(Key::Num5),
            Self::EditionCards => plain(Key::Num6),
            Self::NextPage => plain(Key::PageDown),
            Self::PreviousPage => plain(Key::PageUp),
            Self::PageLarger => plain(Key::Plus),
            Self::PageSmaller => plain(Key::Minus),
            Self::PageFit => plain(Key::Num0),
            Self::ExportLast => ctrl(Key::E),
            Self::MakeAgain => plain(Key::F5),
            Self::Library => ctrl(Key::L),
            Self::TopicGuide => plain(Key::F1),
            Self::ZoomIn => ctrl(Key::Plus),
            Self::ZoomOut => ctrl(Key::Minus),
            Self::ZoomReset => ctrl(Key::Num0),
            Self::GoToStart
            | Self::Compare
            | Self::NewIncident
            | Self::NewStoryline
            | Self::Checklists
            | Self::SignOffs
            | Self::SignOff
            | Self::Keys
            | Self::ReviewCopy
            | Self::ExportPdf
            | Self::ExportWord
            | Self::ExportWeb
            | Self::ExportSheet
            | Self::ExportOther
            | Self::PackSettings
            | Self::WorkAs
            | Self::ToggleTheme => None,
        }
    }

    /// Where its keys work.
    #[expect(clippy::too_many_lines, reason = "a table with a row for each command")]
    pub const fn reach(self) -> Reach {
        match self {
            Self::New
            | Self::Open
            | Self::Import
            | Self::Palette
            | Self::KeysSheet
            | Self::Filter
            | Self::NextRegion
            | Self::Checklists
            | Self::Keys
            | Self::Library
            | Self::TopicGuide
            | Self::WorkAs
            | Self::ToggleTheme
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset => Reach::Everywhere,
            Self::OpenSample => Reach::Start,
            Self::NextChoice
            | Self::PreviousChoice
            | Self::ChooseYours
            | Self::ChooseTheirs
            | Self::ChooseBefore
            | Self::ChooseBoth
            | Self::TakeCopy => Reach::Copies,
            Self::Save
            | Self::SaveAs
            | Self::BringIn
            | Self::Compare
            | Self::GoToStart
            | Self::Undo
            | Self::Redo
            | Self::Find
            | Self::SignOffs
            | Self::SignOff
            | Self::ReviewCopy
            | Self::DeskPlan
            | Self::DeskReview
            | Self::DeskBrief
            | Self::FoldLeft
            | Self::FoldRight => Reach::Desks,
            Self::ViewTable
            | Self::ViewTimeline
            | Self::ViewSetting
            | Self::NewInject
            | Self::NewFollowUp
            | Self::NewIncident
            | Self::NewStoryline
            | Self::Duplicate
            | Self::Delete
            | Self::OpenInject
            | Self::NextLacking
            | Self::PreviousInject
            | Self::NextInject
            | Self::EvidenceMissing => Reach::Plan,
            Self::NextLine
            | Self::PreviousLine
            | Self::JudgeEnough
            | Self::JudgeNotEnough
            | Self::JudgeNotApplicable
            | Self::Comment
            | Self::OpenEvidence
            | Self::OnlyMine
            | Self::Findings => Reach::Review,
            Self::EditionExcon
            | Self::EditionAudience
            | Self::EditionAdvisor
            | Self::EditionEvaluator
            | Self::EditionRolePlayer
            | Self::EditionCards
            | Self::NextPage
            | Self::PreviousPage
            | Self::PageLarger
            | Self::PageSmaller
            | Self::PageFit
            | Self::ExportLast
            | Self::ExportPdf
            | Self::ExportWord
            | Self::ExportWeb
            | Self::ExportSheet
            | Self::ExportOther
            | Self::MakeAgain
            | Self::PackSettings => Reach::Brief,
        }
    }

    /// Whether its keys rest while a text field has the focus: keys without Ctrl or Alt, which are typed there,
    /// and undo, which belongs to the field.
    pub fn rests_while_typing(self) -> bool {
        let Some(keys) = self.keys() else { return false };
        let typed = keys.modifiers.is_none()
            && !matches!(
                self,
                Self::NextRegion | Self::TopicGuide | Self::MakeAgain | Self::NextChoice | Self::PreviousChoice
            );
        typed || matches!(self, Self::Undo | Self::Redo)
    }

    /// Whether views take its keys themselves: Enter also presses the button that has the focus.
    pub const fn is_left_to_views(self) -> bool {
        matches!(self, Self::OpenInject | Self::Delete)
    }

    /// Its keys as they are written on this computer, such as `Ctrl K`; empty if it has none.
    pub fn keys_text(self, ctx: &Context) -> String {
        self.keys().map(|keys| shown_keys(ctx, &keys)).unwrap_or_default()
    }

    /// The command whose keys were pressed in this frame, taken out of the input so that it runs once.
    ///
    /// `here` is where the window is: `Start` or a desk.
    pub fn pressed(ctx: &Context, here: Reach) -> Option<Self> {
        let typing = ctx.text_edit_focused();
        let mut live: Vec<(Self, KeyboardShortcut)> = Self::ALL
            .iter()
            .filter(|command| command.reach().includes(here) && !command.is_left_to_views())
            .filter(|command| !(typing && command.rests_while_typing()))
            .filter_map(|command| Some((*command, command.keys()?)))
            .collect();
        // Egui lets extra Shift and Alt pass, so the longer combination is asked first.
        live.sort_by_key(|(_, keys)| std::cmp::Reverse(weight(keys.modifiers)));
        ctx.input_mut(|input| {
            live.into_iter().find(|(_, keys)| input.consume_shortcut(keys)).map(|(command, _)| command)
        })
    }
}

fn weight(modifiers: Modifiers) -> u8 {
    u8::from(modifiers.shift) + u8::from(modifiers.alt) + u8::from(modifiers.command)
}

/// Keys as they are written on this computer: `Ctrl Shift Z`, on macOS `Cmd Shift Z`.
fn shown_keys(ctx: &Context, keys: &KeyboardShortcut) -> String {
    let mac = ctx.os().is_mac();
    let mut parts = Vec::new();
    if keys.modifiers.command || keys.modifiers.ctrl {
        parts.push(if mac { "Cmd" } else { "Ctrl" });
    }
    if keys.modifiers.alt {
        parts.push(if mac { "Option" } else { "Alt" });
    }
    if keys.modifiers.shift {
        parts.push("Shift");
    }
    parts.push(match keys.logical_key {
        Key::ArrowUp => "↑",
        Key::ArrowDown => "↓",
        Key::ArrowLeft => "←",
        Key::ArrowRight => "→",
        Key::Period => ".",
        Key::Slash => "/",
        Key::Questionmark => "?",
        Key::Plus => "+",
        Key::Minus => "−",
        Key::Delete => "Del",
        other => other.name(),
    });
    parts.join(" ")
}
