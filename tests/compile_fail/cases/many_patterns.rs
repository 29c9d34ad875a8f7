use tower_stripe_webhook::EventRouter;

fn main() {
    let _: EventRouter = EventRouter::new().on(["invoice.paid", "invoice.voided"], async || ());
}
