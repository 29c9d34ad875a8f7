use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Method, Request};

use super::body::EventBody;
use crate::event::StripeEvent;

impl StripeEvent {
    /// Converts the event into a request that drives a handler or a router without HTTP: a `POST` with the event
    /// in its extensions and the payload as its body, as the layer passes it on.
    ///
    /// # Example
    ///
    /// ```
    /// use bytes::Bytes;
    /// use http::{Request, Response};
    /// use std::convert::Infallible;
    /// use tower::{ServiceExt, service_fn};
    /// use tower_stripe_webhook::StripeEvent;
    /// use tower_stripe_webhook::webhook::EventBody;
    ///
    /// async fn handle(request: Request<EventBody>) -> Result<Response<()>, Infallible> {
    ///     assert!(request.extensions().get::<StripeEvent>().is_some());
    ///     Ok(Response::new(()))
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let event = StripeEvent::assume_verified(Bytes::from(
    ///     r#"{"id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1700000000,
    ///         "livemode": false, "data": {"object": {}}}"#,
    /// ))?;
    /// let response = service_fn(handle).oneshot(event.into_request()).await?;
    /// assert_eq!(response.status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_request(self) -> Request<EventBody> {
        let mut request = Request::new(EventBody::new(self.payload().clone()));
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/json; charset=utf-8"),
        );
        request.extensions_mut().insert(self);
        request
    }
}
