//! What comes with the source of an SDK: `api.md`, example calls, and the wire tests.

pub mod api_md;
pub mod examples;
pub mod wire;
