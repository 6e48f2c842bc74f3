//! The identity that a request claims.

/// The identity that a request claims, before it is verified.
#[derive(Clone, Copy)]
pub(crate) enum Identity<'a> {
    AccessKey {
        id: &'a str,
        security_token: Option<&'a str>,
    },
    Bearer(&'a str),
}
