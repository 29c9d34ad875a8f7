use std::collections::HashSet;

use tower_stripe_webhook::dedup::DedupLayer;

fn main() {
    let _ = DedupLayer::new("billing", HashSet::<String>::new());
}
