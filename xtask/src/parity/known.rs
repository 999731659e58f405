//! The known differences, each with its reason. An entry that no longer matches is an error, so the list stays correct.

use super::compare::Difference;

/// A known difference.
pub struct Known {
    /// The calls in which it occurs; empty: any call.
    pub calls: &'static [&'static str],
    /// The part that differs.
    pub part: &'static str,
    /// The value of the official SDK.
    pub official: Option<&'static str>,
    /// The value of our SDK.
    pub ours: Option<&'static str>,
    /// Why our SDK isn't changed.
    pub reason: &'static str,
}

impl Known {
    pub fn is(&self, label: &str, difference: &Difference) -> bool {
        (self.calls.is_empty() || self.calls.contains(&label)) && self.difference() == *difference
    }

    pub fn difference(&self) -> Difference {
        let owned = |side: Option<&str>| side.map(str::to_owned);
        Difference { part: self.part.to_owned(), official: owned(self.official), ours: owned(self.ours) }
    }
}

const BUNDLE: &str = r#"["application/vnd.keycard.policy-bundle.v1+tar+gzip"]"#;

pub const KNOWN: &[Known] = &[
    Known {
        calls: &[],
        part: "header content-type of no body",
        official: Some(r#"["application/json"]"#),
        ours: None,
        reason: "the official SDK names the type of a body that it doesn't send",
    },
    Known {
        calls: &[],
        part: "header accept",
        official: Some(r#"["*/*"]"#),
        ours: Some(r#"["application/json"]"#),
        reason: "a success has no body, but a failure has, and ours asks for it in JSON",
    },
    Known {
        calls: &["policy_bundle.retrieve", "policy_bundle.update", "a body of any bytes"],
        part: "header accept",
        official: Some(r#"["application/octet-stream"]"#),
        ours: Some(BUNDLE),
        reason: "the official SDK's own docs name this type as the only one that the API has",
    },
    Known {
        calls: &["policy_bundle.update", "a body of any bytes"],
        part: "header content-type",
        official: Some(r#"["application/octet-stream"]"#),
        ours: Some(BUNDLE),
        reason: "the official SDK's own docs name this type as the only one that the API takes",
    },
    Known {
        calls: &["zones.application_credentials.create", "zones.application_credentials.update"],
        part: "the official SDK has a parameter identifier, which is not set",
        official: None,
        ours: None,
        reason: "it belongs to another variant of the body than the one that is sent; the cases have each variant",
    },
    Known {
        calls: &["zones.application_credentials.create"],
        part: "the official SDK has a parameter jwks_uri, which is not set",
        official: None,
        ours: None,
        reason: "it belongs to another variant of the body than the one that is sent; the cases have each variant",
    },
    Known {
        calls: &["an empty query value"],
        part: "query slug",
        official: None,
        ours: Some(r#"[""]"#),
        reason: "the official SDK drops empty values, so that they can't be asked for",
    },
];
