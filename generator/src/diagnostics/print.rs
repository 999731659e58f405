//! Prints diagnostics as rustc does: the line, a caret, and what to write instead. Only the first of many similar ones are shown.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::limiter::{Limiter, Visibility};
use super::{Code, Diagnostic, Diagnostics, Severity};
use crate::source::{DocumentId, Documents};

/// Shows the diagnostics of a run in the order of the documents.
#[derive(Debug)]
pub struct Printer<'a> {
    documents: &'a Documents,
    prefix: String,
    colour: bool,
    verbose: bool,
}

/// A range of bytes in a document; `None` if there is nothing to show.
type Spot = Option<(DocumentId, Range<usize>)>;

/// Where the lines of each document begin.
type Lines = HashMap<DocumentId, Vec<usize>>;

impl<'a> Printer<'a> {
    /// Plain text, with the paths that the provider knows.
    pub fn new(documents: &'a Documents) -> Self {
        Printer { documents, prefix: String::new(), colour: false, verbose: false }
    }

    /// Sets a prefix for every path, so that it is relative to the current folder of the user: `spec/`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Whether to print in colour.
    pub fn colour(mut self, colour: bool) -> Self {
        self.colour = colour;
        self
    }

    /// Whether every diagnostic is shown, however many similar ones there are.
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = verbose;
        self
    }

    /// The diagnostics and how many there are; nothing if there is none.
    pub fn print(&self, diagnostics: &Diagnostics) -> String {
        let mut list: Vec<(Spot, Diagnostic)> =
            diagnostics.list().into_iter().map(|diagnostic| (self.documents.locate(&diagnostic.at), diagnostic)).collect();
        list.sort_by(|(spot, diagnostic), (other_spot, other)| {
            let key = |spot: &Spot| spot.as_ref().map(|(id, range)| (*id, range.start));
            key(spot)
                .cmp(&key(other_spot))
                .then_with(|| diagnostic.code.cmp(&other.code))
                .then_with(|| diagnostic.message.cmp(&other.message))
        });
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        let mut lines = Lines::new();
        let mut text = String::new();
        let mut limiter = Limiter::new(list.iter().map(|(_, diagnostic)| diagnostic), self.verbose);
        for (spot, diagnostic) in &list {
            let group = match limiter.visibility(diagnostic) {
                Visibility::Shown => self.group(spot, diagnostic, &mut lines),
                Visibility::Remaining(more) => rest(diagnostic.code, more),
                Visibility::Counted => continue,
            };
            text += &renderer.render(&[group]);
            text += "\n\n";
        }
        text + &summary(&list)
    }

    fn group<'b>(&'b self, spot: &Spot, diagnostic: &'b Diagnostic, lines: &mut Lines) -> Group<'b> {
        let title = level(diagnostic.code).primary_title(&diagnostic.message).id(diagnostic.code.to_string());
        let mut marks = Vec::new();
        marks.extend(spot.clone().map(|(id, range)| Mark {
            id,
            range,
            kind: AnnotationKind::Primary,
            label: diagnostic.label.as_deref(),
        }));
        marks.extend(diagnostic.related.iter().filter_map(|(at, label)| {
            let (id, range) = self.documents.locate(at)?;
            Some(Mark { id, range, kind: AnnotationKind::Context, label: Some(label) })
        }));
        let mut group = Group::with_title(title);
        // One picture a document, the one with the diagnostic first.
        while let Some(id) = marks.first().map(|mark| mark.id) {
            let (here, elsewhere) = marks.into_iter().partition(|mark| mark.id == id);
            marks = elsewhere;
            let starts = lines.entry(id).or_insert_with(|| line_starts(self.documents.text(id)));
            group = group.elements(self.picture(id, here, starts));
        }
        let notes = diagnostic.notes.iter().map(|note| Level::NOTE.message(normalize_untrusted_str(note)));
        let help = diagnostic.help.iter().map(|help| Level::HELP.message(normalize_untrusted_str(help)));
        group.elements(notes).elements(help)
    }

    /// The lines of a document with their marks.
    fn picture<'b>(&'b self, id: DocumentId, marks: Vec<Mark<'b>>, starts: &[usize]) -> Vec<Element<'b>> {
        let text = self.documents.text(id);
        let path = format!("{}{}", self.prefix, self.documents.path(id));
        let first = marks.iter().map(|mark| line(starts, mark.range.start)).min().unwrap_or_default();
        let last = marks.iter().map(|mark| line(starts, mark.range.end)).max().unwrap_or_default();
        let start = starts.get(first).copied().unwrap_or_default();
        let end = starts.get(last + 1).copied().unwrap_or(text.len());
        if end - start > DRAWN {
            return marks.into_iter().flat_map(|mark| excerpt(text, &path, mark, starts)).collect();
        }
        let snippet = Snippet::source(text.get(start..end).unwrap_or_default()).line_start(first + 1).path(path);
        vec![snippet.annotations(marks.into_iter().map(|mark| mark.annotation(start))).into()]
    }
}

fn level(code: Code) -> Level<'static> {
    match code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    }
}

/// The line that counts the diagnostics that aren't shown.
fn rest<'a>(code: Code, more: usize) -> Group<'a> {
    Group::with_title(
        level(code).primary_title(format!("{more} more like these; use --verbose to show them")).id(code.to_string()),
    )
}

/// How many bytes are drawn at most. Unmarked lines are folded, so this is far more than is visible; but rendering them is slow.
const DRAWN: usize = 16 * 1024;

/// How many bytes around a mark are shown if the lines can't be drawn whole.
const AROUND: usize = 60;

/// A range to mark in a document.
struct Mark<'a> {
    id: DocumentId,
    range: Range<usize>,
    kind: AnnotationKind,
    label: Option<&'a str>,
}

impl<'a> Mark<'a> {
    /// The mark in an excerpt that starts at `start`.
    fn annotation(self, start: usize) -> Annotation<'a> {
        self.kind.span(self.range.start - start..self.range.end - start).label(self.label)
    }
}

/// The part of a line around one mark, for files that have all in one line and for marks that are far from each other.
fn excerpt<'a>(text: &'a str, path: &str, mark: Mark<'a>, starts: &[usize]) -> [Element<'a>; 2] {
    let number = line(starts, mark.range.start);
    let line_start = starts.get(number).copied().unwrap_or_default();
    let line_end = starts.get(number + 1).copied().unwrap_or(text.len());
    let column = text.get(line_start..mark.range.start).unwrap_or_default().chars().count();
    let start = text.floor_char_boundary(mark.range.start.saturating_sub(AROUND)).max(line_start);
    let end = text.ceil_char_boundary(mark.range.end.saturating_add(AROUND)).min(line_end).max(mark.range.end);
    let origin = Origin::path(path.to_owned()).line(number + 1).char_column(column + 1);
    let snippet = Snippet::source(text.get(start..end).unwrap_or_default()).line_start(number + 1);
    [origin.into(), snippet.annotation(mark.annotation(start)).into()]
}

fn line_starts(text: &str) -> Vec<usize> {
    let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(offset, _)| offset + 1);
    std::iter::once(0).chain(after).collect()
}

/// The number of the line, from 0 on, that a byte lies in.
fn line(starts: &[usize], offset: usize) -> usize {
    starts.partition_point(|start| *start <= offset).saturating_sub(1)
}

fn summary(list: &[(Spot, Diagnostic)]) -> String {
    let count = |severity, one: &str| {
        let number = list.iter().filter(|(_, diagnostic)| diagnostic.severity() == severity).count();
        match number {
            0 => None,
            1 => Some(format!("1 {one}")),
            number => Some(format!("{number} {one}s")),
        }
    };
    let counts: Vec<String> =
        [count(Severity::Error, "error"), count(Severity::Warning, "warning")].into_iter().flatten().collect();
    if counts.is_empty() { String::new() } else { format!("{}\n", counts.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::source::{At, Memory};

    /// Prints a diagnostic at the first range of bytes, with the others as related places.
    fn printed(text: &str, ranges: &[Range<usize>], colour: bool) -> String {
        let mut documents = Documents::default();
        let diagnostics = Diagnostics::default();
        let id = documents.load("a.yaml", &Memory::from_iter([("a.yaml", text)]), &diagnostics).unwrap_or_default();
        let mut ranges = ranges.iter().map(|range| At::Text(id, range.clone()));
        let first = Diagnostic::new(Code::InvalidValue, ranges.next().unwrap_or(At::Nowhere), "wrong");
        ranges.fold(first, |diagnostic, at| diagnostic.also(at, "here")).record(&diagnostics);
        Printer::new(&documents).prefix("spec/").colour(colour).print(&diagnostics)
    }

    #[test]
    fn a_diagnostic_without_a_place_is_a_line() {
        assert_eq!(printed("a: 1", &[], false), "error[E0104]: wrong\n\n1 error\n");
    }

    #[test]
    fn colour_is_asked_for() {
        let range = 0..1;
        let printed = |colour| printed("a: 1", std::slice::from_ref(&range), colour);
        assert!(!printed(false).contains('\u{1b}'));
        assert!(printed(true).contains("\u{1b}["));
    }

    #[test]
    fn of_a_long_line_the_part_around_the_diagnostic_is_shown() {
        let text = format!("a: {}x\n", "é".repeat(DRAWN));
        let x = text.len() - 2;
        let report = printed(&text, std::slice::from_ref(&(x..x + 1)), false);
        assert!(report.contains(&format!(" --> spec/a.yaml:1:{}\n", 4 + DRAWN)), "{report}");
        assert!(report.contains(&format!("| {}x\n", "é".repeat(AROUND / 2))), "{report}");
    }

    #[test]
    fn of_distant_lines_each_is_shown_alone() {
        let text = format!("a: 1\n{}b: 2\n", "# nothing\n".repeat(DRAWN / 10));
        let b = text.len() - 5;
        let report = printed(&text, &[b..b + 1, 0..1], false);
        for line in [format!("spec/a.yaml:{}:1\n", 2 + DRAWN / 10), "spec/a.yaml:1:1\n".to_owned(), "- here".to_owned()] {
            assert!(report.contains(&line), "{line} in {report}");
        }
        assert!(report.lines().count() < 15, "{report}");
    }

    /// Prints diagnostics of one code with these messages.
    fn listed(code: Code, messages: impl IntoIterator<Item = String>, verbose: bool) -> String {
        let diagnostics = Diagnostics::default();
        messages.into_iter().for_each(|message| Diagnostic::new(code, At::Nowhere, message).record(&diagnostics));
        Printer::new(&Documents::default()).verbose(verbose).print(&diagnostics)
    }

    #[test]
    fn of_many_warnings_of_a_kind_the_first_are_shown() {
        let messages = || (0..300).map(|i| format!("`{i:03}` is odd")).chain(["`x` is new".to_owned()]);
        let report = listed(Code::UnknownKey, messages(), false);
        let expected = [
            "warning[E0115]: `000` is odd",
            "warning[E0115]: `001` is odd",
            "warning[E0115]: `002` is odd",
            "warning[E0115]: 297 more like these; use --verbose to show them",
            "warning[E0115]: `x` is new",
            "301 warnings",
        ];
        assert_eq!(report.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>(), expected);
        assert_eq!(listed(Code::UnknownKey, messages(), true).matches("warning[E0115]: `").count(), 301);
    }

    #[test]
    fn errors_are_shown_until_they_are_a_flood() {
        let shown = |count: usize| listed(Code::MissingKey, (0..count).map(|i| format!("`{i}`")), false).matches("]: `").count();
        assert_eq!((shown(21), shown(22)), (21, 20));
    }

    #[test]
    fn the_same_diagnostic_is_shown_once() {
        let mut documents = Documents::default();
        let diagnostics = Diagnostics::default();
        documents.load("a.yaml", &Memory::from_iter([("a.yaml", "a: 1")]), &diagnostics);
        for _ in 0..2 {
            Diagnostic::new(Code::UnknownKey, At::Nowhere, "odd").record(&diagnostics);
        }
        assert!(Printer::new(&documents).print(&diagnostics).ends_with("\n1 warning\n"));
    }
}
