use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::SystemTime;
use std::{fs, iter};

use bytes::Bytes;
use clap::Parser;
use console::style;
use http::Uri;
use serde_json::Value;
use tower_stripe_webhook::testing::{EventBuilder, event};
use tower_stripe_webhook::{EventKind, EventType};

/// Sends signed sample events to an endpoint, without a Stripe account.
#[derive(Parser)]
pub(crate) struct Args {
    /// Event types to send, such as `invoice.paid`
    #[arg(required_unless_present_any = ["list", "file"])]
    types: Vec<String>,
    /// Where to send the events: an http:// URL, a port, or a path on localhost:4242
    #[arg(long, default_value = "http://localhost:4242/webhook", value_parser = complete_url)]
    pub(crate) to: Uri,
    /// The endpoint's signing secret, or several separated by commas
    #[arg(long, env = "STRIPE_WEBHOOK_SECRET", hide_env_values = true)]
    pub(crate) secret: Option<String>,
    /// Set a field of the object: amount=2000, metadata.order=1001, items.data.0.quantity=2
    #[arg(long = "override", value_name = "FIELD=VALUE")]
    overrides: Vec<String>,
    /// Send the equivalent thin events
    #[arg(long)]
    thin: bool,
    /// Send live-mode events
    #[arg(long)]
    live: bool,
    /// The connected account that the events are for, acct_…
    #[arg(long)]
    account: Option<String>,
    /// Send a file as the body, unchanged
    #[arg(long, conflicts_with_all = ["types", "overrides", "thin", "live", "account"])]
    file: Option<PathBuf>,
    /// Number of events to send of each type
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    repeat: u64,
    /// Maximum number of deliveries in flight
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) concurrency: u64,
    /// Timeout for a response, in seconds
    #[arg(long, default_value_t = 30)]
    pub(crate) timeout: u64,
    /// List the known event types, or those that contain FILTER
    #[arg(long, value_name = "FILTER", num_args = 0..=1, default_missing_value = "")]
    pub(crate) list: Option<String>,
}

/// The number of payloads, and the payloads to send, each with a display name.
pub(crate) type Payloads = (u64, Box<dyn Iterator<Item = (String, Bytes)>>);

impl Args {
    pub(crate) fn print_list(&self) -> Result<(), Box<dyn Error>> {
        let filter = self.list.as_deref().unwrap_or_default();
        let mut listed = EventType::all().filter(|known| known.as_str().contains(filter));
        let first = listed.next().ok_or_else(|| unknown(filter))?;
        let mut out = io::stdout().lock();
        for known in iter::once(first).chain(listed) {
            let object = known.object_type().unwrap_or_default();
            let line = writeln!(out, "{:60} {}", known.as_str(), style(object).dim());
            if line.is_err() {
                break; // The reader closed the pipe, as `head` does.
            }
        }
        Ok(())
    }

    pub(crate) fn payloads(&self) -> Result<Payloads, Box<dyn Error>> {
        if let Some(file) = &self.file {
            let name = file.display().to_string();
            let body = fs::read(file).map_err(|error| format!("{name}: {error}"))?;
            let body = (name, Bytes::from(body));
            let all = (0..self.repeat).map(move |_| body.clone());
            return Ok((self.repeat, Box::new(all)));
        }
        let types = self.types.iter().map(|name| self.builder(name));
        let builders: Vec<_> = types.collect::<Result<_, _>>()?;
        let now = SystemTime::now();
        let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH)?.as_nanos();
        let first = u64::try_from(since_1970)?;
        let numbers = first..first + self.repeat;
        let all = numbers.flat_map(move |number| {
            let each = builders.clone().into_iter();
            each.map(move |(name, builder)| (name, builder.number(number).created(now).payload()))
        });
        let count = self.repeat * u64::try_from(self.types.len())?;
        Ok((count, Box::new(all)))
    }

    fn builder(&self, name: &str) -> Result<(String, EventBuilder), Box<dyn Error>> {
        let mut event_type = EventType::from(name);
        if !event_type.is_known() {
            return Err(unknown(name));
        }
        if self.thin && !event_type.is_thin() {
            let twin = event_type.thin_twin();
            event_type = twin.ok_or_else(|| format!("{name} has no thin equivalent"))?;
        }
        let name = event_type.to_string();
        let mut event = event(event_type).livemode(self.live);
        if let Some(account) = &self.account {
            event = event.account(account);
        }
        for field in &self.overrides {
            let (path, text) = field
                .split_once('=')
                .ok_or("--override must have the form FIELD=VALUE")?;
            check_field(&event, path).map_err(|error| format!("--override {field}: {error}"))?;
            let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
            event = event.set(path, value);
        }
        Ok((name, event))
    }
}

fn unknown(name: &str) -> Box<dyn Error> {
    let nearest = EventType::nearest(name);
    format!("unknown event type {name:?}: did you mean {nearest:?}?").into()
}

/// Checks that the sample has the field: setting a mistyped one would silently have no effect.
fn check_field(event: &EventBuilder, path: &str) -> Result<(), String> {
    let event = event.build();
    let event_type = event.event_type();
    if event.kind() == EventKind::Thin {
        return Err(format!("{event_type} contains no object"));
    }
    let object: Value = event.object().map_err(|error| error.to_string())?;
    let (parent, field) = path.rsplit_once('.').unwrap_or(("", path));
    let pointer = match parent {
        "" => String::new(),
        parent => format!("/{}", parent.replace('.', "/")),
    };
    let siblings: Vec<_> = match object.pointer(&pointer) {
        Some(Value::Object(_)) if path.starts_with("metadata.") => return Ok(()),
        Some(Value::Object(siblings)) => siblings.keys().cloned().collect(),
        Some(Value::Array(items)) => (0..items.len()).map(|index| index.to_string()).collect(),
        _ => {
            return Err(format!(
                "{parent:?} is not an object or array in the sample of {event_type}"
            ));
        }
    };
    if siblings.iter().any(|known| known == field) {
        return Ok(());
    }
    let nearest = siblings
        .iter()
        .min_by_key(|known| strsim::damerau_levenshtein(known, field));
    Err(format!(
        "the sample of {event_type} has no such field: did you mean {:?}?",
        nearest.map_or("", String::as_str),
    ))
}

/// Expands a port, a path or a host without a scheme to a URL, like the Stripe CLI.
fn complete_url(text: &str) -> Result<Uri, String> {
    let url = if text.starts_with('/') {
        format!("http://localhost:4242{text}")
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("http://localhost:{text}/webhook")
    } else if text.contains("://") {
        text.to_owned()
    } else {
        format!("http://{text}")
    };
    let uri: Uri = url.parse().map_err(|error| format!("{error}"))?;
    match uri.scheme_str() {
        Some("http") => Ok(uri),
        _ => Err("only http:// URLs are supported".to_owned()),
    }
}
