//! Which OpenAPI a document is written in.

use crate::diagnostics::Code;
use crate::source::NodeReader;

/// The OpenAPI version a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
    /// OpenAPI 3.2, read as far as it agrees with 3.1.
    V3_2,
}

/// Reads the version; a diagnostic if it is none that can be read.
pub(super) fn read(root: &NodeReader<'_>) -> Option<Version> {
    let fields = root.fields()?;
    let Some(reader) = fields.get("openapi") else {
        let diagnostic = match fields.get("swagger") {
            Some(swagger) => swagger
                .key_diagnostic(Code::UnknownVersion, "this is Swagger 2.0, not OpenAPI 3")
                .help("convert it first, for instance with `swagger2openapi`"),
            None => root
                .diagnostic(Code::UnknownVersion, "this is not an OpenAPI description: it has no `openapi` key")
                .help("begin it with `openapi: 3.1.0`"),
        };
        diagnostic.record(root.diagnostics);
        return None;
    };
    let text = reader.string()?;
    let mut numbers = text.splitn(3, '.');
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0")) => Some(Version::V3_0),
        (Some("3"), Some("1")) => Some(Version::V3_1),
        (Some("3"), Some("2")) => {
            reader
                .diagnostic(Code::NewerVersion, "OpenAPI 3.2 is read as 3.1: most of what is new in it is ignored")
                .help("write `openapi: 3.1.2` if nothing of 3.2 is needed")
                .record(root.diagnostics);
            Some(Version::V3_2)
        }
        _ => {
            reader
                .diagnostic(Code::UnknownVersion, format!("`{text}` is no version of OpenAPI that can be read"))
                .help("write the description in OpenAPI 3.1 (`openapi: 3.1.0`) or 3.0")
                .record(root.diagnostics);
            None
        }
    }
}
