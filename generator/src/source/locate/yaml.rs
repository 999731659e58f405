//! The ranges of a YAML document, by saphyr.

use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::{Entry, NodeSpan, SpanKind, Spans};

pub(super) fn spans(text: &str) -> Spans {
    // saphyr counts characters.
    let bytes: Vec<usize> = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let byte = |character: usize| bytes.get(character).copied().unwrap_or(text.len());
    let mut build = Build::default();
    for event in Parser::new_from_str(text) {
        // What comes before a syntax error is still useful, and only the first document counts.
        let Ok((event, span)) = event else { break };
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        build.add_event(event, range(span, byte));
    }
    while !build.open.is_empty() {
        build.close(text.len());
    }
    build.spans
}

fn range(span: Span, byte: impl Fn(usize) -> usize) -> Range<usize> {
    byte(span.start.index())..byte(span.end.index())
}

#[derive(Default)]
struct Build {
    spans: Spans,
    open: Vec<Open>,
    anchors: HashMap<usize, usize>,
}

/// A list or mapping whose end isn't reached yet.
struct Open {
    node: usize,
    kind: SpanKind,
    /// In a mapping, the key whose value comes next.
    key: Option<(String, Range<usize>)>,
}

impl Build {
    fn add_event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Scalar(value, _, anchor, _) => {
                if let Some(Open { kind: SpanKind::Entries(_), key: key @ None, .. }) = self.open.last_mut() {
                    *key = Some((value.into_owned(), range));
                } else {
                    self.add(range, SpanKind::Scalar, anchor);
                }
            }
            Event::Alias(anchor) => {
                let kind = self.anchors.get(&anchor).map_or(SpanKind::Scalar, |target| SpanKind::Alias(*target));
                self.add(range, kind, 0);
            }
            Event::SequenceStart(anchor, _) => {
                let node = self.add(range, SpanKind::Scalar, anchor);
                self.open.push(Open { node, kind: SpanKind::Items(Vec::new()), key: None });
            }
            Event::MappingStart(anchor, _) => {
                let node = self.add(range, SpanKind::Scalar, anchor);
                self.open.push(Open { node, kind: SpanKind::Entries(Vec::new()), key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(range.end),
            _ => {}
        }
    }

    fn add(&mut self, range: Range<usize>, kind: SpanKind, anchor: usize) -> usize {
        let node = self.spans.nodes.len();
        match self.open.last_mut() {
            Some(Open { kind: SpanKind::Items(items), .. }) => items.push(node),
            Some(Open { kind: SpanKind::Entries(entries), key, .. }) => match key.take() {
                Some((key, range)) => entries.push(Entry { key, range, value: node }),
                // A key that isn't a scalar. It can't be looked up, but its value must not be treated as the next key.
                None => *key = Some((String::new(), range.clone())),
            },
            _ => {}
        }
        self.spans.nodes.push(NodeSpan { range, kind });
        if anchor > 0 {
            self.anchors.insert(anchor, node);
        }
        node
    }

    fn close(&mut self, end: usize) {
        if let Some(Open { node, kind, .. }) = self.open.pop()
            && let Some(node_span) = self.spans.nodes.get_mut(node)
        {
            node_span.range.end = end;
            node_span.kind = kind;
        }
    }
}
