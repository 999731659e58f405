//! What is the API's own around its resources: the client with its builder, the security schemes, the pagination rules, the crate
//! with its docs.

use super::markdown::{code, for_rustdoc};
use super::resources::{ResourceLine, alternatives_of, security};
use super::tokens::ident;
use super::{Draft, Target, docs, runtime};
use crate::config::FieldPath;
use crate::ir::{self, Api, Format, Location, Pagination, Rule, Scheme, SchemeKind, Server, ServerVariable};
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
            uses_runtime: api.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Bearer),
            schemes: schemes(api),
            default: alternatives_of(api, &quote!(), &api.security),
        };
        files.push(Draft::new("src/security.rs", file.to_string()));
    }
    if !api.paginations.is_empty() {
        let file = PaginationFile {
            runtime: &target.runtime,
            has_cursors: api.paginations.iter().any(|rule| matches!(rule.rule, Rule::Cursor { .. })),
            has_totals: api.paginations.iter().any(|rule| matches!(rule.rule, Rule::Page { total: Some(_), .. })),
            has_more: api.paginations.iter().any(|rule| match &rule.rule {
                Rule::Cursor { backward: Some((_, Some(_))), .. } => true,
                _ => rule.more.is_some(),
            }),
            rules: api.paginations.iter().map(RuleView::new).collect(),
        };
        files.push(Draft::new("src/pagination.rs", file.to_string()));
    }
    files
}

/// `lib.rs`
pub fn library(api: &Api) -> Draft {
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
    Draft::new("src/lib.rs", file.to_string())
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
    let title = for_rustdoc(&api.title);
    let file = ClientFile {
        root: &target.root,
        runtime: &target.runtime,
        docs: docs::outer(&format!("{title} client. It is cheap to clone, and clones share their connections.")),
        from_env_docs: docs::outer(&from_env_docs(api)),
        base_url_docs: docs::outer(&base_url_docs(api)),
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
        default_security: security(api, target, &api.security),
        resources: api.resources.iter().map(ResourceLine::new).collect(),
        schemes,
    };
    file.to_string()
}

fn base_url_docs(api: &Api) -> String {
    let mut sentences = vec![match &api.base_url {
        Some(url) => format!("Sets the base URL, which is {} by default.", code(url)),
        None => "Sets the base URL, which has no default.".to_owned(),
    }];
    if !api.servers.is_empty() {
        sentences.push("[`servers`] has the URLs of the API's document.".to_owned());
    }
    sentences.push("Its path is prepended to the path of every request.".to_owned());
    let ways = api.all_resources();
    let mut operations = ways.iter().filter_map(|way| way.last()).flat_map(|resource| &resource.operations);
    if operations.any(|operation| operation.server.is_some()) {
        sentences.push("It also applies to operations with a server of their own.".to_owned());
    }
    sentences.join(" ")
}

fn from_env_docs(api: &Api) -> String {
    let prefix = &api.env_prefix;
    let mut lines = vec!["Creates a client from environment variables. An empty variable counts as unset.\n".to_owned()];
    for setting in api.schemes.iter().flat_map(|scheme| &scheme.settings) {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", setting.env, setting.setter));
    }
    for setting in api.variables.iter().map(|variable| &variable.setting) {
        lines.push(format!("- `{}`: see [`ClientBuilder::{}`]", setting.env, setting.setter));
    }
    lines.push(format!("- `{prefix}_BASE_URL`: see [`ClientBuilder::base_url`]"));
    lines.push(format!("- `{prefix}_CUSTOM_HEADERS`: headers for every request, one per line, as `Name: value`"));
    lines.push("\n# Errors\n\n[`Error::Configuration`] if a variable is invalid.".to_owned());
    lines.join("\n")
}

#[derive(Template)]
#[template(path = "security.rs.jinja")]
struct SecurityFile<'a> {
    runtime: &'a str,
    uses_runtime: bool,
    schemes: Vec<SchemeView>,
    default: TokenStream,
}

struct SchemeView {
    docs: TokenStream,
    constant: Ident,
    id: Literal,
    settings: Vec<SettingView>,
    kind: TokenStream,
    provider: Option<ProviderView>,
    exchange: Option<ExchangeView>,
}

/// A setting of a credential, as its static and as the builder's method.
struct SettingView {
    docs: TokenStream,
    setter: Ident,
    setter_text: Literal,
    env: Literal,
    index: Literal,
}

/// What the builder has for a source of tokens.
struct ProviderView {
    setter: Ident,
    docs: TokenStream,
}

/// What the builder has for an exchange of tokens besides.
struct ExchangeView {
    url_setter: Ident,
    url_docs: TokenStream,
    scope_setter: Ident,
    scope_docs: TokenStream,
}

fn schemes(api: &Api) -> Vec<SchemeView> {
    api.schemes.iter().map(SchemeView::new).collect()
}

impl SchemeView {
    fn new(scheme: &Scheme) -> Self {
        let text = docs::text(&scheme.docs, "");
        let of_scheme = format!("of the scheme {}", code(&scheme.id));
        let own: Vec<String> = scheme.settings.iter().map(|setting| format!("[`{0}`](Self::{0})", setting.setter)).collect();
        let setting_docs = |index: usize| match (&scheme.kind, index) {
            (SchemeKind::Bearer, _) => {
                format!("Sets the credential {of_scheme}, which is sent as a bearer token (RFC 6750 §2.1).")
            }
            (SchemeKind::Basic, 0) => {
                format!("Sets the user name {of_scheme}, which is sent with the password by HTTP Basic (RFC 7617 §2).")
            }
            (SchemeKind::Basic, _) => format!("Sets the password {of_scheme}. It is empty by default."),
            (SchemeKind::Key { location, wire }, _) => {
                let place = match location {
                    Location::Path | Location::Query => "query parameter",
                    Location::Header => "header",
                    Location::Cookie => "cookie",
                };
                format!("Sets the API key {of_scheme}, which is sent in the {place} {}.", code(wire))
            }
            (SchemeKind::ClientCredentials { .. }, 0) => {
                format!("Sets the client ID {of_scheme}, which is exchanged with the secret for access tokens (RFC 6749 §4.4).")
            }
            (SchemeKind::ClientCredentials { .. }, _) => format!("Sets the client secret {of_scheme}."),
        };
        let with_text = |sentence: String| if text.is_empty() { sentence } else { format!("{sentence}\n\n{text}") };
        let settings = scheme.settings.iter().enumerate().map(|(index, setting)| SettingView {
            docs: docs::outer(&with_text(setting_docs(index))),
            setter: ident(&setting.setter),
            setter_text: Literal::string(&setting.setter),
            env: Literal::string(&setting.env),
            index: Literal::usize_unsuffixed(index),
        });
        let (kind, exchange) = match &scheme.kind {
            SchemeKind::Bearer => (quote!(SchemeKind::Bearer), None),
            SchemeKind::Basic => (quote!(SchemeKind::Basic { encode: runtime::auth::basic::encode }), None),
            SchemeKind::Key { location, wire } => {
                let location = ident(match location {
                    Location::Path | Location::Query => "Query",
                    Location::Header => "Header",
                    Location::Cookie => "Cookie",
                });
                (quote!(SchemeKind::ApiKey { location: runtime::auth::scheme::ApiKeyLocation::#location, name: #wire }), None)
            }
            SchemeKind::ClientCredentials { token_url, token_url_setter, scope_setter } => (
                quote!(SchemeKind::ClientCredentials { token_url: #token_url, provider: runtime::auth::oauth2::provider }),
                Some(ExchangeView {
                    url_setter: ident(token_url_setter),
                    url_docs: docs::outer(&format!(
                        "Sets the token URL {of_scheme}, which is {} by default. That default is resolved against a custom base URL if the \
                         API's document has both on the same server.",
                        code(token_url)
                    )),
                    scope_setter: ident(scope_setter),
                    scope_docs: docs::outer(&format!(
                        "Sets the scope of the tokens {of_scheme}, separated by spaces (RFC 6749 §3.3). By default, the server \
                         decides."
                    )),
                }),
            ),
        };
        Self {
            docs: docs::outer(&docs::text(&scheme.docs, &format!("The security scheme {}.", code(&scheme.id)))),
            constant: scheme_constant(scheme),
            id: Literal::string(&scheme.id),
            settings: settings.collect(),
            kind,
            provider: scheme.provider_setter.as_ref().map(|setter| ProviderView {
                setter: ident(setter),
                docs: docs::outer(&format!(
                    "Uses a custom [`TokenProvider`] for the tokens {of_scheme}, instead of {}.",
                    own.join(" and ")
                )),
            }),
            exchange,
        }
    }
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
        let mut text = docs::text(docs, &format!("Sets {} of the server URL.", code(&format!("{{{wire}}}"))));
        text.push_str(&format!("\n\nDefault: {}.", code(default)));
        if !values.is_empty() {
            text.push_str(&format!(" One of {}.", values.iter().map(|value| code(value)).collect::<Vec<_>>().join(", ")));
        }
        Self {
            docs: docs::outer(&text),
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
            docs: docs::outer(&docs::text(&server.docs, &code(&server.url))),
            constant: ident(&server.constant),
            url: Literal::string(&server.url),
        }
    }
}

/// The static of a scheme.
pub fn scheme_constant(scheme: &Scheme) -> Ident {
    ident(&scheme.name.to_shouty_snake_case())
}

#[derive(Template)]
#[template(path = "pagination.rs.jinja")]
struct PaginationFile<'a> {
    runtime: &'a str,
    has_cursors: bool,
    has_more: bool,
    has_totals: bool,
    rules: Vec<RuleView>,
}

struct RuleView {
    docs: TokenStream,
    constant: Ident,
    items: TokenStream,
    more: TokenStream,
    next: TokenStream,
}

impl RuleView {
    fn new(pagination: &Pagination) -> Self {
        let keys = |path: &FieldPath| {
            let keys = &path.0;
            quote!(&[#(#keys),*])
        };
        let optional = |more: &Option<ir::More>| match more {
            None => quote!(None),
            Some(ir::More { field, required }) => {
                let field = keys(field);
                quote!(Some(HasMore { field: #field, required: #required }))
            }
        };
        let cursor = |cursor: &ir::Cursor| {
            let (parameter, field) = (&cursor.parameter, keys(&cursor.field));
            quote!(PageCursor { parameter: #parameter, field: #field })
        };
        let says_more = pagination.more.as_ref().map(|more| match more.required {
            true => format!("\nEvery page says at `{}` whether there is one.", more.field),
            false => format!("\nA page may say at `{}` whether there is one.", more.field),
        });
        let (text, next) = match &pagination.rule {
            Rule::Cursor { forward, backward } => {
                let forwards = cursor(forward);
                let backwards = backward.as_ref().map_or_else(
                    || quote!(None),
                    |(back, more)| {
                        let (back, more) = (cursor(back), optional(more));
                        quote!(Some((#back, #more)))
                    },
                );
                let way_back = backward.as_ref().map(|(back, _)| {
                    format!("\nAsked for by `{}` alone, the list goes back, by the cursor at `{}`.", back.parameter, back.field)
                });
                (
                    format!(
                        "The next page is asked for by `{}`, the cursor at `{}` of this page.{}",
                        forward.parameter,
                        forward.field,
                        way_back.unwrap_or_default()
                    ),
                    quote!(NextPage::Cursor { forward: #forwards, backward: #backwards }),
                )
            }
            Rule::Offset { parameter, total } => {
                let length =
                    total.as_ref().map(|total| format!("\nA page may say at `{total}` how many items there are in all."));
                let total = total.as_ref().map_or(quote!(None), |total| {
                    let field = keys(total);
                    quote!(Some(#field))
                });
                let text = format!("The next page is asked for by `{parameter}`, the number of the items before it.");
                (text + &length.unwrap_or_default(), quote!(NextPage::Offset { parameter: #parameter, total: #total }))
            }
            Rule::Page { parameter, first, total } => {
                let (length, total) = match total {
                    None => (String::new(), quote!(None)),
                    Some(ir::Total::Items(total)) => {
                        let field = keys(total);
                        let text = format!("\nA page may say at `{total}` how many items there are in all.");
                        (text, quote!(Some(Total::Items(#field))))
                    }
                    Some(ir::Total::Pages(total)) => {
                        let field = keys(total);
                        (format!("\nA page may say at `{total}` how many pages there are."), quote!(Some(Total::Pages(#field))))
                    }
                };
                let first = Literal::u64_unsuffixed(*first);
                let text = format!("The next page is asked for by `{parameter}`, its number; the first page has {first}.");
                (text + &length, quote!(NextPage::Page { parameter: #parameter, first: #first, total: #total }))
            }
            Rule::Url { url } => {
                let field = keys(url);
                (format!("The next page is at the URL at `{url}` of this page."), quote!(NextPage::Url { url: #field }))
            }
        };
        Self {
            docs: docs::outer(&format!("{text}{}", says_more.unwrap_or_default())),
            constant: ident(&pagination.name.to_shouty_snake_case()),
            items: keys(&pagination.items),
            more: optional(&pagination.more),
            next,
        }
    }
}
