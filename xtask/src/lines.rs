//! How much code there is to read.

/// The lines of an SDK's own Rust: neither of its runtime, nor blank, nor comments.
pub fn code_lines(path: &str, text: &str) -> usize {
    let is_own = path.starts_with("src/") && path.ends_with(".rs") && !path.starts_with("src/runtime/");
    if !is_own {
        return 0;
    }
    text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}
