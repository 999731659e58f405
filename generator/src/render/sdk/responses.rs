//! What a call returns: a type, or an enum of its successes that stands beside the request.

use crate::ir::{Api, Operation, ResponseKind, Stream, Success, Type};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::operation_docs;
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The type of the response's value.
pub fn ty(api: &Api, operation: &Operation, paths: &Paths) -> TokenStream {
    if operation.response.successes.is_empty() {
        tokens::ty(api, &operation.response.ty, paths)
    } else {
        enum_name(operation).to_token_stream()
    }
}

/// The name of the enum of an operation's successes.
pub fn enum_name(operation: &Operation) -> Ident {
    format_ident!("{}Response", operation.request_name)
}

/// The type of a success's body; none if it has no body.
pub fn content(api: &Api, success: &Success, paths: &Paths) -> Option<TokenStream> {
    (success.ty != Type::Unit).then(|| tokens::ty(api, &success.ty, paths))
}

/// The enum of the successes of an operation.
#[derive(Template)]
#[template(path = "response_enum.rs.jinja")]
pub struct ResponseEnum {
    docs: TokenStream,
    name: Ident,
    variants: Vec<SuccessVariant>,
    /// Whether every status has a variant.
    is_complete: bool,
}

struct SuccessVariant {
    docs: TokenStream,
    name: Ident,
    content: Option<TokenStream>,
    /// The pattern of its status.
    status: TokenStream,
    /// The expression that decodes the response as it.
    value: TokenStream,
}

impl ResponseEnum {
    /// The enum, by the type of the operation's resource; none if the response has one type.
    pub fn new(api: &Api, operation: &Operation, resource: &str, paths: &Paths) -> Option<Self> {
        let successes = &operation.response.successes;
        (!successes.is_empty()).then(|| Self {
            docs: doc_comment::outer(&operation_docs::response_enum(resource, operation)),
            name: enum_name(operation),
            variants: successes.iter().map(|success| SuccessVariant::new(api, success, paths)).collect(),
            is_complete: successes.iter().any(|success| success.status.is_none()),
        })
    }
}

impl SuccessVariant {
    fn new(api: &Api, success: &Success, paths: &Paths) -> Self {
        let name = ident(&success.name);
        let content = content(api, success, paths);
        let value = match (&content, success.kind) {
            (None, _) => quote!(Ok(Self::#name)),
            (Some(_), ResponseKind::Json) => quote!(response.decode().map(Self::#name)),
            (Some(_), ResponseKind::Text) => quote!(response.decode_text().map(Self::#name)),
            (Some(_), ResponseKind::Bytes) => quote!(Ok(Self::#name(response.body.clone()))),
        };
        Self {
            docs: doc_comment::outer(&operation_docs::success(success)),
            name,
            content,
            status: success.status.map_or_else(|| quote!(_), |status| Literal::u16_unsuffixed(status).to_token_stream()),
            value,
        }
    }
}

/// The type of a stream, and the runtime's call that opens it.
pub fn stream(api: &Api, stream: &Stream, paths: &Paths) -> (TokenStream, TokenStream) {
    match stream {
        Stream::Events(ty) => {
            let (events, ty) = (paths.runtime("stream::events", "Events"), tokens::ty(api, ty, paths));
            (quote!(#events<#ty>), quote!(events()))
        }
        Stream::TextEvents => {
            let events = paths.runtime("stream::events", "Events");
            (quote!(#events<String>), quote!(text_events()))
        }
        Stream::Values { ty, media_type } => {
            let (json_lines, ty) = (paths.runtime("stream::json_lines", "JsonLines"), tokens::ty(api, ty, paths));
            (quote!(#json_lines<#ty>), quote!(json_lines(#media_type)))
        }
    }
}
