//! What everything is called in Rust. A name follows from what it stands for and from its own place alone, so that reordering or adding
//! to a document renames nothing; `registry` keeps the names of one scope apart, and `sdk.yaml` overrides what a rule would choose.

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
