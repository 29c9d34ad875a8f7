//! A store of a test's own, and the tests of each store.

use std::any::Any;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::backend::Backend;
use crate::postgres_server::Server as PostgresServer;
use crate::redis_server::RedisServer;

/// A backend without records, for as long as it is kept.
pub struct Fixture {
    pub backend: Backend,
    _kept: Box<dyn Any + Send + Sync>,
}

impl Fixture {
    pub async fn memory() -> Self {
        Self {
            backend: Backend::memory(),
            _kept: Box::new(()),
        }
    }

    pub async fn sqlite() -> Self {
        let dir = std::env::temp_dir().join(format!("faults-{}-{}", std::process::id(), number()));
        std::fs::create_dir(&dir).unwrap();
        let file = dir.join("claims.db");
        Self {
            backend: Backend::Sqlite(file.to_str().unwrap().to_owned()),
            _kept: Box::new(Folder(dir)),
        }
    }

    pub async fn postgres() -> Self {
        Self {
            backend: Backend::Postgres(url_of_schema(PostgresServer::shared()).await),
            _kept: Box::new(()),
        }
    }

    pub async fn redis() -> Self {
        static SERVER: OnceLock<RedisServer> = OnceLock::new();
        let url = SERVER.get_or_init(RedisServer::new).url();
        Self {
            backend: Backend::Redis(url, format!("faults-{}", number())),
            _kept: Box::new(()),
        }
    }
}

/// Makes a schema, and returns how to connect to it.
pub async fn url_of_schema(server: &PostgresServer) -> String {
    let options = server.schema().await;
    let port = options.get_port();
    let schema = options.get_options().unwrap().replace(' ', "%20");
    format!("postgres://postgres@127.0.0.1:{port}/postgres?options={schema}")
}

/// A folder that goes with its fixture.
struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// One that no other fixture of this process has.
fn number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Makes a test of each function, and of each store.
macro_rules! of_each_store {
    ($($name:ident),+ $(,)?) => {
        $crate::fixture::tests! { memory, $($name)+ }
        $crate::fixture::of_each_durable_store! { $($name),+ }
    };
}

/// As [`of_each_store`], but for the store in memory.
macro_rules! of_each_durable_store {
    ($($name:ident),+ $(,)?) => {
        $crate::fixture::tests! { sqlite, $($name)+ }
        $crate::fixture::tests! { postgres, $($name)+ }
        $crate::fixture::tests! { redis, $($name)+ }
    };
}

/// As [`of_each_store`], but for those whose claims can be settled in a transaction.
macro_rules! of_each_sql_store {
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

pub(crate) use of_each_sql_store;
pub(crate) use {of_each_durable_store, of_each_store, tests};
