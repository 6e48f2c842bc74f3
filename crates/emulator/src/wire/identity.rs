//! Whom a request says it is from.

/// Whose request it is.
#[derive(Clone, Copy)]
pub(crate) enum Identity<'a> {
    AccessKey {
        id: &'a str,
        security_token: Option<&'a str>,
    },
    Bearer(&'a str),
}
