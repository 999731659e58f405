//! Intended differences from the facts, each with its reason. One that no longer applies is an error, so that the list stays
//! correct.

use std::fmt;

use super::report::{Difference, Report};

/// An intended difference.
#[derive(Debug)]
pub struct Exception {
    place: &'static str,
    facts: &'static str,
    sdk: &'static str,
    /// Why the SDK differs.
    reason: &'static str,
}

impl Exception {
    pub const fn new(place: &'static str, facts: &'static str, sdk: &'static str, reason: &'static str) -> Self {
        Self { place, facts, sdk, reason }
    }

    fn means(&self, it: &Difference) -> bool {
        (self.place, self.facts, self.sdk) == (&*it.place, &*it.facts, &*it.sdk)
    }
}

/// The difference, and why it was accepted.
impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, facts, sdk, reason } = self;
        write!(f, "exception no longer applies: {place}: facts: {facts}, SDK: {sdk} ({reason})")
    }
}

/// All of them.
pub const EXCEPTIONS: &[Exception] = &[
    Exception::new("organizations.sso_connection.update body.client_id", OPTIONAL, NULLABLE, NULL_REMOVES),
    Exception::new("organizations.sso_connection.update body.client_secret", OPTIONAL, NULLABLE, NULL_REMOVES),
    Exception::new("policy_bundle.retrieve response, its media type", OCTETS, BUNDLE, MEDIA_TYPE),
    Exception::new("policy_bundle.update body, its media type", OCTETS, BUNDLE, MEDIA_TYPE),
    Exception::new("policy_bundle.update response, its media type", OCTETS, BUNDLE, MEDIA_TYPE),
    Exception::new(
        "zones.policy_schemas.set_default body",
        "object",
        "a map of Raw",
        "the body is an empty JSON object, for which Python has no narrower type",
    ),
    Exception::new(
        "zones.secrets.create path parameter 1",
        "path_zone_id",
        "zone_id",
        "Python sets it apart from the field zone_id of the body; in Rust that is a field of another struct",
    ),
    Exception::new("organizations/organization_status.py OrganizationStatus", PRESENT, UNREACHED, UNUSED),
    Exception::new(
        "policy_bundle_update_params.py PolicyBundleUpdateParams",
        PRESENT,
        UNREACHED,
        "all that it holds are headers, which are compared as arguments of the operation",
    ),
    Exception::new("zones/application_trait.py ApplicationTrait", PRESENT, UNREACHED, UNUSED),
];

const OPTIONAL: &str = "an optional field";
const NULLABLE: &str = "an optional field that may be null";
const NULL_REMOVES: &str = "the API's documentation says that null removes it, and its maintainers confirm that";

const OCTETS: &str = "application/octet-stream";
const BUNDLE: &str = "application/vnd.keycard.policy-bundle.v1+tar+gzip";
const MEDIA_TYPE: &str = "the API's documentation names this type; Python sends the general one";

const PRESENT: &str = "present";
const UNREACHED: &str = "not used by any operation";
const UNUSED: &str = "Python exports it, but no argument and no response of its own has it as its type";

impl Report {
    /// Removes the intended differences, and returns the exceptions that matched none.
    pub fn except<'a>(&mut self, exceptions: &'a [Exception]) -> Vec<&'a Exception> {
        let outdated = exceptions.iter().filter(|exception| !self.differences.iter().any(|it| exception.means(it))).collect();
        self.differences.retain(|it| !exceptions.iter().any(|exception| exception.means(it)));
        outdated
    }
}
