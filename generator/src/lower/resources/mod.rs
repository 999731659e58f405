//! The accessor and the method name of each operation: by its dotted operationId, or else by its path, its HTTP method and the
//! shape of its response.

pub mod layout;
pub mod operation_id;
pub mod paths;
pub mod placement;
pub mod response_shape;
pub mod tree;
pub mod verbs;
