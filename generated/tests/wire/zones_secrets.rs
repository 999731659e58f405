// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().secrets()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .secrets()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::SecretCreate::new(
                    types::SecretData::Token(
                        types::SecretToken::new("keep-this-to-yourself"),
                    ),
                    "rs3def8hij2klm9opq5rst7uvw",
                    "example-api-token",
                )
                .description("Token for the nightly export")
                .metadata(serde_json::json!({ "team" : "support" }))
                .zone_id("zn3def8hij2klm9opq5rst7uvw"),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .secrets()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .entity_id("rs3def8hij2klm9opq5rst7uvw")
        .owner_type(types::OwnerType::Customer)
        .type_(types::SecretType::Token)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .secrets()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "sc3def8hij2klm9opq5rst7uvw")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .secrets()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "sc3def8hij2klm9opq5rst7uvw",
            types::SecretUpdate::new()
                .data(
                    types::SecretData::Token(
                        types::SecretToken::new("keep-this-to-yourself"),
                    ),
                )
                .description("Token for the nightly export")
                .metadata(serde_json::json!({ "team" : "support" }))
                .name("example-api-token"),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .secrets()
        .delete("zn3def8hij2klm9opq5rst7uvw", "sc3def8hij2klm9opq5rst7uvw")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_secrets");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
