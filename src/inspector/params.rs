//! The parameters of a request, and links to other pages.

use form_urlencoded::Serializer;

/// The parameters of a query or of a form.
///
/// Every page has the same path, and its query names the screen. A link that begins with `?` keeps the path, so the
/// pages work wherever the router is mounted, with or without a slash at the end, and behind a proxy that removes a
/// prefix.
#[derive(Clone, Debug, Default)]
pub(super) struct Params {
    pairs: Vec<(String, String)>,
}

impl Params {
    pub(super) fn parse(text: &[u8]) -> Self {
        Self {
            pairs: form_urlencoded::parse(text).into_owned().collect(),
        }
    }

    /// Returns a parameter, unless it is empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.pairs.iter().find(|(key, _)| key == name)?;
        Some(value.as_str()).filter(|value| !value.is_empty())
    }

    /// Returns what a person wrote, without the spaces around it, unless it is empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.get(name)?.trim();
        Some(text).filter(|text| !text.is_empty())
    }

    pub(super) fn of_screen(screen: &str) -> Self {
        Self::default().with("screen", screen)
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.pairs.push((name.to_owned(), value.into()));
        self
    }

    /// The names and values, for the hidden fields of a form.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns the link, as a URL that is relative to any page.
    pub(super) fn link(&self) -> String {
        let mut query = Serializer::for_suffix(String::from("?"), 1);
        for (name, value) in self.pairs() {
            query.append_pair(name, value);
        }
        query.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_has_the_parameters_that_it_was_made_of() {
        let link = Params::of_screen("event").with("key", "billing/evt_1&x=\"<é>");
        let link = link.link();
        assert_eq!(
            link,
            "?screen=event&key=billing%2Fevt_1%26x%3D%22%3C%C3%A9%3E"
        );
        let parsed = Params::parse(link.trim_start_matches('?').as_bytes());
        assert_eq!(parsed.get("key"), Some("billing/evt_1&x=\"<é>"));
    }

    #[test]
    fn the_link_of_no_parameters_is_the_page_itself() {
        assert_eq!(Params::default().link(), "?");
    }

    #[test]
    fn an_empty_parameter_is_absent() {
        let params = Params::parse(b"type=+&account=+acct_1+");
        assert_eq!(params.text("type"), None);
        assert_eq!(params.text("account"), Some("acct_1"));
        assert_eq!(params.get("account"), Some(" acct_1 "));
    }
}
