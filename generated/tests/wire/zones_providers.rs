// Made by `cargo xtask codegen` from the API description. Edits are lost; change the description or the templates.

//! The requests of `client.zones().providers()`.
#![allow(deprecated)]

use super::{Outcomes, accept, compare, recording};
use keycardai_api::Client;
use keycardai_api::types;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn call_all(client: &Client) -> Result<Outcomes> {
    let mut outcomes = Outcomes::new();
    let outcome = client
        .zones()
        .providers()
        .create(
            "zn3def8hij2klm9opq5rst7uvw",
            types::ProviderCreate::new(
                    "https://accounts.example.com",
                    "Example Accounts",
                )
                .client_id("keycard-production")
                .client_secret("kept-by-keycard-alone")
                .description("Where our employees sign in")
                .metadata(
                    types::ProviderMetadata::new()
                        .icon_url("https://accounts.example.com/icon.svg"),
                )
                .protocols(
                    types::ProviderProtocolsCreate::new()
                        .oauth2(
                            types::ProviderOAuth2Create::new()
                                .authorization_endpoint(
                                    "https://accounts.example.com/authorize",
                                )
                                .authorization_parameters([("prompt", "consent")])
                                .authorization_resource_enabled(true)
                                .authorization_resource_parameter("resource")
                                .code_challenge_methods_supported(["S256"])
                                .issuer("https://accounts.example.com")
                                .jwks_uri("https://accounts.example.com/jwks")
                                .registration_endpoint(
                                    "https://accounts.example.com/register",
                                )
                                .scope_parameter("scope")
                                .scope_separator(",")
                                .scopes_supported(["openid", "email"])
                                .token_endpoint("https://accounts.example.com/token")
                                .token_response_access_token_pointer("/access_token"),
                        )
                        .openid(
                            types::ProviderOpenId::new()
                                .scopes(["openid", "email"])
                                .single_logout_enabled(true)
                                .user_identifier_claim("sub")
                                .userinfo_endpoint("https://accounts.example.com/userinfo"),
                        ),
                ),
        )
        .await;
    outcomes.push(("create", outcome.map(drop)));
    let outcome = client
        .zones()
        .providers()
        .list("zn3def8hij2klm9opq5rst7uvw")
        .after("cursor-of-last-item")
        .before("cursor-of-first-item")
        .cursor("cursor-of-last-item")
        .expand([types::ListExpand::TotalCount])
        .filter_id(["pv3def8hij2klm9opq5rst7uvw"])
        .filter_identifier(["https://accounts.example.com"])
        .filter_slug(["example-accounts"])
        .filter_type([types::ProviderType::External])
        .identifier("https://accounts.example.com")
        .limit(50)
        .query(["Example"])
        .query_identifier(["accounts"])
        .query_name(["Example"])
        .slug("example-accounts")
        .sort("name")
        .type_(types::ProviderType::External)
        .await;
    outcomes.push(("list", outcome.map(drop)));
    let outcome = client
        .zones()
        .providers()
        .retrieve("zn3def8hij2klm9opq5rst7uvw", "pv3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("retrieve", outcome.map(drop)));
    let outcome = client
        .zones()
        .providers()
        .update(
            "zn3def8hij2klm9opq5rst7uvw",
            "pv3def8hij2klm9opq5rst7uvw",
            types::ProviderUpdate::new()
                .client_id("keycard-production")
                .client_secret("kept-by-keycard-alone")
                .description("Where our employees sign in")
                .identifier("https://accounts.example.com")
                .metadata(
                    types::ProviderMetadataUpdate::new()
                        .icon_url("https://accounts.example.com/icon.svg"),
                )
                .name("Example Accounts")
                .protocols(
                    types::ProviderProtocolsUpdate::new()
                        .oauth2(
                            types::ProviderOAuth2Update::new()
                                .authorization_endpoint(
                                    "https://accounts.example.com/authorize",
                                )
                                .authorization_parameters([("prompt", "consent")])
                                .authorization_resource_enabled(true)
                                .authorization_resource_parameter("resource")
                                .code_challenge_methods_supported(["S256"])
                                .issuer("https://accounts.example.com")
                                .jwks_uri("https://accounts.example.com/jwks")
                                .registration_endpoint(
                                    "https://accounts.example.com/register",
                                )
                                .scope_parameter("scope")
                                .scope_separator(",")
                                .scopes_supported(["openid", "email"])
                                .token_endpoint("https://accounts.example.com/token")
                                .token_response_access_token_pointer("/access_token"),
                        )
                        .openid(
                            types::ProviderOpenIdUpdate::new()
                                .scopes(["openid", "email"])
                                .single_logout_enabled(true)
                                .user_identifier_claim("sub")
                                .userinfo_endpoint("https://accounts.example.com/userinfo"),
                        ),
                ),
        )
        .await;
    outcomes.push(("update", outcome.map(drop)));
    let outcome = client
        .zones()
        .providers()
        .delete("zn3def8hij2klm9opq5rst7uvw", "pv3def8hij2klm9opq5rst7uvw")
        .await;
    outcomes.push(("delete", outcome.map(drop)));
    Ok(outcomes)
}

#[tokio::test]
async fn wire() -> Result<()> {
    let (client, recorder) = recording();
    let outcomes = call_all(&client).await?;
    compare(&outcomes, &recorder, "zones_providers");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a server that checks requests: cargo xtask contract"]
async fn contract() -> Result<()> {
    accept(&call_all(&Client::from_env()?).await?);
    Ok(())
}
