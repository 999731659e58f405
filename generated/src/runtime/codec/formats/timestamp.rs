//! Timestamps (RFC 3339 `date-time`) as [`jiff::Timestamp`].

use super::string_format;

string_format!(jiff::Timestamp, "a date and time (RFC 3339)", empty: jiff::Timestamp::UNIX_EPOCH);
