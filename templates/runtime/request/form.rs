//! Form bodies (WHATWG URL §5, `application/x-www-form-urlencoded`). A model is encoded as JSON like any other body, and the JSON
//! is split into pairs of names and values, so that no model needs code for forms.

use super::parameter::{Serialization, in_form};
use super::parts::RequestParts;
use crate::runtime::codec::{self, JsonError, JsonValue, Map, Raw};
use crate::runtime::error::RequestErrorKind;
use crate::runtime::http::body::Body;
use form_urlencoded::Serializer;

/// The properties that have a style of their own. The others are encoded as `a=1`, an array as `a=1&a=2`, an object as `a[b]=1`,
/// and an object in an array as `a[0][b]=1`.
pub type FormStyles = &'static [(&'static str, Serialization)];

const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

impl RequestParts {
    /// Sets a form body.
    pub fn form(mut self: Box<Self>, body: &dyn JsonValue, styles: FormStyles) -> Box<Self> {
        self.set_form(body, styles);
        self
    }

    pub fn set_form(&mut self, body: &dyn JsonValue, styles: FormStyles) {
        match encode(body, styles) {
            Ok(form) => {
                self.set_bytes(Body::from(form));
                self.set_media_type(MEDIA_TYPE);
            }
            Err(error) => self.options.set_error(RequestErrorKind::Body, format!("failed to encode the body as a form: {error}")),
        }
    }
}

/// Encodes an object as a form. A form has no null; a property that is null is sent as an empty string, so that it can still be
/// cleared.
pub fn encode(body: &dyn JsonValue, styles: FormStyles) -> Result<String, JsonError> {
    let object: Map<Raw> = codec::decode(codec::encode(body)?.as_bytes())?;
    let mut form = Serializer::new(String::new());
    for (name, value) in object {
        let serialization = styles
            .iter()
            .find(|(property, _)| *property == name)
            .map_or(Serialization::NESTED, |(_, serialization)| *serialization);
        match value.as_str() {
            "null" => form.append_pair(&name, ""),
            json => form.extend_pairs(in_form(&name, json, serialization)?),
        };
    }
    Ok(form.finish())
}
