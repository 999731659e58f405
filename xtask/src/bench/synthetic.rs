//! A synthetic API of any size. It isn't random, so that two runs measure the same thing: every model has four to eight fields, a
//! quarter of them of other models, every operation two optional parameters.

use serde_json::{Map, Value, json};

/// How large an API is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub operations: usize,
    pub models: usize,
    pub enums: usize,
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    String,
    Integer,
    Number,
    Boolean,
    Time,
    Strings,
    Labels,
    Enum(usize),
    Model(usize),
    Models(usize),
}

/// A field of a model.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub ty: FieldType,
    pub required: bool,
}

impl Size {
    /// The fields of a model. It only refers to models before it, so that none is recursive.
    pub fn fields(&self, model: usize) -> Vec<Field> {
        (0..4 + model % 5)
            .map(|field| {
                let seed = model * 31 + field * 17;
                // Every fourth field holds another model, as soon as there is one.
                let ty = match (model * 3 + field) % 4 {
                    0 if model > 0 && seed.is_multiple_of(3) => FieldType::Models(seed % model),
                    0 if model > 0 => FieldType::Model(seed % model),
                    _ => self.plain(seed),
                };
                Field { ty, required: seed.is_multiple_of(2) }
            })
            .collect()
    }

    fn plain(&self, seed: usize) -> FieldType {
        match seed % 9 {
            0..=2 => FieldType::String,
            3 => FieldType::Integer,
            4 => FieldType::Boolean,
            5 => FieldType::Time,
            6 if self.enums > 0 => FieldType::Enum(seed % self.enums),
            6 | 7 => FieldType::Strings,
            _ if seed.is_multiple_of(2) => FieldType::Number,
            _ => FieldType::Labels,
        }
    }

    /// The values of an enum.
    pub fn values(&self, index: usize) -> Vec<String> {
        (0..3 + index % 4).map(|value| format!("value_{value}_of_{index}")).collect()
    }

    /// The API as an OpenAPI document.
    pub fn document(&self) -> Value {
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
            (0..).zip(&fields).map(|(number, field): (usize, _)| (format!("field_{number}"), schema(field.ty))).collect();
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

fn schema(ty: FieldType) -> Value {
    match ty {
        FieldType::String => json!({ "type": "string", "description": "A string." }),
        FieldType::Integer => json!({ "type": "integer", "description": "A number." }),
        FieldType::Number => json!({ "type": "number", "description": "A number." }),
        FieldType::Boolean => json!({ "type": "boolean", "description": "Whether it is so." }),
        FieldType::Time => json!({ "type": "string", "format": "date-time", "description": "When it was." }),
        FieldType::Strings => json!({ "type": "array", "items": { "type": "string" } }),
        FieldType::Labels => json!({ "type": "object", "additionalProperties": { "type": "string" } }),
        FieldType::Enum(index) => json!({ "$ref": format!("#/components/schemas/Enum{index}") }),
        FieldType::Model(index) => json!({ "$ref": format!("#/components/schemas/Model{index}") }),
        FieldType::Models(index) => json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/Model{index}") } }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_has_the_size_that_was_asked_for() {
        let size = Size { operations: 700, models: 1500, enums: 300 };
        let document = size.document();
        let operations: usize =
            document["paths"].as_object().expect("paths").values().map(|item| item.as_object().expect("item").len()).sum();
        assert_eq!(operations, 700);
        assert_eq!(document["components"]["schemas"].as_object().expect("schemas").len(), 1800);
        let fields: Vec<Field> = (0..1500).flat_map(|model| size.fields(model)).collect();
        assert_eq!(fields.len(), 9000);
        let models = fields.iter().filter(|field| matches!(field.ty, FieldType::Model(_) | FieldType::Models(_))).count();
        assert!((2200..=2260).contains(&models), "{models} of 9000 fields hold other models");
    }
}
