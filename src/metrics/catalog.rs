//! The name, the kind, the unit and the description of each metric.

use ::metrics::Unit;

/// Everything about a metric but its labels.
pub(super) struct Description {
    pub(super) name: &'static str,
    kind: Kind,
    unit: Unit,
    text: &'static str,
}

enum Kind {
    Counter,
    Gauge,
    Histogram,
}

pub(super) const REQUESTS: &str = "stripe_webhook_requests_total";
pub(super) const SIGNATURES: &str = "stripe_webhook_signatures_total";
pub(super) const EVENTS: &str = "stripe_webhook_events_total";
pub(super) const ATTEMPTS: &str = "stripe_webhook_attempts_total";
pub(super) const LEASES_LOST: &str = "stripe_webhook_leases_lost_total";
pub(super) const MARKS_DELAYED: &str = "stripe_webhook_marks_delayed_total";
pub(super) const CRASHES: &str = "stripe_webhook_crashes_total";
pub(super) const OBJECT_MISMATCHES: &str = "stripe_webhook_object_mismatches_total";
pub(super) const INBOX_ACCEPTED: &str = "stripe_webhook_inbox_accepted_total";
pub(super) const HANDLER_SECONDS: &str = "stripe_webhook_handler_seconds";
pub(super) const EVENT_AGE_SECONDS: &str = "stripe_webhook_event_age_seconds";
pub(super) const DELIVERY_SECONDS: &str = "stripe_webhook_delivery_seconds";
pub(super) const STORE_SECONDS: &str = "stripe_webhook_store_seconds";
pub(super) const INBOX_WAIT_SECONDS: &str = "stripe_webhook_inbox_wait_seconds";
pub(super) const LAST_VERIFIED: &str = "stripe_webhook_last_verified_timestamp_seconds";
pub(super) const CLOCK_SKEW: &str = "stripe_webhook_clock_skew_seconds";
pub(super) const IN_FLIGHT: &str = "stripe_webhook_in_flight";
pub(super) const RECORDS: &str = "stripe_webhook_records";
pub(super) const OLDEST_SECONDS: &str = "stripe_webhook_oldest_seconds";
pub(super) const INBOX_EVENTS: &str = "stripe_webhook_inbox_events";
pub(super) const INBOX_OLDEST_DUE: &str = "stripe_webhook_inbox_oldest_due_seconds";
pub(super) const PAUSED: &str = "stripe_webhook_paused";
pub(super) const ENDPOINT_ENABLED: &str = "stripe_webhook_endpoint_enabled";

pub(super) const ALL: [Description; 23] = [
    counter(
        REQUESTS,
        "Requests, by whether they were verified or why they were rejected.",
    ),
    counter(
        SIGNATURES,
        "Verified requests, by the name of the secret that matched.",
    ),
    counter(
        EVENTS,
        "Verified events, by type and by what became of them.",
    ),
    counter(ATTEMPTS, "Runs of handlers, by the number of the attempt."),
    counter(
        LEASES_LOST,
        "Claims that were lost while the handler ran: its event may have been handled twice.",
    ),
    counter(
        MARKS_DELAYED,
        "Outcomes that the store did not record at once.",
    ),
    counter(
        CRASHES,
        "Leases in an inbox that expired: the worker crashed, froze or could not reach the store.",
    ),
    counter(
        OBJECT_MISMATCHES,
        "Events whose object does not fit the handler's type.",
    ),
    counter(INBOX_ACCEPTED, "Deliveries to an inbox, by its response."),
    histogram(HANDLER_SECONDS, "How long handlers ran."),
    histogram(
        EVENT_AGE_SECONDS,
        "The age of events when their first attempt starts.",
    ),
    histogram(
        DELIVERY_SECONDS,
        "The time from Stripe's signature to its verification.",
    ),
    histogram(STORE_SECONDS, "How long calls to the store took."),
    histogram(
        INBOX_WAIT_SECONDS,
        "How long events had been due when a worker took them.",
    ),
    gauge(
        LAST_VERIFIED,
        Unit::Seconds,
        "When the last request was verified, or, before the first one, when the process started.",
    ),
    gauge(
        CLOCK_SKEW,
        Unit::Seconds,
        "How far the clock was ahead of the signature of the last verified request.",
    ),
    gauge(IN_FLIGHT, Unit::Count, "Claimed events whose handler runs."),
    gauge(
        RECORDS,
        Unit::Count,
        "Events in a store of claims, by state, up to 1,000.",
    ),
    gauge(
        OLDEST_SECONDS,
        Unit::Seconds,
        "How long the event of this state that changed first has not changed.",
    ),
    gauge(
        INBOX_EVENTS,
        Unit::Count,
        "Events in a queue, by state, up to 10,000.",
    ),
    gauge(
        INBOX_OLDEST_DUE,
        Unit::Seconds,
        "How long the longest-due event of a queue has been due.",
    ),
    gauge(
        PAUSED,
        Unit::Count,
        "1 while a worker of the queue is paused.",
    ),
    gauge(
        ENDPOINT_ENABLED,
        Unit::Count,
        "1 while Stripe delivers to the watched endpoint, 0 while it is disabled.",
    ),
];

const fn counter(name: &'static str, text: &'static str) -> Description {
    Description {
        name,
        kind: Kind::Counter,
        unit: Unit::Count,
        text,
    }
}

const fn histogram(name: &'static str, text: &'static str) -> Description {
    Description {
        name,
        kind: Kind::Histogram,
        unit: Unit::Seconds,
        text,
    }
}

const fn gauge(name: &'static str, unit: Unit, text: &'static str) -> Description {
    Description {
        name,
        kind: Kind::Gauge,
        unit,
        text,
    }
}

/// Describes all metrics to the recorder.
pub(super) fn describe() {
    for Description {
        name,
        kind,
        unit,
        text,
    } in ALL
    {
        match kind {
            Kind::Counter => ::metrics::describe_counter!(name, unit, text),
            Kind::Gauge => ::metrics::describe_gauge!(name, unit, text),
            Kind::Histogram => ::metrics::describe_histogram!(name, unit, text),
        }
    }
}

/// From 5 ms to 5 minutes. Stripe's Checkout waits 10 s for a response, and an issuing authorization 2 s.
const WORK: [f64; 15] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0,
];

/// From 100 ms to 3 days, which is how long Stripe retries.
const WAITING: [f64; 13] = [
    0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 60.0, 300.0, 1_800.0, 3_600.0, 21_600.0, 86_400.0, 259_200.0,
];

/// From 100 µs to 3 s, which is the default limit of a store call.
const STORE: [f64; 13] = [
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1.0, 3.0,
];

pub(super) const BUCKETS: [(&str, &[f64]); 5] = [
    (HANDLER_SECONDS, &WORK),
    (EVENT_AGE_SECONDS, &WAITING),
    (DELIVERY_SECONDS, &WORK),
    (STORE_SECONDS, &STORE),
    (INBOX_WAIT_SECONDS, &WAITING),
];
