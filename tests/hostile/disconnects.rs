//! Clients that hang up.

use std::env;
use std::net::SocketAddr;

use tokio::task::JoinSet;
use tower_stripe_webhook::testing::event;

use crate::child::HANGS;
use crate::server::{Server, payment};
use crate::wait::until;
use crate::wire::{Connection, forged_signature, head, request, signed};

/// Each in its own phase of a delivery.
const PHASES: [Phase; 8] = [
    Phase::BeforeTheHead,
    Phase::InTheHead,
    Phase::BeforeTheBody,
    Phase::InTheBody,
    Phase::InADiscardedBody,
    Phase::AfterTheBody,
    Phase::AfterTheBodyUnderDeduplication,
    Phase::WhileTheHandlerRuns,
];

/// How many hang up in one phase before the next.
const AT_ONCE: usize = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    BeforeTheHead,
    InTheHead,
    BeforeTheBody,
    InTheBody,
    InADiscardedBody,
    AfterTheBody,
    AfterTheBodyUnderDeduplication,
    WhileTheHandlerRuns,
}

impl Phase {
    /// What was sent when the client hangs up.
    fn bytes(self) -> Vec<u8> {
        let payload = payment(1).payload();
        let length = format!("content-length: {}", payload.len());
        let head = head("/webhook", &[&length, &forged_signature()]).into_bytes();
        match self {
            Self::BeforeTheHead => Vec::new(),
            Self::InTheHead => head[..head.len() / 2].to_vec(),
            Self::BeforeTheBody => head,
            Self::InTheBody => [&head, &payload[..payload.len() / 2]].concat(),
            Self::InADiscardedBody => {
                let whole = request("/webhook", "x-nothing: x", &payload);
                whole[..whole.len() - payload.len() / 2].to_vec()
            }
            Self::AfterTheBody => signed("/webhook", payment(1)),
            Self::AfterTheBodyUnderDeduplication => signed("/once", payment(1)),
            Self::WhileTheHandlerRuns => signed("/webhook", event(HANGS)),
        }
    }

    async fn hang_up(self, server: &mut Server) {
        let bytes = self.bytes();
        let mut clients = JoinSet::new();
        for _ in 0..AT_ONCE {
            clients.spawn(send(server.address, bytes.clone()));
        }
        let connections = clients.join_all().await;
        match self {
            // Before the answer, if it can.
            Self::InADiscardedBody | Self::AfterTheBody | Self::AfterTheBodyUnderDeduplication => {}
            Self::WhileTheHandlerRuns => server.hanging(AT_ONCE).await,
            _ => server.accepted(AT_ONCE).await,
        }
        drop(connections);
        server.idle().await;
    }
}

async fn send(to: SocketAddr, bytes: Vec<u8>) -> Connection {
    let mut connection = Connection::open(to).await;
    connection.send(bytes).await;
    connection
}

/// `HOSTILE_DISCONNECTS=100000` makes it many.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_of_clients_that_hang_up_in_any_phase() {
    let wanted: usize = env::var("HOSTILE_DISCONNECTS").map_or(7_000, |number| {
        number.parse().expect("HOSTILE_DISCONNECTS is a number")
    });
    let mut server = Server::start().await;
    let mut hung_up = 0;
    let mut before = 0;
    while hung_up < wanted {
        for phase in PHASES {
            phase.hang_up(&mut server).await;
            hung_up += AT_ONCE;
        }
        // The first rounds are what a server is like that has begun to work.
        if hung_up <= 4 * PHASES.len() * AT_ONCE {
            before = server.resident();
        }
    }
    let after = server.resident();
    println!("{hung_up} hung up; {before} KiB before, {after} KiB after; no tasks");
    server.accepts_deliveries().await;
    assert!(after < before + 8 * 1024);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_whose_sender_hung_up_is_handled_once_under_deduplication() {
    let mut server = Server::start().await;
    for number in 0..20 {
        let delivery = signed("/once", payment(number));
        drop(send(server.address, delivery.clone()).await);
        // 409 as long as the first is in hand.
        until(async || {
            let mut connection = Connection::open(server.address).await;
            connection.send(&delivery).await;
            connection.answer().await.unwrap().status == 200
        })
        .await;
    }
    server.idle().await;
    // Each at its first delivery or, if the server saw the end of that before it, at the next.
    assert_eq!(server.status().await.paid, 20);
}
