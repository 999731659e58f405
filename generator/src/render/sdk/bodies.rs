//! The body of a request, wherever a call takes one: as an argument, as a setter, in the docs.

use crate::ir::{Api, Body, BodyKind, PartRule, Serialization, Type};
use crate::render::code::coercion::{Coercion, coerce};
use crate::render::code::parameter_style;
use crate::render::code::tokens;
use crate::render::code::tokens::Paths;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// What is taken as the body, and what makes it a value of the body's type.
pub fn coerce_body(api: &Api, body: &Body, name: &Ident, paths: &Paths) -> Coercion {
    match body.kind {
        _ if is_exact(body) => Coercion::exact(name, tokens::ty(api, &body.ty, paths)),
        BodyKind::Bytes => Coercion::exact(name, quote!(impl Into<runtime::http::body::Body>)),
        BodyKind::Text => Coercion::exact(name, quote!(impl Into<String>)),
        BodyKind::Json | BodyKind::Form(_) | BodyKind::Multipart(_) => coerce(api, &body.ty, name, paths),
    }
}

/// Whether nothing is converted into the body. A body is often an empty object, and of an empty map of whatever converts Rust
/// couldn't tell what it holds.
pub fn is_exact(body: &Body) -> bool {
    matches!(body.ty, Type::Map(_))
}

/// The calls that give a request its required body.
pub fn given(body: &Body, name: &Ident) -> TokenStream {
    let media_type = unusual(body).map(|media_type| quote!(.media_type(#media_type)));
    let call = match &body.kind {
        BodyKind::Json => quote!(.body(&#name)),
        BodyKind::Form(styles) => {
            let styles = form_styles(styles);
            quote!(.form(&#name, #styles))
        }
        BodyKind::Multipart(rules) => {
            let (media_type, rules) = (&body.media_type, part_rules(rules));
            quote!(.multipart(&#name, #media_type, #rules))
        }
        BodyKind::Text => quote!(.text(#name.into())),
        BodyKind::Bytes => quote!(.bytes(#name.into())),
    };
    quote!(#call #media_type)
}

/// The statements of the setter of an optional body.
pub fn set(body: &Body, value: &Ident) -> TokenStream {
    let media_type = unusual(body).map(|media_type| quote!(self.request.parts.set_media_type(#media_type);));
    let call = match &body.kind {
        BodyKind::Json => quote!(set_body(&#value)),
        BodyKind::Form(styles) => {
            let styles = form_styles(styles);
            quote!(set_form(&#value, #styles))
        }
        BodyKind::Multipart(rules) => {
            let (media_type, rules) = (&body.media_type, part_rules(rules));
            quote!(set_multipart(&#value, #media_type, #rules))
        }
        BodyKind::Text => quote!(set_text(#value.into())),
        BodyKind::Bytes => quote!(set_bytes(#value.into())),
    };
    quote!(self.request.parts.#call; #media_type)
}

/// The media type, if it isn't what the runtime takes for granted.
fn unusual(body: &Body) -> Option<&str> {
    let usual = match body.kind {
        BodyKind::Json => "application/json",
        BodyKind::Form(_) => "application/x-www-form-urlencoded",
        // The boundary goes with it.
        BodyKind::Multipart(_) => return None,
        BodyKind::Text => "text/plain",
        BodyKind::Bytes => "",
    };
    (body.media_type != usual).then_some(body.media_type.as_str())
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
