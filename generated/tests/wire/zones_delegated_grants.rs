// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().delegated_grants()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .delegated_grants()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .active(types::OnlyTrue::True)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::ListExpand::TotalCount])
        .limit(50)
        .resource_id("rs3def8hij2klm9opq5rst7uvw")
        .sort("created_at")
        .status(types::DelegatedGrantStatus::Active)
        .user_id("us3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .delegated_grants()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "dg3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .delegated_grants()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "dg3def8hij2klm9opq5rst7uvw",
            types::DelegatedGrantUpdate::new(),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .delegated_grants()
        .delete("zn3def8hij2klm9opq5rst7uvw", "dg3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_delegated_grants");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
