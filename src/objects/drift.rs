//! Warns if a nullable field is absent from an event of another API version than that of the views: it may have moved,
//! and then it reads as `None` for every event.

use super::node::Node;

/// Warns once per object and API version.
#[cold]
#[cfg_attr(
    not(feature = "webhook"),
    expect(unused_variables, reason = "nothing reads what would be observed")
)]
pub(super) fn note_absent(node: &Node, field: &str) {
    #[cfg(feature = "webhook")]
    observed::note_absent(node, field);
}

#[cfg(feature = "webhook")]
mod observed {
    use std::sync::LazyLock;

    use crate::event::{ApiVersion, StripeEvent};
    use crate::objects::API_VERSION;
    use crate::objects::node::{Node, Source};
    use crate::observe::{Delivery, Observation};
    use crate::warn_once::WarnOnce;

    static WARNED: LazyLock<WarnOnce> = LazyLock::new(WarnOnce::default);

    pub(super) fn note_absent(node: &Node, field: &str) {
        // A field that is absent from `previous_attributes` did not change.
        let Source::Object(event) = &node.source else {
            return;
        };
        let of_views = ApiVersion::new(API_VERSION);
        let is_other = |version: &&str| !ApiVersion::new(version).is_compatible_with(of_views);
        let Some(api_version) = event.api_version().filter(is_other) else {
            return;
        };
        let object = node.root;
        let name = format!("{object} {api_version}");
        if WARNED.first_name(&name).is_some() {
            warn(event, object, api_version, &node.path_to(field));
        }
    }

    fn warn(event: &StripeEvent, object: &'static str, api_version: &str, path: &str) {
        Delivery::reporter(event).report(Observation::FieldAbsent {
            subject: event.into(),
            object,
            api_version,
            path,
        });
    }
}
