//! Does the time of a refusal tell how much of a forged signature is right?
//!
//! `cargo bench --bench timing --features testing` takes half a minute; a number after `--` is how
//! many samples to take. It is no test of CI, whose machines are not quiet.
//!
//! A forger who sees that a signature whose first byte is right is refused later than one whose first
//! byte is wrong finds the right one byte by byte. This is the test of dudect
//! (<https://eprint.iacr.org/2016/1123>): signatures that are wrong in their first byte and signatures
//! that are wrong in their last one are verified in random order, and Welch's t says whether the mean
//! times of the two differ by more than chance. Above 4.5 they do: by chance it is that large once in
//! 150,000 times.
//!
//! * The body is tiny, so that the comparison is as large a share of the time as it can be.
//! * What is compared is prepared before it is timed, in batches that fit the cache, so that writing it
//!   does not show.
//! * The long tail of the times, where interrupts are, hides small differences. So there is a t for all
//!   times, and one for those below each of some percentiles, which are those of a run before.
//!
//! Two verifications that leak are tested the same way, to show that a leak would be seen: one compares
//! byte by byte and stops at the first that differs, the other by `==`, which takes 16 bytes or more at
//! a time. The first must be found out, or the run says nothing.

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};
use std::{array, env};

use fastrand::Rng;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tower_stripe_webhook::testing::sign;
use tower_stripe_webhook::{SigningSecret, Verifier};

const SECRET: &str = "whsec_of_the_timing_test";
const BODY: &[u8] = b"{}";
const TIMESTAMP: &str = "1700000000";

/// How many samples are taken unless told otherwise.
const SAMPLES: u64 = 10_000_000;

/// From where on two means differ by more than chance.
const LIMIT: f64 = 4.5;

/// Which times count, in percent of all; those above are taken for interrupted.
const PERCENTILES: [f64; 10] = [100.0, 99.9, 99.0, 97.0, 95.0, 90.0, 75.0, 50.0, 25.0, 10.0];

/// Which of the percentiles is the median.
const MEDIAN: usize = 7;

/// How many samples the percentiles are found from.
const CALIBRATION: u64 = 100_000;

/// How many headers are prepared at a time: they fit the first cache.
const BATCH: usize = 200;

fn main() -> ExitCode {
    // Cargo passes arguments of its own.
    let samples = env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok());
    let samples = samples.unwrap_or(SAMPLES);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let genuine = sign(SECRET, BODY, now);

    let secret = SigningSecret::new(SECRET).expect("it is a secret");
    let verifier = Verifier::new(secret);
    let crate_verifies = |header: &[u8]| verifier.verify_at(header, BODY, now).is_ok();
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any length");
    let byte_by_byte = |header: &[u8]| {
        let expected = tag(keyed.clone());
        let sent = &header[header.len() - 64..];
        expected.bytes().zip(sent).all(|(a, b)| a == *b)
    };
    let by_equality = |header: &[u8]| {
        let expected = tag(keyed.clone());
        expected.as_bytes() == &header[header.len() - 64..]
    };

    println!("{samples} samples; |t| from {LIMIT} on is a leak\n");
    println!(
        "| | wrong in the first | in the last | largest | {} |",
        titles()
    );
    println!("|---|---|---|---|{}", "---|".repeat(PERCENTILES.len()));
    let ours = test("this crate", &genuine, samples, crate_verifies);
    let control = test("control, byte by byte", &genuine, samples, byte_by_byte);
    test("control, `==`", &genuine, samples, by_equality);
    println!();
    if control < LIMIT {
        println!("The control was not found out: the run says nothing.");
        return ExitCode::FAILURE;
    }
    if ours >= LIMIT {
        println!("The two are told apart by time: a leak, unless the machine was busy.");
        return ExitCode::FAILURE;
    }
    println!("The two are not told apart by time; the control is.");
    ExitCode::SUCCESS
}

fn titles() -> String {
    PERCENTILES.map(|part| format!("{part} %")).join(" | ")
}

/// The hexadecimal HMAC of the body, by hand.
fn tag(mut mac: Hmac<Sha256>) -> String {
    mac.update(TIMESTAMP.as_bytes());
    mac.update(b".");
    mac.update(BODY);
    let mut hex = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        write!(hex, "{byte:02x}").expect("a String takes all");
    }
    hex
}

/// Tests a verification, prints a row of the table, and returns the largest t.
fn test(name: &str, genuine: &str, samples: u64, verify: impl Fn(&[u8]) -> bool) -> f64 {
    assert!(verify(genuine.as_bytes()), "{name}");
    let mut bench = Bench {
        rng: Rng::with_seed(1),
        genuine: genuine.as_bytes(),
        verify,
    };
    // Once to warm up.
    bench.run(CALIBRATION, |_, _| ());
    let mut times = Vec::new();
    bench.run(CALIBRATION, |_, nanos| times.push(nanos));
    times.sort_by(f64::total_cmp);
    let limits = PERCENTILES.map(|part| limit(&times, part));

    let mut crops = limits.map(|_| Welch::default());
    bench.run(samples, |class, nanos| {
        for (crop, limit) in crops.iter_mut().zip(limits) {
            if nanos <= limit {
                crop.add(class, nanos);
            }
        }
    });
    let values = crops.each_ref().map(Welch::t);
    let largest = values.iter().fold(0.0_f64, |most, t| most.max(t.abs()));
    // Of the times below the median, where there are no interrupts.
    let typical = &crops[MEDIAN];
    let [first, last] = typical.classes.each_ref().map(|class| class.mean);
    // Where all times are the same there is no t.
    let cell = |t: f64| {
        if t.is_nan() {
            "–".into()
        } else {
            format!("{t:.2}")
        }
    };
    let row = values.map(cell).join(" | ");
    println!(
        "| {name} | {first:.1} ns | {:+.3} ns | **{largest:.2}** | {row} |",
        last - first,
    );
    largest
}

/// Returns the time below which a part of the sorted times is.
fn limit(times: &[f64], percent: f64) -> f64 {
    let below = times.len() * permille(percent) / 1_000;
    times.get(below).copied().unwrap_or(f64::INFINITY)
}

fn permille(percent: f64) -> usize {
    let permille = format!("{:.0}", percent * 10.0);
    permille.parse().expect("it is a number")
}

/// Where a signature is wrong.
#[derive(Clone, Copy)]
enum Class {
    First,
    Last,
}

struct Bench<'h, V> {
    rng: Rng,
    genuine: &'h [u8],
    verify: V,
}

impl<V> Bench<'_, V>
where
    V: Fn(&[u8]) -> bool,
{
    fn run(&mut self, samples: u64, mut take: impl FnMut(Class, f64)) {
        let mut batch: [_; BATCH] = array::from_fn(|_| (Class::First, self.genuine.to_vec()));
        let mut nanos = [0.0; BATCH];
        for _ in (0..samples).step_by(BATCH) {
            for (class, header) in &mut batch {
                *class = self.forge(header);
            }
            for (nanos, (_, header)) in nanos.iter_mut().zip(&batch) {
                let start = Instant::now();
                let verified = (self.verify)(black_box(header));
                let elapsed = start.elapsed();
                assert!(!black_box(verified), "a forged signature is refused");
                *nanos = elapsed.as_secs_f64() * 1e9;
            }
            for (nanos, (class, _)) in nanos.iter().zip(&batch) {
                take(*class, *nanos);
            }
        }
    }

    /// Makes the first or the last byte of the signature another one.
    fn forge(&mut self, header: &mut [u8]) -> Class {
        let start = self.genuine.len() - 64;
        let (class, place) = match self.rng.bool() {
            true => (Class::First, start),
            false => (Class::Last, start + 62),
        };
        header.copy_from_slice(self.genuine);
        let digits = &mut header[place..place + 2];
        while digits == &self.genuine[place..place + 2] {
            let hex = format!("{:02x}", self.rng.u8(..));
            digits.copy_from_slice(hex.as_bytes());
        }
        class
    }
}

/// Welch's t-test of the two classes.
#[derive(Default)]
struct Welch {
    classes: [Moments; 2],
}

impl Welch {
    fn add(&mut self, class: Class, value: f64) {
        match class {
            Class::First => self.classes[0].add(value),
            Class::Last => self.classes[1].add(value),
        }
    }

    fn t(&self) -> f64 {
        let [first, last] = &self.classes;
        let variance = first.variance() / first.count + last.variance() / last.count;
        (first.mean - last.mean) / variance.sqrt()
    }
}

/// Mean and variance of values that come one by one: Welford's way, which does not lose digits.
#[derive(Default)]
struct Moments {
    count: f64,
    mean: f64,
    squares: f64,
}

impl Moments {
    fn add(&mut self, value: f64) {
        let before = value - self.mean;
        self.count += 1.0;
        self.mean += before / self.count;
        self.squares += before * (value - self.mean);
    }

    fn variance(&self) -> f64 {
        self.squares / (self.count - 1.0)
    }
}
