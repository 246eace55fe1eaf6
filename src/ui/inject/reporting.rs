//! The way a report takes: chain, named report; a chain that the program filled in waits for a person's look.

use super::chips::apply;
use super::choices;
use super::deeds::suggest_chain;
use super::fields::REPORT;
use super::form::Form;
use crate::scenario::Code;
use crate::ui::widgets::{Button, Chip, LabelPlace};
use crate::ui::{Face, Icon, theme};
use crate::words::say;
use egui::Ui;

impl Form<'_> {
    pub fn reporting(&mut self, ui: &mut Ui) {
        self.chain(ui);
        self.plain(ui, REPORT, LabelPlace::Above, 1);
    }

    fn chain(&mut self, ui: &mut Ui) {
        let vocabulary = self.vocabulary();
        let chain = self.inject.chain.clone();
        let text = |(at, code): (usize, &Code)| {
            let text = choices::branch_text(vocabulary, code);
            Chip::new(if at == 0 { text } else { format!("→ {text}") })
        };
        let chips: Vec<Chip> = chain.iter().enumerate().map(text).collect();
        let edit =
            self.chips(ui, "chain", &chips, LabelPlace::Above, || choices::branches(vocabulary, "chain", &chain));
        if let Some(edit) = edit {
            self.change(|inject| {
                apply(edit, &mut inject.chain, |value| Some(Code::new(value)));
                inject.chain_suggested = false;
            });
        }
        if self.document.is_read_only() {
            return;
        }
        ui.horizontal(|ui| {
            if self.inject.chain_suggested {
                let theme = theme(ui);
                ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
                ui.label(Face::Small.text(say("inject-chain-suggested"), theme.ink2));
                if Button::outline(&say("inject-confirm-chain")).small().show(ui).clicked() {
                    self.change(|inject| inject.chain_suggested = false);
                }
            } else if Button::outline(&say("inject-suggest-chain")).small().show(ui).clicked() {
                self.change(suggest_chain);
            }
        });
    }
}
