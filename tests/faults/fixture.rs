//! A separate store for each test, and macros that run a test with every store.

use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::backend::Backend;
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
        let dir =
            std::env::temp_dir().join(format!("faults-{}-{}", std::process::id(), unique_number()));
        std::fs::create_dir(&dir).unwrap();
        let file = dir.join("claims.db");
        Self {
            backend: Backend::Sqlite(file.to_str().unwrap().to_owned()),
            _guard: Box::new(TempDir(dir)),
        }
    }

    pub async fn postgres() -> Self {
        Self {
            backend: Backend::Postgres(schema_url(PostgresServer::shared()).await),
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

/// Creates a schema and returns a URL that selects it.
pub async fn schema_url(server: &PostgresServer) -> String {
    let options = server.schema().await;
    let port = options.get_port();
    let schema = options.get_options().unwrap().replace(' ', "%20");
    format!("postgres://postgres@127.0.0.1:{port}/postgres?options={schema}")
}

/// Removes the directory when the fixture is dropped.
struct TempDir(std::path::PathBuf);

impl Drop for TempDir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
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
