//! A property that is `readOnly` is in responses only, and one that is `writeOnly` in requests only, so `required` is a rule for one
//! side (OpenAPI 3.0, "Schema Object"). A type of both sides can't require it: what no request has can't be required of the user, and
//! what no response has can't be required of the API. So there the field is optional, and its docs say why.

use crate::ir::{Presence, Side, TypeDef, TypeKind};
use crate::lower::naming::clearing_setters;

/// Makes the fields optional that can't be required of the other side.
pub fn relax(definitions: &mut [TypeDef]) {
    for definition in definitions {
        let TypeKind::Struct(object) = &mut definition.kind else {
            continue;
        };
        let mut is_changed = false;
        for field in object.fields.iter_mut().filter(|field| field.presence.is_required()) {
            let reason = match field.set_by {
                Some(Side::Api) if definition.in_requests => "Set by the API: every response has it, and a request needn't.",
                Some(Side::User) if definition.in_responses => "Set by the caller: no response has it, and a request needs it.",
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
            clearing_setters::assign_names(&mut object.fields);
        }
    }
}
