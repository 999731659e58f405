//! A service account with a credential, from their creation to their deletion. It shows how calls read and what they return.
//! Against a mock server, it also shows that each of them matches the API document:
//!
//! ```text
//! npx @stoplight/prism-cli mock --errors spec/openapi.yaml
//! KEYCARD_API_API_KEY=test cargo run --example service_accounts -- http://127.0.0.1:4010
//! ```
//!
//! The base URL is the first argument, or `KEYCARD_API_BASE_URL`, or else the API itself.

use keycardai_api::types::{
    Expand, ServiceAccountCreate, ServiceAccountCredentialCreate, ServiceAccountCredentialUpdate, ServiceAccountUpdate,
};
use keycardai_api::{ClientBuilder, Error, ExposeSecret};
use std::process::ExitCode;

const ORGANIZATION: &str = "acme";

#[tokio::main]
async fn main() -> ExitCode {
    match run(std::env::args().nth(1)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(base_url: Option<String>) -> Result<(), Error> {
    let mut settings = ClientBuilder::from_env();
    if let Some(base_url) = base_url {
        settings = settings.base_url(base_url);
    }
    let client = settings.build()?;
    let accounts = client.organizations().service_accounts();
    let credentials = accounts.credentials();

    let account = accounts.create(ORGANIZATION, ServiceAccountCreate::new("ci-deployer")).await?;
    println!("created the account {} on {}", account.id, account.created_at);

    let body = ServiceAccountCredentialCreate::new("github-actions").description("Used by the release workflow");
    let created = credentials.create(ORGANIZATION, &account.id, body).await?;
    let length = created.client_secret.expose_secret().len();
    println!("created the credential {}: client id {}, a secret of {length} characters", created.id, created.client_id);

    let mut items = credentials.list(ORGANIZATION, &account.id).limit(10).expand([Expand::Permissions]).items();
    while let Some(credential) = items.try_next().await? {
        let last_used = credential.last_used_at.map_or("never".to_owned(), |time| time.to_string());
        println!("found the credential {} ({}), last used: {last_used}", credential.id, credential.name);
    }

    let renamed = ServiceAccountCredentialUpdate::new().name("release");
    let credential = credentials.update(ORGANIZATION, &account.id, &created.id, renamed).await?;
    println!("renamed the credential {} to {}", credential.id, credential.name);

    let described = ServiceAccountUpdate::new().description("Deploys releases from CI");
    let account = accounts.update(ORGANIZATION, &account.id, described).await?;
    println!("described the account {}: {}", account.id, account.description.unwrap_or_default());

    let response = credentials.retrieve(ORGANIZATION, &account.id, &created.id).expand([Expand::Permissions]).send().await?;
    println!("retrieved the credential {} with status {}", response.id, response.status());

    let account = accounts.retrieve(ORGANIZATION, &account.id).await?;
    println!("retrieved the account {}, changed on {}", account.id, account.updated_at);

    let mut pages = accounts.list(ORGANIZATION).pages();
    while let Some(page) = pages.try_next().await? {
        println!("found a page with {} accounts", page.items.len());
    }

    credentials.delete(ORGANIZATION, &account.id, &created.id).await?;
    accounts.delete(ORGANIZATION, &account.id).await?;
    println!("deleted both");
    Ok(())
}
