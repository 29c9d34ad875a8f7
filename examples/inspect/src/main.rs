//! Shows what a store has, and replays, discards, forgets and pauses: for the person on call, in a terminal.
//!
//! ```text
//! export INSPECT_STORE=postgres://localhost/shop INSPECT_QUEUE=billing
//! cargo run -p inspect -- list
//! cargo run -p inspect -- show evt_1
//! cargo run -p inspect -- replay --type invoice.paid --since 6h --dry-run
//! cargo run -p inspect -- --help
//! ```

mod api;
mod args;
mod change;
mod check;
mod clean;
mod failure;
mod forget;
mod from_stripe;
mod list;
mod output;
mod past_attempts;
mod pause;
mod preview;
mod record;
mod show;
mod store;
mod table;
mod time;

use std::process::ExitCode;

use clap::Parser;
use console::style;

use args::{Args, Command};
use failure::Failure;
use output::Output;
use store::Store;

#[tokio::main]
async fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args).await {
        Ok(true) => ExitCode::SUCCESS,
        // Nothing matched, or the check found a difference.
        Ok(false) => ExitCode::from(1),
        Err(failure) => {
            let red = style("error:").red().bold().for_stderr();
            let text = args.store.redact(&failure.to_string());
            eprintln!("{red} {}", clean::line(&text));
            failure.exit_code()
        }
    }
}

/// Returns whether anything matched, or whether the check found no difference.
async fn run(args: &Args) -> Result<bool, Failure> {
    let output = Output::new(args.format);
    if let Command::Check(check) = &args.command {
        return check::run(check, output).await;
    }
    let store = Store::open(&args.store).await?;
    match &args.command {
        Command::List(list) => list::run(list, &args.queue, &store, output).await,
        Command::Show(show) => show::run(show, &args.queue, &store, output).await,
        Command::Replay(replay) => change::replay(replay, &args.queue, &store, output).await,
        Command::Discard(discard) => change::discard(discard, &args.queue, &store, output).await,
        Command::Forget(forget) => forget::run(forget, &args.queue, &store, output).await,
        Command::Pause => pause::run(true, &args.queue, &store, output).await,
        Command::Resume => pause::run(false, &args.queue, &store, output).await,
        Command::Check(_) => Ok(true),
    }
}
