//! Stores that tests can break.

use crate::backend::Backend;
use crate::fixture::Fixture;
use crate::postgres_server::Server as PostgresServer;
use crate::redis_server::RedisServer;

/// A separate store for one test, and a way to break it.
pub struct Outage {
    pub backend: Backend,
    kind: Kind,
    _fixture: Option<Fixture>,
}

enum Kind {
    /// Another connection holds a write transaction open.
    SqliteLocked(Option<sqlx::pool::PoolConnection<sqlx::Sqlite>>),
    PostgresDown(PostgresServer),
    /// Another transaction locks the table.
    PostgresSlow(Option<sqlx::Transaction<'static, sqlx::Postgres>>),
    RedisDown(RedisServer),
    RedisSlow(RedisServer),
}

impl Outage {
    pub async fn sqlite_locked() -> Self {
        let fixture = Fixture::sqlite().await;
        Self {
            backend: fixture.backend.clone(),
            kind: Kind::SqliteLocked(None),
            _fixture: Some(fixture),
        }
    }

    pub async fn postgres_down() -> Self {
        let server = PostgresServer::new(&["fsync=off"]);
        Self {
            backend: Backend::Postgres(server.schema_url().await),
            kind: Kind::PostgresDown(server),
            _fixture: None,
        }
    }

    pub async fn postgres_slow() -> Self {
        let fixture = Fixture::postgres().await;
        Self {
            backend: fixture.backend.clone(),
            kind: Kind::PostgresSlow(None),
            _fixture: Some(fixture),
        }
    }

    pub async fn redis_down() -> Self {
        let server = RedisServer::new();
        Self {
            backend: Backend::Redis(server.url(), "outage".to_owned()),
            kind: Kind::RedisDown(server),
            _fixture: None,
        }
    }

    pub async fn redis_slow() -> Self {
        let server = RedisServer::new();
        Self {
            backend: Backend::Redis(server.url(), "outage".to_owned()),
            kind: Kind::RedisSlow(server),
            _fixture: None,
        }
    }

    pub async fn begin(&mut self) {
        match (&mut self.kind, &self.backend) {
            (Kind::SqliteLocked(lock), Backend::Sqlite(path)) => {
                let mut connection = crate::backend::sqlite_pool(path)
                    .await
                    .acquire()
                    .await
                    .unwrap();
                let begin = sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection);
                begin.await.unwrap();
                *lock = Some(connection);
            }
            (Kind::PostgresDown(server), _) => server.kill(),
            (Kind::PostgresSlow(lock), Backend::Postgres(url)) => {
                let pool = crate::backend::postgres_pool(url).await;
                let mut tx = pool.begin().await.unwrap();
                let statement = "LOCK TABLE stripe_webhook_claims IN ACCESS EXCLUSIVE MODE";
                sqlx::query(statement).execute(&mut *tx).await.unwrap();
                *lock = Some(tx);
            }
            (Kind::RedisDown(server), _) => server.stop(),
            (Kind::RedisSlow(server), _) => server.pause(),
            _ => unreachable!("the kind does not fit the backend"),
        }
    }

    pub async fn end(&mut self) {
        match &mut self.kind {
            Kind::SqliteLocked(lock) => {
                let mut connection = lock.take().unwrap();
                let rollback = sqlx::query("ROLLBACK").execute(&mut *connection);
                rollback.await.unwrap();
            }
            Kind::PostgresDown(server) => server.start(),
            Kind::PostgresSlow(lock) => lock.take().unwrap().rollback().await.unwrap(),
            Kind::RedisDown(server) => server.start(),
            Kind::RedisSlow(server) => server.resume(),
        }
    }
}

pub async fn lose_all_keys(backend: &Backend) {
    let Backend::Redis(url, prefix) = backend else {
        panic!("only Redis has keys");
    };
    let client = redis::Client::open(url.as_str()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let pattern = format!("{{{prefix}}}:*");
    let keys: Vec<String> = redis::cmd("KEYS")
        .arg(pattern)
        .query_async(&mut connection)
        .await
        .unwrap();
    assert!(!keys.is_empty(), "there was no key to lose");
    let deleted: usize = redis::cmd("DEL")
        .arg(&keys)
        .query_async(&mut connection)
        .await
        .unwrap();
    assert_eq!(deleted, keys.len());
}
