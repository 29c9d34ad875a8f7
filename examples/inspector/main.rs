//! The inbox with the inspector: a shop whose ledger is closed, so that payments fail, and the page to find out and to
//! run them again.
//!
//! ```text
//! cargo run --features inspector,sqlite,testing --example inspector
//! ```
//!
//! Open the address that it prints, look at the exhausted events and why they failed, and press Enter in the terminal to
//! open the ledger. Then replay them: they are booked. It needs no Stripe account: it sends itself signed events, and a
//! fake of Stripe's API knows the endpoint.

mod deliveries;
mod shop;
mod stripe;

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs, io, thread};

use axum::Router;
use axum::routing::post;
use http::header::HOST;
use http::request::Parts;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool};
use tower::ServiceBuilder;
use tower_stripe_webhook::claims::SqliteStore;
use tower_stripe_webhook::inbox::{InboxLayer, Queue, RetryPolicy};
use tower_stripe_webhook::inspector::{Activity, Inspector, User};
use tower_stripe_webhook::{SigningSecret, StripeWebhookLayer};

use crate::shop::Ledger;

const SECRET: &str = "whsec_demo_0123456789";

/// This is a demonstration: whoever opens the page on this machine may use it. The check of `Host` is needed all the same,
/// because a web page can make its own host name resolve to this machine. A real service checks a session, or a header of
/// the authenticating proxy in front of it.
async fn anyone_on_this_machine(parts: Parts) -> Option<User> {
    let host = parts.headers.get(HOST)?.to_str().ok()?;
    ["localhost:4242", "127.0.0.1:4242"]
        .contains(&host)
        .then(|| User::new("you"))
}

/// Opens the ledger once somebody presses Enter.
fn open_the_ledger(ledger: &Ledger) {
    let read = io::stdin().read_line(&mut String::new());
    if read.is_ok_and(|bytes| bytes > 0) {
        ledger.open();
        println!("The ledger is open: replay the exhausted events.");
    }
}

async fn new_store() -> Result<SqliteStore, Box<dyn Error>> {
    let file = env::temp_dir().join("stripe-inspector.db");
    for suffix in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{suffix}", file.display()));
    }
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let store = SqliteStore::new(SqlitePool::connect_with(options).await?);
    store.migrate().await?;
    Ok(store)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let store = new_store().await?;
    let ledger = Arc::new(Ledger::default());
    let events = shop::events(&ledger);

    let activity = Activity::new("shop");
    let inbox = InboxLayer::new("shop", store.clone());
    // Gives up after a second, where a real service tries for days.
    let impatient = RetryPolicy::from_fn(|attempt| match attempt.failures {
        1 => Some(Duration::from_secs(1)),
        _ => None,
    });
    inbox.worker(events.clone()).with_retry(impatient).start();

    let api = stripe::api()?;
    let inspector = Inspector::new()
        .with_queue(store, Queue::new("shop", None))
        .with_activity(&activity)
        .with_endpoint(&api, "we_demo", &events)
        .with_api(api)
        .with_actions()
        .authorized_by(anyone_on_this_machine);

    let layers = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(SigningSecret::new(SECRET)?).with_observer(activity))
        .layer(inbox);
    let app = Router::new()
        .route("/webhook", post(events).route_layer(layers))
        .nest("/inspector", inspector);
    deliveries::send(&app).await?;

    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("Open http://localhost:4242/inspector");
    println!("Press Enter to open the ledger, and Ctrl-C to stop.");
    thread::spawn(move || open_the_ledger(&ledger));
    axum::serve(listener, app).await?;
    Ok(())
}
