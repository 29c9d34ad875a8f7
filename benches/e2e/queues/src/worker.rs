//! A process that only runs handlers. It answers each line with the number of handlers that have run.

use std::env;
use std::io::{BufRead, stdin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tower::service_fn;
use tower_stripe_webhook::inbox::Worker;

use crate::inbox::{Inbox, SCOPE, handle};

pub(crate) async fn run() {
    let url = env::var("DATABASE_URL").expect("DATABASE_URL is set");
    let inbox = Inbox::new(url.parse().expect("it is a URL")).await;
    let handled = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&handled);
    let service = service_fn(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
        handle(())
    });
    println!("ready");
    let mut worker = Some(Worker::new(SCOPE, inbox.store, service));
    // The first line starts the worker, so that several start at once.
    for line in stdin().lock().lines() {
        line.expect("the driver writes lines");
        if let Some(worker) = worker.take() {
            worker.start();
        }
        println!("{}", handled.load(Ordering::Relaxed));
    }
}
