//! The runtime: plain Rust from `templates/runtime`, copied as it is. A leaf comes along only if the API needs it.

use crate::ir::{Api, Body, BodyKind, Format, HttpMethod, SchemeKind, Stream, Type};
use crate::render::code::tokens::ident;
use crate::render::files::File;
use crate::render::files::SourceFile;
use askama::Template;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

macro_rules! sources {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../../templates/runtime/", $path)))),*]
    };
}

/// Every file of the runtime but `mod.rs`.
const SOURCES: &[(&str, &str)] = sources! {
    "answer.rs"
    "auth.rs"
    "basic.rs"
    "blocking.rs"
    "body.rs"
    "cookies.rs"
    "core.rs"
    "date.rs"
    "dispatch.rs"
    "error.rs"
    "events.rs"
    "form.rs"
    "frames.rs"
    "header.rs"
    "multipart.rs"
    "oauth2.rs"
    "operation.rs"
    "options.rs"
    "pagination.rs"
    "parameter.rs"
    "path.rs"
    "query.rs"
    "redirect.rs"
    "request.rs"
    "reqwest_transport.rs"
    "retry.rs"
    "server.rs"
    "settings.rs"
    "stream.rs"
    "testing.rs"
    "timestamp.rs"
    "token_error.rs"
    "trace.rs"
    "transport.rs"
    "uuid.rs"
    "values.rs"
    "waits.rs"
    "codec/bridge.rs"
    "codec/containers.rs"
    "codec/enumeration.rs"
    "codec/extra.rs"
    "codec/fault.rs"
    "codec/find.rs"
    "codec/mod.rs"
    "codec/model.rs"
    "codec/newtype.rs"
    "codec/nullable.rs"
    "codec/raw.rs"
    "codec/reader.rs"
    "codec/scalars.rs"
    "codec/tuple.rs"
    "codec/union.rs"
    "codec/walk.rs"
    "codec/writer.rs"
};

#[derive(Template)]
#[template(path = "runtime_mod.rs.jinja")]
struct RuntimeModule {
    modules: Vec<Module>,
}

struct Module {
    gate: TokenStream,
    visibility: TokenStream,
    name: Ident,
}

/// `runtime/mod.rs`
pub fn module(api: &Api) -> SourceFile {
    let names = SOURCES.iter().filter_map(|(path, _)| path.strip_suffix(".rs").filter(|name| !name.contains('/')));
    let mut names: Vec<&str> = names.filter(|name| is_needed(api, name)).chain(["codec"]).collect();
    names.sort_unstable();
    let modules = names.into_iter().map(|name| Module {
        gate: match name {
            "blocking" => quote!(#[cfg(feature = "blocking")]),
            "reqwest_transport" => quote!(#[cfg(feature = "reqwest")]),
            "testing" => quote!(#[cfg(feature = "testing")]),
            _ => quote!(),
        },
        // The one module that users name themselves.
        visibility: if name == "testing" { quote!(pub) } else { quote!(pub(crate)) },
        name: ident(name),
    });
    SourceFile::new("src/runtime/mod.rs", RuntimeModule { modules: modules.collect() }.to_string())
}

/// The files that are copied.
pub fn files(api: &Api) -> Vec<File> {
    let needed = SOURCES.iter().filter(|(path, _)| path.strip_suffix(".rs").is_none_or(|name| is_needed(api, name)));
    needed.map(|(path, text)| File { path: format!("src/runtime/{path}"), text: (*text).to_owned() }).collect()
}

fn is_needed(api: &Api, module: &str) -> bool {
    match module {
        "date" => uses(api, Format::Date),
        "timestamp" => uses(api, Format::Timestamp),
        "uuid" => uses(api, Format::Uuid),
        "oauth2" => uses_exchange(api),
        "basic" => uses_basic(api),
        "multipart" => uses_files(api),
        "events" => uses_events(api),
        "values" => uses_values(api),
        "header" => !api.headers.is_empty(),
        "frames" => uses_events(api) || uses_values(api),
        "form" => bodies(api).any(|body| matches!(body.kind, BodyKind::Form(_))),
        _ => true,
    }
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
pub fn uses_values(api: &Api) -> bool {
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
    use super::SOURCES;
    use std::path::Path;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime");
        let mut found = Vec::new();
        for folder in ["", "codec/"] {
            for entry in std::fs::read_dir(root.join(folder)).expect("the folder is there") {
                let entry = entry.expect("the folder can be read");
                if entry.path().is_file() {
                    found.push(format!("{folder}{}", entry.file_name().to_string_lossy()));
                }
            }
        }
        let mut listed: Vec<_> = SOURCES.iter().map(|(path, _)| (*path).to_owned()).collect();
        found.sort();
        listed.sort();
        assert_eq!(found, listed);
    }
}
