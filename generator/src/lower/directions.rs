//! A property that is `readOnly` is in answers only, and one that is `writeOnly` in requests only, so `required` is a rule for one
//! side (OpenAPI 3.0, "Schema Object"). A type that goes both ways can't require it: what no request has can't be asked of the
//! user, and what no answer has can't be asked of the API. So there the field is optional, and its docs say why.

use super::objects::name_clearing_setters;
use crate::ir::{Presence, Side, TypeDef, TypeKind};
use crate::openapi::{Schema, Spec};

/// Which side sets a property, by itself or by what it refers to.
pub fn set_by(spec: &Spec, schema: &Schema) -> Option<Side> {
    let parts = || [schema].into_iter().chain(schema.reference.iter().chain(&schema.all_of).map(|id| spec.schema(*id)));
    if parts().any(|part| part.read_only) {
        return Some(Side::Api);
    }
    parts().any(|part| part.write_only).then_some(Side::User)
}

/// Makes the fields optional that the other side must not be asked for.
pub fn relax(definitions: &mut [TypeDef]) {
    for definition in definitions {
        let TypeKind::Struct(object) = &mut definition.kind else {
            continue;
        };
        let mut is_changed = false;
        for field in object.fields.iter_mut().filter(|field| field.presence.is_required()) {
            let reason = match field.set_by {
                Some(Side::Api) if definition.in_requests => "Set by the API: every answer has it, and a request needn't.",
                Some(Side::User) if definition.in_answers => "Set by the caller: no answer has it, and a request needs it.",
                _ => continue,
            };
            is_changed = true;
            field.presence = match field.presence {
                Presence::RequiredNullable => Presence::OptionalNullable,
                _ => Presence::Optional,
            };
            let text = field.docs.description.take().map(|text| format!("{}\n\n", text.trim_end()));
            field.docs.description = Some(text.unwrap_or_default() + reason);
        }
        if is_changed {
            name_clearing_setters(&mut object.fields);
        }
    }
}
