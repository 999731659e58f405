//! The names of everything in Rust. A name depends only on the original name and its own place, so that reordering or adding to a
//! document renames nothing; `registry` keeps the names of one scope apart, and `sdk.yaml` overrides the generated names.

pub mod clearing_setters;
pub mod crate_name;
pub mod merge_equal;
pub mod registry;
pub mod renames;
pub mod schema_names;
pub mod shared_name;
pub mod transliterate;
pub mod type_names;
pub mod variant_names;
pub mod words;
