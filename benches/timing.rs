//! Tests whether the time of a rejection leaks how much of a forged signature is correct.
//!
//! `cargo bench --bench timing --features testing` takes about 30 seconds. Pass the number of samples after
//! `--` to change it. CI does not run this bench, because its machines are too noisy.
//!
//! Suppose that a rejection takes longer if the first bytes of the signature are correct. Then an attacker
//! can measure rejections to find the correct signature byte by byte. This bench applies the method of dudect
//! (<https://eprint.iacr.org/2016/1123>). It verifies signatures that are wrong in their first byte and
//! signatures that are wrong in their last byte, in random order. Welch's t-test then shows whether the two
//! mean times differ by more than chance. The limit is 4.5: chance exceeds it once in 150,000 runs.
//!
//! * The body is tiny, which maximizes the comparison's share of the time.
//! * Headers are prepared before the timing, in batches that fit the cache, so that writing them does not
//!   affect the times.
//! * Interrupts cause a long tail of times that hides small differences. So the bench computes t for all
//!   times and for the times below several percentiles. A calibration run determines the percentiles.
//!
//! The bench also tests two leaky verifications as controls, to show that it detects leaks. One compares
//! byte by byte and stops at the first difference. The other uses `==`, which compares 16 bytes or more at a
//! time. If the bench does not detect the first control, the run is inconclusive.

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

const SECRET: &str = "whsec_timing_test";
const BODY: &[u8] = b"{}";
const TIMESTAMP: &str = "1700000000";

/// The default number of samples.
const DEFAULT_SAMPLES: u64 = 10_000_000;

/// The |t| above which two means differ by more than chance.
const LIMIT: f64 = 4.5;

/// The percentiles above which times are ignored, because they were probably interrupted.
const PERCENTILES: [f64; 10] = [100.0, 99.9, 99.0, 97.0, 95.0, 90.0, 75.0, 50.0, 25.0, 10.0];

/// The index of the median in `PERCENTILES`.
const MEDIAN: usize = 7;

/// The number of samples of the calibration run that determines the percentiles.
const CALIBRATION: u64 = 100_000;

/// The number of headers prepared at a time. This many fit the L1 cache.
const BATCH: usize = 200;

fn main() -> ExitCode {
    // Skip arguments that Cargo adds, such as `--bench`.
    let samples = env::args()
        .skip(1)
        .find_map(|argument| argument.parse().ok());
    let samples = samples.unwrap_or(DEFAULT_SAMPLES);
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let genuine = sign(SECRET, BODY, now);

    let secret = SigningSecret::new(SECRET).expect("the secret is valid");
    let verifier = Verifier::new(secret);
    let crate_verifies = |header: &[u8]| verifier.verify_at(header, BODY, now).is_ok();
    let keyed =
        Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("HMAC accepts keys of any length");
    let byte_by_byte = |header: &[u8]| {
        let expected = tag(keyed.clone());
        let sent = &header[header.len() - 64..];
        expected.bytes().zip(sent).all(|(a, b)| a == *b)
    };
    let by_equality = |header: &[u8]| {
        let expected = tag(keyed.clone());
        expected.as_bytes() == &header[header.len() - 64..]
    };

    println!("{samples} samples; |t| of {LIMIT} or more is a leak\n");
    println!(
        "| | first byte wrong | last byte wrong | largest t | {} |",
        titles()
    );
    println!("|---|---|---|---|{}", "---|".repeat(PERCENTILES.len()));
    let ours = test("this crate", &genuine, samples, crate_verifies);
    let control = test("control, byte by byte", &genuine, samples, byte_by_byte);
    test("control, `==`", &genuine, samples, by_equality);
    println!();
    if control < LIMIT {
        println!("The leak of the control was not detected: the run is inconclusive.");
        return ExitCode::FAILURE;
    }
    if ours >= LIMIT {
        println!(
            "The times of the two classes differ: this is a leak, unless the machine was busy."
        );
        return ExitCode::FAILURE;
    }
    println!("No leak was detected; the leak of the control was.");
    ExitCode::SUCCESS
}

fn titles() -> String {
    PERCENTILES.map(|part| format!("{part} %")).join(" | ")
}

/// Returns the hexadecimal HMAC of the body, as a receiver without this crate computes it.
fn tag(mut mac: Hmac<Sha256>) -> String {
    mac.update(TIMESTAMP.as_bytes());
    mac.update(b".");
    mac.update(BODY);
    let mut hex = String::with_capacity(64);
    for byte in mac.finalize().into_bytes() {
        write!(hex, "{byte:02x}").expect("writing to a String does not fail");
    }
    hex
}

/// Tests a verification function, prints a row of the table, and returns the largest |t|.
fn test(name: &str, genuine: &str, samples: u64, verify: impl Fn(&[u8]) -> bool) -> f64 {
    assert!(verify(genuine.as_bytes()), "{name}");
    let mut bench = Bench {
        rng: Rng::with_seed(1),
        genuine: genuine.as_bytes(),
        verify,
    };
    // Warm up.
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
    // Show the means of the times below the median, which contain no interrupts.
    let typical = &crops[MEDIAN];
    let [first, last] = typical.classes.each_ref().map(|class| class.mean);
    // If all times are equal, t is undefined.
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

/// Returns the given percentile of sorted times. For 100 %, the limit is infinite.
fn limit(times: &[f64], percent: f64) -> f64 {
    let below = times.len() * permille(percent) / 1_000;
    times.get(below).copied().unwrap_or(f64::INFINITY)
}

fn permille(percent: f64) -> usize {
    let permille = format!("{:.0}", percent * 10.0);
    permille.parse().expect("the formatted value is a number")
}

/// Which byte of a signature is wrong.
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
                assert!(!black_box(verified), "a forged signature was accepted");
                *nanos = elapsed.as_secs_f64() * 1e9;
            }
            for (nanos, (class, _)) in nanos.iter().zip(&batch) {
                take(*class, *nanos);
            }
        }
    }

    /// Changes the first or the last byte of the signature.
    fn forge(&mut self, header: &mut [u8]) -> Class {
        let start = self.genuine.len() - 64;
        let (class, index) = match self.rng.bool() {
            true => (Class::First, start),
            false => (Class::Last, start + 62),
        };
        header.copy_from_slice(self.genuine);
        let digits = &mut header[index..index + 2];
        while digits == &self.genuine[index..index + 2] {
            let hex = format!("{:02x}", self.rng.u8(..));
            digits.copy_from_slice(hex.as_bytes());
        }
        class
    }
}

/// Welch's t-test for the two classes.
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

/// Running mean and variance, by Welford's algorithm, which is numerically stable.
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
