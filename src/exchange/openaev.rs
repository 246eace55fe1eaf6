//! The archive of a scenario that `OpenAEV` imports and exports.
//!
//! Each entry says by its comment in the directory of the archive what it is. What has no field there goes along as
//! lines in square brackets, which people can read and [`read`] takes back.

mod coverage;
mod graph;
mod marks;
mod names;
mod read;
mod write;

use sha2::{Digest, Sha256};

pub use read::{Arrived, OpenAevFault, read};
pub use write::write;

/// The comment of the entry with the scenario.
pub const SCENARIO: &str = "Scenario";
/// The comment of an entry with an attached file.
pub const ATTACHMENT: &str = "Attachment";

/// The contract of an inject that a controller delivers.
const MANUAL: &str = "d02e9132-b9d0-4daa-b3b1-4b9871f8472c";
/// The contract of a mail to each player.
const MAIL_EACH: &str = "138ad8f8-32f8-4a22-8114-aaa12322bd09";
/// The contract of one mail to many.
const MAIL: &str = "2790bd39-37d4-4e39-be7e-53f3ca783f86";
/// The contract of a published article.
const ARTICLE: &str = "fb5e49a2-6366-4492-b69a-f9b9f39a533e";

/// How a channel is delivered there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// By a controller, by telephone, in a meeting.
    Manual,
    /// As mail.
    Mail,
    /// As an article of this type of channel.
    Article(&'static str),
}

impl Way {
    fn of(channel: &str) -> Self {
        match channel {
            "email" | "report" | "letter" => Self::Mail,
            "news" => Self::Article("newspaper"),
            "social" => Self::Article("microblogging"),
            _ => Self::Manual,
        }
    }

    fn contract(self) -> &'static str {
        match self {
            Self::Manual => MANUAL,
            Self::Mail => MAIL,
            Self::Article(_) => ARTICLE,
        }
    }
}

/// A UUID that is always the same for the same record.
pub fn uuid(kind: &str, id: &str) -> String {
    let hash = Sha256::digest(format!("crosscut {kind} {id}").as_bytes());
    let mut text = String::with_capacity(36);
    for (place, byte) in hash.iter().take(16).enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Version 8 is free for each program's own way of making them.
        let byte = match place {
            6 => (byte & 0x0f) | 0x80,
            8 => (byte & 0x3f) | 0x80,
            _ => *byte,
        };
        text.push_str(&format!("{byte:02x}"));
    }
    text
}
