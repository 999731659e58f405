//! A subscriber that keeps every span and event of its thread, at every level, with all their fields.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// A span or event: its name, and its fields as strings.
#[derive(Clone, Debug, Default)]
pub struct Captured {
    pub name: &'static str,
    pub target: &'static str,
    pub fields: BTreeMap<&'static str, String>,
}

impl Captured {
    fn new(metadata: &Metadata<'static>) -> Self {
        Self { name: metadata.name(), target: metadata.target(), fields: BTreeMap::new() }
    }

    /// The value of a field; empty if it is absent.
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

impl Visit for Captured {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name(), format!("{value:?}"));
    }
}

/// What was captured.
#[derive(Clone, Default)]
pub struct Capture(Arc<Mutex<Log>>);

#[derive(Default)]
struct Log {
    spans: Vec<Captured>,
    events: Vec<Captured>,
}

/// A subscriber of no thread. While there is only one, tracing asks that of the thread that comes to a span first whether anybody
/// wants it, and a thread without any would decide for all.
static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Capture::default()));

impl Capture {
    /// Captures what this thread does until the guard is gone.
    pub fn start() -> (Self, DefaultGuard) {
        LazyLock::force(&SECOND);
        let capture = Self::default();
        let guard = tracing::subscriber::set_default(capture.clone());
        (capture, guard)
    }

    /// The spans of the SDK so far, in the order of their start.
    pub fn spans(&self) -> Vec<Captured> {
        self.log().spans.iter().filter(|span| span.target.starts_with("keycardai_api")).cloned().collect()
    }

    /// The events of the SDK so far.
    pub fn events(&self) -> Vec<Captured> {
        self.log().events.iter().filter(|event| event.target.starts_with("keycardai_api")).cloned().collect()
    }

    /// All spans and events, of any crate, as a string.
    pub fn text(&self) -> String {
        let log = self.log();
        format!("{:?} {:?}", log.spans, log.events)
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.0.lock().expect("no test panics with the log in its hands")
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut span = Captured::new(attributes.metadata());
        attributes.record(&mut span);
        let mut log = self.log();
        log.spans.push(span);
        Id::from_u64(log.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        if let Some(span) = self.log().spans.get_mut(id.into_u64() as usize - 1) {
            values.record(span);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut captured = Captured::new(event.metadata());
        event.record(&mut captured);
        self.log().events.push(captured);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
