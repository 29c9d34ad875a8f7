//! Serves a verified webhook endpoint on <http://localhost:4242/webhook>.
//!
//! Run with the Stripe CLI (`stripe listen` prints the secret):
//!
//! ```text
//! stripe listen --all-snapshot --forward-to localhost:4242/webhook
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run -p quickstart
//! stripe trigger payment_intent.succeeded
//! ```
//!
//! Or run without a Stripe account. This prints commands to try it:
//!
//! ```text
//! cargo run -p quickstart -- --demo-secret
//! ```

mod events;

use std::error::Error;
use std::hash::{BuildHasher, RandomState};
use std::{env, process};

use axum::{Router, routing::post};
use tokio::net::TcpListener;
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer, Verifier};

use crate::events::events;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = listen().await?;
    let port = listener.local_addr()?.port();
    let layer = StripeWebhookLayer::new(verifier(port)?);
    let app = Router::new().route("/webhook", post(events()).route_layer(layer));

    println!("Listening on http://localhost:{port}/webhook");
    axum::serve(listener, app)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    Ok(())
}

/// Listens on port 4242, or on the port in the environment variable `PORT`.
async fn listen() -> Result<TcpListener, Box<dyn Error>> {
    let port = env::var("PORT").unwrap_or_else(|_| "4242".to_owned());
    let address = format!("127.0.0.1:{port}");
    let listener = TcpListener::bind(&address).await.map_err(|error| {
        format!("cannot listen on {address}: {error}; set PORT to another port")
    })?;
    Ok(listener)
}

fn verifier(port: u16) -> Result<Verifier, Box<dyn Error>> {
    if env::args().any(|argument| argument == "--demo-secret") {
        let random = || RandomState::new().hash_one(());
        let secret = format!("whsec_demo{:016x}{:016x}", random(), random());
        print_demo(&secret, port);
        return Ok(SigningSecret::new(secret)?.into());
    }
    Verifier::from_env("STRIPE_WEBHOOK_SECRET").map_err(|error| {
        eprintln!("{error}\n");
        eprintln!(
            "`stripe listen --all-snapshot --forward-to localhost:{port}/webhook` prints a secret."
        );
        eprintln!("To try it without a Stripe account:");
        eprintln!("  cargo run -p quickstart -- --demo-secret");
        process::exit(1)
    })
}

/// Prints shell commands that sign and send an event the way Stripe does.
fn print_demo(secret: &str, port: u16) {
    println!(
        r#"Try it from another terminal:

cargo run -p trigger -- payment_intent.succeeded --to {port} --secret {secret}

or, with openssl and curl:

body='{{"id":"evt_demo","object":"event","type":"payment_intent.succeeded","created":1793540000,"livemode":false,"data":{{"object":{{"id":"pi_demo","object":"payment_intent","amount":4200,"currency":"eur"}}}}}}'; t=$(date +%s); v1=$(printf '%s.%s' "$t" "$body" | openssl dgst -sha256 -hmac '{secret}' | sed 's/.* //'); curl -i http://localhost:{port}/webhook -H 'Content-Type: application/json' -H "Stripe-Signature: t=$t,v1=$v1" --data-binary "$body"
"#
    );
}
