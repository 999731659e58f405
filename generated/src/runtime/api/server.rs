//! Server URLs with variables, such as `https://{region}.example.com` (OpenAPI 3.1 §4.8.5).

/// A variable of server URLs.
#[derive(Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name, which is in braces in the URL.
    pub name: &'static str,
    /// The method of the client's builder that sets it.
    pub setter: &'static str,
    /// The environment variable that it is read from.
    pub env: &'static str,
    /// Its default value.
    pub default: &'static str,
    /// The allowed values; if empty, any.
    pub values: &'static [&'static str],
}

/// The values of all variables of a client.
#[derive(Debug, Default)]
pub struct ServerVariables(Vec<(&'static str, String)>);

impl ServerVariables {
    /// Uses the values that were set, and the defaults of the other variables. It fails on a value that isn't allowed.
    pub fn new(all: &'static [ServerVariable], set: &[(&'static ServerVariable, String)]) -> Result<Self, String> {
        let value = |variable: &'static ServerVariable| match set.iter().find(|(known, _)| *known == variable) {
            None => Ok((variable.name, variable.default.to_owned())),
            Some((_, value)) if variable.values.is_empty() || variable.values.contains(&value.as_str()) => {
                Ok((variable.name, value.clone()))
            }
            Some(_) => Err(format!("`{}` must be one of `{}`", variable.setter, variable.values.join("`, `"))),
        };
        all.iter().map(value).collect::<Result<_, _>>().map(Self)
    }

    /// Replaces the variables of a URL by their values.
    pub fn fill(&self, url: &str) -> String {
        self.0.iter().fold(url.to_owned(), |url, (name, value)| url.replace(&format!("{{{name}}}"), value))
    }
}
