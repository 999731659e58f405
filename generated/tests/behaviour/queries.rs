//! Parameters in the query: every value arrives as it was given, an empty one too, and a list as one parameter a value.

use crate::Outcome;
use crate::samples::page;
use crate::server::Server;
use keycardai_api::types::Expand;

#[tokio::test]
async fn an_empty_text_is_sent() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    server.client().organizations().service_accounts().credentials().list("acme", "sa_1").after("").before("").await?;
    assert_eq!(server.only().target, "/organizations/acme/service-accounts/sa_1/credentials?after=&before=");
    Ok(())
}

#[tokio::test]
async fn without_a_parameter_there_is_no_question_mark() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client = server.client();
    let credentials = client.organizations().service_accounts().credentials();
    credentials.list("acme", "sa_1").await?;
    credentials.list("acme", "sa_1").expand([] as [Expand; 0]).await?;
    for seen in server.seen() {
        assert_eq!(seen.target, "/organizations/acme/service-accounts/sa_1/credentials");
    }
    Ok(())
}

#[tokio::test]
async fn every_character_arrives() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client = server.client();
    let texts = ["a&b=c", "1+1=2", "a b", "é日本🦀", "%2B", "a/b?c#d", "[0]", "'\"<>\\", "a\r\nb", ";,|~"];
    for text in texts {
        client.organizations().service_accounts().credentials().list("acme", "sa_1").after(text).limit(5).await?;
        let seen = server.seen().pop().expect("the request arrived");
        assert_eq!((seen.query("after"), seen.query("limit")), (vec![text.to_owned()], vec!["5".to_owned()]), "{}", seen.target);
    }
    Ok(())
}

#[tokio::test]
async fn a_list_is_one_parameter_a_value() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client = server.client();
    let request = client.organizations().service_accounts().credentials().list("acme", "sa_1");
    request.expand([Expand::Permissions, Expand::TotalCount]).await?;
    assert!(server.only().target.ends_with("?expand=permissions&expand=total_count"));
    Ok(())
}

#[tokio::test]
async fn a_setter_replaces_and_an_option_adds() -> Outcome {
    let server = Server::always(200, page(&[], false, None)).await;
    let client = server.client();
    let request = client.organizations().service_accounts().credentials().list("acme", "sa_1");
    let request = request.after("first").after("last").expand(["permissions"]).expand(["total_count"]);
    request.options().query("filter[name]", "a b").query("tag", 1).query("tag", true).query("after", "").await?;
    let seen = server.only();
    assert_eq!(seen.query("after"), ["last", ""]);
    assert_eq!(seen.query("expand"), ["total_count"]);
    assert_eq!(seen.query("filter[name]"), ["a b"]);
    assert_eq!(seen.query("tag"), ["1", "true"]);
    Ok(())
}
