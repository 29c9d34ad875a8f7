//! Who may see the pages.

use http::request::Parts;

use super::user::User;
use crate::claims::BoxFuture;

/// How a router decides who may see its pages.
pub(super) enum Access {
    Authorized(Box<Authorize>),
    Unprotected(String),
}

type Authorize = dyn Fn(Parts) -> BoxFuture<'static, Option<User>> + Send + Sync;

/// Who sees a page.
#[derive(Clone, Debug)]
pub(super) enum Viewer {
    User(User),
    /// Anyone, for this reason.
    Anyone(String),
}

impl Access {
    pub(super) fn authorized<F, Fut>(authorize: F) -> Self
    where
        F: Fn(Parts) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Option<User>> + Send + 'static,
    {
        Self::Authorized(Box::new(move |parts| Box::pin(authorize(parts))))
    }

    #[track_caller]
    pub(super) fn unprotected(reason: &str) -> Self {
        assert!(
            !reason.trim().is_empty(),
            "reason must say what protects the page instead"
        );
        Self::Unprotected(reason.to_owned())
    }

    /// Returns who sends a request, or `None` if they may not see anything.
    pub(super) async fn viewer(&self, parts: &Parts) -> Option<Viewer> {
        match self {
            Self::Authorized(authorize) => authorize(parts.clone()).await.map(Viewer::User),
            Self::Unprotected(reason) => Some(Viewer::Anyone(reason.clone())),
        }
    }
}

impl Viewer {
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::User(user) => Some(user.name()),
            Self::Anyone(_) => None,
        }
    }
}
