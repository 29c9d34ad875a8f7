use axum::Router;
use http::request::Parts;
use tower_stripe_webhook::inbox::{InboxStore, Queue};
use tower_stripe_webhook::inspector::{Inspector, User};

/// `store` is that of the inbox. For `DedupLayer`, use `with_scope`.
fn on_call(store: impl InboxStore) -> Router {
    let inspector = Inspector::new()
        .with_queue(store, Queue::new("billing", None))
        .with_actions()
        .authorized_by(user);
    Router::new().nest("/inspector", inspector)
}

/// The authenticating proxy in front of the service sets the header.
async fn user(parts: Parts) -> Option<User> {
    let email = parts.headers.get("x-auth-request-email")?.to_str().ok()?;
    email.ends_with("@example.com").then(|| User::new(email))
}
