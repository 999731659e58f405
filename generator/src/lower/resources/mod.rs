//! Under which accessor and method name each operation is called: by its dotted operationId, or else by its path, its HTTP method and
//! what its response holds.

pub mod layout;
pub mod operation_id;
pub mod paths;
pub mod placement;
pub mod response_shape;
pub mod tree;
pub mod verbs;
