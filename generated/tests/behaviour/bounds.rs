//! What the compiler has to grant so that programs can move requests between tasks and share a client. These fail to compile, not
//! to run.

use keycardai_api::types::{ServiceAccount, ServiceAccountList};
use keycardai_api::{Client, ClientBuilder, Error, Items, Pages, Request, Response, ResponseFuture, ValueFuture};

fn moves<T: Send + 'static>() {}
fn is_shared<T: Clone + Send + Sync + 'static>() {}
fn moves_as_it_is<T: Send + 'static>(_: T) {}
fn is_a_stream<T: futures_util::Stream + Unpin + Send + 'static>() {}

#[test]
fn requests_and_what_comes_of_them_move_between_tasks() {
    moves::<Request<ServiceAccount>>();
    moves::<ValueFuture<ServiceAccount>>();
    moves::<ResponseFuture<ServiceAccount>>();
    moves::<Response<ServiceAccount>>();
    moves::<ClientBuilder>();
    moves::<Error>();
    is_a_stream::<Items<ServiceAccount>>();
    is_a_stream::<Pages<ServiceAccountList>>();
}

#[test]
fn a_client_and_its_models_are_shared() {
    is_shared::<Client>();
    is_shared::<ServiceAccount>();
    is_shared::<Response<ServiceAccount>>();
}

#[test]
fn a_program_around_a_call_moves_between_tasks() {
    // The request borrows nothing, so it outlives the client that made it and the texts that it was given.
    fn detached(client: &Client, organization: &str) -> impl Future<Output = Result<ServiceAccount, Error>> + Send + 'static {
        let request = client.organizations().service_accounts().retrieve(organization, "sa_1");
        request.into_future()
    }
    let client = Client::builder().build().expect("these settings are valid");
    moves_as_it_is(detached(&client, "acme"));
    moves_as_it_is(client.organizations().service_accounts().list("acme"));
    moves_as_it_is(async move {
        let mut items = client.organizations().service_accounts().list("acme").items();
        while let Some(account) = items.try_next().await? {
            client.organizations().service_accounts().delete("acme", account.id).await?;
        }
        Ok::<_, Error>(())
    });
}
