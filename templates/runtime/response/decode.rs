//! How the body of a response becomes a value.

use crate::runtime::codec::{self, Empty, JsonError, JsonValue};
use crate::runtime::error::{DecodeError, DecodeFailure, Error};
use crate::runtime::http::raw_response::RawResponse;
use bytes::Bytes;

/// A value that a response is decoded into.
pub trait FromResponse: Sized {
    /// Decodes the body.
    fn from_response(response: &RawResponse) -> Result<Self, Error>;
}

/// JSON, or plain text.
impl<T: JsonValue + Empty> FromResponse for T {
    fn from_response(response: &RawResponse) -> Result<Self, Error> {
        response.decode()
    }
}

/// Any other media type, byte for byte.
impl FromResponse for Bytes {
    fn from_response(response: &RawResponse) -> Result<Self, Error> {
        Ok(response.body.clone())
    }
}

impl RawResponse {
    pub(crate) fn decode<T: JsonValue + Empty>(&self) -> Result<T, Error> {
        if T::skips_body(&self.body) {
            return Ok(T::empty());
        }
        let value = match self.is_text {
            true => self.text().and_then(|text| codec::decode(codec::encode(&text.to_owned())?.as_bytes())),
            false => codec::decode(&self.body),
        };
        value.map_err(|error| self.decode_error(error))
    }

    /// Decodes the body as plain text, quotes included.
    pub(crate) fn decode_text(&self) -> Result<String, Error> {
        Self { is_text: true, ..self.clone() }.decode()
    }

    /// Decodes a part of the body, at a path of keys.
    pub(crate) fn decode_at<T: JsonValue + Empty>(&self, path: &[&str]) -> Result<T, Error> {
        self.text().and_then(|json| codec::decode_at(json, path)).map_err(|error| self.decode_error(error))
    }

    pub(crate) fn text(&self) -> Result<&str, JsonError> {
        codec::utf8(&self.body)
    }

    /// The error for a success status that the API's document doesn't have.
    #[cold]
    pub(crate) fn unexpected_status(&self) -> Error {
        Error::Decode(DecodeError::new(DecodeFailure::UnexpectedStatus, self.clone()))
    }

    /// The error for a response of another media type than that of the requested stream.
    #[cold]
    pub(crate) fn unexpected_media_type(&self) -> Error {
        Error::Decode(DecodeError::new(DecodeFailure::UnexpectedMediaType, self.clone()))
    }

    #[cold]
    pub(crate) fn decode_error(&self, error: JsonError) -> Error {
        Error::Decode(DecodeError::new(DecodeFailure::Invalid(error), self.clone()))
    }
}
