// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.organizations().service_accounts().credentials()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
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
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
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
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .organizations()
        .service_accounts()
        .credentials()
        .retrieve("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::Expand::Permissions])
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
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
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .organizations()
        .service_accounts()
        .credentials()
        .delete("acme", "ab3def8hij2klm9opq5rst7uvw", "cd5fgh7jkl9mno2pqr4stu6vwx")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "organizations_service_accounts_credentials");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
