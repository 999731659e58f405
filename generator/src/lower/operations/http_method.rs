//! Converts HTTP methods of the document.

use crate::ir::HttpMethod;
use crate::openapi::Method;

impl From<Method> for HttpMethod {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => HttpMethod::Get,
            Method::Put => HttpMethod::Put,
            Method::Post => HttpMethod::Post,
            Method::Delete => HttpMethod::Delete,
            Method::Options => HttpMethod::Options,
            Method::Head => HttpMethod::Head,
            Method::Patch => HttpMethod::Patch,
            Method::Trace => HttpMethod::Trace,
            Method::Query => HttpMethod::Query,
        }
    }
}
