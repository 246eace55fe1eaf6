//! The dialog in which a new exercise begins: its name, its STARTEX, and the template.

mod view;

use crate::app::Beginning;
use crate::app::beginning::{Template, templates};

pub use view::beginning_ui;

/// What a person has typed and chosen so far.
pub struct BeginningState {
    asked: Beginning,
    templates: Vec<Template>,
    begun: bool,
    moved: bool,
    /// Whether a button had the focus in the frame before.
    on_button: bool,
    refused: Option<String>,
}

impl Default for BeginningState {
    fn default() -> Self {
        Self {
            asked: Beginning::default(),
            templates: templates(),
            begun: false,
            moved: false,
            on_button: false,
            refused: None,
        }
    }
}

impl BeginningState {
    /// Goes so many templates down or up.
    fn step(&mut self, by: isize) {
        let here = self.templates.iter().position(|template| template.id == self.asked.template).unwrap_or(0);
        let next = here.saturating_add_signed(by).min(self.templates.len().saturating_sub(1));
        if let Some(template) = self.templates.get(next) {
            template.id.clone_into(&mut self.asked.template);
        }
    }
}
