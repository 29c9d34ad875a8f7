//! Checks that a secret's text is zeroized after it has been read, and its key state when it is dropped.
//!
//! The test searches the memory of a child process. Linux shows that memory to the parent as a file, so
//! this takes no `unsafe`.
//!
//! It searches all writable memory except the stacks. Moves leave copies there that nothing zeroizes
//! until a later call overwrites them. `hmac` leaves one of the padded key.

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

/// The secret is this string, repeated.
const PART: &str = "whsec_that_is_wiped_when_it_was_read";
/// An API key is this string, repeated.
#[cfg(feature = "api")]
const KEY_PART: &str = "rk_test_that_is_wiped_when_it_is_dropped";
/// Never zeroized, to show that the search would find the secret.
const CONTROL: &str = "a text that is not wiped, to show that it would be found";
const ROLLED: &str = "whsec_of_before_the_roll";
const VARIABLE: &str = "STRIPE_WEBHOOK_SECRET";

/// So long that a later allocation in the freed memory does not overwrite all of it.
fn secret() -> String {
    PART.repeat(200)
}

/// Runs in the child process: prints its progress and waits while the parent searches its memory.
#[test]
fn child() {
    let Some(case) = env::var_os("CHILD") else {
        return;
    };
    let control = CONTROL.to_owned();
    #[cfg(feature = "api")]
    if case == "api_key" {
        let key = tower_stripe_webhook::ApiKey::new(KEY_PART.repeat(200)).unwrap();
        let clone = key.clone();
        pause(&format!("<{:p}>", &control));
        drop((key, clone));
        pause("<dropped>");
        assert_eq!(control, CONTROL);
        return;
    }
    let mut verifier = if case == "from_env" {
        Verifier::from_env(VARIABLE).unwrap()
    } else {
        Verifier::new(SigningSecret::new(secret()).unwrap())
    };
    if case == "rolled" {
        verifier = verifier.with_secret(SigningSecret::new(ROLLED).unwrap());
    }
    let clone = verifier.clone();
    // The address of a local variable, so that the parent can skip the stack of this thread.
    pause(&format!("<{:p}>", &control));
    drop((verifier, clone));
    pause("<dropped>");
    assert_eq!(control, CONTROL);
}

fn pause(text: &str) {
    println!("{text}");
    io::stdin().lock().read_line(&mut String::new()).unwrap();
}

struct Watched {
    child: Child,
    output: BufReader<std::process::ChildStdout>,
}

impl Watched {
    fn start(case: &str) -> Self {
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "child", "--nocapture"])
            .env("CHILD", case)
            .env(VARIABLE, format!("{},{ROLLED}", secret()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self { child, output }
    }

    /// Waits until the child pauses, and returns its message.
    fn wait_for_pause(&mut self) -> String {
        let mut output = Vec::new();
        self.output.read_until(b'>', &mut output).unwrap();
        let output = String::from_utf8(output).unwrap();
        let (_, message) = output.split_once('<').unwrap();
        message.trim_end_matches('>').to_owned()
    }

    fn resume(&mut self) {
        let mut input = self.child.stdin.as_ref().unwrap();
        input.write_all(b"\n").unwrap();
    }

    /// Reads all writable memory except the stacks. `on_stack` is an address on the stack of the test's
    /// thread, which `maps` does not label.
    fn memory(&self, on_stack: u64) -> io::Result<Vec<Vec<u8>>> {
        let proc_file = |file: &str| format!("/proc/{}/{file}", self.child.id());
        let memory = File::open(proc_file("mem"))?;
        let mut parts = Vec::new();
        for line in fs::read_to_string(proc_file("maps"))?.lines() {
            let (range, rest) = line.split_once(' ').unwrap();
            let range = parse_range(range);
            if !rest.starts_with("rw") || rest.ends_with("[stack]") || range.contains(&on_stack) {
                continue;
            }
            let mut bytes = vec![0; usize::try_from(range.end - range.start).unwrap()];
            memory.read_exact_at(&mut bytes, range.start)?;
            parts.push(bytes);
        }
        Ok(parts)
    }
}

fn parse_range(text: &str) -> Range<u64> {
    let (start, end) = text.split_once('-').unwrap();
    let address = |text: &str| u64::from_str_radix(text, 16).unwrap();
    address(start)..address(end)
}

fn count(memory: &[Vec<u8>], needle: &[u8]) -> usize {
    let windows = memory.iter().flat_map(|part| part.windows(needle.len()));
    windows.filter(|window| *window == needle).count()
}

/// Returns the two SHA-256 states that make up the keyed state of the HMAC.
fn keyed_states() -> [Vec<u8>; 2] {
    // HMAC replaces a key longer than one block by its hash.
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
fn check_zeroized(case: &str) {
    let mut child = Watched::start(case);
    let on_stack = child.wait_for_pause();
    let on_stack = u64::from_str_radix(on_stack.trim_start_matches("0x"), 16).unwrap();
    let memory = match child.memory(on_stack) {
        Ok(memory) => memory,
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            eprintln!("skipped: this system does not let a process read its child's memory");
            child.child.kill().unwrap();
            return;
        }
        Err(error) => panic!("{error}"),
    };
    assert!(count(&memory, CONTROL.as_bytes()) >= 1, "{case}");
    assert_eq!(count(&memory, PART.as_bytes()), 0, "{case}");
    for state in keyed_states() {
        assert!(count(&memory, &state) >= 1, "{case}");
    }
    child.resume();
    assert_eq!(child.wait_for_pause(), "dropped");
    let memory = child.memory(on_stack).unwrap();
    assert!(count(&memory, CONTROL.as_bytes()) >= 1, "{case}");
    assert_eq!(count(&memory, PART.as_bytes()), 0, "{case}");
    for state in keyed_states() {
        assert_eq!(count(&memory, &state), 0, "{case}");
    }
    child.resume();
    assert!(child.child.wait().unwrap().success());
}

#[test]
fn text_is_zeroized_after_reading_and_key_state_on_drop() {
    check_zeroized("new");
    check_zeroized("rolled");
    check_zeroized("from_env");
}

#[cfg(feature = "api")]
#[test]
fn an_api_key_is_zeroized_on_drop() {
    let mut child = Watched::start("api_key");
    let on_stack = child.wait_for_pause();
    let on_stack = u64::from_str_radix(on_stack.trim_start_matches("0x"), 16).unwrap();
    let Ok(memory) = child.memory(on_stack) else {
        eprintln!("skipped: this system does not let a process read its child's memory");
        child.child.kill().unwrap();
        return;
    };
    // The header, and no copy of the text that it was made from.
    assert_eq!(count(&memory, format!("Bearer {KEY_PART}").as_bytes()), 1);
    assert_eq!(count(&memory, KEY_PART.as_bytes()), 200);
    child.resume();
    assert_eq!(child.wait_for_pause(), "dropped");
    let memory = child.memory(on_stack).unwrap();
    assert!(count(&memory, CONTROL.as_bytes()) >= 1);
    assert_eq!(count(&memory, KEY_PART.as_bytes()), 0);
    child.resume();
    assert!(child.child.wait().unwrap().success());
}
