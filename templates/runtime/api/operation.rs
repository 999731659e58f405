//! An operation: what all of its requests have in common.

use super::pagination::Pagination;
use crate::runtime::auth::scheme::Security;
use http::Method;
use std::borrow::Cow;

/// An operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation ID, such as `organizations.service_accounts.list`; empty for a request by path.
    pub id: &'static str,
    /// The method of its request.
    pub method: Method,
    /// The path of its request, with path parameters in braces.
    pub path: Cow<'static, str>,
    /// The URL of its server, if it has one of its own, with variables in braces.
    pub server: Option<&'static str>,
    /// Its security requirements.
    pub security: Security,
    /// The media type of its response.
    pub accept: &'static str,
    /// Whether its response is plain text and not JSON.
    pub is_text: bool,
    /// Whether it is idempotent although its method isn't.
    pub idempotent: bool,
    /// How the next page is requested, if its response is a page.
    pub pagination: Option<&'static Pagination>,
}

impl Operation {
    /// An operation with a JSON response.
    pub const fn new(id: &'static str, method: Method, path: &'static str, security: Security) -> Self {
        let path = Cow::Borrowed(path);
        let accept = "application/json";
        Self { id, method, path, server: None, security, accept, is_text: false, idempotent: false, pagination: None }
    }

    /// A request to a path that the API's document doesn't have.
    pub fn by_path(method: Method, path: String, security: Security) -> Self {
        Self { path: Cow::Owned(path), ..Self::new("", method, "", security) }
    }

    /// With a response of this media type.
    pub const fn accepting(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// With a server of its own.
    pub const fn server(mut self, server: &'static str) -> Self {
        self.server = Some(server);
        self
    }

    /// With a plain text response.
    pub const fn text_response(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// Idempotent although its method isn't.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// With a response that is a page.
    pub const fn paginated(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// The operation's name in messages; a path that the API's document doesn't have is never printed, since anything in it may be
    /// an argument.
    pub fn name(&self) -> &'static str {
        if self.id.is_empty() { "a request by path" } else { self.id }
    }
}
