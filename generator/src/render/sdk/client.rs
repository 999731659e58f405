//! What is the API's own around its resources: the client with its builder, the security schemes, the pagination rules, the crate
//! with its docs.

use crate::ir::{Api, Format, Server, ServerVariable};
use crate::render::code::tokens::ident;
use crate::render::docs::client_docs;
use crate::render::docs::doc_comment;
use crate::render::files::SourceFile;
use crate::render::files::Target;
use crate::render::runtime;
use crate::render::sdk::pagination;
use crate::render::sdk::resources::ResourceLine;
use crate::render::sdk::security::{self, SchemeView, schemes};
use askama::Template;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// `client.rs`, and `security.rs` and `pagination.rs` where the API has such.
pub fn files(api: &Api, target: &Target) -> Vec<SourceFile> {
    let mut files = vec![SourceFile::new("src/client.rs", client(api, target))];
    files.extend(security::file(api, target));
    files.extend(pagination::file(api, target));
    files
}

/// `lib.rs`
pub fn library(api: &Api) -> SourceFile {
    let file = LibraryFile {
        uses_jiff: runtime::uses_jiff(api),
        uses_files: runtime::uses_files(api),
        uses_events: runtime::uses_events(api),
        uses_json_lines: runtime::uses_json_lines(api),
        uses_uuid: runtime::uses(api, Format::Uuid),
        has_headers: !api.headers.is_empty(),
        has_pagination: !api.paginations.is_empty(),
        has_schemes: !api.schemes.is_empty(),
        has_servers: !api.servers.is_empty(),
    };
    SourceFile::new("src/lib.rs", file.to_string())
}

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct LibraryFile {
    uses_jiff: bool,
    uses_files: bool,
    uses_events: bool,
    uses_json_lines: bool,
    uses_uuid: bool,
    has_headers: bool,
    has_pagination: bool,
    has_schemes: bool,
    has_servers: bool,
}

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
    has_schemes: bool,
    has_providers: bool,
    default_security: TokenStream,
    resources: Vec<ResourceLine>,
    schemes: Vec<SchemeView>,
}

fn client(api: &Api, target: &Target) -> String {
    let schemes = schemes(api);
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
        has_schemes: !api.schemes.is_empty(),
        has_providers: runtime::has_providers(api),
        default_security: security::alternatives(api, target, &api.security),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
        schemes,
    };
    file.to_string()
}

/// A variable of addresses, as its static and as the builder's method.
struct VariableView {
    docs: TokenStream,
    setter: Ident,
    index: Literal,
    name: Literal,
    setter_text: Literal,
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
            setter_text: Literal::string(&setting.setter),
            env: Literal::string(&setting.env),
            default: Literal::string(default),
            values: quote!(&[#(#values),*]),
        }
    }
}

/// A place where the API is served.
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
