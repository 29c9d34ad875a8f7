//! The contract of the inbox stores, and that it finds faulty stores.

mod faulty_stores;

mod memory {
    use std::time::Duration;

    use tower_stripe_webhook::claims::MemoryStore;
    use tower_stripe_webhook::testing::inbox_store_contract;

    async fn open(retention: Duration) -> MemoryStore {
        MemoryStore::new().with_retention(retention)
    }

    inbox_store_contract!(open);
}
