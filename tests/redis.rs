//! `RedisStore`: the contract, the keys in Redis, outages, and warnings about the server.

#[path = "support/claim_decision.rs"]
mod claim_decision;
#[path = "support/machine.rs"]
mod machine;
#[path = "support/past_attempts.rs"]
mod past_attempts;
#[path = "support/race.rs"]
mod race;
#[path = "support/redis.rs"]
mod server;

use std::error::Error;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use redis::aio::{ConnectionManager, ConnectionManagerConfig, MultiplexedConnection};
use redis::{AsyncTypedCommands, Client};
use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, ClaimUpdate, RedisStore, RedisWarning, State, StoreError,
};
use tower_stripe_webhook::dedup::DedupLayer;
use tower_stripe_webhook::observe::{Observation, Observer};
use tower_stripe_webhook::testing::claim_store::{acquire, request};

use crate::race::{EVENTS, database_of_race, race, race_of_two_processes};
use crate::server::RedisServer;

type Store = RedisStore<ConnectionManager>;

fn server() -> &'static RedisServer {
    static SERVER: OnceLock<RedisServer> = OnceLock::new();
    SERVER.get_or_init(RedisServer::new)
}

fn client(server: &RedisServer) -> Client {
    Client::open(server.url()).unwrap()
}

async fn connection() -> MultiplexedConnection {
    let client = client(server());
    client.get_multiplexed_async_connection().await.unwrap()
}

async fn store_of(server: &RedisServer) -> Store {
    let connection = client(server).get_connection_manager().await.unwrap();
    RedisStore::open(connection).await.unwrap()
}

/// Returns a prefix that no other test uses.
fn prefix() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!("test-{}-{number}", process::id())
}

async fn store() -> Store {
    store_of(server()).await.with_prefix(&prefix())
}

mod contract {
    use super::*;

    async fn open(retention: Duration) -> Store {
        store().await.with_retention(retention)
    }

    tower_stripe_webhook::testing::claim_store_contract!(open);
}

/// `claim.lua` makes the decision that the other stores make in Rust.
#[tokio::test]
async fn the_claim_script_decides_as_the_other_stores_do() {
    claim_decision::assert_decides_like_memory_store(async |retention| {
        store().await.with_retention(retention)
    })
    .await;
}

#[tokio::test]
async fn past_attempts_are_kept() {
    past_attempts::are_kept(&store().await).await;
}

#[tokio::test]
async fn a_completed_event_is_not_acquired_again() {
    let store = store().await;
    let grant = acquire(&store, &request("evt_1")).await;
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert_eq!(claim, Claim::Completed);
}

#[tokio::test]
async fn changes_do_not_recreate_a_deleted_key() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let grant = acquire(&store, &request("evt_1")).await;
    let record = format!("{{{prefix}}}:event:test/evt_1");
    let mut connection = connection().await;
    assert_eq!(connection.del(&record).await.unwrap(), 1);

    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::LeaseLost);
    assert_eq!(
        store.complete(&grant).await.unwrap(),
        ClaimUpdate::LeaseLost
    );
    let released = store.release(&grant, "too late").await.unwrap();
    assert_eq!(released, ClaimUpdate::LeaseLost);
    assert_eq!(
        store.discard(&grant, "").await.unwrap(),
        ClaimUpdate::LeaseLost
    );
    let exists = connection.exists(&record).await.unwrap();
    assert!(!exists, "a change created the record again");
    assert_eq!(acquire(&store, &request("evt_1")).await.attempt(), 1);
}

#[tokio::test]
async fn after_a_flush_the_lease_is_lost_and_scripts_are_loaded_again() {
    let server = RedisServer::new();
    let store = store_of(&server).await;
    let grant = acquire(&store, &request("evt_1")).await;
    let mut connection = client(&server).get_connection_manager().await.unwrap();
    let _: () = connection.flushall().await.unwrap();
    let mut forget_scripts = redis::cmd("SCRIPT");
    forget_scripts.arg("FLUSH");
    forget_scripts.exec_async(&mut connection).await.unwrap();
    assert_eq!(
        store.complete(&grant).await.unwrap(),
        ClaimUpdate::LeaseLost
    );
    let keys: Vec<String> = connection.keys("*").await.unwrap();
    assert_eq!(keys, Vec::<String>::new());
}

#[tokio::test]
async fn list_removes_index_entries_of_deleted_keys() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let mut connection = connection().await;
    for id in ["evt_1", "evt_2", "evt_3"] {
        let _ = acquire(&store, &request(id)).await;
    }
    let lost = format!("{{{prefix}}}:event:test/evt_1");
    connection.del(&lost).await.unwrap();
    let listed = store.list(State::InProgress, 2).await.unwrap();
    let ids: Vec<_> = listed.iter().map(|record| record.key.as_str()).collect();
    assert_eq!(ids, ["test/evt_2", "test/evt_3"]);
    let index = format!("{{{prefix}}}:in_progress");
    assert_eq!(connection.zcard(&index).await.unwrap(), 2);
}

#[tokio::test]
async fn a_stale_index_entry_does_not_affect_the_new_record() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let grant = acquire(&store, &request("evt_1")).await;
    let _ = store.release(&grant, "first").await.unwrap();
    let mut connection = connection().await;
    let record = format!("{{{prefix}}}:event:test/evt_1");
    connection.del(&record).await.unwrap();
    let grant = acquire(&store, &request("evt_1")).await;

    let without_retention = store.clone().with_retention(Duration::ZERO);
    assert_eq!(without_retention.purge(10).await.unwrap(), 0);
    assert_eq!(store.list(State::Released, 10).await.unwrap(), []);
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
}

#[tokio::test]
async fn redis_expires_records_a_day_after_their_retention() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let grant = acquire(&store, &request("evt_1")).await;
    let mut connection = connection().await;
    let record = format!("{{{prefix}}}:event:test/evt_1");
    let days = Duration::from_secs(31 * 24 * 60 * 60);
    for lease in [grant.lease(), Duration::ZERO] {
        let left: i64 = redis::cmd("PTTL")
            .arg(&record)
            .query_async(&mut connection)
            .await
            .unwrap();
        let left = Duration::from_millis(u64::try_from(left).unwrap());
        assert!(left <= days + lease, "the record expires in {left:?}");
        assert!(
            left > days + lease - Duration::from_secs(30),
            "the record expires in {left:?}"
        );
        let _ = store.complete(&grant).await.unwrap();
    }
}

#[tokio::test]
async fn a_purge_in_several_batches_removes_at_most_its_limit() {
    let store = store().await;
    for number in 0..1500 {
        let grant = acquire(&store, &request(&format!("evt_{number}"))).await;
        let _ = store.discard(&grant, "").await.unwrap();
    }
    let without_retention = store.clone().with_retention(Duration::ZERO);
    assert_eq!(store.purge(u32::MAX).await.unwrap(), 0);
    assert_eq!(without_retention.purge(1200).await.unwrap(), 1200);
    assert_eq!(without_retention.purge(u32::MAX).await.unwrap(), 300);
    assert_eq!(without_retention.purge(u32::MAX).await.unwrap(), 0);
}

#[tokio::test]
async fn claims_remove_index_entries_of_expired_records() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let mut connection = connection().await;
    let index = format!("{{{prefix}}}:released");
    for number in 0..5 {
        let member = format!("test/old_{number}");
        connection.zadd(&index, member, number).await.unwrap();
    }
    for (id, left) in [("evt_1", 3), ("evt_2", 1), ("evt_3", 0)] {
        let _ = acquire(&store, &request(id)).await;
        assert_eq!(connection.zcard(&index).await.unwrap(), left);
    }
}

#[tokio::test]
async fn the_longest_lease_and_retention_are_accepted() {
    let store = store().await.with_retention(Duration::MAX);
    let mut request = request("evt_1");
    request.lease = Duration::MAX;
    let grant = acquire(&store, &request).await;
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    let second = store.claim(&self::request("evt_1")).await.unwrap();
    let Claim::InProgress { retry_after } = second else {
        panic!("{second:?}");
    };
    assert!(retry_after > Duration::from_secs(99 * 365 * 24 * 60 * 60));
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(store.purge(10).await.unwrap(), 0);
}

#[tokio::test]
async fn a_key_of_another_type_is_an_error_and_stays_unchanged() {
    let prefix = prefix();
    let store = store_of(server()).await.with_prefix(&prefix);
    let mut connection = connection().await;
    let index = format!("{{{prefix}}}:discarded");
    let record = format!("{{{prefix}}}:event:test/evt_1");
    connection.set(&record, "text").await.unwrap();
    let error = store.claim(&request("evt_1")).await.unwrap_err();
    assert_wrong_type(&error);
    assert_wrong_type(&store.forget(&request("evt_1").key).await.unwrap_err());
    assert_eq!(connection.get(&record).await.unwrap().unwrap(), "text");

    connection.del(&record).await.unwrap();
    let grant = acquire(&store, &request("evt_1")).await;
    connection.set(&index, "text").await.unwrap();
    assert_wrong_type(&store.discard(&grant, "").await.unwrap_err());
    let claim = store.claim(&request("evt_1")).await.unwrap();
    assert!(matches!(claim, Claim::InProgress { .. }), "{claim:?}");
}

#[track_caller]
fn assert_wrong_type(error: &StoreError) {
    assert_eq!(error.to_string(), "the claim store failed");
    let source = error.source().unwrap().to_string();
    assert!(source.contains("WRONGTYPE"), "{source}");
}

#[tokio::test]
async fn a_server_that_is_down_is_an_error_with_its_source() {
    let server = RedisServer::new();
    let store = store_of(&server).await;
    server.stop();
    let error = store.claim(&request("evt_1")).await.unwrap_err();
    assert!(error.source().unwrap().is::<redis::RedisError>());
}

#[tokio::test]
async fn a_restart_with_an_append_only_file_loses_nothing() {
    let server = RedisServer::new();
    let store = store_of(&server).await;
    let completed = acquire(&store, &request("evt_completed")).await;
    let _ = store.complete(&completed).await.unwrap();
    let held = acquire(&store, &request("evt_held")).await;
    server.stop();
    server.start();

    let claim = claim_with_retries(&store, &request("evt_completed")).await;
    assert_eq!(claim, Claim::Completed);
    assert_eq!(store.complete(&held).await.unwrap(), ClaimUpdate::Applied);
}

#[tokio::test]
async fn a_claim_whose_response_was_lost_can_be_repeated() {
    let server = RedisServer::new();
    let store = store_of(&server).await;
    let _ = acquire(&store, &request("evt_1")).await;
    server.pause();
    let request = request("evt_2");
    let error = store.claim(&request).await.unwrap_err();
    assert!(error.source().unwrap().is::<redis::RedisError>());
    server.resume();

    let claim = claim_with_retries(&store, &request).await;
    assert_eq!(claim, Claim::Acquired { attempt: 1 });
    let listed = store.list(State::InProgress, 10).await.unwrap();
    assert_eq!(listed.len(), 2);
}

#[tokio::test]
async fn the_response_timeout_of_the_client_ends_a_claim_before_the_store_timeout() {
    let server = RedisServer::new();
    let by_default = store_of(&server).await;
    let custom = Duration::from_secs(2);
    let config = ConnectionManagerConfig::new().set_response_timeout(Some(custom));
    let client = client(&server);
    let connection = client.get_connection_manager_with_config(config);
    let with_timeout = RedisStore::open(connection.await.unwrap()).await.unwrap();
    server.pause();
    let default = Duration::from_millis(500);
    for (store, response_timeout) in [(by_default, default), (with_timeout, custom)] {
        let start = Instant::now();
        let error = store.claim(&request("evt_1")).await.unwrap_err();
        let took = start.elapsed();
        let error: &redis::RedisError = error.source().unwrap().downcast_ref().unwrap();
        assert!(error.is_timeout(), "{error}");
        assert!(
            took >= response_timeout,
            "the claim failed after {took:?}, before the response timeout"
        );
        assert!(
            took < DedupLayer::DEFAULT_STORE_TIMEOUT,
            "the claim failed after {took:?}, later than the store timeout"
        );
    }
    server.resume();
}

/// Retries a claim, because the connection manager reconnects only after a call has failed.
async fn claim_with_retries(store: &Store, request: &ClaimRequest) -> Claim {
    for _ in 0..50 {
        if let Ok(claim) = store.claim(request).await {
            return claim;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    store.claim(request).await.unwrap()
}

#[tokio::test]
async fn a_durable_server_gets_no_warnings() {
    let store = store_of(server()).await;
    assert_eq!(store.warnings(), []);
}

#[tokio::test]
async fn a_server_that_can_lose_records_gets_warnings() {
    let server = RedisServer::with_args(&[
        "--appendonly",
        "no",
        "--maxmemory",
        "100mb",
        "--maxmemory-policy",
        "allkeys-lru",
    ]);
    let policy = "allkeys-lru".to_owned();
    let store = store_of(&server).await;
    assert_eq!(
        store.warnings(),
        [
            RedisWarning::NoAppendOnlyFile,
            RedisWarning::MayEvict { policy }
        ]
    );
    let texts: Vec<_> = store.warnings().iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "the Redis server has no append-only file: a restart forgets which events were handled; \
             set `appendonly yes`",
            "the Redis server evicts keys when its memory is full (`maxmemory-policy allkeys-lru`), \
             and so forgets which events were handled; set `maxmemory-policy noeviction`",
        ]
    );
    let observed = Observed::default();
    store.report_warnings(&observed);
    assert_eq!(*observed.0.lock().unwrap(), texts);
}

/// Keeps the warnings that it observes.
#[derive(Default)]
struct Observed(Mutex<Vec<String>>);

impl Observer for Observed {
    fn observe(&self, observation: &Observation<'_>) {
        let Observation::RedisAtRisk { warning, .. } = observation else {
            panic!("{observation:?}");
        };
        self.0.lock().unwrap().push((*warning).to_owned());
    }
}

#[tokio::test]
async fn a_server_that_denies_info_gets_a_warning_and_works() {
    let server = RedisServer::with_args(&["--rename-command", "INFO", ""]);
    let client = client(&server);
    let connection = client.get_multiplexed_async_connection().await.unwrap();
    let store = RedisStore::open(connection).await.unwrap();
    assert_eq!(store.warnings(), [RedisWarning::Unknown]);
    let _ = acquire(&store, &request("evt_1")).await;

    let server =
        RedisServer::with_args(&["--user", "default", "on", "nopass", "~*", "+@all", "-info"]);
    let store = store_of(&server).await;
    assert_eq!(store.warnings(), [RedisWarning::Unknown]);
}

#[tokio::test]
async fn all_operations_work_in_a_cluster() {
    let bus = machine::free_port().to_string();
    let args = ["--cluster-enabled", "yes", "--cluster-port", &bus];
    let server = RedisServer::with_args(&[&args[..], &["--appendonly", "yes"]].concat());
    let client_of_node = client(&server);
    let mut node = client_of_node
        .get_multiplexed_async_connection()
        .await
        .unwrap();
    let mut all_slots = redis::cmd("CLUSTER");
    all_slots.arg("ADDSLOTSRANGE").arg(0).arg(16383);
    all_slots.exec_async(&mut node).await.unwrap();

    let client = redis::cluster::ClusterClient::new(vec![server.url()]).unwrap();
    let mut connection = client.get_async_connection().await;
    for _ in 0..100 {
        if connection.is_ok() && is_up(&mut node).await {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        connection = client.get_async_connection().await;
    }
    let store = RedisStore::open(connection.unwrap()).await.unwrap();
    assert_eq!(store.warnings(), []);
    let grant = acquire(&store, &request("evt_{1}")).await;
    assert_eq!(store.renew(&grant).await.unwrap(), ClaimUpdate::Applied);
    assert_eq!(
        store.release(&grant, "").await.unwrap(),
        ClaimUpdate::Applied
    );
    let grant = acquire(&store, &request("evt_{1}")).await;
    assert_eq!(grant.attempt(), 2);
    assert_eq!(store.complete(&grant).await.unwrap(), ClaimUpdate::Applied);
    let _ = acquire(&store, &request("evt_2")).await;
    let listed = store.list(State::InProgress, 10).await.unwrap();
    assert_eq!(listed.len(), 1);
    let past = store.past_attempts(&request("evt_{1}").key).await.unwrap();
    assert_eq!(past.len(), 1);
    assert_eq!(store.purge(10).await.unwrap(), 0);
    assert!(store.forget(&request("evt_{1}").key).await.unwrap());

    // The cluster client has no response timeout by default. The layer's store timeout ends the call.
    server.pause();
    let request = request("evt_3");
    let claim = tokio::time::timeout(Duration::from_secs(1), store.claim(&request));
    assert!(claim.await.is_err(), "the claim did not wait");
    server.resume();
}

async fn is_up(node: &mut MultiplexedConnection) -> bool {
    let mut info = redis::cmd("CLUSTER");
    let info: String = info.arg("INFO").query_async(node).await.unwrap();
    info.contains("cluster_state:ok")
}

#[tokio::test]
#[should_panic(expected = "prefix \"a{b\" must not be empty or contain a brace")]
async fn a_prefix_that_is_not_a_hash_tag_panics() {
    let _ = store().await.with_prefix("a{b");
}

#[tokio::test]
async fn debug_hides_the_connection() {
    let store = store().await;
    assert!(!format!("{store:?}").contains("127.0.0.1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_acquire_each_event_once() {
    let database = format!("{} {}", server().url(), prefix());
    assert_eq!(race_of_two_processes("racing_process", &database), EVENTS);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "started by `two_processes_acquire_each_event_once`"]
async fn racing_process() {
    let database = database_of_race();
    let (url, prefix) = database.split_once(' ').unwrap();
    let client = Client::open(url).unwrap();
    let connection = client.get_connection_manager().await.unwrap();
    let store = RedisStore::open(connection).await.unwrap();
    race(store.with_prefix(prefix)).await;
}
