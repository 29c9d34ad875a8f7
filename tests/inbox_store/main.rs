//! The contract of the inbox stores.

mod memory {
    use std::time::Duration;

    use tower_stripe_webhook::claims::MemoryStore;
    use tower_stripe_webhook::testing::inbox_store_contract;

    async fn open(retention: Duration) -> MemoryStore {
        MemoryStore::new().with_retention(retention)
    }

    inbox_store_contract!(open);
}
