//! The name of the crate: the one in `sdk.yaml`, or else one derived from the title.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::lower::naming::registry::is_keyword;
use crate::openapi::Spec;
use crate::source::At;
use deunicode::deunicode;
use heck::ToKebabCase;

/// Names that a crate can't have, besides the keywords: those of Rust's own crates, and of the dependencies of an SDK.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "alloc", "base64", "bytes", "core", "fastrand", "form-urlencoded", "futures-core", "http", "http-body", "http-body-util",
    "httpdate", "indexmap", "insta", "jiff", "jiter", "percent-encoding", "proc-macro", "reqwest", "secrecy", "serde",
    "serde-json", "std", "sync-wrapper", "test", "tokio", "tower", "tracing", "url", "uuid",
];

/// The name in `sdk.yaml`, or else one derived from the title.
pub fn choose(spec: &Spec, config: &Config, diagnostics: &Diagnostics) -> String {
    let Some(name) = &config.package.name else {
        return from_title(&spec.info.title);
    };
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        && !is_keyword(name);
    if !is_plain {
        Diagnostic::new(Code::InvalidName, At::Value(name.place.clone()), format!("`{}` is not a valid crate name", name.value))
            .help(format!("write `{}`", from_title(name)))
            .record(diagnostics);
    }
    name.value.clone()
}

fn from_title(title: &str) -> String {
    let ascii = deunicode(title).replace('\'', "");
    // In a title of several words, `GitHub` is one word.
    let kebab = if ascii.trim().contains(' ') { ascii.to_lowercase().to_kebab_case() } else { ascii.to_kebab_case() };
    let name = without_format(&kebab);
    match name {
        "" => "api".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("api-{name}"),
        _ if is_keyword(name) || TAKEN.contains(&name) => format!("{name}-api"),
        _ => name.to_owned(),
    }
}

/// The name without the format of the document: `petstore-openapi-3-0`.
fn without_format(name: &str) -> &str {
    let without_version = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-');
    without_version.strip_suffix("-openapi").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::from_title;

    #[test]
    fn a_title_as_the_name_of_a_crate() {
        let titles = [
            ("Swagger Petstore - OpenAPI 3.0", "swagger-petstore"),
            ("OpenAPI", "open-api"),
            ("GitHub v3 REST API", "github-v3-rest-api"),
            ("ElevenLabs' API", "elevenlabs-api"),
            ("ApiManagementClient", "api-management-client"),
            ("Überwachung 2.0", "uberwachung-2-0"),
            ("2Captcha", "api-2captcha"),
            ("Http", "http-api"),
            ("serde_json", "serde-json-api"),
            ("Mod", "mod-api"),
            ("", "api"),
        ];
        for (title, expected) in titles {
            assert_eq!(from_title(title), expected, "{title}");
        }
    }
}
