//! A hash table of the known types by name, built at compile time.
//!
//! Every event is looked up here when it is parsed. A binary search would take about ten times as long.

use super::table::TABLE;

const SLOT_BITS: u32 = 11;
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;
const WORD: usize = size_of::<usize>();

/// Indices into `TABLE`. Collisions are resolved by linear probing: an entry whose slot is taken goes
/// into the next empty one.
static SLOT_ENTRIES: [u16; SLOTS] = {
    assert!(
        TABLE.len() < SLOTS / 2,
        "the table is too full: raise SLOT_BITS"
    );
    let mut slots = [EMPTY; SLOTS];
    let mut index: u16 = 0;
    let mut entries = TABLE.as_slice();
    while let [entry, rest @ ..] = entries {
        let mut slot = first_slot(entry.name.as_bytes());
        while slots[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = index;
        index += 1;
        entries = rest;
    }
    slots
};

/// Returns the index of the entry with the given name.
pub(super) fn find(name: &str) -> Option<u16> {
    let mut slot = first_slot(name.as_bytes());
    loop {
        let index = SLOT_ENTRIES[slot];
        // `EMPTY` is out of bounds, so an empty slot ends the search.
        if TABLE.get(usize::from(index))?.name == name {
            return Some(index);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// Hashes one word at a time. The last word ends at the end of the name, so it overlaps the previous
/// one; this avoids a loop over the remaining bytes.
const fn first_slot(name: &[u8]) -> usize {
    let mut hash = name.len();
    let mut rest = name;
    while let Some((word, tail)) = rest.split_first_chunk::<WORD>() {
        hash = mix(hash, *word);
        rest = tail;
    }
    if let Some(word) = name.last_chunk::<WORD>() {
        hash = mix(hash, *word);
    }
    // Use the high bits of the product: unlike the low bits, they depend on all bits of the input.
    hash >> (usize::BITS - SLOT_BITS)
}

const fn mix(hash: usize, word: [u8; WORD]) -> usize {
    // Fibonacci hashing: an odd factor near 2^BITS divided by the golden ratio spreads inputs that
    // differ in only a few bits.
    const FACTOR: usize = usize::MAX / 13 * 8 + 1;
    (hash.rotate_left(5) ^ usize::from_le_bytes(word)).wrapping_mul(FACTOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lookups_take_few_probes() {
        let probes = TABLE.iter().map(|entry| {
            let index = find(entry.name).unwrap();
            let slot = SLOT_ENTRIES.iter().position(|slot| *slot == index);
            1 + (slot.unwrap() + SLOTS - first_slot(entry.name.as_bytes())) % SLOTS
        });
        let probes: Vec<_> = probes.collect();
        assert!(probes.iter().sum::<usize>() < TABLE.len() * 3 / 2);
        assert!(probes.into_iter().max().unwrap() <= 8);
    }
}
