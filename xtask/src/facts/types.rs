//! Types as Python writes them: `Optional[List[Literal['a', 'b']]]`. Every type in the facts is such a string.

use std::fmt;

use anyhow::{Result, bail, ensure};
use generator::ir::Value;
use serde::Deserialize;

/// A Python type, as far as the facts use them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub enum Py {
    Str,
    Bool,
    Int,
    Float,
    DateTime,
    /// `object`: any JSON.
    Any,
    /// `None`: no value at all.
    None,
    /// A value that isn't JSON.
    Bytes,
    Optional(Box<Py>),
    List(Box<Py>),
    /// An object with any keys.
    Dict(Box<Py>),
    /// One of these values.
    Literal(Vec<Value>),
    /// One of these types.
    Union(Vec<Py>),
    /// A class or alias by its name, and the name of its module, if there is one.
    Named(Option<String>, String),
}

impl Py {
    /// The type of one item or of several, `Union[T, List[T]]`, as that of several: in a query, one item and a list of one are
    /// the same.
    pub fn several(&self) -> &Py {
        match self {
            Py::Union(types) => match &types[..] {
                [one, several @ Py::List(item)] if one == item.as_ref() => several,
                _ => self,
            },
            _ => self,
        }
    }
}

impl TryFrom<String> for Py {
    type Error = anyhow::Error;

    fn try_from(text: String) -> Result<Self> {
        let mut parser = Parser { text: &text, rest: &text };
        let ty = parser.union()?;
        if parser.rest.is_empty() { Ok(ty) } else { parser.unexpected("the end") }
    }
}

struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl Parser<'_> {
    /// `A | B`
    fn union(&mut self) -> Result<Py> {
        let mut types = vec![self.term()?];
        while self.eat('|') {
            types.push(self.term()?);
        }
        Ok(union(types))
    }

    /// A name, with its arguments in brackets, if any.
    fn term(&mut self) -> Result<Py> {
        let name = self.name()?;
        if name == "Literal" {
            return Ok(Py::Literal(self.arguments(Self::value)?));
        }
        let mut arguments = if self.rest.starts_with('[') { self.arguments(Self::union)? } else { Vec::new() };
        Ok(match (&*name, arguments.len()) {
            ("str", 0) => Py::Str,
            ("bool", 0) => Py::Bool,
            ("int", 0) => Py::Int,
            ("float", 0) => Py::Float,
            ("datetime", 0) => Py::DateTime,
            ("object", 0) => Py::Any,
            ("None", 0) => Py::None,
            ("FileContent" | "BinaryTypes" | "BinaryAPIResponse", 0) => Py::Bytes,
            ("Optional", 1) => Py::Optional(Box::new(arguments.remove(0))),
            ("List" | "Iterable" | "SequenceNotStr", 1) => Py::List(Box::new(arguments.remove(0))),
            ("Dict", 2) if arguments[0] == Py::Str => Py::Dict(Box::new(arguments.remove(1))),
            ("Union", 1..) => union(arguments),
            (_, 0) => match name.split_once('.') {
                Some((module, name)) => Py::Named(Some(module.to_owned()), name.to_owned()),
                None => Py::Named(None, name),
            },
            _ => bail!("`{}` has a type that isn't known here: {name} of {} arguments", self.text, arguments.len()),
        })
    }

    fn arguments<T>(&mut self, argument: fn(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        self.expect('[')?;
        let mut arguments = vec![argument(self)?];
        while self.eat(',') {
            arguments.push(argument(self)?);
        }
        self.expect(']')?;
        Ok(arguments)
    }

    /// A value of `Literal`.
    fn value(&mut self) -> Result<Value> {
        if self.eat('\'') {
            let Some((text, rest)) = self.rest.split_once('\'') else { return self.unexpected("a quote") };
            ensure!(!text.contains('\\'), "`{}` has an escape, which isn't known here", self.text);
            self.rest = rest;
            return Ok(Value::String(text.to_owned()));
        }
        let word = self.word(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        match (&*word, word.parse()) {
            ("True", _) => Ok(Value::Bool(true)),
            ("False", _) => Ok(Value::Bool(false)),
            (_, Ok(integer)) => Ok(Value::Integer(integer)),
            _ => self.unexpected("a value"),
        }
    }

    fn name(&mut self) -> Result<String> {
        let name = self.word(|letter| letter.is_alphanumeric() || letter == '_' || letter == '.');
        if name.is_empty() { self.unexpected("a name") } else { Ok(name) }
    }

    fn word(&mut self, is_part: fn(char) -> bool) -> String {
        self.rest = self.rest.trim_start();
        let end = self.rest.find(|letter| !is_part(letter)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(wanted);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<()> {
        if self.eat(wanted) { Ok(()) } else { self.unexpected(&format!("`{wanted}`")) }
    }

    fn unexpected<T>(&self, wanted: &str) -> Result<T> {
        bail!("`{}` should have {wanted} at character {}", self.text, self.text.len() - self.rest.len() + 1)
    }
}

/// Equal types count once, so that all types that aren't JSON become one.
fn union(types: Vec<Py>) -> Py {
    let mut distinct: Vec<Py> = Vec::new();
    for ty in types {
        if !distinct.contains(&ty) {
            distinct.push(ty);
        }
    }
    if distinct.len() == 1 { distinct.remove(0) } else { Py::Union(distinct) }
}

/// As in Python.
impl fmt::Display for Py {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Py::Str => f.write_str("str"),
            Py::Bool => f.write_str("bool"),
            Py::Int => f.write_str("int"),
            Py::Float => f.write_str("float"),
            Py::DateTime => f.write_str("datetime"),
            Py::Any => f.write_str("object"),
            Py::None => f.write_str("None"),
            Py::Bytes => f.write_str("bytes"),
            Py::Optional(inner) => write!(f, "Optional[{inner}]"),
            Py::List(item) => write!(f, "List[{item}]"),
            Py::Dict(value) => write!(f, "Dict[str, {value}]"),
            Py::Literal(values) => write!(f, "Literal[{}]", joined(values, show)),
            Py::Union(types) => write!(f, "Union[{}]", joined(types, Py::to_string)),
            Py::Named(_, name) => f.write_str(name),
        }
    }
}

fn joined<T>(items: &[T], show: fn(&T) -> String) -> String {
    items.iter().map(show).collect::<Vec<_>>().join(", ")
}

/// A value as Python writes it.
pub fn show(value: &Value) -> String {
    match value {
        Value::String(text) => format!("'{text}'"),
        Value::Integer(integer) => integer.to_string(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Json(json) => json.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Py> {
        Py::try_from(text.to_owned())
    }

    fn named(name: &str) -> Py {
        Py::Named(None, name.to_owned())
    }

    #[test]
    fn parses_what_the_facts_hold() -> Result<()> {
        let text = |text: &str| Value::String(text.to_owned());
        let list = |item| Py::List(Box::new(item));
        for (python, expected) in [
            ("str", Py::Str),
            ("Optional[datetime]", Py::Optional(Box::new(Py::DateTime))),
            ("SequenceNotStr[str]", list(Py::Str)),
            ("Iterable[m.Dependency]", list(Py::Named(Some("m".to_owned()), "Dependency".to_owned()))),
            ("Dict[str, Dict[str, bool]]", Py::Dict(Box::new(Py::Dict(Box::new(Py::Bool))))),
            ("Literal['a', 'b-c.d']", Py::Literal(vec![text("a"), text("b-c.d")])),
            ("Literal[1]", Py::Literal(vec![Value::Integer(1)])),
            ("Literal[True]", Py::Literal(vec![Value::Bool(true)])),
            ("Union[Token, URL]", Py::Union(vec![named("Token"), named("URL")])),
            ("Literal['a'] | int", Py::Union(vec![Py::Literal(vec![text("a")]), Py::Int])),
            ("FileContent | BinaryTypes", Py::Bytes),
            ("Optional[List[Literal['a']]]", Py::Optional(Box::new(list(Py::Literal(vec![text("a")]))))),
        ] {
            assert_eq!(parse(python)?, expected, "{python}");
        }
        Ok(())
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for (python, expected) in [
            ("", "should have a name at character 1"),
            ("List[str", "should have `]` at character 9"),
            ("str]", "should have the end at character 4"),
            ("Literal[x]", "should have a value"),
            ("Literal['x]", "should have a quote"),
            ("Tuple[str]", "Tuple of 1 arguments"),
            ("Dict[int, str]", "Dict of 2 arguments"),
        ] {
            let error = parse(python).expect_err(python).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn one_or_several_are_several() -> Result<()> {
        assert_eq!(parse("Union[str, List[str]]")?.several(), &parse("List[str]")?);
        assert_eq!(parse("Union[int, List[str]]")?.several(), &parse("Union[int, List[str]]")?);
        Ok(())
    }
}
