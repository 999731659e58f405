//! Bodies that are forms: pairs of names and values (WHATWG URL §5, `application/x-www-form-urlencoded`). A model is written as JSON
//! like any other body, and what is in the JSON becomes the pairs; so a form needs no code of its own in any model.

use super::body::Body;
use super::codec::{self, Fault, Map, Node, Raw};
use super::parameter::{Style, in_form};
use super::request::Parts;
use form_urlencoded::Serializer;

/// The properties that have a style of their own. The others are written as `a=1`, `a=1&a=2` for a list, `a[b]=1` for an object, and
/// `a[0][b]=1` for an object in a list.
pub type Styles = &'static [(&'static str, Style)];

const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

impl Parts {
    /// Gives the request its required body, as a form.
    pub fn form(mut self: Box<Self>, body: &dyn Node, styles: Styles) -> Box<Self> {
        self.set_form(body, styles);
        self
    }

    pub fn set_form(&mut self, body: &dyn Node, styles: Styles) {
        match encode(body, styles) {
            Ok(form) => {
                self.set_bytes(Body::from(form));
                self.set_media_type(MEDIA_TYPE);
            }
            Err(fault) => self.options.fail(format!("the body can't be a form: {fault}")),
        }
    }
}

/// Writes an object as a form. A form has no null; a property that is null goes out empty, so that clearing it isn't lost.
pub fn encode(body: &dyn Node, styles: Styles) -> Result<String, Fault> {
    let object: Map<Raw> = codec::decode(codec::encode(body)?.as_bytes())?;
    let mut form = Serializer::new(String::new());
    for (name, value) in object {
        let style = styles.iter().find(|(property, _)| *property == name).map_or(Style::NESTED, |(_, style)| *style);
        match value.as_str() {
            "null" => form.append_pair(&name, ""),
            json => form.extend_pairs(in_form(&name, json, style)?),
        };
    }
    Ok(form.finish())
}
