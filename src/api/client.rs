use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tower::{BoxError, Service};

use super::body::ApiBody;

/// The user's HTTP client, with its type erased, so that `StripeApi` is one type.
#[derive(Clone)]
pub(super) struct Client {
    call: Arc<dyn Fn(Request<ApiBody>, usize) -> BoxedResponse + Send + Sync>,
}

type BoxedResponse = Pin<Box<dyn Future<Output = Result<Response<Bytes>, ClientError>> + Send>>;

/// Why a request has no response.
pub(super) enum ClientError {
    Failed(BoxError),
    BodyTooLarge,
}

impl Client {
    pub(super) fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<ApiBody>, Response = Response<B>> + Clone + Send + 'static,
        S::Future: Send + 'static,
        S::Error: Into<BoxError>,
        B: Body + Send + 'static,
        B::Data: Send,
        B::Error: Into<BoxError>,
    {
        // Services need not be `Sync`.
        let service = Mutex::new(service);
        Self {
            call: Arc::new(move |request, limit| {
                let service = service.lock().unwrap_or_else(PoisonError::into_inner);
                Box::pin(call(service.clone(), request, limit))
            }),
        }
    }

    /// Sends a request and reads the body of the response, of at most `limit` bytes.
    pub(super) fn call(&self, request: Request<ApiBody>, limit: usize) -> BoxedResponse {
        (self.call)(request, limit)
    }
}

async fn call<S, B>(
    mut service: S,
    request: Request<ApiBody>,
    limit: usize,
) -> Result<Response<Bytes>, ClientError>
where
    S: Service<Request<ApiBody>, Response = Response<B>>,
    S::Error: Into<BoxError>,
    B: Body,
    B::Error: Into<BoxError>,
{
    let failed = |error: S::Error| ClientError::Failed(error.into());
    poll_fn(|cx| service.poll_ready(cx)).await.map_err(failed)?;
    let response = service.call(request).await.map_err(failed)?;
    let (head, body) = response.into_parts();
    // Checks each frame before it is kept, whatever `Content-Length` says.
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(Response::from_parts(head, body.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Err(ClientError::BodyTooLarge),
        Err(error) => Err(ClientError::Failed(error)),
    }
}
