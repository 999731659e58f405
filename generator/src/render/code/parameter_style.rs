//! How a parameter's value is serialized, as the runtime's constants say it.

use super::tokens::ident;
use crate::ir::{Form, Location, Parameter, Style};
use proc_macro2::TokenStream;
use quote::quote;

/// Where a parameter goes that is written as most are there.
pub fn usual(parameter: &Parameter) -> Option<&'static str> {
    let is_usual = |form, explode| parameter.style == Style { form, explode, reserved: false, secret: false };
    match parameter.location {
        Location::Path if is_usual(Form::Simple, false) => Some("path"),
        Location::Query if is_usual(Form::Form, true) => Some("query"),
        Location::Header if is_usual(Form::Simple, false) => Some("header"),
        _ => None,
    }
}

pub fn place_and_style(parameter: &Parameter) -> (TokenStream, TokenStream) {
    let place = ident(&format!("{:?}", parameter.location));
    (quote!(runtime::parameter::In::#place), style(parameter.style))
}

/// How a value is written, by the constants of the runtime.
pub fn style(Style { form, explode, reserved, secret }: Style) -> TokenStream {
    let constant = ident(&format!("{form:?}").to_uppercase());
    let explode = match explode {
        _ if explode == form.explodes() => quote!(),
        true => quote!(.exploded()),
        false => quote!(.joined()),
    };
    let reserved = reserved.then(|| quote!(.reserved()));
    let secret = secret.then(|| quote!(.secret()));
    quote!(runtime::parameter::Style::#constant #explode #reserved #secret)
}
