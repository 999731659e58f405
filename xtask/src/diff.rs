//! A plan as text: the output of a check if the output folder is out of date.

use std::{fmt::Write, path::Path};

use similar::TextDiff;

use crate::plan::{Action, Plan, Step};

/// The difference of every file, from the content of `out` to what was generated. Empty if there is none.
pub fn render(out: &Path, plan: &Plan) -> String {
    let mut text = String::new();
    for Step { path, action } in &plan.steps {
        let path = out.join(path);
        let path = path.display();
        // Writing to a string can't fail.
        let _ = match action {
            Action::Keep => Ok(()),
            Action::Remove => writeln!(text, "extra: {path}"),
            Action::Write { old: None, .. } => writeln!(text, "missing: {path}"),
            Action::Write { old: Some(old), new } => {
                let old = String::from_utf8_lossy(old);
                let diff = TextDiff::from_lines(old.as_ref(), new);
                write!(text, "{}", diff.unified_diff().header(&format!("{path} (on disk)"), &format!("{path} (generated)")))
            }
        };
    }
    text
}
