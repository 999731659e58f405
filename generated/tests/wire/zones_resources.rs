// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().resources()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .resources()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::ResourceCreate::new("https://api.example.com", "Example API")
                .application_id("ap3def8hij2klm9opq5rst7uvw")
                .application_type(types::ResourceApplicationType::Web)
                .credential_lifetime_seconds(3600)
                .credential_provider_id("pv3def8hij2klm9opq5rst7uvw")
                .description("Orders and invoices")
                .metadata(
                    types::Metadata::new()
                        .docs_url("https://docs.example.com")
                        .icon_url("https://docs.example.com/icon.svg"),
                )
                .prefix(true)
                .scopes(["orders:read", "orders:write"]),
        )
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .resources()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .credential_provider_id("pv3def8hij2klm9opq5rst7uvw")
        .expand([types::ListExpand::TotalCount])
        .filter_id(["rs3def8hij2klm9opq5rst7uvw"])
        .filter_identifier(["https://api.example.com"])
        .filter_owner_type(types::OwnerType::Customer)
        .filter_slug(["example-api"])
        .filter_traits(["mcp-provider"])
        .identifier("https://api.example.com")
        .limit(50)
        .query(["Example"])
        .query_identifier(["api.example"])
        .query_name(["Example"])
        .slug("example-api")
        .sort("name")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .resources()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "rs3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .resources()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "rs3def8hij2klm9opq5rst7uvw",
            types::ResourceUpdate::new()
                .application_id("ap3def8hij2klm9opq5rst7uvw")
                .application_type(types::ResourceApplicationType::Web)
                .credential_lifetime_seconds(3600)
                .credential_provider_id("pv3def8hij2klm9opq5rst7uvw")
                .description("Orders and invoices")
                .identifier("https://api.example.com")
                .metadata(
                    types::MetadataUpdate::new()
                        .docs_url("https://docs.example.com")
                        .icon_url("https://docs.example.com/icon.svg"),
                )
                .name("Example API")
                .prefix(true)
                .scopes(["orders:read", "orders:write"]),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .resources()
        .delete("zn3def8hij2klm9opq5rst7uvw", "rs3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_resources");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
