//! How a parameter's value is serialized, as the runtime's constants say it.

use super::tokens::ident;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle, Serialization};
use proc_macro2::TokenStream;
use quote::quote;

/// Where a parameter goes that is written as most are there.
pub fn usual(parameter: &Parameter) -> Option<&'static str> {
    let is_usual = |style, explode| parameter.serialization == Serialization { style, explode, reserved: false, secret: false };
    match parameter.location {
        ParameterLocation::Path if is_usual(ParameterStyle::Simple, false) => Some("path"),
        ParameterLocation::Query if is_usual(ParameterStyle::Form, true) => Some("query"),
        ParameterLocation::Header if is_usual(ParameterStyle::Simple, false) => Some("header"),
        _ => None,
    }
}

/// Where a parameter goes and how it is serialized.
pub fn place_and_style(parameter: &Parameter) -> (TokenStream, TokenStream) {
    (location(parameter.location), style(parameter.serialization))
}

/// Where a value goes, as the runtime's enum says it.
pub fn location(location: ParameterLocation) -> TokenStream {
    let location = ident(match location {
        ParameterLocation::Path => "Path",
        ParameterLocation::Query => "Query",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    });
    quote!(runtime::request::parameter::ParameterLocation::#location)
}

/// How a value is serialized, by the constants of the runtime.
pub fn style(Serialization { style, explode, reserved, secret }: Serialization) -> TokenStream {
    let constant = ident(match style {
        ParameterStyle::Simple => "SIMPLE",
        ParameterStyle::Label => "LABEL",
        ParameterStyle::Matrix => "MATRIX",
        ParameterStyle::Form => "FORM",
        ParameterStyle::SpaceDelimited => "SPACE_DELIMITED",
        ParameterStyle::PipeDelimited => "PIPE_DELIMITED",
        ParameterStyle::DeepObject => "DEEP_OBJECT",
        ParameterStyle::Json => "JSON",
    });
    let explode = (explode != style.explodes()).then(|| quote!(.explode(#explode)));
    let reserved = reserved.then(|| quote!(.allow_reserved()));
    let secret = secret.then(|| quote!(.secret()));
    quote!(runtime::request::parameter::ParameterStyle::#constant #explode #reserved #secret)
}
