//! Compares types, down to the last field. Names prove nothing: a class of Python and a type of the SDK are the same if their
//! fields are.

use std::collections::HashSet;

use anyhow::Result;
use generator::ir::{self, Api, Format, Presence, Type, TypeDef, TypeId, TypeKind, Value};

use super::{
    document::{Facts, InFile, Member, Model},
    report::Report,
    types::{Py, show},
};

/// The direction of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the API. The facts distinguish a field that may be null from one that may be absent.
    Request,
    /// From the API. The facts don't distinguish the two, so either is accepted.
    Response,
}

/// The scope in which a type is compared.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    pub direction: Direction,
    /// The fields to compare, by their names in Python: the class of a body has the other arguments of the operation, too.
    pub only: Option<&'a [String]>,
}

/// A comparison of the models that the operations use.
pub struct Schemas<'a> {
    pub facts: &'a Facts,
    pub api: &'a Api,
    pub report: Report,
    /// The pairs that were compared, each of which is reported at the first place that uses it.
    seen: HashSet<(&'a str, &'a str, TypeId, Direction)>,
}

impl<'a> Schemas<'a> {
    pub fn new(facts: &'a Facts, api: &'a Api) -> Self {
        Self { facts, api, report: Report::default(), seen: HashSet::new() }
    }

    /// Compares a type, whose names are looked up in its file, with a type of the SDK.
    pub fn compare(&mut self, place: &str, py: InFile<'a, Py>, sdk: &'a Type, scope: Scope) -> Result<()> {
        let sdk = self.plain(sdk);
        if let Py::Named(module, name) = py.it {
            let model = self.facts.find(module.as_deref(), name, py.file)?;
            return self.named(place, model, sdk, scope);
        }
        let inner = Scope { only: None, ..scope };
        match (py.it, sdk) {
            // The facts don't have the format of a string, except for date-time.
            (Py::Str, Type::String | Type::Secret | Type::Format(Format::Uuid))
            | (Py::Bool, Type::Bool)
            | (Py::Int, Type::I32 | Type::I64 | Type::U64)
            | (Py::Float, Type::F64)
            | (Py::DateTime, Type::Format(Format::Timestamp))
            | (Py::Any, Type::Raw)
            | (Py::None, Type::Unit)
            | (Py::Bytes, Type::Bytes) => Ok(()),
            (Py::Optional(it), Type::Nullable(sdk)) => self.compare(place, InFile { it: &**it, ..py }, sdk, inner),
            (Py::List(it), Type::List(sdk)) => self.compare(&format!("{place}[]"), InFile { it: &**it, ..py }, sdk, inner),
            (Py::Dict(it), Type::Map(sdk)) => self.compare(&format!("{place}{{}}"), InFile { it: &**it, ..py }, sdk, inner),
            (Py::Literal(values), Type::Named(id)) => match &self.api.type_def(*id).kind {
                TypeKind::Enum(known) => {
                    self.values(place, values, known);
                    Ok(())
                }
                _ => self.differ(place, py.it, sdk),
            },
            (Py::Union(classes), Type::Named(id)) => match &self.api.type_def(*id).kind {
                TypeKind::Union(union) => self.union(place, InFile { it: classes, file: py.file }, union, scope),
                _ => self.differ(place, py.it, sdk),
            },
            _ => self.differ(place, py.it, sdk),
        }
    }

    /// Compares a class, or the target of an alias.
    pub fn named(&mut self, place: &str, model: InFile<'a, Model>, sdk: &'a Type, scope: Scope) -> Result<()> {
        let kind = match sdk {
            Type::Named(id) => Some((id, &self.api.type_def(*id).kind)),
            _ => None,
        };
        if let (Some(tag), Some((_, TypeKind::Union(union)))) = (&model.it.discriminator, kind) {
            self.report.same(&format!("{place}, its tag"), tag, union.tag.as_deref().unwrap_or("no tag"));
        }
        if let Some(it) = &model.it.alias_of {
            return self.compare(place, InFile { it, file: model.file }, sdk, scope);
        }
        let Some((id, TypeKind::Struct(object))) = kind else {
            self.report.differ(place, &model.it.name, self.show(sdk));
            return Ok(());
        };
        if !self.seen.insert((model.file, &model.it.name, *id, scope.direction)) {
            return Ok(());
        }
        let mut fields = self.facts.fields(model)?;
        fields.retain(|member| scope.only.is_none_or(|only| only.contains(&member.field.it.name)));
        let fields = fields.into_iter().map(|member| (member.field.it.wire_name.clone(), member));
        let known = object.fields.iter().map(|field| (field.wire.clone(), field));
        for (place, member, known) in self.report.pair(|wire| format!("{place}.{wire}"), fields, known) {
            self.field(&place, member, known, scope.direction)?;
        }
        Ok(())
    }

    fn field(
        &mut self,
        place: &str,
        Member { field, required }: Member<'a>,
        sdk: &'a ir::Field,
        direction: Direction,
    ) -> Result<()> {
        self.report.counts.fields += 1;
        let (it, nullable) = match &field.it.ty {
            Py::Optional(inner) => (&**inner, true),
            ty => (ty, false),
        };
        self.presence(place, required, nullable, sdk, direction);
        match (&sdk.constant, it) {
            (Some(constant), Py::Literal(values)) if values.as_slice() == std::slice::from_ref(constant) => {
                self.report.counts.values += 1
            }
            (Some(constant), _) => self.report.differ(place, it, format!("only {}", show(constant))),
            (None, _) => {
                self.compare(place, InFile { it, file: field.file }, &sdk.ty, Scope { direction, only: None })?;
            }
        }
        Ok(())
    }

    fn presence(&mut self, place: &str, required: bool, nullable: bool, sdk: &ir::Field, direction: Direction) {
        let fits = match direction {
            // Null is one of the values of any JSON.
            Direction::Request if sdk.ty == Type::Raw => required == sdk.presence.is_required(),
            Direction::Request => sdk.presence == presence(required, nullable),
            Direction::Response if required => sdk.presence == presence(true, nullable),
            Direction::Response => sdk.presence != Presence::Required,
        };
        if !fits {
            let facts = match direction {
                Direction::Response if !required => "a field that may be missing or null",
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

    /// Compares the variants of a union, by the values of its tag.
    fn union(&mut self, place: &str, classes: InFile<'a, Vec<Py>>, sdk: &'a ir::Union, scope: Scope) -> Result<()> {
        // Without a tag, the variants of both sides can't be paired.
        let Some(tag_name) = &sdk.tag else {
            self.report.differ(place, "a tag in each variant", "no tag");
            return Ok(());
        };
        let mut facts = Vec::new();
        for it in classes.it {
            facts.extend(self.tags(InFile { it, file: classes.file }, tag_name)?.into_iter().map(|tag| (tag, it)));
        }
        let known = sdk.variants.iter().flat_map(|variant| variant.wire.iter().map(move |tag| (format!("'{tag}'"), &variant.ty)));
        for (place, it, ty) in self.report.pair(|tag| format!("{place}({tag_name}={tag})"), facts, known) {
            self.report.counts.variants += 1;
            self.compare(&place, InFile { it, file: classes.file }, ty, scope)?;
        }
        Ok(())
    }

    /// The values that a variant's tag can have; its own name, which isn't a value, if it has no tag.
    fn tags(&self, variant: InFile<'a, Py>, tag: &str) -> Result<Vec<String>> {
        if let Py::Named(module, name) = variant.it {
            let class = self.facts.find(module.as_deref(), name, variant.file)?;
            for Member { field: InFile { it: field, .. }, .. } in self.facts.fields(class)? {
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

    /// The type without newtypes and boxes, which only Rust has.
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
