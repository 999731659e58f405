//! The runtime: plain Rust from `templates/runtime`, copied as it is but for the crate's name in examples. A leaf is copied only if
//! the API needs it.

use crate::ir::{Api, Body, BodyKind, Format, HttpMethod, SchemeKind, Stream, Type};
use crate::render::extras::examples::crate_ident;
use crate::render::files::File;

/// A file of the runtime.
struct Source {
    path: &'static str,
    text: &'static str,
    /// What an API must have to need the file; without it, every API needs it.
    leaf: Option<Leaf>,
}

/// A part of the runtime that not every API needs. No other file of the runtime uses it, but for the `mod` line of its folder.
#[derive(Clone, Copy)]
enum Leaf {
    Basic,
    Date,
    Events,
    Form,
    Framing,
    Headers,
    JsonLines,
    Multipart,
    OAuth2,
    Timestamp,
    Uuid,
}

impl Leaf {
    fn is_needed(self, api: &Api) -> bool {
        match self {
            Leaf::Basic => uses_basic(api),
            Leaf::Date => uses(api, Format::Date),
            Leaf::Events => uses_events(api),
            Leaf::Form => bodies(api).any(|body| matches!(body.kind, BodyKind::Form(_))),
            Leaf::Framing => uses_events(api) || uses_json_lines(api),
            Leaf::Headers => !api.headers.is_empty(),
            Leaf::JsonLines => uses_json_lines(api),
            Leaf::Multipart => uses_files(api),
            Leaf::OAuth2 => uses_exchange(api),
            Leaf::Timestamp => uses(api, Format::Timestamp),
            Leaf::Uuid => uses(api, Format::Uuid),
        }
    }
}

macro_rules! sources {
    ($($path:literal $(if $leaf:ident)?),* $(,)?) => {
        &[$(Source {
            path: $path,
            text: include_str!(concat!("../../../templates/runtime/", $path)),
            leaf: sources!(@leaf $($leaf)?),
        }),*]
    };

    (@leaf) => { None };

    (@leaf $leaf:ident) => { Some(Leaf::$leaf) };
}

/// Every file of the runtime.
const SOURCES: &[Source] = sources! {
    "api/mod.rs",
    "api/operation.rs",
    "api/pagination.rs",
    "api/server.rs",
    "auth/basic.rs" if Basic,
    "auth/credentials.rs",
    "auth/mod.rs",
    "auth/oauth2.rs" if OAuth2,
    "auth/plain_http.rs",
    "auth/provider.rs",
    "auth/scheme.rs",
    "blocking.rs",
    "client/config.rs",
    "client/inner.rs",
    "client/mod.rs",
    "client/options.rs",
    "codec/containers.rs",
    "codec/enumeration.rs",
    "codec/equality.rs",
    "codec/extra.rs",
    "codec/find.rs",
    "codec/formats/date.rs" if Date,
    "codec/formats/mod.rs",
    "codec/formats/timestamp.rs" if Timestamp,
    "codec/formats/uuid.rs" if Uuid,
    "codec/json_error.rs",
    "codec/mod.rs",
    "codec/model.rs",
    "codec/newtype.rs",
    "codec/nullable.rs",
    "codec/raw.rs",
    "codec/reader.rs",
    "codec/scalars.rs",
    "codec/serde_bridge.rs",
    "codec/serde_traits.rs",
    "codec/to_serde.rs",
    "codec/tuple.rs",
    "codec/union.rs",
    "codec/value.rs",
    "codec/writer.rs",
    "error/api.rs",
    "error/attempts.rs",
    "error/connection.rs",
    "error/decode.rs",
    "error/mod.rs",
    "error/token.rs",
    "executor/attempt_error.rs",
    "executor/mod.rs",
    "executor/prepared_request.rs",
    "executor/trace.rs",
    "http/body.rs",
    "http/cookies.rs",
    "http/mod.rs",
    "http/origin.rs",
    "http/query.rs",
    "http/raw_response.rs",
    "http/redirect.rs",
    "http/reqwest_transport.rs",
    "http/transport.rs",
    "mod.rs",
    "pagination.rs",
    "request/form.rs" if Form,
    "request/mod.rs",
    "request/multipart.rs" if Multipart,
    "request/parameter.rs",
    "request/parts.rs",
    "request/path.rs",
    "request/send.rs",
    "request/typed.rs",
    "response/decode.rs",
    "response/header.rs" if Headers,
    "response/mod.rs",
    "response/streamed.rs",
    "response/typed.rs",
    "retry/backoff.rs",
    "retry/mod.rs",
    "retry/policy.rs",
    "retry/sleep.rs",
    "retry/token_bucket.rs",
    "stream/events.rs" if Events,
    "stream/framing.rs" if Framing,
    "stream/json_lines.rs" if JsonLines,
    "stream/mod.rs",
    "testing/errors.rs",
    "testing/mock_transport.rs",
    "testing/mod.rs",
    "testing/models.rs",
    "testing/recorded_request.rs",
    "testing/route.rs",
};

/// The files that are copied.
pub fn files(api: &Api) -> Vec<File> {
    let (absent, present): (Vec<&Source>, Vec<&Source>) =
        SOURCES.iter().partition(|source| source.leaf.is_some_and(|leaf| !leaf.is_needed(api)));
    let crate_name = crate_ident(api).to_string();
    present
        .into_iter()
        .map(|source| {
            let text = with_crate_name(&without_modules(source, &absent), &crate_name);
            File { path: format!("src/runtime/{}", source.path), text }
        })
        .collect()
}

/// The text of a file whose examples name the crate, which they know as `sdk`.
fn with_crate_name(text: &str, crate_name: &str) -> String {
    let line = |line: &str| match line.trim_start().starts_with("//") {
        true => line.replace("sdk::", &format!("{crate_name}::")),
        false => line.to_owned(),
    };
    text.split_inclusive('\n').map(line).collect()
}

/// The text of a file without the `mod` lines of modules that aren't copied. All others are as they are.
fn without_modules(source: &Source, absent: &[&Source]) -> String {
    let folder = source.path.strip_suffix("mod.rs");
    let in_folder = |path: &'static str| path.strip_prefix(folder?)?.strip_suffix(".rs");
    let lines: Vec<String> =
        absent.iter().filter_map(|absent| in_folder(absent.path)).map(|name| format!("pub(crate) mod {name};\n")).collect();
    lines.iter().fold(source.text.to_owned(), |text, line| text.replace(line.as_str(), ""))
}

/// Every body of a request.
fn bodies(api: &Api) -> impl Iterator<Item = &Body> {
    api.operations().filter_map(|operation| operation.body.as_ref())
}

/// Whether an answer of the API is a stream of events.
pub fn uses_events(api: &Api) -> bool {
    api.operations().any(|operation| matches!(operation.response.stream, Some(Stream::Events(_) | Stream::TextEvents)))
}

/// Whether an answer of the API is a stream of values.
pub fn uses_json_lines(api: &Api) -> bool {
    api.operations().any(|operation| matches!(operation.response.stream, Some(Stream::Values { .. })))
}

/// Whether the API has tokens that are exchanged for other credentials.
pub fn uses_exchange(api: &Api) -> bool {
    api.schemes.iter().any(|scheme| matches!(scheme.kind, SchemeKind::ClientCredentials { .. }))
}

/// Whether the API has user names and passwords.
pub fn uses_basic(api: &Api) -> bool {
    api.schemes.iter().any(|scheme| scheme.kind == SchemeKind::Basic)
}

/// Whether a request has the method `QUERY`, which the crate http knows since 1.5.
pub fn uses_query_method(api: &Api) -> bool {
    api.operations().any(|operation| operation.method == HttpMethod::Query)
}

/// Whether the client can be given sources of tokens.
pub fn has_providers(api: &Api) -> bool {
    api.schemes.iter().any(|scheme| scheme.provider_setter.is_some())
}

/// Whether a body of the API goes out in parts, which may be files.
pub fn uses_files(api: &Api) -> bool {
    bodies(api).any(|body| matches!(body.kind, BodyKind::Multipart(_))) || mentions(api, &Type::File)
}

/// Whether a value of the API is a point in time or a day.
pub fn uses_jiff(api: &Api) -> bool {
    uses(api, Format::Timestamp) || uses(api, Format::Date)
}

/// Whether a value of the API has this format.
pub fn uses(api: &Api, format: Format) -> bool {
    mentions(api, &Type::Format(format))
}

/// Whether a value of the API has this type, or holds one that has it.
fn mentions(api: &Api, wanted: &Type) -> bool {
    api.mentions(wanted)
}

#[cfg(test)]
mod tests {
    use super::{SOURCES, without_modules};
    use std::path::Path;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime");
        let mut found = Vec::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the folder is there") {
                let path = entry.expect("the folder can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path.strip_prefix(&root).expect("it is below").to_string_lossy().replace('\\', "/"));
                }
            }
        }
        let mut listed: Vec<_> = SOURCES.iter().map(|source| source.path.to_owned()).collect();
        found.sort();
        listed.sort();
        assert_eq!(found, listed);
    }

    #[test]
    fn every_leaf_has_a_line_in_the_module_of_its_folder() {
        for leaf in SOURCES.iter().filter(|source| source.leaf.is_some()) {
            let (folder, _) = leaf.path.rsplit_once('/').expect("every leaf is in a folder");
            let module = SOURCES.iter().find(|source| source.path == format!("{folder}/mod.rs")).expect("it has a module");
            assert_ne!(without_modules(module, &[leaf]), module.text, "{}", leaf.path);
        }
    }
}
