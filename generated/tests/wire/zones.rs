// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .create(
            types::ZoneCreate::new("production")
                .default_mcp_gateway_application(true)
                .description("Agents that serve our customers")
                .encryption_key(
                    types::EncryptionKeyAwsKms::new(
                        "arn:aws:kms:us-east-1:123456789012:key/1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809",
                    ),
                )
                .organization_id("acme")
                .protocols(
                    types::ZoneProtocolsCreate::new()
                        .oauth2(
                            types::ZoneOAuth2Create::new()
                                .cimd(
                                    types::ZoneCimd::new(
                                        ["https://agent.example.com/client.json"],
                                        true,
                                    ),
                                )
                                .dcr_enabled(true)
                                .pkce_required(true),
                        ),
                )
                .requires_invitation(true),
        )
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .list()
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::Expand::Permissions])
        .filter_organization_id("acme")
        .limit(50)
        .slug("production")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .retrieve("zn3def8hij2klm9opq5rst7uvw")
        .expand([types::ZoneExpand::Permissions])
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            types::ZoneUpdate::new()
                .default_mcp_gateway_application_id("ap3def8hij2klm9opq5rst7uvw")
                .default_resource_id("rs3def8hij2klm9opq5rst7uvw")
                .description("Agents that serve our customers")
                .encryption_key(
                    types::EncryptionKeyAwsKms::new(
                        "arn:aws:kms:us-east-1:123456789012:key/1b2c3d4e-5f60-4718-92a3-b4c5d6e7f809",
                    ),
                )
                .external_sync_enabled(true)
                .name("production")
                .protocols(
                    types::ZoneProtocolsUpdate::new()
                        .oauth2(
                            types::ZoneOAuth2Update::new()
                                .cimd(
                                    types::ZoneCimd::new(
                                        ["https://agent.example.com/client.json"],
                                        true,
                                    ),
                                )
                                .dcr_enabled(true)
                                .pkce_required(true),
                        ),
                )
                .requires_invitation(true)
                .user_identity_provider_id("pv3def8hij2klm9opq5rst7uvw"),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client.zones().delete("zn3def8hij2klm9opq5rst7uvw").await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
