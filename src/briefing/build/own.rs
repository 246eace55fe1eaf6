//! The organisation's own texts.

use super::text::{headed, prose};
use crate::briefing::{Block, OwnText};

/// All texts that say something; the title of a single one is that of the part.
pub fn blocks(own: &[OwnText]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, text) in own.iter().enumerate() {
        let paragraphs = prose(&text.text);
        if paragraphs.is_empty() {
            continue;
        }
        if own.len() > 1 && !text.title.trim().is_empty() {
            blocks.push(headed(2, text.title.trim(), format!("own-{place}")));
        }
        blocks.extend(paragraphs);
    }
    blocks
}
