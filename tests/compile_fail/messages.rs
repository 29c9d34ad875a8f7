//! Compares the compiler's messages for common mistakes with those in `cases/`.
//!
//! The messages depend on the compiler, so `.ci/compile-fail` runs this with a fixed version.

#[test]
fn mistakes_have_the_expected_messages() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
