//! The pages of the inspector in a real Chromium, which `.ci/run inspector` installs:
//!
//! ```text
//! cargo test --all-features --test inspector_browser -- --ignored
//! ```

mod accessibility;
mod browser;
mod cross_site;
mod fixture;
mod keyboard;
mod screenshots;
mod stores;
mod xss;

#[path = "../support/machine.rs"]
mod machine;
#[path = "../support/postgres.rs"]
mod server;
