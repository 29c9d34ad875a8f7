use tower_stripe_webhook::{EventObject, EventRouter};

async fn paid<T>(_: EventObject<T>) {}

fn main() {
    let _: EventRouter = EventRouter::new().on("invoice.paid", paid);
}
