# The tiers of CONTRIBUTING.md, for `just`. Each line can be typed as it is.

# Seconds: unit tests with all features.
quick:
    cargo test --all-features --lib

# A minute: all tests and doc tests that need no server.
test:
    cargo test

# All tests with all features, with PostgreSQL, Redis and the other servers.
servers *ARGS:
    tests/run.sh {{ARGS}}

# Everything that CI runs, or the steps named: `just ci lint typos`.
ci *STEPS:
    .ci/run {{STEPS}}

# What CI says about formatting, lints and spelling.
lint:
    .ci/run format lint typos references floors

# Formats the code and corrects the spelling.
fix:
    cargo fmt --all && .ci/typos --write-changes

# The docs as docs.rs builds them.
docs:
    cargo doc --no-deps --all-features --open
