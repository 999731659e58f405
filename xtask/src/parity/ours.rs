//! Our SDK's calls: the generated wire tests make each with every parameter, and `generated/tests/parity.rs` makes those with
//! absent, null, repeated and escaped values. The results of the tests don't matter here, only what they send.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};
use generator::ir::Operation;

use super::{LABEL, recorder::Request};

/// Makes the calls, and returns the output of the tests.
pub fn call(root: &Path, address: impl Fn(&mut Command)) -> Result<String> {
    let test = || {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(root).args(["test", "--package", "keycardai-api", "--test", "wire", "--test", "parity"]);
        command
    };
    let built = test().arg("--no-run").status().context("can't run cargo test")?;
    if !built.success() {
        bail!("the tests of keycardai-api don't build");
    }
    let mut command = test();
    command.args(["--no-fail-fast", "--", "--ignored"]);
    address(&mut command);
    let output = command.output().context("can't run cargo test")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

/// The call of a request: by its label, or else by its method and path.
pub fn label(request: &Request, operations: &[(String, &Operation)]) -> Option<String> {
    let labelled = request.header(LABEL).map(str::to_owned);
    labelled.or_else(|| {
        let matching = operations
            .iter()
            .filter(|(_, operation)| operation.method.as_str() == request.method && matches(&operation.path, request.path()));
        // Of `/things/{id}` and `/things/default`, the one with fewer parameters matches.
        matching.min_by_key(|(_, operation)| operation.path.matches('{').count()).map(|(name, _)| name.clone())
    })
}

fn matches(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(segment)) if wanted == segment || wanted.starts_with('{') => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_parameter_is_one_segment() {
        assert!(matches("/zones/{zone_id}/users/{id}", "/zones/a%2Fb/users/c"));
        for path in ["/zones/a/users", "/zones/a/users/c/d", "/zones/a/sessions/c"] {
            assert!(!matches("/zones/{zone_id}/users/{id}", path), "{path}");
        }
    }
}
