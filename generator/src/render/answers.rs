//! What a call gives: a type, or an enum of its successes beside its resource, and what is said of it.

use super::Target;
use super::docs;
use super::markdown::{code, for_rustdoc};
use super::resources::call_path;
use super::tokens::{self, Paths, ident};
use crate::ir::{AnswerHeader, AnswerKind, Api, Link, Operation, Stream, Success, Type};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The type of the answer.
pub fn ty(api: &Api, operation: &Operation, paths: &Paths) -> TokenStream {
    if operation.answer.successes.is_empty() {
        return tokens::ty(api, &operation.answer.ty, paths);
    }
    let name = name(operation);
    quote!(#name)
}

fn name(operation: &Operation) -> Ident {
    format_ident!("{}Response", operation.request_name)
}

/// The enum of the successes; nothing where one type says it all.
pub fn definition(api: &Api, operation: &Operation, resource: &str, paths: &Paths) -> TokenStream {
    let successes = &operation.answer.successes;
    if successes.is_empty() {
        return quote!();
    }
    let name = name(operation);
    let text = docs::outer(&format!("The response of [`{resource}::{}`], by status.", operation.name));
    let variants = successes.iter().map(|success| {
        let (name, text) = (ident(&success.name), docs::outer(&variant_docs(success)));
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
            (Some(_), AnswerKind::Json) => quote!(response.decode().map(Self::#name)),
            (Some(_), AnswerKind::Text) => quote!(response.decode_text().map(Self::#name)),
            (Some(_), AnswerKind::Bytes) => quote!(Ok(Self::#name(response.body.clone()))),
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

fn variant_docs(success: &Success) -> String {
    let text = docs::text(&success.docs, "");
    let status = success.status.map_or("Any other success".to_owned(), |status| format!("Status {status}"));
    if text.is_empty() { format!("{status}.") } else { format!("{status}: {text}") }
}

/// What is said of the answer.
pub fn docs(api: &Api, target: &Target, operation: &Operation) -> String {
    let answer = &operation.answer;
    let mut parts = Vec::new();
    if answer.successes.is_empty() {
        parts.extend(answer.docs.description.as_deref().map(for_rustdoc).map(|text| text.trim().to_owned()));
        parts.extend(matches!(answer.ty, Type::Nullable(_)).then(|| format!("{} if the response has no body.", code("None"))));
    } else {
        let lines = answer.successes.iter().map(|success| line(&success.name, &variant_docs(success)));
        parts.push(lines.collect::<Vec<_>>().join("\n"));
    }
    if !answer.headers.is_empty() {
        let lines = answer.headers.iter().map(|header| entry(&header_link(api, target, header), &docs::text(&header.docs, "")));
        parts.push(format!("Response headers, available by {}:\n\n{}", code("send"), lines.collect::<Vec<_>>().join("\n")));
    }
    if !answer.links.is_empty() {
        let lines = answer
            .links
            .iter()
            .map(|link| entry(&format!("{} by {}", code(&link.name), code(&followed(api, link))), &docs::text(&link.docs, "")));
        parts.push(format!("Links:\n\n{}", lines.collect::<Vec<_>>().join("\n")));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// An entry of a list.
fn line(name: &str, text: &str) -> String {
    entry(&code(name), text)
}

fn entry(head: &str, text: &str) -> String {
    let text = text.replace("\n\n", " ").replace('\n', " ");
    if text.is_empty() { format!("- {head}") } else { format!("- {head}: {text}") }
}

/// A header's name as a link to its constant.
pub fn header_link(api: &Api, target: &Target, header: &AnswerHeader) -> String {
    let name = code(&header.wire);
    let key = api.headers.iter().find(|key| key.wire.eq_ignore_ascii_case(&header.wire));
    key.map_or(name.clone(), |key| format!("[{name}]({}::headers::{})", target.root, key.constant))
}

/// The call that a link leads to, or what the description calls it.
fn followed(api: &Api, link: &Link) -> String {
    let call = api.all_resources().into_iter().find_map(|way| {
        let operation =
            way.last()?.operations.iter().find(|operation| operation.id == link.target || pointer(operation) == link.target)?;
        Some(format!("{}.{}", call_path(&way), operation.name))
    });
    call.unwrap_or_else(|| link.target.clone())
}

/// How a reference of the description names an operation (RFC 6901).
fn pointer(operation: &Operation) -> String {
    let path = operation.path.replace('~', "~0").replace('/', "~1");
    format!("#/paths/{path}/{}", operation.method.as_str().to_lowercase())
}

/// The enum as it stands in `api.md`.
pub fn lines(api: &Api, operation: &Operation, paths: &Paths) -> Option<(String, Vec<TokenStream>)> {
    let successes = &operation.answer.successes;
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
