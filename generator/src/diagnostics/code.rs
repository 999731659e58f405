//! Every diagnostic that can be reported, in one table, so that a code keeps its number and its weight.
//!
//! The hundreds tell the stage: 00 the documents themselves, 01 the structure of the description, 02 names, 03 constructs without
//! a counterpart in Rust, 04 `sdk.yaml`. Numbers are never used again for something else.

use std::fmt;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated, but perhaps not what was meant.
    Warning,
}

macro_rules! codes {
    ($(#[doc = $meaning:literal] $name:ident = $number:literal $severity:ident,)*) => {
        /// What is wrong. The doc line of each code is its meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $meaning] $name,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The number, printed as `E0104`.
            pub fn number(self) -> u16 {
                match self { $(Code::$name => $number,)* }
            }

            /// Whether it stops the run.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// What it means, in a line.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$name => $meaning.trim_ascii(),)* }
            }
        }
    };
}

codes! {
    /// The text is neither valid YAML nor valid JSON.
    InvalidSyntax = 1 Error,
    /// A mapping has the same key twice.
    DuplicateKey = 2 Error,
    /// A file can't be read.
    UnreadableFile = 3 Error,
    /// A `$ref` leads out of the local files.
    RemoteReference = 4 Error,
    /// A `$ref` leads to nothing.
    UnknownReference = 5 Error,
    /// A `$ref` only leads back to itself.
    ReferenceCycle = 6 Error,
    /// What is merged with `<<` is not a mapping.
    InvalidMerge = 7 Error,
    /// A file is not UTF-8.
    NotUtf8 = 8 Error,
    /// A file is empty.
    EmptyFile = 9 Error,
    /// A file has more than one YAML document.
    SeveralDocuments = 10 Error,
    /// A document is nested too deeply.
    TooDeep = 11 Error,
    /// Aliases make a document far larger than its text.
    TooLarge = 12 Error,
    /// YAML says something that JSON can't: a tag, an infinite number, a key that is a list or mapping.
    NotJson = 13 Error,

    /// The document is not OpenAPI 3.0, 3.1 or 3.2.
    UnknownVersion = 101 Error,
    /// A value is of the wrong type.
    WrongType = 102 Error,
    /// A required key is missing.
    MissingKey = 103 Error,
    /// A value is not among the allowed ones.
    InvalidValue = 104 Error,
    /// A path has a `{parameter}` that its operation doesn't describe.
    MissingPathParameter = 105 Warning,
    /// An operation describes a path parameter that its path doesn't have.
    StrayPathParameter = 106 Warning,
    /// Two operations have the same `operationId`.
    DuplicateOperationId = 107 Warning,
    /// A parameter is described twice.
    DuplicateParameter = 108 Warning,
    /// A path parameter is not required.
    OptionalPathParameter = 109 Warning,
    /// A security requirement names no scheme of `components.securitySchemes`.
    UnknownSecurityScheme = 110 Warning,
    /// Two keys exclude each other.
    ConflictingKeys = 111 Error,
    /// A path is malformed.
    InvalidPath = 112 Error,
    /// Two paths differ only in the names of their parameters.
    AmbiguousPath = 113 Warning,
    /// A server's URL has a `{variable}` that isn't described.
    MissingServerVariable = 114 Warning,
    /// A key has no meaning where it stands.
    UnknownKey = 115 Warning,
    /// A key beside `$ref` is ignored.
    IgnoredBesideReference = 116 Warning,
    /// A keyword of an older OpenAPI or JSON Schema.
    OutdatedKeyword = 117 Warning,
    /// A body where HTTP gives it no meaning.
    BodyWithoutMeaning = 118 Warning,
    /// A header parameter that OpenAPI says must be ignored.
    IgnoredHeader = 119 Warning,
    /// A key has no value, or is missing where the value would change nothing.
    NoValue = 120 Warning,
    /// A `$ref` where OpenAPI has none.
    MisplacedReference = 121 Warning,
    /// A value is not of the type that its schema has, or that OpenAPI gives it.
    ValueOfOtherType = 122 Warning,
    /// A `$ref` leads to nothing from the root, and to something from where it stands.
    PartialPointer = 123 Warning,
    /// A type has a name that is not JSON Schema's.
    UnknownType = 124 Warning,
    /// A parameter or header doesn't say what it holds.
    UndescribedValue = 125 Warning,
    /// A default is not among the values that are allowed.
    ForeignDefault = 126 Warning,

    /// Two things of the description would have the same name in Rust.
    NameClash = 201 Warning,
    /// A rename is for something that isn't there.
    UnknownRename = 202 Error,
    /// A rename is not a name that Rust allows there.
    InvalidName = 203 Error,

    /// The document is OpenAPI 3.2, which is read as 3.1.
    NewerVersion = 301 Warning,
    /// A keyword of JSON Schema is ignored.
    IgnoredKeyword = 302 Warning,

    /// A schema has no type yet; any JSON stands in for it.
    UnsupportedSchema = 303 Warning,
    /// A security scheme can't be applied by the SDK itself.
    UnsupportedScheme = 306 Warning,
    /// The first server has no whole address.
    RelativeServer = 307 Warning,
    /// A type must hold another value of itself without end.
    InfiniteType = 308 Warning,
    /// A discriminator doesn't tell the variants of its union apart.
    AmbiguousUnion = 309 Warning,
    /// Parts of an `allOf` exclude each other.
    ConflictingParts = 310 Warning,
    /// A parameter's style or media type has no form for its value.
    ValueWithoutForm = 311 Warning,
    /// A security requirement can't be met.
    UnmetSecurity = 312 Warning,

    /// `sdk.yaml` has no such setting.
    UnknownSetting = 401 Error,
    /// A pagination rule doesn't say how to reach the next page, or says it twice.
    InvalidPagination = 402 Error,
    /// A format is mapped to a type that isn't supported.
    UnknownFormatType = 403 Error,
    /// A setting changes nothing.
    SettingWithoutEffect = 404 Warning,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{:04}", self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_unique_and_in_order() {
        assert!(Code::ALL.is_sorted_by(|one, next| one.number() < next.number()));
    }

    #[test]
    fn every_meaning_is_a_sentence() {
        for code in Code::ALL {
            assert!(code.meaning().ends_with('.'), "{code}: {}", code.meaning());
        }
        assert_eq!(Code::InvalidValue.to_string(), "E0104");
    }
}
