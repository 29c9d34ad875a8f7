//! The memory of the process, as Linux tells it.

use std::fs;

/// How many KiB more than after the warm-up there may be in the end: what the allocator keeps of one
/// batch and not of another.
pub(crate) const MOST_GROWTH: u64 = 8 * 1024;

/// Resident memory after each batch, in KiB; none elsewhere than on Linux.
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

    /// Takes a sample, after a batch.
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
            println!("\nthe memory is not known: there is no /proc/self/status");
            return;
        };
        let most = self.samples.iter().max().unwrap_or(last);
        let least = self.samples.iter().min().unwrap_or(last);
        println!(
            "\nresident memory: {start} KiB at the start, {warm} after the warm-up, then {least} to {most} \
             in {} batches, {last} at the end of {deliveries} deliveries",
            self.samples.len(),
        );
        let tenths = self.samples.chunks(self.samples.len().div_ceil(10));
        let tenths = tenths.map(|tenth| tenth.iter().max().unwrap_or(last).to_string());
        let tenths: Vec<_> = tenths.collect();
        println!("the most in each tenth of them: {}", tenths.join(", "));
    }

    pub(crate) fn faults(&self) -> Option<String> {
        let growth = self.samples.last()?.saturating_sub(self.warm?);
        (growth > MOST_GROWTH).then(|| format!("the memory grew by {growth} KiB"))
    }
}

fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
