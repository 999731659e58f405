// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().policy_sets()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .policy_sets()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::PolicySetCreate::new("production-rules")
                .scope_type(types::PolicySetCreateScopeType::Zone)
                .target_type(types::PolicySetTargetType::Zone),
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .active(true)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::PolicyListExpand::User])
        .filter_active(true)
        .filter_owner_type(["customer"])
        .filter_scope_type(["zone"])
        .filter_target_type(["zone"])
        .limit(50)
        .order(types::SortOrder::Desc)
        .query(["rules"])
        .query_name(["rules"])
        .sort(types::PolicySetSort::CreatedAt)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::PolicyExpand::User])
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            types::PolicySetUpdate::new().name("production-rules"),
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .if_match("\"3f9a1c\"")
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .archive("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .if_match("\"3f9a1c\"")
        .await;
    outcomes.push(("archive", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_policy_sets");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
