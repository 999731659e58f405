//! The same description gives the same bytes, and one in another order the same names: a document can be tidied up without
//! breaking anybody's program.

mod construct;

use construct::{Fixture, fixtures};
use generator::ir::{Api, Operation, TypeKind};
use generator::source::{Disk, Memory};
use generator::{Options, generate};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn two_runs_give_the_same_bytes() {
    for Fixture { name, folder } in fixtures() {
        let run = || generate(&Disk::new(&folder), "openapi.yaml", Some("sdk.yaml"), &Options::default());
        let (first, second) = (run(), run());
        assert_eq!(first.report, second.report, "{name}");
        assert!(!first.files.is_empty(), "{name}");
        for (one, other) in first.files.iter().zip(&second.files) {
            assert_eq!(one, other, "{name}");
        }
        assert_eq!(first.files.len(), second.files.len(), "{name}");
    }
}

#[test]
fn another_order_gives_the_same_names() {
    for fixture in fixtures() {
        let (api, _) = fixture.describe();
        let (reversed, outcome) =
            generator::describe(&reversed(&fixture.folder), "openapi.yaml", Some("sdk.yaml"), &generator::Options::default());
        let reversed = reversed.unwrap_or_else(|| panic!("{} has errors:\n{}", fixture.name, outcome.report));
        let (names, others) = (names(&api), names(&reversed));
        let lost: Vec<_> = names.difference(&others).collect();
        let found: Vec<_> = others.difference(&names).collect();
        assert!(lost.is_empty() && found.is_empty(), "{}: {lost:#?} became {found:#?}", fixture.name);
    }
}

/// Every name of an SDK, with what it stands for.
fn names(api: &Api) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for definition in &api.types {
        let name = &definition.name;
        names.insert(format!("{name} in {}", definition.module));
        match &definition.kind {
            TypeKind::Struct(object) => names
                .extend(object.fields.iter().map(|field| format!("{name}.{}, {:?}, {:?}", field.name, field.wire, field.clear))),
            TypeKind::Enum(values) => {
                names.extend(values.variants.iter().map(|variant| format!("{name}::{}, {:?}", variant.name, variant.wire)));
            }
            TypeKind::Union(union) => {
                let tags = |wire: &[String]| wire.iter().cloned().collect::<BTreeSet<_>>();
                let variants = union.variants.iter();
                names.extend(variants.map(|variant| format!("{name}::{}, {:?}", variant.name, tags(&variant.wire))));
            }
            TypeKind::Newtype(_) => {}
        }
    }
    for way in api.all_resources() {
        let path: Vec<&str> = way.iter().map(|resource| resource.accessor.as_str()).collect();
        let Some(resource) = way.last() else { continue };
        names.insert(format!("{path:?} in {}, {}, {:?}", resource.module, resource.type_name, resource.feature));
        names.extend(resource.operations.iter().flat_map(|operation| names_of_operation(&path, operation)));
    }
    names.extend(api.schemes.iter().map(|scheme| format!("{}, {:?}", scheme.name, scheme.id)));
    names.extend(api.paginations.iter().map(|rule| rule.name.clone()));
    names
}

fn names_of_operation(path: &[&str], operation: &Operation) -> Vec<String> {
    let method = format!("{path:?}.{} {} {}, {}", operation.name, operation.method, operation.path, operation.request_name);
    let parameters = operation.arguments.iter().chain(&operation.options);
    let parameters =
        parameters.map(|parameter| format!("{method}, {}, {:?} {:?}", parameter.name, parameter.location, parameter.wire));
    parameters.chain([method.clone()]).collect()
}

/// The documents of a folder, with the keys of every mapping in reverse.
fn reversed(folder: &Path) -> Memory {
    let mut files = Vec::new();
    add_reversed(folder, "", &mut files);
    Memory::from_iter(files)
}

fn add_reversed(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            add_reversed(&entry.path(), &format!("{name}/"), files);
        } else if name.ends_with(".yaml") {
            let text = std::fs::read_to_string(entry.path()).expect("the file can be read");
            let document: serde_yaml::Value = serde_yaml::from_str(&text).expect("the file is YAML");
            // The rules of sdk.yaml are in the order in which they are tried.
            let document = if name == "sdk.yaml" { document } else { reverse(document) };
            files.push((name, serde_yaml::to_string(&document).expect("it can be written")));
        }
    }
}

fn reverse(value: serde_yaml::Value) -> serde_yaml::Value {
    match value {
        serde_yaml::Value::Mapping(entries) => {
            let entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, reverse(value))).collect();
            serde_yaml::Value::Mapping(entries.into_iter().rev().collect())
        }
        serde_yaml::Value::Sequence(items) => serde_yaml::Value::Sequence(items.into_iter().map(reverse).collect()),
        other => other,
    }
}
