//! An instance of a service in its own process, which tests can kill.
//!
//! The process runs this test binary with a filter that selects only the test below.

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
use tower_stripe_webhook::dedup::{DedupLayer, Drain};

use crate::backend::Backend;
use crate::endpoint::layered;
use crate::inbox_child;
use crate::ledger::{CompleteBy, Ledger};

/// Does nothing unless another test starts it as a child process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn service_instance() {
    let Ok(behavior) = env::var("FAULTS_CHILD") else {
        return;
    };
    let backend = Backend::from_text(&env::var("FAULTS_BACKEND").unwrap());
    if let Some(behavior) = behavior.strip_prefix("inbox ") {
        return inbox_child::run(behavior, &backend).await;
    }
    let store = backend.connect().await;
    let drain = Drain::new().with_grace_period(match &*behavior {
        "hangs" => Duration::from_millis(300),
        _ => Duration::from_secs(20),
    });
    let dedup = DedupLayer::new("faults", store)
        .with_lease(Duration::from_secs(1))
        .with_max_crashes(3)
        .with_drain(&drain);
    let handler = layered(dedup, handler(&behavior, &backend).await);
    let app = Router::new().route("/webhook", handler);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    print_line(&format!("listening {}", listener.local_addr().unwrap()));
    let mut terminate = signal(SignalKind::terminate()).unwrap();
    let terminated = drain.on(async move {
        terminate.recv().await;
    });
    let draining = async move {
        terminated.await;
        // After the drain started: an event that arrives from now on is not admitted.
        print_line("draining");
    };
    axum::serve(listener, app)
        .with_graceful_shutdown(draining)
        .await
        .unwrap();
    drain.shutdown().await;
    print_line("drained");
}

async fn handler(behavior: &str, backend: &Backend) -> MethodRouter {
    match behavior {
        // Never returns.
        "hangs" => post(async |grant: Grant| {
            print_line(&format!("handling {}", grant.attempt()));
            std::future::pending::<()>().await;
        }),
        "aborts" => post(async |grant: Grant| -> StatusCode {
            print_line(&format!("handling {}", grant.attempt()));
            std::process::abort()
        }),
        // Returns when standard input receives a line.
        "waits" => post(async |grant: Grant| {
            print_line(&format!("handling {}", grant.attempt()));
            wait_for_line().await;
            print_line("handled");
        }),
        "books" => Ledger::open(backend).await.handler(CompleteBy::Commit),
        "books without completing" => Ledger::open(backend).await.handler(CompleteBy::Layer),
        "waits and books" => {
            let ledger = Ledger::open(backend).await;
            post(move |grant: Grant, event: StripeEvent| async move {
                print_line(&format!("handling {}", grant.attempt()));
                wait_for_line().await;
                ledger.book(&event, &grant, CompleteBy::Commit).await
            })
        }
        other => panic!("unknown behavior: {other}"),
    }
}

/// Waits for a line on standard input.
pub async fn wait_for_line() {
    let line = tokio::task::spawn_blocking(|| std::io::stdin().read_line(&mut String::new()));
    line.await.unwrap().unwrap();
}

/// Prints to standard output directly, because the test harness captures `println!`.
pub fn print_line(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\nchild: {line}").unwrap();
    out.flush().unwrap();
}
