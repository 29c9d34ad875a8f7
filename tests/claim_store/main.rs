//! The contract suite: the memory store passes it, and each faulty store fails it.

mod faulty_stores;
mod memory_store;

mod memory {
    use std::time::Duration;

    use tower_stripe_webhook::claims::MemoryStore;
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> MemoryStore {
        MemoryStore::new().with_retention(retention)
    }

    claim_store_contract!(open);
}

mod any_store_behind_an_arc {
    use std::sync::Arc;
    use std::time::Duration;

    use tower_stripe_webhook::claims::{ClaimStore, MemoryStore};
    use tower_stripe_webhook::testing::claim_store_contract;

    async fn open(retention: Duration) -> Arc<dyn ClaimStore> {
        Arc::new(MemoryStore::new().with_retention(retention))
    }

    claim_store_contract!(open);
}
