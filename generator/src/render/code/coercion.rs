//! What an argument takes and what makes it a value of the type: whatever converts without a loss, so that callers write `"ci"` where a
//! `String` is stored.

use super::tokens::{Paths, ident, ty};
use crate::ir::{Api, Type, TypeKind};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How a value is taken and what is done with it: the type of an argument, and the expression that makes it a value of the type.
pub struct Taken {
    pub argument: TokenStream,
    pub value: TokenStream,
}

/// An argument that takes whatever converts into the type without a loss.
pub fn take(api: &Api, wanted: &Type, name: &Ident, paths: &Paths) -> Taken {
    let exact = ty(api, wanted, paths);
    match wanted {
        Type::String | Type::Secret | Type::Named(_) | Type::Raw if converts(api, wanted) => {
            Taken { argument: quote!(impl Into<#exact>), value: quote!(#name.into()) }
        }
        Type::List(item) => {
            let inner = take(api, item, &ident("item"), paths);
            let (argument, value) = (inner.argument, inner.value);
            let collected = match is_identity(&value) {
                true => quote!(#name.into_iter().collect()),
                false => quote!(#name.into_iter().map(|item| #value).collect()),
            };
            Taken { argument: quote!(impl IntoIterator<Item = #argument>), value: collected }
        }
        Type::Map(value) => {
            let inner = take(api, value, &ident("value"), paths);
            let (argument, value) = (inner.argument, inner.value);
            Taken {
                argument: quote!(impl IntoIterator<Item = (impl Into<String>, #argument)>),
                value: quote!(#name.into_iter().map(|(key, value)| (key.into(), #value)).collect()),
            }
        }
        Type::Boxed(inner) => {
            let inner = take(api, inner, name, paths);
            let value = inner.value;
            Taken { argument: inner.argument, value: quote!(Box::new(#value)) }
        }
        _ => Taken { argument: exact, value: quote!(#name) },
    }
}

fn is_identity(value: &TokenStream) -> bool {
    value.to_string() == "item"
}

/// Whether other types convert into this one; a model is only ever itself.
fn converts(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Named(id) => !matches!(api.type_def(*id).kind, TypeKind::Struct(_)),
        _ => true,
    }
}
