//! What a call gives: a type, or an enum of its successes beside its resource, and what is said of it.

use crate::ir::{Api, Operation, ResponseKind, Stream, Success, Type};
use crate::render::code::tokens;
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::doc_comment;
use crate::render::docs::operation_docs;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The type of the answer.
pub fn ty(api: &Api, operation: &Operation, paths: &Paths) -> TokenStream {
    if operation.response.successes.is_empty() {
        return tokens::ty(api, &operation.response.ty, paths);
    }
    let name = name(operation);
    quote!(#name)
}

fn name(operation: &Operation) -> Ident {
    format_ident!("{}Response", operation.request_name)
}

/// The enum of the successes; nothing where one type says it all.
pub fn definition(api: &Api, operation: &Operation, resource: &str, paths: &Paths) -> TokenStream {
    let successes = &operation.response.successes;
    if successes.is_empty() {
        return quote!();
    }
    let name = name(operation);
    let text = doc_comment::outer(&operation_docs::response_enum(resource, operation));
    let variants = successes.iter().map(|success| {
        let (name, text) = (ident(&success.name), doc_comment::outer(&operation_docs::success(success)));
        let held = held(success).map(|ty| tokens::ty(api, ty, paths)).map(|ty| quote!((#ty)));
        quote!(#text #name #held)
    });
    let arms = successes.iter().map(|success| {
        let name = ident(&success.name);
        let status = match success.status {
            Some(status) => Literal::u16_unsuffixed(status).to_token_stream(),
            None => quote!(_),
        };
        let read = match (held(success), success.kind) {
            (None, _) => quote!(Ok(Self::#name)),
            (Some(_), ResponseKind::Json) => quote!(response.decode().map(Self::#name)),
            (Some(_), ResponseKind::Text) => quote!(response.decode_text().map(Self::#name)),
            (Some(_), ResponseKind::Bytes) => quote!(Ok(Self::#name(response.body.clone()))),
        };
        quote!(#status => #read)
    });
    let others =
        successes.iter().all(|success| success.status.is_some()).then(|| quote!(_ => Err(response.unexpected_status()),));
    quote! {
        #text
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name { #(#variants,)* }

        impl runtime::response::decode::FromResponse for #name {
            fn from_response(response: &runtime::http::raw_response::RawResponse) -> Result<Self, runtime::error::Error> {
                match response.status.as_u16() { #(#arms,)* #others }
            }
        }
    }
}

fn held(success: &Success) -> Option<&Type> {
    Some(&success.ty).filter(|ty| **ty != Type::Unit)
}

/// The enum as it stands in `api.md`.
pub fn lines(api: &Api, operation: &Operation, paths: &Paths) -> Option<(String, Vec<TokenStream>)> {
    let successes = &operation.response.successes;
    let variants = successes.iter().map(|success| {
        let name = ident(&success.name);
        let held = held(success).map(|ty| tokens::ty(api, ty, paths)).map(|ty| quote!((#ty)));
        quote!(#name #held)
    });
    (!successes.is_empty()).then(|| (name(operation).to_string(), variants.collect()))
}

/// The type of a stream, as users name it, and the call of a request that gives it.
pub fn stream(api: &Api, stream: &Stream, paths: &Paths) -> (TokenStream, TokenStream) {
    match stream {
        Stream::Events(ty) => {
            let ty = tokens::ty(api, ty, paths);
            (quote!(runtime::stream::events::Events<#ty>), quote!(events()))
        }
        Stream::TextEvents => (quote!(runtime::stream::events::Events<String>), quote!(text_events())),
        Stream::Values { ty, media_type } => {
            let ty = tokens::ty(api, ty, paths);
            (quote!(runtime::stream::json_lines::JsonLines<#ty>), quote!(json_lines(#media_type)))
        }
    }
}
