//! Every type that an API mentions, found in one place: what renumbers types, finds features or asks which types occur goes through
//! here. Each struct is taken apart without `..`, so that a new field that holds a type can't be forgotten.

use super::{
    Api, Body, Enum, ErrorStatus, Field, HeaderKey, Newtype, Operation, Page, Parameter, Resource, Response, ResponseHeader,
    Stream, Struct, Success, Type, TypeDef, TypeKind, Union, Variant, Webhook,
};

/// The half of a call that mentions a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The request: its parameters and its body.
    Request,
    /// The responses, successful or not.
    Response,
}

/// The visitors of one kind of reference, shared or mutable. Types come with all that they are made of, the outer ones first.
macro_rules! visitors {
    ($visit_types:ident $($mutable:tt)?) => {
        impl Type {
            /// Visits this type and all that it is made of in place.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                visit(self);
                match self {
                    Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => inner.$visit_types(visit),
                    Type::Tuple(members) => {
                        for member in members {
                            member.$visit_types(visit);
                        }
                    }
                    Type::Bool
                    | Type::I32
                    | Type::I64
                    | Type::U32
                    | Type::U64
                    | Type::F64
                    | Type::String
                    | Type::Secret
                    | Type::Format(_)
                    | Type::Raw
                    | Type::Bytes
                    | Type::File
                    | Type::Unit
                    | Type::Named(_) => {}
                }
            }
        }

        impl Operation {
            /// Visits every type that the operation mentions.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(Direction, &$($mutable)? Type)) {
                let Operation {
                    id: _,
                    place: _,
                    name: _,
                    request_name: _,
                    method: _,
                    path: _,
                    server: _,
                    docs: _,
                    arguments,
                    options,
                    fixed,
                    body,
                    response,
                    errors,
                    security: _,
                    idempotent: _,
                    page,
                } = self;
                let in_request = &mut |ty: &$($mutable)? Type| visit(Direction::Request, ty);
                for parameter in arguments {
                    parameter.$visit_types(in_request);
                }
                for parameter in options {
                    parameter.$visit_types(in_request);
                }
                for (parameter, _value) in fixed {
                    parameter.$visit_types(in_request);
                }
                if let Some(body) = body {
                    body.$visit_types(in_request);
                }
                let in_response = &mut |ty: &$($mutable)? Type| visit(Direction::Response, ty);
                response.$visit_types(in_response);
                for error in errors {
                    error.$visit_types(in_response);
                }
                if let Some(page) = page {
                    let Page { rule: _, item } = page;
                    item.$visit_types(in_response);
                }
            }
        }

        impl Parameter {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let Parameter { name: _, wire: _, location: _, ty, serialization: _, docs: _ } = self;
                ty.$visit_types(visit);
            }
        }

        impl Body {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let Body { name: _, ty, kind: _, media_type: _, others: _, required: _, docs: _ } = self;
                ty.$visit_types(visit);
            }
        }

        impl Response {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let Response { ty, kind: _, media_type: _, stream, successes, headers, links: _, docs: _ } = self;
                ty.$visit_types(visit);
                if let Some(stream) = stream {
                    match stream {
                        Stream::Events(ty) | Stream::Values { ty, media_type: _ } => ty.$visit_types(visit),
                        Stream::TextEvents => {}
                    }
                }
                for success in successes {
                    let Success { name: _, status: _, ty, kind: _, docs: _ } = success;
                    ty.$visit_types(visit);
                }
                for header in headers {
                    header.$visit_types(visit);
                }
            }
        }

        impl ResponseHeader {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let ResponseHeader { wire: _, ty, docs: _ } = self;
                ty.$visit_types(visit);
            }
        }

        impl ErrorStatus {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let ErrorStatus { status: _, description: _, ty, headers } = self;
                if let Some(ty) = ty {
                    ty.$visit_types(visit);
                }
                for header in headers {
                    header.$visit_types(visit);
                }
            }
        }

        impl Webhook {
            /// Visits the type of the webhook's body.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let Webhook { title: _, method: _, ty } = self;
                ty.$visit_types(visit);
            }
        }

        impl TypeDef {
            /// Visits every type that the definition mentions.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let TypeDef { name: _, module: _, place: _, docs: _, kind, features: _, in_requests: _, in_responses: _ } = self;
                kind.$visit_types(visit);
            }
        }

        impl TypeKind {
            /// Visits every type that the definition mentions.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                match self {
                    TypeKind::Struct(Struct { fields, additional, item }) => {
                        for field in fields {
                            let Field { name: _, wire: _, ty, presence: _, set_by: _, clear: _, constant: _, docs: _ } = field;
                            ty.$visit_types(visit);
                        }
                        if let Some(additional) = additional {
                            additional.$visit_types(visit);
                        }
                        if let Some(item) = item {
                            item.$visit_types(visit);
                        }
                    }
                    TypeKind::Enum(Enum { ty, variants }) => {
                        ty.$visit_types(visit);
                        for variant in variants {
                            variant.$visit_types(visit);
                        }
                    }
                    TypeKind::Union(Union { tag: _, variants }) => {
                        for variant in variants {
                            variant.$visit_types(visit);
                        }
                    }
                    TypeKind::Newtype(Newtype { ty }) => ty.$visit_types(visit),
                }
            }
        }

        impl Variant {
            fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(&$($mutable)? Type)) {
                let Variant { name: _, wire: _, ty, docs: _ } = self;
                ty.$visit_types(visit);
            }
        }

        impl Resource {
            /// Visits every type that the operations of the resource, and of those below it, mention.
            pub fn $visit_types(&$($mutable)? self, visit: &mut dyn FnMut(Direction, &$($mutable)? Type)) {
                let Resource { id: _, accessor: _, module: _, type_name: _, feature: _, docs: _, operations, children } = self;
                for operation in operations {
                    operation.$visit_types(visit);
                }
                for child in children {
                    child.$visit_types(visit);
                }
            }
        }
    };
}

visitors!(visit_types);
visitors!(visit_types_mut mut);

impl Api {
    /// Visits every type that the crate's code mentions.
    pub fn visit_types(&self, visit: &mut dyn FnMut(&Type)) {
        let Api {
            package: _,
            crate_name: _,
            version: _,
            title: _,
            docs: _,
            base_url: _,
            servers: _,
            variables: _,
            env_prefix: _,
            schemes: _,
            security: _,
            paginations: _,
            resources,
            headers,
            // No code reads a webhook by itself: of its type only the definition counts, which is in `types`.
            webhooks: _,
            types,
        } = self;
        for resource in resources {
            resource.visit_types(&mut |_, ty| visit(ty));
        }
        for HeaderKey { constant: _, wire: _, ty, docs: _ } in headers {
            ty.visit_types(visit);
        }
        for definition in types {
            definition.visit_types(visit);
        }
    }
}
