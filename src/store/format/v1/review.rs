//! Format version 1: the fields of the review layer.

use crate::scenario::{Comment, Decision, Signer};
use crate::store::format::table::{record, row};

record!(Comment {
    "subject": subject,
    "text": text,
    "signer": signer,
    "answers": answers,
    "asks": asks,
    "settled": settled,
    "fingerprint": fingerprint,
    "conflict": conflict,
});

record!(Decision needs ["kind"] {
    "kind": kind,
    "subject": subject,
    "verdict": verdict,
    "reason": reason,
    "signer": signer,
    "fingerprint": fingerprint,
    "hash": hash,
    "seen": seen,
    "signature": signature,
});

row!(Signer {
    "name": name,
    "role": role,
    "at": at,
    "after": after,
});
