//! Checks of the method, the host and the path of a request.

use alloc::string::String;

use crate::SignError;
use crate::buffer::TextBuffer;
use crate::byte_class::{self, NOT_IN_HOST, NOT_IN_PATH, NOT_IN_TOKEN, trim};

/// Returns an error unless `method` is an HTTP method: a `token` of RFC 9110.
pub(crate) fn check_method(method: &str) -> Result<(), SignError> {
    if method.is_empty() || byte_class::any(method, NOT_IN_TOKEN) {
        return Err(SignError::InvalidMethod);
    }
    Ok(())
}

/// Returns the checked host without surrounding spaces and tabs.
pub(crate) fn host(host: &str) -> Result<&str, SignError> {
    let host = trim(host);
    if host.is_empty() || byte_class::any(host, NOT_IN_HOST) {
        return Err(SignError::InvalidHost);
    }
    Ok(host)
}

/// Returns the checked path. An empty path is `/`.
pub(crate) fn path(path: &str) -> Result<&str, SignError> {
    let path = or_root(path);
    if !path.starts_with('/') || byte_class::any(path, NOT_IN_PATH) {
        return Err(SignError::InvalidPath);
    }
    Ok(path)
}

/// Returns `path`, or `/` if it is empty.
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
