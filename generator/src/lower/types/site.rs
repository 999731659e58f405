//! Where an inline schema stands: what it belongs to, and what it is there. A type without a name of its own is called by these.

use crate::ir::TypeId;
use crate::lower::naming::words;
use crate::openapi::{Method, SchemaId, Status};

/// Names of lists that say nothing of their items.
const PLAIN_LISTS: [&str; 4] = ["data", "items", "results", "records"];

/// A schema, what it belongs to, and what it is there.
#[derive(Debug, Clone)]
pub struct Site {
    pub id: SchemaId,
    pub owner: Owner,
    pub part: Part,
}

impl Site {
    pub fn new(id: SchemaId, owner: Owner, part: Part) -> Self {
        Self { id, owner, part }
    }

    /// Another schema in the same place, such as the only part of an `allOf`.
    pub fn replaced_by(&self, id: SchemaId) -> Self {
        Self { id, ..self.clone() }
    }

    /// The schema of the items of the list that stands here.
    pub fn item(&self, id: SchemaId) -> Self {
        Self::new(id, self.owner.clone(), self.part.item())
    }

    /// The schema of the values of the map that stands here.
    pub fn value(&self, id: SchemaId) -> Self {
        Self::new(id, self.owner.clone(), self.part.value())
    }

    /// The schema of a member of the tuple that stands here. The first one has the number 1.
    pub fn member(&self, id: SchemaId, number: usize) -> Self {
        Self::new(id, self.owner.clone(), Part::Member(Box::new(self.part.clone()), number))
    }
}

/// What an inline schema is a part of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A definition.
    Type(TypeId),
    /// An operation, by its name and the names of the resources above its own.
    Operation { above: String, name: String },
    /// Something with a name of its own in the document, such as a response that operations share.
    Component(String),
}

/// What an inline schema is to its owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Part {
    /// All of it: the owner's name is the schema's.
    Whole,
    Parameter(String),
    Body,
    /// The response of a success. That of the first one needs no status.
    Response(Option<Status>),
    /// The response of a failure. One that operations share has no status.
    Error(Option<Status>),
    /// The data of an event in a stream.
    Event,
    Header,
    /// The body of a webhook, with the method if the webhook has several.
    Webhook(Option<Method>),
    /// The body of a callback, with the method if the callback has several.
    Callback(Option<Method>),
    Property(String),
    AdditionalProperty,
    Variant(String),
    /// An item of a list that is a part itself.
    Item(Box<Part>),
    /// A value of a map that is a part itself.
    Value(Box<Part>),
    /// A member of a tuple that is a part itself, counted from 1.
    Member(Box<Part>, usize),
}

impl Part {
    /// An item of the list that this part is.
    pub fn item(&self) -> Part {
        Part::Item(Box::new(self.clone()))
    }

    /// A value of the map that this part is.
    pub fn value(&self) -> Part {
        Part::Value(Box::new(self.clone()))
    }

    /// What this part of an operation is to the component that operations share. A parameter is all of its component, and what a
    /// component's name ends with need not be said again.
    pub fn of_component(self, component: &str) -> Part {
        let part = match self {
            Part::Parameter(_) => return Part::Whole,
            Part::Response(_) => Part::Response(None),
            Part::Error(_) => Part::Error(None),
            part => part,
        };
        if component.to_lowercase().ends_with(&part.words()) { Part::Whole } else { part }
    }

    /// The words for it in a name, which follow those of the owner.
    pub fn words(&self) -> String {
        match self {
            Part::Whole => String::new(),
            Part::Parameter(name) | Part::Property(name) | Part::Variant(name) => name.clone(),
            Part::Body => "body".to_owned(),
            Part::Response(None) => "response".to_owned(),
            Part::Response(Some(status)) => format!("{status} response"),
            Part::Error(None) => "error".to_owned(),
            Part::Error(Some(status)) => format!("{status} error"),
            Part::Event => "event".to_owned(),
            Part::Header => "header".to_owned(),
            Part::Webhook(None) => "webhook".to_owned(),
            Part::Webhook(Some(method)) => format!("{method} webhook"),
            Part::Callback(None) => "callback".to_owned(),
            Part::Callback(Some(method)) => format!("{method} callback"),
            Part::AdditionalProperty => "additional property".to_owned(),
            Part::Item(list) => item_words(list),
            Part::Value(map) => one_of(&map.words(), "value"),
            Part::Member(tuple, number) => format!("{} {number}", item_words(tuple)),
        }
    }
}

fn item_words(list: &Part) -> String {
    match list {
        Part::Property(name) if PLAIN_LISTS.contains(&name.as_str()) => "item".to_owned(),
        list => one_of(&list.words(), "item"),
    }
}

/// What one of several is called: by the singular of their name, or else by a word for what it is.
fn one_of(several: &str, word: &str) -> String {
    match several {
        "" => word.to_owned(),
        several => words::singular(several).unwrap_or_else(|| format!("{several} {word}")),
    }
}
