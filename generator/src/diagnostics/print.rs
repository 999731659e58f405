//! Shows faults as rustc does: the line, a caret under what is meant, and what to write instead.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, normalize_untrusted_str};

use super::{Diagnostic, Faults, Severity};
use crate::source::{DocumentId, Documents};

/// Shows the faults of a run, each once, in the order of the documents.
#[derive(Debug)]
pub struct Printer<'a> {
    documents: &'a Documents,
    prefix: String,
    colour: bool,
}

/// A range of bytes in a document; `None` if there is nothing to show.
type Spot = Option<(DocumentId, Range<usize>)>;

/// Where the lines of each document begin.
type Lines = HashMap<DocumentId, Vec<usize>>;

impl<'a> Printer<'a> {
    /// Plain text, with the paths that the provider knows.
    pub fn new(documents: &'a Documents) -> Self {
        Printer { documents, prefix: String::new(), colour: false }
    }

    /// Puts something in front of every path, so that it is right from where the user stands: `spec/`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Whether to print in colour.
    pub fn colour(mut self, colour: bool) -> Self {
        self.colour = colour;
        self
    }

    /// All faults and how many there are; nothing if there is none.
    pub fn print(&self, faults: &Faults) -> String {
        let mut list: Vec<(Spot, Diagnostic)> =
            faults.list().into_iter().map(|fault| (self.documents.locate(&fault.at), fault)).collect();
        list.sort_by(|(spot, fault), (other_spot, other)| {
            let key = |spot: &Spot| spot.as_ref().map(|(id, range)| (*id, range.start));
            key(spot)
                .cmp(&key(other_spot))
                .then_with(|| fault.code.cmp(&other.code))
                .then_with(|| fault.message.cmp(&other.message))
        });
        // A shared part is read wherever it is used, and says the same each time.
        list.dedup();
        let renderer = if self.colour { Renderer::styled() } else { Renderer::plain() };
        let mut lines = Lines::new();
        let mut text = String::new();
        for (spot, fault) in &list {
            text += &renderer.render(&[self.group(spot, fault, &mut lines)]);
            text += "\n\n";
        }
        text + &summary(&list)
    }

    fn group<'b>(&'b self, spot: &Spot, fault: &'b Diagnostic, lines: &mut Lines) -> Group<'b> {
        let level = match fault.severity() {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = Group::with_title(level.primary_title(&fault.message).id(fault.code.to_string()));
        let mut marks = Vec::new();
        marks.extend(spot.clone().map(|(id, range)| (id, range, AnnotationKind::Primary, fault.label.as_deref())));
        marks.extend(fault.related.iter().filter_map(|(at, label)| {
            let (id, range) = self.documents.locate(at)?;
            Some((id, range, AnnotationKind::Context, Some(label.as_str())))
        }));
        // One snippet a document, the one with the fault first.
        while let Some(id) = marks.first().map(|(id, ..)| *id) {
            let (here, elsewhere): (Vec<_>, Vec<_>) = marks.into_iter().partition(|(other, ..)| *other == id);
            marks = elsewhere;
            let text = self.documents.text(id);
            let starts = lines.entry(id).or_insert_with(|| line_starts(text));
            let first = here.iter().map(|(_, range, ..)| line(starts, range.start)).min().unwrap_or_default();
            let last = here.iter().map(|(_, range, ..)| line(starts, range.end)).max().unwrap_or_default();
            let start = starts.get(first).copied().unwrap_or_default();
            let end = starts.get(last + 1).copied().unwrap_or(text.len());
            let snippet = Snippet::source(text.get(start..end).unwrap_or_default()).line_start(first + 1).path(format!(
                "{}{}",
                self.prefix,
                self.documents.path(id)
            ));
            group = group.element(snippet.annotations(
                here.into_iter().map(|(_, range, kind, label)| kind.span(range.start - start..range.end - start).label(label)),
            ));
        }
        let notes = fault.notes.iter().map(|note| Level::NOTE.message(normalize_untrusted_str(note)));
        let help = fault.help.iter().map(|help| Level::HELP.message(normalize_untrusted_str(help)));
        group.elements(notes).elements(help)
    }
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
        let number = list.iter().filter(|(_, fault)| fault.severity() == severity).count();
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
