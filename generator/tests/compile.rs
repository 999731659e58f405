//! The Rust of every fixture compiles without a warning, and does what it should: all fixtures are modules of one crate that share
//! one runtime, and a fixture's `drive.rs` is a test module in it. The crate is under the target folder and is built in it, as the
//! workspace is: dependencies that both have are compiled once, no network is needed, and only what changed is compiled again.

mod construct;

use construct::{Fixture, fixtures};
use generator::ir::Api;
use generator::render::{File, Target, render_modules, render_shared};
use generator::source::Memory;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The beginning of `lib.rs`. What the docs of clients link to is public, as it is in a crate of its own.
const LIBRARY: &str = "//! All fixtures.
#![deny(warnings, missing_docs)]

mod runtime;
pub use runtime::{auth::provider::TokenProvider, error::Error, request::Request};

";

/// What the tests of the fixtures need beyond what every SDK's tests do; the versions are those of the workspace's lock file.
/// serde_json reads floats exactly here, because it is what the codec is held against, and hands out the text of a value.
const DEV_DEPENDENCIES: &str = "
[dev-dependencies.ciborium]
version = \"*\"

[dev-dependencies.indexmap]
version = \"2\"
features = [\"serde\"]

[dev-dependencies.multer]
version = \"*\"
default-features = false

[dev-dependencies.proptest]
version = \"*\"
default-features = false
features = [\"std\"]

[dev-dependencies.rmp-serde]
version = \"*\"

[dev-dependencies.serde]
version = \"1\"
features = [\"derive\"]

[dev-dependencies.serde_json]
version = \"1\"
features = [\"float_roundtrip\", \"raw_value\"]

[dev-dependencies.serde_yaml]
version = \"*\"
";

/// The fixture of the codec, which is tested with `arbitrary_precision` too. The others aren't: it would change nothing for them.
const CODEC: &str = "every_field";

#[test]
fn every_fixture_compiles_and_is_driven() -> io::Result<()> {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let mut files = vec![File { path: "Cargo.lock".to_owned(), text: fs::read_to_string("../Cargo.lock")? }];
    let workspace = fs::read_to_string("../Cargo.toml")?;
    let profiles = workspace.find("[profile.dev]").map_or("", |start| &workspace[start..]);
    let mut library = LIBRARY.to_owned();
    let mut shared = empty();
    let mut codec = String::new();
    for fixture in fixtures() {
        let (api, _) = fixture.describe();
        let module = format!("src/{}", fixture.name);
        let rendered = render_modules(&api, &Target::for_module(&fixture.name));
        files.push(File { path: format!("{module}/mod.rs"), text: module_file(&rendered, &fixture) });
        files.extend(rendered.into_iter().map(|file| File { path: format!("{module}/{}", &file.path["src/".len()..]), ..file }));
        library.push_str(&format!("pub mod {};\n", fixture.name));
        if fixture.name == CODEC {
            codec = features(&api);
        }
        merge(&mut shared, api);
    }
    let all = features(&shared);
    files.push(File { path: "src/lib.rs".to_owned(), text: library });
    files.extend(render_shared(&shared).into_iter().map(|file| with_dependencies(file, profiles)));
    write(&root, &files)?;
    let tests = cargo(&root, &["test", "--features", &all]);
    for fixture in fixtures().iter().filter(|fixture| drive(fixture).is_some()) {
        assert!(tests.contains(&format!("test {}::drive::", fixture.name)), "no test of {} ran:\n{tests}", fixture.name);
    }
    // The codec must not change when some crate of a program turns this on in the serde_json that they share.
    let tests = cargo(&root, &["test", "--features", &format!("{codec},arbitrary_precision"), CODEC]);
    assert!(tests.contains("numbers_are_kept_as_text"), "serde_json was not built otherwise:\n{tests}");
    cargo(&root, &["doc", "--quiet", "--no-deps", "--features", &all]);
    // A user may turn everything off.
    cargo(&root, &["check", "--quiet"]);
    Ok(())
}

/// The features with which all of an API is there, and what tests need.
fn features(api: &Api) -> String {
    let features = api.resources.iter().filter_map(|resource| resource.feature.as_deref());
    ["serde", "testing"].into_iter().chain(features).collect::<Vec<_>>().join(",")
}

/// What calls a fixture's SDK, if there is such a test.
fn drive(fixture: &Fixture) -> Option<PathBuf> {
    Some(fixture.folder.join("drive.rs")).filter(|path| path.is_file())
}

/// A crate's tests turn on what they need by a dependency on the crate itself; here they would turn on what is off. The feature
/// `arbitrary_precision` stands for any crate of a user's that turns it on in serde_json.
fn with_dependencies(file: File, profiles: &str) -> File {
    if file.path != "Cargo.toml" {
        return file;
    }
    let lines = file.text.lines().filter(|line| !line.starts_with("fixtures = ") && !line.starts_with("insta = "));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let feature = "[features]\narbitrary_precision = [\"serde_json/arbitrary_precision\"]\n";
    File { text: text.replacen("[features]\n", feature, 1) + DEV_DEPENDENCIES + "\n" + profiles, ..file }
}

/// An API without anything.
fn empty() -> Api {
    let document = "openapi: 3.1.1\ninfo: { title: Fixtures, version: 1.0.0 }\nservers: [{ url: https://api.example.com }]\n";
    let documents = Memory::from_iter([("openapi.yaml", document)]);
    generator::describe(&documents, "openapi.yaml", None, &generator::Options::default()).0.expect("the document is valid")
}

/// Adds to an API what another needs of the runtime and of the crate.
fn merge(shared: &mut Api, api: Api) {
    let known: BTreeSet<Option<String>> = shared.resources.iter().map(|resource| resource.feature.clone()).collect();
    shared.resources.extend(api.resources.into_iter().filter(|resource| !known.contains(&resource.feature)));
    shared.types.extend(api.types);
    shared.schemes.extend(api.schemes);
    shared.headers.extend(api.headers);
}

/// The module of a fixture, as `lib.rs` is for a crate.
fn module_file(rendered: &[File], fixture: &Fixture) -> String {
    let optional = ["pagination", "security"].into_iter().filter(|name| {
        let path = format!("src/{name}.rs");
        rendered.iter().any(|file| file.path == path)
    });
    let mut text = "//! A fixture.\n\nmod client;\n".to_owned();
    optional.for_each(|name| text.push_str(&format!("mod {name};\n")));
    if rendered.iter().any(|file| file.path == "src/headers.rs") {
        text.push_str("pub mod headers;\n");
    }
    text.push_str("pub mod resources;\npub mod types;\n\npub use client::{Client, ClientBuilder};\n");
    if rendered.iter().any(|file| file.path == "src/client.rs" && file.text.contains("pub mod servers {")) {
        text.push_str("pub use client::servers;\n");
    }
    if let Some(drive) = drive(fixture) {
        let also = if fixture.name == CODEC { "" } else { ", not(feature = \"arbitrary_precision\")" };
        text.push_str(&format!("\n#[cfg(all(test, feature = \"testing\"{also}))]\n#[path = {drive:?}]\nmod drive;\n"));
    }
    text
}

/// Makes the files those of a folder. Equal ones aren't touched, so that cargo compiles only what changed.
fn write(root: &Path, files: &[File]) -> io::Result<()> {
    let wanted: BTreeSet<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
    for stale in files_below(&root.join("src")).into_iter().filter(|path| !wanted.contains(path)) {
        fs::remove_file(stale)?;
    }
    for file in files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &file.text)?;
    }
    Ok(())
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// Runs cargo on the crate, without the default features and without the network, and returns its output.
fn cargo(root: &Path, arguments: &[&str]) -> String {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(arguments).args(["--lib", "--offline", "--no-default-features"]);
    // This crate is never debugged.
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("..")).env("CARGO_PROFILE_DEV_DEBUG", "0");
    let output = cargo.output().expect("cargo can be run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{cargo:?}\n{}\n{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}
