//! Who is affected: people counted and described, never named, or the statement that nobody is.

use super::chips::{apply, remove};
use super::choices;
use super::fields::code_of;
use super::form::{Form, label};
use crate::checklist::Vocabulary;
use crate::scenario::{Code, People};
use crate::ui::theme::space;
use crate::ui::widgets::{
    Button, Chip, ChipsEditor, LabelPlace, NumberField, Picker, TextField, check_box, fit_text, focus_ring,
    hover_full_text, icon_button, row_ground, row_line,
};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// A value of people that comes from a facet.
struct PeopleCode {
    part: &'static str,
    get: fn(&People) -> &Code,
    at: fn(&mut People) -> &mut Code,
}

const CODES: [PeopleCode; 3] = [
    PeopleCode { part: "sex", get: |it| &it.sex, at: |it| &mut it.sex },
    PeopleCode { part: "portrayal", get: |it| &it.portrayal, at: |it| &mut it.portrayal },
    PeopleCode { part: "disability", get: |it| &it.disability, at: |it| &mut it.disability },
];

/// Values of people that come from a facet, several at a time.
struct PeopleCodes {
    part: &'static str,
    facet: &'static str,
    get: fn(&People) -> &Vec<Code>,
    at: fn(&mut People) -> &mut Vec<Code>,
}

const LISTS: [PeopleCodes; 3] = [
    PeopleCodes { part: "ages", facet: "age", get: |it| &it.ages, at: |it| &mut it.ages },
    PeopleCodes { part: "statuses", facet: "status", get: |it| &it.statuses, at: |it| &mut it.statuses },
    PeopleCodes { part: "groups", facet: "group", get: |it| &it.groups, at: |it| &mut it.groups },
];

struct PeopleCount {
    part: &'static str,
    get: fn(&People) -> Option<u32>,
    at: fn(&mut People) -> &mut Option<u32>,
}

const COUNTS: [PeopleCount; 3] = [
    PeopleCount { part: "number", get: |it| it.number, at: |it| &mut it.number },
    PeopleCount { part: "female", get: |it| it.female, at: |it| &mut it.female },
    PeopleCount { part: "male", get: |it| it.male, at: |it| &mut it.male },
];

/// People in a line, such as `Girls on the boat · female · 5 to 9, 10 to 14 · at risk`.
pub(super) fn in_words(people: &People, vocabulary: &Vocabulary) -> String {
    let listed = |facet: &str, codes: &[Code]| {
        let names: Vec<String> =
            codes.iter().map(|code| vocabulary.label(facet, code.as_str()).to_lowercase()).collect();
        names.join(", ")
    };
    let one = |facet: &str, code: &Code| vocabulary.label(facet, code.as_str()).to_lowercase();
    let parts = [
        people.label.to_string(),
        one("sex", &people.sex),
        listed("age", &people.ages),
        listed("status", &people.statuses),
        listed("group", &people.groups),
        if people.disability.as_str() == "yes" { one("disability", &people.disability) } else { String::new() },
        one("portrayal", &people.portrayal),
        if people.unaffected { label("people-unaffected").to_lowercase() } else { String::new() },
    ];
    let filled: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
    if filled.is_empty() { say("inject-people-blank") } else { filled.join(" · ") }
}

/// What contradicts itself in the numbers; `None` where nothing does.
pub(super) fn contradiction(people: &People) -> Option<String> {
    let (number, female, male) = (people.number?, people.female.unwrap_or(0), people.male.unwrap_or(0));
    let sum = female.saturating_add(male);
    let is_whole = people.female.is_some() && people.male.is_some();
    let wrong = sum > number || (is_whole && people.sex.as_str() == "mixed" && sum != number);
    let values = [("female", female.into()), ("male", male.into()), ("sum", sum.into()), ("number", number.into())];
    wrong.then(|| say_with("inject-people-contradiction", &values))
}

impl Form<'_> {
    pub fn people(&mut self, ui: &mut Ui) {
        let theme = theme(ui);
        if self.inject.people.is_empty() {
            self.no_people(ui);
            return;
        }
        let spacing = ui.spacing().item_spacing;
        ui.spacing_mut().item_spacing.y = 1.0;
        for at in 0..self.inject.people.len() {
            ui.push_id(("people", at), |ui| {
                if self.people_row(ui, at) {
                    self.people_entry(ui, at);
                }
            });
            row_line(ui);
        }
        ui.spacing_mut().item_spacing = spacing;
        ui.add_space(3.0);
        if self.inject.nobody_affected {
            ui.label(Face::Small.text(say("inject-nobody-contradiction"), theme.mis));
            self.nobody(ui);
        }
        self.add_people(ui);
    }

    fn no_people(&mut self, ui: &mut Ui) {
        let theme = theme(ui);
        if let Some(lacking) = self.lacking("people").filter(|_| !self.inject.nobody_affected) {
            ui.horizontal(|ui| {
                ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
                ui.label(Face::Body.text(lacking, theme.ink3));
            });
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            self.add_people(ui);
            self.nobody(ui);
        });
    }

    fn nobody(&mut self, ui: &mut Ui) {
        let mut nobody = self.inject.nobody_affected;
        if ui
            .add_enabled_ui(!self.document.is_read_only(), |ui| check_box(ui, &mut nobody, &label("nobody_affected")))
            .inner
            .changed()
        {
            self.change(|inject| inject.nobody_affected = nobody);
        }
    }

    fn add_people(&mut self, ui: &mut Ui) {
        if self.document.is_read_only() {
            return;
        }
        let response = Button::outline(&say("inject-add-people")).small().icon(Icon::Plus).show(ui);
        self.take_focus("people", &response);
        if response.clicked() {
            let field = format!("people.{}.label", self.inject.people.len());
            self.change(|inject| inject.people.push(People::default()));
            let id = self.inject.id.clone();
            self.state.focus_on(&id, &field);
        }
    }

    /// One line for people, pressed to open or fold them; answers whether they are open.
    fn people_row(&mut self, ui: &mut Ui, at: usize) -> bool {
        let theme = theme(ui);
        let open = self.state.people_open == Some((self.inject.id.clone(), at));
        let Some(entry) = self.inject.people.get(at) else { return false };
        let entry = People { label: self.shown(&entry.label).0, ..entry.clone() };
        let (number, who) =
            (entry.number.map(|number| number.to_string()).unwrap_or_default(), in_words(&entry, self.vocabulary()));
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::ROW));
        let response = ui.interact(rect, self.id(&format!("people.{at}")), Sense::click());
        row_ground(ui.painter(), rect, false, response.hovered(), &theme);
        let caret = if open { Icon::CaretDown } else { Icon::CaretRight };
        caret.paint(ui.painter(), rect.left_center() + vec2(7.0, 0.0), Icon::SMALL, theme.ink2);
        fit_text(
            ui.painter(),
            rect.with_min_x(rect.left() + 20.0).with_max_x(rect.left() + 56.0),
            &number,
            Face::CodeStrong,
            theme.ink,
        );
        let ink = if contradiction(&entry).is_some() { theme.mis } else { theme.ink };
        let shortened = fit_text(ui.painter(), rect.with_min_x(rect.left() + 60.0), &who, Face::Body, ink);
        focus_ring(ui, &response, space::INPUT_CORNER, &theme);
        response.widget_info(|| {
            let values = [
                ("people", label("people").into()),
                ("place", (at + 1).into()),
                ("number", number.as_str().into()),
                ("who", who.as_str().into()),
            ];
            WidgetInfo::selected(Role::Button, true, open, say_with("inject-people-entry", &values))
        });
        if hover_full_text(response, shortened, &who).clicked() {
            self.state.people_open = (!open).then(|| (self.inject.id.clone(), at));
        }
        self.state.people_open == Some((self.inject.id.clone(), at))
    }

    fn people_entry(&mut self, ui: &mut Ui, at: usize) {
        ui.spacing_mut().item_spacing.y = 5.0;
        let Some(entry) = self.inject.people.get(at).cloned() else { return };
        ui.horizontal_top(|ui| {
            self.people_label(ui, at, &entry);
            COUNTS.iter().for_each(|spec| self.people_count(ui, at, &entry, spec));
            let name = say_with("inject-remove-people", &[("number", (at + 1).into())]);
            ui.vertical(|ui| {
                ui.add_space(20.0);
                if !self.document.is_read_only() && icon_button(ui, Icon::X, &name).clicked() {
                    self.change(|inject| remove(at, &mut inject.people));
                }
            });
        });
        if let Some(sentence) = contradiction(&entry) {
            ui.label(Face::Small.text(sentence, theme(ui).mis));
        }
        three_columns(ui, |ui, column| {
            if let Some(spec) = CODES.get(column) {
                self.people_code(ui, at, &entry, spec);
            }
            if let Some(spec) = LISTS.get(column) {
                self.people_codes(ui, at, &entry, spec);
            }
        });
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            self.people_flag(ui, at, "authority", entry.authority, |entry| &mut entry.authority);
            self.people_flag(ui, at, "unaffected", entry.unaffected, |entry| &mut entry.unaffected);
        });
        ui.add_space(4.0);
    }

    fn people_label(&mut self, ui: &mut Ui, at: usize, entry: &People) {
        let (field, name, hint) =
            (format!("people.{at}.label"), label("people-label"), say("inject-people-label-hint"));
        let width = (ui.available_width() - 3.0 * 72.0 - 36.0).max(100.0);
        let (words, fixed) = self.shown(&entry.label);
        let text = TextField::new(self.id(&field), &name, &words).label_place(LabelPlace::Above).hint(&hint);
        let output = ui.allocate_ui(egui::vec2(width, 46.0), |ui| text.width(width).read_only(fixed).show(ui)).inner;
        if let Some(text) = output.typed {
            self.entry(at, Some((&field, output.gesture)), |entry| entry.label = text.into());
        }
    }

    fn people_count(&mut self, ui: &mut Ui, at: usize, entry: &People, spec: &PeopleCount) {
        let (field, name) = (format!("people.{at}.{}", spec.part), label(&format!("people-{}", spec.part)));
        if let Some((value, gesture)) =
            NumberField::new(self.id(&field), &name, (spec.get)(entry)).read_only(self.document.is_read_only()).show(ui)
        {
            self.entry(at, Some((&field, gesture)), |entry| *(spec.at)(entry) = value);
        }
    }

    fn people_code(&mut self, ui: &mut Ui, at: usize, entry: &People, spec: &PeopleCode) {
        let vocabulary = self.vocabulary();
        let shown = choices::shown(vocabulary, spec.part, (spec.get)(entry));
        let (field, name) = (format!("people.{at}.{}", spec.part), label(&format!("people-{}", spec.part)));
        let picker = Picker::new(self.id(&field), &name, shown.as_deref()).label_place(LabelPlace::Above).or_nothing();
        if let Some(picked) = picker.show(ui, || choices::values(vocabulary, spec.part)) {
            self.entry(at, None, |entry| *(spec.at)(entry) = code_of(picked));
        }
    }

    fn people_codes(&mut self, ui: &mut Ui, at: usize, entry: &People, spec: &PeopleCodes) {
        let vocabulary = self.vocabulary();
        let now = (spec.get)(entry).clone();
        let chips: Vec<Chip> = now.iter().map(|code| Chip::new(vocabulary.label(spec.facet, code.as_str()))).collect();
        let (field, name) = (format!("people.{at}.{}", spec.part), label(&format!("people-{}", spec.part)));
        let editor = ChipsEditor::new(self.id(&field), &name, &chips).label_place(LabelPlace::Above);
        let edit = editor.show(ui, || {
            let mut all = choices::values(vocabulary, spec.facet);
            all.retain(|choice| !now.iter().any(|code| code.as_str() == choice.value));
            all
        });
        if let Some(edit) = edit {
            self.entry(at, None, |entry| apply(edit, (spec.at)(entry), |value| Some(Code::new(value))));
        }
    }

    fn people_flag(&mut self, ui: &mut Ui, at: usize, part: &str, now: bool, place: fn(&mut People) -> &mut bool) {
        let mut ticked = now;
        if check_box(ui, &mut ticked, &label(&format!("people-{part}"))).changed() {
            self.entry(at, None, |entry| *place(entry) = ticked);
        }
    }

    fn entry(&mut self, at: usize, gesture: Option<(&str, u64)>, change: impl FnOnce(&mut People)) {
        let apply = |inject: &mut crate::scenario::Inject| {
            if let Some(entry) = inject.people.get_mut(at) {
                change(entry);
            }
        };
        match gesture {
            Some((field, serial)) => self.typed(field, serial, apply),
            None => self.change(apply),
        }
    }
}

/// Three columns of the same width.
pub(super) fn three_columns(ui: &mut Ui, mut add: impl FnMut(&mut Ui, usize)) {
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.x = 12.0;
    ui.columns(3, |columns| {
        for (at, column) in columns.iter_mut().enumerate() {
            column.spacing_mut().item_spacing = spacing;
            add(column, at);
        }
    });
    ui.spacing_mut().item_spacing = spacing;
}
