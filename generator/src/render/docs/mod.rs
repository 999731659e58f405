//! The rustdoc that depends on the document: its Markdown made safe for rustdoc, doc comments, and the sentences about operations,
//! types, the client and pagination.

pub mod client_docs;
pub mod doc_comment;
pub mod markdown;
pub mod operation_docs;
pub mod pagination_docs;
pub mod type_docs;
