//! Arguments in the path. Whatever an identifier holds, it stays within its segment: a request must not reach another resource
//! than the one that was named.

use crate::Outcome;
use crate::samples::credential;
use crate::server::Server;
use keycardai_api::Error;

#[tokio::test]
async fn an_argument_stays_in_its_segment() -> Outcome {
    let server = Server::always(200, credential("cred_1")).await;
    let client = server.client();
    let cases = [
        ("a/b", "a%2Fb"),
        ("../b", "..%2Fb"),
        (r"..\b", "..%5Cb"),
        ("%2F", "%252F"),
        ("a b", "a%20b"),
        ("a+b", "a+b"),
        ("a?b=c", "a%3Fb=c"),
        ("a#b", "a%23b"),
        ("a:b@c", "a:b@c"),
        ("~a-b_c.d", "~a-b_c.d"),
        ("!$&'()*,;=", "!$&'()*,;="),
        ("...", "..."),
        ("é", "%C3%A9"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("{credential_id}", "%7Bcredential_id%7D"),
        ("a\r\nb: c", "a%0D%0Ab:%20c"),
        ("\"<>^`|", "%22%3C%3E%5E%60%7C"),
    ];
    for (argument, segment) in cases {
        client.organizations().service_accounts().credentials().retrieve(argument, "sa_1", argument).await?;
        let target = server.seen().last().map(|seen| seen.target.clone());
        assert_eq!(target, Some(format!("/organizations/{segment}/service-accounts/sa_1/credentials/{segment}")));
    }
    Ok(())
}

#[tokio::test]
async fn an_argument_that_names_another_resource_is_not_sent() {
    let server = Server::always(204, "").await;
    let client = server.client();
    let credentials = client.organizations().service_accounts().credentials();
    for argument in ["", ".", "..", "%2e", "%2e%2e", "%2E%2E", ".%2e", "%2e."] {
        for arguments in [[argument, "sa_1", "cred_1"], ["acme", argument, "cred_1"], ["acme", "sa_1", argument]] {
            let [organization, account, credential] = arguments;
            let outcome = credentials.delete(organization, account, credential).await;
            let Err(Error::Request(error)) = outcome else { panic!("{arguments:?}: {outcome:?}") };
            let text = error.to_string();
            assert!(text.starts_with("organizations.service_accounts.credentials.delete: "), "{text}");
            assert!(text.ends_with("would address another resource"), "{text}");
        }
    }
    assert!(server.seen().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn an_identifier_from_an_answer_is_an_argument_as_it_is() -> Outcome {
    let server = Server::always(200, credential("cred/1")).await;
    let client = server.client();
    let credentials = client.organizations().service_accounts().credentials();
    let credential = credentials.retrieve("acme", "sa_1", "cred/1").await?;
    credentials.retrieve("acme", "sa_1", &credential.id).await?;
    let [first, second] = &server.seen()[..] else { panic!("two requests were expected") };
    assert_eq!(first.target, second.target);
    Ok(())
}
