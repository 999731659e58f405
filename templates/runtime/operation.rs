//! What the SDK knows of an API and of each of its operations. It is data that the generated code hands to the runtime, which is
//! the same for every API.

use http::Method;
use std::borrow::Cow;

/// What an API needs of its own.
#[derive(Debug)]
pub struct Api {
    /// Name and version of the SDK, for the User-Agent header.
    pub user_agent: &'static str,
    /// Where requests go unless the client is told otherwise.
    pub base_url: Option<&'static str>,
    /// What the names of the environment variables start with.
    pub env_prefix: &'static str,
    /// The ways to authenticate that a client can be given credentials for.
    pub schemes: &'static [&'static Scheme],
}

/// A way to authenticate that the description declares.
#[derive(Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The scheme's name in the description.
    pub name: &'static str,
    /// The method of the client's builder that takes its credential.
    pub setter: &'static str,
    /// The environment variable that holds its credential.
    pub env: &'static str,
    /// Where the credential goes.
    pub kind: SchemeKind,
}

/// Where a credential goes.
#[derive(Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// The Authorization header, after the word Bearer (RFC 6750 §2.1).
    Bearer,
}

/// The ways to be allowed to call an operation: one of the alternatives, and all schemes in it.
pub type Security = &'static [&'static [&'static Scheme]];

/// An operation of the API.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation's name in the description, such as `organizations.service_accounts.list`; empty for a call by path.
    pub id: &'static str,
    /// The method of its request.
    pub method: Method,
    /// The path of its request, with the path parameters' names in braces.
    pub path: Cow<'static, str>,
    /// The credentials that it needs.
    pub security: Security,
    /// How its pages follow each other, if its answer is a page.
    pub pagination: Option<&'static Pagination>,
}

impl Operation {
    /// The operation's name for people; a path that the description doesn't have gives none.
    pub fn name(&self) -> &'static str {
        if self.id.is_empty() { "a call by path" } else { self.id }
    }
}

/// How the pages of a list follow each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Pagination {
    /// Where an answer has its items; empty if the answer is the array itself.
    pub items: &'static [&'static str],
    /// How the next page is asked for.
    pub next: NextPage,
}

/// How the page after this one is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum NextPage {
    /// There is none: the list is a single page.
    None,
    /// By a cursor of the answer, as a query parameter.
    Cursor {
        /// The query parameter.
        parameter: &'static str,
        /// Where the answer has the cursor.
        cursor: &'static [&'static str],
        /// Where the answer says whether there is a next page, if it says so. Without it, a cursor that is absent, null or
        /// empty ends the list.
        more: Option<&'static [&'static str]>,
    },
}
