//! The payload and provenance that a worker receives.

use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;

use super::helpers::{Store, enqueue, payload, request, take_only};
use crate::inbox::Provenance;

/// A payload is any sequence of bytes, and is kept byte for byte.
pub(super) async fn payloads_are_kept_byte_for_byte(store: Store) {
    let every_byte: Vec<u8> = (0..=u8::MAX).collect();
    let payloads: [(&str, Bytes); 6] = [
        ("empty", Bytes::new()),
        ("spaces", " \r\n\t{ } ".into()),
        ("nul", Bytes::from_static(b"\0before\0after\0")),
        ("not_utf8", Bytes::from_static(b"\xff\xfe\xe9")),
        ("mebibyte", every_byte.repeat(4 * 1024).into()),
        ("every_byte", every_byte.into()),
    ];
    for (id, payload) in payloads {
        let mut request = request(id);
        request.payload = payload.clone();
        enqueue(&store, &[request]).await;
        let (taken, _) = take_only(&store, id).await;
        // Not `assert_eq`, which would print a mebibyte.
        assert!(taken.payload == payload, "the payload {id} has changed");
    }
}

/// How a payload was verified, and the trace of its delivery, are restored for the worker.
pub(super) async fn the_provenance_is_restored(store: Store) {
    let names = [None, Some("acme"), Some("ünïcode 💸 /%#'\"\\"), Some("")];
    for (number, tenant) in names.into_iter().enumerate() {
        for (second, secret_name) in names.into_iter().enumerate() {
            let id = format!("evt_{number}_{second}");
            let mut request = request(&id);
            let provenance = Provenance {
                tenant: tenant.map(str::to_owned),
                secret_name: secret_name.map(str::to_owned),
                signed_at: Some(UNIX_EPOCH + Duration::from_secs(1_793_540_001)),
            };
            request.provenance = Some(provenance.clone());
            let trace =
                format!("00-0af7651916cd43dd8448eb211c8{number}{second}19c-b7ad6b7169203331-01");
            request.traceparent = Some(trace.clone());
            enqueue(&store, &[request]).await;
            let (taken, _) = take_only(&store, &id).await;
            assert_eq!(taken.provenance, Some(provenance), "{id}");
            assert_eq!(taken.traceparent, Some(trace), "{id}");
        }
    }
    // An event that was verified elsewhere has a tenant and no signature.
    let mut request = request("evt_unsigned");
    let provenance = Provenance {
        tenant: Some("acme".to_owned()),
        secret_name: None,
        signed_at: None,
    };
    request.provenance = Some(provenance.clone());
    enqueue(&store, &[request]).await;
    let (taken, _) = take_only(&store, "evt_unsigned").await;
    assert_eq!(taken.provenance, Some(provenance));
}

/// A payload without a provenance is restored without one.
pub(super) async fn a_missing_provenance_stays_missing(store: Store) {
    let mut request = request("evt_1");
    request.provenance = None;
    enqueue(&store, &[request]).await;
    let (taken, _) = take_only(&store, "evt_1").await;
    assert_eq!(taken.provenance, None);
    assert_eq!(taken.payload, payload("evt_1"));
}
