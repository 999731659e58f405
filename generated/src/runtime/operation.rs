//! What the SDK knows of an API and of each of its operations. It is data that the generated code hands to the runtime, which is
//! the same for every API.

use super::auth::{Exchange, TokenProvider};
use super::parameter::In;
use super::server::Variable;
use http::Method;
use secrecy::SecretString;
use std::borrow::Cow;
use std::sync::Arc;

/// What an API needs of its own.
#[derive(Debug)]
pub struct Api {
    /// Name and version of the SDK, for the User-Agent header.
    pub user_agent: &'static str,
    /// Where requests go unless the client is told otherwise, with variables in braces.
    pub base_url: Option<&'static str>,
    /// The variables of that and other addresses.
    pub variables: &'static [Variable],
    /// What the names of the environment variables start with.
    pub env_prefix: &'static str,
    /// The ways to authenticate that a client can be given credentials for.
    pub schemes: &'static [&'static Scheme],
}

/// A way to authenticate that the description declares.
#[derive(Debug)]
pub struct Scheme {
    /// The scheme's name in the description.
    pub name: &'static str,
    /// The settings that its credential is made of: all of them, or a name without a password.
    pub settings: &'static [Setting],
    /// How the credential becomes part of a request.
    pub kind: SchemeKind,
}

/// A part of a credential.
#[derive(Debug, PartialEq, Eq)]
pub struct Setting {
    /// The method of the client's builder that takes it.
    pub setter: &'static str,
    /// The environment variable that holds it.
    pub env: &'static str,
}

/// How a credential becomes part of a request.
#[derive(Debug)]
pub enum SchemeKind {
    /// In the Authorization header, after the word Bearer (RFC 6750 §2.1).
    Bearer,
    /// In the Authorization header, after the word Basic (RFC 7617 §2).
    Basic {
        /// Makes one of a name and a password. It is a function, so that an API without such a scheme carries none of its code.
        join: fn(&SecretString, &SecretString) -> Result<SecretString, &'static str>,
    },
    /// As it is, in a parameter.
    Key {
        /// Where it goes; never into the path.
        place: In,
        /// The parameter's name.
        name: &'static str,
    },
    /// Exchanged for a token, which goes out as a bearer token.
    Exchanged {
        /// Where the token is asked for.
        token_url: &'static str,
        /// Starts the source of tokens, by a function for the same reason.
        start: fn(Exchange) -> Arc<dyn TokenProvider>,
    },
}

/// Schemes are the same when they are the same static.
impl PartialEq for Scheme {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The ways to be allowed to call an operation: one of the alternatives, and all schemes in it.
pub type Security = &'static [Alternative];

/// Schemes that are needed together. None at all says that no credential is needed.
pub type Alternative = &'static [&'static Scheme];

/// An operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation's name in the description, such as `organizations.service_accounts.list`; empty for a call by path.
    pub id: &'static str,
    /// The method of its request.
    pub method: Method,
    /// The path of its request, with the path parameters' names in braces.
    pub path: Cow<'static, str>,
    /// Where it goes, if that isn't where the others go, with variables in braces.
    pub server: Option<&'static str>,
    /// The credentials that it needs.
    pub security: Security,
    /// The media type of its answer.
    pub accept: &'static str,
    /// Whether its answer is a text and not JSON.
    pub is_text: bool,
    /// Whether sending it twice does no more than sending it once, even where its method doesn't promise that.
    pub repeatable: bool,
    /// How its pages follow each other, if its answer is a page.
    pub pagination: Option<&'static Pagination>,
}

impl Operation {
    /// An operation that answers in JSON.
    pub const fn new(id: &'static str, method: Method, path: &'static str, security: Security) -> Self {
        let path = Cow::Borrowed(path);
        let accept = "application/json";
        Self { id, method, path, server: None, security, accept, is_text: false, repeatable: false, pagination: None }
    }

    /// A call of a path that the description doesn't have.
    pub fn by_path(method: Method, path: String, security: Security) -> Self {
        Self { path: Cow::Owned(path), ..Self::new("", method, "", security) }
    }

    /// The same operation, with an answer of this media type.
    pub const fn accepting(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// The same operation, served at an address of its own.
    pub const fn at(mut self, server: &'static str) -> Self {
        self.server = Some(server);
        self
    }

    /// The same operation, with an answer that is a text.
    pub const fn text(mut self) -> Self {
        self.is_text = true;
        self
    }

    /// The same operation, safe to be sent twice.
    pub const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The same operation, with an answer that is a page.
    pub const fn paginated(mut self, pagination: &'static Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// The operation's name for people; a path that the description doesn't have gives none.
    pub fn name(&self) -> &'static str {
        if self.id.is_empty() { "a call by path" } else { self.id }
    }
}

/// A way to a field of an answer, by keys.
pub type FieldPath = &'static [&'static str];

/// How the pages of a list follow each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Where an answer has its items; empty if the answer is the array itself.
    pub items: FieldPath,
    /// Where an answer says whether there is a next page, if it says so. Without it, a cursor or URL that is absent, null or empty
    /// ends the list, or the end of what the list has in all, or a page without items. A short page doesn't: the server may have a limit
    /// of its own, or have left out what the caller may not see.
    pub more: Option<More>,
    /// How the next page is asked for.
    pub next: NextPage,
}

/// Where an answer says whether there is a next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct More {
    /// The field that says so. Null says nothing.
    pub field: FieldPath,
    /// Whether every answer has to say so.
    pub required: bool,
}

/// How the page after this one is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum NextPage {
    /// There is none: the list is a single page.
    None,
    /// By a cursor of the answer, as a query parameter.
    Cursor {
        /// The way onwards.
        forward: Cursor,
        /// The way back, taken when the list is asked for by its parameter.
        backward: Option<(Cursor, Option<More>)>,
    },
    /// By the number of items to leave out, as a query parameter.
    Offset {
        /// The query parameter.
        parameter: &'static str,
        /// Where an answer says how many items the whole list has.
        total: Option<FieldPath>,
    },
    /// By the number of the page, as a query parameter.
    Page {
        /// The query parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
        /// Where an answer says how long the whole list is.
        total: Option<Total>,
    },
    /// By a URL of the answer.
    Url {
        /// Where the answer has the URL.
        url: FieldPath,
    },
}

/// Where an answer says how long the whole list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// As the number of its items.
    Items(FieldPath),
    /// As the number of its pages.
    Pages(FieldPath),
}

/// A cursor and the parameter that takes it.
#[derive(Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The query parameter.
    pub parameter: &'static str,
    /// Where the answer has the cursor.
    pub field: FieldPath,
}
