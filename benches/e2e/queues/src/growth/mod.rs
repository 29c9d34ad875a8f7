//! How the inbox behaves as its load and its tables grow.

mod backlog;
mod completed;
mod payload;
mod processes;
mod rows;

use crate::postgres_server::Server;

pub(crate) async fn print_tables() {
    let server = Server::new(&[]);
    payload::print_table(&server).await;
    processes::print_table(&server).await;
    backlog::print_table(&server).await;
    completed::print_table(&server).await;
}

/// The URL of a new, empty database.
async fn new_database(server: &Server) -> String {
    let options = server.database().await;
    let name = options.get_database().expect("it is named").to_owned();
    format!(
        "postgres://postgres@127.0.0.1:{}/{name}",
        options.get_port()
    )
}

fn print_header(columns: &[&str]) {
    println!("\n| {} |", columns.join(" | "));
    println!("|{}", "---|".repeat(columns.len()));
}
