// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().policy_sets().versions()`.
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
        .versions()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            types::PolicySetVersionCreate::new(
                types::PolicySetManifest::new([
                    types::PolicySetManifestEntry::new(
                            "po3def8hij2klm9opq5rst7uvw",
                            "pw3def8hij2klm9opq5rst7uvw",
                        )
                        .sha(
                            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        ),
                ]),
                "2026-02-16",
            ),
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .versions()
        .list("zn3def8hij2klm9opq5rst7uvw", "pt3def8hij2klm9opq5rst7uvw")
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::PolicyListExpand::User])
        .limit(50)
        .order(types::SortOrder::Desc)
        .sort(types::PolicySort::CreatedAt)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .versions()
        .retrieve(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            "pu3def8hij2klm9opq5rst7uvw",
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::PolicyExpand::User])
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .versions()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            "pu3def8hij2klm9opq5rst7uvw",
            types::PolicySetVersionUpdate::new(),
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .versions()
        .archive(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            "pu3def8hij2klm9opq5rst7uvw",
        )
        .x_api_version("2026-02-01")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("archive", outcome.map(drop)));
    let outcome = client
        .zones()
        .policy_sets()
        .versions()
        .list_policies(
            "zn3def8hij2klm9opq5rst7uvw",
            "pt3def8hij2klm9opq5rst7uvw",
            "pu3def8hij2klm9opq5rst7uvw",
        )
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
    outcomes.push(("list_policies", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_policy_sets_versions");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
