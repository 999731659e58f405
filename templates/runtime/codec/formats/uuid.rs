//! UUIDs (RFC 9562) as [`uuid::Uuid`].

use super::string_format;

string_format!(uuid::Uuid, "a UUID", empty: uuid::Uuid::nil());
