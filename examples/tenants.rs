//! Selects the signing secret by tenant, from the request path. Rolling a secret needs no restart.
//!
//! Run with a file of `tenant=secret` lines. During a roll, separate a tenant's secrets with commas. To change
//! the file, write a new one and `mv` it over the old one, so that the server never reads a partial file.
//!
//! ```text
//! printf 'acme=whsec_acme1\nglobex=whsec_globex2,whsec_globex1\n' > tenants.conf
//! cargo run --example tenants -- tenants.conf
//! stripe listen --all-snapshot --forward-to localhost:4242/webhook/acme
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, RwLock};
use std::time::Duration;
use std::{env, fs};

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::post;
use tokio::net::TcpListener;
use tower_stripe_webhook::{
    EventRouter, HandlerResult, SigningSecret, StripeEvent, StripeWebhookLayer, Verifier,
};

type Verifiers = HashMap<String, Verifier>;

async fn choose_verifier(
    State(verifiers): State<Arc<RwLock<Verifiers>>>,
    Path(tenant): Path<String>,
    mut request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let verifier = {
        let verifiers = verifiers
            .read()
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
        verifiers.get(&tenant).cloned()
    };
    request
        .extensions_mut()
        .insert(verifier.ok_or(StatusCode::NOT_FOUND)?);
    Ok(next.run(request).await)
}

async fn handle(event: StripeEvent) -> HandlerResult {
    let tenant = event.tenant().unwrap_or("no tenant");
    println!("{} for {tenant}", event.event_type());
    Ok(())
}

fn read(file: &str) -> Result<Verifiers, Box<dyn Error>> {
    let mut verifiers = Verifiers::new();
    let text = fs::read_to_string(file)?;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (tenant, secrets) = line.split_once('=').ok_or("expected tenant=secret")?;
        let mut secrets = secrets.split(',').map(SigningSecret::new);
        let first = secrets.next().ok_or("expected a secret")??;
        let verifier = secrets.try_fold(Verifier::new(first), |verifier, secret| {
            secret.map(|secret| verifier.with_secret(secret))
        })?;
        verifiers.insert(tenant.to_owned(), verifier.with_tenant(tenant));
    }
    (!verifiers.is_empty())
        .then_some(verifiers)
        .ok_or_else(|| "the file contains no tenants".into())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args()
        .nth(1)
        .ok_or("usage: tenants FILE, with tenant=secret lines")?;
    let verifiers = Arc::new(RwLock::new(read(&file)?));

    let reloaded = Arc::clone(&verifiers);
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            match (read(&file), reloaded.write()) {
                (Ok(new), Ok(mut verifiers)) => *verifiers = new,
                (new, _) => eprintln!("{file}: {:?}; keeping the previous secrets", new.err()),
            }
        }
    });

    let events = EventRouter::new().fallback(handle);
    let app: Router = Router::new()
        .route("/webhook/{tenant}", post(events))
        .route_layer(StripeWebhookLayer::from_extensions())
        .route_layer(from_fn_with_state(verifiers, choose_verifier));

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242/webhook/{{tenant}}");
    axum::serve(listener, app).await?;
    Ok(())
}
