//! What this crate costs, as multiples of the limit: a bare keyed HMAC over the same bytes.
//!
//! `cargo bench --bench speed --features testing` prints the tables of the README and PERFORMANCE.md.

mod bodies;
mod harness;
mod rows;

use harness::measure;

fn main() {
    let rounds = 200;
    println!("median (10th percentile) of {rounds} rounds, as multiples of a bare keyed HMAC\n");
    println!("| body | HMAC | verify | + read | + six fields | layer, over a handler |");
    println!("|---|---|---|---|---|---|");
    for body in bodies::all() {
        let mut rows = rows::of_body(&body);
        measure(&mut rows, rounds);
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
    }

    for (title, mut rows) in rows::groups() {
        println!("\n{title}\n\n| | time | as a multiple of the first |\n|---|---|---|");
        measure(&mut rows, rounds);
        for row in &rows {
            let (time, multiple) = (nanos(row.nanos_at()), ratio(row.ratio_to(&rows[0])));
            println!("| {} | {time} | {multiple} |", row.name);
        }
    }
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
