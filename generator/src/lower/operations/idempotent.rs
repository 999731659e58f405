//! The operations that `sdk.yaml` says are idempotent, whatever their methods say.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, suggest};
use crate::openapi::{Method, Spec};
use crate::source::At;
use std::collections::HashSet;

/// Their ids. Each must be the id of an operation whose method isn't idempotent by itself.
pub fn ids<'c>(spec: &Spec, config: &'c Config, diagnostics: &Diagnostics) -> HashSet<&'c str> {
    let known = || spec.operations().filter_map(|operation| operation.operation_id.as_deref());
    for id in &config.idempotent {
        let at = At::Value(id.place.clone());
        let operation = spec.operations().find(|operation| operation.operation_id.as_ref() == Some(&id.value));
        match operation.map(|operation| operation.method) {
            None => Diagnostic::new(Code::UnknownRename, at, format!("no operation has the operationId `{}`", id.value))
                .maybe_help(suggest(&id.value, known()).map(|near| format!("did you mean `{near}`?")))
                .record(diagnostics),
            Some(Method::Post | Method::Patch | Method::Trace) => {}
            Some(method) => {
                let message = format!("`{}` is a {method}, which is idempotent anyway (RFC 9110 §9.2.2)", id.value);
                Diagnostic::new(Code::SettingWithoutEffect, at, message).help("remove it").record(diagnostics);
            }
        }
    }
    config.idempotent.iter().map(|id| id.as_str()).collect()
}
