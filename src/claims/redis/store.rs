use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{FromRedisValue, Script, ScriptInvocation};

use super::keys::Keys;
use super::scripts;
use super::warnings::{RedisWarning, check_settings};
use crate::claims::claim::{ClaimUpdate, Grant};
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::record::State;
use crate::claims::times::{self, whole_millis};
use crate::observe::{Observation, Observer, Reporter};

/// Keeps claims in Redis 5 or later, or in Valkey, for all processes of a service.
///
/// You create the connection with the crate [`redis`] and its features `tokio-comp` and `connection-manager`. Use a
/// [`ConnectionManager`](https://docs.rs/redis/1/redis/aio/struct.ConnectionManager.html), which reconnects by
/// itself, or a cluster connection. A plain [`MultiplexedConnection`](redis::aio::MultiplexedConnection) does not
/// reconnect: once it breaks, every event is rejected until the process restarts. For TLS, enable a feature of the
/// client, such as `tokio-rustls-comp`.
///
/// # Data loss
///
/// If a record is lost, the next delivery of its event runs the handler again. If a handler is still running, its layer
/// notices, because [`renew`](crate::claims::ClaimStore::renew) and
/// [`complete`](crate::claims::ClaimStore::complete) return [`LeaseLost`](ClaimUpdate::LeaseLost). Records can be lost
/// in three ways:
///
/// * **The server restarts.** Without an append-only file, all changes since the last snapshot are lost. With
///   `appendfsync everysec`, changes of the last second or two are lost if the machine crashes. With
///   `appendfsync always`, nothing is lost, but each change waits for the disk.
/// * **The server evicts keys** because its memory is full. With `maxmemory-policy noeviction`, the store fails
///   instead, so Stripe receives 503 and retries.
/// * **A replica is promoted.** Replication is asynchronous, so the replica may lack the most recent claims and
///   completions. `WAIT` does not prevent this: it reports how many replicas have a change, but it does not undo the
///   change if there are too few, and any replica can be promoted. Leases then follow the clock of the new server.
///
/// [`open`](Self::open) warns of the first two. If you cannot accept any of them, keep claims in the database that
/// your handlers write to.
///
/// # Timeouts
///
/// The client stops waiting for a response after 500 milliseconds by default, well before the layer's
/// [store timeout](crate::dedup::DedupLayer::with_store_timeout) of 3 seconds. If the server stalls for
/// longer, deliveries receive 503, and the server may still execute their claims. Set the client's response
/// timeout slightly below the store timeout, as in the example. Cluster clients have no response timeout by
/// default, so the store timeout fires. The lease must outlast restarts and failovers of the server: see
/// [Outages of the store](crate::dedup#outages-of-the-store).
///
/// # Keys
///
/// The record of an event is a hash, `{stripe_webhook}:event:<key>`. For each state except completed, a sorted set
/// such as `{stripe_webhook}:released` contains the events in that state. The prefix is the hash tag of all keys, so
/// in a cluster they are in one slot. A completed event takes about 400 bytes.
///
/// Redis removes a record by itself one day after it expires; [`purge`](crate::claims::ClaimStore::purge) removes it
/// sooner. The sorted set of events in progress keeps abandoned claims until you call `purge` or
/// [`list`](crate::claims::ClaimStore::list). Completed events are neither listed nor purged. `list` blocks the server
/// while it runs: keep its limit moderate.
///
/// # Example
///
/// ```no_run
/// use std::time::Duration;
/// use redis::aio::ConnectionManagerConfig;
/// use tower_stripe_webhook::claims::RedisStore;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = redis::Client::open("redis://127.0.0.1/")?;
/// let config = ConnectionManagerConfig::new().set_response_timeout(Some(Duration::from_secs(2)));
/// let connection = client.get_connection_manager_with_config(config).await?;
/// let store = RedisStore::open(connection).await?.with_prefix("billing");
/// for warning in store.warnings() {
///     eprintln!("{warning}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisStore<C> {
    connection: C,
    pub(super) keys: Keys,
    pub(super) retention: Duration,
    warnings: Vec<RedisWarning>,
}

impl<C> RedisStore<C> {
    /// Default prefix of all keys: `stripe_webhook`.
    pub const DEFAULT_PREFIX: &str = "stripe_webhook";

    /// Default retention: 30 days, during which Stripe can resend an event.
    pub const DEFAULT_RETENTION: Duration = times::RESEND_PERIOD;

    /// Sets the prefix of all keys, so that several stores can share a server.
    ///
    /// The prefix is the hash tag of each key, as in `{billing}:released`.
    ///
    /// # Panics
    ///
    /// Panics if the prefix is empty or contains a brace. In a cluster, the keys would be in different slots.
    #[must_use]
    #[track_caller]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        assert!(
            !prefix.is_empty() && !prefix.contains(['{', '}']),
            "prefix {prefix:?} must not be empty or contain a brace",
        );
        self.keys = Keys::new(prefix);
        self
    }

    /// Sets how long the store keeps an event after its last change or, while in progress, after its lease.
    #[must_use]
    pub fn with_retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Reports the [warnings](Self::warnings) to an observer: the observer of the layer does not see into its store.
    pub fn report_warnings(&self, observer: &dyn Observer) {
        for warning in &self.warnings {
            observer.observe(&Observation::RedisAtRisk {
                warning: &warning.to_string(),
            });
        }
    }

    /// Returns the risks of data loss that [`open`](Self::open) found in the server's settings.
    pub fn warnings(&self) -> &[RedisWarning] {
        &self.warnings
    }
}

impl<C> RedisStore<C>
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    /// Creates a store, and checks the server's persistence and eviction settings with `INFO`.
    ///
    /// [`warnings`](Self::warnings) returns the result. With the `tracing` feature, each warning is also logged.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the server does not respond. If it rejects `INFO`, that is only a warning.
    pub async fn open(mut connection: C) -> Result<Self, StoreError> {
        let warnings = check_settings(&mut connection)
            .await
            .map_err(StoreError::new)?;
        for warning in &warnings {
            let warning = &warning.to_string();
            Reporter::default().report(Observation::RedisAtRisk { warning });
        }
        Ok(Self {
            connection,
            keys: Keys::new(Self::DEFAULT_PREFIX),
            retention: Self::DEFAULT_RETENTION,
            warnings,
        })
    }

    pub(super) async fn run<T>(&self, invocation: &ScriptInvocation<'_>) -> Result<T, StoreError>
    where
        T: FromRedisValue,
    {
        let mut connection = self.connection.clone();
        invocation
            .invoke_async(&mut connection)
            .await
            .map_err(StoreError::new)
    }

    pub(super) async fn settle(
        &self,
        grant: &Grant,
        state: State,
        reason: Option<&str>,
    ) -> Result<ClaimUpdate, StoreError> {
        let mut settle = self.record_script(&scripts::SETTLE, grant.key());
        settle
            .arg(grant.token().to_string())
            .arg(state.name())
            .arg(whole_millis(self.retention))
            .arg(reason);
        self.run(&settle).await.map(ClaimUpdate::applied_if)
    }

    pub(super) async fn forget_unless(
        &self,
        key: &Key,
        keeps_in_progress: bool,
    ) -> Result<bool, StoreError> {
        let mut forget = self.record_script(&scripts::FORGET, key);
        forget.arg(u8::from(keeps_in_progress));
        self.run(&forget).await
    }
}

impl<C> RedisStore<C> {
    pub(super) fn global_script<'a>(&self, script: &'a Script) -> ScriptInvocation<'a> {
        let mut invocation = script.prepare_invoke();
        invocation.key(&self.keys.indexes);
        invocation
    }

    pub(super) fn record_script<'a>(&self, script: &'a Script, key: &Key) -> ScriptInvocation<'a> {
        let mut invocation = self.global_script(script);
        invocation.key(self.keys.record(key)).arg(key.as_str());
        invocation
    }
}

/// Omits the connection, which may contain credentials.
impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("keys", &self.keys)
            .field("retention", &self.retention)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}
