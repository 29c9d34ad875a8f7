use std::time::Duration;

use super::{new_database, print_header};
use crate::inbox::Inbox;
use crate::postgres_server::Server;
use crate::sample::{median, new_events, padded, to_f64};

/// Sizes in KiB, and the number of events of a round.
const SIZES: [(usize, usize); 4] = [(1, 4_000), (8, 4_000), (64, 1_500), (512, 200)];

const ROUNDS: usize = 3;

pub(super) async fn print_table(server: &Server) {
    print_header(&[
        "payload",
        "accepts/s, 16 tasks",
        "end to end/s, 16 tasks, 64 slots",
    ]);
    for (kibibytes, count) in SIZES {
        let url = new_database(server).await;
        let inbox = Inbox::new(url.parse().expect("it is a URL")).await;
        let event = padded(kibibytes * 1024);
        let events = || new_events(&event, count);
        let rate = |elapsed: Duration| to_f64(count) / elapsed.as_secs_f64();
        let [mut accepts, mut handled] = [const { Vec::new() }; 2];
        for _ in 0..ROUNDS {
            accepts.push(rate(inbox.accept_all(events(), 16).await));
            inbox.drain(64, count).await;
            handled.push(rate(inbox.end_to_end(events(), 16, 64).await));
        }
        println!(
            "| {kibibytes} KiB | {:.0} | {:.0} |",
            median(&accepts),
            median(&handled)
        );
    }
}
