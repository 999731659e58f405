//! Dates (RFC 3339 `full-date`) as [`jiff::civil::Date`].

use super::string_format;

string_format!(jiff::civil::Date, "a date (RFC 3339)", empty: jiff::civil::Date::constant(1970, 1, 1));
