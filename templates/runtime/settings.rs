//! What a client is set up with, and how the settings are checked. The generated `ClientBuilder` is a face of this.

use super::auth::Credentials;
use super::body::BoxError;
use super::core::Core;
use super::error::Error;
use super::operation::{Api, Scheme};
use super::request::header;
use super::transport::Transport;
use http::header::HeaderMap;
use secrecy::SecretString;
use std::fmt;
use std::time::Duration;
use url::Url;

/// How long an attempt may take, from its start to the last byte of the answer.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// The settings of a client in the making.
pub struct Settings {
    pub api: &'static Api,
    pub base_url: Option<String>,
    pub credentials: Credentials,
    pub headers: HeaderMap,
    pub timeout: Duration,
    pub transport: Option<Transport>,
    pub plain_http_hosts: Vec<String>,
    /// The first setting that makes no sense, told when the client is built.
    fault: Option<Error>,
}

impl Settings {
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            credentials: Credentials::default(),
            headers: HeaderMap::new(),
            timeout: DEFAULT_TIMEOUT,
            transport: None,
            plain_http_hosts: Vec::new(),
            fault: None,
        }
    }

    /// Takes what the environment has: `PREFIX_BASE_URL`, `PREFIX_CUSTOM_HEADERS` (`Name: value`, one a line) and the schemes'
    /// own variables. An empty variable counts as none.
    pub fn read_env(&mut self) {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let prefix = self.api.env_prefix;
        self.base_url = variable(&format!("{prefix}_BASE_URL"));
        for scheme in self.api.schemes {
            if let Some(secret) = variable(scheme.env) {
                self.set_credential(scheme, secret.into());
            }
        }
        for line in variable(&format!("{prefix}_CUSTOM_HEADERS")).iter().flat_map(|headers| headers.lines()) {
            let outcome = match line.split_once(':') {
                Some((name, value)) => self.insert_header(name.trim(), value.trim()),
                None if line.trim().is_empty() => Ok(()),
                None => Err("a line has no colon; write `Name: value`".to_owned()),
            };
            if let Err(problem) = outcome {
                self.fail(format!("{prefix}_CUSTOM_HEADERS: {problem}"));
            }
        }
    }

    pub fn set_credential(&mut self, scheme: &'static Scheme, secret: SecretString) {
        self.credentials.set(scheme, secret);
    }

    pub fn set_header(&mut self, name: &str, value: &str) {
        if let Err(problem) = self.insert_header(name, value) {
            self.fail(problem);
        }
    }

    fn insert_header(&mut self, name: &str, value: &str) -> Result<(), String> {
        let (name, value) = header(name, value)?;
        self.headers.insert(name, value);
        Ok(())
    }

    fn fail(&mut self, message: String) {
        self.fault.get_or_insert_with(|| Error::configuration(message));
    }

    /// Checks the settings and starts the transport.
    pub fn build(self) -> Result<Core, Error> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let base_url = match (&self.base_url, self.api.base_url) {
            (Some(url), _) => parse_base_url(url)?,
            (None, Some(url)) => parse_base_url(url)?,
            (None, None) => {
                let variable = format!("{}_BASE_URL", self.api.env_prefix);
                return Err(Error::configuration(format!("the base URL is not set: use ClientBuilder::base_url or {variable}")));
            }
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&base_url)
                .map_err(|error| Error::configuration(format!("the transport doesn't start: {error}")))?,
        };
        Ok(Core::new(self.api, base_url, self.credentials, self.headers, self.timeout, transport, self.plain_http_hosts))
    }
}

/// Headers by name only, and no base URL that would be refused: either may hold a secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("base_url", &self.base_url.as_deref().map(|url| parse_base_url(url).map_or("invalid".into(), String::from)))
            .field("credentials", &self.credentials)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("timeout", &self.timeout)
            .field("transport", &self.transport)
            .field("plain_http_hosts", &self.plain_http_hosts)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(base_url: &Url) -> Result<Transport, BoxError> {
    super::reqwest_transport::default_transport(base_url)
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_base_url: &Url) -> Result<Transport, BoxError> {
    Err("there is none: give one by ClientBuilder::transport, or turn on the feature `reqwest`".into())
}

fn parse_base_url(text: &str) -> Result<Url, Error> {
    let wrong = |why: &str| Err(Error::configuration(format!("the base URL {why}; write it like https://api.example.com/v1")));
    let Ok(url) = Url::parse(text) else {
        return wrong("is not a URL");
    };
    if !matches!(url.scheme(), "http" | "https") {
        return wrong("is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("has a user name or a password in it");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return wrong("has a query or a fragment");
    }
    Ok(url)
}
