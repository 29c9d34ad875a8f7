//! A separate store for each test, and macros that run a test with every store.

use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::backend::Backend;
use crate::machine::TempFolder;
use crate::postgres_server::Server as PostgresServer;
use crate::redis_server::RedisServer;

/// An empty backend. Dropping the fixture removes it.
pub struct Fixture {
    pub backend: Backend,
    _guard: Box<dyn Any + Send + Sync>,
}

impl Fixture {
    pub async fn memory() -> Self {
        Self {
            backend: Backend::memory(),
            _guard: Box::new(()),
        }
    }

    pub async fn sqlite() -> Self {
        let folder = TempFolder::new("faults");
        let file = folder.path().join("claims.db");
        Self {
            backend: Backend::Sqlite(file.to_str().unwrap().to_owned()),
            _guard: Box::new(folder),
        }
    }

    pub async fn postgres() -> Self {
        Self {
            backend: Backend::Postgres(PostgresServer::shared().schema_url().await),
            _guard: Box::new(()),
        }
    }

    pub async fn redis() -> Self {
        static SERVER: OnceLock<RedisServer> = OnceLock::new();
        let url = SERVER.get_or_init(RedisServer::new).url();
        Self {
            backend: Backend::Redis(url, format!("faults-{}", unique_number())),
            _guard: Box::new(()),
        }
    }
}

/// A number that is unique in this process.
fn unique_number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Generates a test of each function with each store.
macro_rules! test_with_each_store {
    ($($name:ident),+ $(,)?) => {
        $crate::fixture::tests! { memory, $($name)+ }
        $crate::fixture::test_with_each_durable_store! { $($name),+ }
    };
}

/// Like [`test_with_each_store`], without the memory store.
macro_rules! test_with_each_durable_store {
    ($($name:ident),+ $(,)?) => {
        $crate::fixture::tests! { sqlite, $($name)+ }
        $crate::fixture::tests! { postgres, $($name)+ }
        $crate::fixture::tests! { redis, $($name)+ }
    };
}

/// Like [`test_with_each_store`], with the stores that can complete an event in a transaction.
macro_rules! test_with_each_sql_store {
    ($($name:ident),+ $(,)?) => {
        $crate::fixture::tests! { sqlite, $($name)+ }
        $crate::fixture::tests! { postgres, $($name)+ }
    };
}

macro_rules! tests {
    ($store:ident, $($name:ident)+) => {
        mod $store {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    let fixture = $crate::fixture::Fixture::$store().await;
                    super::$name(fixture.backend.clone()).await;
                }
            )+
        }
    };
}

pub(crate) use {
    test_with_each_durable_store, test_with_each_sql_store, test_with_each_store, tests,
};
