//! Lays code out as rustfmt would.

use std::fmt::Write;

/// The width of a line, as in rustfmt.
pub const MAX_WIDTH: usize = 100;

/// The width of a chain of calls on one line, as in rustfmt.
const MAX_CHAIN_WIDTH: usize = 60;

/// Returns the end of a signature that does not fit on one line.
pub fn broken_output(output: &str) -> String {
    let line = format!("    ) -> Result<{output}, FieldError>");
    // rustfmt reserves four more columns for the brace.
    if line.len() + 6 <= MAX_WIDTH {
        format!("{line} {{")
    } else if line.len() <= MAX_WIDTH + 2 {
        format!("{line}\n    {{")
    } else if output.len() + 9 <= MAX_WIDTH {
        format!("    ) -> Result<\n        {output},\n        FieldError,\n    > {{")
    } else {
        format!("{line}{{")
    }
}

/// Returns a call of a function of `Object`, on two lines if rustfmt would break it.
pub fn call(function: &str, argument: &str) -> String {
    let call = format!("self.0.{function}({argument:?})");
    if call.len() <= MAX_CHAIN_WIDTH {
        call
    } else {
        call.replacen(".0.", ".0\n            .", 1)
    }
}

pub fn write_constant(code: &mut String, constant: &str, value: &str) {
    let start = format!("    pub const {constant}: &'static str =");
    let line = format!("{start} {value:?};");
    if line.len() <= MAX_WIDTH {
        writeln!(code, "{line}").unwrap();
    } else if start.len() <= MAX_WIDTH {
        writeln!(code, "{start}\n        {value:?};").unwrap();
    } else {
        writeln!(
            code,
            "    pub const {constant}:\n        &'static str = {value:?};"
        )
        .unwrap();
    }
}
