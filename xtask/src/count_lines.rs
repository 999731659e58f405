//! Counts lines of code.

/// The lines of Rust code of an SDK, without its runtime, blank lines and comments.
pub fn code_lines(path: &str, text: &str) -> usize {
    let is_own = path.starts_with("src/") && path.ends_with(".rs") && !path.starts_with("src/runtime/");
    if !is_own {
        return 0;
    }
    text.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}
