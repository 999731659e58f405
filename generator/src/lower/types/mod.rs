//! Which schema becomes which type. `schema` chooses between the files beside it, which call each other as schemas contain each other:
//! this is the one circle of imports in `lower`.

pub mod all_of;
pub mod docs;
pub mod draft;
pub mod enclosing;
pub mod enums;
pub mod objects;
pub mod schema;
pub mod site;
pub mod unions;
