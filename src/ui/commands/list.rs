//! The list of commands, a row for each: its name for words and settings, where its keys work, and its keys.

use super::Reach;
use super::keys::{alt, alt_shift, ctrl, ctrl_alt, ctrl_shift, plain, shift};
use egui::{Key, KeyboardShortcut};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident = $id:literal at $reach:ident with $keys:expr;)+) => {
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

            /// Where its keys work.
            pub const fn reach(self) -> Reach {
                match self { $(Self::$name => Reach::$reach),+ }
            }

            /// Its keys.
            pub const fn keys(self) -> Option<KeyboardShortcut> {
                match self { $(Self::$name => $keys),+ }
            }
        }
    };
}

commands! {
    /// Starts an empty scenario.
    New = "new" at Everywhere with ctrl(Key::N);
    /// Opens the sample.
    OpenSample = "open-sample" at Start with ctrl(Key::Num1);
    /// Opens a scenario.
    Open = "open" at Everywhere with ctrl(Key::O);
    /// Imports a list of injects.
    Import = "import" at Everywhere with ctrl(Key::I);
    /// Brings in a copy of the exercise.
    BringIn = "bring-in" at Desks with ctrl_shift(Key::I);
    /// Compares the exercise with another version.
    Compare = "compare" at Desks with None;
    /// Brings an earlier version back.
    BringBack = "bring-back" at Desks with None;
    /// Shows work that was not saved when the program ended.
    Recover = "recover" at Everywhere with None;
    /// Goes to the next choice or change.
    NextChoice = "next-choice" at Copies with plain(Key::F8);
    /// Goes to the choice or change before.
    PreviousChoice = "previous-choice" at Copies with plain(Key::F7);
    /// Chooses what stands here.
    ChooseYours = "choose-yours" at Copies with plain(Key::Num1);
    /// Chooses what the copy says.
    ChooseTheirs = "choose-theirs" at Copies with plain(Key::Num2);
    /// Chooses what stood before.
    ChooseBefore = "choose-before" at Copies with plain(Key::Num0);
    /// Keeps both, one under the other.
    ChooseBoth = "choose-both" at Copies with plain(Key::Num3);
    /// Brings the copy in.
    TakeCopy = "take-copy" at Copies with ctrl(Key::Enter);
    /// Writes the scenario to its file.
    Save = "save" at Desks with ctrl(Key::S);
    /// Writes the scenario to another file.
    SaveAs = "save-as" at Desks with ctrl_shift(Key::S);
    /// Protects the exercise with a passphrase, or changes that.
    Protect = "protect" at Desks with None;
    /// Goes back to the start page.
    GoToStart = "go-to-start" at Desks with None;
    /// Takes the last step back.
    Undo = "undo" at Desks with ctrl(Key::Z);
    /// Does the step again that was taken back.
    Redo = "redo" at Desks with ctrl_shift(Key::Z);
    /// Lists all commands.
    Palette = "palette" at Everywhere with ctrl(Key::K);
    /// Shows the keys of this screen.
    KeysSheet = "keys-sheet" at Everywhere with plain(Key::Questionmark);
    /// Puts the cursor into the filter.
    Filter = "filter" at Everywhere with plain(Key::Slash);
    /// Looks for words in all texts.
    Find = "find" at Desks with ctrl(Key::F);
    /// Puts other words in many places at once.
    Replace = "replace" at Desks with ctrl(Key::H);
    /// Goes to the next region of the window.
    NextRegion = "next-region" at Everywhere with plain(Key::F6);
    /// Goes to the Plan desk.
    DeskPlan = "desk-plan" at Desks with ctrl(Key::Num1);
    /// Goes to the Review desk.
    DeskReview = "desk-review" at Desks with ctrl(Key::Num2);
    /// Goes to the Brief desk.
    DeskBrief = "desk-brief" at Desks with ctrl(Key::Num3);
    /// Folds the left panel.
    FoldLeft = "fold-left" at Desks with ctrl(Key::B);
    /// Folds the right panel.
    FoldRight = "fold-right" at Desks with ctrl_alt(Key::B);
    /// Shows the injects as a table.
    ViewTable = "view-table" at Plan with ctrl_alt(Key::Num1);
    /// Shows the injects on a timeline.
    ViewTimeline = "view-timeline" at Plan with ctrl_alt(Key::Num2);
    /// Shows the setting of the exercise.
    ViewSetting = "view-setting" at Plan with ctrl_alt(Key::Num3);
    /// Shows what leads to the selected inject and what follows.
    ViewChain = "view-chain" at Plan with ctrl_alt(Key::Num4);
    /// Shows where the places lie.
    ViewPlaces = "view-places" at Plan with ctrl_alt(Key::Num5);
    /// Writes an inject below the selected one.
    NewInject = "new-inject" at Plan with ctrl(Key::Enter);
    /// Writes an inject that follows the selected one.
    NewFollowUp = "new-follow-up" at Plan with ctrl_shift(Key::Enter);
    /// Writes a contingency inject for the selected one.
    NewContingency = "new-contingency" at Plan with None;
    /// Writes a branch that is played if the audience acted.
    NewIfActed = "new-if-acted" at Plan with None;
    /// Writes a branch that is played if the audience did not act.
    NewIfNotActed = "new-if-not-acted" at Plan with None;
    /// Makes an incident.
    NewIncident = "new-incident" at Plan with None;
    /// Makes a storyline.
    NewStoryline = "new-storyline" at Plan with None;
    /// Moves the selected row of the outline up.
    MoveUp = "move-up" at Plan with None;
    /// Moves the selected row of the outline down.
    MoveDown = "move-down" at Plan with None;
    /// Gives the marked injects what the first of them says in a column.
    FillDown = "fill-down" at Plan with ctrl(Key::D);
    /// Makes a copy of the selected injects.
    Duplicate = "duplicate" at Plan with ctrl_shift(Key::D);
    /// Writes in the cell of the table, or opens what is selected elsewhere.
    WriteCell = "write-cell" at Plan with plain(Key::Enter);
    /// Empties the cell of the table, or deletes what is selected elsewhere.
    EmptyCell = "empty-cell" at Plan with plain(Key::Delete);
    /// Deletes what is selected.
    Delete = "delete" at Plan with ctrl(Key::Delete);
    /// Opens the selected inject full.
    OpenInject = "open-inject" at Plan with alt(Key::Enter);
    /// Explains the field that has the focus.
    ExplainField = "explain-field" at Plan with shift(Key::F1);
    /// Looks for the smallest set of library injects that closes what is open.
    CloseGaps = "close-gaps" at Desks with ctrl_shift(Key::G);
    /// Goes through what the texts touch beyond their tags.
    Touches = "touches" at Desks with ctrl_shift(Key::T);
    /// Takes the tag that is offered first.
    TakeOffered = "take-offered" at Plan with ctrl_shift(Key::A);
    /// Refuses the tag that is offered first.
    RefuseOffered = "refuse-offered" at Plan with ctrl_shift(Key::R);
    /// Goes to the next thing that is lacking.
    NextLacking = "next-lacking" at Plan with ctrl(Key::Period);
    /// Goes to the inject before.
    PreviousInject = "previous-inject" at Plan with alt(Key::ArrowUp);
    /// Goes to the inject after.
    NextInject = "next-inject" at Plan with alt(Key::ArrowDown);
    /// Moves the selected injects a quarter of an hour earlier.
    MoveEarlier = "move-earlier" at Timeline with alt(Key::ArrowLeft);
    /// Moves the selected injects a quarter of an hour later.
    MoveLater = "move-later" at Timeline with alt(Key::ArrowRight);
    /// Moves the selected injects some minutes earlier.
    MoveLittleEarlier = "move-little-earlier" at Timeline with alt_shift(Key::ArrowLeft);
    /// Moves the selected injects some minutes later.
    MoveLittleLater = "move-little-later" at Timeline with alt_shift(Key::ArrowRight);
    /// Goes to the inject before in the lane.
    PreviousInLane = "previous-in-lane" at Timeline with plain(Key::ArrowLeft);
    /// Goes to the inject after in the lane.
    NextInLane = "next-in-lane" at Timeline with plain(Key::ArrowRight);
    /// Goes to the lane above.
    LaneAbove = "lane-above" at Timeline with plain(Key::ArrowUp);
    /// Goes to the lane below.
    LaneBelow = "lane-below" at Timeline with plain(Key::ArrowDown);
    /// Shows a shorter stretch of time.
    TimeCloser = "time-closer" at Timeline with plain(Key::Plus);
    /// Shows a longer stretch of time.
    TimeFarther = "time-farther" at Timeline with plain(Key::Minus);
    /// Shows the whole time.
    TimeWhole = "time-whole" at Timeline with plain(Key::Num0);
    /// Shows the time from STARTEX on.
    TimeStart = "time-start" at Timeline with plain(Key::Home);
    /// Shows the time up to ENDEX.
    TimeEnd = "time-end" at Timeline with plain(Key::End);
    /// Draws the links of all injects.
    DrawLinks = "draw-links" at Timeline with plain(Key::L);
    /// Shows only injects that lack evidence.
    EvidenceMissing = "evidence-missing" at Plan with ctrl(Key::G);
    /// Goes to the next line of the checklist.
    NextLine = "next-line" at Review with plain(Key::J);
    /// Goes to the line of the checklist before.
    PreviousLine = "previous-line" at Review with plain(Key::K);
    /// Judges a line as enough.
    JudgeEnough = "judge-enough" at Review with plain(Key::E);
    /// Judges a line as not enough.
    JudgeNotEnough = "judge-not-enough" at Review with plain(Key::N);
    /// Judges that a line does not apply.
    JudgeNotApplicable = "judge-not-applicable" at Review with plain(Key::D);
    /// Writes a comment.
    Comment = "comment" at Review with plain(Key::C);
    /// Opens the evidence of a line.
    OpenEvidence = "open-evidence" at Review with plain(Key::O);
    /// Shows only the lines that wait for this person.
    OnlyMine = "only-mine" at Review with plain(Key::U);
    /// Shows the findings about quality, or the lines again.
    Findings = "findings" at Review with plain(Key::F);
    /// Shows who signed what off.
    SignOffs = "sign-offs" at Desks with None;
    /// Signs a topic or the whole off.
    SignOff = "sign-off" at Desks with None;
    /// Shows the keys for signing.
    Keys = "keys" at Everywhere with None;
    /// Makes a copy for a reviewer.
    ReviewCopy = "review-copy" at Desks with None;
    /// Chooses the edition for exercise control.
    EditionExcon = "edition-excon" at Brief with plain(Key::Num1);
    /// Chooses the edition for the training audience.
    EditionAudience = "edition-audience" at Brief with plain(Key::Num2);
    /// Chooses the edition for advisers.
    EditionAdvisor = "edition-advisor" at Brief with plain(Key::Num3);
    /// Chooses the edition for evaluators.
    EditionEvaluator = "edition-evaluator" at Brief with plain(Key::Num4);
    /// Chooses the sheets for role players.
    EditionRolePlayer = "edition-role-player" at Brief with plain(Key::Num5);
    /// Chooses the inject cards.
    EditionCards = "edition-cards" at Brief with plain(Key::Num6);
    /// Goes to the next pages.
    NextPage = "next-page" at Brief with plain(Key::PageDown);
    /// Goes to the pages before.
    PreviousPage = "previous-page" at Brief with plain(Key::PageUp);
    /// Shows pages larger.
    PageLarger = "page-larger" at Brief with plain(Key::Plus);
    /// Shows pages smaller.
    PageSmaller = "page-smaller" at Brief with plain(Key::Minus);
    /// Shows whole pages.
    PageFit = "page-fit" at Brief with plain(Key::Num0);
    /// Exports in the form of last time.
    ExportLast = "export-last" at Brief with ctrl(Key::E);
    /// Exports the pack as PDF.
    ExportPdf = "export-pdf" at Brief with None;
    /// Exports the pack as a Word file.
    ExportWord = "export-word" at Brief with None;
    /// Exports the pack as a web page.
    ExportWeb = "export-web" at Brief with None;
    /// Exports the scenario as a workbook.
    ExportSheet = "export-sheet" at Brief with None;
    /// Exports the scenario in another format.
    ExportOther = "export-other" at Brief with None;
    /// Makes the pages again.
    MakeAgain = "make-again" at Brief with plain(Key::F5);
    /// Opens what the organisation puts on its packs.
    PackSettings = "pack-settings" at Brief with None;
    /// Shows the checklists, and which of them count.
    Checklists = "checklists" at Everywhere with None;
    /// Opens the library of ready injects.
    Library = "library" at Everywhere with ctrl(Key::L);
    /// Opens the topic guide.
    TopicGuide = "topic-guide" at Everywhere with plain(Key::F1);
    /// Chooses how one works here.
    WorkAs = "work-as" at Everywhere with None;
    /// Goes to the next language.
    SwitchLanguage = "switch-language" at Everywhere with None;
    /// Goes to the next theme.
    ToggleTheme = "toggle-theme" at Everywhere with None;
    /// Lists the files that are opened, or lists none.
    ListFiles = "list-files" at Everywhere with None;
    /// Makes everything larger.
    ZoomIn = "zoom-in" at Everywhere with ctrl(Key::Plus);
    /// Makes everything smaller.
    ZoomOut = "zoom-out" at Everywhere with ctrl(Key::Minus);
    /// Shows everything in its natural size.
    ZoomReset = "zoom-reset" at Everywhere with ctrl(Key::Num0);
}
