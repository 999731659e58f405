//! Addresses with variables in them, such as `https://{region}.example.com` (OpenAPI 3.1 §4.8.5).

/// A variable of addresses.
#[derive(Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name in braces.
    pub name: &'static str,
    /// The method of the client's builder that takes its value.
    pub setter: &'static str,
    /// The environment variable that holds its value.
    pub env: &'static str,
    /// Its value unless the client is told otherwise.
    pub default: &'static str,
    /// The only values it can have; empty: any.
    pub values: &'static [&'static str],
}

/// The values of all variables of a client.
#[derive(Debug, Default)]
pub struct Variables(Vec<(&'static str, String)>);

impl Variables {
    /// Takes the values that were given, and the defaults of the others. It fails on a value that the variable can't have.
    pub fn new(all: &'static [Variable], given: &[(&'static Variable, String)]) -> Result<Self, String> {
        let value = |variable: &'static Variable| match given.iter().find(|(known, _)| *known == variable) {
            None => Ok((variable.name, variable.default.to_owned())),
            Some((_, value)) if variable.values.is_empty() || variable.values.contains(&value.as_str()) => {
                Ok((variable.name, value.clone()))
            }
            Some(_) => Err(format!("`{}` must be one of `{}`", variable.setter, variable.values.join("`, `"))),
        };
        all.iter().map(value).collect::<Result<_, _>>().map(Self)
    }

    /// The address with the values in place of their names.
    pub fn fill(&self, address: &str) -> String {
        self.0.iter().fold(address.to_owned(), |address, (name, value)| address.replace(&format!("{{{name}}}"), value))
    }
}
