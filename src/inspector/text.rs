//! Durations and numbers, as a person reads them.

use std::time::Duration;

/// Returns a duration in its two largest units: `3 d 4 h`, `12 min 5 s`, `0 s`.
pub(super) fn duration(duration: Duration) -> String {
    const UNITS: [(u64, &str); 4] = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")];
    let mut seconds = duration.as_secs();
    let mut parts = Vec::new();
    for (size, unit) in UNITS {
        let count = seconds / size;
        seconds %= size;
        if count > 0 || !parts.is_empty() {
            parts.push((count, unit));
        }
    }
    let shown = parts.iter().take(2).filter(|(count, _)| *count > 0);
    let shown: Vec<_> = shown
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    if shown.is_empty() {
        return "0 s".to_owned();
    }
    shown.join(" ")
}

/// Returns a number with its thousands separated: `12,345`.
pub(super) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Returns a count that stops at a maximum: `10,000 or more`.
pub(super) fn bounded(count: u32, max: u32) -> String {
    let text = number(count.into());
    match count < max {
        true => text,
        false => format!("{text} or more"),
    }
}

/// Returns a number of events: `1 event`, `12 events`.
pub(super) fn events(count: u64) -> String {
    match count {
        1 => "1 event".to_owned(),
        count => format!("{} events", number(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_two_units() {
        for (seconds, text) in [
            (0, "0 s"),
            (59, "59 s"),
            (60, "1 min"),
            (61, "1 min 1 s"),
            (3_600, "1 h"),
            (3_605, "1 h"),
            (7_380, "2 h 3 min"),
            (90_000, "1 d 1 h"),
            (31_536_000, "365 d"),
        ] {
            assert_eq!(duration(Duration::from_secs(seconds)), text);
        }
    }

    #[test]
    fn thousands_are_separated() {
        assert_eq!(number(0), "0");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_000), "1,000");
        assert_eq!(number(12_345_678), "12,345,678");
        assert_eq!(bounded(10_000, 10_000), "10,000 or more");
        assert_eq!(bounded(9_999, 10_000), "9,999");
        assert_eq!(events(1), "1 event");
        assert_eq!(events(1_200), "1,200 events");
    }
}
