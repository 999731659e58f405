//! User names and passwords as HTTP Basic credentials (RFC 7617).

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use secrecy::{ExposeSecret, SecretString};

/// Encodes a user name and password. The user name must not contain a colon, which would end it.
pub fn encode(username: &SecretString, password: &SecretString) -> Result<SecretString, &'static str> {
    let (username, password) = (username.expose_secret(), password.expose_secret());
    if username.contains(':') {
        return Err("the user name must not contain a colon (RFC 7617 §2)");
    }
    Ok(BASE64_STANDARD.encode(format!("{username}:{password}")).into())
}
