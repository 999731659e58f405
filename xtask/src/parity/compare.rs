//! The differences between two requests. Paths are compared as they are written. Queries are compared decoded, because `+` and
//! `%20` are the same there, by name, because the order of names has no meaning; the values of one name keep their order. JSON is
//! compared by meaning, any other body by its bytes, and headers by value, all but those of [`NOT_COMPARED`].

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use serde_json::Value;

use super::{LABEL, recorder::Request};

/// The headers that are ignored, each with the reason.
const NOT_COMPARED: &[(&str, &str)] = &[
    ("accept-encoding", "what a client can decompress is its own matter"),
    ("connection", "belongs to the connection, not to the request"),
    ("content-length", "follows from how the JSON is spaced; the body itself is compared"),
    ("host", "both SDKs use the same address"),
    ("user-agent", "names the SDK, as it should"),
    (LABEL, "is the label of the call"),
];

/// The official SDK sends telemetry in headers with this prefix, which ours doesn't.
const TELEMETRY: &str = "x-stainless-";

/// A difference: the part, and the value of each side; none, if the part is a whole message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub part: String,
    pub official: Option<String>,
    pub ours: Option<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
        match self {
            Difference { part, official: None, ours: None } => f.write_str(part),
            Difference { part, official, ours } => {
                write!(f, "{part}: the official SDK has {}, ours {}", shown(official), shown(ours))
            }
        }
    }
}

/// All differences between two requests.
pub fn compare(official: &Request, ours: &Request) -> Vec<Difference> {
    let mut found = Vec::new();
    differ(&mut found, "method", Some(&official.method), Some(&ours.method));
    differ(&mut found, "path", Some(official.path()), Some(ours.path()));
    by_name(&mut found, "query", &query(official), &query(ours));
    by_name(&mut found, "header", &headers(official), &headers(ours));
    match (json(official), json(ours)) {
        (Some(a), Some(b)) => values(&mut found, "body", Some(&a), Some(&b)),
        _ => differ(&mut found, "body", body(official).as_deref(), body(ours).as_deref()),
    }
    found
}

fn differ(found: &mut Vec<Difference>, part: &str, official: Option<&str>, ours: Option<&str>) {
    if official != ours {
        found.push(Difference { part: part.to_owned(), official: official.map(str::to_owned), ours: ours.map(str::to_owned) });
    }
}

type Named = BTreeMap<String, Vec<String>>;

fn by_name(found: &mut Vec<Difference>, what: &str, official: &Named, ours: &Named) {
    let names: BTreeSet<&String> = official.keys().chain(ours.keys()).collect();
    for name in names {
        let [a, b] = [official, ours].map(|side| side.get(name).map(|values| format!("{values:?}")));
        differ(found, &format!("{what} {name}"), a.as_deref(), b.as_deref());
    }
}

fn query(request: &Request) -> Named {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    group(form_urlencoded::parse(query.as_bytes()).into_owned())
}

fn headers(request: &Request) -> Named {
    let compared = |name: &str| !name.starts_with(TELEMETRY) && NOT_COMPARED.iter().all(|(other, _)| *other != name);
    let headers = request.headers.iter().filter(|(name, _)| compared(name)).map(|(name, value)| {
        // The header has another meaning without a body.
        let bodiless = name == "content-type" && request.body.is_empty();
        (if bodiless { format!("{name} of no body") } else { name.clone() }, value.clone())
    });
    group(headers)
}

fn group(pairs: impl Iterator<Item = (String, String)>) -> Named {
    let mut named = Named::new();
    for (name, value) in pairs {
        named.entry(name).or_default().push(value);
    }
    named
}

fn json(request: &Request) -> Option<Value> {
    serde_json::from_slice(&request.body).ok()
}

fn body(request: &Request) -> Option<String> {
    (!request.body.is_empty()).then(|| request.body.escape_ascii().to_string())
}

/// The innermost places at which two values differ.
fn values(found: &mut Vec<Difference>, place: &str, official: Option<&Value>, ours: Option<&Value>) {
    match (official, ours) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            keys.into_iter().for_each(|key| values(found, &format!("{place}/{key}"), a.get(key), b.get(key)));
        }
        (a, b) if a != b => {
            found.push(Difference { part: place.to_owned(), official: a.map(Value::to_string), ours: b.map(Value::to_string) })
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Request {
        Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            body: body.into(),
        }
    }

    fn differences(official: &Request, ours: &Request) -> Vec<String> {
        compare(official, ours).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_has_no_meaning_is_no_difference() {
        let official =
            request("GET", "/a?x=1+2&y=1&x=3", &[("user-agent", "a"), ("x-stainless-lang", "python")], r#"{"a":1,"b":[]}"#);
        let ours = request("GET", "/a?y=1&x=1%202&x=3", &[("user-agent", "b")], r#"{ "b": [], "a": 1 }"#);
        assert_eq!(compare(&official, &ours), []);
    }

    #[test]
    fn each_part_is_compared() {
        let official = request("PUT", "/a%2Fb", &[("accept", "*/*")], "{}");
        let ours = request("POST", "/a%2fb", &[("if-match", "1")], "");
        assert_eq!(
            differences(&official, &ours),
            [
                "method: the official SDK has PUT, ours POST",
                "path: the official SDK has /a%2Fb, ours /a%2fb",
                r#"header accept: the official SDK has ["*/*"], ours nothing"#,
                r#"header if-match: the official SDK has nothing, ours ["1"]"#,
                "body: the official SDK has {}, ours nothing",
            ]
        );
    }

    #[test]
    fn values_of_a_name_are_counted_and_in_order() {
        let [a, b, c] = ["/?x=1&x=2", "/?x=2&x=1", "/?x=1"].map(|target| request("GET", target, &[], ""));
        assert_eq!(differences(&a, &b), [r#"query x: the official SDK has ["1", "2"], ours ["2", "1"]"#]);
        assert_eq!(differences(&a, &c), [r#"query x: the official SDK has ["1", "2"], ours ["1"]"#]);
    }

    #[test]
    fn null_absent_and_a_value_are_three_things() {
        let [null, absent, value] =
            [r#"{"a":{"b":null}}"#, r#"{"a":{}}"#, r#"{"a":{"b":1}}"#].map(|body| request("PATCH", "/", &[], body));
        assert_eq!(differences(&null, &absent), ["body/a/b: the official SDK has null, ours nothing"]);
        assert_eq!(differences(&value, &null), ["body/a/b: the official SDK has 1, ours null"]);
    }

    #[test]
    fn the_type_of_no_body_is_told_from_that_of_a_body() {
        let typed = [("content-type", "application/json")];
        let without = differences(&request("POST", "/", &typed, ""), &request("POST", "/", &[], ""));
        assert_eq!(without, [r#"header content-type of no body: the official SDK has ["application/json"], ours nothing"#]);
        let with = differences(&request("POST", "/", &typed, "{}"), &request("POST", "/", &[], "{}"));
        assert_eq!(with, [r#"header content-type: the official SDK has ["application/json"], ours nothing"#]);
    }

    #[test]
    fn other_bodies_are_compared_by_their_bytes() {
        let [a, b] = ["tar\x01", "tar\x02"].map(|body| request("PUT", "/", &[], body));
        assert_eq!(differences(&a, &b), [r"body: the official SDK has tar\x01, ours tar\x02"]);
    }
}
