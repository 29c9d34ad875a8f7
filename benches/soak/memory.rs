//! Samples the resident memory of the process, from Linux's `/proc`.

use std::fs;

/// The maximum growth after the warm-up, in KiB. It allows for memory that the allocator retains after some
/// batches but not after others.
pub(crate) const MAX_GROWTH: u64 = 8 * 1024;

/// Resident memory after each batch, in KiB. Only available on Linux.
pub(crate) struct Memory {
    start: Option<u64>,
    warm: Option<u64>,
    samples: Vec<u64>,
}

impl Memory {
    pub(crate) fn new() -> Self {
        Self {
            start: resident(),
            warm: None,
            samples: Vec::with_capacity(100_000),
        }
    }

    /// Takes a sample. Call it after each batch.
    pub(crate) fn sample(&mut self, is_warming_up: bool) {
        if is_warming_up {
            self.warm = resident();
        } else {
            self.samples.extend(resident());
        }
    }

    pub(crate) fn print(&self, deliveries: usize) {
        let (Some(start), Some(warm), Some(last)) = (self.start, self.warm, self.samples.last())
        else {
            println!("\nno memory figures: cannot read /proc/self/status");
            return;
        };
        let max = self.samples.iter().max().unwrap_or(last);
        let min = self.samples.iter().min().unwrap_or(last);
        println!(
            "\nresident memory: {start} KiB at the start, {warm} after the warm-up, then {min} to {max} \
             in {} batches, {last} at the end of {deliveries} deliveries",
            self.samples.len(),
        );
        let tenths = self.samples.chunks(self.samples.len().div_ceil(10));
        let tenths = tenths.map(|tenth| tenth.iter().max().unwrap_or(last).to_string());
        let tenths: Vec<_> = tenths.collect();
        println!(
            "maximum in each tenth of these batches: {}",
            tenths.join(", ")
        );
    }

    /// Returns the reason why the soak fails, if the memory grew too much.
    pub(crate) fn failures(&self) -> Option<String> {
        let growth = self.samples.last()?.saturating_sub(self.warm?);
        (growth > MAX_GROWTH).then(|| format!("the memory grew by {growth} KiB after the warm-up"))
    }
}

fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
