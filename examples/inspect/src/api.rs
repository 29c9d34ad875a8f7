//! Stripe's API.

use http::Uri;
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tower_stripe_webhook::api::ApiError;
use tower_stripe_webhook::{ApiKey, StripeApi};

use crate::args::ApiArgs;
use crate::failure::Failure;

const KEY: &str = "STRIPE_API_KEY";

/// Connects to Stripe's API with the key of the environment.
pub(crate) fn open(args: &ApiArgs) -> Result<StripeApi, Failure> {
    let key = ApiKey::from_env(KEY).map_err(|error| Failure::usage(error.to_string()))?;
    let is_live = std::env::var(KEY).is_ok_and(|key| !key.contains("_test_"));
    let url: Uri = args
        .url
        .parse()
        .map_err(|error| Failure::usage(format!("--url: {error}")))?;
    let is_server = url.authority().is_some() && url.path() == "/" && url.query().is_none();
    let is_allowed = match url.scheme_str() {
        Some("https") => is_server,
        // The key would be readable on the way.
        Some("http") => is_server && !is_live,
        _ => false,
    };
    if !is_allowed {
        return Err(Failure::usage(
            "--url must be https:// and a host, or http:// with a key of test mode",
        ));
    }
    let connector = HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_or_http()
        .enable_http1()
        .build();
    let client = Client::builder(TokioExecutor::new()).build(connector);
    let api = StripeApi::new(key, client);
    Ok(api.with_base_url(url.to_string().trim_end_matches('/')))
}

/// Returns the failure of a call, with the pause that Stripe asks for.
pub(crate) fn failure(error: &ApiError) -> Failure {
    let failure = Failure::unavailable("Stripe's API", error);
    match error.retry_after() {
        Some(pause) => {
            failure.followed_by(&format!("Stripe asks to wait for {} s", pause.as_secs()))
        }
        None => failure,
    }
}
