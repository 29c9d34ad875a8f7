//! The scan with the vector instructions of the processor, chosen at run time.

use std::ops::ControlFlow;

use fearless_simd::prelude::*;
use fearless_simd::{Level, dispatch, u8x64};

use super::{BracketScan, portable_len};

const BLOCK: usize = 64;

/// Returns the length of the object or array at the start of `json`, or `None` if it does not end.
///
/// Returns the same as [`portable_len`] for every text.
pub(in crate::event) fn nested_len(json: &[u8]) -> Option<usize> {
    let level = Level::new();
    if level.is_fallback() {
        return portable_len(json);
    }
    dispatch!(level, simd => vector_len(simd, json))
}

/// Examines blocks of 64 bytes, except those with escapes and the last one.
///
/// Inlined, like all functions here with a `Simd`, into a function that may use the instructions.
#[inline(always)]
fn vector_len<S: Simd>(simd: S, json: &[u8]) -> Option<usize> {
    let mut scan = BracketScan::new(json);
    loop {
        while let Some((block, after)) = scan.rest.split_first_chunk() {
            let masks = Masks::of(simd, block);
            let in_string = masks.in_string(scan.is_inside);
            if masks.has_escape(in_string, block) {
                break;
            }
            let mut brackets = masks.brackets & !in_string;
            while brackets != 0 {
                if let ControlFlow::Break(length) = scan.bracket(first_bit(brackets)) {
                    return length;
                }
                // Clears the lowest set bit.
                brackets &= brackets - 1;
            }
            scan.is_inside = in_string >> (BLOCK - 1) == 1;
            scan.rest = after;
        }
        let end_of_block = scan.rest.len().saturating_sub(BLOCK);
        loop {
            if let ControlFlow::Break(length) = scan.examine_word() {
                return length;
            }
            if scan.rest.len() <= end_of_block {
                break;
            }
        }
    }
}

/// The quotes and brackets of a block: bit `n` is the byte at position `n`.
struct Masks {
    quotes: u64,
    /// Includes backslashes and `|`, which a single range check finds too.
    brackets: u64,
}

impl Masks {
    #[inline(always)]
    fn of<S: Simd>(simd: S, block: &[u8; BLOCK]) -> Self {
        let bytes = u8x64::from_slice(simd, block);
        // Setting bit 5 maps `[`, `\`, `]` to `{`, `|`, `}`, which are consecutive.
        let from_open = (bytes | u8x64::splat(simd, 0x20)) - u8x64::splat(simd, b'{');
        Self {
            quotes: bytes.simd_eq(u8x64::splat(simd, b'"')).to_bitmask(),
            brackets: from_open.simd_le(u8x64::splat(simd, 2)).to_bitmask(),
        }
    }

    /// Marks the bytes inside a string: from its opening quote up to, but not including, its closing quote.
    ///
    /// Wrong after an escape, because the escaped byte may be a quote.
    #[inline(always)]
    fn in_string(&self, is_inside: bool) -> u64 {
        // A byte is inside a string if the number of quotes up to and including it is odd.
        let mut parity = self.quotes;
        for distance in [1, 2, 4, 8, 16, 32] {
            parity ^= parity << distance;
        }
        if is_inside { !parity } else { parity }
    }

    /// Returns whether a string in the block has an escape.
    #[inline(always)]
    fn has_escape(&self, in_string: u64, block: &[u8; BLOCK]) -> bool {
        let mut candidates = self.brackets & in_string;
        while candidates != 0 {
            if block[first_bit(candidates)] == b'\\' {
                return true;
            }
            candidates &= candidates - 1;
        }
        false
    }
}

/// Returns the position of the lowest set bit. There must be one.
#[inline(always)]
fn first_bit(mask: u64) -> usize {
    usize::try_from(mask.trailing_zeros()).unwrap_or(0) % BLOCK
}
