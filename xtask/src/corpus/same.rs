//! Compares JSON values by meaning: numbers by value, objects in any order, times and UUIDs by what they represent.

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

/// The first difference between two values.
pub fn difference(read: &Value, written: &Value) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            let lost = read.iter().find_map(|(key, value)| match written.get(key) {
                Some(written) => difference(value, written).map(|problem| format!(".{key}{problem}")),
                None => Some(format!(".{key} is missing")),
            });
            lost.or_else(|| written.keys().find(|key| !read.contains_key(*key)).map(|key| format!(".{key} is unexpected")))
        }
        (Value::Array(read), Value::Array(written)) if read.len() == written.len() => (0..)
            .zip(read.iter().zip(written))
            .find_map(|(index, (read, written)): (usize, _)| Some(format!("[{index}]{}", difference(read, written)?))),
        (Value::Number(read), Value::Number(written)) if read.as_f64() == written.as_f64() => None,
        (Value::String(read), Value::String(written)) if same_string(read, written) => None,
        _ if read == written => None,
        _ => Some(format!(" is {written}, expected {read}")),
    }
}

fn same_string(read: &str, written: &str) -> bool {
    read == written
        || matches!((read.parse::<Timestamp>(), written.parse::<Timestamp>()), (Ok(read), Ok(written)) if read == written)
        || matches!((read.parse::<Uuid>(), written.parse::<Uuid>()), (Ok(read), Ok(written)) if read == written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_means_the_same_is_the_same() {
        for (read, written) in [
            (json!({ "a": 1, "b": [1.0, null] }), json!({ "b": [1, null], "a": 1.0 })),
            (json!("2024-01-01T02:00:00.000+02:00"), json!("2024-01-01T00:00:00Z")),
            (json!("67E55044-10B1-426F-9247-BB680E5FE0C8"), json!("67e55044-10b1-426f-9247-bb680e5fe0c8")),
        ] {
            assert_eq!(difference(&read, &written), None);
        }
    }

    #[test]
    fn what_is_lost_is_named() {
        let found = |read: Value, written: Value| difference(&read, &written).unwrap_or_default();
        assert_eq!(found(json!({ "a": [{ "b": null }] }), json!({ "a": [{}] })), ".a[0].b is missing");
        assert_eq!(found(json!({}), json!({ "a": 1 })), ".a is unexpected");
        assert_eq!(found(json!([1, 2]), json!([1])), " is [1], expected [1,2]");
        assert_eq!(found(json!({ "a": "1" }), json!({ "a": 1 })), ".a is 1, expected \"1\"");
    }
}
