//! Creates a collection, puts points into it, searches it with a filter, and scrolls through it.

use qdrant::{
    Client,
    types::{
        CreateCollection, Distance, FieldCondition, Filter, MatchValue, PointStruct, PointsList, QueryRequest, ScrollRequest,
        VectorParams,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::args().nth(1).ok_or("the first argument is the server's URL")?;
    let client = Client::builder().api_key("key").base_url(url).build()?;
    let collections = client.collections();
    collections.create("cities").body(CreateCollection::new().vectors(VectorParams::new(2, Distance::Cosine))).await?;

    let points = collections.points();
    let berlin = PointStruct::new(1, vec![0.1, 0.9]).payload([("country", "de"), ("name", "Berlin")]);
    let paris = PointStruct::new(2, vec![0.2, 0.8]).payload([("country", "fr"), ("name", "Paris")]);
    points.upsert("cities").wait(true).body(PointsList::new([berlin, paris])).await?;

    let german = Filter::new().must(FieldCondition::new("country").match_(MatchValue::new("de")));
    let query = QueryRequest::new().query(vec![0.1, 0.9]).filter(german.clone()).with_payload(true).limit(3);
    let found = points.query("cities").body(query).await?.result.ok_or("a search has a result")?;
    assert!(!found.points.is_empty());

    let mut scroll = ScrollRequest::new().limit(1).filter(german);
    let page = points.scroll("cities").body(scroll.clone()).await?.result.ok_or("a page has points")?;
    if let Some(next) = page.next_page_offset.into_value() {
        scroll = scroll.offset(next);
        points.scroll("cities").body(scroll).await?;
    }
    Ok(())
}
