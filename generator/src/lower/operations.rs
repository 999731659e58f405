//! Parameters, bodies and responses become the arguments, setters and answer of a call, and the calls become the tree of
//! resources. What is required is an argument, what is optional a setter.

use super::docs;
use super::names::{Role, Wanted, assign, name};
use super::pagination::Rules;
use super::renames::Renames;
use super::resources::Call;
use super::security::Schemes;
use super::types::{Owner, Types};
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Faults};
use crate::ir::{Answer, ArrayStyle, Body, Docs, ErrorStatus, Location, Operation, Parameter, Resource, Type};
use crate::openapi::{self, Content, MediaType, Spec, Status, Style};
use crate::source::{At, Place};
use heck::ToKebabCase;
use std::collections::HashSet;

/// The resources at the top, with everything below them.
pub fn lower<'s>(
    (spec, config): (&'s Spec, &Config),
    calls: Vec<Call<'_>>,
    security: &Schemes,
    renames: &Renames<'_>,
    types: &mut Types<'s>,
    paginations: &mut Rules<'_>,
    faults: &'s Faults,
) -> Vec<Resource> {
    let mut roots = Vec::new();
    let repeatable: HashSet<&str> = config.safe_to_repeat.iter().map(|id| id.as_str()).collect();
    for call in calls {
        let mut lowering = Lowering { spec, renames, types, faults, call: &call, repeatable: &repeatable };
        if let Some(mut operation) = lowering.operation(security) {
            operation.page = paginations.find(&operation.options, &operation.answer.ty, types);
            insert(&mut roots, &call.resources, operation);
        }
    }
    name_children(&mut roots, &[], "", spec);
    let wanted: Vec<_> = roots.iter().map(|root| Wanted::new(root.module.clone())).collect();
    for (root, named) in roots.iter_mut().zip(assign(&wanted, Role::Resource, &FEATURES.map(str::to_owned))) {
        root.feature = Some(named.name.to_kebab_case());
    }
    roots
}

/// The kinds of components whose schemas are called after them.
const COMPONENTS: [&str; 3] = ["parameters", "requestBodies", "responses"];

/// What the file of a resource imports, beside the modules of the resources below it.
const IMPORTED: [&str; 7] = ["types", "runtime", "http", "std", "secrecy", "jiff", "uuid"];

/// The crate's own features.
const FEATURES: [&str; 6] = ["default", "serde", "reqwest", "testing", "blocking", "tracing"];

fn insert(siblings: &mut Vec<Resource>, way: &[String], operation: Operation) {
    let Some((id, rest)) = way.split_first() else {
        return;
    };
    let index = siblings.iter().position(|resource| resource.id == *id).unwrap_or_else(|| {
        siblings.push(Resource {
            id: id.clone(),
            accessor: String::new(),
            module: String::new(),
            type_name: String::new(),
            feature: None,
            docs: Docs::default(),
            operations: Vec::new(),
            children: Vec::new(),
        });
        siblings.len() - 1
    });
    if rest.is_empty() {
        siblings[index].operations.push(operation);
    } else {
        insert(&mut siblings[index].children, rest, operation);
    }
}

/// Names the resources of one level, their methods, and then the levels below. `taken` are the methods beside the accessors.
fn name_children(siblings: &mut [Resource], taken: &[String], above: &str, spec: &Spec) {
    let wanted: Vec<_> = siblings.iter().map(|resource| Wanted::new(resource.id.clone())).collect();
    let accessors = assign(&wanted, Role::Resource, taken);
    let imported = if above.is_empty() { Vec::new() } else { IMPORTED.map(str::to_owned).to_vec() };
    let in_module: Vec<_> = accessors.iter().map(|accessor| Wanted::new(accessor.name.clone())).collect();
    let modules = assign(&in_module, Role::Module, &imported);
    for (((resource, accessor), module), wanted) in siblings.iter_mut().zip(accessors).zip(modules).zip(&wanted) {
        let way = if above.is_empty() { resource.id.clone() } else { format!("{above}.{}", resource.id) };
        resource.accessor = accessor.name;
        resource.module = module.name;
        resource.type_name = assign(std::slice::from_ref(wanted), Role::ResourceType, &[]).remove(0).name;
        let tag = spec.tags.iter().find(|tag| tag.name == way || name(&tag.name, Role::Resource) == way);
        resource.docs.description = tag.and_then(|tag| tag.description.clone().or_else(|| tag.summary.clone()));
        name_methods(resource);
        let methods: Vec<_> = resource.operations.iter().map(|operation| operation.name.clone()).collect();
        name_children(&mut resource.children, &methods, &way, spec);
    }
}

/// Names the methods of a resource, and their requests, which are beside the resource's type.
fn name_methods(resource: &mut Resource) {
    let ordered = |text: String, operation: &Operation| Wanted {
        text,
        order: format!("{} {}", operation.path, operation.method),
        ..Wanted::default()
    };
    let wanted: Vec<_> = resource.operations.iter().map(|operation| ordered(operation.name.clone(), operation)).collect();
    for (operation, named) in resource.operations.iter_mut().zip(assign(&wanted, Role::Method, &[])) {
        operation.name = named.name;
    }
    let request = |operation: &Operation| format!("{} {}", resource.type_name, operation.name);
    let wanted: Vec<_> = resource.operations.iter().map(|operation| ordered(request(operation), operation)).collect();
    let taken = [resource.type_name.clone()];
    for (operation, named) in resource.operations.iter_mut().zip(assign(&wanted, Role::Request, &taken)) {
        operation.request_name = named.name;
    }
}

/// The lowering of one operation.
struct Lowering<'s, 't> {
    spec: &'s Spec,
    renames: &'t Renames<'t>,
    types: &'t mut Types<'s>,
    faults: &'s Faults,
    call: &'t Call<'t>,
    repeatable: &'t HashSet<&'t str>,
}

impl Lowering<'_, '_> {
    fn operation(&mut self, security: &Schemes) -> Option<Operation> {
        let call = self.call;
        let operation = call.operation;
        let body = match &operation.request_body {
            Some(body) => Some(self.body(body)?),
            None => None,
        };
        let (arguments, options) = self.parameters(operation)?;
        let answer = self.answer(operation);
        let errors = operation
            .responses
            .iter()
            .filter(|(status, _)| !is_success(**status))
            .map(|(status, response)| ErrorStatus { status: status.to_string(), description: response.description.clone() });
        Some(Operation {
            id: operation.operation_id.clone().unwrap_or_else(|| format!("{} {}", operation.method, operation.path)),
            place: operation.place.clone(),
            name: call.method.clone(),
            request_name: String::new(),
            method: operation.method,
            path: operation.path.clone(),
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                deprecated: operation.deprecated,
                ..Docs::default()
            },
            arguments,
            options,
            body,
            answer,
            errors: errors.collect(),
            security: security.lower(self.spec.security_of(operation)),
            repeatable: self.repeatable.contains(operation.operation_id.as_deref().unwrap_or_default()),
            page: None,
        })
    }

    fn body(&mut self, body: &openapi::RequestBody) -> Option<Body> {
        let Some((name, media_type)) = json(&body.content).or_else(|| bytes(&body.content)) else {
            let names: Vec<&str> = body.content.keys().map(String::as_str).collect();
            self.left_out(&body.place, "operation", format!("a body of {} can't be sent yet", names.join(", ")));
            return None;
        };
        let (ty, written_as) = if is_json(name) {
            (self.content_type(media_type, &body.place, "body"), sent_as(name, "application/json"))
        } else {
            (Type::Bytes, sent_as(name, "application/octet-stream"))
        };
        let mut docs = media_type.schema.map(|id| docs::of_schema(self.spec, self.spec.schema(id))).unwrap_or_default();
        docs.description = body.description.clone().or(docs.description);
        docs.example = example(media_type).or(docs.example);
        Some(Body { name: "body".to_owned(), ty, media_type: written_as, required: body.required, docs })
    }

    fn content_type(&mut self, media_type: &MediaType, place: &Place, part: &str) -> Type {
        match media_type.schema {
            Some(id) => {
                let (owner, part) = self.owner(place, part);
                self.types.lower(id, &owner, part).into_type()
            }
            None => Type::Raw,
        }
    }

    /// What the inline schema of a parameter, body or response belongs to, and what it is there: part of this operation, of all
    /// operations of its path, or of a component that operations share.
    fn owner<'p>(&self, place: &Place, part: &'p str) -> (Owner, &'p str) {
        let tokens = place.pointer.tokens();
        let component = match tokens.as_slice() {
            [.., "components", kind, name] | [kind, name] => COMPONENTS.contains(kind).then_some(*name),
            _ => None,
        };
        if let Some(component) = component {
            let says_it = tokens.contains(&"parameters") || component.to_lowercase().ends_with(part);
            return (Owner::Component(component.to_owned()), if says_it { "" } else { part });
        }
        let (above, resource) = match self.call.resources.split_last() {
            Some((last, above)) => (above.join(" "), name(last, Role::Type)),
            None => Default::default(),
        };
        let of_path =
            matches!(tokens.as_slice(), [.., item, "parameters", _] if !openapi::Method::ALL.iter().any(|(key, _)| key == item));
        let method = if of_path { String::new() } else { name(&self.call.method, Role::Type) };
        (Owner::Operation { above, name: format!("{resource}{method}") }, part)
    }

    /// The required parameters, path first, and the optional ones. None if a required one can't be sent.
    fn parameters(&mut self, operation: &openapi::Operation) -> Option<(Vec<Parameter>, Vec<Parameter>)> {
        let mut lowered = Vec::new();
        for parameter in &operation.parameters {
            match self.parameter(parameter) {
                Some(known) => lowered.push((known, parameter.required)),
                None if parameter.required => return None,
                None => {}
            }
        }
        let wanted: Vec<_> = lowered
            .iter()
            .map(|(parameter, _)| Wanted {
                text: self
                    .renames
                    .parameter(operation.operation_id.as_deref(), &parameter.wire)
                    .unwrap_or(&parameter.wire)
                    .to_owned(),
                qualifier: Some(format!("{:?}", parameter.location)),
                order: (parameter.location as u8).to_string(),
            })
            .collect();
        for ((parameter, _), named) in lowered.iter_mut().zip(assign(&wanted, Role::Parameter, &[])) {
            parameter.name = named.name;
        }
        let (mut arguments, options): (Vec<_>, Vec<_>) = lowered.into_iter().partition(|(_, required)| *required);
        let position = |parameter: &Parameter| operation.path.find(&format!("{{{}}}", parameter.wire)).unwrap_or_default();
        arguments.sort_by_key(|(parameter, _)| match parameter.location {
            Location::Path => (Location::Path, position(parameter)),
            other => (other, 0),
        });
        let only = |pairs: Vec<(Parameter, bool)>| pairs.into_iter().map(|(parameter, _)| parameter).collect();
        Some((only(arguments), only(options)))
    }

    fn parameter(&mut self, parameter: &openapi::Parameter) -> Option<Parameter> {
        let what = if parameter.required { "operation" } else { "parameter" };
        let leave_out = |problem: &str| {
            self.left_out(&parameter.place, what, format!("the parameter `{}` {problem}", parameter.name));
            None
        };
        let location = match parameter.location {
            openapi::Location::Path => Location::Path,
            openapi::Location::Query => Location::Query,
            openapi::Location::Header => Location::Header,
            openapi::Location::Cookie => return leave_out("goes into a cookie, which isn't supported yet"),
        };
        let openapi::Value::Schema(id) = &parameter.value else {
            return leave_out("is written as a media type, which isn't supported yet");
        };
        let (owner, part) = self.owner(&parameter.place, &parameter.name);
        let ty = self.types.lower(*id, &owner, part).ty;
        let scalar = |ty: &Type| match ty {
            Type::Named(id) => self.types.is_scalar(*id),
            Type::List(_) | Type::Map(_) | Type::Nullable(_) | Type::Boxed(_) | Type::Unit | Type::Bytes | Type::Raw => false,
            _ => true,
        };
        let fits = match &ty {
            Type::List(item) => location == Location::Query && scalar(item),
            other => scalar(other),
        };
        let ty = match ty {
            Type::Raw => Type::String,
            ty if fits => ty,
            _ => {
                self.left_out(
                    &parameter.place,
                    what,
                    format!("the parameter `{}` is an object or a list that can't be sent yet", parameter.name),
                );
                return None;
            }
        };
        let schema = self.spec.schema(*id);
        let mut docs = docs::of_schema(self.spec, schema);
        docs.description = parameter.description.clone().or(docs.description);
        docs.example = parameter.examples.iter().find_map(|example| example.value.clone()).or(docs.example);
        docs.deprecated |= parameter.deprecated;
        let style = match (parameter.style, parameter.explode) {
            (Style::SpaceDelimited, false) => ArrayStyle::Space,
            (Style::PipeDelimited, false) => ArrayStyle::Pipe,
            (_, true) => ArrayStyle::Repeat,
            (_, false) => ArrayStyle::Comma,
        };
        Some(Parameter { name: String::new(), wire: parameter.name.clone(), location, ty, style, docs })
    }

    /// What the success of the smallest status that has a body gives, else nothing.
    fn answer(&mut self, operation: &openapi::Operation) -> Answer {
        let successes = || operation.responses.iter().filter(|(status, _)| is_success(**status));
        let default = || operation.responses.iter().find(|(status, _)| **status == Status::Default);
        let with_body = successes().filter(|(_, response)| !response.content.is_empty()).min_by_key(|(status, _)| **status);
        let smallest = || successes().min_by_key(|(status, _)| **status);
        let Some((status, response)) = with_body.or_else(smallest).or_else(default) else {
            return Answer { ty: Type::Unit, media_type: None, status: 200, docs: Docs::default() };
        };
        let code = match status {
            Status::Code(code) => *code,
            Status::Range(_) | Status::Default => 200,
        };
        let mut docs = Docs { description: Some(response.description.clone()), ..Docs::default() };
        let (ty, media_type) = match (json(&response.content), response.content.keys().next()) {
            (Some((name, media_type)), _) => {
                docs.example = example(media_type);
                (self.content_type(media_type, &response.place, "response"), Some(accepted_as(name)))
            }
            (None, Some(name)) => {
                if essence(name).eq_ignore_ascii_case("text/event-stream") {
                    let message = format!("an answer of {name} has no type yet; `stream()` gives its bytes as they come");
                    Diagnostic::new(Code::UnsupportedContent, At::Value(response.place.key("content")), message)
                        .record(self.faults);
                }
                (Type::Bytes, Some(accepted_as(name)))
            }
            (None, None) => (Type::Unit, None),
        };
        Answer { ty, media_type, status: code, docs }
    }

    fn left_out(&self, place: &Place, what: &str, problem: String) {
        Diagnostic::new(Code::LeftOut, At::Value(place.clone()), format!("{problem}; the {what} is left out"))
            .record(self.faults);
    }
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

/// The representation that is JSON (RFC 8259, RFC 6839 §3.1).
fn json(content: &Content) -> Option<(&str, &MediaType)> {
    content.iter().find(|(name, _)| is_json(name)).map(|(name, media_type)| (name.as_str(), media_type))
}

fn is_json(name: &str) -> bool {
    let essence = essence(name).to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

/// The representation that is a body without parts, sent as the caller has it.
fn bytes(content: &Content) -> Option<(&str, &MediaType)> {
    let has_parts = |name: &str| {
        let essence = essence(name).to_ascii_lowercase();
        essence.starts_with("multipart/") || essence == "application/x-www-form-urlencoded"
    };
    content.iter().find(|(name, _)| !has_parts(name)).map(|(name, media_type)| (name.as_str(), media_type))
}

/// A media type without its parameters.
fn essence(name: &str) -> &str {
    name.split(';').next().unwrap_or_default().trim()
}

/// The media type that a body goes out with; a range of them says nothing of a body.
fn sent_as(name: &str, otherwise: &str) -> String {
    if fits_header(name) && !name.contains('*') { name.trim().to_owned() } else { otherwise.to_owned() }
}

/// The media type that an answer is asked for in.
fn accepted_as(name: &str) -> String {
    if fits_header(name) { name.to_owned() } else { "*/*".to_owned() }
}

/// Whether the SDK can send the text as a header's value without a look at it (RFC 9110 §5.5).
fn fits_header(name: &str) -> bool {
    name.is_ascii() && !name.chars().any(|c| c.is_ascii_control())
}

fn example(media_type: &MediaType) -> Option<crate::source::Node> {
    media_type.examples.iter().find_map(|example| example.value.clone())
}
