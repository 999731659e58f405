//! What a client is set up with, and how the settings are checked. The generated `ClientBuilder` is a face of this.

use super::auth::Credentials;
use super::body::BoxError;
use super::core::Core;
use super::error::Error;
use super::operation::{Api, Scheme};
use super::transport::Transport;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;
use std::time::Duration;
use url::Url;

/// How long an attempt may take, from its start to the last byte of the answer.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

/// The settings of a client in the making.
#[derive(Debug)]
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
            match line.split_once(':') {
                Some((name, value)) => self.set_header(name.trim(), value.trim()),
                None if line.trim().is_empty() => {}
                None => self.fail(format!("{prefix}_CUSTOM_HEADERS has a line without a colon; write `Name: value`")),
            }
        }
    }

    pub fn set_credential(&mut self, scheme: &'static Scheme, secret: SecretString) {
        self.credentials.set(scheme, secret);
    }

    pub fn set_header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.fail(format!("`{name}` is not a header name (RFC 9110 §5.1)")),
            (_, Err(_)) => self.fail(format!("the value of the header `{name}` has a character that no header can have")),
        }
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
            None => default_transport().map_err(|error| Error::configuration(format!("the transport doesn't start: {error}")))?,
        };
        Ok(Core::new(self.api, base_url, self.credentials, self.headers, self.timeout, transport, self.plain_http_hosts))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport() -> Result<Transport, BoxError> {
    super::reqwest_transport::default_transport()
}

#[cfg(not(feature = "reqwest"))]
fn default_transport() -> Result<Transport, BoxError> {
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
