//! A made-up API of any size. It is built by a rule and not by chance, so that two runs measure the same thing: every model has
//! four to eight fields, a quarter of them of other models, every operation two optional parameters.

use serde_json::{Map, Value, json};

/// How large an API is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub operations: usize,
    pub models: usize,
    pub enums: usize,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    Time,
    Texts,
    Labels,
    Enum(usize),
    Model(usize),
    Models(usize),
}

/// A field of a model.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub kind: Kind,
    pub required: bool,
}

impl Size {
    /// The fields of a model. It refers to models before it only, so that nothing contains itself.
    pub fn fields(&self, model: usize) -> Vec<Field> {
        (0..4 + model % 5)
            .map(|field| {
                let seed = model * 31 + field * 17;
                // Every fourth field holds another model, as soon as there is one.
                let kind = match (model * 3 + field) % 4 {
                    0 if model > 0 && seed.is_multiple_of(3) => Kind::Models(seed % model),
                    0 if model > 0 => Kind::Model(seed % model),
                    _ => self.plain(seed),
                };
                Field { kind, required: seed.is_multiple_of(2) }
            })
            .collect()
    }

    fn plain(&self, seed: usize) -> Kind {
        match seed % 9 {
            0..=2 => Kind::Text,
            3 => Kind::Integer,
            4 => Kind::Boolean,
            5 => Kind::Time,
            6 if self.enums > 0 => Kind::Enum(seed % self.enums),
            6 | 7 => Kind::Texts,
            _ if seed.is_multiple_of(2) => Kind::Number,
            _ => Kind::Labels,
        }
    }

    /// The values of an enum.
    pub fn values(&self, index: usize) -> Vec<String> {
        (0..3 + index % 4).map(|value| format!("value_{value}_of_{index}")).collect()
    }

    /// The API as an OpenAPI description.
    pub fn description(&self) -> Value {
        json!({
            "openapi": "3.1.0",
            "info": { "title": "Synthetic", "version": "1.0.0" },
            "servers": [{ "url": "https://api.example.com" }],
            "security": [{ "key": [] }],
            "paths": self.paths(),
            "components": {
                "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } },
                "schemas": self.schemas(),
            },
        })
    }

    /// Five operations a resource, four resources a group.
    fn paths(&self) -> Map<String, Value> {
        let mut paths = Map::new();
        for operation in 0..self.operations {
            let resource = operation / 5;
            let (group, method) = (resource / 4, operation % 5);
            let collection = format!("/group_{group}/things_{resource}");
            let one = format!("{collection}/{{id}}");
            let (path, verb, name) = match method {
                0 => (&collection, "post", "create"),
                1 => (&collection, "get", "list"),
                2 => (&one, "get", "retrieve"),
                3 => (&one, "patch", "update"),
                _ => (&one, "delete", "delete"),
            };
            let model = |offset: usize| (operation * 7 + offset) % self.models.max(1);
            let mut item = json!({
                "operationId": format!("group_{group}.things_{resource}.{name}"),
                "summary": format!("Calls operation {operation}."),
                "parameters": [
                    { "name": "limit", "in": "query", "schema": { "type": "integer" }, "description": "How many." },
                    { "name": "expand", "in": "query", "schema": { "type": "string" }, "description": "What to add." },
                ],
                "responses": { "200": { "description": "The response.", "content": json_content(model(0)) } },
            });
            if let Some(parameters) = item["parameters"].as_array_mut().filter(|_| path.contains("{id}")) {
                parameters.push(json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }));
            }
            if matches!(verb, "post" | "patch") {
                item["requestBody"] = json!({ "required": true, "content": json_content(model(3)) });
            }
            if let Some(path) = paths.entry(path.clone()).or_insert_with(|| json!({})).as_object_mut() {
                path.insert(verb.to_owned(), item);
            }
        }
        paths
    }

    fn schemas(&self) -> Map<String, Value> {
        let enums = (0..self.enums).map(|index| {
            let schema = json!({ "type": "string", "enum": self.values(index), "description": "One of some." });
            (format!("Enum{index}"), schema)
        });
        let models = (0..self.models).map(|index| (format!("Model{index}"), self.model(index)));
        enums.chain(models).collect()
    }

    fn model(&self, index: usize) -> Value {
        let fields = self.fields(index);
        let properties: Map<String, Value> =
            (0..).zip(&fields).map(|(number, field): (usize, _)| (format!("field_{number}"), schema(field.kind))).collect();
        let required: Vec<String> = (0..)
            .zip(&fields)
            .filter(|(_, field)| field.required)
            .map(|(number, _): (usize, _)| format!("field_{number}"))
            .collect();
        json!({ "type": "object", "description": format!("Model {index}."), "properties": properties, "required": required })
    }
}

fn json_content(model: usize) -> Value {
    json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/Model{model}") } } })
}

fn schema(kind: Kind) -> Value {
    match kind {
        Kind::Text => json!({ "type": "string", "description": "A text." }),
        Kind::Integer => json!({ "type": "integer", "description": "A number." }),
        Kind::Number => json!({ "type": "number", "description": "A number." }),
        Kind::Boolean => json!({ "type": "boolean", "description": "Whether it is so." }),
        Kind::Time => json!({ "type": "string", "format": "date-time", "description": "When it was." }),
        Kind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Labels => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        Kind::Enum(index) => json!({ "$ref": format!("#/components/schemas/Enum{index}") }),
        Kind::Model(index) => json!({ "$ref": format!("#/components/schemas/Model{index}") }),
        Kind::Models(index) => json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/Model{index}") } }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_has_the_size_that_was_asked_for() {
        let size = Size { operations: 700, models: 1500, enums: 300 };
        let description = size.description();
        let operations: usize =
            description["paths"].as_object().expect("paths").values().map(|item| item.as_object().expect("item").len()).sum();
        assert_eq!(operations, 700);
        assert_eq!(description["components"]["schemas"].as_object().expect("schemas").len(), 1800);
        let fields: Vec<Field> = (0..1500).flat_map(|model| size.fields(model)).collect();
        assert_eq!(fields.len(), 9000);
        let models = fields.iter().filter(|field| matches!(field.kind, Kind::Model(_) | Kind::Models(_))).count();
        assert!((2200..=2260).contains(&models), "{models} of 9000 fields hold other models");
    }
}
