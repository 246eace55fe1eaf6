//! A small writer of YAML in which every text is quoted, so that none becomes a number, a tag or a reference.

use super::clean_text;

/// A document that grows line by line.
#[derive(Debug, Default)]
pub struct Yaml {
    text: String,
}

impl Yaml {
    /// A remark.
    pub fn comment(&mut self, text: &str) {
        for line in text.lines() {
            self.text.push_str("# ");
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// A field with a text.
    pub fn field(&mut self, depth: usize, name: &str, value: &str) {
        self.line(depth, name, &quoted(value));
    }

    /// A field with a number.
    pub fn number(&mut self, depth: usize, name: &str, value: i64) {
        self.line(depth, name, &value.to_string());
    }

    /// A field with a yes or no.
    pub fn flag(&mut self, depth: usize, name: &str, value: bool) {
        self.line(depth, name, if value { "true" } else { "false" });
    }

    /// The first field of an entry of a list.
    pub fn item(&mut self, depth: usize, name: &str, value: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(&format!("- {name}: {}\n", quoted(value)));
    }

    /// A field whose entries follow, or an empty list.
    pub fn open(&mut self, depth: usize, name: &str, is_empty: bool) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(name);
        self.text.push_str(if is_empty { ": []\n" } else { ":\n" });
    }

    /// The document; an empty one is an empty list.
    pub fn finish(self) -> String {
        if self.text.is_empty() { "[]\n".to_owned() } else { self.text }
    }

    fn line(&mut self, depth: usize, name: &str, value: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(&format!("{name}: {value}\n"));
    }
}

/// A text in double quotes, with everything escaped that could end it.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in clean_text(text).chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            plain => out.push(plain),
        }
    }
    out.push('"');
    out
}
