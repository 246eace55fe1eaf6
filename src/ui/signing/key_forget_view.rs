//! No longer trusting the key of somebody else: what that changes is said before it is done.

use super::key_form_view::boxed;
use super::state::Keys;
use crate::app::signing::{Key, SigningWish};
use crate::app::{Message, Session};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::Theme;
use crate::ui::widgets::Button;
use crate::words::{say, say_with};
use egui::{Label, Ui};
use smol_str::SmolStr;

/// The key that is about to be trusted no longer.
#[derive(Clone, Debug)]
pub(super) struct Forgetting {
    pub id: SmolStr,
    /// How many signatures in the open exercise are its.
    pub signatures: usize,
}

impl Forgetting {
    pub fn of(session: &Session, key: &Key) -> Self {
        let signed = session.signatures();
        let own = signed.iter().filter(|signed| signed.key.as_ref().is_some_and(|other| other.id == key.id));
        Self { id: key.id.clone(), signatures: own.count() }
    }
}

/// Asks under the key, while that is open.
pub(super) fn forget_ui(ui: &mut Ui, key: &Key, owner: &str, keys: &mut Keys, out: &mut Outbox, theme: &Theme) {
    let Some(asked) = keys.forgetting.as_ref().filter(|asked| asked.id == key.id) else { return };
    let values = [("name", owner.into()), ("count", asked.signatures.into())];
    boxed(ui, theme, |ui| {
        ui.label(Face::Heading.text(say_with("keys-forget-title", &values), theme.ink));
        ui.add(Label::new(Face::Body.text(say_with("keys-forget-text", &values), theme.ink2)).wrap());
        ui.horizontal(|ui| {
            let keep = Button::ink(&say("keys-forget-keep")).show(ui).clicked();
            let forget = Button::danger(&say("keys-forget-do")).show(ui).clicked();
            if forget {
                out.messages.push(Message::Signing(SigningWish::Forget(key.id.clone())));
            }
            if keep || forget {
                keys.forgetting = None;
            }
        });
    });
}
