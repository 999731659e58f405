//! A crate's `Cargo.toml` has what its code names: what only some documents need is there for those and no others.

mod construct;

use construct::fixtures;
use generator::render::{Target, render_crate};

#[test]
fn crates_that_the_code_names_are_dependencies() {
    for fixture in fixtures() {
        let files = render_crate(&fixture.describe().0, &Target::for_crate(true));
        let manifest = files.iter().find(|file| file.path == "Cargo.toml").map(|file| file.text.as_str()).unwrap_or_default();
        for dependency in ["jiff", "uuid"] {
            let is_named = files.iter().any(|file| file.path.ends_with(".rs") && file.text.contains(&format!("{dependency}::")));
            assert_eq!(manifest.contains(&format!("\n{dependency} = ")), is_named, "{}: {dependency}", fixture.name);
        }
    }
}
