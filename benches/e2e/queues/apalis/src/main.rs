//! Runs the phases of the comparison with apalis-postgres. `../README.md` describes the commands that it reads.

use std::collections::HashMap;
use std::io::{BufRead, stdin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{env, fs};

use apalis::prelude::*;
use apalis_postgres::{Config, PgPool, PostgresStorage};
use serde_json::{Value, json};
use sqlx::postgres::PgPoolOptions;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval, sleep};

const QUEUE: &str = "bench";
const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// When each job was enqueued and started, by its number.
type Times = Arc<Mutex<HashMap<u64, Instant>>>;

#[derive(Clone)]
struct Program {
    pool: PgPool,
    event: Value,
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    let url = env::var("DATABASE_URL").expect("DATABASE_URL is set");
    let event = fs::read(env::var("EVENT_FILE").expect("EVENT_FILE is set"));
    let pool = PgPoolOptions::new().max_connections(20).connect(&url).await;
    let program = Program {
        pool: pool.expect("the server accepts connections"),
        event: serde_json::from_slice(&event.expect("the event is readable")).expect("it is JSON"),
    };
    PostgresStorage::setup(&program.pool)
        .await
        .expect("the migrations succeed");
    println!("ready");
    for line in stdin().lock().lines() {
        let line = line.expect("the driver writes lines");
        let words: Vec<&str> = line.split(' ').collect();
        let number = |index: usize| -> u64 { words[index].parse().expect("it is a number") };
        match words[0] {
            "accept" => println!("{}", program.accept(number(1), number(2)).await),
            "drain" => println!("{}", program.drain(number(1), number(2)).await),
            "latency" => {
                let [p50, p99] = program.latency(number(1), number(2), number(3)).await;
                println!("{p50} {p99}");
            }
            other => panic!("unknown command {other}"),
        }
    }
}

impl Program {
    fn storage(&self, workers: u64) -> PostgresStorage<Value> {
        let config = Config::default()
            .queue(QUEUE)
            .batch_size(usize::try_from(workers).expect("it is small"))
            .lock_tasks(false);
        PostgresStorage::new(&self.pool).with_config(config)
    }

    fn job(&self, number: u64) -> Value {
        json!({ "number": number, "event": self.event })
    }

    async fn accept(&self, producers: u64, jobs: u64) -> f64 {
        let next = Arc::new(AtomicU64::new(0));
        let start = Instant::now();
        let mut running = JoinSet::new();
        for _ in 0..producers {
            let (program, next) = (self.clone(), Arc::clone(&next));
            running.spawn(async move {
                let mut storage = program.storage(1);
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= jobs {
                        return;
                    }
                    storage
                        .push(program.job(number))
                        .await
                        .expect("the job is stored");
                }
            });
        }
        running.join_all().await;
        start.elapsed().as_secs_f64()
    }

    async fn drain(&self, workers: u64, jobs: u64) -> f64 {
        let handled = Arc::new(AtomicU64::new(0));
        let start = Instant::now();
        let stop = self.start_worker(workers, {
            let handled = Arc::clone(&handled);
            move |_| {
                handled.fetch_add(1, Ordering::Relaxed);
            }
        });
        while handled.load(Ordering::Relaxed) < jobs {
            sleep(Duration::from_millis(1)).await;
        }
        while self.is_unfinished().await {
            sleep(Duration::from_millis(5)).await;
        }
        let seconds = start.elapsed().as_secs_f64();
        stop().await;
        seconds
    }

    async fn latency(&self, workers: u64, rate: u64, jobs: u64) -> [f64; 2] {
        let started = Times::default();
        let stop = self.start_worker(workers, {
            let started = Arc::clone(&started);
            move |job: Value| {
                let number = job["number"].as_u64().expect("each job has a number");
                started
                    .lock()
                    .expect("nothing panics under the lock")
                    .insert(number, Instant::now());
            }
        });
        sleep(Duration::from_secs(1)).await;
        let mut enqueued = HashMap::new();
        let mut running = JoinSet::new();
        let mut ticks =
            interval(Duration::from_secs(1) / u32::try_from(rate).expect("it is small"));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        for number in 0..jobs {
            ticks.tick().await;
            enqueued.insert(number, Instant::now());
            let (mut storage, job) = (self.storage(1), self.job(number));
            running.spawn(async move { storage.push(job).await.expect("the job is stored") });
        }
        running.join_all().await;
        let len = || started.lock().expect("nothing panics under the lock").len();
        while len() < enqueued.len() {
            ticks.tick().await;
        }
        while self.is_unfinished().await {
            ticks.tick().await;
        }
        stop().await;
        let started = started.lock().expect("nothing panics under the lock");
        let mut times: Vec<_> = enqueued
            .iter()
            .map(|(number, at)| (started[number] - *at).as_secs_f64() * 1e3)
            .collect();
        times.sort_unstable_by(f64::total_cmp);
        [times[times.len() / 2], times[times.len() * 99 / 100]]
    }

    /// Returns a function that stops the worker.
    fn start_worker(
        &self,
        workers: u64,
        handler: impl Fn(Value) + Clone + Send + Sync + 'static,
    ) -> impl AsyncFnOnce() {
        let (stop, stopped) = oneshot::channel::<()>();
        let worker = WorkerBuilder::new(format!("bench-{:?}", Instant::now()))
            // Without an interval, the last results of a burst wait for the heartbeat. 200 ms is the interval of the
            // examples in the docs of `poll_strategy`.
            .backend(
                self.storage(workers)
                    .with_pubsub()
                    .poll_with_interval(POLL_INTERVAL),
            )
            .concurrency(usize::try_from(workers).expect("it is small"))
            .parallelize(tokio::spawn)
            .build(move |job: Value| {
                let handler = handler.clone();
                async move {
                    handler(job);
                    Ok::<_, BoxDynError>(())
                }
            });
        let running = tokio::spawn(worker.run_until(async move {
            let _ = stopped.await;
            Ok::<(), std::io::Error>(())
        }));
        async move || {
            let _ = stop.send(());
            running
                .await
                .expect("the worker does not panic")
                .expect("the worker succeeds");
        }
    }

    async fn is_unfinished(&self) -> bool {
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM apalis.jobs WHERE status <> 'Done')")
            .fetch_one(&self.pool)
            .await
            .expect("the query succeeds")
    }
}
