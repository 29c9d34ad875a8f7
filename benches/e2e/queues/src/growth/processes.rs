use std::env;
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::{new_database, print_header};
use crate::child::Child;
use crate::inbox::Inbox;
use crate::postgres_server::Server;
use crate::sample::{invoice, median, new_events, to_f64};

const EVENTS: usize = 10_000;
const ROUNDS: usize = 3;

pub(super) async fn print_table(server: &Server) {
    print_header(&[
        "worker processes",
        "accepts/s, 16 tasks",
        "end to end/s, 16 slots each",
    ]);
    let url = new_database(server).await;
    let inbox = Inbox::new(url.parse().expect("it is a URL")).await;
    for processes in [1, 2, 4] {
        let [mut accepts, mut handled] = [const { Vec::new() }; 2];
        for _ in 0..ROUNDS {
            let mut workers = Vec::new();
            for _ in 0..processes {
                workers.push(start_worker(&url).await);
            }
            for worker in &mut workers {
                worker.ask("start").await;
            }
            let start = Instant::now();
            let accepted = inbox.accept_all(new_events(&invoice(), EVENTS), 16).await;
            while inbox.is_unfinished().await {
                sleep(Duration::from_millis(10)).await;
            }
            accepts.push(to_f64(EVENTS) / accepted.as_secs_f64());
            handled.push(to_f64(EVENTS) / start.elapsed().as_secs_f64());
            for worker in workers {
                worker.stop().await;
            }
        }
        let (accepts, handled) = (median(&accepts), median(&handled));
        println!("| {processes} | {accepts:.0} | {handled:.0} |");
    }
}

/// Starts a process whose worker starts with the first line that it reads.
pub(super) async fn start_worker(url: &str) -> Child {
    let program = env::current_exe().expect("the program has a path");
    let program = program.to_str().expect("the path is UTF-8");
    Child::start(&[program, "worker"], &[("DATABASE_URL", url)]).await
}
