//! What `api.md` tells of beside the methods and fields: addresses, what converts into a union, lists whose request has nothing to set.

use generator::render::{Target, render_crate};
use generator::source::Memory;

const DOCUMENT: &str = "
openapi: 3.1.1
info: { title: Zoo, version: 1.0.0 }
servers:
  - { url: https://api.example.com, description: Production }
  - { url: https://sandbox.example.com, description: Sandbox }
paths:
  /feeds:
    post:
      operationId: feeds.create
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Feed' } } } }
      responses: { '204': { description: It is made. } }
    get:
      operationId: feeds.list
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema: { type: object, properties: { next_url: { type: string }, data: { type: array, items: { type: string } } } }
components:
  schemas:
    Feed: { oneOf: [{ $ref: '#/components/schemas/Food' }, { type: array, items: { $ref: '#/components/schemas/Food' } }] }
    Food: { oneOf: [{ type: string }, { type: integer }] }
";

#[test]
fn the_overview_has_addresses_conversions_and_lists() {
    let documents = Memory::from_iter([("openapi.yaml", DOCUMENT)]);
    let (api, outcome) = generator::describe(&documents, "openapi.yaml", None, &generator::Options::default());
    let files = render_crate(&api.unwrap_or_else(|| panic!("{}", outcome.report)), &Target::for_crate(true));
    let overview = files.iter().find(|file| file.path == "api.md").map(|file| file.text.as_str()).unwrap_or_default();
    let (_, overview) = overview.split_once("## Methods\n").expect("it has methods");
    insta::assert_snapshot!(overview, @"
    ### `Client::builder()`

    ```rust
    servers::PRODUCTION: &str // https://api.example.com
    servers::SANDBOX: &str // https://sandbox.example.com
    ```

    ### `client`

    ```rust
    fn feeds(&self) -> Feeds
    ```

    ### `client.feeds()`

    `POST /feeds`

    ```rust
    fn create(&self, body: impl Into<Feed>) -> FeedsCreate

    impl IntoFuture<Output = Result<(), Error>> for FeedsCreate {}
    ```

    `GET /feeds`

    ```rust
    fn list(&self) -> FeedsList

    impl IntoFuture<Output = Result<FeedsListResponse, Error>> for FeedsList {
        fn items(self) -> Items<String> // inferred: the next page is at `next_url`
        fn pages(self) -> Pages<FeedsListResponse>
    }
    ```

    ## Types

    ```rust
    enum Feed {
        Food(Food),
        Foods(Vec<Food>),
        Unknown(Raw),
    }
    impl From<Food> for Feed
    impl From<Vec<Food>> for Feed
    impl From<i64> for Feed
    impl From<String> for Feed
    impl From<&str> for Feed
    ```

    ```rust
    struct FeedsListResponse {
        next_url: Option<String>,
        data: Option<Vec<String>>,
    }
    ```

    ```rust
    enum Food {
        Integer(i64),
        String(String),
        Unknown(Raw),
    }
    impl From<i64> for Food
    impl From<String> for Food
    impl From<&str> for Food
    ```
    ");
}
