//! The behaviors of child processes with an inbox.

use std::future::pending;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{MethodRouter, post};
use http::StatusCode;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tower_stripe_webhook::StripeEvent;
use tower_stripe_webhook::claims::Grant;

use crate::backend::Backend;
use crate::child::{print_line, wait_for_line};
use crate::inbox_endpoint::{inbox, layered, worker};
use crate::inbox_processes::NEIGHBORS;
use crate::ledger::{CompleteBy, Ledger};

/// Receives events, and handles them unless the process only stores them.
pub async fn run(behavior: &str, backend: &Backend) {
    let (behavior, lease) = match behavior.strip_suffix(", with a long lease") {
        Some(behavior) => (behavior, Duration::from_secs(600)),
        None => (behavior, Duration::from_secs(1)),
    };
    let inbox = inbox(backend.connect_inbox().await);
    let mut app = Router::new().route("/webhook", layered(inbox.clone(), post(async || ())));
    if behavior == "stores without responding" {
        app = app.layer(from_fn(never_respond));
    }
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    print_line(&format!("listening {}", listener.local_addr().unwrap()));
    let worker = handler(behavior, backend).await.map(|handler| {
        worker(&inbox, handler)
            .with_concurrency(32)
            .with_lease(lease)
            .with_max_crashes(if behavior == "aborts" { 3 } else { 10 })
            .start()
    });
    let mut terminate = signal(SignalKind::terminate()).unwrap();
    let signal = async move {
        terminate.recv().await;
        print_line("draining");
    };
    axum::serve(listener, app)
        .with_graceful_shutdown(signal)
        .await
        .unwrap();
    if let Some(worker) = worker {
        worker.drain(Duration::from_secs(20)).await;
    }
    print_line("drained");
}

/// Returns no handler for a process that only stores events.
async fn handler(behavior: &str, backend: &Backend) -> Option<MethodRouter> {
    Some(match behavior {
        "stores" | "stores without responding" => return None,
        "hangs" => post(async |grant: Grant| {
            print_line(&format!("handling {}", grant.attempt()));
            pending::<()>().await;
        }),
        "aborts" => post(abort_beside_neighbors),
        "waits" => post(async |grant: Grant| {
            print_line(&format!("handling {}", grant.attempt()));
            wait_for_line().await;
            print_line("handled");
        }),
        "waits and books" => {
            let ledger = Ledger::open(backend).await;
            post(move |grant: Grant, event: StripeEvent| async move {
                print_line(&format!("handling {}", grant.attempt()));
                wait_for_line().await;
                let booked = ledger.book(&event, &grant, CompleteBy::Commit).await;
                print_line(&format!("booked {}", booked.is_ok()));
                booked
            })
        }
        "books" => Ledger::open(backend).await.handler(CompleteBy::Commit),
        "books without completing" => Ledger::open(backend).await.handler(CompleteBy::Layer),
        other => panic!("unknown behavior: {other}"),
    })
}

/// One type aborts the process at every attempt. At the first, all its neighbors run beside it.
async fn abort_beside_neighbors(grant: Grant, event: StripeEvent) -> StatusCode {
    static NEIGHBORS_RUNNING: AtomicU32 = AtomicU32::new(0);
    if event.event_type().as_str() == "charge.failed" {
        while grant.attempt() == 1 && NEIGHBORS_RUNNING.load(Ordering::Relaxed) < NEIGHBORS {
            tokio::task::yield_now().await;
        }
        std::process::abort();
    }
    NEIGHBORS_RUNNING.fetch_add(1, Ordering::Relaxed);
    if grant.attempt() == 1 {
        pending::<()>().await;
    }
    StatusCode::OK
}

/// The process can be killed after the commit and before the response.
async fn never_respond(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    print_line(&format!("not responding {}", response.status().as_u16()));
    pending().await
}
