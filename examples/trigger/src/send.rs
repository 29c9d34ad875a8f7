use std::error::Error;
use std::time::{Duration, Instant};

use bytes::Bytes;
use console::style;
use http::StatusCode;
use http_body_util::BodyExt;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::time::timeout;
use tower_stripe_webhook::SigningSecret;
use tower_stripe_webhook::testing::Signer;
use tower_stripe_webhook::webhook::EventBody;

use crate::args::Args;

/// The maximum number of characters shown of a response body.
const MAX_SHOWN: usize = 2_000;

/// Signs and sends payloads.
pub(crate) struct Sender {
    client: Client<HttpConnector, EventBody>,
    signer: Signer,
    to: String,
    time_limit: Duration,
}

/// The outcome of a delivery, and its latency.
pub(crate) struct Delivery {
    outcome: Result<(StatusCode, Bytes), Box<dyn Error + Send + Sync>>,
    pub(crate) latency: Duration,
}

impl Sender {
    pub(crate) fn new(args: &Args) -> Result<Self, Box<dyn Error>> {
        let secrets = args.secret.as_deref();
        let secrets = secrets.ok_or("no signing secret: set --secret or STRIPE_WEBHOOK_SECRET")?;
        for secret in secrets.split(',') {
            SigningSecret::new(secret)?;
        }
        let mut secrets = secrets.split(',');
        let first = Signer::new(secrets.next().unwrap_or_default());
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            signer: secrets.fold(first, Signer::with_secret),
            to: args.to.to_string(),
            time_limit: Duration::from_secs(args.timeout),
        })
    }

    pub(crate) async fn send(&self, payload: Bytes) -> Delivery {
        let request = self.signer.request(&self.to, payload);
        let start = Instant::now();
        let outcome = async {
            let response = self.client.request(request).await?;
            let status = response.status();
            Ok((status, response.into_body().collect().await?.to_bytes()))
        };
        let timed_out = |_| Err(format!("timed out after {:?}", self.time_limit).into());
        Delivery {
            outcome: timeout(self.time_limit, outcome)
                .await
                .unwrap_or_else(timed_out),
            latency: start.elapsed(),
        }
    }
}

impl Delivery {
    pub(crate) fn is_success(&self) -> bool {
        matches!(&self.outcome, Ok((status, _)) if status.is_success())
    }

    pub(crate) fn print(&self, name: &str) {
        let (status, body) = match &self.outcome {
            Ok((status, body)) => (status.to_string(), String::from_utf8_lossy(body)),
            Err(error) => ("no response".to_owned(), root_cause(&**error).into()),
        };
        let status = if self.is_success() {
            style(status).green()
        } else {
            style(status).red()
        };
        let latency = format!("{:.1?}", self.latency);
        println!("{name} {status} {}", style(latency).dim());
        // The body is untrusted: control characters could manipulate the terminal.
        let is_shown = |c: &char| *c == '\n' || !c.is_control();
        let body: String = body.chars().filter(is_shown).take(MAX_SHOWN).collect();
        for line in body.lines() {
            println!("  {line}");
        }
    }
}

/// Returns the innermost error, which is the most specific one.
fn root_cause(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => root_cause(source),
        None => error.to_string(),
    }
}
