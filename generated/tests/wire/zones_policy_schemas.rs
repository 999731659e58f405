// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().policy_schemas()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .policy_schemas()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::PolicyListExpand::User])
        .filter_default(true)
        .format(types::PolicyFormat::Cedar)
        .is_default(true)
        .limit(50)
        .order(types::SortOrder::Desc)
        .sort(types::PolicySort::CreatedAt)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_schemas()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "2026-02-16")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .format(types::PolicyFormat::Cedar)
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_schemas()
        .set_default("zn3def8hij2klm9opq5rst7uvw", "2026-02-16")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .body(keycardai_api::Map::from_iter([]))
        .await;
    outcomes.push(("set_default", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_policy_schemas");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
