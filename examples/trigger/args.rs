use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use clap::Parser;
use console::style;
use serde_json::Value;
use tower_stripe_webhook::EventType;
use tower_stripe_webhook::testing::{EventBuilder, event};

/// Sends signed sample events to an endpoint, without a Stripe account.
#[derive(Parser)]
pub(crate) struct Args {
    /// The types of the events to send, such as `invoice.paid`
    #[arg(required_unless_present_any = ["list", "file"])]
    types: Vec<String>,
    /// Where to send them (http only)
    #[arg(long, default_value = "http://localhost:4242/webhook")]
    pub(crate) to: String,
    /// The signing secret of the endpoint
    #[arg(long, env = "STRIPE_WEBHOOK_SECRET", hide_env_values = true)]
    pub(crate) secret: Option<String>,
    /// Sets a field of the object, such as amount=2000 or metadata.order=1001
    #[arg(long = "override", value_name = "FIELD=VALUE")]
    overrides: Vec<String>,
    /// Sends the thin events that tell the same
    #[arg(long)]
    thin: bool,
    /// Sends live events
    #[arg(long)]
    live: bool,
    /// The connected account of the events, acct_…
    #[arg(long)]
    account: Option<String>,
    /// Sends a body from a file, as it is
    #[arg(long, conflicts_with_all = ["types", "overrides", "thin", "live", "account"])]
    file: Option<PathBuf>,
    /// How many events to send of each type
    #[arg(long, default_value_t = 1)]
    repeat: usize,
    /// How many deliveries are under way at a time
    #[arg(long, default_value_t = 1)]
    pub(crate) concurrency: usize,
    /// Lists the known types, or those that contain a text
    #[arg(long, value_name = "FILTER", num_args = 0..=1, default_missing_value = "")]
    pub(crate) list: Option<String>,
}

impl Args {
    pub(crate) fn print_list(&self) {
        let filter = self.list.as_deref().unwrap_or_default();
        for known in EventType::all().filter(|known| known.as_str().contains(filter)) {
            let object = known.object_type().unwrap_or_default();
            println!("{:60} {}", known.as_str(), style(object).dim());
        }
    }

    /// Returns what to send, each with a name for the person who reads.
    pub(crate) fn payloads(&self) -> Result<Vec<(String, Bytes)>, Box<dyn Error>> {
        if let Some(file) = &self.file {
            let body = Bytes::from(fs::read(file)?);
            return Ok(vec![(file.display().to_string(), body); self.repeat]);
        }
        let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH)?.as_nanos();
        let builders: Vec<_> = (self.types.iter())
            .map(|name| self.builder(name))
            .collect::<Result<_, _>>()?;
        let all = builders.iter().cycle().take(builders.len() * self.repeat);
        Ok((since_1970..)
            .zip(all)
            .map(|(number, (name, builder))| {
                let event = builder.clone().id(format!("evt_1{number:023}"));
                (name.clone(), event.payload())
            })
            .collect())
    }

    fn builder(&self, name: &str) -> Result<(String, EventBuilder), Box<dyn Error>> {
        let mut event_type = EventType::from(name);
        if !event_type.is_known() {
            let nearest = EventType::nearest(name);
            return Err(
                format!("no known event type is {name:?}: did you mean {nearest:?}?").into(),
            );
        }
        if self.thin && !event_type.is_thin() {
            let twin = event_type.thin_twin();
            event_type = twin.ok_or_else(|| format!("{name} has no thin twin"))?;
        }
        let name = event_type.to_string();
        let mut event = event(event_type.clone()).livemode(self.live);
        if let Some(account) = &self.account {
            event = event.account(account);
        }
        for field in &self.overrides {
            if event_type.is_thin() {
                return Err(format!("{name} carries no object to override a field of").into());
            }
            let (path, text) = field.split_once('=').ok_or("expected FIELD=VALUE")?;
            let value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
            event = event.set(path, value);
        }
        Ok((name, event))
    }
}
