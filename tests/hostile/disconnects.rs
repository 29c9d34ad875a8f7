//! Clients that hang up.

use std::env;
use std::net::SocketAddr;

use tokio::task::JoinSet;
use tower_stripe_webhook::testing::event;

use crate::child::HANGS;
use crate::server::{Server, payment};
use crate::wait::until;
use crate::wire::{Connection, forged_signature, head, request, signed};

/// When the client hangs up.
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

/// Clients that hang up in one phase before the next phase starts.
const CLIENTS: usize = 50;

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
    /// The bytes that the client has sent when it hangs up.
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
        for _ in 0..CLIENTS {
            clients.spawn(send(server.address, bytes.clone()));
        }
        let connections = clients.join_all().await;
        match self {
            // Hang up immediately, before the response if possible.
            Self::InADiscardedBody | Self::AfterTheBody | Self::AfterTheBodyUnderDeduplication => {}
            Self::WhileTheHandlerRuns => server.hanging(CLIENTS).await,
            _ => server.accepted(CLIENTS).await,
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

/// `HOSTILE_DISCONNECTS=100000` sets the number of disconnects.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_that_hang_up_in_any_phase_leave_no_tasks_or_memory() {
    let wanted: usize = env::var("HOSTILE_DISCONNECTS").map_or(7_000, |number| {
        number
            .parse()
            .expect("HOSTILE_DISCONNECTS must be a number")
    });
    let mut server = Server::start().await;
    let mut hung_up = 0;
    let mut before = 0;
    while hung_up < wanted {
        for phase in PHASES {
            phase.hang_up(&mut server).await;
            hung_up += CLIENTS;
        }
        // The first rounds warm the server up.
        if hung_up <= 4 * PHASES.len() * CLIENTS {
            before = server.resident();
        }
    }
    let after = server.resident();
    println!("{hung_up} clients hung up; {before} KiB before, {after} KiB after; no tasks left");
    server.accepts_deliveries().await;
    assert!(after < before + 8 * 1024);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_whose_sender_hung_up_is_handled_once() {
    let mut server = Server::start().await;
    for number in 0..20 {
        let delivery = signed("/once", payment(number));
        drop(send(server.address, delivery.clone()).await);
        // 409 while the first delivery is in flight.
        until(async || {
            let mut connection = Connection::open(server.address).await;
            connection.send(&delivery).await;
            connection.response().await.unwrap().status == 200
        })
        .await;
    }
    server.idle().await;
    // The first delivery is handled, or the retry if the server noticed the disconnect before the request.
    assert_eq!(server.status().await.paid, 20);
}
