//! What users read about an item: the document's Markdown made safe for rustdoc, doc comments, and the docs of an operation's method.

pub mod doc_comment;
pub mod markdown;
pub mod operation_docs;
