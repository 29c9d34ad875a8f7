//! Measures this crate, as multiples of its lower bound: a bare keyed HMAC over the same bytes.
//!
//! `cargo bench --bench speed --features testing` prints the tables of PERFORMANCE.md and draws
//! `benches/results/speed.svg`.
//!
//! `cargo bench --bench speed --features testing -- FILE…` reads bodies that Stripe sent instead.

mod bodies;
mod harness;
mod objects;
mod plot;
mod rows;

use std::path::Path;
use std::{env, fs};

use bytes::Bytes;
use harness::{Row, measure};
use plot::{Line, Panel};

const ROUNDS: usize = 200;

fn main() {
    let files: Vec<_> = env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    println!("median (10th percentile) of {ROUNDS} rounds, as multiples of a bare keyed HMAC\n");
    if !files.is_empty() {
        return by_file(&files);
    }
    let mut panels = vec![by_body_size()];
    for (title, mut rows) in rows::groups() {
        print_group(title, &mut rows);
        panels.extend(by_count(title, &rows));
    }
    for (title, mut rows) in objects::groups() {
        print_group(&title, &mut rows);
    }
    let results = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/results");
    fs::create_dir_all(results).expect("the results folder can be created");
    fs::write(format!("{results}/speed.svg"), plot::draw(&panels))
        .expect("the plot can be written");
}

fn print_group(title: &str, rows: &mut [Row]) {
    println!("\n{title}\n\n| | time | difference to the first | multiple of the first |");
    println!("|---|---|---|---|");
    measure(rows, ROUNDS);
    for row in &*rows {
        let (time, difference) = (nanos(row.nanos_at()), nanos(row.over(&rows[0])));
        let multiple = ratio(row.ratio_to(&rows[0]));
        println!("| {} | {time} | {difference} | {multiple} |", row.name);
    }
}

/// Prints a table of bodies from files. Thin events have no fields to read, so it ends with the event.
fn by_file(files: &[String]) {
    println!("| body | HMAC | verify | + read |");
    println!("|---|---|---|---|");
    for file in files {
        let body = Bytes::from(fs::read(file).expect("the file is readable"));
        let mut rows = rows::for_body(&body);
        let rows = &mut rows[..3];
        measure(rows, ROUNDS);
        let name = Path::new(file).file_stem().unwrap_or_default();
        println!(
            "| {}, {} B | {} | {} | {} |",
            name.display(),
            body.len(),
            nanos(rows[0].nanos_at()),
            ratio(rows[1].ratio_to(&rows[0])),
            ratio(rows[2].ratio_to(&rows[0])),
        );
    }
}

/// Prints the first table, and returns it as a panel.
fn by_body_size() -> Panel {
    println!("| body | HMAC | verify | + read | + six fields | layer overhead |");
    println!("|---|---|---|---|---|---|");
    let names = ["HMAC", "verify", "+ read", "+ six fields"];
    let mut lines = names.map(|name| Line {
        name: name.to_owned(),
        points: Vec::new(),
    });
    for body in bodies::all() {
        let mut rows = rows::for_body(&body);
        measure(&mut rows, ROUNDS);
        let [limit, verify, read, typed, handler, layer] = &rows[..] else {
            unreachable!("there are six rows");
        };
        println!(
            "| {} B | {} | {} | {} | {} | {} |",
            body.len(),
            nanos(limit.nanos_at()),
            ratio(verify.ratio_to(limit)),
            ratio(read.ratio_to(limit)),
            ratio(typed.ratio_to(limit)),
            nanos(layer.over(handler)),
        );
        let bytes = u32::try_from(body.len()).expect("bodies have at most about 1 MiB");
        for (line, row) in lines.iter_mut().zip([limit, verify, read, typed]) {
            line.points.push((bytes.into(), row.nanos_at().0));
        }
    }
    Panel {
        title: "by body size in bytes",
        lines: lines.into(),
    }
}

/// Returns a panel of the rows whose names are numbers, or `None` if there are none.
fn by_count(title: &'static str, rows: &[Row]) -> Option<Panel> {
    let point = |row: &Row| Some((row.name.parse().ok()?, row.nanos_at().0));
    let points: Vec<_> = rows.iter().filter_map(point).collect();
    let line = Line {
        name: "median".to_owned(),
        points,
    };
    (!line.points.is_empty()).then(|| Panel {
        title,
        lines: vec![line],
    })
}

fn ratio((median, tenth): (f64, f64)) -> String {
    format!("{median:.2} ({tenth:.2})")
}

fn nanos((median, tenth): (f64, f64)) -> String {
    if median < 10_000.0 {
        format!("{median:.0} ns ({tenth:.0})")
    } else {
        format!("{:.1} µs ({:.1})", median / 1e3, tenth / 1e3)
    }
}
