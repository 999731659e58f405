//! The runtime: plain Rust from `templates/runtime`, copied as it is. The files of a leaf are copied only if the API needs the leaf.

use crate::render::files::File;
use crate::render::leaves::{Leaf, Leaves, RuntimeFile, runtime_file};

/// The files that every API needs.
const COMMON: &[RuntimeFile] = &[
    runtime_file!("api/mod.rs"),
    runtime_file!("api/operation.rs"),
    runtime_file!("api/pagination.rs"),
    runtime_file!("api/server.rs"),
    runtime_file!("auth/credentials.rs"),
    runtime_file!("auth/mod.rs"),
    runtime_file!("auth/plain_http.rs"),
    runtime_file!("auth/provider.rs"),
    runtime_file!("auth/scheme.rs"),
    runtime_file!("blocking.rs"),
    runtime_file!("client/config.rs"),
    runtime_file!("client/inner.rs"),
    runtime_file!("client/mod.rs"),
    runtime_file!("client/options.rs"),
    runtime_file!("codec/containers.rs"),
    runtime_file!("codec/enumeration.rs"),
    runtime_file!("codec/equality.rs"),
    runtime_file!("codec/extra.rs"),
    runtime_file!("codec/find.rs"),
    runtime_file!("codec/formats/mod.rs"),
    runtime_file!("codec/from_ref.rs"),
    runtime_file!("codec/json_error.rs"),
    runtime_file!("codec/json_methods.rs"),
    runtime_file!("codec/mod.rs"),
    runtime_file!("codec/model.rs"),
    runtime_file!("codec/newtype.rs"),
    runtime_file!("codec/nullable.rs"),
    runtime_file!("codec/raw.rs"),
    runtime_file!("codec/reader.rs"),
    runtime_file!("codec/scalars.rs"),
    runtime_file!("codec/serde_bridge.rs"),
    runtime_file!("codec/serde_traits.rs"),
    runtime_file!("codec/to_serde.rs"),
    runtime_file!("codec/tuple.rs"),
    runtime_file!("codec/union.rs"),
    runtime_file!("codec/value.rs"),
    runtime_file!("codec/writer.rs"),
    runtime_file!("error/api.rs"),
    runtime_file!("error/attempts.rs"),
    runtime_file!("error/causes.rs"),
    runtime_file!("error/configuration.rs"),
    runtime_file!("error/connection.rs"),
    runtime_file!("error/decode.rs"),
    runtime_file!("error/message.rs"),
    runtime_file!("error/mod.rs"),
    runtime_file!("error/pagination.rs"),
    runtime_file!("error/request.rs"),
    runtime_file!("error/token.rs"),
    runtime_file!("executor/attempt_error.rs"),
    runtime_file!("executor/mod.rs"),
    runtime_file!("executor/prepared_request.rs"),
    runtime_file!("executor/trace.rs"),
    runtime_file!("http/body.rs"),
    runtime_file!("http/cookies.rs"),
    runtime_file!("http/mod.rs"),
    runtime_file!("http/origin.rs"),
    runtime_file!("http/query.rs"),
    runtime_file!("http/raw_response.rs"),
    runtime_file!("http/redirect.rs"),
    runtime_file!("http/reqwest_transport.rs"),
    runtime_file!("http/transport.rs"),
    runtime_file!("maybe.rs"),
    runtime_file!("mod.rs"),
    runtime_file!("pagination.rs"),
    runtime_file!("request/mod.rs"),
    runtime_file!("request/parameter.rs"),
    runtime_file!("request/parts.rs"),
    runtime_file!("request/path.rs"),
    runtime_file!("request/send.rs"),
    runtime_file!("request/typed.rs"),
    runtime_file!("response/decode.rs"),
    runtime_file!("response/mod.rs"),
    runtime_file!("response/streamed.rs"),
    runtime_file!("response/typed.rs"),
    runtime_file!("retry/backoff.rs"),
    runtime_file!("retry/mod.rs"),
    runtime_file!("retry/policy.rs"),
    runtime_file!("retry/sleep.rs"),
    runtime_file!("retry/token_bucket.rs"),
    runtime_file!("stream_methods.rs"),
    runtime_file!("testing/errors.rs"),
    runtime_file!("testing/mock_transport.rs"),
    runtime_file!("testing/mod.rs"),
    runtime_file!("testing/models.rs"),
    runtime_file!("testing/recorded_request.rs"),
    runtime_file!("testing/route.rs"),
];

/// The files that are copied.
pub fn files(leaves: &Leaves) -> Vec<File> {
    let present = files_for(leaves.iter());
    let mut absent = files_for(Leaf::ALL.iter().copied());
    absent.retain(|file| !present.contains(file));
    let copy = |file: &RuntimeFile| File { path: format!("src/runtime/{}", file.path), text: without_modules(file, &absent) };
    COMMON.iter().chain(&present).map(copy).collect()
}

/// The files of leaves, each once.
fn files_for(leaves: impl Iterator<Item = Leaf>) -> Vec<RuntimeFile> {
    let mut files: Vec<RuntimeFile> = leaves.flat_map(|leaf| leaf.parts().files).collect();
    files.sort_by_key(|file| file.path);
    files.dedup();
    files
}

/// The text of a file without the `mod` lines of modules that aren't copied. All other lines are as they are.
fn without_modules(file: &RuntimeFile, absent: &[RuntimeFile]) -> String {
    let folder = file.path.strip_suffix("mod.rs");
    let in_folder = |path: &'static str| {
        let path = path.strip_prefix(folder?)?;
        path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs"))
    };
    let lines: Vec<String> =
        absent.iter().filter_map(|absent| in_folder(absent.path)).map(|name| format!("pub(crate) mod {name};\n")).collect();
    lines.iter().fold(file.text.to_owned(), |text, line| text.replace(line.as_str(), ""))
}

#[cfg(test)]
mod tests {
    use super::{COMMON, files_for, without_modules};
    use crate::render::leaves::Leaf;
    use std::path::Path;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime");
        let mut found = Vec::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("the folder is there") {
                let path = entry.expect("the folder can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path.strip_prefix(&root).expect("it is below").to_string_lossy().replace('\\', "/"));
                }
            }
        }
        let for_leaves = files_for(Leaf::ALL.iter().copied());
        let mut listed: Vec<_> = COMMON.iter().chain(&for_leaves).map(|file| file.path.to_owned()).collect();
        found.sort();
        listed.sort();
        assert_eq!(found, listed);
    }

    #[test]
    fn every_file_of_a_leaf_has_a_line_in_the_module_of_its_folder() {
        let leaves = files_for(Leaf::ALL.iter().copied());
        let files: Vec<_> = COMMON.iter().chain(&leaves).collect();
        for file in leaves.iter().copied() {
            let (folder, _) = file.path.trim_end_matches("/mod.rs").rsplit_once('/').unwrap_or_default();
            let path = format!("{folder}/mod.rs");
            let module = files.iter().find(|file| file.path == path.trim_start_matches('/')).expect("the folder has a module");
            assert_ne!(without_modules(module, &[file]), module.text, "{}", file.path);
        }
    }
}
