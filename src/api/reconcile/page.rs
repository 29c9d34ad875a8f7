use bytes::Bytes;

use super::scope::EventApi;
use crate::api::target::push_escaped;
use crate::objects::Object;

/// A page of a list of events.
pub(super) struct Page {
    /// The JSON of each event as received.
    pub(super) events: Vec<Bytes>,
    /// The target of the next page.
    pub(super) next: Option<String>,
}

impl Page {
    /// Reads a page. Returns `None` if it is not one. `first` is the target of the list's first page.
    pub(super) fn read(api: EventApi, json: Bytes, first: &str) -> Option<Self> {
        let page = Object::from_json(json).ok()?;
        let listed = page.elements("data").ok()?;
        let next = match api {
            EventApi::V1 if page.get("has_more").ok()? => {
                let last: String = listed.last()?.get("id").ok()?;
                let mut next = format!("{first}&starting_after=");
                push_escaped(&mut next, &last);
                Some(next)
            }
            EventApi::V1 => None,
            EventApi::V2 => page.get("next_page_url").ok()?,
        };
        Some(Self {
            // Copied, so that an event in flight does not keep the whole page in memory.
            events: listed
                .iter()
                .map(|event| Bytes::copy_from_slice(event.json()))
                .collect(),
            next,
        })
    }
}
