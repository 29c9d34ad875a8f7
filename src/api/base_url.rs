use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};

/// The server of the API.
#[derive(Clone, Debug)]
pub(super) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
}

impl BaseUrl {
    pub(super) fn stripe() -> Self {
        Self {
            scheme: Scheme::HTTPS,
            authority: Authority::from_static("api.stripe.com"),
        }
    }

    /// Returns what is wrong with a URL that is not the one of a server.
    pub(super) fn parse(url: &str) -> Result<Self, &'static str> {
        let parts = url.parse::<Uri>().map(Uri::into_parts);
        let Ok((Some(scheme), Some(authority), path)) =
            parts.map(|parts| (parts.scheme, parts.authority, parts.path_and_query))
        else {
            return Err("base_url must be a URL such as https://api.stripe.com");
        };
        if scheme != Scheme::HTTPS && scheme != Scheme::HTTP {
            return Err("base_url must begin with https:// or http://");
        }
        if authority.as_str().contains('@') {
            return Err("base_url must not contain a user or a password");
        }
        if path.is_some_and(|path| path != "/") {
            return Err("base_url must not have a path");
        }
        Ok(Self { scheme, authority })
    }

    pub(super) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    pub(super) fn join(&self, target: PathAndQuery) -> Option<Uri> {
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(target)
            .build()
            .ok()
    }
}
