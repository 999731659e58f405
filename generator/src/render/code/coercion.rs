//! The types of arguments and their conversions: an argument accepts whatever converts into its type without a loss, so that callers
//! write `"ci"` for a `String`.

use super::tokens::{Paths, ident, ty};
use crate::ir::{Api, Type, TypeKind};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// The type of an argument, and its conversion into a value of the wanted type.
pub struct Coercion {
    /// The argument's name.
    name: Ident,
    /// The argument's type.
    pub argument: TokenStream,
    /// The conversion; none if the argument is such a value already.
    conversion: Option<TokenStream>,
}

impl Coercion {
    /// An argument that is a value of the type.
    pub fn exact(name: &Ident, argument: TokenStream) -> Self {
        Self { name: name.clone(), argument, conversion: None }
    }

    /// An argument that is converted.
    pub fn converted(name: &Ident, argument: TokenStream, conversion: TokenStream) -> Self {
        Self { name: name.clone(), argument, conversion: Some(conversion) }
    }

    /// Whether the argument is a value of the type.
    pub fn is_exact(&self) -> bool {
        self.conversion.is_none()
    }

    /// The value as an expression.
    pub fn value(&self) -> TokenStream {
        self.conversion.clone().unwrap_or_else(|| self.name.to_token_stream())
    }
}

/// An argument that accepts whatever converts into the type without a loss.
pub fn coerce(api: &Api, wanted: &Type, name: &Ident, paths: &Paths) -> Coercion {
    match wanted {
        Type::String | Type::Secret | Type::Named(_) | Type::Raw if converts(api, wanted) => {
            let exact = ty(api, wanted, paths);
            Coercion::converted(name, quote!(impl Into<#exact>), quote!(#name.into()))
        }
        Type::List(item) => {
            let item = coerce(api, item, &ident("item"), paths);
            let (argument, value) = (&item.argument, item.value());
            let collected = match item.is_exact() {
                true => quote!(#name.into_iter().collect()),
                false => quote!(#name.into_iter().map(|item| #value).collect()),
            };
            Coercion::converted(name, quote!(impl IntoIterator<Item = #argument>), collected)
        }
        Type::Map(value) => {
            let value = coerce(api, value, &ident("value"), paths);
            let (argument, value) = (&value.argument, value.value());
            let collected = quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect());
            Coercion::converted(name, quote!(impl IntoIterator<Item = (impl Into<String>, #argument)>), collected)
        }
        Type::Boxed(inner) => {
            let inner = coerce(api, inner, name, paths);
            let value = inner.value();
            Coercion::converted(name, inner.argument, quote!(Box::new(#value)))
        }
        _ => Coercion::exact(name, ty(api, wanted, paths)),
    }
}

/// Whether other types convert into this one; a model is only ever itself.
fn converts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => !matches!(api.type_def(*id).kind, TypeKind::Struct(_)),
        _ => true,
    }
}
