//! What runs in a process of its own: an instance of a service, to be killed.
//!
//! It is this test binary once more, with a filter that leaves nothing but the one test below.

use std::env;
use std::io::Write;
use std::time::Duration;

use axum::Router;
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::Grant;
use tower_stripe_webhook::dedup::DedupLayer;

use crate::backend::Backend;
use crate::endpoint::layered;
use crate::ledger::{Ledger, Mark};

/// Does nothing but as a child of another test.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn service_instance() {
    let Ok(behavior) = env::var("FAULTS_CHILD") else {
        return;
    };
    let backend = Backend::from_text(&env::var("FAULTS_BACKEND").unwrap());
    let store = backend.connect().await;
    let dedup = DedupLayer::new("faults", store)
        .with_lease(Duration::from_secs(1))
        .with_max_crashes(3);
    let drain = dedup.drain();
    let handler = layered(dedup, handler(&behavior, &backend).await);
    let app = Router::new().route("/webhook", handler);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    say(&format!("listening {}", listener.local_addr().unwrap()));
    let mut terminate = signal(SignalKind::terminate()).unwrap();
    let grace = match &*behavior {
        "hangs" => Duration::from_millis(300),
        _ => Duration::from_secs(20),
    };
    let stopping = drain.clone();
    axum::serve(listener, app)
        .with_graceful_shutdown(async move {
            terminate.recv().await;
            say("draining");
            tokio::spawn(async move { stopping.shutdown(grace).await });
        })
        .await
        .unwrap();
    drain.shutdown(grace).await;
    say("drained");
}

async fn handler(behavior: &str, backend: &Backend) -> MethodRouter {
    match behavior {
        // Begins, and is never done.
        "hangs" => post(async |grant: Grant| {
            say(&format!("handling {}", grant.attempt()));
            std::future::pending::<()>().await;
        }),
        "aborts" => post(async |grant: Grant| -> StatusCode {
            say(&format!("handling {}", grant.attempt()));
            std::process::abort()
        }),
        // Is done when its standard input says so.
        "waits" => post(async |grant: Grant| {
            say(&format!("handling {}", grant.attempt()));
            wait().await;
            say("handled");
        }),
        "books" => Ledger::open(backend).await.handler(Mark::InTheTransaction),
        "books apart" => Ledger::open(backend).await.handler(Mark::AfterIt),
        "waits and books" => {
            let ledger = Ledger::open(backend).await;
            post(move |grant: Grant, event: StripeEvent| async move {
                say(&format!("handling {}", grant.attempt()));
                wait().await;
                ledger.book(&event, &grant, Mark::InTheTransaction).await
            })
        }
        other => panic!("no such behavior: {other}"),
    }
}

/// Waits for a line of the standard input.
async fn wait() {
    let line = tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new()));
    line.await.unwrap().unwrap();
}

/// Past the test harness, which would hold it back.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nchild: {line}").unwrap();
    out.flush().unwrap();
}
