use tower_stripe_webhook::{EventObject, EventRouter};

struct Invoice;

async fn paid(_: EventObject<Invoice>) {}

fn main() {
    let _: EventRouter = EventRouter::new().on("invoice.paid", paid);
}
