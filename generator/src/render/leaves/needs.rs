//! Which leaves an API needs. Each kind of the IR says which leaf it needs in a match without `_`, so that the compiler asks the same
//! of a new kind.

use super::Leaf;
use crate::ir::{Api, BodyKind, Format, HttpMethod, Scheme, SchemeKind, Stream, Type};
use std::collections::BTreeSet;

/// Finds the leaves that an API needs.
pub fn find(api: &Api) -> BTreeSet<Leaf> {
    let mut leaves = BTreeSet::new();
    for scheme in &api.schemes {
        leaves.extend(leaves_for_scheme(scheme));
    }
    for operation in api.operations() {
        leaves.extend(leaves_for_method(operation.method));
        leaves.extend(operation.body.as_ref().and_then(|body| leaves_for_body(&body.kind)));
        leaves.extend(operation.response.stream.as_ref().map(leaves_for_stream));
    }
    api.visit_types(&mut |ty| leaves.extend(leaves_for_type(ty)));
    leaves.extend((!api.headers.is_empty()).then_some(Leaf::Headers));
    leaves.extend((!api.paginations.is_empty()).then_some(Leaf::Pagination));
    leaves.extend((!api.servers.is_empty()).then_some(Leaf::Servers));
    leaves
}

fn leaves_for_scheme(scheme: &Scheme) -> impl Iterator<Item = Leaf> {
    let of_kind = match scheme.kind {
        SchemeKind::Bearer | SchemeKind::Key { .. } => None,
        SchemeKind::Basic => Some(Leaf::BasicAuth),
        SchemeKind::ClientCredentials { .. } => Some(Leaf::OAuth2),
    };
    let provider = scheme.provider_setter.is_some().then_some(Leaf::TokenProvider);
    [Leaf::Security].into_iter().chain(of_kind).chain(provider)
}

fn leaves_for_method(method: HttpMethod) -> Option<Leaf> {
    match method {
        HttpMethod::Query => Some(Leaf::QueryMethod),
        HttpMethod::Get
        | HttpMethod::Put
        | HttpMethod::Post
        | HttpMethod::Delete
        | HttpMethod::Options
        | HttpMethod::Head
        | HttpMethod::Patch
        | HttpMethod::Trace => None,
    }
}

fn leaves_for_body(kind: &BodyKind) -> Option<Leaf> {
    match kind {
        BodyKind::Form(_) => Some(Leaf::Form),
        BodyKind::Multipart(_) => Some(Leaf::Multipart),
        BodyKind::Json | BodyKind::Text | BodyKind::Bytes => None,
    }
}

fn leaves_for_stream(stream: &Stream) -> Leaf {
    match stream {
        Stream::Events(_) | Stream::TextEvents => Leaf::Events,
        Stream::Values { .. } => Leaf::JsonLines,
    }
}

/// What a type needs by itself; the types that it is made of are visited, too.
fn leaves_for_type(ty: &Type) -> Option<Leaf> {
    match ty {
        Type::Format(Format::Date) => Some(Leaf::Date),
        Type::Format(Format::Timestamp) => Some(Leaf::Timestamp),
        Type::Format(Format::Uuid) => Some(Leaf::Uuid),
        Type::File => Some(Leaf::Multipart),
        Type::Bool
        | Type::I32
        | Type::I64
        | Type::U32
        | Type::U64
        | Type::F64
        | Type::String
        | Type::Secret
        | Type::Raw
        | Type::Bytes
        | Type::Unit
        | Type::Named(_)
        | Type::List(_)
        | Type::Tuple(_)
        | Type::Map(_)
        | Type::Nullable(_)
        | Type::Boxed(_) => None,
    }
}
