//! Tracing: a span per attempt, named as OpenTelemetry names those of HTTP clients (Semantic Conventions for HTTP Spans). It
//! contains the path without its arguments, no header but the request ID, and never a body.

#[cfg(feature = "tracing")]
mod spans {
    use crate::runtime::executor::attempt_error::AttemptError;
    use crate::runtime::executor::prepared_request::PreparedRequest;
    use crate::runtime::http::body::Body;
    use crate::runtime::http::raw_response::RawResponse;
    use http::Uri;
    use std::time::Duration;
    use tracing::field::{Empty, display};
    use tracing::instrument::{Instrument, Instrumented};
    use tracing::{Span, debug, debug_span};

    /// The span of an attempt.
    pub struct AttemptSpan(Span);

    impl AttemptSpan {
        pub fn start(request: &PreparedRequest, resends: u32) -> Self {
            let template = (!request.template.is_empty()).then_some(&*request.template);
            let span = debug_span!(
                "http.client.request",
                otel.name = %format_args!("{}{}{}", request.method, template.map_or("", |_| " "), request.template),
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = %request.method,
                url.template = template,
                server.address = request.uri.host(),
                server.port = port(&request.uri),
                http.request.resend_count = (resends > 0).then_some(resends),
                http.response.status_code = Empty,
                "http.response.header.x-request-id" = Empty,
                "error.type" = Empty,
                operation = request.operation,
            );
            Self(span)
        }

        pub fn instrument<F: Future>(&self, attempt: F) -> Instrumented<F> {
            attempt.instrument(self.0.clone())
        }

        pub fn end(self, outcome: &Result<(RawResponse, Body), AttemptError>) {
            if self.0.is_disabled() {
                return;
            }
            let response = match outcome {
                Ok((response, _)) | Err(AttemptError::Status(response) | AttemptError::TooLarge(response, _)) => Some(response),
                Err(_) => None,
            };
            if let Some(response) = response {
                self.0.record("http.response.status_code", response.status.as_u16());
                self.0.record("http.response.header.x-request-id", response.request_id());
            }
            let Err(error) = outcome else {
                return;
            };
            self.0.record("otel.status_code", "ERROR");
            match error {
                AttemptError::Status(response) => self.0.record("error.type", display(response.status.as_u16())),
                AttemptError::TooLarge(..) => self.0.record("error.type", "too_large"),
                AttemptError::Connection(_) => self.0.record("error.type", "connection"),
                AttemptError::Timeout(_) => self.0.record("error.type", "timeout"),
                AttemptError::Forbidden(_) => self.0.record("error.type", "forbidden"),
            };
        }
    }

    /// The port of a URL, or the default port of its scheme.
    fn port(uri: &Uri) -> u16 {
        uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 })
    }

    /// Logs a retry.
    pub fn retry(request: &PreparedRequest, attempts: u32, wait: Duration) {
        debug!(operation = request.operation, attempts, wait_ms = wait.as_secs_f64() * 1000.0, "the request is retried");
    }
}

#[cfg(not(feature = "tracing"))]
mod spans {
    use crate::runtime::executor::attempt_error::AttemptError;
    use crate::runtime::executor::prepared_request::PreparedRequest;
    use crate::runtime::http::body::Body;
    use crate::runtime::http::raw_response::RawResponse;
    use std::time::Duration;

    /// Without the feature there are no spans.
    pub struct AttemptSpan;

    impl AttemptSpan {
        pub fn start(_request: &PreparedRequest, _resends: u32) -> Self {
            Self
        }

        pub fn instrument<F: Future>(&self, attempt: F) -> F {
            attempt
        }

        pub fn end(self, _outcome: &Result<(RawResponse, Body), AttemptError>) {}
    }

    pub fn retry(_request: &PreparedRequest, _attempts: u32, _wait: Duration) {}
}

pub use spans::{AttemptSpan, retry};
