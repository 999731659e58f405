//! Models as a response would have them. They are `#[non_exhaustive]` and most have no constructor, so that the API can add fields;
//! a test sets only the fields that it is about.

use crate::runtime::codec::{Empty, Model};

/// Creates a model for a test: an empty one, in which the function sets the fields that matter.
///
/// Every field that the function leaves alone has the empty value of its type: `""`, `0`, `false`, an empty list or map,
/// 1970-01-01T00:00:00Z, the nil UUID, an enum's `Unknown` with an empty value, a union's `Unknown` with null, a model whose fields
/// are empty in turn. Optional fields are absent, and a field with a single allowed value has that. When the API adds a field, the
/// test compiles as before.
///
/// ```ignore
/// let account = testing::model(|account: &mut ServiceAccount| {
///     account.id = "sa_1".into();
///     account.name = "ci".into();
/// });
/// ```
///
/// Pass it to [`MockTransport::respond_json`](super::MockTransport::respond_json) to return it as a response. To create a model
/// from the API's own JSON, which also checks that no required field is missing, use its `from_json`.
pub fn model<T: Model + Empty>(set: impl FnOnce(&mut T)) -> T {
    let mut model = T::empty();
    set(&mut model);
    model
}
