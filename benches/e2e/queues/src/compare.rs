//! The comparison: each round starts every program on a fresh database, so that a machine that slows down affects all
//! of them.

use std::fs;
use std::{env, process};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection};

use crate::child::Child;
use crate::postgres_server::Server;
use crate::sample::{invoice, median};
use crate::setting;

/// Producers and workers of the phases.
const FEW: (u32, u32) = (1, 16);
const MANY: (u32, u32) = (16, 64);

const LATENCY_RATE: u32 = 100;

/// The results of a round. The names are those of the table's columns.
const COLUMNS: [&str; 10] = [
    "accepted/s, 1 producer",
    "accepted/s, 16 producers",
    "finished/s, 16 workers",
    "finished/s, 64 workers",
    "start p50, 16 workers",
    "start p99, 16 workers",
    "start p50, 64 workers",
    "start p99, 64 workers",
    "WAL bytes per job",
    "statements per job",
];

struct Tool {
    name: String,
    command: Vec<String>,
    rounds: Vec<[f64; COLUMNS.len()]>,
}

pub(crate) async fn print_table(arguments: &[String]) {
    let rounds = setting("ROUNDS", 3);
    let program = env::current_exe().expect("the program has a path");
    let program = program.to_str().expect("the path is UTF-8").to_owned();
    let mut tools = vec![Tool {
        name: "this crate's inbox".to_owned(),
        command: vec![program, "program".to_owned()],
        rounds: Vec::new(),
    }];
    tools.extend(arguments.iter().map(|argument| parse_tool(argument)));

    let server = Server::new(&["shared_preload_libraries=pg_stat_statements"]);
    let mut connection = connect(&server.options()).await;
    execute(&mut connection, "CREATE EXTENSION pg_stat_statements").await;
    let event_file = env::temp_dir().join(format!("queues-event-{}.json", process::id()));
    fs::write(&event_file, invoice().payload()).expect("the file can be written");
    let event_path = event_file.to_str().expect("the path is UTF-8");
    for round in 1..=rounds {
        for tool in &mut tools {
            eprintln!("round {round} of {rounds}: {}", tool.name);
            let measured = measure(&server, &mut connection, &tool.command, event_path).await;
            tool.rounds.push(measured);
        }
    }
    let _ = fs::remove_file(&event_file);

    println!("| | {} |", COLUMNS.join(" | "));
    println!("|---|{}", "---|".repeat(COLUMNS.len()));
    for tool in &tools {
        let cells: Vec<String> = (0..COLUMNS.len())
            .map(|column| {
                let values: Vec<f64> = tool.rounds.iter().map(|round| round[column]).collect();
                cell(column, median(&values))
            })
            .collect();
        println!("| {} | {} |", tool.name, cells.join(" | "));
    }
}

fn parse_tool(argument: &str) -> Tool {
    let (name, command) = argument.split_once('=').expect("a tool is NAME=COMMAND");
    Tool {
        name: name.to_owned(),
        command: command.split(' ').map(str::to_owned).collect(),
        rounds: Vec::new(),
    }
}

/// Runs all phases of one program on a fresh database.
async fn measure(
    server: &Server,
    connection: &mut PgConnection,
    command: &[String],
    event_file: &str,
) -> [f64; COLUMNS.len()] {
    let few_jobs = setting("JOBS", 2_000);
    let many_jobs = few_jobs * 2;
    let latency_jobs = setting("LATENCY_JOBS", 300);
    execute(connection, "DROP DATABASE IF EXISTS queues WITH (FORCE)").await;
    execute(connection, "CREATE DATABASE queues").await;
    let port = server.options().get_port();
    let url = format!("postgres://postgres@127.0.0.1:{port}/queues");
    let command: Vec<&str> = command.iter().map(String::as_str).collect();
    let environment = [("DATABASE_URL", url.as_str()), ("EVENT_FILE", event_file)];
    let mut program = Child::start(&command, &environment).await;

    execute(connection, "CHECKPOINT").await;
    let before = Usage::read(connection).await;
    let [few_accept] = ask(&mut program, &format!("accept {} {few_jobs}", FEW.0)).await;
    let [few_drain] = ask(&mut program, &format!("drain {} {few_jobs}", FEW.1)).await;
    let [many_accept] = ask(&mut program, &format!("accept {} {many_jobs}", MANY.0)).await;
    let [many_drain] = ask(&mut program, &format!("drain {} {many_jobs}", MANY.1)).await;
    let after = Usage::read(connection).await;
    let latency = |workers| format!("latency {workers} {LATENCY_RATE} {latency_jobs}");
    let [few_p50, few_p99] = ask(&mut program, &latency(FEW.1)).await;
    let [many_p50, many_p99] = ask(&mut program, &latency(MANY.1)).await;
    program.stop().await;

    let jobs = f64::from(few_jobs + many_jobs);
    [
        f64::from(few_jobs) / few_accept,
        f64::from(many_jobs) / many_accept,
        f64::from(few_jobs) / few_drain,
        f64::from(many_jobs) / many_drain,
        few_p50,
        few_p99,
        many_p50,
        many_p99,
        (after.wal_bytes - before.wal_bytes) / jobs,
        (after.statements - before.statements) / jobs,
    ]
}

async fn ask<const N: usize>(program: &mut Child, line: &str) -> [f64; N] {
    let numbers = program.ask(line).await;
    numbers.try_into().expect("each phase has its results")
}

fn cell(column: usize, value: f64) -> String {
    match COLUMNS[column] {
        name if name.starts_with("start") => format!("{value:.1} ms"),
        name if name.starts_with("statements") => format!("{value:.2}"),
        _ => format!("{value:.0}"),
    }
}

/// The server's counters since it started.
struct Usage {
    wal_bytes: f64,
    /// Statements of clients in the database of the program, `BEGIN` and `COMMIT` included.
    statements: f64,
}

impl Usage {
    async fn read(connection: &mut PgConnection) -> Self {
        let wal_bytes = "SELECT (pg_current_wal_lsn() - '0/0')::float8";
        let statements = "
SELECT coalesce(sum(calls), 0)::float8
FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid
WHERE datname = 'queues'";
        Self {
            wal_bytes: number(connection, wal_bytes).await,
            statements: number(connection, statements).await,
        }
    }
}

async fn number(connection: &mut PgConnection, query: &'static str) -> f64 {
    let number = sqlx::query_scalar(query).fetch_one(connection).await;
    number.expect("the query succeeds")
}

async fn connect(server: &PgConnectOptions) -> PgConnection {
    let connection = PgConnection::connect_with(server).await;
    connection.expect("the server accepts connections")
}

async fn execute(connection: &mut PgConnection, statement: &str) {
    let executed = sqlx::query(AssertSqlSafe(statement))
        .execute(connection)
        .await;
    executed.unwrap_or_else(|error| panic!("{statement}: {error}"));
}
