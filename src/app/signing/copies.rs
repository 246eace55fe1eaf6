//! What goes into a review copy: a fresh id and seal, and which injects are too sensitive to be shown.

use crate::app::clock::{fresh_id, now_minutes};
use crate::coverage::{Coverage, Lack, Sensitivity};
use crate::edit::copy::CopyWish;
use crate::scenario::{InjectId, RecordKind};
use smol_str::SmolStr;

/// From which sensitivity on texts are sealed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SealFrom {
    /// Harm is mentioned.
    Harm,
    /// Sexual violence, or harm to a child, is mentioned.
    #[default]
    Severe,
    /// An adviser must clear it.
    Clearance,
}

/// The injects that are sealed: as sensitive as that, or held back until an adviser clears them.
pub fn to_seal(coverage: &Coverage, from: SealFrom) -> Vec<InjectId> {
    let least = match from {
        SealFrom::Harm => Sensitivity::Harm,
        SealFrom::Severe => Sensitivity::Severe,
        SealFrom::Clearance => Sensitivity::Clearance,
    };
    let is_held = |id: &InjectId| coverage.lacks(id).iter().any(|lack| matches!(lack, Lack::Blocked { .. }));
    let injects = coverage.scenario().injects.iter();
    injects.filter(|it| Sensitivity::of(it) >= least || is_held(&it.id)).map(|it| it.id.clone()).collect()
}

/// What is wanted of a copy made now; nothing is sealed where no sensitivity is named.
pub fn copy_wish(coverage: &Coverage, made_for: &str, topics: Vec<SmolStr>, seal: Option<SealFrom>) -> CopyWish {
    let chance = |kind: RecordKind| fresh_id(kind).rsplit('-').next().unwrap_or_default().to_owned();
    CopyWish {
        document: format!("doc-{}", chance(RecordKind::Decision)).into(),
        made: now_minutes(),
        made_for: made_for.trim().into(),
        topics,
        seal: chance(RecordKind::Comment).into(),
        sealed: seal.map(|from| to_seal(coverage, from)).unwrap_or_default(),
    }
}
