//! Every event of the wire data has the path that Stripe names, or a path of the table, or none on purpose.

#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Uri;
use serde_json::Value;
use tower_stripe_webhook::api::LatestError;
use tower_stripe_webhook::{ApiKey, EventKind, StripeApi, StripeEvent};

use crate::fake::FakeStripe;

/// The objects that Stripe's API cannot read by themselves.
const WITHOUT_PATH: [&str; 13] = [
    "application",
    "apps.install",
    "billing.alert_triggered",
    "billing_portal.session",
    "discount",
    "entitlements.active_entitlement_summary",
    "financial_connections.authorization",
    "reserve.hold",
    "reserve.plan",
    "reserve.release",
    "source_mandate_notification",
    "source_transaction",
    "three_d_secure.authentication",
];

#[tokio::test]
async fn every_event_can_be_fetched_or_is_known_not_to_be() {
    let mut without_path = BTreeSet::new();
    for (path, body) in support::wire_bodies(&["stripe/thin-events", "stripe/events"]) {
        let Ok(event) = StripeEvent::assume_verified(Bytes::from(body)) else {
            continue;
        };
        let stripe = FakeStripe::new(|_: &Uri| "{}");
        // A key that does not say its mode, for bodies of both.
        let api = StripeApi::new(ApiKey::new("rk_51H8xYdGw").unwrap(), stripe.client());
        match (api.latest::<Value>(&event).await, event.kind()) {
            (Ok(_), EventKind::Thin) => {
                let url = event.related_object().unwrap().url();
                assert_eq!(stripe.paths(), [url], "{path:?}");
            }
            (Ok(_), _) => assert!(stripe.only_request().uri.path().starts_with("/v1/")),
            (Err(LatestError::NoPath(_)), EventKind::Thin) => {
                assert!(event.related_object().is_none(), "{path:?}");
            }
            (Err(LatestError::NoPath(_)), _) => {
                let object: Value = event.object().unwrap();
                // An upcoming invoice has no id, and bank accounts and cards of fixtures have no owner.
                let has_owner = object["account"].is_string() || object["customer"].is_string();
                let name = object["object"].as_str().unwrap_or_default();
                let needs_owner = matches!(name, "bank_account" | "card");
                if object["id"].is_string() && (has_owner || !needs_owner) {
                    without_path.insert(name.to_owned());
                }
            }
            (Err(error), _) => panic!("{path:?}: {error}"),
        }
    }
    for object in &without_path {
        assert!(
            WITHOUT_PATH.contains(&object.as_str()),
            "{object} has no path"
        );
    }
}
