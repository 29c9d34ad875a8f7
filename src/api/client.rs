use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Buf, BufMut, Bytes, BytesMut};
use http::{Request, Response};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError};
use tokio::task::coop::consume_budget;
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
    let ready = poll_fn(|cx| service.poll_ready(cx)).await;
    ready.map_err(|error| failed(error.into()))?;
    let response = service.call(request).await;
    let response = response.map_err(|error| failed(error.into()))?;
    let (head, body) = response.into_parts();
    Ok(Response::from_parts(head, collect(body, limit).await?))
}

/// Reads a body of at most `limit` bytes, whatever its `Content-Length` says.
///
/// The frames are joined as they arrive, so that many small ones need no more memory than a large one.
async fn collect<B>(body: B, limit: usize) -> Result<Bytes, ClientError>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    let mut body = pin!(body);
    let mut received = BytesMut::new();
    loop {
        // A body that is always ready must not block the thread, and with it the timeout.
        consume_budget().await;
        let Some(frame) = body.frame().await else {
            return Ok(received.freeze());
        };
        if let Ok(data) = frame.map_err(|error| failed(error.into()))?.into_data() {
            if data.remaining() > limit - received.len() {
                return Err(ClientError::BodyTooLarge);
            }
            received.put(data);
        }
    }
}

/// A client with its own limit reports a body over it as an error.
fn failed(error: BoxError) -> ClientError {
    if error.is::<LengthLimitError>() {
        ClientError::BodyTooLarge
    } else {
        ClientError::Failed(error)
    }
}
