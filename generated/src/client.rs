// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! The client: where every call starts.

use crate::security;
use crate::runtime::core::Core;
use crate::runtime::error::Error;
use crate::runtime::operation::{Api, Operation};
use crate::runtime::request::Request;
use crate::runtime::settings::Settings;
use crate::runtime::transport::Transport;
use http::Method;
use std::borrow::Cow;
use std::time::Duration;

static API: Api = Api {
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    base_url: Some("https://api.keycard.ai"),
    env_prefix: "KEYCARD_API",
    schemes: &[&security::API_KEY],
};

/// Keycard API client. It is cheap to clone, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with the settings of the environment. A variable that is empty counts as not set.
    ///
    /// - `KEYCARD_API_API_KEY`: see [`ClientBuilder::api_key`]
    /// - `KEYCARD_API_BASE_URL`: see [`ClientBuilder::base_url`]
    /// - `KEYCARD_API_CUSTOM_HEADERS`: headers for every request, one a line, as `Name: value`
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if one of them makes no sense.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build()
    }

    /// A client with settings of your own; what isn't set has its default. The environment isn't looked at.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: Settings::new(&API),
        }
    }

    /// Organizations and what belongs to them.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> crate::resources::organizations::Organizations {
        crate::resources::organizations::Organizations::new(&self.core)
    }

    /// A GET of a path that the SDK has no method for, with the client's credentials, time limits and errors. The path starts at
    /// the base URL; query parameters are given by [`Request::query`].
    pub fn get(&self, path: impl Into<String>) -> Request<serde_json::Value> {
        self.request(Method::GET, path)
    }

    /// A request to a path that the SDK has no method for, with the client's credentials, time limits and errors.
    pub fn request(
        &self,
        method: Method,
        path: impl Into<String>,
    ) -> Request<serde_json::Value> {
        let security = crate::security::DEFAULT;
        let operation = Operation {
            id: "",
            method,
            path: Cow::Owned(path.into()),
            security,
            pagination: None,
        };
        Request::new(&self.core, &operation)
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

    /// Sets the credential of the scheme `bearerAuth`. An API key or a user token. It goes out as a bearer token (RFC 6750 §2.1).
    pub fn api_key(mut self, value: impl Into<secrecy::SecretString>) -> Self {
        self.settings.set_credential(&security::API_KEY, value.into());
        self
    }

    /// Sends requests to another address than `https://api.keycard.ai`. A path in it stays in front of every request's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// Limits the time of every attempt, from its start to the last byte of the answer. The default is 60 s; a request can have
    /// its own.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// Sends a header with every request. A request can have its own value for it.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.settings.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sends requests over a transport of your own in place of the default one: a tower service with its layers, or a recorder in
    /// tests. Redirects are then its own matter.
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
