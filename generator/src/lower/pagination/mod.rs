//! Which lists are paginated, and how the next page is requested: by the rules of `sdk.yaml`, or else inferred from the shape of
//! a list.

pub mod infer;
pub mod rules;
