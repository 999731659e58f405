//! What comes with an SDK beside its source: `api.md`, example calls, and the tests of what goes over the wire.

pub mod api_md;
pub mod examples;
pub mod wire;
