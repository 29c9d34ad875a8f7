use std::sync::Arc;

use ::metrics::{Label, SharedString};

/// The label that all metrics of an endpoint share.
pub(super) struct Labels {
    endpoint: Arc<str>,
}

impl Labels {
    pub(super) fn new(endpoint: Arc<str>) -> Self {
        Self { endpoint }
    }

    pub(super) fn with<const N: usize>(
        &self,
        labels: [(&'static str, SharedString); N],
    ) -> Vec<Label> {
        let endpoint = SharedString::from(Arc::clone(&self.endpoint));
        let labels = labels
            .into_iter()
            .map(|(key, value)| Label::new(key, value));
        [Label::new("endpoint", endpoint)]
            .into_iter()
            .chain(labels)
            .collect()
    }

    pub(super) fn of_type(&self, event_type: &'static str, outcome: &'static str) -> Vec<Label> {
        self.with([
            ("event_type", event_type.into()),
            ("outcome", outcome.into()),
        ])
    }
}
