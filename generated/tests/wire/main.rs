// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! The request of every operation, with every parameter set, as it goes out. A changed snapshot is a change on the wire.

#[cfg(feature = "organizations")]
mod organizations_service_accounts;

#[cfg(feature = "organizations")]
mod organizations_service_accounts_credentials;

use keycardai_api::Client;
use keycardai_api::testing::Recorder;

/// A client whose requests are recorded and answered with a failure that isn't looked at.
fn client() -> (Client, Recorder) {
    let recorder = Recorder::new();
    let builder = Client::builder()
        .base_url("http://localhost")
        .transport(recorder.transport());
    let client = builder
        .api_key("credential")
        .build()
        .expect("these settings are valid");
    (client, recorder)
}

/// The request that a call sent, under the name of the call.
fn show(recorder: &Recorder, call: &str) -> String {
    let requests: Vec<String> = recorder
        .take_requests()
        .iter()
        .map(|request| request.to_string().trim_end().to_owned())
        .collect();
    format!("### {call}\n{}\n", requests.join("\n"))
}
