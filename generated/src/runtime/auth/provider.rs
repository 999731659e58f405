//! Sources of access tokens.

use crate::runtime::error::Error;
use crate::runtime::http::body::BoxError;
use crate::runtime::http::raw_response::RawResponse;
use http::{HeaderMap, Uri};
use secrecy::SecretString;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A source of access tokens, such as the workload identity of the machine that the program runs on.
///
/// It is called before every attempt, so an implementation keeps its token while that is valid, and lets one caller at a time fetch
/// the next one.
///
/// # Examples
///
/// ```
#[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{SecretString, TokenFuture, TokenProvider};")]
/// use std::path::PathBuf;
///
/// /// A file that another process keeps up to date.
/// struct TokenFile(PathBuf);
///
/// impl TokenProvider for TokenFile {
///     fn token<'a>(&'a self, _rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
///         Box::pin(async move {
///             let token = std::fs::read_to_string(&self.0)?;
///             Ok(token.trim().into())
///         })
///     }
/// }
/// ```
pub trait TokenProvider: Send + Sync {
    /// Returns a token to send now.
    ///
    /// `rejected` is the token that the API has just rejected with 401, if there is one. If the provider returns the same token
    /// again, the caller gets the 401.
    ///
    /// # Errors
    ///
    /// The call fails with [`Error::Token`](crate::Error::Token), without a retry. The provider's error is the `source`.
    fn token<'a>(&'a self, rejected: Option<&'a SecretString>) -> TokenFuture<'a>;
}

/// The future of [`TokenProvider::token`].
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<SecretString, BoxError>> + Send + 'a>>;

/// Always the same token.
impl TokenProvider for SecretString {
    fn token<'a>(&'a self, _rejected: Option<&'a SecretString>) -> TokenFuture<'a> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

/// What it takes to obtain tokens with the client credentials grant (RFC 6749 §4.4).
pub struct ClientCredentials {
    /// Sends the requests for tokens.
    pub endpoint: Arc<dyn TokenEndpoint>,
    /// The timeout of an attempt to obtain a token.
    pub timeout: Duration,
    /// How often a failed request for a token is retried.
    pub max_retries: u32,
    /// The token endpoint.
    pub token_url: Uri,
    /// The client ID.
    pub id: SecretString,
    /// The client secret.
    pub secret: SecretString,
    /// The requested scope (RFC 6749 §3.3). Without it, the server decides.
    pub scope: Option<String>,
}

/// Sends requests for tokens. It is a trait, so that providers don't depend on what sends all other requests with their tokens.
pub trait TokenEndpoint: Send + Sync {
    /// Sends a request and returns its response, which is a success.
    fn send(&self, request: TokenRequest) -> TokenResponseFuture;
}

/// A POST request for a token.
pub struct TokenRequest {
    pub url: Uri,
    pub headers: HeaderMap,
    pub body: String,
    pub timeout: Duration,
    pub max_retries: u32,
}

/// The future of [`TokenEndpoint::send`].
pub type TokenResponseFuture = Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>;
