//! Where a parameter is sent, and how an array or object is serialized there.

use super::context::{Context, Fields, NodeReader};
use crate::source::Read;

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ParameterLocation {
    /// A `{segment}` of the path.
    Path,
    /// The query string.
    #[default]
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// How an array or object is serialized in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum ParameterStyle {
    /// `;a=1;a=2`
    Matrix,
    /// `.1.2`
    Label,
    /// `1,2`
    Simple,
    /// `a=1&a=2` or `a=1,2`
    #[default]
    Form,
    /// `a=1%202`
    SpaceDelimited,
    /// `a=1|2`
    PipeDelimited,
    /// `a[b]=1`
    DeepObject,
}

impl ParameterLocation {
    /// Every location, with its name in the document.
    pub const ALL: [(&'static str, ParameterLocation); 4] = [
        ("path", ParameterLocation::Path),
        ("query", ParameterLocation::Query),
        ("header", ParameterLocation::Header),
        ("cookie", ParameterLocation::Cookie),
    ];

    /// Its name in the document.
    pub fn as_str(self) -> &'static str {
        ParameterLocation::ALL.into_iter().find(|(_, location)| *location == self).map_or("", |(name, _)| name)
    }

    /// The styles that are allowed there, the default first.
    fn styles(self) -> &'static [(&'static str, ParameterStyle)] {
        match self {
            ParameterLocation::Path => {
                &[("simple", ParameterStyle::Simple), ("label", ParameterStyle::Label), ("matrix", ParameterStyle::Matrix)]
            }
            ParameterLocation::Query => &[
                ("form", ParameterStyle::Form),
                ("spaceDelimited", ParameterStyle::SpaceDelimited),
                ("pipeDelimited", ParameterStyle::PipeDelimited),
                ("deepObject", ParameterStyle::DeepObject),
            ],
            ParameterLocation::Header => &[("simple", ParameterStyle::Simple)],
            ParameterLocation::Cookie => &[("form", ParameterStyle::Form)],
        }
    }

    /// The style of a parameter, or the default.
    pub(super) fn style(self, fields: &Fields<'_>) -> ParameterStyle {
        let default = self.styles().first().map(|(_, style)| *style).unwrap_or_default();
        fields.get("style").and_then(|style| style.parse_keyword(self.styles())).unwrap_or(default)
    }
}

impl Read<Context> for ParameterLocation {
    fn read(reader: &NodeReader<'_>) -> Option<Self> {
        reader.parse_keyword(&ParameterLocation::ALL)
    }
}
