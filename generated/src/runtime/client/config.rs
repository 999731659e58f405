//! The configuration of a client and its validation. The generated `ClientBuilder` is a typed front of it.

use super::inner::{ClientInner, DEFAULT_TIMEOUT, Shared};
use super::options::RequestOptions;
use crate::runtime::api::Api;
use crate::runtime::api::server::{ServerVariable, ServerVariables};
use crate::runtime::auth::credentials::{Credential, Credentials};
use crate::runtime::auth::provider::{ClientCredentials, TokenProvider};
use crate::runtime::auth::scheme::{Scheme, SchemeKind, Setting};
use crate::runtime::error::{ConfigurationErrorKind, Error};
use crate::runtime::executor::Executor;
use crate::runtime::http::body::BoxError;
use crate::runtime::http::transport::Transport;
use crate::runtime::retry::policy::DEFAULT_MAX_RETRIES;
use crate::runtime::retry::sleep::Sleep;
use crate::runtime::retry::token_bucket::TokenBucket;
use http::Uri;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How long the default transport waits for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The configuration of a client that isn't built yet.
pub struct Config {
    pub api: &'static Api,
    pub base_url: Option<String>,
    pub options: RequestOptions,
    pub transport: Option<Transport>,
    pub connect_timeout: Option<Duration>,
    pub plain_http_hosts: Vec<String>,
    pub sleep: Sleep,
    /// The parts of credentials.
    settings: Vec<(&'static Setting, SecretString)>,
    providers: Vec<(&'static Scheme, Arc<dyn TokenProvider>)>,
    variables: Vec<(&'static ServerVariable, String)>,
    token_urls: Vec<(&'static Scheme, String)>,
    token_scopes: Vec<(&'static Scheme, String)>,
    /// The first invalid setting, reported when the client is built.
    error: Option<String>,
}

impl Config {
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            options: RequestOptions::default(),
            transport: None,
            connect_timeout: None,
            plain_http_hosts: Vec::new(),
            sleep: Sleep::default(),
            settings: Vec::new(),
            providers: Vec::new(),
            variables: Vec::new(),
            token_urls: Vec::new(),
            token_scopes: Vec::new(),
            error: None,
        }
    }

    /// Reads the environment: `PREFIX_BASE_URL`, `PREFIX_CUSTOM_HEADERS` (`Name: value`, one per line) and the variables of schemes
    /// and servers. An empty variable counts as unset.
    pub fn read_env(&mut self) {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let prefix = self.api.env_prefix;
        self.base_url = variable(&format!("{prefix}_BASE_URL"));
        for setting in self.api.schemes.iter().flat_map(|scheme| scheme.settings) {
            if let Some(value) = variable(setting.env) {
                self.set(setting, value.into());
            }
        }
        for server_variable in self.api.variables {
            if let Some(value) = variable(server_variable.env) {
                self.set_variable(server_variable, value);
            }
        }
        for line in variable(&format!("{prefix}_CUSTOM_HEADERS")).iter().flat_map(|headers| headers.lines()) {
            let outcome = match line.split_once(':') {
                Some((name, value)) => self.options.insert_header(name.trim(), value.trim()),
                None if line.trim().is_empty() => Ok(()),
                None => Err("a line has no colon; write `Name: value`".to_owned()),
            };
            if let Err(problem) = outcome {
                self.error.get_or_insert(format!("{prefix}_CUSTOM_HEADERS: {problem}"));
            }
        }
    }

    /// Sets a part of a credential. An empty string counts as unset, as in the environment.
    pub fn set(&mut self, setting: &'static Setting, value: SecretString) {
        if value.expose_secret().is_empty() {
            self.settings.retain(|(known, _)| *known != setting);
        } else {
            replace(&mut self.settings, setting, value);
        }
    }

    /// Sets a variable of the server URL.
    pub fn set_variable(&mut self, variable: &'static ServerVariable, value: String) {
        replace(&mut self.variables, variable, value);
    }

    /// Sets a custom provider for the tokens of a scheme.
    pub fn set_provider(&mut self, scheme: &'static Scheme, provider: Arc<dyn TokenProvider>) {
        replace(&mut self.providers, scheme, provider);
    }

    /// Sets the token endpoint of a scheme, overriding that of the API's document.
    pub fn set_token_url(&mut self, scheme: &'static Scheme, url: String) {
        replace(&mut self.token_urls, scheme, url);
    }

    /// Sets the scope of the tokens of a scheme.
    pub fn set_token_scope(&mut self, scheme: &'static Scheme, scope: String) {
        replace(&mut self.token_scopes, scheme, scope);
    }

    /// Validates the configuration and creates the transport.
    pub fn build(self) -> Result<ClientInner, Error> {
        if let Some(error) = self.error.as_ref().or(self.options.error.as_ref().map(|error| &error.message)) {
            return Err(Error::configuration(ConfigurationErrorKind::InvalidSetting, error.as_str()));
        }
        let Some(base_url) = self.base_url.as_deref().or(self.api.base_url) else {
            let variable = format!("{}_BASE_URL", self.api.env_prefix);
            let problem = format!("the base URL is not set: call ClientBuilder::base_url or set {variable}");
            return Err(Error::configuration(ConfigurationErrorKind::MissingBaseUrl, problem));
        };
        let variables = ServerVariables::new(self.api.variables, &self.variables)
            .map_err(|problem| Error::configuration(ConfigurationErrorKind::InvalidSetting, problem))?;
        let base_url = parse_base_url(&variables.fill(base_url))?;
        let described = self.api.base_url.map(|url| variables.fill(url));
        let transport = match &self.transport {
            Some(_) if self.connect_timeout.is_some() => {
                let problem = "connect_timeout applies to the default transport, and another one is set";
                return Err(Error::configuration(ConfigurationErrorKind::InvalidSetting, problem));
            }
            Some(transport) => transport.clone(),
            None => {
                let transport = default_transport(&base_url, self.connect_timeout.unwrap_or(CONNECT_TIMEOUT));
                transport.map_err(|error| {
                    Error::configuration(ConfigurationErrorKind::Transport, format!("failed to create the transport: {error}"))
                })?
            }
        };
        let executor = Executor {
            transport,
            token_bucket: TokenBucket::new(),
            sleep: self.sleep.clone(),
            plain_http_hosts: self.plain_http_hosts.clone().into(),
        };
        let credentials = self.credentials(&base_url, described.as_deref(), &executor)?;
        let has_custom_base_url = self.base_url.is_some();
        let shared =
            Shared { api: self.api, base_url, has_custom_base_url, variables, credentials: Arc::new(credentials), executor };
        Ok(ClientInner::new(shared, self.options))
    }

    fn credentials(&self, base_url: &Url, described: Option<&str>, executor: &Executor) -> Result<Credentials, Error> {
        let mut credentials = Vec::new();
        for &scheme in self.api.schemes {
            let credential = match find(&self.providers, scheme) {
                Some(provider) => Some(Credential::Provider(provider)),
                None => self.credential(scheme, (base_url, described), executor)?,
            };
            credentials.extend(credential.map(|credential| (scheme, credential)));
        }
        Ok(Credentials::new(credentials))
    }

    /// The credential of a scheme by its settings. An incomplete one is most likely a mistake, and an error.
    fn credential(
        &self,
        scheme: &'static Scheme,
        (base_url, described): (&Url, Option<&str>),
        executor: &Executor,
    ) -> Result<Option<Credential>, Error> {
        let value = |index: usize| scheme.settings.get(index).and_then(|setting| find(&self.settings, setting));
        Ok(match (&scheme.kind, value(0), value(1)) {
            (_, None, None) => None,
            (SchemeKind::Bearer | SchemeKind::ApiKey { .. }, Some(secret), _) => Some(Credential::Static(secret)),
            // Some APIs identify their callers by the user name alone.
            (SchemeKind::Basic { encode }, Some(username), password) => {
                let credential = encode(&username, &password.unwrap_or_default());
                let invalid = |problem| Error::configuration(ConfigurationErrorKind::InvalidCredential, problem);
                Some(Credential::Static(credential.map_err(invalid)?))
            }
            (SchemeKind::ClientCredentials { token_url, provider }, Some(id), Some(secret)) => {
                Some(Credential::Provider(provider(ClientCredentials {
                    endpoint: Arc::new(executor.clone()),
                    timeout: self.options.timeout.unwrap_or(DEFAULT_TIMEOUT),
                    max_retries: self.options.max_retries.unwrap_or(DEFAULT_MAX_RETRIES),
                    token_url: match find(&self.token_urls, scheme) {
                        Some(url) => parse_token_url(&url)?,
                        None => resolve_token_url(base_url, token_url, described)?,
                    },
                    id,
                    secret,
                    scope: find(&self.token_scopes, scheme),
                })))
            }
            (_, first, _) => return Err(incomplete_credential(scheme, first.is_some())),
        })
    }
}

/// The error for a scheme with one of its two settings.
#[cold]
fn incomplete_credential(scheme: &Scheme, has_first: bool) -> Error {
    let (set, missing) = match (scheme.settings, has_first) {
        ([first, second, ..], true) => (first, second),
        ([first, second, ..], false) => (second, first),
        _ => {
            let problem = format!("the credential of `{}` is incomplete", scheme.name);
            return Error::configuration(ConfigurationErrorKind::MissingCredential, problem);
        }
    };
    let problem = format!(
        "`{}` is set and `{}` isn't: call ClientBuilder::{} or set {}",
        set.setter, missing.setter, missing.setter, missing.env
    );
    Error::configuration(ConfigurationErrorKind::MissingCredential, problem)
}

/// Sets the value of a key, replacing its previous value.
fn replace<K: PartialEq, V>(all: &mut Vec<(&'static K, V)>, key: &'static K, value: V) {
    all.retain(|(known, _)| *known != key);
    all.push((key, value));
}

fn find<K: PartialEq, V: Clone>(all: &[(&'static K, V)], key: &K) -> Option<V> {
    all.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone())
}

/// The token endpoint. If the API's document has API and token endpoint on the same server, a custom base URL applies to both, such
/// as that of a test environment.
fn resolve_token_url(base_url: &Url, token_url: &str, described: Option<&str>) -> Result<Uri, Error> {
    let described = described.and_then(|url| Url::parse(url).ok());
    let token_url = match &described {
        Some(described) => described.join(token_url),
        None => base_url.join(token_url),
    };
    let Ok(token_url) = token_url else {
        let problem = "the token URL of the API's document is invalid: call ClientBuilder::token_url";
        return Err(Error::configuration(ConfigurationErrorKind::InvalidUrl, problem));
    };
    let Some(described) = described.filter(|described| described.origin() == token_url.origin()) else {
        return parse_token_url(token_url.as_str());
    };
    let path = token_url.path();
    let suffix = path.strip_prefix(described.path().trim_end_matches('/')).filter(|rest| rest.starts_with('/')).unwrap_or(path);
    let query = token_url.query().map(|query| format!("?{query}")).unwrap_or_default();
    parse_token_url(&format!("{}{suffix}{query}", base_url.as_str().trim_end_matches('/')))
}

fn parse_token_url(url: &str) -> Result<Uri, Error> {
    let is_http = Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    match url.parse() {
        Ok(uri) if is_http => Ok(uri),
        _ => {
            let problem = "the token URL is invalid; write it like https://auth.example.com/token";
            Err(Error::configuration(ConfigurationErrorKind::InvalidUrl, problem))
        }
    }
}

/// Headers by name only, and no invalid base URL: either may contain a secret.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("base_url", &self.base_url.as_deref().map(|url| parse_base_url(url).map_or("invalid".into(), String::from)))
            .field("credentials", &self.settings.iter().map(|(setting, _)| setting.setter).collect::<Vec<_>>())
            .field("options", &self.options)
            .field("transport", &self.transport)
            .field("plain_http_hosts", &self.plain_http_hosts)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(base_url: &Url, connect_timeout: Duration) -> Result<Transport, BoxError> {
    crate::runtime::http::reqwest_transport::default_transport(base_url, connect_timeout)
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_base_url: &Url, _connect_timeout: Duration) -> Result<Transport, BoxError> {
    Err("there is none: set one by ClientBuilder::transport, or enable the feature `reqwest`".into())
}

fn parse_base_url(url: &str) -> Result<Url, Error> {
    let invalid = |problem: &str| {
        let problem = format!("the base URL {problem}; write it like https://api.example.com/v1");
        Err(Error::configuration(ConfigurationErrorKind::InvalidUrl, problem))
    };
    let Ok(url) = Url::parse(url) else {
        return invalid("is not a URL");
    };
    if !matches!(url.scheme(), "http" | "https") {
        return invalid("is neither http nor https");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return invalid("contains a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return invalid("has a query or a fragment");
    }
    Ok(url)
}
