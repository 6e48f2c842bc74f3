//! Method, host and path: where a request goes.

use alloc::string::String;

use crate::SignError;
use crate::buffer::TextBuffer;
use crate::byte_class::{self, NOT_IN_HOST, NOT_IN_PATH, NOT_IN_TOKEN, trim};

/// Refuses what is not an HTTP method.
pub(crate) fn check_method(method: &str) -> Result<(), SignError> {
    if method.is_empty() || byte_class::any(method, NOT_IN_TOKEN) {
        return Err(SignError::Method);
    }
    Ok(())
}

/// The host without blanks around it.
pub(crate) fn host(host: &str) -> Result<&str, SignError> {
    let host = trim(host);
    if host.is_empty() || byte_class::any(host, NOT_IN_HOST) {
        return Err(SignError::Host);
    }
    Ok(host)
}

/// The path as it stands on the wire; an empty one is `/`.
pub(crate) fn path(path: &str) -> Result<&str, SignError> {
    let path = or_root(path);
    if !path.starts_with('/') || byte_class::any(path, NOT_IN_PATH) {
        return Err(SignError::Path);
    }
    Ok(path)
}

pub(crate) fn or_root(path: &str) -> &str {
    if path.is_empty() { "/" } else { path }
}

/// Appends `method` in upper case.
pub(crate) fn write_method(text: &mut TextBuffer, method: &str) {
    let start = text.len();
    let target: &mut String = text.reserve(method.len());
    target.push_str(method);
    target[start..].make_ascii_uppercase();
}
