//! The stores that a URL can name.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use clap::Args;
use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use tokio::time::timeout;
use tower_stripe_webhook::claims::{ClaimStore, Key, PostgresStore, RedisStore, SqliteStore};
use tower_stripe_webhook::inbox::{InboxStore, Queue};

use crate::args::QueueArgs;
use crate::failure::Failure;

#[derive(Args)]
pub(crate) struct StoreArgs {
    /// The database: sqlite:PATH, postgres://…, redis://… or rediss://… [env: `INSPECT_STORE`]
    // Without clap's `env`, which makes the URL a value that its errors print: it may hold a password.
    #[arg(long, global = true, value_name = "URL")]
    store: Option<String>,
    /// The prefix of the keys in Redis
    #[arg(long, global = true, value_name = "PREFIX")]
    #[arg(default_value = RedisStore::<()>::DEFAULT_PREFIX, value_parser = parse_prefix)]
    redis_prefix: String,
}

/// Without the URL, which may hold a password.
impl fmt::Debug for StoreArgs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreArgs").finish_non_exhaustive()
    }
}

fn parse_prefix(prefix: &str) -> Result<String, &'static str> {
    match prefix.is_empty() || prefix.contains(['{', '}']) {
        true => Err("it must not be empty or contain a brace"),
        false => Ok(prefix.to_owned()),
    }
}

impl StoreArgs {
    fn url(&self) -> Option<String> {
        let from_env = || std::env::var("INSPECT_STORE").ok();
        self.store.clone().or_else(from_env)
    }

    /// Removes the URL's password from a text, in case an error of a client repeats it.
    pub(crate) fn redact(&self, text: &str) -> String {
        let url = self.url().unwrap_or_default();
        let passwords = [password(&url), password_parameter(&url)];
        let passwords = passwords.into_iter().flatten();
        passwords.fold(text.to_owned(), |text, password| {
            text.replace(password, "***")
        })
    }
}

/// Returns the password between the user and the last `@` of a URL's authority.
fn password(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let (authority, _) = rest.split_once(['/', '?']).unwrap_or((rest, ""));
    let (user, _) = authority.rsplit_once('@')?;
    let (_, password) = user.split_once(':')?;
    (!password.is_empty()).then_some(password)
}

/// Returns the password in the query of a URL.
fn password_parameter(url: &str) -> Option<&str> {
    let (_, query) = url.split_once('?')?;
    let mut parameters = query.split('&');
    let password = parameters.find_map(|parameter| parameter.strip_prefix("password="))?;
    (!password.is_empty()).then_some(password)
}

/// An open store.
pub(crate) enum Store {
    Inbox(Box<dyn InboxStore>),
    /// A store of claims, without an inbox.
    Claims(Box<dyn ClaimStore>),
}

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

impl Store {
    pub(crate) async fn open(args: &StoreArgs) -> Result<Self, Failure> {
        let url = args.url().ok_or_else(|| {
            Failure::usage("no store: give --store URL, or set INSPECT_STORE to the URL")
        })?;
        let scheme = url.split(':').next().unwrap_or_default();
        match scheme {
            "sqlite" => open_sqlite(&url).await,
            "postgres" | "postgresql" => open_postgres(&url).await,
            "redis" | "rediss" => open_redis(&url, &args.redis_prefix).await,
            _ => Err(Failure::usage(
                "the URL of the store must begin with sqlite:, postgres://, redis:// or rediss://",
            )),
        }
    }

    pub(crate) fn claims(&self) -> &dyn ClaimStore {
        match self {
            Self::Inbox(store) => &**store,
            Self::Claims(store) => &**store,
        }
    }

    pub(crate) fn inbox(&self) -> Result<&dyn InboxStore, Failure> {
        match self {
            Self::Inbox(store) => Ok(&**store),
            Self::Claims(_) => Err(Failure::usage(
                "Redis holds records of deduplication only, without payloads or queues: `list`, `show` and `forget` work \
                 here; to handle an event again, forget it and resend it from Stripe's Dashboard",
            )),
        }
    }
}

impl QueueArgs {
    pub(crate) fn queue(&self) -> Result<Queue, Failure> {
        match &self.queue {
            Some(queue) => Ok(Queue::from_stored(queue.as_str())),
            None => Err(Failure::usage(
                "no queue: give --queue, or set INSPECT_QUEUE, to the scope of the inbox, such as billing, or to \
                 scope/name",
            )),
        }
    }

    pub(crate) fn keys(&self, texts: &[String]) -> Result<Vec<Key>, Failure> {
        texts.iter().map(|text| self.key(text)).collect()
    }

    /// Returns the key of an event. An id without its scope is one of the queue's scope.
    pub(crate) fn key(&self, text: &str) -> Result<Key, Failure> {
        if text.contains('/') {
            return Ok(Key::from_stored(text));
        }
        let queue = self.queue()?;
        let scope = queue.as_str().split('/').next().unwrap_or_default();
        Ok(Key::from_stored(format!("{scope}/{text}")))
    }
}

async fn open_sqlite(url: &str) -> Result<Store, Failure> {
    let options = SqliteConnectOptions::from_str(url).map_err(|error| unusable(&error))?;
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options)
        .await
        .map_err(|error| Failure::unavailable("cannot open the SQLite file", &error))?;
    Ok(Store::Inbox(Box::new(SqliteStore::new(pool))))
}

async fn open_postgres(url: &str) -> Result<Store, Failure> {
    let options = PgConnectOptions::from_str(url).map_err(|error| unusable(&error))?;
    let unavailable = |error: &dyn Error| Failure::unavailable("cannot reach PostgreSQL", error);
    // A pool hides why it cannot connect.
    let connection = timeout(CONNECT_TIMEOUT, options.connect()).await;
    connection
        .map_err(|elapsed| unavailable(&elapsed))?
        .map_err(|error| unavailable(&error))?;
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .acquire_timeout(CONNECT_TIMEOUT)
        .connect_lazy_with(options);
    Ok(Store::Inbox(Box::new(PostgresStore::new(pool))))
}

async fn open_redis(url: &str, prefix: &str) -> Result<Store, Failure> {
    let client = redis::Client::open(url).map_err(|error| unusable(&error))?;
    let unavailable = |error: &dyn Error| Failure::unavailable("cannot reach Redis", error);
    let connection = timeout(CONNECT_TIMEOUT, client.get_multiplexed_async_connection()).await;
    let connection = connection
        .map_err(|elapsed| unavailable(&elapsed))?
        .map_err(|error| unavailable(&error))?;
    let store = RedisStore::open(connection).await?.with_prefix(prefix);
    Ok(Store::Claims(Box::new(store)))
}

fn unusable(error: &dyn Error) -> Failure {
    Failure::usage(format!("the URL of the store is not valid: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_of_a_url_is_found() {
        for (url, found) in [
            ("postgres://shop:hush@localhost/shop", Some("hush")),
            ("postgres://shop:hu@sh@localhost?x=a@b", Some("hu@sh")),
            ("redis://:hush@localhost", Some("hush")),
            ("postgres://shop@localhost/a:b@c", None),
            ("sqlite:shop.db", None),
        ] {
            assert_eq!(password(url), found, "{url}");
        }
        let url = "postgres://localhost/shop?user=shop&password=hush";
        assert_eq!(password_parameter(url), Some("hush"));
    }

    #[test]
    fn an_id_is_one_of_the_scope_of_the_queue() {
        let args = |queue: &str| QueueArgs {
            queue: Some(queue.to_owned()),
        };
        for queue in ["billing", "billing/slow"] {
            let key = args(queue).key("evt_1").unwrap();
            assert_eq!(key, Key::new("billing", None, "evt_1"));
        }
        let key = args("billing").key("shop/acme/evt_1").unwrap();
        assert_eq!(key, Key::new("shop", Some("acme"), "evt_1"));
        assert!(QueueArgs { queue: None }.key("evt_1").is_err());
    }
}
