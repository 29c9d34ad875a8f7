use std::convert::Infallible;

use http::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tower::ServiceBuilder;
use tower_stripe_webhook::webhook::EventBody;
use tower_stripe_webhook::{StripeEvent, StripeWebhookLayer, Verifier};

async fn handle(request: Request<EventBody>) -> Result<Response<String>, Infallible> {
    let event: &StripeEvent = request.extensions().get().expect("the layer inserts it");
    Ok(Response::new(event.id().to_owned()))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::from_env("STRIPE_WEBHOOK_SECRET")?;
    let service = ServiceBuilder::new()
        .layer(StripeWebhookLayer::new(verifier))
        .service_fn(handle);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async move {
            let server = auto::Builder::new(TokioExecutor::new());
            let connection = server.serve_connection(TokioIo::new(stream), service);
            connection.await.inspect_err(|error| eprintln!("{error}"))
        });
    }
}
