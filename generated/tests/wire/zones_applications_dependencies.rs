// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().applications().dependencies()`.
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
        .dependencies()
        .list("zn3def8hij2klm9opq5rst7uvw", "ap3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::ListExpand::TotalCount])
        .limit(50)
        .when_accessing("https://gateway.example.com")
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .dependencies()
        .retrieve(
            "zn3def8hij2klm9opq5rst7uvw",
            "ap3def8hij2klm9opq5rst7uvw",
            "rs3def8hij2klm9opq5rst7uvw",
        )
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .dependencies()
        .add(
            "zn3def8hij2klm9opq5rst7uvw",
            "ap3def8hij2klm9opq5rst7uvw",
            "rs3def8hij2klm9opq5rst7uvw",
        )
        .when_accessing(["https://gateway.example.com"])
        .await;
    outcomes.push(("add", outcome.map(drop)));
    let outcome = client
        .zones()
        .applications()
        .dependencies()
        .remove(
            "zn3def8hij2klm9opq5rst7uvw",
            "ap3def8hij2klm9opq5rst7uvw",
            "rs3def8hij2klm9opq5rst7uvw",
        )
        .await;
    outcomes.push(("remove", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_applications_dependencies");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
