//! Fields to type into. While a field has the focus it shows what is typed, not what came of it.
//!
//! Every change is handed out at once with the serial of its gesture, so that all typing between
//! entering and leaving a field can become one step of undo.

use super::cursor::select_all;
use super::paint::dashed_rect;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Align, Color32, Context, CornerRadius, Frame, Id, Key, KeyboardShortcut, Layout, Margin, Modifiers, Response,
    Stroke, TextEdit, Ui, vec2,
};
use std::ops::Range;

/// Where the label of a field stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LabelPlace {
    /// Over the field.
    Above,
    /// Left of the field, in a column of this width.
    Left(f32),
    /// Nowhere; only told to screen readers.
    Hidden,
}

/// Why words of a text are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// They caused a tag, or they changed.
    Ground,
    /// They are behind a suggestion that nobody has accepted yet.
    Underline,
}

/// Marked words of a text, as a range of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextMark {
    /// The bytes.
    pub range: Range<usize>,
    /// Why they are marked.
    pub kind: MarkKind,
}

/// What a field has to tell after it was drawn.
pub struct FieldOutput {
    /// The text box.
    pub response: Response,
    /// The text as typed, when it changed in this frame.
    pub typed: Option<String>,
    /// The same number for all changes between entering and leaving the field.
    pub gesture: u64,
    /// Whether the field was left after something was typed.
    pub done: bool,
    /// Whether Enter confirmed what was typed, in a field where it does.
    pub confirmed: bool,
}

/// What begins a new line where Enter confirms.
const NEW_LINE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter);
/// The mark of a field that wraps without line breaks of its own.
const WRAPPED: usize = 0;

/// A labelled text field.
#[must_use = "a field is drawn by `show`"]
pub struct TextField<'a> {
    id: Id,
    label: &'a str,
    value: &'a str,
    place: LabelPlace,
    rows: usize,
    hint: &'a str,
    face: Face,
    width: Option<f32>,
    lacking: Option<&'a str>,
    marks: &'a [TextMark],
    keeps_draft: bool,
    read_only: bool,
    quiet: bool,
    hidden: bool,
    at_most: Option<f32>,
    confirms: bool,
    selects: bool,
}

impl<'a> TextField<'a> {
    /// A field of one line; `id` names the record and the field, so that commands can move the focus here.
    pub fn new(id: Id, label: &'a str, value: &'a str) -> Self {
        Self {
            id,
            label,
            value,
            place: LabelPlace::Left(space::LABEL),
            rows: 1,
            hint: "",
            face: Face::Body,
            width: None,
            lacking: None,
            marks: &[],
            keeps_draft: false,
            read_only: false,
            quiet: false,
            hidden: false,
            at_most: None,
            confirms: false,
            selects: false,
        }
    }

    /// Puts the label elsewhere than left of the field.
    pub fn label_place(mut self, place: LabelPlace) -> Self {
        self.place = place;
        self
    }

    /// Makes it a field of several lines, at least this many high; it grows with its text.
    pub fn lines(mut self, rows: usize) -> Self {
        self.rows = rows.max(2);
        self
    }

    /// Says in quiet letters what belongs here.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Sets the text in another face, such as `Face::CodeStrong` for times and numbers.
    pub fn face(mut self, face: Face) -> Self {
        self.face = face;
        self
    }

    /// Gives the text box a width; without it takes what is there.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Shows that something is still lacking here, in words, while the field is empty.
    pub fn lacking(mut self, sentence: Option<&'a str>) -> Self {
        self.lacking = sentence;
        self
    }

    /// Marks words of the text.
    pub fn marks(mut self, marks: &'a [TextMark]) -> Self {
        self.marks = marks;
        self
    }

    /// For values that are written otherwise than they are typed (times, numbers): what is typed stays
    /// until the field is left, whatever becomes of it.
    pub fn keep_draft(mut self) -> Self {
        self.keeps_draft = true;
        self
    }

    /// Marks what stands there when the field is entered by keys, since it is mostly typed over.
    pub fn selects(mut self) -> Self {
        self.selects = true;
        self
    }

    /// Shows the text without a border, to be read and copied only.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Shows a border only under the pointer and with the focus: for titles and for rows of a list.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Shows a dot for each letter, for passphrases.
    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Makes it one paragraph that wraps, without line breaks of its own.
    pub fn wraps(mut self) -> Self {
        self.rows = WRAPPED;
        self
    }

    /// Lets a field of several lines grow to this height; longer text scrolls inside it.
    pub fn at_most(mut self, height: f32) -> Self {
        self.at_most = Some(height);
        self
    }

    /// Enter confirms what was typed; in a field of several lines Shift Enter begins a new line.
    pub fn enter_confirms(mut self) -> Self {
        self.confirms = true;
        self
    }

    /// Draws the field.
    pub fn show(self, ui: &mut Ui) -> FieldOutput {
        match self.place {
            LabelPlace::Hidden => self.show_box(ui, None),
            LabelPlace::Above => {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 3.0;
                    let label = super::label_text(ui, self.label);
                    self.show_box(ui, Some(label.id))
                })
                .inner
            }
            LabelPlace::Left(width) => {
                ui.horizontal_top(|ui| {
                    let label = left_label(ui, self.label, width);
                    self.show_box(ui, Some(label.id))
                })
                .inner
            }
        }
    }

    fn show_box(self, ui: &mut Ui, label: Option<Id>) -> FieldOutput {
        let theme = theme(ui);
        let mut draft = Draft::of(ui, self.id, self.value, self.keeps_draft);
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let lacks = self.lacking.filter(|_| self.value.is_empty() && !focused);
        let confirmed = self.confirms && focused && enter(ui);
        if confirmed {
            ui.memory_mut(|memory| memory.surrender_focus(self.id));
        }
        let response = self.text_edit(ui, &mut draft.text, focused, lacks, &theme);
        let by_keys = !ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
        if (self.selects || self.keeps_draft) && response.gained_focus() && by_keys {
            select_all(ui.ctx(), self.id, &draft.text);
        }
        if lacks.is_some() {
            dashed_rect(ui.painter(), response.rect, space::INPUT_CORNER, Stroke::new(1.0, theme.par));
            let at = response.rect.left_top() + vec2(16.0, space::INPUT / 2.0);
            Icon::Warning.paint(ui.painter(), at, Icon::SMALL, theme.ink3);
        }
        let response = match label {
            Some(label) => response.labelled_by(label),
            None => response.accessible_name(self.label),
        };
        FieldOutput { confirmed, ..draft.settle(ui, self.id, self.value, response) }
    }

    fn text_edit(&self, ui: &mut Ui, text: &mut String, focused: bool, lacks: Option<&str>, theme: &Theme) -> Response {
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let hint = Face::Body.text(lacks.unwrap_or(self.hint), theme.ink3);
        let (face, marks, ink) = (self.face, self.marks, theme.ink);
        let (ground, line) = (theme.hl, theme.par);
        let (several, hidden) = (self.rows != 1, self.hidden);
        let mut layouter = move |ui: &Ui, text: &dyn egui::TextBuffer, wrap: f32| {
            let shown: String = if hidden { text.as_str().chars().map(|_| '•').collect() } else { String::new() };
            let mut job = marked(if hidden { &shown } else { text.as_str() }, face, ink, marks, ground, line);
            job.wrap.max_width = if several { wrap } else { f32::INFINITY };
            job.break_on_newline = several;
            job.keep_trailing_whitespace = true;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let edit = match self.rows {
            WRAPPED => TextEdit::multiline(text).desired_rows(1).return_key(None),
            1 => TextEdit::singleline(text),
            rows if self.confirms => TextEdit::multiline(text).desired_rows(rows).return_key(NEW_LINE),
            rows => TextEdit::multiline(text).desired_rows(rows),
        };
        let edit = edit
            .id(self.id)
            .font(self.face.font())
            .hint_text(hint)
            .layouter(&mut layouter)
            .password(self.hidden)
            .interactive(!self.read_only);
        let hovered = ui.ctx().read_response(self.id).is_some_and(|last| last.hovered());
        let frame = self.frame(focused, hovered, lacks.is_some(), theme);
        let Some(height) = self.at_most.filter(|_| lacks.is_none()) else {
            let size = vec2(width.min(ui.available_width()), space::INPUT);
            return edit.frame(frame).desired_width(width).min_size(size).show(ui).response.response;
        };
        let inner = width - frame.total_margin().sum().x;
        let scroll = egui::ScrollArea::vertical().id_salt(self.id).max_height(height - frame.total_margin().sum().y);
        let shown = frame.show(ui, |ui| {
            scroll
                .auto_shrink([false, true])
                .show(ui, |ui| edit.frame(Frame::NONE).desired_width(inner).show(ui).response.response)
        });
        shown.inner.inner
    }

    fn frame(&self, focused: bool, hovered: bool, lacks: bool, theme: &Theme) -> Frame {
        let bare = self.read_only || lacks || (self.quiet && !focused && !hovered);
        let stroke = if bare {
            Stroke::NONE
        } else if focused {
            theme.focus_line()
        } else {
            theme.input_line()
        };
        let fill = if bare { Color32::TRANSPARENT } else { theme.raised };
        let (side, over, under) = if self.rows > 1 { (9, 7, 7) } else { (9, 4, 4) };
        // The words of a quiet field stand where they would stand without it; its border reaches out.
        let (side, out) = if self.quiet { (5, -5) } else { (side, 0) };
        let edge = stroke.width as i8;
        let left = if lacks { 28 } else { side - edge };
        Frame::new()
            .fill(fill)
            .stroke(stroke)
            .corner_radius(CornerRadius::same(space::INPUT_CORNER))
            .inner_margin(Margin { left, right: side - edge, top: over - edge, bottom: under - edge })
            .outer_margin(Margin { left: out, right: 0, top: 0, bottom: 0 })
    }
}

/// Whether Enter was pressed without any other key; it is then no longer there for anybody else.
fn enter(ui: &Ui) -> bool {
    ui.input_mut(|input| input.modifiers.is_none() && input.consume_key(Modifiers::NONE, Key::Enter))
}

/// A label of a given width, in the middle of the height of an input.
pub(super) fn left_label(ui: &mut Ui, label: &str, width: f32) -> Response {
    let theme = theme(ui);
    ui.allocate_ui_with_layout(vec2(width, space::INPUT), Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_size(vec2(width, space::INPUT));
        ui.add(egui::Label::new(Face::Small.text(label, theme.ink3)).wrap())
    })
    .inner
}

/// What is being typed, kept as long as the field has the focus.
#[derive(Clone, Default)]
struct Draft {
    text: String,
    seen: String,
    gesture: u64,
    touched: bool,
}

impl Draft {
    fn of(ctx: &Context, id: Id, value: &str, keeps: bool) -> Self {
        let Some(mut draft) = ctx.data(|data| data.get_temp::<Self>(id)) else {
            return Self { text: value.to_owned(), seen: value.to_owned(), ..Self::default() };
        };
        // The value became another one than was typed: undo, or a colleague's copy.
        if draft.seen != value {
            if !keeps && draft.text != value {
                draft.text = value.to_owned();
            }
            draft.seen = value.to_owned();
        }
        draft
    }

    fn settle(mut self, ctx: &Context, id: Id, value: &str, response: Response) -> FieldOutput {
        let changed = response.changed();
        let focused = ctx.memory(|memory| memory.has_focus(id));
        if self.gesture == 0 && (focused || changed) {
            self.gesture = next_gesture(ctx);
        }
        self.touched |= changed;
        let output = FieldOutput {
            typed: changed.then(|| self.text.clone()),
            gesture: self.gesture,
            done: !focused && self.touched,
            confirmed: false,
            response,
        };
        if focused {
            self.seen = value.to_owned();
            ctx.data_mut(|data| data.insert_temp(id, self));
        } else {
            ctx.data_mut(|data| data.remove::<Self>(id));
        }
        output
    }
}

/// A number that no gesture has had yet.
pub(super) fn next_gesture(ctx: &Context) -> u64 {
    let key = Id::unique("crosscut gesture");
    ctx.data_mut(|data| {
        let serial = data.get_temp_mut_or_default::<u64>(key);
        *serial += 1;
        *serial
    })
}

fn marked(text: &str, face: Face, ink: Color32, marks: &[TextMark], ground: Color32, line: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let mut at = 0;
    for mark in marks {
        let Range { start, end } = mark.range;
        let (Some(before), Some(words)) = (text.get(at..start), text.get(start..end)) else { continue };
        job.append(before, 0.0, face.format(ink));
        job.append(words, 0.0, mark_format(mark.kind, face, ink, ground, line));
        at = end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, face.format(ink));
    job
}

fn mark_format(kind: MarkKind, face: Face, ink: Color32, ground: Color32, line: Color32) -> TextFormat {
    match kind {
        MarkKind::Ground => TextFormat { background: ground, expand_bg: 1.0, ..face.format(ink) },
        MarkKind::Underline => TextFormat { underline: Stroke::new(2.0, line), ..face.format(ink) },
    }
}
