//! The names that `sdk.yaml` sets in place of generated ones. Every lookup is recorded here, so that a rename that was never
//! looked up can be reported as unknown.

use crate::config::{Config, Spanned};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, suggest};
use crate::lower::naming::registry::{Role, name};
use crate::source::At;
use indexmap::{IndexMap, IndexSet};
use std::cell::RefCell;

/// The renames of `sdk.yaml`.
pub struct Renames<'a> {
    schemas: Table<'a>,
    operations: Table<'a>,
    parameters: Table<'a>,
    fields: Table<'a>,
}

/// One kind of renames, and what was looked up in it.
struct Table<'a> {
    renames: &'a IndexMap<String, Spanned<String>>,
    requested: RefCell<IndexSet<String>>,
}

impl<'a> Renames<'a> {
    pub fn new(config: &'a Config) -> Self {
        let renames = &config.renames;
        Self {
            schemas: Table::new(&renames.schemas),
            operations: Table::new(&renames.operations),
            parameters: Table::new(&renames.parameters),
            fields: Table::new(&renames.fields),
        }
    }

    /// The name of a named schema.
    pub fn schema(&self, original: &str) -> Option<&'a str> {
        self.schemas.get(original)
    }

    /// The resource path and method of an operation, by its operationId.
    pub fn operation(&self, id: &str) -> Option<&'a str> {
        self.operations.get(id)
    }

    /// The name of a parameter: that of one operation as `operationId.parameter`, or else that of all operations as `parameter`.
    pub fn parameter(&self, operation: Option<&str>, wire: &str) -> Option<&'a str> {
        let own = operation.and_then(|id| self.parameters.get(&format!("{id}.{wire}")));
        let shared = self.parameters.get(wire);
        own.or(shared)
    }

    /// The name of a named schema's property, as `Schema.property`.
    pub fn field(&self, schema: Option<&str>, wire: &str) -> Option<&'a str> {
        self.fields.get(&format!("{}.{wire}", schema?))
    }

    /// Reports renames of unknown names, and those to invalid names.
    pub fn check(&self, diagnostics: &Diagnostics) {
        self.schemas.check("schema", Some(Role::Type), diagnostics);
        self.operations.check("operation", None, diagnostics);
        self.parameters.check("parameter", Some(Role::Parameter), diagnostics);
        self.fields.check("property", Some(Role::Field), diagnostics);
    }
}

impl<'a> Table<'a> {
    fn new(renames: &'a IndexMap<String, Spanned<String>>) -> Self {
        Self { renames, requested: RefCell::default() }
    }

    fn get(&self, key: &str) -> Option<&'a str> {
        self.requested.borrow_mut().insert(key.to_owned());
        self.renames.get(key).map(|target| target.value.as_str())
    }

    fn check(&self, what: &str, role: Option<Role>, diagnostics: &Diagnostics) {
        let requested = self.requested.borrow();
        for (key, target) in self.renames {
            if !requested.contains(key) {
                let near = suggest(key, requested.iter().map(String::as_str));
                Diagnostic::new(Code::UnknownRename, At::Key(target.place.clone()), format!("unknown {what} `{key}`"))
                    .maybe_help(near.map(|near| format!("did you mean `{near}`?")))
                    .record(diagnostics);
            }
            let Some(wanted) = role.map(|role| name(&target.value, role)).filter(|wanted| *wanted != target.value) else {
                continue;
            };
            Diagnostic::new(
                Code::InvalidName,
                At::Value(target.place.clone()),
                format!("`{}` is not a valid Rust name here", target.value),
            )
            .help(format!("write `{wanted}`"))
            .record(diagnostics);
        }
    }
}
