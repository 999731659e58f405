//! What a client is set up with, and how the settings are checked. The generated `ClientBuilder` is a face of this.

use super::auth::{Credential, Credentials, Exchange, TokenProvider};
use super::body::BoxError;
use super::core::{Core, DEFAULT_TIMEOUT, Shared};
use super::dispatch::Dispatcher;
use super::error::Error;
use super::operation::{Api, Scheme, SchemeKind, Setting};
use super::options::RequestOptions;
use super::retry::{Budget, DEFAULT_MAX_RETRIES};
use super::server::{Variable, Variables};
use super::transport::Transport;
use super::waits::Waits;
use http::Uri;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How long a connection of the default transport may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The settings of a client in the making.
pub struct Settings {
    pub api: &'static Api,
    pub base_url: Option<String>,
    pub options: RequestOptions,
    pub transport: Option<Transport>,
    pub connect_timeout: Option<Duration>,
    pub plain_http_hosts: Vec<String>,
    pub waits: Waits,
    /// What credentials are made of.
    values: Vec<(&'static Setting, SecretString)>,
    providers: Vec<(&'static Scheme, Arc<dyn TokenProvider>)>,
    variables: Vec<(&'static Variable, String)>,
    token_urls: Vec<(&'static Scheme, String)>,
    token_scopes: Vec<(&'static Scheme, String)>,
    /// The first setting that makes no sense, told when the client is built.
    fault: Option<String>,
}

impl Settings {
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            options: RequestOptions::default(),
            transport: None,
            connect_timeout: None,
            plain_http_hosts: Vec::new(),
            waits: Waits::default(),
            values: Vec::new(),
            providers: Vec::new(),
            variables: Vec::new(),
            token_urls: Vec::new(),
            token_scopes: Vec::new(),
            fault: None,
        }
    }

    /// Takes what the environment has: `PREFIX_BASE_URL`, `PREFIX_CUSTOM_HEADERS` (`Name: value`, one a line) and the variables
    /// of schemes and servers. An empty variable counts as none.
    pub fn read_env(&mut self) {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let prefix = self.api.env_prefix;
        self.base_url = variable(&format!("{prefix}_BASE_URL"));
        for setting in self.api.schemes.iter().flat_map(|scheme| scheme.settings) {
            if let Some(value) = variable(setting.env) {
                self.set(setting, value.into());
            }
        }
        for of_server in self.api.variables {
            if let Some(value) = variable(of_server.env) {
                self.set_variable(of_server, value);
            }
        }
        for line in variable(&format!("{prefix}_CUSTOM_HEADERS")).iter().flat_map(|headers| headers.lines()) {
            let outcome = match line.split_once(':') {
                Some((name, value)) => self.options.insert_header(name.trim(), value.trim()),
                None if line.trim().is_empty() => Ok(()),
                None => Err("a line has no colon; write `Name: value`".to_owned()),
            };
            if let Err(problem) = outcome {
                self.fault.get_or_insert(format!("{prefix}_CUSTOM_HEADERS: {problem}"));
            }
        }
    }

    /// Sets a part of a credential, in place of what it was. An empty one counts as none, as it does in the environment.
    pub fn set(&mut self, setting: &'static Setting, value: SecretString) {
        if value.expose_secret().is_empty() {
            self.values.retain(|(known, _)| *known != setting);
        } else {
            put(&mut self.values, setting, value);
        }
    }

    /// Sets a variable of the address that requests go to.
    pub fn set_variable(&mut self, variable: &'static Variable, value: String) {
        put(&mut self.variables, variable, value);
    }

    /// Has a provider give the tokens of a scheme.
    pub fn set_provider(&mut self, scheme: &'static Scheme, provider: Arc<dyn TokenProvider>) {
        put(&mut self.providers, scheme, provider);
    }

    /// Has the tokens of a scheme come from another address than the description's.
    pub fn set_token_url(&mut self, scheme: &'static Scheme, url: String) {
        put(&mut self.token_urls, scheme, url);
    }

    /// Says what the tokens of a scheme are asked to allow.
    pub fn set_token_scope(&mut self, scheme: &'static Scheme, scope: String) {
        put(&mut self.token_scopes, scheme, scope);
    }

    /// Checks the settings and starts the transport.
    pub fn build(self) -> Result<Core, Error> {
        if let Some(fault) = self.fault.as_ref().or(self.options.fault.as_ref()) {
            return Err(Error::configuration(fault.as_str()));
        }
        let Some(base_url) = self.base_url.as_deref().or(self.api.base_url) else {
            let variable = format!("{}_BASE_URL", self.api.env_prefix);
            return Err(Error::configuration(format!("the base URL is not set: use ClientBuilder::base_url or {variable}")));
        };
        let variables = Variables::new(self.api.variables, &self.variables).map_err(Error::configuration)?;
        let base_url = parse_base_url(&variables.fill(base_url))?;
        let described = self.api.base_url.map(|url| variables.fill(url));
        let transport = match &self.transport {
            Some(_) if self.connect_timeout.is_some() => {
                return Err(Error::configuration("connect_timeout is for the default transport, and another one is set"));
            }
            Some(transport) => transport.clone(),
            None => default_transport(&base_url, self.connect_timeout.unwrap_or(CONNECT_TIMEOUT))
                .map_err(|error| Error::configuration(format!("the transport doesn't start: {error}")))?,
        };
        let dispatcher = Dispatcher {
            transport,
            budget: Budget::new(),
            waits: self.waits.clone(),
            plain_http_hosts: self.plain_http_hosts.clone().into(),
        };
        let credentials = self.credentials(&base_url, described.as_deref(), &dispatcher)?;
        let has_own_base_url = self.base_url.is_some();
        let shared =
            Shared { api: self.api, base_url, has_own_base_url, variables, credentials: Arc::new(credentials), dispatcher };
        Ok(Core::new(shared, self.options))
    }

    fn credentials(&self, base_url: &Url, described: Option<&str>, dispatcher: &Dispatcher) -> Result<Credentials, Error> {
        let mut credentials = Vec::new();
        for &scheme in self.api.schemes {
            let credential = match find(&self.providers, scheme) {
                Some(provider) => Some(Credential::Provided(provider)),
                None => self.credential(scheme, (base_url, described), dispatcher)?,
            };
            credentials.extend(credential.map(|credential| (scheme, credential)));
        }
        Ok(Credentials::new(credentials))
    }

    /// The credential of a scheme by its settings. Half of one is most likely a mistake.
    fn credential(
        &self,
        scheme: &'static Scheme,
        (base_url, described): (&Url, Option<&str>),
        dispatcher: &Dispatcher,
    ) -> Result<Option<Credential>, Error> {
        let value = |index: usize| scheme.settings.get(index).and_then(|setting| find(&self.values, setting));
        Ok(match (&scheme.kind, value(0), value(1)) {
            (_, None, None) => None,
            (SchemeKind::Bearer | SchemeKind::Key { .. }, Some(secret), _) => Some(Credential::Fixed(secret)),
            // An API may know its callers by the name alone.
            (SchemeKind::Basic { join }, Some(username), password) => {
                let pair = join(&username, &password.unwrap_or_default());
                Some(Credential::Fixed(pair.map_err(Error::configuration)?))
            }
            (SchemeKind::Exchanged { token_url, start }, Some(id), Some(secret)) => Some(Credential::Provided(start(Exchange {
                dispatcher: dispatcher.clone(),
                timeout: self.options.timeout.unwrap_or(DEFAULT_TIMEOUT),
                max_retries: self.options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
                token_url: match find(&self.token_urls, scheme) {
                    Some(url) => check_token_url(&url)?,
                    None => token_url_at(base_url, token_url, described)?,
                },
                id,
                secret,
                scope: find(&self.token_scopes, scheme),
            }))),
            (_, first, _) => return Err(half(scheme, first.is_some())),
        })
    }
}

/// A scheme of two settings has one of them.
#[cold]
fn half(scheme: &Scheme, has_first: bool) -> Error {
    let (given, missing) = match (scheme.settings, has_first) {
        ([first, second, ..], true) => (first, second),
        ([first, second, ..], false) => (second, first),
        _ => return Error::configuration(format!("the credential of `{}` is incomplete", scheme.name)),
    };
    Error::configuration(format!(
        "`{}` is set and `{}` isn't: use ClientBuilder::{} or {}",
        given.setter, missing.setter, missing.setter, missing.env
    ))
}

/// Gives a key its value, in place of what it had.
fn put<K: PartialEq, V>(all: &mut Vec<(&'static K, V)>, key: &'static K, value: V) {
    all.retain(|(known, _)| *known != key);
    all.push((key, value));
}

fn find<K: PartialEq, V: Clone>(all: &[(&'static K, V)], key: &K) -> Option<V> {
    all.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone())
}

/// Where tokens come from. A token URL beside the API, as the description has them, follows the API to another base URL, such as that
/// of a test environment.
fn token_url_at(base_url: &Url, token_url: &str, described: Option<&str>) -> Result<Uri, Error> {
    let described = described.and_then(|url| Url::parse(url).ok());
    let token_url = match &described {
        Some(described) => described.join(token_url),
        None => base_url.join(token_url),
    };
    let Ok(token_url) = token_url else {
        return Err(Error::configuration("the description's token URL is not a URL: use ClientBuilder::token_url"));
    };
    let Some(described) = described.filter(|described| described.origin() == token_url.origin()) else {
        return check_token_url(token_url.as_str());
    };
    let path = token_url.path();
    let below = path.strip_prefix(described.path().trim_end_matches('/')).filter(|rest| rest.starts_with('/')).unwrap_or(path);
    let query = token_url.query().map(|query| format!("?{query}")).unwrap_or_default();
    check_token_url(&format!("{}{below}{query}", base_url.as_str().trim_end_matches('/')))
}

fn check_token_url(url: &str) -> Result<Uri, Error> {
    let is_http = Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    match url.parse() {
        Ok(uri) if is_http => Ok(uri),
        _ => Err(Error::configuration("the token URL is not a URL; write it like https://auth.example.com/token")),
    }
}

/// Headers by name only, and no base URL that would be refused: either may hold a secret.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("base_url", &self.base_url.as_deref().map(|url| parse_base_url(url).map_or("invalid".into(), String::from)))
            .field("credentials", &self.values.iter().map(|(setting, _)| setting.setter).collect::<Vec<_>>())
            .field("options", &self.options)
            .field("transport", &self.transport)
            .field("plain_http_hosts", &self.plain_http_hosts)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(base_url: &Url, connect_timeout: Duration) -> Result<Transport, BoxError> {
    super::reqwest_transport::default_transport(base_url, connect_timeout)
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_base_url: &Url, _connect_timeout: Duration) -> Result<Transport, BoxError> {
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
