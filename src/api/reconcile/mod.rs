//! Finds events that were never delivered.

mod listed_event;
mod outcome;
mod page;
mod page_cycle;
mod pages;
mod reconciler;
mod report;
mod scope;

pub use self::reconciler::Reconciler;
pub use self::report::Report;
