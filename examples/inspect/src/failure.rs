//! The errors of a command, and their exit status.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

use tower_stripe_webhook::claims::StoreError;

#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments make no sense, or not for this store. clap exits with the same status.
    Usage(String),
    /// The store, or Stripe's API, did not do what it was asked for.
    Unavailable(String),
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Takes the messages of an error and of its sources.
    pub(crate) fn unavailable(what: &str, error: &dyn Error) -> Self {
        let mut message = format!("{what}: {error}");
        let mut source = error.source();
        while let Some(error) = source {
            let text = error.to_string();
            // Some errors repeat their source.
            if !message.contains(&text) {
                message = format!("{message}: {text}");
            }
            source = error.source();
        }
        Self::Unavailable(message)
    }

    /// Adds what was done before the failure.
    pub(crate) fn after(self, done: &str) -> Self {
        self.map(|message| format!("{done}, then {message}"))
    }

    /// Adds what to do about the failure.
    pub(crate) fn followed_by(self, advice: &str) -> Self {
        self.map(|message| format!("{message}; {advice}"))
    }

    fn map(self, change: impl FnOnce(String) -> String) -> Self {
        match self {
            Self::Usage(message) => Self::Usage(change(message)),
            Self::Unavailable(message) => Self::Unavailable(change(message)),
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Usage(_) => 2,
            Self::Unavailable(_) => 3,
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Usage(message) | Self::Unavailable(message)) = self;
        f.write_str(message)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error.source() {
            Some(source) => Self::unavailable("the store failed", source),
            None => Self::unavailable("the store failed", &error),
        }
    }
}
