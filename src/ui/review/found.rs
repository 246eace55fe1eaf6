//! The findings of a document, worked out when they are first looked at and kept as long as nothing changes.

use crate::app::Document;
use crate::coverage::Finding;
use crate::scenario::Scenario;
use egui::Context;
use std::sync::Arc;
use std::time::Duration;

/// With more injects than this the findings wait until a person pauses.
const MOST_AT_ONCE: usize = 2_000;
/// How long nothing may change before they are worked out, in seconds.
const PAUSE: f64 = 0.6;

/// The findings as last worked out.
#[derive(Clone, Debug, Default)]
pub struct Found {
    scenario: Option<Arc<Scenario>>,
    findings: Arc<Vec<Finding>>,
    /// The value that was seen last, and when it was seen first.
    seen: Option<(Arc<Scenario>, f64)>,
}

impl Found {
    /// The findings of the document as it is now.
    pub fn now(&mut self, document: &Document) -> Arc<Vec<Finding>> {
        let scenario = document.scenario();
        if !is_same(self.scenario.as_ref(), scenario) {
            self.findings = Arc::new(document.coverage().findings());
            self.scenario = Some(Arc::clone(scenario));
        }
        Arc::clone(&self.findings)
    }

    /// The same, but in a large exercise those of a moment ago while a person types.
    pub fn beside_typing(&mut self, document: &Document, ctx: &Context) -> Arc<Vec<Finding>> {
        let scenario = document.scenario();
        let is_small = scenario.injects.len() <= MOST_AT_ONCE;
        if is_small || self.scenario.is_none() || is_same(self.scenario.as_ref(), scenario) {
            return self.now(document);
        }
        let now = ctx.input(|input| input.time);
        let since = match &self.seen {
            Some((seen, since)) if Arc::ptr_eq(seen, scenario) => *since,
            _ => {
                self.seen = Some((Arc::clone(scenario), now));
                now
            }
        };
        if now - since < PAUSE {
            ctx.request_repaint_after(Duration::from_secs_f64(PAUSE));
            return Arc::clone(&self.findings);
        }
        self.now(document)
    }
}

fn is_same(known: Option<&Arc<Scenario>>, scenario: &Arc<Scenario>) -> bool {
    known.is_some_and(|known| Arc::ptr_eq(known, scenario))
}
