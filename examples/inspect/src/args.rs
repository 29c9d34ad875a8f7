//! The arguments.

use std::time::Duration;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use tower_stripe_webhook::claims::State;

use crate::output::Format;
use crate::store::StoreArgs;

/// Shows what a store has, and replays, discards, forgets and pauses.
///
/// On a terminal, it prints tables, in color unless `NO_COLOR` is set. In a pipe, it prints JSON.
#[derive(Parser, Debug)]
#[command(after_help = "\
Exit status:
  0  done
  1  nothing matched, `forget` refused an event, or `check` found a difference
  2  the arguments make no sense, or not for this store
  3  the store or Stripe's API is unreachable, or failed

Examples:
  export INSPECT_STORE=postgres://localhost/shop INSPECT_QUEUE=billing
  inspect list                                      events that need a person
  inspect list queued --type 'invoice.*' | jq .     as JSON
  inspect show evt_1 --payload                      one event
  inspect replay --type invoice.paid --since 6h --dry-run
  STRIPE_API_KEY=rk_… inspect replay evt_1 --from-stripe
  inspect discard evt_1 --reason 'refunded by hand'
  inspect pause                                     stops the workers of all processes
  STRIPE_API_KEY=rk_… inspect check we_1 --types 'invoice.paid,customer.*'")]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) store: StoreArgs,
    #[command(flatten)]
    pub(crate) queue: QueueArgs,
    /// How to print
    #[arg(long, global = true, value_enum, default_value_t = Format::Auto)]
    pub(crate) format: Format,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct QueueArgs {
    /// The queue of the inbox: its scope, or scope/name. For Redis, the scope of the records
    #[arg(long, env = "INSPECT_QUEUE", global = true)]
    pub(crate) queue: Option<String>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// List events, the least recently changed first: by default those that were given up or failed
    List(List),
    /// Show one event, and its last attempts that did not complete it
    Show(Show),
    /// Make events due at once, with their failures and crashes reset
    Replay(Replay),
    /// Acknowledge events without running their handlers, and delete their payloads
    Discard(Discard),
    /// Remove records of deduplication: a resend is handled as a new event. Refuses events in progress, and those of an inbox
    Forget(Forget),
    /// Stop the workers of all processes from taking events of the queue, which keeps accepting them
    Pause,
    /// Let the workers take events again
    Resume,
    /// Compare an endpoint at Stripe with the types that have a handler. Reads the key from `STRIPE_API_KEY`
    Check(Check),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct List {
    /// States to list
    #[arg(value_name = "STATE", value_enum, default_values = ["exhausted", "released"])]
    pub(crate) states: Vec<StateName>,
    #[command(flatten)]
    pub(crate) filter: FilterArgs,
    /// Maximum number of events of each state
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: u32,
    /// List the records of all scopes, including those of deduplication, rather than the queue. Always for Redis
    #[arg(long, conflicts_with_all = ["event_type", "account", "error", "since"])]
    pub(crate) claims: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Show {
    /// The event's id, or its key as `list` prints it
    pub(crate) key: String,
    /// Print the stored payload too. Names, e-mails, addresses, phone numbers, last digits and secrets are redacted; other
    /// personal data, such as in a description, is not
    #[arg(long)]
    pub(crate) payload: bool,
}

/// Which events to change: by id, or all that match.
#[derive(ClapArgs, Debug)]
pub(crate) struct Select {
    /// Ids of events, or their keys as `list` prints them
    #[arg(required_unless_present_any = ["event_type", "account", "error", "since", "all"])]
    #[arg(conflicts_with_all = ["event_type", "account", "error", "since", "all"])]
    pub(crate) keys: Vec<String>,
    #[command(flatten)]
    pub(crate) filter: FilterArgs,
    /// Select all events in the state
    #[arg(long)]
    pub(crate) all: bool,
    /// Only print what would be changed
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Replay {
    #[command(flatten)]
    pub(crate) select: Select,
    /// The state of the events that the options select; completed by default with --from-stripe
    #[arg(long, value_enum, default_value_t = ReplayState::Exhausted)]
    #[arg(default_value_if("from_stripe", "true", "completed"))]
    pub(crate) state: ReplayState,
    /// Read events whose payload is deleted from Stripe's API, which keeps them for 30 days. Reads the key from
    /// `STRIPE_API_KEY`. The options select only events without a payload
    #[arg(long)]
    pub(crate) from_stripe: bool,
    #[command(flatten)]
    pub(crate) api: ApiArgs,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Discard {
    #[command(flatten)]
    pub(crate) select: Select,
    /// The state of the events that the options select
    #[arg(long, value_enum, default_value_t = DiscardState::Exhausted)]
    pub(crate) state: DiscardState,
    /// Why, for the record
    #[arg(long)]
    pub(crate) reason: String,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Forget {
    /// Ids of events, or their keys as `list` prints them
    #[arg(required = true)]
    pub(crate) keys: Vec<String>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Check {
    /// The endpoint's id: we_… or ed_…
    pub(crate) endpoint: String,
    /// The types that have a handler, separated by commas, such as invoice.paid,customer.*
    #[arg(long, required = true, value_delimiter = ',')]
    pub(crate) types: Vec<String>,
    #[command(flatten)]
    pub(crate) api: ApiArgs,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct ApiArgs {
    /// Another server than Stripe's API, for tests
    #[arg(long, value_name = "URL", default_value = "https://api.stripe.com")]
    pub(crate) url: String,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct FilterArgs {
    /// Only this type, or types with a prefix, such as 'invoice.*'
    #[arg(long = "type", id = "event_type", value_name = "TYPE")]
    pub(crate) event_type: Option<String>,
    /// Only this connected account, acct_…
    #[arg(long)]
    pub(crate) account: Option<String>,
    /// Only events whose last reason contains this text, with the same case
    #[arg(long, value_name = "TEXT")]
    pub(crate) error: Option<String>,
    /// Only events accepted or replayed within this time until now, such as 6h or 2d
    #[arg(long, value_name = "TIME", value_parser = humantime::parse_duration)]
    pub(crate) since: Option<Duration>,
}

/// Defines an enum of some states, for the arguments.
macro_rules! states {
    ($name:ident: $($state:ident)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
        #[value(rename_all = "snake_case")]
        pub(crate) enum $name {
            $($state,)+
        }

        impl From<$name> for State {
            fn from(name: $name) -> Self {
                match name {
                    $($name::$state => Self::$state,)+
                }
            }
        }
    };
}

states!(StateName: Queued InProgress Released Completed Discarded Exhausted);
// Queued events are due already, and those in progress belong to their workers.
states!(ReplayState: Released Completed Discarded Exhausted);
// Discarded events are those that were set aside for lack of a handler.
states!(DiscardState: Queued Released Discarded Exhausted);

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Args::command().debug_assert();
    }
}
