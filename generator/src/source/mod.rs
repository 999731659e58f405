//! Documents: reads YAML and JSON, follows `$ref` across files, and locates every value.
//!
//! The parsers keep no line numbers, so every value that is read has a [`Place`] instead; the file is parsed a second time only
//! when a diagnostic is printed.

mod documents;
mod locate;
mod node;
mod node_reader;
mod parse;
mod place;
mod provider;
mod reference;

pub use documents::Documents;
pub use node::{Node, Number};
pub use node_reader::{Fields, NodeReader, Read};
pub use place::{At, DocumentId, Place, Pointer};
pub use provider::{Disk, Memory, Provider};
pub use reference::Unresolved;
