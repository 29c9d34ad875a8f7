//! Sends signed events to an endpoint, like `stripe trigger` and `stripe listen`, but without a Stripe account
//! or network access.
//!
//! Start `cargo run -p quickstart` in another terminal, then run:
//!
//! ```text
//! export STRIPE_WEBHOOK_SECRET=whsec_local_test
//! cargo run -p trigger -- payment_intent.succeeded
//! cargo run -p trigger -- --list invoice
//! cargo run -p trigger -- --help
//! ```

mod args;
mod send;

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use console::style;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinSet;

use args::Args;
use send::{Delivery, Sender};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{failed} without a 2xx response");
            ExitCode::FAILURE
        }
        Err(error) => {
            let red = style("error:").red().bold().for_stderr();
            eprintln!("{red} {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns the number of failed deliveries.
async fn run(args: Args) -> Result<usize, Box<dyn Error>> {
    if args.list.is_some() {
        args.print_list()?;
        return Ok(0);
    }
    let (count, payloads) = args.payloads()?;
    let sender = Arc::new(Sender::new(&args)?);
    let bar = if count > 1 {
        ProgressBar::new(count)
    } else {
        ProgressBar::hidden()
    };
    bar.set_style(ProgressStyle::with_template(
        "{bar:40.cyan/blue} {pos}/{len} {per_sec}",
    )?);
    let concurrency = usize::try_from(args.concurrency)?;
    let mut in_flight = JoinSet::new();
    let mut deliveries = Vec::new();
    for (name, payload) in payloads {
        if in_flight.len() >= concurrency {
            deliveries.extend(in_flight.join_next().await.transpose()?);
            bar.inc(1);
        }
        let sender = Arc::clone(&sender);
        in_flight.spawn(async move { (name, sender.send(payload).await) });
    }
    while let Some(delivery) = in_flight.join_next().await {
        deliveries.push(delivery?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(summarize(&deliveries))
}

/// Prints the failed deliveries (all deliveries if there are at most 20) and the latencies. Returns the number
/// of failed deliveries.
fn summarize(deliveries: &[(String, Delivery)]) -> usize {
    let failed = deliveries
        .iter()
        .filter(|(_, delivery)| !delivery.is_success());
    for (name, delivery) in deliveries {
        if deliveries.len() <= 20 || !delivery.is_success() {
            delivery.print(name);
        }
    }
    let mut latencies: Vec<_> = deliveries
        .iter()
        .map(|(_, delivery)| delivery.latency)
        .collect();
    latencies.sort_unstable();
    if deliveries.len() == 1 {
        return failed.count();
    }
    if let (Some(median), Some(longest)) = (latencies.get(latencies.len() / 2), latencies.last()) {
        println!(
            "{} sent, median {median:.1?}, longest {longest:.1?}",
            deliveries.len()
        );
    }
    failed.count()
}
