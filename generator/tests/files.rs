//! The files of a crate don't overwrite each other, whatever the resources of a document are called.

use generator::render::{Target, render_crate};
use generator::source::Memory;
use std::collections::BTreeSet;

const DOCUMENT: &str = "
openapi: 3.1.0
info: { title: Clash, version: 1.0.0 }
paths:
  /user_groups: { get: { responses: { '204': { description: They are there. } } } }
  /user: { get: { responses: { '204': { description: It is there. } } } }
  /user/groups: { get: { responses: { '204': { description: They are there. } } } }
  /main: { get: { responses: { '204': { description: It is there. } } } }
  /async: { get: { responses: { '204': { description: It is there. } } } }
  /async/status: { get: { responses: { '204': { description: It is there. } } } }
";

#[test]
fn each_file_has_a_path_of_its_own() {
    let documents = Memory::from_iter([("openapi.yaml", DOCUMENT)]);
    let (api, outcome) = generator::describe(&documents, "openapi.yaml", None, &generator::Options::default());
    let files = render_crate(&api.unwrap_or_else(|| panic!("{}", outcome.report)), &Target::for_crate(true));
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths.len(), files.len());
    for name in ["user_groups", "user", "user_groups_2", "main", "main_2", "async_", "async_status"] {
        assert!(paths.contains(format!("tests/wire/{name}.rs").as_str()), "{name}: {paths:?}");
    }
}
