// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.
#![cfg_attr(rustfmt, rustfmt::skip)]

//! The requests of `client.organizations().service_accounts().credentials()`.
#![allow(deprecated)]

use super::{client, show};
use keycardai_api::types;

#[tokio::test]
async fn requests() -> Result<(), Box<dyn std::error::Error>> {
    let (client, recorder) = client();
    let mut wire = Vec::new();
    let _ = client
        .organizations()
        .service_accounts()
        .credentials()
        .create(
            "acme",
            "ab3def8hij2klm9opq5rst7uvw",
            types::ServiceAccountCredentialCreate::new("github-actions")
                .description("Used by the release workflow"),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    wire.push(show(&recorder, "create"));
    let _ = client
        .organizations()
        .service_accounts()
        .credentials()
        .list("acme", "ab3def8hij2klm9opq5rst7uvw")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::Expand::Permissions])
        .limit(50)
        .await;
    wire.push(show(&recorder, "list"));
    let _ = client
        .organizations()
        .service_accounts()
        .credentials()
        .retrieve("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::Expand::Permissions])
        .await;
    wire.push(show(&recorder, "retrieve"));
    let _ = client
        .organizations()
        .service_accounts()
        .credentials()
        .update(
            "acme",
            "ab3def8hij2klm9opq5rst7uvw",
            "cd5fgh7jkl9mno2pqr4stu6vwx",
            types::ServiceAccountCredentialUpdate::new()
                .description("Used by the release workflow")
                .name("github-actions"),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    wire.push(show(&recorder, "update"));
    let _ = client
        .organizations()
        .service_accounts()
        .credentials()
        .delete("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    wire.push(show(&recorder, "delete"));
    insta::with_settings!(
        { omit_expression => true }, { insta::assert_snapshot!(wire.join("\n")) }
    );
    Ok(())
}
