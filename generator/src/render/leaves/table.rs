//! The parts of each leaf, as one table: the compiler asks for those of a new leaf here.

use super::Leaf;

/// The parts of a leaf. A part that two leaves share is listed in both and rendered once.
#[derive(Debug, Default)]
pub struct Parts {
    /// Files of the runtime.
    pub files: Vec<RuntimeFile>,
    /// Dependencies of the crate, or what it needs of one that every crate has.
    pub dependencies: Vec<Dependency>,
    /// The module of the crate that is generated for it.
    pub module: Option<Module>,
    /// What `lib.rs` exports.
    pub exports: Vec<Export>,
}

/// A file of the runtime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuntimeFile {
    /// Its path below the runtime's folder.
    pub path: &'static str,
    /// What it holds.
    pub text: &'static str,
}

/// A dependency of the crate.
#[derive(Debug, Clone, Copy)]
pub struct Dependency {
    /// Its name.
    pub name: &'static str,
    /// The least version.
    pub version: &'static str,
    /// Whether its default features are on.
    pub default_features: bool,
    /// Its features.
    pub features: &'static [&'static str],
    /// Whether a feature of the crate turns it on.
    pub is_optional: bool,
}

impl Dependency {
    /// A dependency of which nothing but the version is set.
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self { name, version, default_features: true, features: &[], is_optional: false }
    }

    /// Turns its default features off.
    pub const fn without_default_features(self) -> Self {
        Self { default_features: false, ..self }
    }

    /// Sets its features.
    pub const fn features(self, features: &'static [&'static str]) -> Self {
        Self { features, ..self }
    }

    /// Has a feature of the crate turn it on.
    pub const fn optional(self) -> Self {
        Self { is_optional: true, ..self }
    }
}

/// A module at the top of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Module {
    /// Its name.
    pub name: &'static str,
    /// Whether users of the crate see it.
    pub is_public: bool,
}

impl Module {
    /// A module that users see.
    pub const fn public(name: &'static str) -> Self {
        Self { name, is_public: true }
    }

    /// A module that users don't see.
    pub const fn private(name: &'static str) -> Self {
        Self { name, is_public: false }
    }
}

/// What `lib.rs` exports with one `pub use`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Export {
    /// The path, as it follows `pub use`.
    pub path: &'static str,
    /// The feature without which it isn't there.
    pub feature: Option<&'static str>,
}

impl Export {
    const fn always(path: &'static str) -> Self {
        Self { path, feature: None }
    }

    const fn with_feature(feature: &'static str, path: &'static str) -> Self {
        Self { path, feature: Some(feature) }
    }
}

/// A file of the runtime by its path.
macro_rules! runtime_file {
    ($path:literal) => {
        $crate::render::leaves::RuntimeFile {
            path: $path,
            text: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../templates/runtime/", $path)),
        }
    };
}

pub(crate) use runtime_file;

const BASE64: Dependency = Dependency::new("base64", "0.22");
const JIFF: Dependency = Dependency::new("jiff", "0.2").without_default_features().features(&["std"]);
const STREAM: RuntimeFile = runtime_file!("stream/mod.rs");
const FRAMING: RuntimeFile = runtime_file!("stream/framing.rs");

impl Leaf {
    /// The parts of the leaf.
    pub fn parts(self) -> Parts {
        match self {
            Leaf::BasicAuth => {
                Parts { files: vec![runtime_file!("auth/basic.rs")], dependencies: vec![BASE64], ..Parts::default() }
            }
            Leaf::Date => Parts {
                files: vec![runtime_file!("codec/formats/date.rs")],
                dependencies: vec![JIFF],
                exports: vec![Export::always("jiff")],
                ..Parts::default()
            },
            Leaf::Events => Parts {
                files: vec![runtime_file!("stream/events.rs"), FRAMING, STREAM],
                exports: vec![
                    Export::always("runtime::stream::events::{Event, Events}"),
                    Export::with_feature("blocking", "runtime::stream::events::BlockingEvents"),
                ],
                ..Parts::default()
            },
            Leaf::Form => Parts { files: vec![runtime_file!("request/form.rs")], ..Parts::default() },
            Leaf::Headers => Parts {
                files: vec![runtime_file!("response/header.rs")],
                module: Some(Module::public("headers")),
                exports: vec![Export::always("runtime::response::header::Header")],
                ..Parts::default()
            },
            Leaf::JsonLines => Parts {
                files: vec![runtime_file!("stream/json_lines.rs"), FRAMING, STREAM],
                exports: vec![
                    Export::always("runtime::stream::json_lines::JsonLines"),
                    Export::with_feature("blocking", "runtime::stream::json_lines::BlockingJsonLines"),
                ],
                ..Parts::default()
            },
            Leaf::Multipart => Parts {
                files: vec![runtime_file!("request/multipart.rs")],
                exports: vec![Export::always("runtime::request::multipart::File")],
                ..Parts::default()
            },
            Leaf::OAuth2 => Parts {
                files: vec![runtime_file!("auth/oauth2.rs")],
                dependencies: vec![BASE64, Dependency::new("tokio", "1").features(&["sync"])],
                ..Parts::default()
            },
            Leaf::Pagination => Parts { module: Some(Module::private("pagination")), ..Parts::default() },
            // The method is known to http since 1.5.
            Leaf::QueryMethod => Parts { dependencies: vec![Dependency::new("http", "1.5")], ..Parts::default() },
            Leaf::Security => Parts { module: Some(Module::private("security")), ..Parts::default() },
            Leaf::Servers => Parts { exports: vec![Export::always("client::servers")], ..Parts::default() },
            Leaf::Timestamp => Parts {
                files: vec![runtime_file!("codec/formats/timestamp.rs")],
                dependencies: vec![JIFF],
                exports: vec![Export::always("jiff")],
                ..Parts::default()
            },
            Leaf::TokenProvider => Parts::default(),
            Leaf::Uuid => Parts {
                files: vec![runtime_file!("codec/formats/uuid.rs")],
                dependencies: vec![Dependency::new("uuid", "1")],
                exports: vec![Export::always("uuid")],
                ..Parts::default()
            },
        }
    }
}
