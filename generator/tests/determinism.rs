//! The same document results in the same bytes, and one in another order in the same names: a document can be reordered without
//! breaking users of the SDK.

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

/// Fixtures of what wants the same name, where a new path takes it from another one by design.
const CLASHING: [&str; 3] = ["inferred_clashes", "mended", "names"];

/// The paths that change the names of others if they are added, and why nothing better can be done.
const RENAMING: [(&str, &str); 4] = [
    // Deleting one item takes precedence over deleting all for the name `delete`.
    ("inferred_operations", "/pets/{petId}"),
    // A binary part of a multipart body is a file and not a string.
    ("multipart_body", "/pictures"),
    // What is sent, too, gets setters.
    ("read_only", "/users"),
    // The schema of a body is called after its operation.
    ("type_names", "/files/"),
];

#[test]
fn another_path_renames_nothing() {
    for fixture in fixtures().into_iter().filter(|fixture| !CLASHING.contains(&fixture.name.as_str())) {
        let (api, _) = fixture.describe();
        let all = names(&api);
        let document: serde_yaml::Value = serde_yaml::from_str(&text_of(&fixture, "openapi.yaml")).expect("the file is YAML");
        let paths = document.get("paths").and_then(serde_yaml::Value::as_mapping).cloned().unwrap_or_default();
        for path in paths.keys() {
            let mut without = document.clone();
            without.get_mut("paths").and_then(serde_yaml::Value::as_mapping_mut).and_then(|paths| paths.remove(path));
            let text = serde_yaml::to_string(&without).expect("it can be written");
            let files = [("openapi.yaml", text), ("sdk.yaml", text_of(&fixture, "sdk.yaml"))];
            let files = Memory::from_iter(files.into_iter().filter(|(_, text)| !text.is_empty()));
            let (before, _) = generator::describe(&files, "openapi.yaml", Some("sdk.yaml"), &Options::default());
            // Other files of the document, and the settings of the path in sdk.yaml, are missing then.
            let Some(before) = before else { continue };
            let names = names(&before);
            let lost: Vec<_> = names.difference(&all).collect();
            let path = path.as_str().unwrap_or_default();
            let is_known = RENAMING.contains(&(fixture.name.as_str(), path));
            assert_eq!(lost.is_empty(), !is_known, "{} {path}: {lost:#?} are other names with it", fixture.name);
        }
    }
}

/// The content of a file of a fixture; empty if there is none.
fn text_of(fixture: &Fixture, file: &str) -> String {
    std::fs::read_to_string(fixture.folder.join(file)).unwrap_or_default()
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
