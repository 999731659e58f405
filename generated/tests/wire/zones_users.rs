// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().users()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .users()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .expand([types::UserListExpand::TotalCount])
        .filter_email(["ada@example.com"])
        .filter_external(true)
        .filter_groups(["support"])
        .filter_id(["us3def8hij2klm9opq5rst7uvw"])
        .filter_identifier(["ada@example.com"])
        .filter_issuer(["https://accounts.example.com"])
        .filter_role(["zone-admin"])
        .filter_subject(["248289761001"])
        .limit(50)
        .query(["ada"])
        .query_email(["example.com"])
        .query_subject(["2482"])
        .role_source(types::RoleSource::All)
        .sort("email")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .users()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "us3def8hij2klm9opq5rst7uvw")
        .expand([types::UserExpand::RoleAssignments])
        .role_source(types::RoleSource::All)
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_users");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
