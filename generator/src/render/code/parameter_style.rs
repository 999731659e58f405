//! How the value of a parameter is serialized, by the methods and constants of the runtime.

use super::tokens::ident;
use crate::ir::{Parameter, ParameterLocation, ParameterStyle, Serialization};
use proc_macro2::TokenStream;
use quote::quote;

/// The runtime's method for parameters in this location with the default style of OpenAPI; none if the style is another one.
pub fn shorthand(parameter: &Parameter) -> Option<&'static str> {
    let is = |style, explode| parameter.serialization == Serialization { style, explode, reserved: false, secret: false };
    match parameter.location {
        ParameterLocation::Path => is(ParameterStyle::Simple, false).then_some("path"),
        ParameterLocation::Query => is(ParameterStyle::Form, true).then_some("query"),
        ParameterLocation::Header => is(ParameterStyle::Simple, false).then_some("header"),
        ParameterLocation::Cookie => None,
    }
}

/// The location and the style of a parameter, as arguments of the runtime's method for any of them.
pub fn location_and_style(parameter: &Parameter) -> (TokenStream, TokenStream) {
    (location(parameter.location), style(parameter.serialization))
}

/// A location, as the runtime's enum has it.
fn location(location: ParameterLocation) -> TokenStream {
    let location = ident(match location {
        ParameterLocation::Path => "Path",
        ParameterLocation::Query => "Query",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    });
    quote!(runtime::request::parameter::ParameterLocation::#location)
}

/// A style, by the runtime's constants.
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
    quote!(runtime::request::parameter::Serialization::#constant #explode #reserved #secret)
}
