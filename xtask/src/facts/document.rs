//! The facts file: operations and models of the official Python SDK, by their names in Python. An unknown key is an error, so
//! that no fact is ignored.

use std::{cell::Cell, collections::BTreeMap};

use anyhow::{Result, bail};
use serde::{Deserialize, de::IgnoredAny};

use super::types::Py;

/// The whole file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    pub operations: Vec<Operation>,
    /// The classes and aliases of each source file, by its path.
    models: BTreeMap<String, Vec<Model>>,
}

/// A method of the Python SDK.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    pub id: String,
    pub method: String,
    pub path: String,
    /// The arguments in the path, by their names in the path.
    pub path_args: BTreeMap<String, String>,
    /// All arguments.
    pub params: Vec<Param>,
    /// The arguments that are headers, by the header's name.
    #[serde(default)]
    pub header_params: BTreeMap<String, String>,
    /// Headers that are always the same, their values in Python's quotes.
    #[serde(default)]
    pub fixed_headers: BTreeMap<String, String>,
    /// The arguments in the query; `query_schema` has their names on the wire.
    #[serde(default)]
    pub query_params: Vec<String>,
    pub query_schema: Option<String>,
    /// The arguments that are fields of the body; `body_schema` has their names on the wire.
    #[serde(default)]
    pub body_fields: Vec<String>,
    pub body_schema: Option<String>,
    /// Set if the argument `body` is the whole body.
    pub body: Option<String>,
    /// The credentials that it accepts, as a Python dictionary; absent: any.
    pub security: Option<String>,
    #[serde(rename = "returns_annotation")]
    pub returns: Py,
    /// The annotation, and how the Python SDK obtains the value.
    #[serde(default, rename = "returns")]
    _cast: Option<IgnoredAny>,
}

/// An argument.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Param {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: Py,
    pub required: bool,
}

/// A class with fields, or another name for a type.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    #[serde(rename = "class", alias = "alias")]
    pub name: String,
    #[serde(default)]
    pub bases: Vec<String>,
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The target of an alias.
    #[serde(rename = "type")]
    pub alias_of: Option<Py>,
    /// The property that selects the variant of a union.
    pub discriminator: Option<String>,
    /// Whether anything refers to it.
    #[serde(skip)]
    reached: Cell<bool>,
}

/// A field of a class.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    pub name: String,
    pub wire_name: String,
    #[serde(rename = "type")]
    pub ty: Py,
    pub required: bool,
    /// The same as `Optional` in a request.
    #[serde(default, rename = "nullable_in_request")]
    _nullable: Option<IgnoredAny>,
}

/// A value, and the file in which its names are looked up.
pub struct InFile<'a, T> {
    pub file: &'a str,
    pub it: &'a T,
}

// Not derived, since `T` need not be `Copy`.
impl<T> Clone for InFile<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for InFile<'_, T> {}

/// A field, with what follows from its position in the class.
#[derive(Clone, Copy)]
pub struct Member<'a> {
    pub field: InFile<'a, Field>,
    /// Whether it is required.
    pub required: bool,
}

impl Operation {
    /// The folder of its models, as the path of a file in it: that of the parent resource.
    pub fn folder(&self) -> String {
        let parts: Vec<&str> = self.id.split('.').collect();
        let above = parts.len().saturating_sub(2);
        parts[..above].iter().map(|part| format!("{part}/")).collect()
    }

    /// The argument of this name.
    pub fn param(&self, name: &str) -> Result<&Param> {
        match self.params.iter().find(|param| param.name == name) {
            Some(param) => Ok(param),
            None => bail!("{} has no argument `{name}`", self.id),
        }
    }
}

impl Facts {
    /// The model of a name in a file. Python's imports aren't among the facts, so the nearest counts: one of the same file, else
    /// one whose file has its name, else one of the same folder.
    pub fn find(&self, module: Option<&str>, name: &str, file: &str) -> Result<InFile<'_, Model>> {
        let nearness = |found: &InFile<Model>| {
            let after_it = stem(found.file).replace('_', "") == name.to_lowercase();
            (found.file == file, after_it, folder(found.file) == folder(file))
        };
        let all = self.models.iter().flat_map(|(file, models)| models.iter().map(move |it| InFile { file, it }));
        let mut all: Vec<_> =
            all.filter(|found| found.it.name == name && module.is_none_or(|it| it == stem(found.file))).collect();
        all.sort_by_key(nearness);
        match all[..] {
            [] => bail!("{file} names {name}, which the facts don't have"),
            [.., a, b] if nearness(&a) == nearness(&b) => bail!("{file} names {name}, which {} and {} have", a.file, b.file),
            [.., nearest] => {
                nearest.it.reached.set(true);
                Ok(nearest)
            }
        }
    }

    /// The models that nothing has referred to so far.
    pub fn unreached(&self) -> impl Iterator<Item = InFile<'_, Model>> {
        let all = self.models.iter().flat_map(|(file, models)| models.iter().map(move |it| InFile { file, it }));
        all.filter(|model| !model.it.reached.get())
    }

    /// The fields of a class, inherited ones first. Python declares required fields before the others, so a field of a response
    /// that comes before a required one, although it has a default, is always present and may be null.
    pub fn fields<'a>(&'a self, class: InFile<'a, Model>) -> Result<Vec<Member<'a>>> {
        let is_response = !class.it.bases.iter().any(|base| base == "TypedDict");
        let last = class.it.fields.iter().rposition(|field| field.required);
        let mut fields: Vec<Member> = Vec::new();
        for base in class.it.bases.iter().filter(|base| !matches!(&***base, "BaseModel" | "TypedDict")) {
            fields.extend(self.fields(self.find(None, base, class.file)?)?);
        }
        for (index, it) in class.it.fields.iter().enumerate() {
            fields.retain(|inherited| inherited.field.it.wire_name != it.wire_name);
            let required = it.required || (is_response && last.is_some_and(|last| index < last));
            fields.push(Member { field: InFile { file: class.file, it }, required });
        }
        Ok(fields)
    }
}

/// `zones/user.py` is in `zones`.
fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// `zones/user.py` is called `user`.
fn stem(file: &str) -> &str {
    let name = file.rsplit_once('/').map_or(file, |(_, name)| name);
    name.strip_suffix(".py").unwrap_or(name)
}
