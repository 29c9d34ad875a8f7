//! A recorder for the metrics of one test, which runs on one thread.

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusRecorder};
use tower_stripe_webhook::metrics::Metrics;

pub struct Prometheus(PrometheusRecorder);

impl Prometheus {
    pub fn new() -> Self {
        let mut builder = PrometheusBuilder::new();
        for (name, edges) in Metrics::BUCKETS {
            let matcher = Matcher::Full(name.to_owned());
            builder = builder.set_buckets_for_metric(matcher, edges).unwrap();
        }
        Self(builder.build_recorder())
    }

    /// Records what happens on this thread until the guard is dropped.
    pub fn record(&self) -> metrics::LocalRecorderGuard<'_> {
        metrics::set_default_local_recorder(&self.0)
    }

    /// Returns all metrics as Prometheus scrapes them.
    pub fn text(&self) -> String {
        self.0.handle().render()
    }

    /// Returns the value of a metric with exactly these labels, as written in the text.
    pub fn value(&self, metric: &str) -> Option<f64> {
        let text = self.text();
        let mut lines = text.lines();
        let value = lines.find_map(|line| line.strip_prefix(metric)?.strip_prefix(' '));
        value.map(|value| value.parse().unwrap())
    }

    /// Checks the value of a metric of the endpoint `billing`, which has further labels.
    #[track_caller]
    pub fn assert(&self, name: &str, labels: &str, expected: f64) {
        let comma = if labels.is_empty() { "" } else { "," };
        let metric = format!("stripe_webhook_{name}{{endpoint=\"billing\"{comma}{labels}}}");
        assert_eq!(
            self.value(&metric),
            Some(expected),
            "{metric}\n{}",
            self.text()
        );
    }
}
