//! Plans, and what applying them leaves on disk. Every test compares the whole output folder, so that an extra or missing file
//! fails each of them.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use generator::File;
use tempfile::TempDir;

use crate::{
    diff, manifest,
    plan::{Action, Counts, Plan, Step},
    write,
};

fn files(files: &[(&str, &str)]) -> Vec<File> {
    files.iter().map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() }).collect()
}

/// A folder with these files generated into it.
fn generated(made: &[(&str, &str)]) -> Result<TempDir> {
    let out = tempfile::tempdir()?;
    generate(out.path(), made)?;
    Ok(out)
}

fn generate(out: &Path, made: &[(&str, &str)]) -> Result<Counts> {
    let plan = Plan::new(out, files(made))?;
    write::apply(out, &plan)?;
    Ok(plan.counts())
}

fn put(out: &Path, path: &str, text: &str) -> Result<()> {
    let path = out.join(path);
    fs::create_dir_all(path.parent().context("a file has a folder")?)?;
    Ok(fs::write(path, text)?)
}

/// Every file and every folder in the folder, but the manifest.
fn tree(out: &Path) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![out.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.strip_prefix(out)?.to_string_lossy().into_owned();
            if path.is_dir() {
                found.insert(name + "/", String::new());
                folders.push(path);
            } else if name != manifest::NAME {
                found.insert(name, fs::read_to_string(path)?);
            }
        }
    }
    Ok(found)
}

fn expect(out: &Path, entries: &[(&str, &str)]) -> Result<()> {
    let expected = entries.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(tree(out)?, expected);
    Ok(())
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    format!("{:#}", result.expect_err("this should have been refused"))
}

#[test]
fn a_second_run_writes_nothing() -> Result<()> {
    let made = [("src/lib.rs", "lib\n"), ("Cargo.toml", "toml\n")];
    let out = generated(&made)?;
    let times = || [".", "src", "src/lib.rs"].map(|path| fs::metadata(out.path().join(path)).and_then(|it| it.modified()).ok());
    let before = times();

    let counts = generate(out.path(), &made)?;

    assert_eq!(counts, Counts { written: 0, unchanged: 3, removed: 0 });
    assert_eq!(times(), before);
    expect(out.path(), &[("Cargo.toml", "toml\n"), ("src/", ""), ("src/lib.rs", "lib\n")])
}

#[test]
fn only_what_changed_is_written() -> Result<()> {
    let out = generated(&[("a", "1\n"), ("b", "1\n")])?;
    let written = fs::metadata(out.path().join("a"))?.modified()?;

    let counts = generate(out.path(), &[("a", "1\n"), ("b", "2\n")])?;

    assert_eq!(counts, Counts { written: 1, unchanged: 2, removed: 0 });
    assert_eq!(fs::metadata(out.path().join("a"))?.modified()?, written);
    expect(out.path(), &[("a", "1\n"), ("b", "2\n")])
}

#[test]
fn what_is_no_longer_made_is_deleted_with_the_folders_it_empties() -> Result<()> {
    let out = generated(&[("a", "1\n"), ("x/y/old", "1\n"), ("x/kept/old", "1\n")])?;
    put(out.path(), "x/kept/by-hand", "mine\n")?;

    let counts = generate(out.path(), &[("a", "1\n")])?;

    assert_eq!(counts, Counts { written: 1, unchanged: 1, removed: 2 });
    expect(out.path(), &[("a", "1\n"), ("x/", ""), ("x/kept/", ""), ("x/kept/by-hand", "mine\n")])
}

#[test]
fn a_file_made_by_hand_is_not_overwritten() -> Result<()> {
    let out = generated(&[("a", "1\n")])?;
    put(out.path(), "by-hand", "mine\n")?;
    put(out.path(), "same", "same\n")?;

    let error = refusal(generate(out.path(), &[("a", "2\n"), ("by-hand", "made\n"), ("same", "same\n")]));

    assert!(error.contains("move or delete them") && error.contains("by-hand") && !error.contains("same"), "{error}");
    expect(out.path(), &[("a", "1\n"), ("by-hand", "mine\n"), ("same", "same\n")])
}

#[test]
fn an_equal_file_is_taken_over() -> Result<()> {
    let out = tempfile::tempdir()?;
    put(out.path(), "a", "1\n")?;

    generate(out.path(), &[("a", "1\n")])?;
    generate(out.path(), &[])?;

    expect(out.path(), &[])
}

#[test]
fn a_manifest_deletes_nothing_outside() -> Result<()> {
    let home = tempfile::tempdir()?;
    let out = home.path().join("out");
    put(home.path(), "precious", "mine\n")?;
    generate(&out, &[("a", "1\n")])?;
    let honest = fs::read_to_string(out.join(manifest::NAME))?;

    let absolute = home.path().join("precious").display().to_string();
    for hostile in ["../precious", "src/../../precious", &absolute] {
        fs::write(out.join(manifest::NAME), format!("{honest}{hostile}\n"))?;
        let error = refusal(generate(&out, &[]));
        assert!(error.contains("is not a path inside the output folder"), "{error}");
    }
    expect(
        home.path(),
        &[("out/", ""), ("out/.manifest", &format!("{honest}{absolute}\n")), ("out/a", "1\n"), ("precious", "mine\n")],
    )
}

#[cfg(unix)]
#[test]
fn a_link_leads_nothing_outside() -> Result<()> {
    let home = tempfile::tempdir()?;
    let out = home.path().join("out");
    put(home.path(), "elsewhere/a", "mine\n")?;
    generate(&out, &[("src/a", "1\n")])?;
    fs::remove_dir_all(out.join("src"))?;
    std::os::unix::fs::symlink(home.path().join("elsewhere"), out.join("src"))?;

    for made in [[].as_slice(), &[("src/a", "2\n")]] {
        let error = refusal(generate(&out, made));
        assert!(error.contains("is a symbolic link"), "{error}");
    }
    expect(&home.path().join("elsewhere"), &[("a", "mine\n")])
}

#[test]
fn a_generated_path_stays_inside_and_is_unique() -> Result<()> {
    let out = tempfile::tempdir()?;
    for made in [[("../x", "")].as_slice(), &[("/x", "")], &[("x", ""), ("x", "")], &[(manifest::NAME, "")]] {
        refusal(Plan::new(out.path(), files(made)));
    }
    expect(out.path(), &[])
}

#[test]
fn a_failure_while_staging_leaves_the_tree() -> Result<()> {
    let out = generated(&[("a", "1\n"), ("old", "1\n")])?;
    let before = fs::read_to_string(out.path().join(manifest::NAME))?;

    // `x` can't be a file and a folder, which shows only when the second of them is staged.
    refusal(generate(out.path(), &[("a", "2\n"), ("x", "1\n"), ("x/y", "1\n")]));

    expect(out.path(), &[("a", "1\n"), ("old", "1\n")])?;
    assert_eq!(fs::read_to_string(out.path().join(manifest::NAME))?, before);
    Ok(())
}

#[test]
fn a_rerun_heals_a_run_that_was_killed() -> Result<()> {
    let made = [("a", "2\n"), ("b/c", "2\n")];
    let out = generated(&[("a", "1\n"), ("old", "1\n")])?;
    // As it is between two renames: one file is new, the staged rest still lies there, and the manifest is the old one.
    put(out.path(), "a", "2\n")?;
    put(out.path(), ".codegen-staging/files/b/c", "2\n")?;

    generate(out.path(), &made)?;

    expect(out.path(), &[("a", "2\n"), ("b/", ""), ("b/c", "2\n")])?;
    assert_eq!(generate(out.path(), &made)?.written, 0);
    Ok(())
}

#[test]
fn the_manifest_is_written_last() -> Result<()> {
    let out = generated(&[("old", "1\n")])?;
    let plan = Plan::new(out.path(), files(&[("z", "1\n"), ("a", "1\n")]))?;

    let order: Vec<_> = plan.steps.iter().map(|step| (step.path.as_str(), matches!(step.action, Action::Remove))).collect();

    assert_eq!(order, [("a", false), ("z", false), ("old", true), (manifest::NAME, false)]);
    Ok(())
}

#[test]
fn a_check_names_every_difference() -> Result<()> {
    let out = generated(&[("changed", "1\n2\n3\n"), ("lost", "1\n"), ("old", "1\n"), ("same", "1\n")])?;
    fs::remove_file(out.path().join("lost"))?;
    let mut plan = Plan::new(out.path(), files(&[("changed", "1\ntwo\n3\n"), ("lost", "1\n"), ("same", "1\n")]))?;
    plan.steps.retain(|Step { path, .. }| path != manifest::NAME);

    let text = diff::render(Path::new("out"), &plan);

    let expected = "--- out/changed (on disk)\n+++ out/changed (generated)\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n\
                    missing: out/lost\n\
                    extra: out/old\n";
    assert_eq!(text, expected);
    Ok(())
}
