//! A secret's text is wiped once it is read, and its keyed state when it is dropped: looked up in the
//! memory of a process, which Linux shows to its parent as a file, so that it takes no `unsafe`.
//!
//! All memory is looked at that can be written to, but the stacks. What is moved leaves a copy behind
//! there, which nothing wipes until a later call overwrites it; `hmac` leaves one of the padded key.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::process::{Child, Command, Stdio};
use std::{array, env, io};

use sha2::block_api::compress256;
use sha2::{Digest, Sha256};
use tower_stripe_webhook::{SigningSecret, Verifier};

/// What the secret is made of.
const PART: &str = "whsec_that_is_wiped_when_it_was_read";
const OTHER: &str = "a text that is not wiped, to show that it would be found";
const ROLLED: &str = "whsec_of_before_the_roll";
const VARIABLE: &str = "STRIPE_WEBHOOK_SECRET";

/// It is so long that what is allocated after it is freed does not write over all of it.
fn secret() -> String {
    PART.repeat(200)
}

/// Runs in the child: says how far it is, and waits to be looked at.
#[test]
fn child() {
    let Some(way) = env::var_os("CHILD") else {
        return;
    };
    let other = OTHER.to_owned();
    let mut verifier = if way == "from_env" {
        Verifier::from_env(VARIABLE).unwrap()
    } else {
        Verifier::new(SigningSecret::new(secret()).unwrap())
    };
    if way == "rolled" {
        verifier = verifier.with_secret(SigningSecret::new(ROLLED).unwrap());
    }
    let clone = verifier.clone();
    pause(&format!("<{:p}>", &other));
    drop((verifier, clone));
    pause("<dropped>");
    assert_eq!(other, OTHER);
}

fn pause(text: &str) {
    println!("{text}");
    io::stdin().lock().read_line(&mut String::new()).unwrap();
}

struct Looked {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Looked {
    fn start(way: &str) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "child", "--nocapture"])
            .env("CHILD", way)
            .env(VARIABLE, format!("{},{ROLLED}", secret()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, output }
    }

    /// Waits until the child pauses, and returns what it says.
    fn pauses(&mut self) -> String {
        let mut said = Vec::new();
        self.output.read_until(b'>', &mut said).unwrap();
        let said = String::from_utf8(said).unwrap();
        let (_, said) = said.split_once('<').unwrap();
        said.trim_end_matches('>').to_owned()
    }

    fn goes_on(&mut self) {
        let mut input = self.child.stdin.as_ref().unwrap();
        input.write_all(b"\n").unwrap();
    }

    /// Reads what can be written to, but for the stacks: `of_stack` is an address on that of the test.
    fn memory(&self, of_stack: u64) -> io::Result<Vec<Vec<u8>>> {
        let of = |file: &str| format!("/proc/{}/{file}", self.child.id());
        let memory = File::open(of("mem"))?;
        let mut parts = Vec::new();
        for line in fs::read_to_string(of("maps"))?.lines() {
            let (range, rest) = line.split_once(' ').unwrap();
            let range = range_of(range);
            if !rest.starts_with("rw") || rest.ends_with("[stack]") || range.contains(&of_stack) {
                continue;
            }
            let mut bytes = vec![0; usize::try_from(range.end - range.start).unwrap()];
            memory.read_exact_at(&mut bytes, range.start)?;
            parts.push(bytes);
        }
        Ok(parts)
    }
}

fn range_of(text: &str) -> Range<u64> {
    let (start, end) = text.split_once('-').unwrap();
    let address = |text: &str| u64::from_str_radix(text, 16).unwrap();
    address(start)..address(end)
}

fn count(memory: &[Vec<u8>], what: &[u8]) -> usize {
    let found = memory.iter().flat_map(|part| part.windows(what.len()));
    found.filter(|window| *window == what).count()
}

/// The two states of SHA-256 that make up the keyed state of the HMAC.
fn keyed_states() -> [Vec<u8>; 2] {
    // A key that is longer than a block is its hash.
    let key = Sha256::digest(secret());
    let block = |pad: u8| array::from_fn(|at| key.get(at).unwrap_or(&0) ^ pad);
    [0x36, 0x5c].map(|pad| {
        let mut state = [
            0x6a09_e667,
            0xbb67_ae85,
            0x3c6e_f372,
            0xa54f_f53a,
            0x510e_527f,
            0x9b05_688c,
            0x1f83_d9ab,
            0x5be0_cd19,
        ];
        compress256(&mut state, &[block(pad)]);
        state.into_iter().flat_map(u32::to_ne_bytes).collect()
    })
}

#[track_caller]
fn is_wiped(way: &str) {
    let mut child = Looked::start(way);
    let of_stack = child.pauses();
    let of_stack = u64::from_str_radix(of_stack.trim_start_matches("0x"), 16).unwrap();
    let memory = match child.memory(of_stack) {
        Ok(memory) => memory,
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            eprintln!("skipped: a process may not look at its child here");
            child.child.kill().unwrap();
            return;
        }
        Err(error) => panic!("{error}"),
    };
    assert!(count(&memory, OTHER.as_bytes()) >= 1, "{way}");
    assert_eq!(count(&memory, PART.as_bytes()), 0, "{way}");
    for state in keyed_states() {
        assert!(count(&memory, &state) >= 1, "{way}");
    }
    child.goes_on();
    assert_eq!(child.pauses(), "dropped");
    let memory = child.memory(of_stack).unwrap();
    assert!(count(&memory, OTHER.as_bytes()) >= 1, "{way}");
    assert_eq!(count(&memory, PART.as_bytes()), 0, "{way}");
    for state in keyed_states() {
        assert_eq!(count(&memory, &state), 0, "{way}");
    }
    child.goes_on();
    assert!(child.child.wait().unwrap().success());
}

#[test]
fn the_text_is_wiped_when_it_is_read_and_the_key_when_it_is_dropped() {
    is_wiped("new");
    is_wiped("rolled");
    is_wiped("from_env");
}
