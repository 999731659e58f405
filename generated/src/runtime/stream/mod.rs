//! Responses that are read item by item: how bytes are split into items, and what each format makes of an item.

