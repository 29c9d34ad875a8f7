//! The members of one JSON object, found once so that each can be looked up by name.
//!
//! # Guarantees
//!
//! `serde_json::Value` is the reference. For an object that it accepts:
//!
//! 1. [`JsonIndex::find`] returns the member that `Value::get` returns. If a member is repeated, the last one
//!    counts. Escapes in keys are resolved.
//! 2. [`JsonIndex::names`] returns each name once, in the order of the first occurrence.
//! 3. Only the members of the object itself are indexed and validated. The contents of nested objects and arrays
//!    are skipped: an error in there is found when they are indexed.
//!
//! For other texts, the index is `None`, or an index of a text that is malformed only inside nested values. Nothing
//! panics and nothing recurses. Keys with escapes are the only text that is copied.
//!
//! Tests: `tests/objects/properties.rs` and the fuzz target `objects`.

use std::str;

use super::json_str::JsonStr;
use super::scanner::{Key, Malformed, Scanner, Value};

/// The members of an object, in the order of the text.
#[derive(Debug)]
pub(crate) struct JsonIndex {
    members: Box<[Member]>,
    /// The names of members whose keys have escapes.
    escaped: Box<[(usize, Box<str>)]>,
    /// The number of values that need a cell.
    cells: u32,
}

/// A member of an object. Positions of 32 bits halve its size: texts beyond 4 GiB are not indexed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Member {
    key_start: u32,
    key_len: u32,
    value_start: u32,
    value_end: u32,
    value_has_escapes: bool,
    /// The position of the value's cell among those of the object, or [`NO_CELL`].
    cell: u32,
}

/// Scalars and strings without escapes are read from the text every time, so they need no cell.
const NO_CELL: u32 = u32::MAX;

/// The length of a key whose name is in [`JsonIndex::escaped`].
const ESCAPED: u32 = u32::MAX;

impl Member {
    const EMPTY: Self = Self {
        key_start: 0,
        key_len: 0,
        value_start: 0,
        value_end: 0,
        value_has_escapes: false,
        cell: NO_CELL,
    };

    pub(crate) fn value(&self) -> Value {
        Value {
            start: widen(self.value_start),
            end: widen(self.value_end),
            has_escapes: self.value_has_escapes,
        }
    }

    /// Returns the position of the member's cell, if it has one.
    pub(crate) fn cell(&self) -> Option<usize> {
        (self.cell != NO_CELL).then(|| widen(self.cell))
    }

    fn key_start(&self) -> usize {
        widen(self.key_start)
    }
}

/// Widens a number that was made from a `usize`.
fn widen(narrow: u32) -> usize {
    usize::try_from(narrow).unwrap_or(usize::MAX)
}

fn narrow(position: usize) -> Result<u32, Malformed> {
    u32::try_from(position).map_err(|_| Malformed)
}

impl JsonIndex {
    /// Indexes the object at a range of the payload, or returns `None` if there is not a well-formed object.
    ///
    /// The payload must be UTF-8.
    pub(crate) fn read(payload: &[u8], (start, end): (usize, usize)) -> Option<Self> {
        let mut index = Builder::new();
        let mut scanner = Scanner::at(payload.get(..end)?, start);
        let members = scanner.keyed_members(|scanner, key| {
            let value = scanner.unchecked_value()?;
            index.add(payload, &key, value)
        });
        members.and_then(|()| scanner.end()).ok()?;
        Some(index.finish())
    }

    /// Returns the last member with a name.
    #[inline]
    pub(crate) fn find(&self, payload: &[u8], name: &str) -> Option<&Member> {
        if !self.escaped.is_empty() {
            return self.find_escaped(payload, name);
        }
        let len = u32::try_from(name.len()).ok()?;
        let is_named = |member: &&Member| {
            member.key_len == len && payload[member.key_start()..].starts_with(name.as_bytes())
        };
        self.members.iter().rev().find(is_named)
    }

    /// Iterates over the names, each once.
    pub(crate) fn names<'a>(&'a self, payload: &'a [u8]) -> impl Iterator<Item = &'a str> {
        let all = self.members.iter().enumerate();
        all.filter_map(move |(position, _)| {
            let name = self.name(payload, position);
            let is_first = (0..position).all(|before| self.name(payload, before) != name);
            is_first.then_some(name)
        })
    }

    /// Returns the number of cells that the members need.
    pub(crate) fn cells(&self) -> usize {
        widen(self.cells)
    }

    #[cold]
    fn find_escaped(&self, payload: &[u8], name: &str) -> Option<&Member> {
        let mut positions = (0..self.members.len()).rev();
        let position = positions.find(|position| self.name(payload, *position) == name)?;
        self.members.get(position)
    }

    fn name<'a>(&'a self, payload: &'a [u8], position: usize) -> &'a str {
        let member = &self.members[position];
        if member.key_len == ESCAPED {
            let escaped = self.escaped.iter().find(|(at, _)| *at == position);
            return escaped.map_or("", |(_, name)| name);
        }
        let bytes = payload[member.key_start()..].get(..widen(member.key_len));
        bytes
            .and_then(|bytes| str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

/// The first members are collected on the stack, so that most objects need one allocation, of the right size.
struct Builder {
    first: [Member; ON_STACK],
    more: Vec<Member>,
    members: usize,
    escaped: Vec<(usize, Box<str>)>,
    cells: u32,
}

/// Most objects of Stripe's API have at most this many members.
const ON_STACK: usize = 32;

impl Builder {
    fn new() -> Self {
        Self {
            first: [Member::EMPTY; ON_STACK],
            more: Vec::new(),
            members: 0,
            escaped: Vec::new(),
            cells: 0,
        }
    }

    #[inline]
    fn add(&mut self, payload: &[u8], key: &Key<'_>, value: Value) -> Result<(), Malformed> {
        let key_len = if key.has_escapes {
            let name = str::from_utf8(key.name).map_err(|_| Malformed)?;
            if name.is_empty() {
                // A lone surrogate. An escape never stands for nothing.
                return Err(Malformed);
            }
            self.escaped.push((self.members, name.into()));
            ESCAPED
        } else {
            narrow(key.name.len())?
        };
        let needs_cell = value.has_escapes || matches!(payload[value.start], b'{' | b'[');
        let cell = if needs_cell { self.cells } else { NO_CELL };
        self.cells += u32::from(needs_cell);
        let member = Member {
            key_start: narrow(key.start)?,
            key_len,
            value_start: narrow(value.start)?,
            value_end: narrow(value.end)?,
            value_has_escapes: value.has_escapes,
            cell,
        };
        match self.first.get_mut(self.members) {
            Some(place) => *place = member,
            None => self.more.push(member),
        }
        self.members += 1;
        Ok(())
    }

    fn finish(self) -> JsonIndex {
        let first = &self.first[..self.members.min(ON_STACK)];
        JsonIndex {
            members: [first, &self.more].concat().into(),
            escaped: self.escaped.into(),
            cells: self.cells,
        }
    }
}

/// Finds the elements of the array that starts at a position of the payload, or returns `None` if no well-formed
/// array does.
pub(crate) fn elements(payload: &[u8], start: usize) -> Option<Vec<Value>> {
    let mut elements = Vec::new();
    let mut scanner = Scanner::at(payload, start);
    scanner
        .elements(|scanner| {
            elements.push(scanner.unchecked_value()?);
            Ok(())
        })
        .ok()?;
    Some(elements)
}

/// Returns the path of the value that starts at a position, such as `data.object.items[0]`.
///
/// Walks down from the first value of the payload, so that values need not carry their paths.
pub(crate) fn path_of(payload: &[u8], position: usize) -> String {
    let mut path = String::new();
    let mut start = Scanner::new(payload).position();
    while start < position {
        let Some((child, segment)) = child_around(payload, start, position) else {
            break;
        };
        if !path.is_empty() && !segment.starts_with('[') {
            path.push('.');
        }
        path.push_str(&segment);
        start = child;
    }
    path
}

/// Returns where the child of a value starts that contains a position, and the child's segment of the path.
fn child_around(payload: &[u8], start: usize, position: usize) -> Option<(usize, String)> {
    let mut found = None;
    let mut scanner = Scanner::at(payload, start);
    // An error after the child does not matter.
    let _ = if scanner.is_at_object() {
        scanner.keyed_members(|scanner, key| {
            let value = scanner.unchecked_value()?;
            if (value.start..value.end).contains(&position) {
                found = Some((value.start, segment(key.name)));
            }
            Ok(())
        })
    } else {
        let mut number = 0;
        scanner.elements(|scanner| {
            let value = scanner.unchecked_value()?;
            if (value.start..value.end).contains(&position) {
                found = Some((value.start, format!("[{number}]")));
            }
            number += 1;
            Ok(())
        })
    };
    found
}

/// Returns a key as a segment of a path, or `?` for a key that a customer may have entered.
pub(crate) fn segment(key: &[u8]) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    match str::from_utf8(key) {
        Ok(key) if key.len() <= 64 && key.bytes().all(is_plain) => key.to_owned(),
        _ => "?".to_owned(),
    }
}

/// Reads a string value. Returns `None` if it is not a string or not valid Unicode.
pub(crate) fn string(payload: &[u8], value: Value) -> Option<JsonStr> {
    JsonStr::read(payload, &value)
}
