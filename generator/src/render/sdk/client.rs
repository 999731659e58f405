//! What is the API's own around its resources: the client with its builder, the security schemes, the pagination rules, the crate
//! with its docs.

use crate::ir::{Api, Format, Server, ServerVariable};
use crate::render::code::tokens::ident;
use crate::render::docs::doc_comment;
use crate::render::docs::markdown::{code, for_rustdoc};
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
        uses_values: runtime::uses_values(api),
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
    uses_values: bool,
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
    let title = for_rustdoc(&api.title);
    let file = ClientFile {
        root: &target.root,
        runtime: &target.runtime,
        docs: doc_comment::outer(&format!("{title} client. It is cheap to clone, and clones share their connections.")),
        from_env_docs: doc_comment::outer(&from_env_docs(api)),
        base_url_docs: doc_comment::outer(&base_url_docs(api)),
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

fn base_url_docs(api: &Api) -> String {
    let mut sentences = vec![match &api.base_url {
        Some(url) => format!("Sends requests to another address than {}.", code(url)),
        None => "Sets the address that requests go to.".to_owned(),
    }];
    if !api.servers.is_empty() {
        sentences.push("[`servers`] has the description's.".to_owned());
    }
    sentences.push("A path in it stays in front of every request's.".to_owned());
    let ways = api.all_resources();
    let mut operations = ways.iter().filter_map(|way| way.last()).flat_map(|resource| &resource.operations);
    if operations.any(|operation| operation.server.is_some()) {
        sentences.push("Operations that have an address of their own go to this one, too.".to_owned());
    }
    sentences.join(" ")
}

fn from_env_docs(api: &Api) -> String {
    let prefix = &api.env_prefix;
    let mut lines =
        vec!["A client with the settings of the environment. A variable that is empty counts as not set.\n".to_owned()];
    for setting in api.schemes.iter().flat_map(|scheme| &scheme.settings) {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", setting.env, setting.setter));
    }
    for setting in api.variables.iter().map(|variable| &variable.setting) {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", setting.env, setting.setter));
    }
    lines.push(format!("- `{prefix}_BASE_URL`: see [`ClientBuilder::base_url`]"));
    lines.push(format!("- `{prefix}_CUSTOM_HEADERS`: headers for every request, one a line, as `Name: value`"));
    lines.push("\n# Errors\n\n[`Error::Configuration`] if one of them makes no sense.".to_owned());
    lines.join("\n")
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
        let ServerVariable { wire, setting, default, values, docs } = variable;
        let mut text =
            doc_comment::text(docs, &format!("Sets {} of the address that requests go to.", code(&format!("{{{wire}}}"))));
        text.push_str(&format!("\n\nDefault: {}.", code(default)));
        if !values.is_empty() {
            text.push_str(&format!(" One of {}.", values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ")));
        }
        Self {
            docs: doc_comment::outer(&text),
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
            docs: doc_comment::outer(&doc_comment::text(&server.docs, &code(&server.url))),
            constant: ident(&server.constant),
            url: Literal::string(&server.url),
        }
    }
}
