//! The parts of a request, which the generated code fills in. No type parameter is involved, so that this is compiled once.

use super::parameter::{self, ParameterLocation, Serialization};
use crate::runtime::api::operation::Operation;
use crate::runtime::client::ClientInner;
use crate::runtime::client::options::RequestOptions;
use crate::runtime::codec::{JsonValue, Map, Raw, decode, encode};
use crate::runtime::error::RequestErrorKind;
use crate::runtime::http::body::Body;
use http::Uri;
use http::header::HeaderValue;

/// The parts of a request.
pub(crate) struct RequestParts {
    pub client: ClientInner,
    pub operation: Operation,
    /// The path parameters, encoded.
    pub path: Vec<(&'static str, String)>,
    /// The cookies of each parameter.
    pub cookies: Vec<(&'static str, Vec<String>)>,
    pub options: RequestOptions,
    pub body: Body,
    pub content_type: Option<HeaderValue>,
    pub idempotent: bool,
    /// The URL, if it doesn't follow from path and query: that of the next page.
    pub url: Option<Uri>,
}

impl RequestParts {
    pub fn new(client: &ClientInner, operation: &Operation) -> Box<Self> {
        Box::new(Self {
            client: client.clone(),
            operation: operation.clone(),
            path: Vec::new(),
            cookies: Vec::new(),
            options: RequestOptions::default(),
            body: Body::empty(),
            content_type: None,
            idempotent: false,
            url: None,
        })
    }

    /// Sets a path parameter.
    pub fn path(self: Box<Self>, name: &'static str, value: &dyn JsonValue) -> Box<Self> {
        self.parameter(ParameterLocation::Path, name, Serialization::SIMPLE, value)
    }

    /// Sets a query parameter.
    pub fn query(self: Box<Self>, name: &'static str, value: &dyn JsonValue) -> Box<Self> {
        self.parameter(ParameterLocation::Query, name, Serialization::FORM, value)
    }

    /// Sets a header parameter.
    pub fn header(self: Box<Self>, name: &'static str, value: &dyn JsonValue) -> Box<Self> {
        self.parameter(ParameterLocation::Header, name, Serialization::SIMPLE, value)
    }

    /// Sets a parameter with another serialization than the default of its location.
    pub fn parameter(
        mut self: Box<Self>,
        location: ParameterLocation,
        name: &'static str,
        serialization: Serialization,
        value: &dyn JsonValue,
    ) -> Box<Self> {
        self.set_parameter(location, name, serialization, value);
        self
    }

    /// Sets a JSON body.
    pub fn body(mut self: Box<Self>, body: &dyn JsonValue) -> Box<Self> {
        self.set_body(body);
        self
    }

    /// Sets a body of another media type than JSON.
    pub fn bytes(mut self: Box<Self>, body: Body) -> Box<Self> {
        self.set_bytes(body);
        self
    }

    /// Sets a plain text body.
    pub fn text(mut self: Box<Self>, body: String) -> Box<Self> {
        self.set_text(body);
        self
    }

    /// Sets the media type of the body, if it isn't the default of its kind.
    pub fn media_type(mut self: Box<Self>, media_type: &'static str) -> Box<Self> {
        self.set_media_type(media_type);
        self
    }

    pub fn set_query(&mut self, name: &'static str, value: &dyn JsonValue) {
        self.set_parameter(ParameterLocation::Query, name, Serialization::FORM, value);
    }

    pub fn set_header(&mut self, name: &'static str, value: &dyn JsonValue) {
        self.set_parameter(ParameterLocation::Header, name, Serialization::SIMPLE, value);
    }

    /// Sets a parameter, replacing its previous value.
    pub fn set_parameter(
        &mut self,
        location: ParameterLocation,
        name: &'static str,
        serialization: Serialization,
        value: &dyn JsonValue,
    ) {
        let outcome = match location {
            ParameterLocation::Path => {
                parameter::in_path(name, value, serialization).map(|segment| self.path.push((name, segment)))
            }
            ParameterLocation::Query => {
                parameter::in_query(name, value, serialization).map(|pairs| self.options.query.set_pairs(name, pairs))
            }
            ParameterLocation::Header => parameter::in_header(value, serialization)
                .map(|header| self.options.set_header_parameter(name, header, serialization.is_secret())),
            ParameterLocation::Cookie => parameter::in_cookies(name, value, serialization).map(|cookies| {
                self.cookies.retain(|(known, _)| *known != name);
                self.cookies.push((name, cookies));
            }),
        };
        if let Err(error) = outcome {
            self.options.set_error(RequestErrorKind::Parameter, format!("failed to encode the parameter `{name}`: {error}"));
        }
    }

    pub fn set_body(&mut self, body: &dyn JsonValue) {
        match encode(body) {
            Ok(json) => {
                self.body = Body::from(json);
                self.content_type.get_or_insert(JSON);
            }
            Err(error) => self.options.set_error(RequestErrorKind::Body, format!("failed to encode the body as JSON: {error}")),
        }
    }

    pub fn set_bytes(&mut self, body: Body) {
        self.body = body;
    }

    pub fn set_text(&mut self, body: String) {
        self.set_bytes(Body::from(body));
        self.set_media_type("text/plain");
    }

    pub fn set_media_type(&mut self, media_type: &'static str) {
        self.content_type = Some(HeaderValue::from_static(media_type));
    }

    pub fn set_body_field(&mut self, name: String, value: serde_json::Value) {
        let fields = match self.body.as_bytes() {
            Some([]) => Ok(Map::<Raw>::new()),
            Some(bytes) => decode(bytes),
            None => {
                return self
                    .options
                    .set_error(RequestErrorKind::Body, "the body is a stream, so it can't have fields".to_owned());
            }
        };
        match fields {
            Ok(mut fields) => {
                fields.insert(name, Raw::from(value));
                self.set_body(&fields);
            }
            Err(_) => self
                .options
                .set_error(RequestErrorKind::Body, format!("the body is not a JSON object, so it can't have the field `{name}`")),
        }
    }
}

/// A stream can be read only once, so it stays with the original: sending a clone is an error.
impl Clone for RequestParts {
    fn clone(&self) -> Self {
        let mut options = self.options.clone();
        let body = self.body.try_clone().unwrap_or_else(|| {
            options.set_error(
                RequestErrorKind::Body,
                "the body is a stream, which only the original of a cloned request can send".to_owned(),
            );
            Body::empty()
        });
        Self {
            client: self.client.clone(),
            operation: self.operation.clone(),
            path: self.path.clone(),
            cookies: self.cookies.clone(),
            options,
            body,
            content_type: self.content_type.clone(),
            idempotent: self.idempotent,
            url: self.url.clone(),
        }
    }
}

const JSON: HeaderValue = HeaderValue::from_static("application/json");
