//! Method, host and path: where a request goes.

use alloc::string::String;

use crate::headers::{is_token, trim};
use crate::{SignError, buffer::Text};

/// Refuses what is not an HTTP method.
pub(crate) fn check_method(method: &str) -> Result<(), SignError> {
    if method.is_empty() || !method.bytes().all(is_token) {
        return Err(SignError::Method);
    }
    Ok(())
}

/// The host without blanks around it.
pub(crate) fn host(host: &str) -> Result<&str, SignError> {
    let host = trim(host);
    let is_odd = |byte: u8| byte == b'/' || byte == b' ' || byte.is_ascii_control();
    if host.is_empty() || host.bytes().any(is_odd) {
        return Err(SignError::Host);
    }
    Ok(host)
}

/// The path as it stands on the wire; an empty one is `/`.
pub(crate) fn path(path: &str) -> Result<&str, SignError> {
    let path = or_root(path);
    let is_plain = |byte: u8| byte.is_ascii_graphic() && byte != b'?' && byte != b'#';
    if !path.starts_with('/') || !path.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        return Err(SignError::Path);
    }
    Ok(path)
}

pub(crate) fn or_root(path: &str) -> &str {
    if path.is_empty() { "/" } else { path }
}

/// Appends `method` in upper case.
pub(crate) fn write_method(text: &mut Text, method: &str) {
    let start = text.len();
    let target: &mut String = text.room(method.len());
    target.push_str(method);
    target[start..].make_ascii_uppercase();
}
