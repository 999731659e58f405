// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().applications()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .applications()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::ApplicationCreate::new("https://agent.example.com", "Support agent")
                .consent(types::ApplicationConsent::Required)
                .dependencies([
                    types::ApplicationDependency::new("rs3def8hij2klm9opq5rst7uvw")
                        .type_("resource"),
                ])
                .description("Answers questions of customers")
                .metadata(
                    types::Metadata::new()
                        .docs_url("https://docs.example.com")
                        .icon_url("https://docs.example.com/icon.svg"),
                )
                .protocols(
                    types::ApplicationProtocols::new()
                        .oauth2(
                            types::ApplicationOAuth2::new()
                                .post_logout_redirect_uris([
                                    "https://agent.example.com/goodbye",
                                ])
                                .redirect_uris(["https://agent.example.com/callback"]),
                        ),
                ),
        )
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::ListExpand::TotalCount])
        .filter_id(["ap3def8hij2klm9opq5rst7uvw"])
        .filter_identifier(["https://agent.example.com"])
        .filter_slug(["support-agent"])
        .identifier("https://agent.example.com")
        .limit(50)
        .query(["Support"])
        .query_identifier(["agent.example"])
        .query_name(["Support"])
        .slug("support-agent")
        .sort("name")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "ap3def8hij2klm9opq5rst7uvw",
            types::ApplicationUpdate::new()
                .consent(types::ApplicationConsent::Required)
                .description("Answers questions of customers")
                .identifier("https://agent.example.com")
                .metadata(
                    types::MetadataUpdate::new()
                        .docs_url("https://docs.example.com")
                        .icon_url("https://docs.example.com/icon.svg"),
                )
                .name("Support agent")
                .protocols(
                    types::ApplicationProtocolsUpdate::new()
                        .oauth2(
                            types::ApplicationOAuth2Update::new()
                                .post_logout_redirect_uris([
                                    "https://agent.example.com/goodbye",
                                ])
                                .redirect_uris(["https://agent.example.com/callback"]),
                        ),
                ),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .delete("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .list_credentials("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::ListExpand::TotalCount])
        .limit(50)
        .await;
    outcomes.push(("list_credentials", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .list_resources("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::ListExpand::TotalCount])
        .limit(50)
        .await;
    outcomes.push(("list_resources", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_applications");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
