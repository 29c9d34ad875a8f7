//! Where a command prints: for a person, or for a program.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use serde_json::Value;

use crate::clean;

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A table on a terminal, JSON in a pipe or a file
    Auto,
    /// A table
    Table,
    /// JSON
    Json,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    is_json: bool,
}

impl Output {
    pub(crate) fn new(format: Format) -> Self {
        Self {
            is_json: match format {
                Format::Auto => !io::stdout().is_terminal(),
                Format::Table => false,
                Format::Json => true,
            },
        }
    }

    /// Prints the value, or what `text` makes for a person.
    pub(crate) fn print(self, value: &Value, text: impl FnOnce() -> String) {
        let text = match self.is_json {
            true => clean::json(&format!("{value:#}\n")),
            false => text(),
        };
        // The reader may have closed the pipe, as `head` does.
        let _ = io::stdout().lock().write_all(text.as_bytes());
    }
}
