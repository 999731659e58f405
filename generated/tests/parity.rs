//! Calls that leave out, make null, repeat and escape, which the generated calls with every parameter don't. `cargo xtask parity`
//! has the official SDK make them too, as `xtask/src/parity/cases.json` says under the same labels, and compares what is sent.
//! The test only sends, so what comes back isn't looked at.

#![cfg(all(
    feature = "zones",
    feature = "organizations",
    feature = "invitations",
    feature = "policy-bundle",
    feature = "reqwest"
))]

use keycardai_api::types::*;
use keycardai_api::{Client, Request};

/// Sends a request under its label.
async fn send<T>(label: &'static str, request: impl Into<Request<T>>)
where
    Request<T>: IntoFuture,
{
    // A call that fails before it is sent is missed by its label.
    let _ = request.into().header("x-parity-call", label).await;
}

#[tokio::test]
#[ignore = "needs a server that records requests: cargo xtask parity"]
async fn send_all() -> Result<(), keycardai_api::Error> {
    let client = Client::from_env()?;
    null_and_absent(&client).await;
    null_in_other_resources(&client).await;
    variants(&client).await;
    paths(&client).await;
    queries(&client).await;
    bodies(&client).await;
    nothing_set(&client).await;
    Ok(())
}

async fn null_and_absent(client: &Client) {
    let zones = client.zones();
    let update = ZoneUpdate::new()
        .clear_default_mcp_gateway_application_id()
        .clear_default_resource_id()
        .clear_description()
        .clear_encryption_key()
        .clear_protocols()
        .clear_user_identity_provider_id();
    send("a zone's fields, null", zones.update("zone_1", update)).await;
    let oauth2 = ZoneOAuth2Update::new().clear_dcr_enabled().clear_pkce_required();
    let update = ZoneUpdate::new().protocols(ZoneProtocolsUpdate::new().oauth2(oauth2));
    send("a zone's inner fields, null", zones.update("zone_1", update)).await;
    send("a zone's fields, all but one absent", zones.update("zone_1", ZoneUpdate::new().name("production"))).await;
    send("a zone's fields, all absent", zones.update("zone_1", ZoneUpdate::new())).await;
    send("a new zone's description, null", zones.create(ZoneCreate::new("production").clear_description())).await;

    let applications = zones.applications();
    let update = ApplicationUpdate::new().clear_description().clear_metadata().clear_protocols();
    send("an application's fields, null", applications.update("zone_1", "ap_1", update)).await;
    let oauth2 = ApplicationOAuth2Update::new().clear_post_logout_redirect_uris().clear_redirect_uris();
    let update = ApplicationUpdate::new()
        .metadata(MetadataUpdate::new().clear_docs_url().clear_icon_url())
        .protocols(ApplicationProtocolsUpdate::new().oauth2(oauth2));
    send("an application's inner fields, null", applications.update("zone_1", "ap_1", update)).await;
    let update = ApplicationUpdate::new().protocols(ApplicationProtocolsUpdate::new().clear_oauth2());
    send("an application's protocol, null", applications.update("zone_1", "ap_1", update)).await;
    let oauth2 = ApplicationOAuth2Update::new().redirect_uris(<[&str; 0]>::default());
    let update = ApplicationUpdate::new()
        .description("")
        .metadata(MetadataUpdate::new())
        .protocols(ApplicationProtocolsUpdate::new().oauth2(oauth2));
    send("an application's inner fields, empty", applications.update("zone_1", "ap_1", update)).await;
    let create = ApplicationCreate::new("https://agent.example.com", "Agent").clear_description();
    send("a new application's description, null", applications.create("zone_1", create)).await;
}

async fn null_in_other_resources(client: &Client) {
    let providers = client.zones().providers();
    let update =
        ProviderUpdate::new().clear_client_id().clear_client_secret().clear_description().clear_metadata().clear_protocols();
    send("a provider's fields, null", providers.update("zone_1", "pv_1", update)).await;
    let oauth2 = ProviderOAuth2Update::new()
        .clear_authorization_endpoint()
        .clear_authorization_parameters()
        .clear_authorization_resource_enabled()
        .clear_authorization_resource_parameter()
        .clear_code_challenge_methods_supported()
        .clear_jwks_uri()
        .clear_registration_endpoint()
        .clear_scope_parameter()
        .clear_scope_separator()
        .clear_scopes_supported()
        .clear_token_endpoint()
        .clear_token_response_access_token_pointer();
    let openid = ProviderOpenIdUpdate::new()
        .clear_scopes()
        .clear_single_logout_enabled()
        .clear_user_identifier_claim()
        .clear_userinfo_endpoint();
    let update = ProviderUpdate::new()
        .metadata(ProviderMetadataUpdate::new().clear_icon_url())
        .protocols(ProviderProtocolsUpdate::new().oauth2(oauth2).openid(openid));
    send("a provider's inner fields, null", providers.update("zone_1", "pv_1", update)).await;
    let update = ProviderUpdate::new().protocols(ProviderProtocolsUpdate::new().clear_oauth2().clear_openid());
    send("a provider's protocols, null", providers.update("zone_1", "pv_1", update)).await;
    let create = ProviderCreate::new("https://accounts.example.com", "Accounts").clear_description();
    send("a new provider's description, null", providers.create("zone_1", create)).await;

    let resources = client.zones().resources();
    let update = ResourceUpdate::new()
        .clear_application_id()
        .clear_credential_lifetime_seconds()
        .clear_credential_provider_id()
        .clear_description()
        .clear_metadata()
        .clear_scopes();
    send("a resource's fields, null", resources.update("zone_1", "rs_1", update)).await;
    let create = ResourceCreate::new("https://api.example.com", "API").clear_description();
    send("a new resource's description, null", resources.create("zone_1", create)).await;

    let version = PolicyVersionCreate::new("2026-01-01").clear_cedar_json().clear_cedar_raw();
    let versions = client.zones().policies().versions();
    send("a policy's version, null", versions.create("zone_1", "po_1", version).options()).await;

    let connection = client.organizations().sso_connection();
    let update = SsoConnectionUpdate::new().clear_protocols();
    send("a connection's protocols, null", connection.update("acme", update).options()).await;
    let update = SsoConnectionUpdate::new().protocols(SsoProtocolsUpdate::new().clear_oauth2().clear_openid());
    send("a connection's inner protocols, null", connection.update("acme", update).options()).await;
    let oauth2 = SsoOAuth2Update::new()
        .clear_authorization_endpoint()
        .clear_authorization_parameters()
        .clear_code_challenge_methods_supported()
        .clear_jwks_uri()
        .clear_registration_endpoint()
        .clear_scopes_supported()
        .clear_token_endpoint();
    let openid = SsoOpenIdUpdate::new().clear_scopes().clear_user_identifier_claim().clear_userinfo_endpoint();
    let update = SsoConnectionUpdate::new().protocols(SsoProtocolsUpdate::new().oauth2(oauth2).openid(openid));
    send("a connection's inner fields, null", connection.update("acme", update).options()).await;
    let enable = SsoConnectionEnable::new("keycard", "https://accounts.example.com").clear_protocols();
    send("a new connection's protocols, null", connection.enable("acme", enable).options()).await;
}

async fn variants(client: &Client) {
    let credentials = client.zones().application_credentials();
    let password = PasswordCredentialCreate::new("ap_1").identifier("agent");
    let public_key = PublicKeyCredentialCreate::new("ap_1", "https://agent.example.com/jwks").identifier("agent");
    let url = UrlCredentialCreate::new("ap_1", "https://agent.example.com");
    let public = PublicCredentialCreate::new("ap_1").identifier("agent");
    let creations = [
        ("a password to create", ApplicationCredentialCreate::Password(password)),
        ("a public key to create", ApplicationCredentialCreate::PublicKey(public_key)),
        ("a URL to create", ApplicationCredentialCreate::Url(url)),
        ("a public client to create", ApplicationCredentialCreate::Public(public)),
    ];
    for (label, create) in creations {
        send(label, credentials.create("zone_1", create)).await;
    }
    let token = TokenCredentialUpdate::new().subject("agent");
    let token_of_nobody = TokenCredentialUpdate::new().clear_subject().type_();
    let password = PasswordCredentialUpdate::new().type_();
    let public_key = PublicKeyCredentialUpdate::new().type_();
    let url = UrlCredentialUpdate::new().identifier("https://agent.example.com").type_();
    let public = PublicCredentialUpdate::new().identifier("agent").type_();
    let updates = [
        ("a token without its optional tag", ApplicationCredentialUpdate::Token(token)),
        ("a token's subject, null", ApplicationCredentialUpdate::Token(token_of_nobody)),
        ("a password to update", ApplicationCredentialUpdate::Password(password)),
        ("a public key to update", ApplicationCredentialUpdate::PublicKey(public_key)),
        ("a URL to update", ApplicationCredentialUpdate::Url(url)),
        ("a public client to update", ApplicationCredentialUpdate::Public(public)),
    ];
    for (label, update) in updates {
        send(label, credentials.update("zone_1", "ac_1", update)).await;
    }
    let secrets = client.zones().secrets();
    let data = SecretData::Password(SecretPassword::new("keep-this", "agent"));
    let create = SecretCreate::new(data, "rs_1", "login").zone_id("zone_2");
    send("a secret with a password, in another zone", secrets.create("zone_1", create).options()).await;
    let create = SecretCreate::new(SecretData::Token(SecretToken::new("keep-this")), "rs_1", "login");
    send("a secret without a zone of its own", secrets.create("zone_1", create.clone()).options()).await;
    send("a new secret's metadata, null", secrets.create("zone_1", create.clear_metadata()).options()).await;
    let update = SecretUpdate::new().clear_metadata();
    send("a secret's metadata, null", secrets.update("zone_1", "sc_1", update).options()).await;
}

async fn paths(client: &Client) {
    let zone = "a/b?c#d%e[f]@g:h!i$j&k'l(m)n*o+p,q;r=s~t";
    send("a path of every reserved character", client.zones().retrieve(zone).options()).await;
    let zone = "é 日本\t\"<>^`{|}\\";
    send("a path of other characters", client.zones().users().retrieve(zone, "...").options()).await;
    send("a path with an escape in it", client.zones().secrets().retrieve("a%2Fb", "%25").options()).await;
    send("a token of an invitation", client.invitations().accept("YWJj+/==").options()).await;
}

#[expect(deprecated, reason = "these parameters are still sent")]
async fn queries(client: &Client) {
    let zones = client.zones();
    let list = zones
        .applications()
        .list("zone_1")
        .expand([ListExpand::TotalCount, ListExpand::TotalCount])
        .filter_id(["ap_1", "ap_2"])
        .query(["b", "a"])
        .query_name(["x", "x"]);
    send("lists of two", list.options()).await;
    let list = zones
        .policies()
        .list("zone_1")
        .expand([PolicyListExpand::TotalCount, PolicyListExpand::User])
        .filter_id(["po_1", "po_2"])
        .query(["b", "a"]);
    send("lists without brackets of two", list.options()).await;
    let users = zones.users();
    let list = users.list("zone_1").expand([UserListExpand::TotalCount]).filter_id(["us_1"]);
    send("a value in the place of a list", list.options()).await;
    send("an empty list", users.list("zone_1").filter_id(<[&str; 0]>::default()).options()).await;
    send("a query of every kind of character", zones.list().slug("a b+c&d=e;f/g?h#i%j[k]é日\"<>~*'").options()).await;
    send("an empty query value", zones.list().slug("").options()).await;
    send("a false query value", users.list("zone_1").filter_external(false).options()).await;
    let dependencies = zones.applications().dependencies();
    let add = dependencies.add("zone_1", "ap_1", "rs_1");
    send("dependencies of two", add.when_accessing(["rs_2", "rs_3"]).options()).await;
    send("a dependency always", dependencies.add("zone_1", "ap_1", "rs_1").options()).await;
}

async fn bodies(client: &Client) {
    let metadata = serde_json::json!({ "list": [1, 2.5, true, null, { "é": "\"\\\n" }], "empty": {} });
    let update = SecretUpdate::new().metadata(metadata);
    send("a secret's metadata, any JSON", client.zones().secrets().update("zone_1", "sc_1", update).options()).await;
    let parameters = [("prompt", "consent".to_owned()), ("a b[]", String::new())];
    let oauth2 = ProviderOAuth2Update::new().authorization_parameters(parameters);
    let update = ProviderUpdate::new().protocols(ProviderProtocolsUpdate::new().oauth2(oauth2));
    let providers = client.zones().providers();
    send("a provider's map, some entries and a special key", providers.update("zone_1", "pv_1", update)).await;
    let schemas = client.zones().policy_schemas();
    send("an absent body", schemas.set_default("zone_1", "2026-01-01").options()).await;
    send("an empty body", schemas.set_default("zone_1", "2026-01-01").body(Default::default()).options()).await;
    let bundle = client.policy_bundle();
    send("a body of any bytes", bundle.update(&b"\x1f\x8b\x00\xff\r\n\r\n"[..]).options()).await;
}

/// One list of each way to have pages.
async fn nothing_set(client: &Client) {
    let zones = client.zones();
    send("zones.list, nothing set", zones.list().options()).await;
    send("zones.applications.list, nothing set", zones.applications().list("zone_1").options()).await;
    let dependencies = zones.applications().dependencies();
    send("zones.applications.dependencies.list, nothing set", dependencies.list("zone_1", "ap_1").options()).await;
    send("zones.delegated_grants.list, nothing set", zones.delegated_grants().list("zone_1").options()).await;
    send("zones.policies.list, nothing set", zones.policies().list("zone_1").options()).await;
    send("organizations.list, nothing set", client.organizations().list().options()).await;
    send("zones.secrets.list, nothing set", zones.secrets().list("zone_1").options()).await;
}
