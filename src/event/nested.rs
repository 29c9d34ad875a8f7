use super::words::{Quotes, brackets};

/// Returns how long the object or array is that begins here; `None` when it does not end.
///
/// It goes by words, two at a time where it can: one without a bracket or a backslash matters by its
/// number of quotes alone.
#[inline(never)]
pub(super) fn nested_len(json: &[u8]) -> Option<usize> {
    let mut at = 0;
    let mut depth = 0;
    let mut quotes = Quotes::default();
    while let Some(rest) = json.get(at..).filter(|rest| !rest.is_empty()) {
        if let [first, second, ..] = rest.as_chunks().0 {
            let (first, second) = (u64::from_le_bytes(*first), u64::from_le_bytes(*second));
            if brackets(first) == 0 {
                quotes.count(first);
                at += 8;
                if brackets(second) == 0 {
                    quotes.count(second);
                    at += 8;
                }
                continue;
            }
        }
        let mut steps = Steps {
            depth,
            in_string: quotes.are_odd(),
        };
        at += steps.take(rest);
        if steps.depth == 0 {
            return Some(at);
        }
        (depth, quotes) = (steps.depth, Quotes::one_if(steps.in_string));
    }
    None
}

/// How deep the brackets are, and whether a string is open.
struct Steps {
    depth: usize,
    in_string: bool,
}

impl Steps {
    /// Takes about eight bytes one by one, up to the last closing bracket, and returns how many.
    ///
    /// Inlined, it would take the registers of the loop that calls it for few of its words.
    #[inline(never)]
    fn take(&mut self, bytes: &[u8]) -> usize {
        let mut taken = 0;
        while taken < 8
            && let Some(byte) = bytes.get(taken)
        {
            taken += 1;
            match byte {
                b'"' => self.in_string = !self.in_string,
                // What is escaped comes along.
                b'\\' if self.in_string => taken += 1,
                b'{' | b'[' if !self.in_string => self.depth += 1,
                b'}' | b']' if !self.in_string => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        taken
    }
}
