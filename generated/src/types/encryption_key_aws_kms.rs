// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

use crate::runtime::codec;
use crate::runtime::codec::Presence::Required;

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
    /// With the fields that are required, and `type` set to `aws`.
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: arn.into(),
            ..codec::Blank::blank()
        }
    }
}

const KEYS: codec::Keys = &[("arn", Required), ("type", Required)];

codec::model!(EncryptionKeyAwsKms { arn, type_ = "aws".to_owned() });
