use std::collections::HashSet;

use crate::inbox::accept::AcceptRequest;

/// Requests with their index in the batch.
type Indexed<'a> = Vec<(usize, &'a AcceptRequest)>;

/// Splits a batch into the first request of each key, sorted by key, and the rest. Each has its index in the batch.
///
/// Sorted, because two processes that lock the same keys in different orders would deadlock.
pub(super) fn split_duplicates(requests: &[AcceptRequest]) -> (Indexed<'_>, Indexed<'_>) {
    let mut seen = HashSet::with_capacity(requests.len());
    let (mut first, rest): (Indexed<'_>, Indexed<'_>) = requests
        .iter()
        .enumerate()
        .partition(|(_, request)| seen.insert(&request.key));
    first.sort_by(|(_, a), (_, b)| a.key.cmp(&b.key));
    (first, rest)
}
