// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().sessions()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .sessions()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .active(types::OnlyTrue::True)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::ListExpand::TotalCount])
        .include_nested(types::OnlyTrue::True)
        .limit(50)
        .session_type(types::SessionType::User)
        .status(types::SessionStatus::Active)
        .user_id("us3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .sessions()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "se3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .sessions()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "se3def8hij2klm9opq5rst7uvw",
            types::SessionUpdate::new(),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .sessions()
        .delete("zn3def8hij2klm9opq5rst7uvw", "se3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_sessions");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
