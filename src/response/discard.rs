use axum_core::response::{IntoResponse, Response};

use crate::dedup::Discard;

impl IntoResponse for Discard {
    fn into_response(self) -> Response {
        let mut response = Response::default();
        response.extensions_mut().insert(self);
        response
    }
}
