//! Compares the claim decision of a store with the memory store's, on all inputs.
//!
//! This is for stores that cannot call the crate's `decide`, such as one with a Lua script.

use std::sync::Arc;
use std::time::Duration;

use tower_stripe_webhook::claims::{
    Claim, ClaimRequest, ClaimStore, Grant, Key, MemoryStore, State, Token,
};
use tower_stripe_webhook::testing::event;

const LEASE: Duration = Duration::from_secs(60 * 60);

/// The record that a claim finds, and the claim itself.
#[derive(Clone, Copy, Debug)]
struct Input {
    state: State,
    crashes: u32,
    /// The lease of the record. Zero has expired.
    lease: Duration,
    /// Whether the claim has the token of the record.
    has_same_token: bool,
    max_crashes: u32,
}

fn inputs() -> impl Iterator<Item = Input> {
    // Only an inbox queues events.
    let states = State::all().filter(|state| *state != State::Queued);
    states.flat_map(|state| {
        (0..3).flat_map(move |crashes| {
            [Duration::ZERO, LEASE].into_iter().flat_map(move |lease| {
                [false, true].into_iter().flat_map(move |has_same_token| {
                    (1..=4).map(move |max_crashes| Input {
                        state,
                        crashes,
                        lease,
                        has_same_token,
                        max_crashes,
                    })
                })
            })
        })
    })
}

/// Makes the record of an event and claims the event twice, because the first claim may change the record.
async fn claims(store: &dyn ClaimStore, id: usize, input: Input) -> [Claim; 2] {
    let key = Key::new("decision", None, &format!("evt_{id}"));
    let request = |lease: Duration, max_crashes: u32| {
        let mut request = ClaimRequest::new(key.clone(), &event("invoice.paid").build());
        (request.lease, request.max_crashes) = (lease, max_crashes);
        request
    };
    for _ in 0..input.crashes {
        let _ = store.claim(&request(Duration::ZERO, 100)).await.unwrap();
    }
    let last = request(input.lease, 100);
    let Claim::Acquired { attempt } = store.claim(&last).await.unwrap() else {
        panic!("the event was not acquired: {input:?}");
    };
    let grant = Grant::new(&last, attempt);
    match input.state {
        State::InProgress => {}
        State::Released => drop(store.release(&grant, "no").await.unwrap()),
        State::Completed => drop(store.complete(&grant).await.unwrap()),
        State::Discarded => drop(store.discard(&grant, "no").await.unwrap()),
        // Only an expired lease exhausts an event. With any other lease, it stays in progress.
        State::Exhausted => drop(store.claim(&request(LEASE, 1)).await.unwrap()),
        state => panic!("unknown state: {state:?}"),
    }
    let mut claim = request(LEASE, input.max_crashes);
    if input.has_same_token {
        claim.token = *grant.token();
    }
    let first = store.claim(&claim).await.unwrap();
    claim.token = Token::random();
    [first, store.claim(&claim).await.unwrap()].map(without_time)
}

/// Replaces the remaining time of a lease, because the clocks of two stores differ.
fn without_time(claim: Claim) -> Claim {
    match claim {
        Claim::InProgress { retry_after } => {
            assert!(
                retry_after <= LEASE,
                "retry_after is {retry_after:?}, longer than the lease"
            );
            Claim::InProgress { retry_after: LEASE }
        }
        claim => claim,
    }
}

/// Opens a store with each retention, and compares it with the memory store on each input.
pub async fn assert_decides_like_memory_store<S>(open: impl AsyncFn(Duration) -> S)
where
    S: ClaimStore,
{
    // With a retention of zero, a record expires with its lease or when it is settled.
    for retention in [LEASE, Duration::ZERO] {
        let store = open(retention).await;
        let memory = Arc::new(MemoryStore::new().with_retention(retention));
        let mut compared = 0;
        for (id, input) in inputs().enumerate() {
            let expires_at_once = retention.is_zero() && input.crashes > 0;
            if expires_at_once {
                continue;
            }
            let expected = claims(&*memory, id, input).await;
            let decided = claims(&store, id, input).await;
            assert_eq!(decided, expected, "{input:?}, retention {retention:?}");
            compared += 1;
        }
        assert!(compared >= 80, "only {compared} inputs were compared");
    }
}
