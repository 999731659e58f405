//! Which lists come in pages, and how the next page is requested: by the rules of `sdk.yaml`, or else by the shape of a list.

pub mod infer;
pub mod rules;
