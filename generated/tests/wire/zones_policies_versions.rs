// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().policies().versions()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .policies()
        .versions()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            "po3def8hij2klm9opq5rst7uvw",
            types::PolicyVersionCreate::new("2026-02-16")
                .cedar_json(
                    serde_json::json!(
                        { "effect" : "permit", "principal" : { "op" : "All" }, "action" :
                        { "op" : "All" }, "resource" : { "op" : "All" }, "conditions" :
                        [] }
                    ),
                )
                .cedar_raw("permit (principal, action, resource);"),
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .policies()
        .versions()
        .list("zn3def8hij2klm9opq5rst7uvw", "po3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::PolicyListExpand::User])
        .format(types::PolicyFormat::Cedar)
        .limit(50)
        .order(types::SortOrder::Desc)
        .sort(types::PolicySort::CreatedAt)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .policies()
        .versions()
        .retrieve(
            "zn3def8hij2klm9opq5rst7uvw",
            "po3def8hij2klm9opq5rst7uvw",
            "pw3def8hij2klm9opq5rst7uvw",
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::PolicyExpand::User])
        .format(types::PolicyFormat::Cedar)
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .policies()
        .versions()
        .archive(
            "zn3def8hij2klm9opq5rst7uvw",
            "po3def8hij2klm9opq5rst7uvw",
            "pw3def8hij2klm9opq5rst7uvw",
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("archive", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_policies_versions");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
