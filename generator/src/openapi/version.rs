//! The OpenAPI version of a document.

use crate::diagnostics::Code;
use crate::source::NodeReader;

/// The OpenAPI version a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1.
    V3_1,
    /// OpenAPI 3.2, as far as it agrees with 3.1.
    V3_2,
}

/// Reads the version; a diagnostic if it isn't supported.
pub(super) fn read(root: &NodeReader<'_>) -> Option<Version> {
    let fields = root.fields()?;
    let Some(reader) = fields.get("openapi") else {
        let diagnostic = match fields.get("swagger") {
            Some(swagger) => swagger
                .key_diagnostic(Code::UnknownVersion, "Swagger 2.0 is not supported")
                .help("convert the document to OpenAPI 3, for example with `swagger2openapi`"),
            None => root
                .diagnostic(Code::UnknownVersion, "not an OpenAPI document: missing key `openapi`")
                .help("start the document with `openapi: 3.1.0`"),
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
                .diagnostic(Code::NewerVersion, "OpenAPI 3.2 is only partly supported")
                .note("the document is read as OpenAPI 3.1; most of what is new in 3.2 is ignored")
                .help("write `openapi: 3.1.2` if the document needs no feature of 3.2")
                .record(root.diagnostics);
            Some(Version::V3_2)
        }
        _ => {
            reader
                .diagnostic(Code::UnknownVersion, format!("unsupported OpenAPI version `{text}`"))
                .help("use OpenAPI 3.1 (`openapi: 3.1.0`) or 3.0")
                .record(root.diagnostics);
            None
        }
    }
}
