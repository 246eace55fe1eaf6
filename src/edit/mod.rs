//! The only way to change a scenario: named edits, refusals and history.
