use tower_stripe_webhook::EventObject;

#[derive(serde::Deserialize)]
struct Invoice<'a> {
    id: &'a str,
}

#[axum::debug_handler]
async fn paid(EventObject(invoice): EventObject<Invoice<'_>>) {
    println!("{}", invoice.id);
}

fn main() {}
