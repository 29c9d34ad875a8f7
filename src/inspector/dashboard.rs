//! Links to Stripe's Dashboard.

use maud::{Markup, html};

use crate::claims::Record;

/// Returns the link to an event, if its id and account are Stripe's. Others could name any path.
pub(super) fn link(record: &Record) -> Option<String> {
    let id = record.key.event_id().filter(|id| is_id(id, "evt_"))?;
    let mode = if record.livemode { "" } else { "test/" };
    let account = match record.account.as_deref() {
        Some(account) if is_id(account, "acct_") => format!("{account}/"),
        Some(_) => return None,
        None => String::new(),
    };
    Some(format!(
        "https://dashboard.stripe.com/{account}{mode}events/{id}"
    ))
}

pub(super) fn show(record: &Record) -> Markup {
    html! {
        @match link(record) {
            Some(link) => a href=(link) rel="noopener noreferrer" { "Event in Stripe’s Dashboard" },
            None => { "This event has no page in Stripe’s Dashboard." },
        }
    }
}

fn is_id(text: &str, prefix: &str) -> bool {
    let is_of_ids = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    text.starts_with(prefix) && text.bytes().all(is_of_ids)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claims::{Key, State};

    fn record(event_id: &str, account: Option<&str>, livemode: bool) -> Record {
        let key = Key::new("billing", Some("acme"), event_id);
        let mut record = Record::new(key, State::Exhausted);
        record.account = account.map(str::to_owned);
        record.livemode = livemode;
        record
    }

    #[test]
    fn the_link_has_the_account_and_the_mode() {
        for (account, livemode, expected) in [
            (None, true, "https://dashboard.stripe.com/events/evt_1"),
            (
                None,
                false,
                "https://dashboard.stripe.com/test/events/evt_1",
            ),
            (
                Some("acct_1"),
                false,
                "https://dashboard.stripe.com/acct_1/test/events/evt_1",
            ),
        ] {
            let link = link(&record("evt_1", account, livemode));
            assert_eq!(link.as_deref(), Some(expected));
        }
    }

    #[test]
    fn an_id_that_is_not_of_stripe_has_no_link() {
        for id in [
            "",
            "1",
            "evt_/../x",
            "evt_1?x",
            "javascript:alert(1)",
            "evt_é",
        ] {
            assert_eq!(link(&record(id, None, true)), None, "{id}");
        }
        let long = "evt_".to_owned() + &"1".repeat(300);
        assert_eq!(link(&record(&long, None, true)), None);
        assert_eq!(link(&record("evt_1", Some("acct_1/x"), true)), None);
    }
}
