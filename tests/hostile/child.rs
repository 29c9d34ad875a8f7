//! The server. It runs in another process of this test binary, with a filter that selects only the test below.

use std::env;
use std::future::pending;
use std::io::{Write, stdin, stdout};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::routing::post;
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_stripe_webhook::claims::MemoryStore;
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::{
    EventObject, EventRouter, EventType, SigningSecret, StripeEvent, StripeWebhookLayer,
};

pub const SECRET: &str = "whsec_hostile_tests";

/// Makes this process the server. The value is the body timeout in milliseconds.
pub const BODY_TIMEOUT: &str = "HOSTILE_BODY_TIMEOUT";

/// The type of events whose handler never ends.
pub const HANGS: &str = "charge.pending";
/// The type of events whose handler panics.
pub const PANICS: &str = "charge.failed";

/// Payments handled so far.
static PAID: AtomicUsize = AtomicUsize::new(0);

/// Running handlers that never end.
static HANGING: AtomicUsize = AtomicUsize::new(0);

/// Does nothing unless another test starts it as a child process.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_test_server() {
    let Ok(body_timeout) = env::var(BODY_TIMEOUT) else {
        return;
    };
    let body_timeout = Duration::from_millis(body_timeout.parse().unwrap());
    let secret = SigningSecret::new(SECRET).unwrap();
    let layer = StripeWebhookLayer::new(secret).with_body_timeout(body_timeout);
    let caught = ServiceBuilder::new()
        .layer(CatchPanicLayer::new())
        .layer(layer.clone());
    let once = ServiceBuilder::new()
        .layer(layer.clone())
        .layer(DedupLayer::new("hostile", MemoryStore::new()));
    let app = Router::new()
        .route("/webhook", post(events()).route_layer(layer))
        .route("/caught", post(events()).route_layer(caught))
        .route("/once", post(events()).route_layer(once));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    print_line(&format!("listening {}", listener.local_addr().unwrap()));
    let runtime = Handle::current();
    std::thread::spawn(move || serve_status(&runtime));
    axum::serve(listener, app).await.unwrap();
}

/// The quickstart's handlers, except that the response names the event that was handled.
fn events() -> EventRouter {
    EventRouter::new()
        .on(EventType::PAYMENT_INTENT_SUCCEEDED, paid)
        .on(HANGS, hangs)
        .on(PANICS, panics)
        .fallback(async |event: StripeEvent| event.id().to_owned())
}

#[derive(Deserialize)]
struct PaymentIntent {
    amount: i64,
}

async fn paid(event: StripeEvent, EventObject(intent): EventObject<PaymentIntent>) -> String {
    assert!(intent.amount > 0);
    PAID.fetch_add(1, Ordering::Relaxed);
    event.id().to_owned()
}

async fn hangs(_: StripeEvent) {
    struct Hanging;

    impl Drop for Hanging {
        fn drop(&mut self) {
            HANGING.fetch_sub(1, Ordering::Relaxed);
        }
    }

    HANGING.fetch_add(1, Ordering::Relaxed);
    let _hanging = Hanging;
    pending::<()>().await;
}

async fn panics(_: StripeEvent) {
    // Unlike `panic!`, prints nothing.
    resume_unwind(Box::new("on purpose"));
}

/// Prints the status for every line on standard input, and exits when standard input closes.
fn serve_status(runtime: &Handle) {
    for line in stdin().lines() {
        assert_eq!(line.unwrap(), "status");
        let tasks = runtime.metrics().num_alive_tasks();
        let hanging = HANGING.load(Ordering::Relaxed);
        let paid = PAID.load(Ordering::Relaxed);
        print_line(&format!("status {tasks} {hanging} {paid}"));
    }
    std::process::exit(0);
}

/// Prints to standard output directly, because the test harness captures `println!`.
fn print_line(line: &str) {
    let mut out = stdout().lock();
    writeln!(out, "\nchild: {line}").unwrap();
    out.flush().unwrap();
}
