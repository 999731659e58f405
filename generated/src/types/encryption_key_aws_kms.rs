// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

use crate::runtime::codec;

/// An AWS KMS key that encrypts the data of a zone.
#[derive(Clone)]
#[non_exhaustive]
pub struct EncryptionKeyAwsKms {
    /// ARN of the key.
    pub arn: String,
    /// Service that keeps the key.
    ///
    /// Always `aws`.
    pub type_: String,
    extra: codec::Extra,
}

impl EncryptionKeyAwsKms {
    /// Creates an `EncryptionKeyAwsKms` with its required fields, and `type` set to `aws`.
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            ..codec::Blank::blank()
        }
    }
}

codec::model!(EncryptionKeyAwsKms {
    arn: Required,
    type_ as "type": Fixed = "aws".to_owned(),
});
