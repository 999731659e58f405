//! Responses that are read item by item: how bytes are split into items, and what each format makes of an item.

pub(crate) mod events;
pub(crate) mod framing;
pub(crate) mod json_lines;
