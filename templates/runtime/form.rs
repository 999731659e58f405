//! Bodies that are forms: pairs of names and values (WHATWG URL §5, `application/x-www-form-urlencoded`). A model is written as JSON
//! like any other body, and what is in the JSON becomes the pairs; so a form needs no code of its own in any model.

use super::body::Body;
use super::codec::{self, Fault, Map, Node, Raw};
use super::request::Parts;
use form_urlencoded::Serializer;

/// How a property is written that isn't written as usual. Usual is `a=1`, `a=1&a=2` for a list, `a[b]=1` for an object, and `a[0][b]=1`
/// for an object in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `a=1&a=2`; the fields of an object are pairs of their own, `b=1`: style form with explode.
    Pairs,
    /// `a=1,2`, `a=b,1`: style form without explode.
    Comma,
    /// `a=1 2`: style spaceDelimited.
    Space,
    /// `a=1|2`: style pipeDelimited.
    Pipe,
    /// `a[b]=1`, and `a[0]=1` for a list: style deepObject.
    Brackets,
    /// `a={"b":1}`: an encoding with the content type of JSON.
    Json,
}

/// The properties that have a style of their own.
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

/// Writes an object as a form. A form has no null; a value that is null goes out empty, so that clearing it isn't lost.
pub fn encode(body: &dyn Node, styles: Styles) -> Result<String, Fault> {
    let object: Map<Raw> = codec::decode(codec::encode(body)?.as_bytes())?;
    let mut pairs = Pairs(Vec::new());
    for (name, value) in object {
        let style = styles.iter().find(|(property, _)| *property == name).map(|(_, style)| *style);
        pairs.property(name, &value, style)?;
    }
    Ok(Serializer::new(String::new()).extend_pairs(pairs.0).finish())
}

struct Pairs(Vec<(String, String)>);

impl Pairs {
    fn property(&mut self, name: String, value: &Raw, style: Option<Style>) -> Result<(), Fault> {
        match style {
            None => self.nested(name, value, false),
            Some(Style::Brackets) => self.nested(name, value, true),
            Some(Style::Json) => {
                self.0.push((name, value.as_str().to_owned()));
                Ok(())
            }
            Some(Style::Pairs) if value.as_str().starts_with('{') => {
                value.decode::<Map<Raw>>()?.into_iter().try_for_each(|(name, value)| self.nested(name, &value, false))
            }
            Some(Style::Pairs) => self.nested(name, value, false),
            Some(Style::Comma) => self.joined(name, value, ","),
            Some(Style::Space) => self.joined(name, value, " "),
            Some(Style::Pipe) => self.joined(name, value, "|"),
        }
    }

    /// A value under a name that says where in the object it is. The items of a list share its name, unless they have to be told apart.
    fn nested(&mut self, name: String, value: &Raw, are_items_numbered: bool) -> Result<(), Fault> {
        match value.as_str().as_bytes().first() {
            Some(b'{') => {
                let fields = value.decode::<Map<Raw>>()?;
                fields.iter().try_for_each(|(key, value)| self.nested(format!("{name}[{key}]"), value, are_items_numbered))
            }
            Some(b'[') => {
                let items = value.decode::<Vec<Raw>>()?;
                let are_numbered = are_items_numbered || items.iter().any(|item| item.as_str().starts_with(['{', '[']));
                items.iter().enumerate().try_for_each(|(index, item)| {
                    let name = if are_numbered { format!("{name}[{index}]") } else { name.clone() };
                    self.nested(name, item, are_items_numbered)
                })
            }
            _ => {
                self.0.push((name, text(value)?));
                Ok(())
            }
        }
    }

    /// The items of a list, or the keys and values of an object, as one value.
    fn joined(&mut self, name: String, value: &Raw, separator: &str) -> Result<(), Fault> {
        let texts: Vec<String> = match value.as_str().as_bytes().first() {
            Some(b'{') => {
                let fields = value.decode::<Map<Raw>>()?.into_iter();
                fields.map(|(key, value)| Ok(format!("{key}{separator}{}", text(&value)?))).collect::<Result<_, Fault>>()?
            }
            Some(b'[') => value.decode::<Vec<Raw>>()?.iter().map(text).collect::<Result<_, _>>()?,
            _ => vec![text(value)?],
        };
        if !value.as_str().starts_with(['{', '[']) || !texts.is_empty() {
            self.0.push((name, texts.join(separator)));
        }
        Ok(())
    }
}

/// A value as the text that stands for it outside of JSON; nothing for null.
pub fn text(value: &Raw) -> Result<String, Fault> {
    match value.as_str() {
        "null" => Ok(String::new()),
        string if string.starts_with('"') => value.decode(),
        other => Ok(other.to_owned()),
    }
}
