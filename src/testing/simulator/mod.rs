//! Delivers events the way Stripe does, with injected faults.

mod body;
mod delivery;
mod delivery_run;
mod fault;
mod plan;
mod report;
#[expect(clippy::module_inception, reason = "each file is named after its type")]
mod simulator;

pub use self::body::DeliveryBody;
pub use self::fault::Fault;
pub use self::report::{Attempt, Report};
pub use self::simulator::Simulator;
