use std::sync::Arc;
use std::time::{Duration, SystemTime};

use subtle::{Choice, ConstantTimeEq};

use super::error::SignatureError;
use super::header::SignatureHeader;
use super::mac_tag::MacTag;
use super::secret::SigningSecret;

/// Verifies payloads against the secrets of an endpoint.
///
/// Cloning is cheap: clones share the secrets.
///
/// # Example
///
/// ```
/// use tower_stripe_webhook::{SigningSecret, Verifier};
///
/// // While a secret is being rolled, both are valid. Put the newest first.
/// let verifier = Verifier::new(SigningSecret::new("whsec_new_secret")?.named("new"))
///     .with_secret(SigningSecret::new("whsec_old_secret")?.named("old"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
#[derive(Clone, Debug)]
pub struct Verifier {
    inner: Arc<Inner>,
}

#[derive(Clone, Debug)]
struct Inner {
    secrets: Vec<SigningSecret>,
    tenant: Option<Arc<str>>,
    tolerance: Option<Duration>,
    clock: fn() -> SystemTime,
}

impl Verifier {
    /// Default tolerance for the signature's timestamp: 300 s, as in Stripe's own libraries.
    pub const DEFAULT_TOLERANCE: Duration = Duration::from_secs(300);

    /// Creates a verifier with one secret and the default tolerance.
    pub fn new(secret: SigningSecret) -> Self {
        Self {
            inner: Arc::new(Inner {
                secrets: vec![secret],
                tenant: None,
                tolerance: Some(Self::DEFAULT_TOLERANCE),
                clock: system_time,
            }),
        }
    }

    /// Adds another secret. Secrets are tried in the order they were added.
    ///
    /// Use it while a secret is being rolled, or when several Stripe endpoints share one URL.
    pub fn with_secret(mut self, secret: SigningSecret) -> Self {
        Arc::make_mut(&mut self.inner).secrets.push(secret);
        self
    }

    /// Sets the tenant that owns the endpoint, for services whose tenants have their own secrets.
    /// [`VerifiedBy::tenant`] returns it.
    pub fn with_tenant(mut self, tenant: impl Into<Arc<str>>) -> Self {
        Arc::make_mut(&mut self.inner).tenant = Some(tenant.into());
        self
    }

    /// Sets how far the signature's timestamp may be from the clock, in either direction.
    ///
    /// The default is 300 s. With `None` the timestamp is not checked, and a captured request can be
    /// replayed forever. With zero only the current second is accepted.
    pub fn with_tolerance(mut self, tolerance: Option<Duration>) -> Self {
        Arc::make_mut(&mut self.inner).tolerance = tolerance;
        self
    }

    /// Sets the clock that replaces the system clock, for [`verify`](Self::verify) and for the layer.
    ///
    /// Use it in tests, and on platforms without a system clock, such as `wasm32-unknown-unknown`.
    ///
    /// # Example
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use tower_stripe_webhook::{SigningSecret, Verifier};
    ///
    /// let verifier = Verifier::new(SigningSecret::new("whsec_test_secret")?)
    ///     .with_clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    ///
    /// let header = b"t=1700000000,v1=4f1cd7feda9826e746b7d482c4badebb657398df1099e1046364f6196a230150";
    /// let payload = b"{\n  \"id\": \"evt_test_webhook\",\n  \"object\": \"event\"\n}";
    /// assert!(verifier.verify(header, payload).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_clock(mut self, clock: fn() -> SystemTime) -> Self {
        Arc::make_mut(&mut self.inner).clock = clock;
        self
    }

    /// Verifies a payload against the system clock, or the clock set by [`with_clock`](Self::with_clock).
    ///
    /// `header` is the value of `Stripe-Signature`. `payload` is the body exactly as it was received.
    ///
    /// # Errors
    ///
    /// Returns a [`SignatureError`] that says what to check.
    pub fn verify(&self, header: &[u8], payload: &[u8]) -> Result<VerifiedBy, SignatureError> {
        self.verify_at(header, payload, self.now())
    }

    /// Verifies a payload like [`verify`](Self::verify), but against the given time.
    ///
    /// # Errors
    ///
    /// Returns a [`SignatureError`] that says what to check.
    pub fn verify_at(
        &self,
        header: &[u8],
        payload: &[u8],
        now: SystemTime,
    ) -> Result<VerifiedBy, SignatureError> {
        let header = SignatureHeader::parse(header)?;
        self.check_clock(&header, now)?;
        self.check_payload(&header, payload)
    }

    /// Runs the part of [`verify`](Self::verify) that does not need the body. Returns the time that the
    /// timestamp was checked against, or `None` without a tolerance.
    #[cfg(feature = "webhook")]
    pub(crate) fn check_header(
        &self,
        header: &SignatureHeader<'_>,
    ) -> Result<Option<SystemTime>, SignatureError> {
        let now = self.now();
        self.check_clock(header, now)?;
        Ok(self.inner.tolerance.map(|_| now))
    }

    /// Runs the part of [`verify`](Self::verify) that needs the body.
    pub(crate) fn check_payload(
        &self,
        header: &SignatureHeader<'_>,
        payload: &[u8],
    ) -> Result<VerifiedBy, SignatureError> {
        let matching = self.inner.secrets.iter().find(|secret| {
            let expected = MacTag::from_bytes(secret.tag(header.timestamp(), payload));
            ct_contains(&expected, header.tags())
        });
        matching
            .map(|secret| VerifiedBy {
                secret_name: secret.name().cloned(),
                tenant: self.inner.tenant.clone(),
                signed_at: header.signed_at(),
                is_from_extensions: false,
            })
            .ok_or(SignatureError::Mismatch)
    }

    fn now(&self) -> SystemTime {
        (self.inner.clock)()
    }

    fn check_clock(
        &self,
        header: &SignatureHeader<'_>,
        now: SystemTime,
    ) -> Result<(), SignatureError> {
        let Some(tolerance) = self.inner.tolerance else {
            return Ok(());
        };
        // Compare whole seconds, because `t` has no fraction. With a tolerance of zero, a signature
        // is then valid until the end of the second in which it was made.
        let since_1970 = now.duration_since(SystemTime::UNIX_EPOCH);
        let distance = match &since_1970 {
            Ok(since) => Duration::from_secs(since.as_secs().abs_diff(header.seconds())),
            Err(before) => Duration::from_secs(header.seconds()).saturating_add(before.duration()),
        };
        if distance <= tolerance {
            return Ok(());
        }
        let now = since_1970.map_or(now, |since| {
            SystemTime::UNIX_EPOCH + Duration::from_secs(since.as_secs())
        });
        let signed_at = header.signed_at();
        Err(if signed_at < now {
            SignatureError::TooOld { signed_at, now }
        } else {
            SignatureError::InFuture { signed_at, now }
        })
    }
}

impl From<SigningSecret> for Verifier {
    fn from(secret: SigningSecret) -> Self {
        Self::new(secret)
    }
}

/// How a payload was verified: which secret matched, which tenant owns the endpoint, and when the
/// payload was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedBy {
    secret_name: Option<Arc<str>>,
    tenant: Option<Arc<str>>,
    signed_at: SystemTime,
    is_from_extensions: bool,
}

impl VerifiedBy {
    /// Restores what was known of a delivery that was verified earlier and stored.
    #[cfg(feature = "webhook")]
    pub(crate) fn restore(
        secret_name: Option<&str>,
        tenant: Option<&str>,
        signed_at: SystemTime,
    ) -> Self {
        Self {
            secret_name: secret_name.map(Arc::from),
            tenant: tenant.map(Arc::from),
            signed_at,
            is_from_extensions: false,
        }
    }

    #[cfg(feature = "webhook")]
    pub(super) fn note_verifier_from_extensions(&mut self) {
        self.is_from_extensions = true;
    }

    /// Returns whether the verifier came from the request's extensions. Without a tenant, the event could then belong to
    /// any tenant.
    #[cfg(feature = "webhook")]
    pub(crate) fn is_from_extensions(&self) -> bool {
        self.is_from_extensions
    }

    /// Returns the name of the secret that matched, if [`SigningSecret::named`] set one.
    pub fn secret_name(&self) -> Option<&str> {
        self.secret_name.as_deref()
    }

    /// Returns the tenant that owns the endpoint, if [`Verifier::with_tenant`] set one.
    pub fn tenant(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    /// Returns when this delivery was signed, in whole seconds. Stripe signs each delivery attempt
    /// separately, so do not use this time to order events.
    pub fn signed_at(&self) -> SystemTime {
        self.signed_at
    }
}

/// The default clock, and the only place where this module reads the system's.
fn system_time() -> SystemTime {
    SystemTime::now()
}

/// Returns whether `expected` is among `tags`. The only place where tags are compared.
///
/// Compares every tag, each in constant time, so that the duration does not reveal which one matched.
fn ct_contains(expected: &MacTag, tags: impl Iterator<Item = MacTag>) -> bool {
    tags.fold(Choice::from(0), |found, tag| found | expected.ct_eq(&tag))
        .into()
}
