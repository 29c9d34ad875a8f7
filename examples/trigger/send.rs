use std::error::Error;
use std::time::{Duration, Instant};

use bytes::Bytes;
use console::style;
use http::{StatusCode, Uri};
use http_body_util::BodyExt;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tower_stripe_webhook::SigningSecret;
use tower_stripe_webhook::testing::Signer;
use tower_stripe_webhook::webhook::EventBody;

use crate::args::Args;

/// Signs and posts.
pub(crate) struct Sender {
    client: Client<HttpConnector, EventBody>,
    signer: Signer,
    to: String,
}

/// What an endpoint answered, and after which time.
pub(crate) struct Answer {
    outcome: Result<(StatusCode, Bytes), Box<dyn Error + Send + Sync>>,
    pub(crate) latency: Duration,
}

impl Sender {
    pub(crate) fn new(args: &Args) -> Result<Self, Box<dyn Error>> {
        let secret = args.secret.as_deref();
        let secret = secret.ok_or("no signing secret: use --secret or STRIPE_WEBHOOK_SECRET")?;
        SigningSecret::new(secret)?;
        let uri: Uri = args.to.parse()?;
        if uri.scheme_str() != Some("http") {
            return Err("--to takes a URL that begins with http://".into());
        }
        Ok(Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            signer: Signer::new(secret),
            to: args.to.clone(),
        })
    }

    pub(crate) async fn send(&self, payload: Bytes) -> Answer {
        let request = self.signer.request(&self.to, payload);
        let start = Instant::now();
        let outcome = async {
            let response = self.client.request(request).await?;
            let status = response.status();
            Ok((status, response.into_body().collect().await?.to_bytes()))
        };
        Answer {
            outcome: outcome.await,
            latency: start.elapsed(),
        }
    }
}

/// Returns the innermost error, which says most.
fn root_cause(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => root_cause(source),
        None => error.to_string(),
    }
}

impl Answer {
    pub(crate) fn is_success(&self) -> bool {
        matches!(&self.outcome, Ok((status, _)) if status.is_success())
    }

    pub(crate) fn print(&self, name: &str) {
        let (status, body) = match &self.outcome {
            Ok((status, body)) => (status.to_string(), String::from_utf8_lossy(body)),
            Err(error) => ("no answer".to_owned(), root_cause(&**error).into()),
        };
        let status = if self.is_success() {
            style(status).green()
        } else {
            style(status).red()
        };
        println!(
            "{name} {status} {}",
            style(format!("{:.1?}", self.latency)).dim()
        );
        if !body.is_empty() {
            println!("  {body}");
        }
    }
}
