//! What a call returns: the response with its decoded value, its typed headers, or its body as a stream. Here a body becomes a
//! value.

pub(crate) mod decode;
pub(crate) mod header;
pub(crate) mod streamed;

mod typed;

pub use typed::Response;
