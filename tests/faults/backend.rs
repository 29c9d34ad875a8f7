//! The stores under test.

use std::sync::Arc;

use tower_stripe_webhook::claims::{
    ClaimStore, MemoryStore, PostgresStore, RedisStore, SqliteStore,
};
use tower_stripe_webhook::inbox::InboxStore;

/// The store in which a test keeps its claims. Each instance of a service opens its own with
/// [`connect`](Self::connect).
#[derive(Clone)]
pub enum Backend {
    Memory(Arc<MemoryStore>),
    /// The path of the database file.
    Sqlite(String),
    /// The URL, which selects a schema.
    Postgres(String),
    /// The URL of the server, and the prefix of the keys.
    Redis(String, String),
}

impl Backend {
    pub fn memory() -> Self {
        Self::Memory(Arc::new(MemoryStore::new()))
    }

    pub async fn connect(&self) -> Arc<dyn ClaimStore> {
        match self {
            Self::Memory(store) => store.clone(),
            Self::Sqlite(path) => {
                let store = SqliteStore::new(sqlite_pool(path).await);
                store.migrate().await.unwrap();
                Arc::new(store)
            }
            Self::Postgres(url) => {
                let store = PostgresStore::new(postgres_pool(url).await);
                store.migrate().await.unwrap();
                Arc::new(store)
            }
            Self::Redis(url, prefix) => {
                let client = redis::Client::open(url.as_str()).unwrap();
                let connection = client.get_connection_manager().await.unwrap();
                let store = RedisStore::open(connection).await;
                Arc::new(store.unwrap().with_prefix(prefix))
            }
        }
    }

    /// Like [`connect`](Self::connect), for an inbox.
    pub async fn connect_inbox(&self) -> Arc<dyn InboxStore> {
        match self {
            Self::Sqlite(path) => {
                let store = SqliteStore::new(sqlite_pool(path).await);
                store.migrate().await.unwrap();
                Arc::new(store)
            }
            Self::Postgres(url) => {
                let store = PostgresStore::new(postgres_pool(url).await);
                store.migrate().await.unwrap();
                Arc::new(store)
            }
            _ => panic!("this backend does not keep an inbox"),
        }
    }

    /// Serializes the backend for a child process.
    pub fn to_text(&self) -> String {
        match self {
            Self::Memory(_) => panic!("processes cannot share a memory store"),
            Self::Sqlite(path) => format!("sqlite {path}"),
            Self::Postgres(url) => format!("postgres {url}"),
            Self::Redis(url, prefix) => format!("redis {url} {prefix}"),
        }
    }

    pub fn from_text(text: &str) -> Self {
        match text.split_once(' ').unwrap() {
            ("sqlite", path) => Self::Sqlite(path.to_owned()),
            ("postgres", url) => Self::Postgres(url.to_owned()),
            ("redis", rest) => {
                let (url, prefix) = rest.split_once(' ').unwrap();
                Self::Redis(url.to_owned(), prefix.to_owned())
            }
            _ => panic!("unknown backend: {text}"),
        }
    }
}

pub async fn sqlite_pool(path: &str) -> sqlx::SqlitePool {
    let options = sqlx::sqlite::SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal);
    sqlx::SqlitePool::connect_with(options).await.unwrap()
}

pub async fn postgres_pool(url: &str) -> sqlx::PgPool {
    sqlx::PgPool::connect(url).await.unwrap()
}
