//! The events of the example.

use std::error::Error;
use std::time::SystemTime;

use axum::Router;
use axum::body::Body;
use http::Request;
use tower::ServiceExt;
use tower_stripe_webhook::testing::{event, signed_request};

use crate::SECRET;

/// Sends events of several types, and a few requests that are not from Stripe.
pub async fn send(app: &Router) -> Result<(), Box<dyn Error>> {
    for number in 0..40_u64 {
        let (event_type, secret) = match number % 8 {
            0 => ("customer.created", SECRET),
            1 => ("charge.refunded", SECRET),
            2 => ("payout.failed", SECRET),
            3 => ("invoice.paid", "whsec_of_another_endpoint"),
            _ => ("invoice.paid", SECRET),
        };
        let mut event = event(event_type).number(number).created(SystemTime::now());
        if number % 3 == 0 {
            event = event.account("acct_1032D82eZvKYlo2C");
        }
        let request = signed_request("/webhook", secret, event);
        app.clone().oneshot(request).await?;
    }
    let unsigned = Request::post("/webhook").body(Body::from("{}"))?;
    app.clone().oneshot(unsigned).await?;
    Ok(())
}
