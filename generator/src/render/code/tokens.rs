//! Types and values as tokens of Rust. Strings of the document get into the code only here, as literals.

use crate::ir::{Api, Format, Presence, Type, TypeId, Value};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use std::cell::Cell;

/// How code names what isn't its own, and what it named so far: a module of which nothing is named needs no import.
#[derive(Debug, Clone)]
pub struct Paths {
    code: Code,
    names_types: Cell<bool>,
    names_codec: Cell<bool>,
    names_runtime: Cell<bool>,
}

/// The code that a name stands in.
#[derive(Debug, Clone)]
enum Code {
    /// The file of a type or of headers, which imports `types` and `codec`.
    Type,
    /// The file of a resource or of security schemes, which imports `types` and `runtime`.
    Resource,
    /// A program that imports the module `types` of a crate.
    Program(Ident),
    /// A program that imports nothing.
    Foreign(Ident),
    /// An overview, where names stand alone.
    Overview,
}

impl Paths {
    fn new(code: Code) -> Self {
        Self { code, names_types: Cell::new(false), names_codec: Cell::new(false), names_runtime: Cell::new(false) }
    }

    /// In the file of a type or of headers.
    pub fn in_types() -> Self {
        Self::new(Code::Type)
    }

    /// In the file of a resource or of security schemes.
    pub fn in_resources() -> Self {
        Self::new(Code::Resource)
    }

    /// In a program that imports the module `types` of a crate.
    pub fn in_program(crate_ident: &Ident) -> Self {
        Self::new(Code::Program(crate_ident.clone()))
    }

    /// In a program that imports nothing.
    pub fn from_crate(crate_ident: &Ident) -> Self {
        Self::new(Code::Foreign(crate_ident.clone()))
    }

    /// Where names stand alone, as in an overview.
    pub fn bare() -> Self {
        Self::new(Code::Overview)
    }

    /// A named type.
    pub fn named(&self, name: &Ident) -> TokenStream {
        self.names_types.set(true);
        match &self.code {
            Code::Type | Code::Resource | Code::Program(_) => quote!(types::#name),
            Code::Foreign(crate_ident) => quote!(#crate_ident::types::#name),
            Code::Overview => quote!(#name),
        }
    }

    /// A type of the codec.
    pub fn codec(&self, name: &str) -> TokenStream {
        self.names_codec.set(true);
        let name = ident(name);
        match &self.code {
            Code::Type => quote!(codec::#name),
            Code::Resource => quote!(runtime::codec::#name),
            Code::Program(crate_ident) | Code::Foreign(crate_ident) => quote!(#crate_ident::#name),
            Code::Overview => quote!(#name),
        }
    }

    /// An item of another module of the runtime. Outside of the crate only those have a path that it exports.
    pub fn runtime(&self, module: &str, name: &str) -> TokenStream {
        self.names_runtime.set(true);
        let (module, name) = (module_path(module), ident(name));
        match &self.code {
            Code::Type => quote!(crate::runtime::#module::#name),
            Code::Resource => quote!(runtime::#module::#name),
            Code::Program(crate_ident) | Code::Foreign(crate_ident) => quote!(#crate_ident::#name),
            Code::Overview => quote!(#name),
        }
    }

    /// A type of a dependency.
    pub fn dependency(&self, module: &str, name: &str) -> TokenStream {
        let (module, name) = (module_path(module), ident(name));
        match &self.code {
            Code::Type | Code::Resource | Code::Program(_) | Code::Foreign(_) => quote!(#module::#name),
            Code::Overview => quote!(#name),
        }
    }

    /// Whether a type of the API was named so far.
    pub fn names_types(&self) -> bool {
        self.names_types.get()
    }

    /// Whether an item of the runtime outside of its codec was named so far.
    pub fn names_runtime(&self) -> bool {
        self.names_runtime.get()
    }

    /// Whether a type of the codec was named so far.
    pub fn names_codec(&self) -> bool {
        self.names_codec.get()
    }
}

/// A finished name as a token. Names are chosen in `lower`, where keywords are escaped.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type.
pub fn ty(api: &Api, ty: &Type, paths: &Paths) -> TokenStream {
    let inner = |ty: &Type| self::ty(api, ty, paths);
    match ty {
        Type::Bool => quote!(bool),
        Type::I32 => quote!(i32),
        Type::I64 => quote!(i64),
        Type::U32 => quote!(u32),
        Type::U64 => quote!(u64),
        Type::F64 => quote!(f64),
        Type::String => quote!(String),
        Type::Secret => paths.dependency("secrecy", "SecretString"),
        Type::Format(Format::Timestamp) => paths.dependency("jiff", "Timestamp"),
        Type::Format(Format::Date) => paths.dependency("jiff::civil", "Date"),
        Type::Format(Format::Uuid) => paths.dependency("uuid", "Uuid"),
        Type::Raw => paths.codec("Raw"),
        Type::Bytes => paths.dependency("bytes", "Bytes"),
        Type::File => paths.runtime("request::multipart", "File"),
        Type::Unit => quote!(()),
        Type::Named(id) => paths.named(&name_of(api, *id)),
        Type::List(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        Type::Tuple(members) => {
            let members: Vec<TokenStream> = members.iter().map(inner).collect();
            match members.as_slice() {
                [member] => quote!((#member,)),
                members => quote!((#(#members),*)),
            }
        }
        Type::Map(value) => {
            let (map, value) = (paths.codec("Map"), inner(value));
            quote!(#map<#value>)
        }
        Type::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        Type::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
    }
}

/// The name of a named type.
pub fn name_of(api: &Api, id: TypeId) -> Ident {
    ident(&api.type_def(id).name)
}

/// The type of a field.
pub fn field_type(api: &Api, inner: &Type, presence: Presence, paths: &Paths) -> TokenStream {
    let inner = ty(api, inner, paths);
    match presence {
        Presence::Required => inner,
        Presence::RequiredNullable | Presence::Optional => quote!(Option<#inner>),
        Presence::OptionalNullable => {
            let nullable = paths.codec("Nullable");
            quote!(#nullable<#inner>)
        }
    }
}

/// A value that is known when the SDK is generated.
pub fn constant(value: &Value, paths: &Paths) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text.to_owned()),
        Value::Integer(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        Value::Bool(value) => quote!(#value),
        Value::Json(json) => {
            let raw = paths.codec("Raw");
            quote!(#raw::from_valid(#json))
        }
    }
}

/// The attributes of the setter of a field or parameter: whether it is deprecated, and for Clippy that the name of an operator is no
/// mistake.
pub fn setter_attributes(name: &str, is_deprecated: bool) -> TokenStream {
    const OPERATORS: [&str; 12] = ["add", "bitand", "bitor", "bitxor", "div", "mul", "neg", "not", "rem", "shl", "shr", "sub"];
    let deprecated = deprecated(is_deprecated);
    match OPERATORS.contains(&name) {
        true => quote!(#deprecated #[allow(clippy::should_implement_trait, reason = "the name comes from the API")]),
        false => deprecated,
    }
}

/// The attribute of a deprecated item; nothing for any other.
pub fn deprecated(is_deprecated: bool) -> TokenStream {
    if is_deprecated { quote!(#[deprecated]) } else { quote!() }
}

/// The attribute that has an item only with one of the features; nothing if it is always there.
pub fn gate(features: &[String]) -> TokenStream {
    match features {
        [] => quote!(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// A path of modules as tokens.
pub fn module_path(path: &str) -> TokenStream {
    let parts = path.split("::").map(ident);
    quote!(#(#parts)::*)
}
