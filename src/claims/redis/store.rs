use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionLike;
use redis::{FromRedisValue, Script, ScriptInvocation};

use super::keys::Keys;
use super::reply::{Row, parse_claim, parse_record};
use super::scripts;
use super::warnings::{RedisWarning, warnings_of};
use crate::claims::claim::{Claim, ClaimRequest, ClaimUpdate, Grant};
use crate::claims::error::StoreError;
use crate::claims::key::Key;
use crate::claims::record::{Record, State};
use crate::claims::store::{BoxFuture, ClaimStore, NO_HANDLER_RAN};
use crate::claims::times::{self, whole_millis};
use crate::observe::Observation;

/// Keeps claims in Redis 5 or later, or in Valkey, for all processes of a service.
///
/// It is made from a connection that is yours, of the client [`redis`] with the features `tokio-comp`
/// and `connection-manager`: a
/// [`ConnectionManager`](https://docs.rs/redis/1/redis/aio/struct.ConnectionManager.html), which
/// connects again by itself, or one of a cluster. A bare
/// [`MultiplexedConnection`](redis::aio::MultiplexedConnection) does not: once it broke, every event is
/// refused until the process restarts. TLS is a feature of the client, such as `tokio-rustls-comp`.
///
/// # What can be lost
///
/// An event whose record is lost is handled again when Stripe sends it again. While its handler runs,
/// the layer notices: [`renew`](ClaimStore::renew) and [`complete`](ClaimStore::complete) answer
/// [`LeaseLost`](ClaimUpdate::LeaseLost). A record is lost
///
/// * when the server restarts without an append-only file, or, with `appendfsync everysec`, when its
///   machine dies: what was changed in the last second or two. With `appendfsync always` nothing is
///   lost, and each change waits for the disk.
/// * when the server evicts it for want of memory. With `maxmemory-policy noeviction` the store fails
///   instead, Stripe gets 503 and tries again.
/// * when a replica takes over. Replication is asynchronous: a claim or a done mark that was
///   acknowledged a moment ago may not have reached it. `WAIT` does not mend this: it says how many
///   replicas have a change, and neither takes it back if they are too few nor keeps one of the others
///   from being promoted. Leases then run by the clock of the new server.
///
/// Who can bear none of this keeps claims in the database of the handlers' own writes.
/// [`open`](Self::open) warns of the first two.
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
/// # What is kept
///
/// A hash for each event, `{stripe_webhook}:event:<key>`, and for each state but done a sorted set of
/// the events in it, such as `{stripe_webhook}:released`. In a cluster all of it is in one slot, that of
/// the prefix. Redis removes a record by itself a day after it has expired.
/// [`purge`](ClaimStore::purge) takes it out sooner; and claims that were abandoned stay on the list of what
/// is in progress until it, or [`list`](ClaimStore::list), is called. What is done is neither listed nor
/// purged, and takes about 400 bytes an event.
///
/// [`list`](ClaimStore::list) blocks the server while it runs: keep its limit moderate.
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
    keys: Keys,
    retention: Duration,
    warnings: Vec<RedisWarning>,
}

impl<C> RedisStore<C> {
    /// The prefix of all keys unless told otherwise.
    pub const DEFAULT_PREFIX: &str = "stripe_webhook";

    /// Default retention: 30 days, during which Stripe can resend an event.
    pub const DEFAULT_RETENTION: Duration = times::RESEND_PERIOD;

    /// Sets the prefix of all keys, by which several stores share a server.
    ///
    /// It is the hash tag of each key, as in `{billing}:released`.
    ///
    /// # Panics
    ///
    /// If it is empty or has a brace: in a cluster, the keys would fall apart.
    #[must_use]
    #[track_caller]
    pub fn with_prefix(mut self, prefix: &str) -> Self {
        assert!(
            !prefix.is_empty() && !prefix.contains(['{', '}']),
            "the prefix {prefix:?} is no hash tag: it must not be empty or have a brace",
        );
        self.keys = Keys::new(prefix);
        self
    }

    /// Sets how long an event is kept after its last change, and after its lease.
    #[must_use]
    pub fn with_retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    /// Returns what the server, as it was when the store was opened, may lose records by.
    pub fn warnings(&self) -> &[RedisWarning] {
        &self.warnings
    }
}

impl<C> RedisStore<C>
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    /// Creates a store, and asks the server whether it is one to rely on.
    ///
    /// What it says is in [`warnings`](Self::warnings), and in the log with the feature `tracing`.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the server does not answer. One that does not allow `INFO` is a warning.
    pub async fn open(mut connection: C) -> Result<Self, StoreError> {
        let warnings = warnings_of(&mut connection)
            .await
            .map_err(StoreError::new)?;
        for warning in &warnings {
            Observation::RedisAtRisk { warning }.log();
        }
        Ok(Self {
            connection,
            keys: Keys::new(Self::DEFAULT_PREFIX),
            retention: Self::DEFAULT_RETENTION,
            warnings,
        })
    }

    async fn run<T>(&self, invocation: &ScriptInvocation<'_>) -> Result<T, StoreError>
    where
        T: FromRedisValue,
    {
        let mut connection = self.connection.clone();
        invocation
            .invoke_async(&mut connection)
            .await
            .map_err(StoreError::new)
    }

    async fn settle(
        &self,
        grant: &Grant,
        state: State,
        error: Option<&str>,
    ) -> Result<ClaimUpdate, StoreError> {
        let mut settle = self.record_script(&scripts::SETTLE, grant.key());
        settle
            .arg(grant.token().to_string())
            .arg(state.name())
            .arg(whole_millis(self.retention))
            .arg(error);
        self.run(&settle).await.map(ClaimUpdate::applied_if)
    }
}

impl<C> RedisStore<C> {
    fn global_script<'a>(&self, script: &'a Script) -> ScriptInvocation<'a> {
        let mut invocation = script.prepare_invoke();
        invocation.key(&self.keys.indexes);
        invocation
    }

    fn record_script<'a>(&self, script: &'a Script, key: &Key) -> ScriptInvocation<'a> {
        let mut invocation = self.global_script(script);
        invocation.key(self.keys.record(key)).arg(key.as_str());
        invocation
    }
}

impl<C> ClaimStore for RedisStore<C>
where
    C: ConnectionLike + Clone + Send + Sync + 'static,
{
    fn claim<'a>(&'a self, request: &'a ClaimRequest) -> BoxFuture<'a, Result<Claim, StoreError>> {
        Box::pin(async move {
            let mut claim = self.record_script(&scripts::CLAIM, &request.key);
            claim
                .arg(request.token.to_string())
                .arg(whole_millis(request.lease))
                .arg(whole_millis(self.retention))
                .arg(request.max_crashes)
                .arg(request.event_type.as_str())
                .arg(u8::from(request.livemode))
                .arg(request.account.as_deref());
            let (answer, number): (String, u64) = self.run(&claim).await?;
            parse_claim(&answer, number)
        })
    }

    fn renew<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            let mut renew = self.record_script(&scripts::RENEW, grant.key());
            renew
                .arg(grant.token().to_string())
                .arg(whole_millis(grant.lease()))
                .arg(whole_millis(self.retention));
            self.run(&renew).await.map(ClaimUpdate::applied_if)
        })
    }

    fn complete<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Completed, None))
    }

    fn release<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Released, Some(error)))
    }

    fn discard<'a>(
        &'a self,
        grant: &'a Grant,
        error: &'a str,
    ) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(self.settle(grant, State::Discarded, Some(error)))
    }

    fn withdraw<'a>(&'a self, grant: &'a Grant) -> BoxFuture<'a, Result<ClaimUpdate, StoreError>> {
        Box::pin(async move {
            let mut withdraw = self.record_script(&scripts::WITHDRAW, grant.key());
            withdraw
                .arg(grant.token().to_string())
                .arg(whole_millis(self.retention))
                .arg(NO_HANDLER_RAN);
            self.run(&withdraw).await.map(ClaimUpdate::applied_if)
        })
    }

    fn forget<'a>(&'a self, key: &'a Key) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move { self.run(&self.record_script(&scripts::FORGET, key)).await })
    }

    fn purge(&self, limit: u32) -> BoxFuture<'_, Result<u64, StoreError>> {
        Box::pin(async move {
            let mut removed = 0;
            loop {
                let batch = u64::from(limit).saturating_sub(removed).min(PURGE_AT_ONCE);
                let mut purge = self.global_script(&scripts::PURGE);
                purge
                    .arg(&self.keys.records)
                    .arg(whole_millis(self.retention))
                    .arg(batch);
                let of_batch: u64 = self.run(&purge).await?;
                removed += of_batch;
                if of_batch < batch || removed >= u64::from(limit) {
                    return Ok(removed);
                }
            }
        })
    }

    fn list(&self, state: State, limit: u32) -> BoxFuture<'_, Result<Vec<Record>, StoreError>> {
        Box::pin(async move {
            // The many that nobody asks for have no index.
            if state == State::Completed {
                return Ok(Vec::new());
            }
            let mut list = self.global_script(&scripts::LIST);
            list.arg(&self.keys.records).arg(state.name()).arg(limit);
            let rows: Vec<Row> = self.run(&list).await?;
            Ok(rows
                .into_iter()
                .map(|row| parse_record(state, row))
                .collect())
        })
    }
}

/// Shows neither the connection nor what it logs in with.
impl<C> fmt::Debug for RedisStore<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("keys", &self.keys)
            .field("retention", &self.retention)
            .field("warnings", &self.warnings)
            .finish_non_exhaustive()
    }
}

/// Few enough that the server is back within some milliseconds.
const PURGE_AT_ONCE: u64 = 1000;
