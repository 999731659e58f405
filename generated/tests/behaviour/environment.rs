//! Settings from the environment. A test can't change its own environment without unsafe code, so each starts this same binary
//! again as a program with an environment of its own.

use crate::Outcome;
use crate::samples::ACCOUNT;
use crate::server::{KEY, Server};
use keycardai_api::{Client, ClientBuilder, Error};
use std::process::Command;

/// What tells the program that it is one, and how it makes its client.
const PROGRAM: &str = "BEHAVIOUR_PROGRAM";

const VARIABLES: [&str; 3] = ["KEYCARD_API_API_KEY", "KEYCARD_API_BASE_URL", "KEYCARD_API_CUSTOM_HEADERS"];

/// Runs the program below and returns what it printed.
async fn run(program: &'static str, environment: &[(&'static str, String)]) -> Result<String, Box<dyn std::error::Error>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["environment::program", "--exact", "--ignored", "--nocapture"]);
    for name in VARIABLES {
        command.env_remove(name);
    }
    command.env(PROGRAM, program).envs(environment.iter().cloned());
    let output = tokio::task::spawn_blocking(move || command.output()).await??;
    let text = String::from_utf8(output.stdout)?;
    let said = text.lines().find_map(|line| Some(line.split_once("the program says: ")?.1.to_owned()));
    said.ok_or_else(|| format!("the program said nothing: {text}").into())
}

/// A client of the environment, and one with settings of its own over it, make one call.
#[tokio::test]
#[ignore = "the program that the other tests run"]
async fn program() {
    let client = match std::env::var(PROGRAM).as_deref() {
        Ok("environment") => Client::from_env(),
        Ok("settings over it") => ClientBuilder::from_env().api_key("set").header("x-team", "set").build(),
        Ok("settings alone") => Client::builder().build(),
        _ => return,
    };
    let outcome = match client {
        Ok(client) => client.organizations().service_accounts().retrieve("acme", "sa_1").await.map(drop),
        Err(error) => Err(error),
    };
    match outcome {
        Ok(()) => println!("\nthe program says: sent"),
        Err(Error::Configuration(error)) => println!("\nthe program says: configuration: {error}"),
        Err(error) => println!("\nthe program says: {error:?}"),
    }
}

#[tokio::test]
async fn a_client_takes_its_settings_from_the_environment() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let [key, base_url, headers] = VARIABLES;
    let custom = " x-team : platform \n\nX-Colon: a:b\n".to_owned();
    let environment = [(key, KEY.to_owned()), (base_url, server.url() + "/v1/"), (headers, custom)];
    assert_eq!(run("environment", &environment).await?, "sent");
    let seen = server.only();
    assert_eq!(seen.target, "/v1/organizations/acme/service-accounts/sa_1");
    assert_eq!(seen.header("authorization"), format!("Bearer {KEY}"));
    assert_eq!((seen.header("x-team"), seen.header("x-colon")), ("platform", "a:b"));
    Ok(())
}

#[tokio::test]
async fn what_is_set_wins_over_the_environment() -> Outcome {
    let server = Server::always(200, ACCOUNT).await;
    let [key, base_url, headers] = VARIABLES;
    let environment = [(key, KEY.to_owned()), (base_url, server.url()), (headers, "x-team: platform\nx-other: 1".to_owned())];
    assert_eq!(run("settings over it", &environment).await?, "sent");
    let seen = server.only();
    assert_eq!(seen.header("authorization"), "Bearer set");
    assert_eq!((seen.header("x-team"), seen.header("x-other")), ("set", "1"));
    Ok(())
}

#[tokio::test]
async fn a_builder_does_not_look_at_the_environment() -> Outcome {
    let said = run("settings alone", &[("KEYCARD_API_API_KEY", KEY.to_owned())]).await?;
    assert!(said.starts_with("configuration: organizations.service_accounts.retrieve needs a credential"), "{said}");
    Ok(())
}

#[tokio::test]
async fn an_empty_variable_counts_as_none() -> Outcome {
    let said = run("environment", &VARIABLES.map(|name| (name, String::new()))).await?;
    assert!(said.starts_with("configuration: organizations.service_accounts.retrieve needs a credential"), "{said}");
    Ok(())
}

#[tokio::test]
async fn no_proxy_is_asked_for_this_machine() -> Outcome {
    let (server, proxy) = (Server::always(200, ACCOUNT).await, Server::always(200, ACCOUNT).await);
    let [key, base_url, _] = VARIABLES;
    let environment = [(key, KEY.to_owned()), (base_url, server.url()), ("HTTP_PROXY", proxy.url()), ("NO_PROXY", String::new())];
    assert_eq!(run("environment", &environment).await?, "sent");
    assert!(proxy.seen().is_empty(), "the key would be in a proxy's hands");
    assert_eq!(server.only().header("authorization"), format!("Bearer {KEY}"));
    Ok(())
}

#[tokio::test]
async fn a_variable_that_makes_no_sense_is_named_without_its_text() -> Outcome {
    let cases = [
        ("x-one: 1\ns3cret", "KEYCARD_API_CUSTOM_HEADERS: a line has no colon; write `Name: value`"),
        ("x one: s3cret", "KEYCARD_API_CUSTOM_HEADERS: `x one` is not a header name (RFC 9110 §5.1)"),
        (
            "x-one: s3\u{7f}cret",
            "KEYCARD_API_CUSTOM_HEADERS: the value of the header `x-one` has a character that is not allowed in a header",
        ),
    ];
    for (text, problem) in cases {
        let said = run("environment", &[("KEYCARD_API_CUSTOM_HEADERS", text.to_owned())]).await?;
        assert_eq!(said, format!("configuration: {problem}"));
    }
    let said = run("environment", &[("KEYCARD_API_BASE_URL", "s3cret".to_owned())]).await?;
    assert_eq!(said, "configuration: the base URL is not a URL; write it like https://api.example.com/v1");
    Ok(())
}
