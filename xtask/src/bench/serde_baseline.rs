//! The same models with serde derives, as other generators print them, to compare with the SDK's own codec.

use super::synthetic::{FieldType, Size};

/// `Cargo.toml` of the baseline.
pub const MANIFEST: &str = r#"[package]
name = "serde-baseline"
version = "0.1.0"
edition = "2024"

[dependencies]
jiff = { version = "0.2", default-features = false, features = ["std", "serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
"#;

/// `lib.rs` of the baseline: a struct for each model, with a function that decodes it and one that encodes it, as the calls of an
/// SDK do.
pub fn library(size: &Size) -> String {
    let mut code =
        String::from("#![allow(dead_code)]\nuse serde::{Deserialize, Serialize};\nuse std::collections::BTreeMap;\n\n");
    for index in 0..size.enums {
        let variants: String = (0..)
            .zip(size.values(index))
            .map(|(number, value): (usize, _)| format!("    #[serde(rename = \"{value}\")]\n    V{number},\n"))
            .collect();
        code.push_str(&format!("#[derive(Clone, Debug, Serialize, Deserialize)]\npub enum Enum{index} {{\n{variants}}}\n\n"));
    }
    for index in 0..size.models {
        let fields: String = (0..)
            .zip(size.fields(index))
            .map(|(number, field): (usize, _)| match field.required {
                true => format!("    pub field_{number}: {},\n", rust_type(field.ty)),
                false => format!(
                    "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n    pub field_{number}: Option<{}>,\n",
                    rust_type(field.ty)
                ),
            })
            .collect();
        code.push_str(
            &format!(
                "#[derive(Clone, Debug, Serialize, Deserialize)]\npub struct Model{index} {{\n{fields}}}\n\n\
                 pub fn get_{index}(json: &[u8]) -> Result<Model{index}, serde_json::Error> {{\n    serde_json::from_slice(json)\n}}\n\n\
                 pub fn put_{index}(value: &Model{index}) -> Result<Vec<u8>, serde_json::Error> {{\n    serde_json::to_vec(value)\n}}\n\n"
            ),
        );
    }
    code
}

fn rust_type(ty: FieldType) -> String {
    match ty {
        FieldType::String => "String".to_owned(),
        FieldType::Integer => "i64".to_owned(),
        FieldType::Number => "f64".to_owned(),
        FieldType::Boolean => "bool".to_owned(),
        FieldType::Time => "jiff::Timestamp".to_owned(),
        FieldType::Strings => "Vec<String>".to_owned(),
        FieldType::Labels => "BTreeMap<String, String>".to_owned(),
        FieldType::Enum(index) => format!("Enum{index}"),
        FieldType::Model(index) => format!("Model{index}"),
        FieldType::Models(index) => format!("Vec<Model{index}>"),
    }
}
