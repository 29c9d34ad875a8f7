// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `apps.install`. [`objects`](crate::objects) describes what the methods return.
    AppsInstall "AppsInstall" "apps.install"
}

impl AppsInstall {
    /// Returns the text `account`.
    #[inline]
    pub fn account(&self) -> Result<&str, FieldError> {
        self.0.str("account")
    }

    /// Returns the text `app`.
    #[inline]
    pub fn app(&self) -> Result<&str, FieldError> {
        self.0.str("app")
    }

    /// Returns the boolean `approval_required`.
    #[inline]
    pub fn approval_required(&self) -> Result<bool, FieldError> {
        self.0.bool("approval_required")
    }

    /// Returns the text `auth_code`, or `None` if it is null or absent.
    #[inline]
    pub fn auth_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("auth_code")
    }

    /// Returns the text `channel`. Known values are constants, such as [`CHANNEL_PRIVATE_LIVE`](Self::CHANNEL_PRIVATE_LIVE).
    #[inline]
    pub fn channel(&self) -> Result<&str, FieldError> {
        self.0.str("channel")
    }

    /// Returns the object `content_security_policy_granted`.
    #[inline]
    pub fn content_security_policy_granted(
        &self,
    ) -> Result<&ContentSecurityPolicyGranted, FieldError> {
        self.0.nested("content_security_policy_granted")
    }

    /// Returns the object `content_security_policy_pending`.
    #[inline]
    pub fn content_security_policy_pending(
        &self,
    ) -> Result<&ContentSecurityPolicyPending, FieldError> {
        self.0.nested("content_security_policy_pending")
    }

    /// Returns the time `created`.
    #[inline]
    pub fn created(&self) -> Result<SystemTime, FieldError> {
        self.0.time("created")
    }

    /// Returns the text `created_by`, or `None` if it is null or absent.
    #[inline]
    pub fn created_by(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("created_by")
    }

    /// Returns the texts in `endpoints_granted`.
    #[inline]
    pub fn endpoints_granted(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("endpoints_granted")
    }

    /// Returns the texts in `endpoints_pending`.
    #[inline]
    pub fn endpoints_pending(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("endpoints_pending")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns the texts in `permissions_granted`.
    #[inline]
    pub fn permissions_granted(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("permissions_granted")
    }

    /// Returns the texts in `permissions_pending`.
    #[inline]
    pub fn permissions_pending(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("permissions_pending")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_INSTALL_FAILED`](Self::STATUS_INSTALL_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// A value of `channel`.
    pub const CHANNEL_PRIVATE_LIVE: &'static str = "private_live";
    /// A value of `channel`.
    pub const CHANNEL_PRIVATE_TEST: &'static str = "private_test";
    /// A value of `channel`.
    pub const CHANNEL_PUBLIC: &'static str = "public";
    /// A value of `channel`.
    pub const CHANNEL_REVIEW: &'static str = "review";
    /// A value of `channel`.
    pub const CHANNEL_TESTING: &'static str = "testing";
    /// A value of `status`.
    pub const STATUS_INSTALL_FAILED: &'static str = "install_failed";
    /// A value of `status`.
    pub const STATUS_INSTALLED: &'static str = "installed";
    /// A value of `status`.
    pub const STATUS_INSTALLING: &'static str = "installing";
    /// A value of `status`.
    pub const STATUS_UNINSTALL_FAILED: &'static str = "uninstall_failed";
    /// A value of `status`.
    pub const STATUS_UNINSTALLING: &'static str = "uninstalling";
}

view! {
    /// The value of `content_security_policy_granted` in [`AppsInstall`].
    ContentSecurityPolicyGranted "apps_install::ContentSecurityPolicyGranted"
}

impl ContentSecurityPolicyGranted {
    /// Returns the texts in `connect_src`.
    #[inline]
    pub fn connect_src(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("connect_src")
    }

    /// Returns the texts in `image_src`.
    #[inline]
    pub fn image_src(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("image_src")
    }
}

view! {
    /// The value of `content_security_policy_pending` in [`AppsInstall`].
    ContentSecurityPolicyPending "apps_install::ContentSecurityPolicyPending"
}

impl ContentSecurityPolicyPending {
    /// Returns the texts in `connect_src`.
    #[inline]
    pub fn connect_src(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("connect_src")
    }

    /// Returns the texts in `image_src`.
    #[inline]
    pub fn image_src(&self) -> Result<Vec<&str>, FieldError> {
        self.0.strs("image_src")
    }
}
