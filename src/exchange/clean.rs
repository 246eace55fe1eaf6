//! Text as other programs can bear it; the functions themselves serve packs too and stand in `words`.

pub use crate::words::plain::{clean_text, file_stem, safe_link};
