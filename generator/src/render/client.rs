//! What is the API's own around its resources: the client with its builder, the security schemes, the pagination rules, the crate
//! with its docs.

use super::markdown::{code, for_rustdoc};
use super::resources::{ResourceLine, alternatives_of, security};
use super::tokens::ident;
use super::{Draft, Target, docs, runtime};
use crate::ir::{Api, Format, Pagination, Rule, Scheme, SchemeKind};
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// `client.rs`, and `security.rs` and `pagination.rs` where the API has such.
pub fn files(api: &Api, target: &Target) -> Vec<Draft> {
    let mut files = vec![Draft::new("src/client.rs", client(api, target))];
    if !api.schemes.is_empty() {
        let file = SecurityFile {
            runtime: &target.runtime,
            schemes: schemes(api),
            default: alternatives_of(api, &quote!(), &api.security),
        };
        files.push(Draft::new("src/security.rs", file.to_string()));
    }
    if !api.paginations.is_empty() {
        let file = PaginationFile { runtime: &target.runtime, rules: api.paginations.iter().map(RuleView::new).collect() };
        files.push(Draft::new("src/pagination.rs", file.to_string()));
    }
    files
}

/// `lib.rs`
pub fn library(api: &Api) -> Draft {
    let file = LibraryFile {
        uses_jiff: runtime::uses(api, Format::Timestamp),
        uses_uuid: runtime::uses(api, Format::Uuid),
        has_pagination: !api.paginations.is_empty(),
        has_schemes: !api.schemes.is_empty(),
    };
    Draft::new("src/lib.rs", file.to_string())
}

#[derive(Template)]
#[template(path = "lib.rs.jinja")]
struct LibraryFile {
    uses_jiff: bool,
    uses_uuid: bool,
    has_pagination: bool,
    has_schemes: bool,
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
    env_prefix: Literal,
    schemes_list: TokenStream,
    has_schemes: bool,
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
        docs: docs::outer(&format!("{title} client. It is cheap to clone, and clones share their connections.")),
        from_env_docs: docs::outer(&from_env_docs(api)),
        base_url_docs: docs::outer(&match &api.base_url {
            Some(url) => {
                format!("Sends requests to another address than {}. A path in it stays in front of every request's.", code(url))
            }
            None => "Sets the address that requests go to. A path in it stays in front of every request's.".to_owned(),
        }),
        base_url,
        env_prefix: Literal::string(&api.env_prefix),
        schemes_list: {
            let constants: Vec<_> = constants.collect();
            quote!(&[#(&security::#constants),*])
        },
        has_schemes: !api.schemes.is_empty(),
        default_security: security(api, target, &api.security),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
        schemes,
    };
    file.to_string()
}

fn from_env_docs(api: &Api) -> String {
    let prefix = &api.env_prefix;
    let mut lines =
        vec!["A client with the settings of the environment. A variable that is empty counts as not set.\n".to_owned()];
    for scheme in &api.schemes {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", scheme.env, scheme.setter));
    }
    lines.push(format!("- `{prefix}_BASE_URL`: see [`ClientBuilder::base_url`]"));
    lines.push(format!("- `{prefix}_CUSTOM_HEADERS`: headers for every request, one a line, as `Name: value`"));
    lines.push("\n# Errors\n\n[`Error::Configuration`] if one of them makes no sense.".to_owned());
    lines.join("\n")
}

#[derive(Template)]
#[template(path = "security.rs.jinja")]
struct SecurityFile<'a> {
    runtime: &'a str,
    schemes: Vec<SchemeView>,
    default: TokenStream,
}

struct SchemeView {
    docs: TokenStream,
    setter_docs: TokenStream,
    setter_name: Ident,
    constant: Ident,
    id: Literal,
    setter: Literal,
    env: Literal,
    kind: TokenStream,
}

fn schemes(api: &Api) -> Vec<SchemeView> {
    api.schemes.iter().map(SchemeView::new).collect()
}

impl SchemeView {
    fn new(scheme: &Scheme) -> Self {
        let text = docs::text(&scheme.docs, &format!("The security scheme {}.", code(&scheme.id)));
        let sent = match scheme.kind {
            SchemeKind::Bearer => "It goes out as a bearer token (RFC 6750 §2.1).",
        };
        Self {
            docs: docs::outer(&text),
            setter_docs: docs::outer(&format!("Sets the credential of the scheme {}. {text} {sent}", code(&scheme.id))),
            setter_name: ident(&scheme.setter),
            constant: ident(&scheme.setter.to_shouty_snake_case()),
            id: Literal::string(&scheme.id),
            setter: Literal::string(&scheme.setter),
            env: Literal::string(&scheme.env),
            kind: match scheme.kind {
                SchemeKind::Bearer => quote!(SchemeKind::Bearer),
            },
        }
    }
}

#[derive(Template)]
#[template(path = "pagination.rs.jinja")]
struct PaginationFile<'a> {
    runtime: &'a str,
    rules: Vec<RuleView>,
}

struct RuleView {
    docs: TokenStream,
    constant: Ident,
    items: TokenStream,
    next: TokenStream,
}

impl RuleView {
    fn new(pagination: &Pagination) -> Self {
        let keys = |path: &[String]| quote!(&[#(#path),*]);
        let (text, next) = match &pagination.rule {
            Rule::Cursor { parameter, next, more } => {
                let cursor = keys(&next.0);
                let more = more.as_ref().map_or_else(
                    || quote!(None),
                    |more| {
                        let more = keys(&more.0);
                        quote!(Some(#more))
                    },
                );
                (
                    format!("The next page is asked for by `{parameter}`, the cursor at `{}` of this page.", next.0.join(".")),
                    quote!(NextPage::Cursor { parameter: #parameter, cursor: #cursor, more: #more }),
                )
            }
        };
        Self {
            docs: docs::outer(&text),
            constant: ident(&pagination.name.to_shouty_snake_case()),
            items: keys(&pagination.items.0),
            next,
        }
    }
}
