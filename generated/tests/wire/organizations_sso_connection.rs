// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.organizations().sso_connection()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .organizations()
        .sso_connection()
        .retrieve("acme")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .expand([types::Expand::Permissions])
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .organizations()
        .sso_connection()
        .enable(
            "acme",
            types::SsoConnectionEnable::new("keycard", "https://accounts.example.com")
                .client_secret("kept-by-keycard-alone")
                .protocols(
                    types::SsoProtocolsUpdate::new()
                        .oauth2(
                            types::SsoOAuth2Update::new()
                                .authorization_endpoint(
                                    "https://accounts.example.com/authorize",
                                )
                                .authorization_parameters([("prompt", "consent")])
                                .code_challenge_methods_supported(["S256"])
                                .jwks_uri("https://accounts.example.com/jwks")
                                .registration_endpoint(
                                    "https://accounts.example.com/register",
                                )
                                .scopes_supported(["openid", "email"])
                                .token_endpoint("https://accounts.example.com/token"),
                        )
                        .openid(
                            types::SsoOpenIdUpdate::new()
                                .scopes(["openid", "email"])
                                .user_identifier_claim("sub")
                                .userinfo_endpoint("https://accounts.example.com/userinfo"),
                        ),
                ),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("enable", outcome.map(drop)));
    let outcome = client
        .organizations()
        .sso_connection()
        .update(
            "acme",
            types::SsoConnectionUpdate::new()
                .client_id("keycard")
                .client_secret("kept-by-keycard-alone")
                .identifier("https://accounts.example.com")
                .protocols(
                    types::SsoProtocolsUpdate::new()
                        .oauth2(
                            types::SsoOAuth2Update::new()
                                .authorization_endpoint(
                                    "https://accounts.example.com/authorize",
                                )
                                .authorization_parameters([("prompt", "consent")])
                                .code_challenge_methods_supported(["S256"])
                                .jwks_uri("https://accounts.example.com/jwks")
                                .registration_endpoint(
                                    "https://accounts.example.com/register",
                                )
                                .scopes_supported(["openid", "email"])
                                .token_endpoint("https://accounts.example.com/token"),
                        )
                        .openid(
                            types::SsoOpenIdUpdate::new()
                                .scopes(["openid", "email"])
                                .user_identifier_claim("sub")
                                .userinfo_endpoint("https://accounts.example.com/userinfo"),
                        ),
                ),
        )
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .organizations()
        .sso_connection()
        .disable("acme")
        .x_client_request_id("5f0c6e3a-91d4-4b7e-8a2f-3c1d9e7b6a50".parse()?)
        .await;
    outcomes.push(("disable", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "organizations_sso_connection");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
