//! `client.rs`: the client with its builder, and the URLs of the API's servers.

use crate::ir::{Api, Server, ServerVariable};
use crate::render::code::tokens::{Paths, ident};
use crate::render::docs::client_docs;
use crate::render::docs::doc_comment;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use crate::render::leaves::{Leaf, Leaves};
use crate::render::sdk::resources::ResourceLine;
use crate::render::sdk::security::{self, SchemeView, schemes};
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

#[derive(Template)]
#[template(path = "client.rs.jinja")]
struct ClientFile<'a> {
    root: &'a str,
    runtime: &'a str,
    docs: TokenStream,
    from_env_docs: TokenStream,
    base_url_docs: TokenStream,
    base_url: TokenStream,
    variables: Vec<VariableView>,
    servers: Vec<ServerView>,
    env_prefix: Literal,
    schemes_list: TokenStream,
    has_token_providers: bool,
    default_security: TokenStream,
    resources: Vec<ResourceLine>,
    schemes: Vec<SchemeView>,
}

/// `client.rs`
pub fn file(api: &Api, target: &Target, leaves: &Leaves) -> SourceFile {
    let schemes = schemes(api, &Paths::in_resources());
    let constants = schemes.iter().map(|scheme| &scheme.constant);
    let base_url = api.base_url.as_ref().map_or_else(|| quote!(None), |url| quote!(Some(#url)));
    let file = ClientFile {
        root: &target.root,
        runtime: &target.runtime,
        docs: doc_comment::outer(&client_docs::client(api)),
        from_env_docs: doc_comment::outer(&client_docs::from_env(api)),
        base_url_docs: doc_comment::outer(&client_docs::base_url(api)),
        base_url,
        variables: api.variables.iter().enumerate().map(|(index, variable)| VariableView::new(index, variable)).collect(),
        servers: api.servers.iter().map(ServerView::new).collect(),
        env_prefix: Literal::string(&api.env_prefix),
        schemes_list: {
            let constants: Vec<_> = constants.collect();
            quote!(&[#(&security::#constants),*])
        },
        has_token_providers: leaves.contains(Leaf::TokenProvider),
        default_security: security::alternatives(api, target, &api.security),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
        schemes,
    };
    SourceFile::new("src/client.rs", file.to_string())
}

/// A variable in the URLs of servers, as its static and as the builder's method.
struct VariableView {
    docs: TokenStream,
    setter: Ident,
    index: Literal,
    name: Literal,
    setter_name: Literal,
    env: Literal,
    default: Literal,
    values: TokenStream,
}

impl VariableView {
    fn new(index: usize, variable: &ServerVariable) -> Self {
        let ServerVariable { wire, setting, default, values, docs: _ } = variable;
        Self {
            docs: doc_comment::outer(&client_docs::variable(variable)),
            setter: ident(&setting.setter),
            index: Literal::usize_unsuffixed(index),
            name: Literal::string(wire),
            setter_name: Literal::string(&setting.setter),
            env: Literal::string(&setting.env),
            default: Literal::string(default),
            values: quote!(&[#(#values),*]),
        }
    }
}

/// A server of the API.
struct ServerView {
    docs: TokenStream,
    constant: Ident,
    url: Literal,
}

impl ServerView {
    fn new(server: &Server) -> Self {
        Self {
            docs: doc_comment::outer(&client_docs::server(server)),
            constant: ident(&server.constant),
            url: Literal::string(&server.url),
        }
    }
}
