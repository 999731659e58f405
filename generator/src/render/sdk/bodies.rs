//! The body of a request: the argument or setter that takes it, and the calls of the runtime that set it.

use crate::ir::{Api, Body, BodyKind, PartRule, Serialization, Type};
use crate::render::code::coercion::{Coercion, coerce};
use crate::render::code::parameter_style;
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The argument for a body, and its conversion into the body's type.
pub fn coerce_body(api: &Api, body: &Body, name: &Ident, paths: &Paths) -> Coercion {
    match body.kind {
        _ if is_exact(body) => Coercion::exact(name, tokens::ty(api, &body.ty, paths)),
        BodyKind::Bytes => {
            let body = paths.runtime("http::body", "Body");
            Coercion::exact(name, quote!(impl Into<#body>))
        }
        BodyKind::Text => Coercion::exact(name, quote!(impl Into<String>)),
        BodyKind::Json | BodyKind::Form(_) | BodyKind::Multipart(_) => coerce(api, &body.ty, name, paths),
    }
}

/// Whether a body is taken as it is. A body is often an empty object, and Rust can't infer the type of the values of an empty map of
/// `impl Into<…>`.
pub fn is_exact(body: &Body) -> bool {
    matches!(body.ty, Type::Map(_))
}

/// The calls that set the body while a request is built: `.body(&body)`.
pub fn builder_calls(body: &Body, value: &Ident) -> TokenStream {
    let RuntimeCall { method, arguments } = runtime_call(body, value);
    let method = ident(method);
    let media_type = explicit_media_type(body).map(|media_type| quote!(.media_type(#media_type)));
    quote!(.#method(#arguments) #media_type)
}

/// The statements that set the body of a request that was built: `self.request.parts.set_body(&value);`.
pub fn setter_statements(body: &Body, value: &Ident) -> TokenStream {
    let RuntimeCall { method, arguments } = runtime_call(body, value);
    let method = format_ident!("set_{method}");
    let media_type = explicit_media_type(body).map(|media_type| quote!(self.request.parts.set_media_type(#media_type);));
    quote!(self.request.parts.#method(#arguments); #media_type)
}

/// How the runtime sets a body.
struct RuntimeCall {
    /// Its method of a builder; the setter of a request has the prefix `set_`.
    method: &'static str,
    arguments: TokenStream,
}

fn runtime_call(body: &Body, value: &Ident) -> RuntimeCall {
    let (method, arguments) = match &body.kind {
        BodyKind::Json => ("body", quote!(&#value)),
        BodyKind::Form(styles) => {
            let styles = form_styles(styles);
            ("form", quote!(&#value, #styles))
        }
        BodyKind::Multipart(rules) => {
            let (media_type, rules) = (&body.media_type, part_rules(rules));
            ("multipart", quote!(&#value, #media_type, #rules))
        }
        BodyKind::Text => ("text", quote!(#value.into())),
        BodyKind::Bytes => ("bytes", quote!(#value.into())),
    };
    RuntimeCall { method, arguments }
}

/// The media type, if it isn't the one that the runtime's method sets.
fn explicit_media_type(body: &Body) -> Option<&str> {
    let default = match body.kind {
        BodyKind::Json => Some("application/json"),
        BodyKind::Form(_) => Some("application/x-www-form-urlencoded"),
        // It is an argument, because the boundary belongs to it.
        BodyKind::Multipart(_) => return None,
        BodyKind::Text => Some("text/plain"),
        BodyKind::Bytes => None,
    };
    Some(body.media_type.as_str()).filter(|media_type| default != Some(*media_type))
}

fn form_styles(styles: &[(String, Serialization)]) -> TokenStream {
    if styles.is_empty() {
        return quote!(&[]);
    }
    let styles = styles.iter().map(|(property, style)| {
        let style = parameter_style::style(*style);
        quote!((#property, #style))
    });
    quote!(const { &[#(#styles),*] })
}

fn part_rules(rules: &[PartRule]) -> TokenStream {
    let rules = rules.iter().map(|PartRule { property, is_file, media_type }| {
        let rule = match (is_file, media_type) {
            (true, None) => quote!(file(#property)),
            (true, Some(media_type)) => quote!(file_as(#property, #media_type)),
            (false, media_type) => quote!(value_as(#property, #media_type)),
        };
        quote!(runtime::request::multipart::PartRule::#rule)
    });
    quote!(&[#(#rules),*])
}
