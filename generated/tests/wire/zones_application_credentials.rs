// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().application_credentials()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .application_credentials()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::ApplicationCredentialCreate::Token(
                types::TokenCredentialCreate::new(
                        "ap3def8hij2klm9opq5rst7uvw",
                        "pv3def8hij2klm9opq5rst7uvw",
                    )
                    .subject("system:serviceaccount:agents:support"),
            ),
        )
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .application_credentials()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .application_id("ap3def8hij2klm9opq5rst7uvw")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::ListExpand::TotalCount])
        .limit(50)
        .slug("support-agent-key")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .application_credentials()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "ac3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .application_credentials()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "ac3def8hij2klm9opq5rst7uvw",
            types::ApplicationCredentialUpdate::Token(
                types::TokenCredentialUpdate::new()
                    .subject("system:serviceaccount:agents:support")
                    .type_(),
            ),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .application_credentials()
        .delete("zn3def8hij2klm9opq5rst7uvw", "ac3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_application_credentials");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
