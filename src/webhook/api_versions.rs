use std::sync::Arc;

use crate::event::{ApiVersion, EventKind, StripeEvent};
use crate::observe::{Observation, Reporter};
use crate::warn_once::WarnOnce;

/// Which API versions an endpoint serves, for [`StripeWebhookLayer::with_api_versions`].
///
/// A name is a release train (`endive`), or a whole version (`2026-10-28.endive`, `2024-06-20`), which takes
/// precedence over its train. The versions of a train differ only by additions. Versions before `2024-09-30.acacia` have
/// no train. Flags of preview features, as in `2020-08-27; orders_beta=v4`, make no difference.
///
/// Events of versions that are not named are served, with one warning per version if the `tracing` feature is enabled.
/// Events without a version pass: thin events, and snapshot events from before 2014-10-31. So do the events whose
/// response is a [decision](crate::dedup#decisions), because an empty response would be one.
///
/// # Example
///
/// Stripe's upgrade procedure has two endpoints on one URL. While both deliver, only one of the two copies may be
/// handled. README.md has the whole procedure.
///
/// ```
/// use tower_stripe_webhook::{ApiVersions, SigningSecret, StripeWebhookLayer, Verifier};
///
/// let verifier = Verifier::new(SigningSecret::new("whsec_of_the_old_endpoint")?)
///     .with_secret(SigningSecret::new("whsec_of_the_new_endpoint")?);
///
/// // First, the old code still handles the old version, and acknowledges the copy of the new one.
/// let before = ApiVersions::serving("dahlia").ignoring("endive");
/// // Then, the new code handles the new version. Stripe retries the other copy, in case you return to the old code.
/// let after = ApiVersions::serving("endive").refusing("dahlia");
///
/// let layer = StripeWebhookLayer::new(verifier).with_api_versions(after);
/// # let _ = (layer, before);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: <https://docs.stripe.com/webhooks/versioning>.
///
/// [`StripeWebhookLayer::with_api_versions`]: super::StripeWebhookLayer::with_api_versions
#[must_use]
#[derive(Clone, Debug)]
pub struct ApiVersions {
    rules: Vec<(String, VersionRule)>,
    /// Shared by all clones of the layer.
    warned: Arc<WarnOnce>,
}

/// The decision about an event, by its API version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VersionRule {
    Serve,
    Ignore,
    Refuse,
}

impl ApiVersions {
    /// Serves the events of a version or a release train.
    ///
    /// # Panics
    ///
    /// Panics if the text is neither a version nor the name of a train.
    #[track_caller]
    pub fn serving(version: impl Into<String>) -> Self {
        let versions = Self {
            rules: Vec::new(),
            warned: Arc::default(),
        };
        versions.with_rule(version.into(), VersionRule::Serve)
    }

    /// Acknowledges the events of a version or a release train with 200, without handling them. Stripe does not send
    /// them again.
    ///
    /// # Panics
    ///
    /// Panics if the text is neither a version nor the name of a train, or if it is already named.
    #[track_caller]
    pub fn ignoring(self, version: impl Into<String>) -> Self {
        self.with_rule(version.into(), VersionRule::Ignore)
    }

    /// Rejects the events of a version or a release train with 400, so that Stripe retries them.
    ///
    /// # Panics
    ///
    /// Panics if the text is neither a version nor the name of a train, or if it is already named.
    #[track_caller]
    pub fn refusing(self, version: impl Into<String>) -> Self {
        self.with_rule(version.into(), VersionRule::Refuse)
    }

    #[track_caller]
    fn with_rule(mut self, version: String, rule: VersionRule) -> Self {
        assert!(
            is_version(&version) || is_train(&version),
            "{version:?} is not an API version: expected a release train (endive), or a whole version \
             (2026-10-28.endive)",
        );
        assert!(
            self.find(&version).is_none(),
            "the API version {version:?} is named twice",
        );
        self.rules.push((version, rule));
        self
    }

    /// Decides about an event. Warns of a version that is not named.
    pub(crate) fn rule(&self, event: &StripeEvent, reporter: &Reporter) -> VersionRule {
        let Some(text) = event.api_version() else {
            return VersionRule::Serve;
        };
        if event.kind() == EventKind::Thin || event.event_type().awaits_decision() {
            return VersionRule::Serve;
        }
        let version = ApiVersion::new(text);
        self.find(version.as_str())
            .or_else(|| self.find(version.train()?))
            .unwrap_or_else(|| {
                self.warn(event, text, reporter);
                VersionRule::Serve
            })
    }

    fn find(&self, name: &str) -> Option<VersionRule> {
        let rule = self.rules.iter().find(|(version, _)| version == name);
        rule.map(|(_, rule)| *rule)
    }

    fn warn(&self, event: &StripeEvent, version: &str, reporter: &Reporter) {
        if let Some(api_version) = self.warned.first_name(version) {
            reporter.report(Observation::VersionNotNamed {
                subject: event.into(),
                api_version: &api_version,
            });
        }
    }
}

/// Returns whether a text has the form of a version: a date, which a train can follow after a dot.
fn is_version(text: &str) -> bool {
    let (date, train) = match text.split_once('.') {
        Some((date, train)) => (date, Some(train)),
        None => (text, None),
    };
    let has_form = date.len() == "2026-10-28".len()
        && date.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    has_form && train.is_none_or(is_train)
}

fn is_train(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase())
}
