//! Uses the layer with plain hyper, without axum.
//!
//! Run with:
//!
//! ```text
//! stripe listen --all-snapshot --forward-to localhost:4242
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example hyper
//! ```

use std::convert::Infallible;
use std::error::Error;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tower::{BoxError, ServiceBuilder};
use tower_stripe_webhook::objects::PaymentIntent;
use tower_stripe_webhook::webhook::{EventBody, HandlerFailure};
use tower_stripe_webhook::{EventType, StripeEvent, StripeWebhookLayer, Verifier};

async fn handle(request: Request<EventBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut response = Response::default();
    if let Err(error) = process(&request) {
        eprintln!("{error}");
        // Stripe retries. With the `tracing` feature, the layer logs the failure.
        *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        response.extensions_mut().insert(HandlerFailure::new(error));
    }
    Ok(response)
}

fn process(request: &Request<EventBody>) -> Result<(), BoxError> {
    let event: &StripeEvent = request
        .extensions()
        .get()
        .ok_or("no Stripe event: is `StripeWebhookLayer` around this service?")?;
    match *event.event_type() {
        EventType::PAYMENT_INTENT_SUCCEEDED => {
            let intent: PaymentIntent = event.object()?;
            println!("{} paid {}", intent.id()?, intent.amount()?);
        }
        _ => println!("ignored {} {}", event.event_type(), event.id()),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let service = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .service_fn(handle);

    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("Listening on http://localhost:4242");
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let server = auto::Builder::new(TokioExecutor::new());
            let connection = server.serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
