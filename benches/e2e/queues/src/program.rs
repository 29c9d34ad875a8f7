//! The inbox's program: reads the commands of `compare`, and runs the phases.

use std::env;
use std::io::{BufRead, stdin};

use crate::inbox::Inbox;
use crate::sample::{invoice, new_events, percentile};

pub(crate) async fn run() {
    let url = env::var("DATABASE_URL").expect("DATABASE_URL is set");
    let inbox = Inbox::new(url.parse().expect("it is a URL")).await;
    let events = |count| new_events(&invoice(), count);
    println!("ready");
    for line in stdin().lock().lines() {
        let line = line.expect("the driver writes lines");
        let words: Vec<&str> = line.split(' ').collect();
        let number = |index: usize| -> usize { words[index].parse().expect("it is a number") };
        let slots = || u32::try_from(number(1)).expect("it is small");
        match words[0] {
            "accept" => {
                let elapsed = inbox.accept_all(events(number(2)), number(1)).await;
                println!("{}", elapsed.as_secs_f64());
            }
            "drain" => {
                let elapsed = inbox.drain(slots(), number(2)).await;
                println!("{}", elapsed.as_secs_f64());
            }
            "latency" => {
                let rate = u32::try_from(number(2)).expect("it is small");
                let times = inbox.latencies(events(number(3)), slots(), rate).await;
                println!("{} {}", percentile(&times, 50), percentile(&times, 99));
            }
            other => panic!("unknown command {other}"),
        }
    }
}
