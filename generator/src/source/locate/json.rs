//! The ranges of a JSON document, by jiter.

use jiter::{Jiter, JiterResult, Peek};

use super::{Entry, NodeSpan, SpanKind, Spans};

/// The parser refuses deeper documents, so only a document with a syntax error can be deeper.
const DEPTH: usize = 130;

pub(super) fn spans(text: &str) -> Spans {
    let mut walk = Walk { text, jiter: Jiter::new(text.as_bytes()), spans: Spans::default() };
    if let Ok(peek) = walk.jiter.peek() {
        walk.value(peek, 0);
    }
    walk.spans
}

struct Walk<'a> {
    text: &'a str,
    jiter: Jiter<'a>,
    spans: Spans,
}

impl Walk<'_> {
    /// Walks the value that starts here. `None` at a syntax error, which ends the walk; what comes before it is kept.
    fn value(&mut self, peek: Peek, depth: usize) -> (usize, Option<()>) {
        let start = self.jiter.current_index();
        let node = self.spans.nodes.len();
        self.spans.nodes.push(NodeSpan { range: start..start, kind: SpanKind::Scalar });
        let (kind, done) = match peek {
            _ if depth > DEPTH => (SpanKind::Scalar, None),
            Peek::Object => self.object(depth),
            Peek::Array => self.array(depth),
            peek => (SpanKind::Scalar, self.jiter.known_skip(peek).ok()),
        };
        if let Some(node_span) = self.spans.nodes.get_mut(node) {
            *node_span = NodeSpan { range: start..self.jiter.current_index(), kind };
        }
        (node, done)
    }

    fn array(&mut self, depth: usize) -> (SpanKind, Option<()>) {
        let mut items = Vec::new();
        let mut next = self.jiter.known_array();
        loop {
            match next {
                Ok(Some(peek)) => {
                    let (item, done) = self.value(peek, depth + 1);
                    items.push(item);
                    if done.is_none() {
                        return (SpanKind::Items(items), None);
                    }
                }
                Ok(None) => return (SpanKind::Items(items), Some(())),
                Err(_) => return (SpanKind::Items(items), None),
            }
            next = self.jiter.array_step();
        }
    }

    fn object(&mut self, depth: usize) -> (SpanKind, Option<()>) {
        let mut entries = Vec::new();
        let mut before = self.jiter.current_index();
        let mut next = owned(self.jiter.known_object());
        loop {
            let key = match next {
                Ok(Some(key)) => key,
                Ok(None) => return (SpanKind::Entries(entries), Some(())),
                Err(_) => return (SpanKind::Entries(entries), None),
            };
            // Jiter is past the colon now, so the key is between the last value and here.
            let between = self.text.get(before..self.jiter.current_index()).unwrap_or_default();
            let start = before + between.find('"').unwrap_or_default();
            let end = before + between.rfind('"').map_or(between.len(), |quote| quote + 1);
            let Ok(peek) = self.jiter.peek() else {
                return (SpanKind::Entries(entries), None);
            };
            let (value, done) = self.value(peek, depth + 1);
            entries.push(Entry { key, range: start..end, value });
            if done.is_none() {
                return (SpanKind::Entries(entries), None);
            }
            before = self.jiter.current_index();
            next = owned(self.jiter.next_key());
        }
    }
}

/// The key may lie in jiter's buffer, which the next step overwrites.
fn owned(key: JiterResult<Option<&str>>) -> JiterResult<Option<String>> {
    key.map(|key| key.map(str::to_owned))
}
