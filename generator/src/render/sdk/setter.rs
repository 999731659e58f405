//! A setter, of a field or of an optional parameter, as the templates print it.

use crate::ir::Type;
use crate::render::code::tokens::ident;
use proc_macro2::{Ident, TokenStream};

/// A method that sets a value and returns `self`.
pub struct SetterView {
    pub docs: TokenStream,
    pub attributes: TokenStream,
    pub name: Ident,
    /// The argument with its type; empty if there is none.
    pub argument: TokenStream,
    /// The statements that set the value.
    pub body: TokenStream,
}

/// The name of a setter's argument.
pub fn argument_name(ty: &Type) -> Ident {
    ident(if matches!(ty, Type::List(_)) { "values" } else { "value" })
}
