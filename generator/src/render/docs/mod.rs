//! What users read in rustdoc: the document's Markdown made safe for it, doc comments, and all sentences of our own, by what they are
//! said of.

pub mod client_docs;
pub mod doc_comment;
pub mod markdown;
pub mod operation_docs;
pub mod pagination_docs;
pub mod type_docs;
