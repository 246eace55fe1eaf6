//! Referrals of people to a service, each with its outcome and the person's consent.

use super::chips::remove;
use super::choices;
use super::fields::code_of;
use super::form::{Form, label};
use crate::scenario::{Code, Referral};
use crate::ui::Icon;
use crate::ui::widgets::{Button, LabelPlace, NoticeKind, Picker, TextField, icon_button, label_text, notice};
use crate::words::{say, say_with};
use egui::Ui;

struct ReferralCode {
    part: &'static str,
    facet: &'static str,
    get: fn(&Referral) -> &Code,
    at: fn(&mut Referral) -> &mut Code,
}

const CODES: [ReferralCode; 3] = [
    ReferralCode { part: "kind", facet: "ref", get: |it| &it.kind, at: |it| &mut it.kind },
    ReferralCode { part: "outcome", facet: "outcome", get: |it| &it.outcome, at: |it| &mut it.outcome },
    ReferralCode { part: "consent", facet: "consent", get: |it| &it.consent, at: |it| &mut it.consent },
];

impl Form<'_> {
    pub fn referrals(&mut self, ui: &mut Ui) {
        label_text(ui, &label("referrals"));
        for at in 0..self.inject.referrals.len() {
            ui.push_id(("referral", at), |ui| self.referral(ui, at));
        }
        let lacking = self.lacking("referrals").filter(|_| self.inject.referrals.is_empty());
        if let Some(lacking) = lacking {
            notice(ui, NoticeKind::Warning, Icon::Warning, "", &lacking, |_| ());
        }
        if self.document.is_read_only() {
            return;
        }
        let response = Button::outline(&say("inject-add-referral")).small().icon(Icon::Plus).show(ui);
        self.take_focus("referrals", &response);
        if response.clicked() {
            let field = format!("referrals.{}.kind", self.inject.referrals.len());
            self.change(|inject| inject.referrals.push(Referral::default()));
            let id = self.inject.id.clone();
            self.state.focus_on(&id, &field);
        }
    }

    fn referral(&mut self, ui: &mut Ui, at: usize) {
        let Some(entry) = self.inject.referrals.get(at).cloned() else { return };
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let width = ((ui.available_width() - 32.0) / 4.0 - 8.0).max(80.0);
            CODES.iter().for_each(|spec| self.referral_code(ui, at, &entry, spec, width));
            let (field, name) = (format!("referrals.{at}.note"), label("referral-note"));
            let (words, fixed) = self.shown(&entry.note);
            let text = TextField::new(self.id(&field), &name, &words).label_place(LabelPlace::Hidden).hint(&name);
            let output = text.width(width).read_only(fixed).show(ui);
            if let Some(text) = output.typed {
                self.typed(&field, output.gesture, |inject| {
                    if let Some(entry) = inject.referrals.get_mut(at) {
                        entry.note = text.into();
                    }
                });
            }
            let name = say_with("inject-remove-referral", &[("number", (at + 1).into())]);
            if !self.document.is_read_only() && icon_button(ui, Icon::X, &name).clicked() {
                self.change(|inject| remove(at, &mut inject.referrals));
            }
        });
    }

    fn referral_code(&mut self, ui: &mut Ui, at: usize, entry: &Referral, spec: &ReferralCode, width: f32) {
        let vocabulary = self.vocabulary();
        let shown = choices::shown(vocabulary, spec.facet, (spec.get)(entry));
        let name = label(&format!("referral-{}", spec.part));
        let picker = Picker::new(self.id(&format!("referrals.{at}.{}", spec.part)), &name, shown.as_deref());
        let picker = picker.label_place(LabelPlace::Hidden).width(width).hint(&name).or_nothing();
        if let Some(picked) = picker.show(ui, || choices::values(vocabulary, spec.facet)) {
            self.change(|inject| {
                if let Some(entry) = inject.referrals.get_mut(at) {
                    *(spec.at)(entry) = code_of(picked);
                }
            });
        }
    }
}
