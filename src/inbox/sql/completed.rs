use std::collections::HashMap;

use crate::claims::Grant;

/// Returns, for each grant, whether its event is among those that were completed, each given by its key and token.
///
/// The token tells two grants of one event apart: a worker may take an event again whose lease it has lost.
pub(in crate::inbox) fn are_completed(
    grants: &[Grant],
    completed: Vec<(String, Vec<u8>)>,
) -> Vec<bool> {
    let completed: HashMap<_, _> = completed.into_iter().collect();
    grants
        .iter()
        .map(|grant| {
            completed
                .get(grant.key().as_str())
                .is_some_and(|token| token == grant.token().as_bytes())
        })
        .collect()
}
