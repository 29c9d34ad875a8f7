//! Finds a known type by its name: a hash table that is built at compile time. Every event that is
//! read goes through it, and a binary search costs about ten times as much.

use super::table::TABLE;

const SLOT_BITS: u32 = 11;
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;
const WORD: usize = size_of::<usize>();

/// The numbers of the entries; one that finds its slot taken stands in the next that is empty.
static SLOT_ENTRIES: [u16; SLOTS] = {
    assert!(TABLE.len() < SLOTS / 2, "raise SLOT_BITS");
    let mut slots = [EMPTY; SLOTS];
    let mut number: u16 = 0;
    let mut entries = TABLE.as_slice();
    while let [entry, rest @ ..] = entries {
        let mut slot = first_slot(entry.name.as_bytes());
        while slots[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = number;
        number += 1;
        entries = rest;
    }
    slots
};

/// Returns the number of the entry of that name.
pub(super) fn find(name: &str) -> Option<u16> {
    let mut slot = first_slot(name.as_bytes());
    loop {
        let number = SLOT_ENTRIES[slot];
        if TABLE.get(usize::from(number))?.name == name {
            return Some(number);
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// Hashes a word at a time; the last one overlaps the one before it.
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
    hash >> (usize::BITS - SLOT_BITS)
}

const fn mix(hash: usize, word: [u8; WORD]) -> usize {
    // An odd number of about the golden ratio, which spreads what differs in few bits.
    const FACTOR: usize = usize::MAX / 13 * 8 + 1;
    (hash.rotate_left(5) ^ usize::from_le_bytes(word)).wrapping_mul(FACTOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_names_share_a_slot() {
        let probes = TABLE.iter().map(|entry| {
            let number = find(entry.name).unwrap();
            let slot = SLOT_ENTRIES.iter().position(|slot| *slot == number);
            1 + (slot.unwrap() + SLOTS - first_slot(entry.name.as_bytes())) % SLOTS
        });
        let probes: Vec<_> = probes.collect();
        assert!(probes.iter().sum::<usize>() < TABLE.len() * 3 / 2);
        assert!(probes.into_iter().max().unwrap() <= 8);
    }
}
