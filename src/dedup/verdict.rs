use std::borrow::Cow;

use http::Response;

use super::claim::{Grant, Settled};
use super::discard::Discard;
use super::error::StoreError;
use super::store::{BoxFuture, ClaimStore};

/// How a claim is to be settled.
#[derive(Debug)]
pub(super) enum Verdict {
    Complete,
    Release(Cow<'static, str>),
    Bury(Cow<'static, str>),
}

impl Verdict {
    /// Decides by the handler's response: only success, and an explicit discard, end Stripe's retries.
    pub(super) fn of<B>(response: &Response<B>) -> Self {
        if let Some(Discard(reason)) = response.extensions().get() {
            return Self::Bury(reason.clone());
        }
        let status = response.status();
        if status.is_success() {
            Self::Complete
        } else {
            Self::Release(format!("the handler answered {status}").into())
        }
    }

    pub(super) fn apply<'a>(
        &'a self,
        store: &'a dyn ClaimStore,
        grant: &'a Grant,
    ) -> BoxFuture<'a, Result<Settled, StoreError>> {
        match self {
            Self::Complete => store.complete(grant),
            Self::Release(error) => store.release(grant, error),
            Self::Bury(reason) => store.bury(grant, reason),
        }
    }
}
