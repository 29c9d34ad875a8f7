//! Delivers events as Stripe does on a bad day.

mod body;
mod delivery;
mod delivery_run;
mod fault;
mod plan;
mod report;
#[expect(clippy::module_inception, reason = "a file has the name of its type")]
mod simulator;

pub use self::body::DeliveryBody;
pub use self::fault::Fault;
pub use self::report::{Attempt, Report};
pub use self::simulator::Simulator;
