//! `security.rs`: a static for each security scheme; and the setters of the client's builder for it.

use crate::ir::{Api, ParameterLocation, Scheme, SchemeKind};
use crate::render::code::tokens::{Paths, ident, module_path};
use crate::render::docs::client_docs;
use crate::render::docs::doc_comment;
use crate::render::files::{SourceFile, Target};
use askama::Template;
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The file, if the API has security schemes.
pub fn file(api: &Api, target: &Target) -> Option<SourceFile> {
    let paths = Paths::in_resources();
    let schemes = schemes(api, &paths);
    let file = SecurityFile {
        runtime: &target.runtime,
        uses_runtime: paths.names_runtime(),
        schemes,
        default: alternatives_of(api, &quote!(), &api.security),
    };
    (!api.schemes.is_empty()).then(|| SourceFile::new("src/security.rs", file.to_string()))
}

#[derive(Template)]
#[template(path = "security.rs.jinja")]
struct SecurityFile<'a> {
    runtime: &'a str,
    uses_runtime: bool,
    schemes: Vec<SchemeView>,
    default: TokenStream,
}

pub struct SchemeView {
    pub docs: TokenStream,
    pub constant: Ident,
    pub id: Literal,
    pub settings: Vec<SettingView>,
    pub kind: TokenStream,
    pub provider: Option<ProviderView>,
    pub token_endpoint: Option<TokenEndpointView>,
}

/// A setting of a credential, as its static and as the builder's method.
pub struct SettingView {
    pub docs: TokenStream,
    pub setter: Ident,
    pub setter_name: Literal,
    pub env: Literal,
    pub index: Literal,
}

/// The builder's method for a custom token provider.
pub struct ProviderView {
    pub setter: Ident,
    pub docs: TokenStream,
}

/// The builder's methods for the token endpoint.
pub struct TokenEndpointView {
    pub url_setter: Ident,
    pub url_docs: TokenStream,
    pub scope_setter: Ident,
    pub scope_docs: TokenStream,
}

/// The schemes, as their statics and as methods of the builder.
pub fn schemes(api: &Api, paths: &Paths) -> Vec<SchemeView> {
    api.schemes.iter().map(|scheme| SchemeView::new(scheme, paths)).collect()
}

impl SchemeView {
    fn new(scheme: &Scheme, paths: &Paths) -> Self {
        let settings = scheme.settings.iter().enumerate().map(|(index, setting)| SettingView {
            docs: doc_comment::outer(&client_docs::credential(scheme, index)),
            setter: ident(&setting.setter),
            setter_name: Literal::string(&setting.setter),
            env: Literal::string(&setting.env),
            index: Literal::usize_unsuffixed(index),
        });
        let (kind, token_endpoint) = match &scheme.kind {
            SchemeKind::Bearer => (quote!(SchemeKind::Bearer), None),
            SchemeKind::Basic => {
                let encode = paths.runtime("auth::basic", "encode");
                (quote!(SchemeKind::Basic { encode: #encode }), None)
            }
            SchemeKind::Key { location, wire } => {
                let location = ident(match location {
                    ParameterLocation::Path | ParameterLocation::Query => "Query",
                    ParameterLocation::Header => "Header",
                    ParameterLocation::Cookie => "Cookie",
                });
                let enum_path = paths.runtime("auth::scheme", "ApiKeyLocation");
                (quote!(SchemeKind::ApiKey { location: #enum_path::#location, name: #wire }), None)
            }
            SchemeKind::ClientCredentials { token_url, token_url_setter, scope_setter } => {
                let provider = paths.runtime("auth::oauth2", "provider");
                let endpoint = TokenEndpointView {
                    url_setter: ident(token_url_setter),
                    url_docs: doc_comment::outer(&client_docs::token_url(scheme, token_url)),
                    scope_setter: ident(scope_setter),
                    scope_docs: doc_comment::outer(&client_docs::token_scope(scheme)),
                };
                (quote!(SchemeKind::ClientCredentials { token_url: #token_url, provider: #provider }), Some(endpoint))
            }
        };
        Self {
            docs: doc_comment::outer(&client_docs::scheme(scheme)),
            constant: scheme_constant(scheme),
            id: Literal::string(&scheme.id),
            settings: settings.collect(),
            kind,
            provider: scheme.provider_setter.as_ref().map(|setter| ProviderView {
                setter: ident(setter),
                docs: doc_comment::outer(&client_docs::token_provider(scheme)),
            }),
            token_endpoint,
        }
    }
}

/// The static of a scheme.
pub fn scheme_constant(scheme: &Scheme) -> Ident {
    ident(&scheme.name.to_shouty_snake_case())
}

/// The security requirements of an operation, as alternatives of the statics of `security.rs`.
pub fn alternatives(api: &Api, target: &Target, alternatives: &[Vec<usize>]) -> TokenStream {
    let module = module_path(&format!("{}::security", target.root));
    if !api.schemes.is_empty() && alternatives == api.security {
        return quote!(#module::DEFAULT);
    }
    alternatives_of(api, &quote!(#module::), alternatives)
}

/// The alternatives, written out.
fn alternatives_of(api: &Api, module: &TokenStream, alternatives: &[Vec<usize>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|index| api.schemes.get(*index)).map(|scheme| {
            let constant = scheme_constant(scheme);
            quote!(&#module #constant)
        });
        quote!(&[#(#schemes),*])
    });
    quote!(&[#(#alternatives),*])
}
