//! What is typed at the desk and not sent: comments, answers, and reasons.

use super::state::ReviewState;
use crate::app::keeping::{DraftOf, Drafts};
use crate::scenario::RequirementId;

/// The comments of this desk.
const REMARKS: (DraftOf, DraftOf) = (DraftOf::Comment, DraftOf::Answer);

impl ReviewState {
    /// Tells what is typed and not sent.
    pub fn tell_unsent(&self, drafts: &mut Drafts) {
        self.remarks.tell_unsent(REMARKS, drafts);
        self.reasons.iter().for_each(|(line, text)| drafts.put(DraftOf::Judgement, line.as_str(), text));
        self.findings.reasons.iter().for_each(|(rule, text)| drafts.put(DraftOf::Acceptance, rule, text));
    }

    /// Puts back what was typed and not sent.
    pub fn take_back(&mut self, drafts: &Drafts) {
        self.remarks.take_back(REMARKS, drafts);
        let judged = drafts.of(DraftOf::Judgement);
        self.reasons.extend(judged.map(|(line, text)| (RequirementId(line.clone()), text.clone())));
        let accepted = drafts.of(DraftOf::Acceptance);
        self.findings.reasons.extend(accepted.map(|(rule, text)| (rule.clone(), text.clone())));
    }
}
