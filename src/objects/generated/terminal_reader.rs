// Generated from `fields.tsv`. See README.md in `src/objects/catalogue`.

use std::time::SystemTime;

use crate::objects::field_error::FieldError;
use crate::objects::metadata::Metadata;
use crate::objects::object::Object;
use crate::objects::view::{View, ViewKind, view};

view! {
    /// The object `terminal.reader`. Stripe describes it in the [API reference](https://docs.stripe.com/api/terminal/readers/object). [`objects`](crate::objects) describes what the methods return.
    TerminalReader "TerminalReader" "terminal.reader"
}

impl TerminalReader {
    /// Returns the object `action`, or `None` if it is null or absent.
    #[inline]
    pub fn action(&self) -> Result<Option<&Action>, FieldError> {
        self.0.opt_nested("action")
    }

    /// Returns the boolean `deleted`, or `None` if it is null or absent.
    #[inline]
    pub fn deleted(&self) -> Result<Option<bool>, FieldError> {
        self.0.opt_bool("deleted")
    }

    /// Returns the text `device_sw_version`, or `None` if it is null or absent.
    #[inline]
    pub fn device_sw_version(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("device_sw_version")
    }

    /// Returns the text `device_type`. Known values are constants, such as [`DEVICE_TYPE_BBPOS_CHIPPER2X`](Self::DEVICE_TYPE_BBPOS_CHIPPER2X).
    #[inline]
    pub fn device_type(&self) -> Result<&str, FieldError> {
        self.0.str("device_type")
    }

    /// Returns the text `id`.
    #[inline]
    pub fn id(&self) -> Result<&str, FieldError> {
        self.0.str("id")
    }

    /// Returns the text `ip_address`, or `None` if it is null or absent.
    #[inline]
    pub fn ip_address(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("ip_address")
    }

    /// Returns the text `label`.
    #[inline]
    pub fn label(&self) -> Result<&str, FieldError> {
        self.0.str("label")
    }

    /// Returns the time `last_seen_at`, or `None` if it is null or absent.
    #[inline]
    pub fn last_seen_at(&self) -> Result<Option<SystemTime>, FieldError> {
        self.0.opt_time("last_seen_at")
    }

    /// Returns the boolean `livemode`.
    #[inline]
    pub fn livemode(&self) -> Result<bool, FieldError> {
        self.0.bool("livemode")
    }

    /// Returns `location` if it is expanded, or `None`. [`location_id`](Self::location_id) works either way.
    #[inline]
    pub fn location(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_expanded("location")
    }

    /// Returns the id of `location`, expanded or not, or `None` if it is null or absent.
    #[inline]
    pub fn location_id(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_id("location")
    }

    /// Returns the text by key in `metadata`.
    #[inline]
    pub fn metadata(&self) -> Result<Metadata<'_>, FieldError> {
        self.0.metadata_of("metadata")
    }

    /// Returns the text `serial_number`.
    #[inline]
    pub fn serial_number(&self) -> Result<&str, FieldError> {
        self.0.str("serial_number")
    }

    /// Returns the text `status`, or `None` if it is null or absent. Known values are constants, such as [`STATUS_OFFLINE`](Self::STATUS_OFFLINE).
    #[inline]
    pub fn status(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("status")
    }

    /// A value of `device_type`.
    pub const DEVICE_TYPE_BBPOS_CHIPPER2X: &'static str = "bbpos_chipper2x";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_BBPOS_WISEPAD3: &'static str = "bbpos_wisepad3";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_BBPOS_WISEPOS_E: &'static str = "bbpos_wisepos_e";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_MOBILE_PHONE_READER: &'static str = "mobile_phone_reader";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_STRIPE_S700: &'static str = "simulated_stripe_s700";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_STRIPE_S710: &'static str = "simulated_stripe_s710";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_STRIPE_T600: &'static str = "simulated_stripe_t600";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_VERIFONE_M425: &'static str = "simulated_verifone_m425";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_VERIFONE_P630: &'static str = "simulated_verifone_p630";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_VERIFONE_UX700: &'static str = "simulated_verifone_ux700";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_VERIFONE_V660P: &'static str = "simulated_verifone_v660p";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_SIMULATED_WISEPOS_E: &'static str = "simulated_wisepos_e";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_STRIPE_M2: &'static str = "stripe_m2";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_STRIPE_S700: &'static str = "stripe_s700";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_STRIPE_S710: &'static str = "stripe_s710";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_STRIPE_T600: &'static str = "stripe_t600";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_VERIFONE_P400: &'static str = "verifone_P400";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_VERIFONE_M425: &'static str = "verifone_m425";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_VERIFONE_P630: &'static str = "verifone_p630";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_VERIFONE_UX700: &'static str = "verifone_ux700";
    /// A value of `device_type`.
    pub const DEVICE_TYPE_VERIFONE_V660P: &'static str = "verifone_v660p";
    /// A value of `status`.
    pub const STATUS_OFFLINE: &'static str = "offline";
    /// A value of `status`.
    pub const STATUS_ONLINE: &'static str = "online";
}

view! {
    /// The value of `action` in [`TerminalReader`].
    Action "terminal_reader::Action"
}

impl Action {
    /// Returns the object `api_error`, or `None` if it is null or absent.
    #[inline]
    pub fn api_error(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("api_error")
    }

    /// Returns the object `collect_inputs`, or `None` if it is null or absent.
    #[inline]
    pub fn collect_inputs(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("collect_inputs")
    }

    /// Returns the object `collect_payment_method`, or `None` if it is null or absent.
    #[inline]
    pub fn collect_payment_method(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("collect_payment_method")
    }

    /// Returns the object `confirm_payment_intent`, or `None` if it is null or absent.
    #[inline]
    pub fn confirm_payment_intent(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("confirm_payment_intent")
    }

    /// Returns the text `failure_code`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_code(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_code")
    }

    /// Returns the text `failure_message`, or `None` if it is null or absent.
    #[inline]
    pub fn failure_message(&self) -> Result<Option<&str>, FieldError> {
        self.0.opt_str("failure_message")
    }

    /// Returns the object `print_content`, or `None` if it is null or absent.
    #[inline]
    pub fn print_content(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("print_content")
    }

    /// Returns the object `process_payment_intent`, or `None` if it is null or absent.
    #[inline]
    pub fn process_payment_intent(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("process_payment_intent")
    }

    /// Returns the object `process_setup_intent`, or `None` if it is null or absent.
    #[inline]
    pub fn process_setup_intent(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("process_setup_intent")
    }

    /// Returns the object `refund_payment`, or `None` if it is null or absent.
    #[inline]
    pub fn refund_payment(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("refund_payment")
    }

    /// Returns the object `set_reader_display`, or `None` if it is null or absent.
    #[inline]
    pub fn set_reader_display(&self) -> Result<Option<&Object>, FieldError> {
        self.0.opt_nested("set_reader_display")
    }

    /// Returns the text `status`. Known values are constants, such as [`STATUS_FAILED`](Self::STATUS_FAILED).
    #[inline]
    pub fn status(&self) -> Result<&str, FieldError> {
        self.0.str("status")
    }

    /// Returns the text `type`. Known values are constants, such as [`TYPE_COLLECT_INPUTS`](Self::TYPE_COLLECT_INPUTS).
    #[inline]
    pub fn type_(&self) -> Result<&str, FieldError> {
        self.0.str("type")
    }

    /// A value of `status`.
    pub const STATUS_FAILED: &'static str = "failed";
    /// A value of `status`.
    pub const STATUS_IN_PROGRESS: &'static str = "in_progress";
    /// A value of `status`.
    pub const STATUS_SUCCEEDED: &'static str = "succeeded";
    /// A value of `type`.
    pub const TYPE_COLLECT_INPUTS: &'static str = "collect_inputs";
    /// A value of `type`.
    pub const TYPE_COLLECT_PAYMENT_METHOD: &'static str = "collect_payment_method";
    /// A value of `type`.
    pub const TYPE_CONFIRM_PAYMENT_INTENT: &'static str = "confirm_payment_intent";
    /// A value of `type`.
    pub const TYPE_PRINT_CONTENT: &'static str = "print_content";
    /// A value of `type`.
    pub const TYPE_PROCESS_PAYMENT_INTENT: &'static str = "process_payment_intent";
    /// A value of `type`.
    pub const TYPE_PROCESS_SETUP_INTENT: &'static str = "process_setup_intent";
    /// A value of `type`.
    pub const TYPE_REFUND_PAYMENT: &'static str = "refund_payment";
    /// A value of `type`.
    pub const TYPE_SET_READER_DISPLAY: &'static str = "set_reader_display";
}
