//! Delivers events as Stripe does on a bad day.

mod body;
mod course;
mod delivery;
mod mischief;
mod plan;
mod report;
#[expect(clippy::module_inception, reason = "a file has the name of its type")]
mod simulator;

pub use self::body::DeliveryBody;
pub use self::mischief::Mischief;
pub use self::report::{Attempt, Report};
pub use self::simulator::Simulator;
