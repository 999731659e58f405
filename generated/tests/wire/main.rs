// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! Every operation, called with every parameter set. The request that goes out is compared with a snapshot, so that a changed
//! snapshot is a change on the wire; and `cargo xtask contract` has a mock server check the requests against the description.
#![cfg_attr(rustfmt, rustfmt::skip)]

#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_applications;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_applications_dependencies;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_application_credentials;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_delegated_grants;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_providers;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_resources;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_secrets;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_sessions;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_user_agents;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_users;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_policies;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_policies_versions;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_policy_schemas;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_policy_sets;
#[cfg(feature = "zones")]
#[rustfmt::skip]
mod zones_policy_sets_versions;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
mod organizations;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
mod organizations_invitations;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
mod organizations_service_accounts;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
mod organizations_service_accounts_credentials;
#[cfg(feature = "organizations")]
#[rustfmt::skip]
mod organizations_sso_connection;
#[cfg(feature = "invitations")]
#[rustfmt::skip]
mod invitations;
#[cfg(feature = "policy-bundle")]
#[rustfmt::skip]
mod policy_bundle;

use keycardai_api::testing::Recorder;
use keycardai_api::{Client, Error, SecretString};

/// What came of each call, under the name of its method.
type Outcomes = Vec<(&'static str, Result<(), Error>)>;

/// A client whose requests are recorded; without an answer every call fails, which isn't looked at.
fn recording() -> (Client, Recorder) {
    let recorder = Recorder::new();
    let builder = Client::builder()
        .base_url("http://localhost")
        .transport(recorder.transport());
    let client = builder
        .api_key("credential")
        .token_provider(SecretString::from("credential"))
        .build()
        .expect("these settings are valid");
    (client, recorder)
}

/// Compares the recorded requests with the snapshot.
fn compare(outcomes: &Outcomes, recorder: &Recorder, snapshot: &str) {
    let requests = recorder.take_requests();
    assert_eq!(
        requests.len(), outcomes.len(), "every call sends one request: {outcomes:?}"
    );
    let texts: Vec<String> = outcomes
        .iter()
        .zip(&requests)
        .map(|((call, _), request)| {
            format!("### {call}\n{}\n", request.to_string().trim_end())
        })
        .collect();
    insta::with_settings!(
        { omit_expression => true }, { insta::assert_snapshot!(snapshot, texts
        .join("\n")) }
    );
}

/// Fails with the calls that a server rejected or whose answer can't be read.
fn accept(outcomes: &Outcomes) {
    let failures: Vec<String> = outcomes
        .iter()
        .filter_map(|(_, outcome)| outcome.as_ref().err())
        .map(ToString::to_string)
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
