//! Spans of what the SDK sends, one for each attempt, with the names that OpenTelemetry gives to HTTP clients (Semantic Conventions for
//! HTTP Spans). They hold the path without its arguments, no header but the server's name for the request, and never a body.

#[cfg(feature = "tracing")]
mod spans {
    use super::super::answer::RawResponse;
    use super::super::body::Body;
    use super::super::dispatch::{Broken, Call};
    use http::Uri;
    use std::time::Duration;
    use tracing::field::{Empty, display};
    use tracing::instrument::{Instrument, Instrumented};
    use tracing::{Span, debug, debug_span};

    /// The span of an attempt.
    pub struct Attempt(Span);

    impl Attempt {
        pub fn start(call: &Call, resends: u32) -> Self {
            let template = (!call.template.is_empty()).then_some(&*call.template);
            let span = debug_span!(
                "http.client.request",
                otel.name = %format_args!("{}{}{}", call.method, template.map_or("", |_| " "), call.template),
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = %call.method,
                url.template = template,
                server.address = call.uri.host(),
                server.port = port(&call.uri),
                http.request.resend_count = (resends > 0).then_some(resends),
                http.response.status_code = Empty,
                "http.response.header.x-request-id" = Empty,
                "error.type" = Empty,
                operation = call.operation,
            );
            Self(span)
        }

        pub fn follow<F: Future>(&self, attempt: F) -> Instrumented<F> {
            attempt.instrument(self.0.clone())
        }

        pub fn end(self, outcome: &Result<(RawResponse, Body), Broken>) {
            if self.0.is_disabled() {
                return;
            }
            let answer = match outcome {
                Ok((answer, _)) | Err(Broken::Answered(answer) | Broken::TooLarge(answer, _)) => Some(answer),
                Err(_) => None,
            };
            if let Some(answer) = answer {
                self.0.record("http.response.status_code", answer.status.as_u16());
                self.0.record("http.response.header.x-request-id", answer.request_id());
            }
            let Err(broken) = outcome else {
                return;
            };
            self.0.record("otel.status_code", "ERROR");
            match broken {
                Broken::Answered(answer) => self.0.record("error.type", display(answer.status.as_u16())),
                Broken::TooLarge(..) => self.0.record("error.type", "too_large"),
                Broken::Lost(_) => self.0.record("error.type", "connection"),
                Broken::TimedOut(_) => self.0.record("error.type", "timeout"),
                Broken::Forbidden(_) => self.0.record("error.type", "forbidden"),
            };
        }
    }

    /// The port, which a URL leaves out where it is the scheme's own.
    fn port(uri: &Uri) -> u16 {
        uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 })
    }

    /// Tells that a request goes out again.
    pub fn retry(call: &Call, attempts: u32, wait: Duration) {
        debug!(operation = call.operation, attempts, wait_ms = wait.as_secs_f64() * 1000.0, "the request goes out again");
    }
}

#[cfg(not(feature = "tracing"))]
mod spans {
    use super::super::answer::RawResponse;
    use super::super::body::Body;
    use super::super::dispatch::{Broken, Call};
    use std::time::Duration;

    /// Without the feature there is no span.
    pub struct Attempt;

    impl Attempt {
        pub fn start(_call: &Call, _resends: u32) -> Self {
            Self
        }

        pub fn follow<F: Future>(&self, attempt: F) -> F {
            attempt
        }

        pub fn end(self, _outcome: &Result<(RawResponse, Body), Broken>) {}
    }

    pub fn retry(_call: &Call, _attempts: u32, _wait: Duration) {}
}

pub use spans::{Attempt, retry};
