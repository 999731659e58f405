// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The client: where every call starts.

use crate::security;
use crate::runtime::auth::TokenProvider;
use crate::runtime::core::Core;
use crate::runtime::error::Error;
use crate::runtime::operation::{Api, Operation};
use crate::runtime::options::RequestOptions;
use crate::runtime::request::Request;
use crate::runtime::settings::Settings;
use crate::runtime::transport::Transport;
use http::Method;
use std::time::Duration;

static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.keycard.ai"),
    variables: &[],
    env_prefix: "KEYCARD_API",
    schemes: &[&security::API_KEY, &security::OAUTH2],
};

/// Keycard API client. It is cheap to clone, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Creates a client that is configured by environment variables. An empty variable counts as unset.
    ///
    /// - `KEYCARD_API_API_KEY`: see [`ClientBuilder::api_key`]
    /// - `KEYCARD_API_CLIENT_ID`: see [`ClientBuilder::client_id`]
    /// - `KEYCARD_API_CLIENT_SECRET`: see [`ClientBuilder::client_secret`]
    /// - `KEYCARD_API_BASE_URL`: see [`ClientBuilder::base_url`]
    /// - `KEYCARD_API_CUSTOM_HEADERS`: headers for every request, one per line, as `Name: value`
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if a variable has an invalid value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }

    /// A client with settings of your own; what isn't set has its default. The environment isn't looked at.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: Settings::new(&API),
        }
    }

    /// Isolated environments of users, applications and resources.
    #[cfg(feature = "zones")]
    pub fn zones(&self) -> crate::resources::zones::Zones {
        crate::resources::zones::Zones::new(&self.core)
    }

    /// Organizations and what belongs to them.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> crate::resources::organizations::Organizations {
        crate::resources::organizations::Organizations::new(&self.core)
    }

    /// Invitations, for those who are invited.
    #[cfg(feature = "invitations")]
    pub fn invitations(&self) -> crate::resources::invitations::Invitations {
        crate::resources::invitations::Invitations::new(&self.core)
    }

    /// Policies as one archive, a compressed tar file.
    #[cfg(feature = "policy-bundle")]
    pub fn policy_bundle(&self) -> crate::resources::policy_bundle::PolicyBundle {
        crate::resources::policy_bundle::PolicyBundle::new(&self.core)
    }

    /// The same client with other options for its requests; what they don't say stays as it is. Connections, tokens and the budget for
    /// retries are shared.
    pub fn with_options(&self, options: RequestOptions) -> Self {
        Self {
            core: self.core.with_options(options),
        }
    }

    /// A GET of a path that the SDK has no method for. The path starts at the base URL; query parameters are given by
    /// [`Request::query`].
    pub fn get(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::GET, path)
    }

    /// A POST to a path that the SDK has no method for. Its body is given by [`Request::json`] or [`Request::body`].
    pub fn post(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::POST, path)
    }

    /// A PUT to a path that the SDK has no method for. Its body is given by [`Request::json`] or [`Request::body`].
    pub fn put(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::PUT, path)
    }

    /// A PATCH of a path that the SDK has no method for. Its body is given by [`Request::json`] or [`Request::body`].
    pub fn patch(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::PATCH, path)
    }

    /// A DELETE of a path that the SDK has no method for.
    pub fn delete(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::DELETE, path)
    }

    /// A request to a path that the SDK has no method for, with the client's credentials, retries, time limits and errors.
    pub fn request(
        &self,
        method: Method,
        path: impl Into<String>,
    ) -> Request<serde_json::Value> {
        Request::new(
            &self.core,
            &Operation::by_path(method, path.into(), crate::security::DEFAULT),
        )
    }
}

/// The settings of a client in the making. Start with [`Client::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    /// Starts with what the environment has, as [`Client::from_env`] does; what is set afterwards wins.
    pub fn from_env() -> Self {
        let mut settings = Settings::new(&API);
        settings.read_env();
        Self { settings }
    }

    /// Sets the bearer token of the scheme `bearerAuth` (RFC 6750 §2.1).
    ///
    /// An API key or a user token.
    pub fn api_key(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.set(&security::API_KEY.settings[0], value.into());
        self
    }

    /// Uses a custom [`TokenProvider`](crate::TokenProvider) for the scheme `bearerAuth` instead of [`api_key`](Self::api_key).
    pub fn api_key_provider(mut self, provider: impl TokenProvider + 'static) -> Self {
        self.settings.set_provider(&security::API_KEY, std::sync::Arc::new(provider));
        self
    }

    /// Sets the client ID of the scheme `oauth2`. It is exchanged for access tokens with the client secret (RFC 6749 §4.4).
    ///
    /// The client id and secret of a service account's credential, exchanged for a token that expires.
    pub fn client_id(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.set(&security::OAUTH2.settings[0], value.into());
        self
    }

    /// Sets the client secret of the scheme `oauth2`.
    ///
    /// The client id and secret of a service account's credential, exchanged for a token that expires.
    pub fn client_secret(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.set(&security::OAUTH2.settings[1], value.into());
        self
    }

    /// Requests the access tokens of the scheme `oauth2` from this URL instead of `https://api.keycard.ai/service-account-token`. That one follows the base URL where the API's document has both on the same server.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.settings.set_token_url(&security::OAUTH2, url.into());
        self
    }

    /// Sets the scope of the access tokens of the scheme `oauth2`, a list separated by spaces (RFC 6749 §3.3). By default the server chooses it.
    pub fn token_scope(mut self, scope: impl Into<String>) -> Self {
        self.settings.set_token_scope(&security::OAUTH2, scope.into());
        self
    }

    /// Uses a custom [`TokenProvider`](crate::TokenProvider) for the scheme `oauth2` instead of [`client_id`](Self::client_id) and [`client_secret`](Self::client_secret).
    pub fn token_provider(mut self, provider: impl TokenProvider + 'static) -> Self {
        self.settings.set_provider(&security::OAUTH2, std::sync::Arc::new(provider));
        self
    }

    /// Sends requests to this URL instead of `https://api.keycard.ai`. A path in it is kept in front of the path of every request.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// Limits the time of every attempt, from its start to the last byte of the answer; of a streamed answer, to its head and then
    /// between its bytes. The default is 60 s; a request can have its own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.options.timeout = Some(limit);
        self
    }

    /// Limits the time of every call as a whole, with all its attempts and the waits between them. There is no limit by default; a
    /// request can have its own.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.settings.options.deadline = Some(limit);
        self
    }

    /// Limits how often a failed request goes out again. The default is 2, and 0 turns retries off; a request can have its own.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.options.max_retries = Some(retries);
        self
    }

    /// Limits the bytes of an answer that is read into memory, decompressed. The default is 64 MiB; a request can have its own, and a
    /// streamed answer has none.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.settings.options.max_answer_size = Some(bytes);
        self
    }

    /// Sends a header with every request. A request can have its own value for it.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.settings.options.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends a query parameter with every request. A request can have its own values for it.
    pub fn query(
        mut self,
        name: impl AsRef<str>,
        value: impl std::fmt::Display,
    ) -> Self {
        self.settings.options = self.settings.options.query(name, value);
        self
    }

    /// Sends requests over a transport of your own in place of the default one: a tower service with its layers, or a recorder in
    /// tests. Redirects are then its own matter, as the time that a connection may take.
    pub fn transport(mut self, transport: Transport) -> Self {
        self.settings.transport = Some(transport);
        self
    }

    /// Sends requests over a reqwest client of your own, with its proxies, certificates, connect timeout and redirect policy. The
    /// default one follows no redirect and gives a connection 5 s.
    #[cfg(feature = "reqwest")]
    pub fn http_client(self, client: reqwest::Client) -> Self {
        self.transport(crate::runtime::reqwest_transport::from_client(client))
    }

    /// Limits the time in which the default transport makes a connection. The default is 5 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = Some(limit);
        self
    }

    /// Says how the client waits before it tries again: `testing::Waits::skipped()` makes tests of programs quick.
    #[cfg(feature = "testing")]
    pub fn waits(mut self, waits: crate::runtime::testing::Waits) -> Self {
        self.settings.waits = waits;
        self
    }

    /// Lets credentials go to this host over plain http, where anyone on the way can read them. Hosts on this machine need no
    /// permission.
    pub fn allow_plain_http(mut self, host: impl Into<String>) -> Self {
        self.settings.plain_http_hosts.push(host.into());
        self
    }

    /// Checks the settings and gives the client.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if a setting makes no sense, or if there is no base URL or no transport.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.settings.build()?,
        })
    }
}
