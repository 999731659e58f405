//! A call of the API before it is sent: the generated code fills in the parameters and the body, the caller adds options, and
//! awaiting it sends it. Here parameters and bodies are encoded.

pub(crate) mod parameter;
pub(crate) mod parts;
pub(crate) mod path;
pub(crate) mod send;

mod typed;

pub(crate) use parts::RequestParts;
pub(crate) use typed::request;
pub use typed::{Request, ResponseFuture, ValueFuture};
