//! A user name and a password as one credential (RFC 7617).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use secrecy::{ExposeSecret, SecretString};

/// What goes out after the word Basic. The name must not have the colon that ends it.
pub fn join(username: &SecretString, password: &SecretString) -> Result<SecretString, &'static str> {
    let (username, password) = (username.expose_secret(), password.expose_secret());
    if username.contains(':') {
        return Err("a user name has no colon (RFC 7617 §2)");
    }
    Ok(BASE64_STANDARD.encode(format!("{username}:{password}")).into())
}
