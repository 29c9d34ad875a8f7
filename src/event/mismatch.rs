use std::fmt::{self, Display};

use serde_core::de::{self, Expected, Unexpected};

/// Why and where a value does not fit a type: a serde error without any part of the payload.
///
/// serde constructs an error from its parts. Names of fields and variants are `'static`, so they come
/// from the type and are kept. The rejected value comes from the payload, and free text may quote it,
/// so neither is kept.
#[derive(Debug)]
pub(super) struct Mismatch {
    /// The segments of the path, innermost first.
    path: Vec<String>,
    cause: Cause,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    MissingField,
    DuplicateField,
    UnknownField(&'static [&'static str]),
    UnknownVariant(&'static [&'static str]),
    Unexpected {
        found: Option<&'static str>,
        expected: Option<String>,
    },
    /// The whole member is absent.
    Absent,
    /// The object is not of the type that the view is for. `found` is `None` if it does not name its type.
    #[cfg(feature = "objects")]
    OtherObject {
        expected: &'static str,
        found: Option<String>,
    },
    /// The payload is not JSON, or the `Deserialize` impl gave only free text, which is dropped.
    Unstated,
}

/// Limits on how much a type can write into the log.
const MAX_NAMES: usize = 16;
const MAX_EXPECTED_CHARS: usize = 200;

impl Mismatch {
    fn new(cause: Cause) -> Self {
        Self {
            path: Vec::new(),
            cause,
        }
    }

    /// Converts an error that the parser raised itself.
    ///
    /// If the parser asked a visitor what it expected, the value has the wrong type. Otherwise the
    /// text is not JSON.
    pub(super) fn from_parser(error: &impl Display, expected: Option<String>) -> Self {
        Self::new(match expected {
            Some(expected) => Cause::Unexpected {
                found: kind_from_message(&error.to_string()),
                expected: Some(expected),
            },
            None => Cause::Unstated,
        })
    }

    /// Prepends a segment to the path.
    pub(super) fn within(mut self, segment: String) -> Self {
        self.path.push(segment);
        self
    }

    pub(super) fn into_parts(self, member: &str) -> (String, Cause) {
        let mut path = member.to_owned();
        path.extend(self.path.into_iter().rev());
        (path, self.cause)
    }
}

/// Returns what a visitor or a `Deserialize` impl expects, in its own words.
pub(super) fn expected_text(expected: &dyn Expected) -> String {
    expected
        .to_string()
        .chars()
        .take(MAX_EXPECTED_CHARS)
        .collect()
}

/// Returns the text of `expected`, or `None` if it quotes the rejected value.
///
/// `Expected` is meant to describe the type, but nothing prevents an impl from quoting the value.
fn text_unless_quoted(expected: &dyn Expected, unexpected: &Unexpected<'_>) -> Option<String> {
    let text = expected.to_string();
    let is_quoted = match unexpected {
        Unexpected::Str(value) => quotes(&text, value),
        Unexpected::Other(value) => quotes(&text, value),
        Unexpected::Bytes(value) => str::from_utf8(value).is_ok_and(|value| quotes(&text, value)),
        Unexpected::Char(value) => quotes(&text, &value.to_string()),
        Unexpected::Unsigned(value) => quotes(&text, &value.to_string()),
        Unexpected::Signed(value) => quotes(&text, &value.to_string()),
        Unexpected::Float(value) => quotes(&text, &value.to_string()),
        _ => false,
    };
    (!is_quoted).then(|| expected_text(expected))
}

fn quotes(text: &str, value: &str) -> bool {
    let debug = format!("{value:?}");
    let escaped = debug.trim_matches('"');
    !value.is_empty() && (text.contains(value) || text.contains(escaped))
}

fn kind(unexpected: &Unexpected<'_>) -> Option<&'static str> {
    Some(match unexpected {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "an integer",
        Unexpected::Float(_) => "a floating point number",
        Unexpected::Char(_) => "a character",
        Unexpected::Str(_) => "a string",
        Unexpected::Bytes(_) => "bytes",
        Unexpected::Unit => "null",
        Unexpected::Seq => "a sequence",
        Unexpected::Map => "a map",
        // The rest cannot come from JSON, or is free text.
        _ => return None,
    })
}

/// Returns the kind of a JSON value.
#[cfg(feature = "objects")]
pub(crate) fn kind_of_json(json: &[u8]) -> &'static str {
    match json {
        [b'"', ..] => "a string",
        [b'{', ..] => "a map",
        [b'[', ..] => "a sequence",
        [b't' | b'f', ..] => "a boolean",
        [b'n', ..] => "null",
        number if number.iter().any(|byte| matches!(byte, b'.' | b'e' | b'E')) => {
            "a floating point number"
        }
        _ => "an integer",
    }
}

/// Finds the kind of the rejected value in a message of `serde_json`, which does not expose it in any
/// other way. Only the fixed words at the start are compared, so the payload cannot influence the result.
fn kind_from_message(text: &str) -> Option<&'static str> {
    const KINDS: [(&str, Unexpected<'_>); 7] = [
        ("boolean ", Unexpected::Bool(false)),
        ("integer ", Unexpected::Unsigned(0)),
        ("floating point ", Unexpected::Float(0.0)),
        ("string ", Unexpected::Str("")),
        ("null, ", Unexpected::Unit),
        ("sequence, ", Unexpected::Seq),
        ("map, ", Unexpected::Map),
    ];
    let rest = text.strip_prefix("invalid type: ")?;
    let (_, unexpected) = KINDS.iter().find(|(start, _)| rest.starts_with(start))?;
    kind(unexpected)
}

impl de::Error for Mismatch {
    fn custom<T: Display>(_: T) -> Self {
        Self::new(Cause::Unstated)
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(Cause::Unexpected {
            found: kind(&unexpected),
            expected: text_unless_quoted(expected, &unexpected),
        })
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(unexpected, expected)
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::new(Cause::Unexpected {
            found: Some("another length"),
            expected: Some(expected_text(expected)),
        })
    }

    fn unknown_variant(_: &str, variants: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownVariant(variants))
    }

    fn unknown_field(_: &str, fields: &'static [&'static str]) -> Self {
        Self::new(Cause::UnknownField(fields))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(Cause::MissingField).within(format!(".{field}"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(Cause::DuplicateField).within(format!(".{field}"))
    }
}

impl std::error::Error for Mismatch {}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.cause, f)
    }
}

impl Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingField => f.write_str("missing field"),
            Self::DuplicateField => f.write_str("duplicate field"),
            Self::UnknownField(names) => write_unknown(f, "field", names),
            Self::UnknownVariant(names) => write_unknown(f, "variant", names),
            Self::Unexpected { found, expected } => match (expected, found) {
                (Some(expected), Some(found)) => write!(f, "expected {expected}, found {found}"),
                (Some(expected), None) => write!(f, "expected {expected}"),
                (None, Some(found)) => write!(f, "did not expect {found}"),
                (None, None) => f.write_str("unexpected value"),
            },
            Self::Absent => f.write_str("absent"),
            #[cfg(feature = "objects")]
            Self::OtherObject { expected, found } => match found {
                Some(found) => write!(f, "expected the object `{expected}`, found `{found}`"),
                None => write!(
                    f,
                    "expected the object `{expected}`, found one without a name"
                ),
            },
            Self::Unstated => f.write_str("invalid value"),
        }
    }
}

fn write_unknown(f: &mut fmt::Formatter<'_>, what: &str, names: &[&str]) -> fmt::Result {
    write!(f, "unknown {what}")?;
    for (index, name) in names.iter().take(MAX_NAMES).enumerate() {
        f.write_str(if index == 0 { ", expected " } else { " or " })?;
        write!(f, "`{name}`")?;
    }
    match names.len().saturating_sub(MAX_NAMES) {
        0 => Ok(()),
        more => write!(f, " or one of {more} more"),
    }
}
