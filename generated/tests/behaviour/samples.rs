//! Responses as the API sends them, for the server of the tests.

/// A service account.
pub const ACCOUNT: &str = r#"{"id":"sa_1","created_at":"2026-03-02T09:15:00Z","name":"ci","updated_at":"2026-04-18T16:40:12Z"}"#;

/// A credential as it is created.
pub const CREATED: &str =
    r#"{"id":"cred_1","client_id":"client_1","client_secret":"shown-once","created_at":"2026-03-02T09:20:00Z","name":"deploy"}"#;

/// A credential of this id.
pub fn credential(id: &str) -> String {
    format!(r#"{{"id":"{id}","client_id":"client_{id}","created_at":"2026-03-02T09:20:00Z","name":"deploy"}}"#)
}

/// A page of the credentials with these IDs, with whether there is a next page, and its cursor.
pub fn page(ids: &[&str], has_next_page: bool, end_cursor: Option<&str>) -> String {
    let items: Vec<String> = ids.iter().map(|id| credential(id)).collect();
    let cursor = end_cursor.map(|cursor| format!(r#","end_cursor":"{cursor}""#)).unwrap_or_default();
    format!(r#"{{"items":[{}],"page_info":{{"has_next_page":{has_next_page},"has_prev_page":false{cursor}}}}}"#, items.join(","))
}
