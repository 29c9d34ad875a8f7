use std::fs;
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::processes::start_worker;
use super::rows::insert_queued;
use super::{new_database, print_header};
use crate::child::Child;
use crate::inbox::Inbox;
use crate::postgres_server::Server;
use crate::sample::{invoice, new_events, to_f64};

const BACKLOGS: [i64; 2] = [10_000, 1_000_000];

/// Events accepted in addition to the backlog.
const ACCEPTS: usize = 5_000;

/// Events of the backlog that are handled before the second reading of the memory.
const HANDLED: f64 = 9_000.0;

pub(super) async fn print_table(server: &Server) {
    print_header(&[
        "backlog",
        "accepts/s, 16 tasks",
        "handled/s, 16 slots",
        "worker memory after 1,000 events",
        "after 9,000 events",
    ]);
    for backlog in BACKLOGS {
        let url = new_database(server).await;
        let inbox = Inbox::new(url.parse().expect("it is a URL")).await;
        insert_queued(&inbox.pool, 0, backlog).await;
        let accepted = inbox.accept_all(new_events(&invoice(), ACCEPTS), 16).await;

        let mut worker = start_worker(&url).await;
        let start = Instant::now();
        wait_for(&mut worker, 1_000.0).await;
        let early = memory(&worker);
        let handled = wait_for(&mut worker, HANDLED).await;
        let elapsed = start.elapsed();
        let late = memory(&worker);
        worker.stop().await;
        println!(
            "| {backlog} | {:.0} | {:.0} | {early:.1} MiB | {late:.1} MiB |",
            to_f64(ACCEPTS) / accepted.as_secs_f64(),
            handled / elapsed.as_secs_f64(),
        );
    }
}

/// Waits until the worker has handled at least this many events.
async fn wait_for(worker: &mut Child, count: f64) -> f64 {
    loop {
        let handled = worker.ask("count").await[0];
        if handled >= count {
            return handled;
        }
        sleep(Duration::from_millis(5)).await;
    }
}

/// The resident memory of a process in MiB.
fn memory(worker: &Child) -> f64 {
    let file = format!("/proc/{}/status", worker.id());
    let status = fs::read_to_string(file).expect("the process runs, on Linux");
    let kibibytes = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    let kibibytes: f64 = kibibytes
        .expect("Linux states it")
        .parse()
        .expect("it is a number");
    kibibytes / 1024.0
}
