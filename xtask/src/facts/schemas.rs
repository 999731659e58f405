//! Types against types, down to the last field. Nothing is taken on trust because of its name: a class of Python and a type of the
//! SDK are the same when what they are made of is.

use std::collections::HashSet;

use anyhow::Result;
use generator::ir::{self, Api, Format, Presence, Type, TypeDef, TypeId, TypeKind, Value};

use super::{
    document::{Facts, In, Member, Model},
    report::Report,
    types::{Py, show},
};

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// To the API. The facts tell a field that may be null from one that may be left out.
    Request,
    /// From the API. The facts have one word for both, so either will do.
    Response,
}

/// What a type is compared for.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub way: Way,
    /// The fields that count, by their names in Python: the class of a body has the operation's other arguments too.
    pub only: Option<&'a [String]>,
}

/// A comparison of the models that the operations lead to.
pub struct Schemas<'a> {
    pub facts: &'a Facts,
    pub api: &'a Api,
    pub report: Report,
    /// The pairs that were compared, each of which is told of at the first place that leads to it.
    seen: HashSet<(&'a str, &'a str, TypeId, Way)>,
}

impl<'a> Schemas<'a> {
    pub fn new(facts: &'a Facts, api: &'a Api) -> Self {
        Self { facts, api, report: Report::default(), seen: HashSet::new() }
    }

    /// Compares a type, whose names mean what they do in the file, with a type of the SDK.
    pub fn compare(&mut self, place: &str, py: In<'a, Py>, sdk: &'a Type, scope: Scope) -> Result<()> {
        let sdk = self.plain(sdk);
        if let Py::Named(module, name) = py.it {
            let model = self.facts.find(module.as_deref(), name, py.file)?;
            return self.named(place, model, sdk, scope);
        }
        let inner = Scope { only: None, ..scope };
        match (py.it, sdk) {
            // The facts don't tell a text's format, but for that of a date-time.
            (Py::Str, Type::String | Type::Secret | Type::Format(Format::Uuid))
            | (Py::Bool, Type::Bool)
            | (Py::Int, Type::I32 | Type::I64 | Type::U64)
            | (Py::Float, Type::F64)
            | (Py::DateTime, Type::Format(Format::Timestamp))
            | (Py::Any, Type::Raw)
            | (Py::None, Type::Unit)
            | (Py::Bytes, Type::Bytes) => Ok(()),
            (Py::Optional(it), Type::Nullable(sdk)) => self.compare(place, In { it: &**it, ..py }, sdk, inner),
            (Py::List(it), Type::List(sdk)) => self.compare(&format!("{place}[]"), In { it: &**it, ..py }, sdk, inner),
            (Py::Dict(it), Type::Map(sdk)) => self.compare(&format!("{place}{{}}"), In { it: &**it, ..py }, sdk, inner),
            (Py::Literal(values), Type::Named(id)) => match &self.api.type_def(*id).kind {
                TypeKind::Enum(known) => {
                    self.values(place, values, known);
                    Ok(())
                }
                _ => self.differ(place, py.it, sdk),
            },
            (Py::Union(classes), Type::Named(id)) => match &self.api.type_def(*id).kind {
                TypeKind::Union(union) => self.union(place, In { it: classes, file: py.file }, union, scope),
                _ => self.differ(place, py.it, sdk),
            },
            _ => self.differ(place, py.it, sdk),
        }
    }

    /// Compares a class, or what an alias stands for.
    pub fn named(&mut self, place: &str, model: In<'a, Model>, sdk: &'a Type, scope: Scope) -> Result<()> {
        let kind = match sdk {
            Type::Named(id) => Some((id, &self.api.type_def(*id).kind)),
            _ => None,
        };
        if let (Some(tag), Some((_, TypeKind::Union(union)))) = (&model.it.discriminator, kind) {
            self.report.same(&format!("{place}, its tag"), tag, union.tag.as_deref().unwrap_or("no tag"));
        }
        if let Some(it) = &model.it.alias_of {
            return self.compare(place, In { it, file: model.file }, sdk, scope);
        }
        let Some((id, TypeKind::Struct(object))) = kind else {
            self.report.differ(place, &model.it.name, self.show(sdk));
            return Ok(());
        };
        if !self.seen.insert((model.file, &model.it.name, *id, scope.way)) {
            return Ok(());
        }
        let mut fields = self.facts.fields(model)?;
        fields.retain(|member| scope.only.is_none_or(|only| only.contains(&member.field.it.name)));
        let fields = fields.into_iter().map(|member| (member.field.it.wire_name.clone(), member));
        let known = object.fields.iter().map(|field| (field.wire.clone(), field));
        for (place, member, known) in self.report.pair(|wire| format!("{place}.{wire}"), fields, known) {
            self.field(&place, member, known, scope.way)?;
        }
        Ok(())
    }

    fn field(&mut self, place: &str, Member { field, required }: Member<'a>, sdk: &'a ir::Field, way: Way) -> Result<()> {
        self.report.counts.fields += 1;
        let (it, nullable) = match &field.it.ty {
            Py::Optional(inner) => (&**inner, true),
            ty => (ty, false),
        };
        self.presence(place, required, nullable, sdk, way);
        match (&sdk.constant, it) {
            (Some(constant), Py::Literal(values)) if values.as_slice() == std::slice::from_ref(constant) => {
                self.report.counts.values += 1
            }
            (Some(constant), _) => self.report.differ(place, it, format!("only {}", show(constant))),
            (None, _) => {
                self.compare(place, In { it, file: field.file }, &sdk.ty, Scope { way, only: None })?;
            }
        }
        Ok(())
    }

    fn presence(&mut self, place: &str, required: bool, nullable: bool, sdk: &ir::Field, way: Way) {
        let fits = match way {
            // Null is one of the values of any JSON, so that it needs no word.
            Way::Request if sdk.ty == Type::Raw => required == sdk.presence.is_required(),
            Way::Request => sdk.presence == presence(required, nullable),
            Way::Response if required => sdk.presence == presence(true, nullable),
            Way::Response => sdk.presence != Presence::Required,
        };
        if !fits {
            let facts = match way {
                Way::Response if !required => "a field that may be missing or null",
                _ => describe(presence(required, nullable)),
            };
            self.report.differ(place, facts, describe(sdk.presence));
        }
    }

    fn values(&mut self, place: &str, values: &[Value], known: &ir::Enum) {
        let facts = values.iter().map(|value| (show(value), ()));
        let known = known.variants.iter().flat_map(|variant| &variant.wire).map(|wire| (format!("'{wire}'"), ()));
        self.report.counts.values += self.report.pair(|value| format!("{place} = {value}"), facts, known).len();
    }

    /// Compares the variants of a union, found by the value of its tag.
    fn union(&mut self, place: &str, classes: In<'a, Vec<Py>>, sdk: &'a ir::Union, scope: Scope) -> Result<()> {
        // Without a tag no variant of the one side is known to be a variant of the other.
        let Some(told_by) = &sdk.tag else {
            self.report.differ(place, "a tag in each variant", "no tag");
            return Ok(());
        };
        let mut facts = Vec::new();
        for it in classes.it {
            facts.extend(self.tags(In { it, file: classes.file }, told_by)?.into_iter().map(|tag| (tag, it)));
        }
        let known = sdk.variants.iter().flat_map(|variant| variant.wire.iter().map(move |tag| (format!("'{tag}'"), &variant.ty)));
        for (place, it, ty) in self.report.pair(|tag| format!("{place}({told_by}={tag})"), facts, known) {
            self.report.counts.variants += 1;
            self.compare(&place, In { it, file: classes.file }, ty, scope)?;
        }
        Ok(())
    }

    /// The values that a variant's tag can have; its own name, which is no value, if it has no tag.
    fn tags(&self, variant: In<'a, Py>, tag: &str) -> Result<Vec<String>> {
        if let Py::Named(module, name) = variant.it {
            let class = self.facts.find(module.as_deref(), name, variant.file)?;
            for Member { field: In { it: field, .. }, .. } in self.facts.fields(class)? {
                if let (true, Py::Literal(values)) = (field.wire_name == tag, &field.ty) {
                    return Ok(values.iter().map(show).collect());
                }
            }
        }
        Ok(vec![variant.it.to_string()])
    }

    fn differ(&mut self, place: &str, py: &Py, sdk: &Type) -> Result<()> {
        self.report.differ(place, py, self.show(sdk));
        Ok(())
    }

    /// The type without what only Rust has: newtypes, and boxes around what contains itself.
    fn plain(&self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Boxed(inner) => self.plain(inner),
            Type::Named(id) => match &self.api.type_def(*id).kind {
                TypeKind::Newtype(newtype) => self.plain(&newtype.ty),
                _ => ty,
            },
            _ => ty,
        }
    }

    fn show(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => {
                let TypeDef { name, kind, .. } = self.api.type_def(*id);
                let kind = match kind {
                    TypeKind::Struct(_) => "struct",
                    TypeKind::Enum(_) => "enum",
                    TypeKind::Union(_) => "union",
                    TypeKind::Newtype(_) => "newtype",
                };
                format!("the {kind} {name}")
            }
            Type::List(item) => format!("a list of {}", self.show(item)),
            Type::Map(value) => format!("a map of {}", self.show(value)),
            Type::Nullable(inner) => format!("{} or null", self.show(inner)),
            Type::Boxed(inner) => self.show(inner),
            plain => format!("{plain:?}"),
        }
    }
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}

fn describe(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "a required field",
        Presence::RequiredNullable => "a required field that may be null",
        Presence::Optional => "an optional field",
        Presence::OptionalNullable => "an optional field that may be null",
    }
}
