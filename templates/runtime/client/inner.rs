//! A client once it is built: what its requests are prepared and sent with.

use super::options::RequestOptions;
use crate::runtime::api::Api;
use crate::runtime::api::server::ServerVariables;
use crate::runtime::auth::credentials::Credentials;
use crate::runtime::executor::Executor;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// The timeout of an attempt unless the client or the request sets another one.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// A client, shared by its clones.
#[derive(Clone)]
pub struct ClientInner {
    pub(crate) shared: Arc<Shared>,
    pub(crate) options: Arc<RequestOptions>,
}

/// What is the same for a client and the clones of it that have other options.
pub(crate) struct Shared {
    pub api: &'static Api,
    pub base_url: Url,
    /// Whether the caller has set the base URL, which then applies to operations with a server of their own, too.
    pub has_custom_base_url: bool,
    pub variables: ServerVariables,
    pub credentials: Arc<Credentials>,
    pub executor: Executor,
}

impl ClientInner {
    pub(crate) fn new(shared: Shared, options: RequestOptions) -> Self {
        Self { shared: Arc::new(shared), options: Arc::new(options) }
    }

    /// The same client with other options; those that aren't set stay as they are.
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self { shared: self.shared.clone(), options: Arc::new(options.or(&self.options)) }
    }
}

impl fmt::Debug for ClientInner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url.as_str())
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
