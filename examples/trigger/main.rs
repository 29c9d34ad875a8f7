//! Sends a signed event to an endpoint, as `stripe trigger` and `stripe listen` do, without an
//! account and without a network.
//!
//! Run with, beside `cargo run --example quickstart`,
//!
//! ```text
//! export STRIPE_WEBHOOK_SECRET=whsec_local_test
//! cargo run --features testing --example trigger -- payment_intent.succeeded
//! cargo run --features testing --example trigger -- --list invoice
//! cargo run --features testing --example trigger -- --help
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
use send::{Answer, Sender};

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(failed) => {
            eprintln!("{failed} not answered with 2xx");
            ExitCode::FAILURE
        }
        Err(error) => {
            let red = style("error:").red().bold().for_stderr();
            eprintln!("{red} {error}");
            ExitCode::FAILURE
        }
    }
}

/// Returns how many deliveries failed.
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
    let mut under_way = JoinSet::new();
    let mut answers = Vec::new();
    for (name, payload) in payloads {
        if under_way.len() >= concurrency {
            answers.extend(under_way.join_next().await.transpose()?);
            bar.inc(1);
        }
        let sender = Arc::clone(&sender);
        under_way.spawn(async move { (name, sender.send(payload).await) });
    }
    while let Some(answer) = under_way.join_next().await {
        answers.push(answer?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(summarize(&answers))
}

/// Prints every failure, or every answer where there are few, and what all took.
fn summarize(answers: &[(String, Answer)]) -> usize {
    let failed = answers.iter().filter(|(_, answer)| !answer.is_success());
    for (name, answer) in answers {
        if answers.len() <= 20 || !answer.is_success() {
            answer.print(name);
        }
    }
    let mut latencies: Vec<_> = answers.iter().map(|(_, answer)| answer.latency).collect();
    latencies.sort_unstable();
    if answers.len() == 1 {
        return failed.count();
    }
    if let (Some(median), Some(longest)) = (latencies.get(latencies.len() / 2), latencies.last()) {
        println!(
            "{} sent, median {median:.1?}, longest {longest:.1?}",
            answers.len()
        );
    }
    failed.count()
}
