//! Connects the observer to OpenTelemetry: copy this file into your service, and change the versions to yours.
//!
//! Spans need no code: their fields follow OpenTelemetry's conventions, and `tracing-opentelemetry` exports them.

use std::collections::HashMap;

use opentelemetry::KeyValue;
use opentelemetry::metrics::{Counter, Histogram, Meter};
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::trace::TraceContextExt;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tower_stripe_webhook::observe::{Observation, Observer, Outcome};
use tower_stripe_webhook::{EventType, StripeEvent};
use tracing::Span;
use tracing_opentelemetry::OpenTelemetrySpanExt;

/// Records the metrics of OpenTelemetry's conventions for messaging, and links the traces of an inbox.
///
/// Conventions: <https://opentelemetry.io/docs/specs/semconv/messaging/messaging-metrics/>.
pub struct OtelObserver {
    duration: Histogram<f64>,
    consumed: Counter<u64>,
}

impl OtelObserver {
    pub fn new(meter: &Meter) -> Self {
        Self {
            duration: meter
                .f64_histogram("messaging.process.duration")
                .with_unit("s")
                .with_description("Duration of processing an event.")
                .with_boundaries(vec![
                    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0,
                    300.0,
                ])
                .build(),
            consumed: meter
                .u64_counter("messaging.client.consumed.messages")
                .with_unit("{message}")
                .with_description("Number of events that were processed.")
                .build(),
        }
    }
}

impl Observer for OtelObserver {
    fn observe(&self, observation: &Observation<'_>) {
        match observation {
            Observation::Handled {
                event,
                outcome,
                elapsed,
                ..
            } => {
                let attributes = attributes(event, *outcome);
                self.duration.record(elapsed.as_secs_f64(), &attributes);
                self.consumed.add(1, &attributes);
            }
            // The span of a worker links to the trace of the delivery.
            Observation::Started {
                traceparent: Some(traceparent),
                ..
            } => link_to(traceparent),
            _ => {}
        }
    }

    fn traceparent(&self) -> Option<String> {
        let mut carrier = HashMap::new();
        let context = Span::current().context();
        TraceContextPropagator::new().inject_context(&context, &mut carrier);
        carrier.remove("traceparent")
    }
}

fn attributes(event: &StripeEvent, outcome: Outcome) -> Vec<KeyValue> {
    let mut attributes = vec![
        KeyValue::new("messaging.system", "stripe"),
        KeyValue::new("messaging.operation.name", "process"),
        KeyValue::new("stripe.event.type", type_of(event.event_type())),
    ];
    if outcome.is_failure() {
        attributes.push(KeyValue::new("error.type", outcome.name()));
    }
    attributes
}

/// A tenant that signs with its own secret can send any type.
fn type_of(event_type: &EventType) -> String {
    match event_type.is_known() {
        true => event_type.as_str().to_owned(),
        false => "_OTHER".to_owned(),
    }
}

fn link_to(traceparent: &str) {
    let carrier = HashMap::from([("traceparent".to_owned(), traceparent.to_owned())]);
    let context = TraceContextPropagator::new().extract(&carrier);
    Span::current().add_link(context.span().span_context().clone());
}
