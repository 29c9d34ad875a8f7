//! The result of an action, on the page that follows it.

use maud::{Markup, html};

use super::params::Params;
use super::text;

/// An action that was carried out.
///
/// It reaches the next page as parameters. Anyone can write a link with these, so they are a word and numbers, never
/// text to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notice {
    Replayed(u64),
    ReplayedFromStripe {
        replayed: u64,
        missing: u64,
        refused: u64,
        skipped: u64,
    },
    Discarded(u64),
    Forgotten(bool),
    Paused,
    Resumed,
}

impl Notice {
    pub(super) fn add_to(self, params: Params) -> Params {
        let (word, count) = match self {
            Self::Replayed(count) => ("replayed", count),
            Self::ReplayedFromStripe { replayed, .. } => ("replayed_from_stripe", replayed),
            Self::Discarded(count) => ("discarded", count),
            Self::Forgotten(found) => ("forgotten", u64::from(found)),
            Self::Paused => ("paused", 0),
            Self::Resumed => ("resumed", 0),
        };
        let params = params.with("done", word).with("count", count.to_string());
        match self {
            Self::ReplayedFromStripe {
                missing,
                refused,
                skipped,
                ..
            } => params
                .with("missing", missing.to_string())
                .with("refused", refused.to_string())
                .with("skipped", skipped.to_string()),
            _ => params,
        }
    }

    pub(super) fn from_params(params: &Params) -> Option<Self> {
        let number = |name| params.get(name)?.parse().ok();
        let count = || number("count");
        match params.get("done")? {
            "replayed" => Some(Self::Replayed(count()?)),
            "replayed_from_stripe" => Some(Self::ReplayedFromStripe {
                replayed: count()?,
                missing: number("missing")?,
                refused: number("refused")?,
                skipped: number("skipped")?,
            }),
            "discarded" => Some(Self::Discarded(count()?)),
            "forgotten" => Some(Self::Forgotten(count()? > 0)),
            "paused" => Some(Self::Paused),
            "resumed" => Some(Self::Resumed),
            _ => None,
        }
    }

    fn text(self) -> String {
        match self {
            Self::Replayed(0) => {
                "Nothing was replayed: the events are in progress, have just been replayed, or have no payload.".to_owned()
            }
            Self::Replayed(count) => {
                format!("Replayed {}. They are due now.", text::events(count))
            }
            Self::ReplayedFromStripe {
                replayed,
                missing,
                refused,
                skipped,
            } => format!(
                "Replayed {} from Stripe. Stripe no longer has {}, and refused {} (may the key read them, and are \
                 their accounts still connected?). Skipped {} of tenants, or changed meanwhile.",
                text::events(replayed),
                text::events(missing),
                text::events(refused),
                text::events(skipped)
            ),
            Self::Discarded(0) => {
                "Nothing was discarded: the events are in progress, or have no payload.".to_owned()
            }
            Self::Discarded(count) => format!("Discarded {}.", text::events(count)),
            Self::Forgotten(true) => {
                "Forgot the event. Its next delivery is handled as a first one.".to_owned()
            }
            Self::Forgotten(false) => "Nothing was forgotten: the event has no record.".to_owned(),
            Self::Paused => {
                "Paused. Workers take no events of the queue until it is resumed.".to_owned()
            }
            Self::Resumed => "Resumed.".to_owned(),
        }
    }
}

pub(super) fn show(params: &Params) -> Markup {
    let notice = Notice::from_params(params);
    html! {
        @if let Some(notice) = notice {
            p.notice role="status" { (notice.text()) }
        }
    }
}
