//! Every diagnostic that can be reported, in one table, so that a code keeps its number and its severity.
//!
//! The hundreds are the stage: 00 the files, 01 the structure of the document, 02 names, 03 constructs without a counterpart in
//! Rust, 04 `sdk.yaml`. A number is never reused.

use std::fmt;

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// An SDK is generated, but it may not be what was intended.
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

            /// Its meaning, in one line.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$name => $meaning.trim_ascii(),)* }
            }
        }
    };
}

codes! {
    /// The file is neither valid YAML nor valid JSON.
    InvalidSyntax = 1 Error,
    /// A mapping has a duplicate key.
    DuplicateKey = 2 Error,
    /// A file can't be read.
    UnreadableFile = 3 Error,
    /// A `$ref` refers to a remote document.
    RemoteReference = 4 Error,
    /// A `$ref` can't be resolved.
    UnknownReference = 5 Error,
    /// A `$ref` is circular.
    ReferenceCycle = 6 Error,
    /// A value that `<<` merges is not a mapping.
    InvalidMerge = 7 Error,
    /// A file is not valid UTF-8.
    NotUtf8 = 8 Error,
    /// A file is empty.
    EmptyFile = 9 Error,
    /// A file contains more than one YAML document.
    SeveralDocuments = 10 Error,
    /// A document is nested too deeply.
    TooDeep = 11 Error,
    /// YAML aliases expand a document far beyond its size.
    TooLarge = 12 Error,
    /// YAML contains a value that JSON can't represent: a tag, an infinite number, a key that is a list or mapping.
    NotJson = 13 Error,

    /// The document is not OpenAPI 3.0, 3.1 or 3.2.
    UnknownVersion = 101 Error,
    /// A value has the wrong type.
    WrongType = 102 Error,
    /// A required key is missing.
    MissingKey = 103 Error,
    /// A value is not one of the allowed values.
    InvalidValue = 104 Error,
    /// A path has a `{parameter}` that its operation doesn't declare.
    MissingPathParameter = 105 Warning,
    /// An operation declares a path parameter that its path doesn't have.
    StrayPathParameter = 106 Warning,
    /// Two operations have the same `operationId`.
    DuplicateOperationId = 107 Warning,
    /// A parameter is declared twice.
    DuplicateParameter = 108 Warning,
    /// A path parameter is not required.
    OptionalPathParameter = 109 Warning,
    /// A security requirement names a scheme that `components.securitySchemes` doesn't define.
    UnknownSecurityScheme = 110 Warning,
    /// Two keys are mutually exclusive.
    ConflictingKeys = 111 Error,
    /// A path is malformed.
    InvalidPath = 112 Error,
    /// Two paths differ only in the names of their parameters.
    AmbiguousPath = 113 Warning,
    /// A server URL has a `{variable}` that is not defined.
    MissingServerVariable = 114 Warning,
    /// A key is unknown.
    UnknownKey = 115 Warning,
    /// A key next to `$ref` is ignored.
    IgnoredBesideReference = 116 Warning,
    /// A keyword belongs to an older version of OpenAPI or JSON Schema.
    OutdatedKeyword = 117 Warning,
    /// A request has a body although HTTP defines no meaning for it.
    BodyWithoutMeaning = 118 Warning,
    /// A header parameter is ignored, as OpenAPI requires.
    IgnoredHeader = 119 Warning,
    /// A key has no value, or is missing and treated as empty.
    NoValue = 120 Warning,
    /// A `$ref` is used where OpenAPI doesn't allow one.
    MisplacedReference = 121 Warning,
    /// A value doesn't match the type of its schema, or the type that OpenAPI requires.
    ValueOfOtherType = 122 Warning,
    /// A `$ref` resolves relative to an enclosing object, but not from the root.
    PartialPointer = 123 Warning,
    /// A type is not one of JSON Schema's types.
    UnknownType = 124 Warning,
    /// A parameter or header has no schema.
    UndescribedValue = 125 Warning,
    /// A default is not one of the allowed values.
    ForeignDefault = 126 Warning,

    /// Two names of the document become the same name in Rust.
    NameClash = 201 Warning,
    /// A setting refers to a name that the document doesn't have.
    UnknownRename = 202 Error,
    /// A name is not valid in Rust.
    InvalidName = 203 Error,

    /// The document is OpenAPI 3.2, which is read as 3.1.
    NewerVersion = 301 Warning,
    /// A keyword of JSON Schema is ignored.
    IgnoredKeyword = 302 Warning,

    /// A schema is not supported; any JSON is accepted instead.
    UnsupportedSchema = 303 Warning,
    /// The SDK itself doesn't support a security scheme.
    UnsupportedScheme = 306 Warning,
    /// A server URL is relative, or has an undefined variable.
    RelativeServer = 307 Warning,
    /// A recursive type has infinite size.
    InfiniteType = 308 Warning,
    /// A discriminator doesn't distinguish the variants of its union.
    AmbiguousUnion = 309 Warning,
    /// The parts of an `allOf` conflict.
    ConflictingParts = 310 Warning,
    /// The style or media type of a parameter can't represent its value.
    ValueWithoutForm = 311 Warning,
    /// A security requirement is not supported.
    UnmetSecurity = 312 Warning,

    /// `sdk.yaml` has an unknown key.
    UnknownSetting = 401 Error,
    /// A pagination rule is incomplete or contradictory.
    InvalidPagination = 402 Error,
    /// A format is mapped to an unsupported type.
    UnknownFormatType = 403 Error,
    /// A setting has no effect.
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
