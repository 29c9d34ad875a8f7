use std::fmt;
use std::sync::Arc;

use axum::Router;
use http::request::Parts;

use super::access::Access;
use super::activity::Activity;
use super::config::{Config, InspectedQueue, InspectedScope};
use super::endpoint::WatchedEndpoint;
use super::handler::{self, Handler};
use super::user::User;
use crate::api::StripeApi;
use crate::claims::ClaimStore;
use crate::inbox::{InboxStore, Queue};
use crate::observe::{Observer, Reporter};
use crate::router::EventRouter;

/// The pages for the person on call, as an axum `Router`.
///
/// See the [module docs](crate::inspector) for an example, the screens, and what they show to whom.
///
/// It is not a router until [`authorized_by`](Self::authorized_by) or [`unprotected`](Self::unprotected) decides who may
/// see it:
///
/// ```compile_fail,E0308
/// use axum::Router;
/// use tower_stripe_webhook::inspector::Inspector;
///
/// let app: Router = Router::new().nest("/inspector", Inspector::new().with_actions());
/// ```
#[must_use]
pub struct Inspector {
    config: Config,
}

impl Inspector {
    /// Creates an inspector of nothing. It only shows.
    pub fn new() -> Self {
        Self {
            config: Config::default(),
        }
    }

    /// Adds a queue of an inbox.
    ///
    /// # Panics
    ///
    /// Panics if there is a queue of this name, since the name is in the address of its pages.
    #[track_caller]
    pub fn with_queue(mut self, store: impl InboxStore, queue: Queue) -> Self {
        assert!(
            self.config.queue(queue.as_str()).is_err(),
            "queue {queue} is inspected twice: use one inspector for each store"
        );
        self.config.queues.push(InspectedQueue {
            store: Arc::new(store),
            queue,
        });
        self
    }

    /// Adds the records of a [`DedupLayer`](crate::DedupLayer) with this scope: events that failed, crashed or were
    /// discarded.
    ///
    /// # Panics
    ///
    /// Panics if there is a scope of this name, since the name is in the address of its pages.
    #[track_caller]
    pub fn with_scope(mut self, store: impl ClaimStore, scope: impl Into<String>) -> Self {
        let scope = scope.into();
        assert!(
            self.config.scope(&scope).is_err(),
            "scope {scope} is inspected twice: use one inspector for each store"
        );
        self.config.scopes.push(InspectedScope {
            store: Arc::new(store),
            scope,
        });
        self
    }

    /// Adds what an endpoint of this process has received since its start.
    pub fn with_activity(mut self, activity: &Activity) -> Self {
        self.config.activities.push(activity.clone());
        self
    }

    /// Adds an endpoint as it is registered at Stripe, `we_…` or `ed_…`, to compare with the handlers.
    ///
    /// It is read from Stripe's API whenever a person opens the page.
    pub fn with_endpoint<S>(
        mut self,
        api: &StripeApi,
        id: impl Into<String>,
        events: &EventRouter<S>,
    ) -> Self
    where
        S: Clone + Send + Sync + 'static,
    {
        let endpoint = WatchedEndpoint::new(api.clone(), id.into(), events.clone());
        self.config.endpoints.push(endpoint);
        self
    }

    /// Lets users replay, discard and forget events, and pause queues. By default, pages only show.
    ///
    /// Every user may do all of it. For others, mount a second inspector without actions.
    pub fn with_actions(mut self) -> Self {
        self.config.has_actions = true;
        self
    }

    /// Lets users replay events whose payload is no longer stored: one, or all that match a filter, 100 for each click.
    /// They are read from Stripe's API, which keeps them for 30 days. Without pages, use
    /// [`StripeReplay`](super::StripeReplay).
    ///
    /// It needs [`with_actions`](Self::with_actions). Events of tenants are not offered, because the API key is of one
    /// account.
    pub fn with_api(mut self, api: StripeApi) -> Self {
        self.config.api = Some(api);
        self
    }

    /// Sets the observer of failures and of users' actions.
    pub fn with_observer(mut self, observer: impl Observer) -> Self {
        self.config.reporter = Reporter::new(observer);
        self
    }

    /// Returns the router, for users whom a function recognizes.
    ///
    /// The function receives the head of each request, with the extensions of the layers around the router. It returns
    /// who sent the request, or `None` if they may not see anything: they receive 403. To ask for a password or to
    /// redirect to a login, respond in a layer around the router.
    ///
    /// # Example
    ///
    /// Cloudflare Access, oauth2-proxy and similar proxies authenticate users and name them in a header. The service must
    /// be reachable only through the proxy, because anyone else can send the header too.
    ///
    /// ```
    /// use axum::Router;
    /// use http::request::Parts;
    /// use tower_stripe_webhook::inspector::{Inspector, User};
    ///
    /// async fn on_call(parts: Parts) -> Option<User> {
    ///     let email = parts.headers.get("x-auth-request-email")?.to_str().ok()?;
    ///     ["jane@example.com", "sam@example.com"].contains(&email).then(|| User::new(email))
    /// }
    ///
    /// fn admin(inspector: Inspector) -> Router {
    ///     Router::new().nest("/inspector", inspector.authorized_by(on_call))
    /// }
    /// # let _ = admin;
    /// ```
    pub fn authorized_by<S, F, Fut>(self, authorize: F) -> Router<S>
    where
        S: Clone + Send + Sync + 'static,
        F: Fn(Parts) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Option<User>> + Send + 'static,
    {
        self.router(Access::authorized(authorize))
    }

    /// Returns the router for anyone who can send it a request. Each page shows the reason.
    ///
    /// Use it on a port that only authenticated people reach. A private network or the loopback interface is not enough:
    /// a web page that a colleague visits can make its own host name resolve to the address of the service, and then
    /// counts as the same site. Whatever is in front must check the `Host` header.
    ///
    /// # Panics
    ///
    /// Panics if the reason is empty.
    ///
    /// # Example
    ///
    /// ```
    /// use axum::Router;
    /// use tower_stripe_webhook::inspector::Inspector;
    ///
    /// fn admin(inspector: Inspector) -> Router {
    ///     Router::new().nest("/inspector", inspector.unprotected("only the VPN's proxy reaches this port"))
    /// }
    /// # let _ = admin;
    /// ```
    #[track_caller]
    pub fn unprotected<S>(self, reason: &str) -> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        self.router(Access::unprotected(reason))
    }

    fn router<S>(self, access: Access) -> Router<S>
    where
        S: Clone + Send + Sync + 'static,
    {
        let handler = Handler {
            config: self.config,
            access,
        };
        handler::router(Arc::new(handler))
    }
}

impl Default for Inspector {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Inspector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let queues: Vec<_> = self
            .config
            .queues
            .iter()
            .map(|q| q.queue.as_str())
            .collect();
        let scopes: Vec<_> = self.config.scopes.iter().map(|s| &s.scope).collect();
        f.debug_struct("Inspector")
            .field("queues", &queues)
            .field("scopes", &scopes)
            .field("has_actions", &self.config.has_actions)
            .finish_non_exhaustive()
    }
}
