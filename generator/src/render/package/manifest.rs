//! `Cargo.toml`

use crate::ir::{self, Api};
use crate::render::files::{File, Target};
use crate::render::leaves::{Dependency, Leaves};
use askama::Template;
use std::collections::BTreeMap;

/// The dependencies of every crate.
const COMMON: &[Dependency] = &[
    Dependency::new("bytes", "1"),
    Dependency::new("fastrand", "2"),
    Dependency::new("form_urlencoded", "1"),
    Dependency::new("futures-core", "0.3").without_default_features(),
    Dependency::new("http", "1"),
    Dependency::new("http-body", "1"),
    Dependency::new("http-body-util", "0.1"),
    Dependency::new("httpdate", "1"),
    Dependency::new("indexmap", "2"),
    Dependency::new("jiter", "0.18").without_default_features(),
    Dependency::new("percent-encoding", "2"),
    Dependency::new("reqwest", "0.13")
        .without_default_features()
        .features(&["gzip", "http2", "rustls", "stream", "system-proxy"])
        .optional(),
    Dependency::new("secrecy", "0.10"),
    Dependency::new("serde", "1").optional(),
    Dependency::new("serde_json", "1"),
    Dependency::new("sync_wrapper", "1"),
    Dependency::new("tokio", "1").features(&["time"]),
    Dependency::new("tower", "0.5").features(&["util"]),
    Dependency::new("tracing", "0.1").without_default_features().features(&["std"]).optional(),
    Dependency::new("url", "2"),
];

/// The development dependencies of every crate, which its wire tests need.
const COMMON_FOR_TESTS: &[Dependency] =
    &[Dependency::new("insta", "1"), Dependency::new("tokio", "1").features(&["macros", "rt-multi-thread"])];

#[derive(Template)]
#[template(path = "Cargo.toml.jinja")]
struct Manifest<'a> {
    name: &'a str,
    version: &'a str,
    fields: Vec<(&'static str, String)>,
    features: Vec<&'a str>,
    dependencies: BTreeMap<&'a str, Requirement<'a>>,
    dev_dependencies: BTreeMap<&'a str, Requirement<'a>>,
    benches: Vec<String>,
    standalone: bool,
}

/// `Cargo.toml`
pub fn file(api: &Api, target: &Target, leaves: &Leaves) -> File {
    let package = &api.package;
    let single = |key, value: &Option<String>| value.as_ref().map(|value| (key, quoted(value)));
    let list = |key, values: &[String]| (!values.is_empty()).then(|| (key, array(values)));
    let description = package.description.clone().unwrap_or_else(|| format!("Client for {}", api.title));
    let fields = [
        Some(("description", quoted(&description))),
        single("license", &package.license),
        single("repository", &package.repository),
        single("homepage", &package.homepage),
        single("documentation", &package.documentation),
        list("keywords", &package.keywords),
        list("categories", &package.categories),
    ];
    let mut dev_dependencies = requirements(COMMON_FOR_TESTS.iter().copied());
    dev_dependencies.extend(package.dev_dependencies.iter().map(|(name, it)| (name.as_str(), Requirement::configured(it))));
    let manifest = Manifest {
        name: &api.crate_name,
        version: &api.version,
        fields: fields.into_iter().flatten().collect(),
        features: api.resources.iter().filter_map(|resource| resource.feature.as_deref()).collect(),
        dependencies: requirements(COMMON.iter().copied().chain(leaves.parts().flat_map(|parts| parts.dependencies))),
        dev_dependencies,
        benches: package.benches.iter().map(|name| quoted(name)).collect(),
        standalone: target.standalone,
    };
    File { path: "Cargo.toml".to_owned(), text: manifest.to_string() }
}

/// What a crate requires of a dependency.
struct Requirement<'a> {
    version: &'a str,
    default_features: bool,
    features: Vec<&'a str>,
    is_optional: bool,
}

/// The requirements by name. Of a dependency that is listed twice, the later entry has the version, and the features of both are on.
fn requirements<'a>(dependencies: impl Iterator<Item = Dependency>) -> BTreeMap<&'a str, Requirement<'a>> {
    let mut requirements: BTreeMap<&str, Requirement<'_>> = BTreeMap::new();
    for Dependency { name, version, default_features, features, is_optional } in dependencies {
        let required =
            requirements.entry(name).or_insert(Requirement { version, default_features, features: Vec::new(), is_optional });
        required.version = version;
        required.default_features |= default_features;
        required.is_optional &= is_optional;
        required.features.extend(features);
        required.features.sort_unstable();
        required.features.dedup();
    }
    requirements
}

impl<'a> Requirement<'a> {
    /// A dependency that the configuration adds.
    fn configured(dependency: &'a ir::Dependency) -> Self {
        let ir::Dependency { version, features, default_features } = dependency;
        let features = features.iter().map(String::as_str).collect();
        Self { version, default_features: *default_features, features, is_optional: false }
    }

    /// The requirement in TOML.
    fn toml(&self) -> String {
        if self.default_features && self.features.is_empty() && !self.is_optional {
            return quoted(self.version);
        }
        let mut entries = vec![format!("version = {}", quoted(self.version))];
        if !self.default_features {
            entries.push("default-features = false".to_owned());
        }
        if !self.features.is_empty() {
            entries.push(format!("features = {}", array(&self.features)));
        }
        if self.is_optional {
            entries.push("optional = true".to_owned());
        }
        format!("{{ {} }}", entries.join(", "))
    }
}

/// An array of strings in TOML.
fn array(values: &[impl AsRef<str>]) -> String {
    let values: Vec<String> = values.iter().map(|value| quoted(value.as_ref())).collect();
    format!("[{}]", values.join(", "))
}

/// A basic string of TOML (TOML 1.0, "String").
fn quoted(value: &str) -> String {
    let mut quoted = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{COMMON, COMMON_FOR_TESTS};
    use crate::render::leaves::Leaf;
    use crate::source::Memory;

    /// A crate can't depend on one of its own name.
    #[test]
    fn no_crate_is_called_as_one_that_it_needs() {
        let of_leaves = Leaf::ALL.iter().flat_map(|leaf| leaf.parts().dependencies);
        for dependency in COMMON.iter().chain(COMMON_FOR_TESTS).copied().chain(of_leaves) {
            let document = format!("openapi: 3.1.1\ninfo: {{ title: {}, version: 1.0.0 }}\n", dependency.name);
            let documents = Memory::from_iter([("openapi.yaml", document)]);
            let (api, _) = crate::describe(&documents, "openapi.yaml", None, &crate::Options::default());
            let name = api.expect("the document is valid").crate_name;
            assert_ne!(name.replace('-', "_"), dependency.name.replace('-', "_"));
        }
    }
}
