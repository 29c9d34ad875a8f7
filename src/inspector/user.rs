use std::fmt;
use std::sync::Arc;

/// A person who may use an [`Inspector`](super::Inspector).
///
/// Pages show the name, and the log names it with each action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    name: Arc<str>,
}

impl User {
    /// Creates a user with a name to show, such as `jane@example.com`.
    pub fn new(name: impl Into<Arc<str>>) -> Self {
        Self { name: name.into() }
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
