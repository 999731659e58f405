//! Turns the syntax errors of the parsers into diagnostics with a place.

use super::ParseContext;
use crate::diagnostics::{Code, Diagnostic};
use crate::source::At;

impl ParseContext<'_> {
    pub(super) fn json_diagnostic(&self, error: &serde_json::Error) -> Diagnostic {
        let start = line_start(self.text, error.line()) + error.column().saturating_sub(1);
        let at = self.character(self.text.floor_char_boundary(start));
        let message = error.to_string();
        let problem = message.split(" at line ").next().unwrap_or_default();
        if problem == "recursion limit exceeded" {
            return too_deep(at);
        }
        Diagnostic::new(Code::InvalidSyntax, at, format!("invalid JSON: {problem}"))
            .note("a file that starts with `{` or `[` is read as JSON")
    }

    pub(super) fn yaml_diagnostic(&self, error: &serde_yaml::Error) -> Diagnostic {
        // `problem at line 3 column 1, while parsing a block mapping at line 2 column 1`; for invalid bytes only `problem at
        // position 3`.
        let message = error.to_string();
        let (whole, context) = message.split_once(", ").unwrap_or((&message, ""));
        let (problem, position) = whole.split_once(" at ").unwrap_or((whole, ""));
        let at = match (position.strip_prefix("position ").and_then(|offset| offset.parse().ok()), error.location()) {
            (Some(offset), _) => self.character(self.text.floor_char_boundary(offset)),
            (None, Some(location)) => self.at(location.line(), location.column()),
            (None, None) => At::Text(self.document, 0..0),
        };
        if self.remaining.get() == 0 || problem == "repetition limit exceeded" {
            let start = At::Text(self.document, 0..0);
            return Diagnostic::new(Code::TooLarge, start, "YAML aliases expand the document far beyond its size")
                .help("define the repeated parts once, under `components`, and reference them with `$ref`");
        }
        if problem == "recursion limit exceeded" {
            return too_deep(at);
        }
        if let Some(tab) = error.location().and_then(|location| self.tab_in_indent(location.line())) {
            return Diagnostic::new(Code::InvalidSyntax, tab, "invalid YAML: tab in the indentation")
                .help("indent with spaces; YAML doesn't allow tabs here");
        }
        let diagnostic = Diagnostic::new(Code::InvalidSyntax, at, format!("invalid YAML: {problem}"));
        let began = context.split_once(" at line ").and_then(|(what, position)| {
            let (line, column) = position.split_once(" column ")?;
            Some((what, self.at(line.parse().ok()?, column.parse().ok()?)))
        });
        match began {
            Some((what, at)) => diagnostic.also(at, what),
            None if context.is_empty() => diagnostic,
            None => diagnostic.note(context),
        }
    }

    /// The character at a line and a column, both counted from 1 on.
    fn at(&self, line: usize, column: usize) -> At {
        let start = line_start(self.text, line);
        let rest = self.text.get(start..).unwrap_or_default();
        let characters = rest.char_indices().nth(column.saturating_sub(1));
        self.character(start + characters.map_or(rest.len(), |(offset, _)| offset))
    }

    /// The character that begins at a byte.
    fn character(&self, start: usize) -> At {
        let width = self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        At::Text(self.document, start..start + width)
    }

    /// A tab among the spaces that a line begins with.
    fn tab_in_indent(&self, line: usize) -> Option<At> {
        let before = line_start(self.text, line);
        let indent = self.text.get(before..)?.split(|found| !matches!(found, ' ' | '\t')).next()?;
        let start = before + indent.find('\t')?;
        Some(At::Text(self.document, start..start + 1))
    }
}

/// The byte at which a line begins, counted from 1 on.
fn line_start(text: &str, line: usize) -> usize {
    text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum()
}

fn too_deep(at: At) -> Diagnostic {
    Diagnostic::new(Code::TooDeep, at, "the document is nested more than 128 levels deep")
        .help("move the inner parts to `components` and reference them with `$ref`")
}
