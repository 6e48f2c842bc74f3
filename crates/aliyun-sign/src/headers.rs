//! What the two schemes that sign headers have in common.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::buffer::TextBuffer;
use crate::byte_class::{self, NOT_IN_TOKEN, NOT_IN_VALUE, trim};
use crate::{SecretString, SignError, Signer, sort, target};

/// A header of the signer's own; without a value it is only kept from being set by the caller.
pub(crate) type SignerHeader<'a> = (&'static str, Option<&'a str>);

/// Whether the name begins with `x-acs-`; both schemes sign these headers, whoever set them.
pub(crate) fn is_vendor(name: &str) -> bool {
    name.get(..6)
        .is_some_and(|start| start.eq_ignore_ascii_case("x-acs-"))
}

/// Whether the V3 scheme signs the header of this name.
pub(crate) fn is_signed(name: &str) -> bool {
    is_vendor(name)
        || name.eq_ignore_ascii_case("content-type")
        || name.eq_ignore_ascii_case("host")
}

/// `value` trimmed, unless it contains what could end a line or be changed on the way.
pub(crate) fn value<'a>(name: &str, value: &'a str) -> Result<&'a str, SignError> {
    let value = trim(value);
    if byte_class::any(value, NOT_IN_VALUE) {
        return Err(SignError::HeaderValue(name.into()));
    }
    Ok(value)
}

/// What both schemes send in headers, checked and trimmed.
pub(crate) struct CommonHeaders<'a> {
    pub(crate) host: &'a str,
    pub(crate) version: &'a str,
    pub(crate) nonce: &'a str,
    /// Empty with a bearer token.
    pub(crate) access_key_id: &'a str,
    pub(crate) security_token: Option<&'a str>,
    pub(crate) bearer_token: Option<&'a str>,
}

impl<'a> CommonHeaders<'a> {
    pub(crate) fn new(
        signer: &'a Signer,
        host: &'a str,
        version: &'a str,
        nonce: &'a str,
    ) -> Result<Self, SignError> {
        let credentials = signer.credentials();
        let secret = |name, secret: Option<&'a SecretString>| {
            secret
                .map(|secret| value(name, secret.expose_secret()))
                .transpose()
        };
        let common = Self {
            host: target::host(host)?,
            version: value("x-acs-version", version)?,
            nonce: value("x-acs-signature-nonce", nonce)?,
            access_key_id: value(
                "authorization",
                credentials.access_key_id().unwrap_or_default(),
            )?,
            security_token: secret("x-acs-security-token", credentials.security_token())?,
            bearer_token: secret("x-acs-bearer-token", credentials.bearer_token())?,
        };
        if common.nonce.is_empty() {
            return Err(SignError::EmptyNonce);
        }
        Ok(common)
    }
}

/// Sorts `headers` by lower-case name into `order`; returns one that has the name of its predecessor.
pub(crate) fn sort_indices<H: AsRef<str>, W>(
    order: &mut Vec<usize>,
    headers: &[(H, W)],
) -> Option<usize> {
    sort::sort_indices(order, headers.len(), |a, b| {
        compare(headers[a].0.as_ref(), headers[b].0.as_ref())
    })
}

/// Sorts the caller's `headers` and refuses those that cannot be signed.
pub(crate) fn check(
    order: &mut Vec<usize>,
    headers: &[(&str, &str)],
    own: &[SignerHeader<'_>],
) -> Result<(), SignError> {
    for (name, text) in headers {
        if name.is_empty() || byte_class::any(name, NOT_IN_TOKEN) {
            return Err(SignError::HeaderName((*name).into()));
        }
        value(name, text)?;
        if own.iter().any(|own| own.0.eq_ignore_ascii_case(name)) {
            return Err(SignError::ReservedHeader((*name).into()));
        }
    }
    match sort_indices(order, headers) {
        Some(i) => Err(SignError::DuplicateHeader(headers[i].0.into())),
        None => Ok(()),
    }
}

/// The trimmed value of the caller's header of this lower-case name, or nothing.
pub(crate) fn find<'a, H: AsRef<str>, W: AsRef<str>>(headers: &'a [(H, W)], name: &str) -> &'a str {
    headers
        .iter()
        .find(|header| header.0.as_ref().eq_ignore_ascii_case(name))
        .map_or("", |header| trim(header.1.as_ref()))
}

/// Appends a line `name:value` for each of `headers` that `order` lists, merged with `own`, which are sorted.
pub(crate) fn write_lines<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    own: &[SignerHeader<'_>],
) {
    merge(text, headers, order, own, |text, name, value| {
        text.push_all([name, ":", value, "\n"]);
    });
}

/// Appends the names that [`write_lines`] writes, joined with semicolons.
pub(crate) fn write_names<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    own: &[SignerHeader<'_>],
) {
    let start = text.len();
    merge(text, headers, order, own, |text, name, _| {
        text.push_all([name, ";"]);
    });
    if text.len() > start {
        text.truncate(text.len() - 1);
    }
}

/// Calls `write`, which has to begin with the name, for one header after the other, and turns the names into
/// lower case.
#[inline]
fn merge<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    own: &[SignerHeader<'_>],
    write: impl Fn(&mut TextBuffer, &str, &str),
) {
    let mut own = own.iter().peekable();
    for &i in order {
        let (name, value) = (headers[i].0.as_ref(), headers[i].1.as_ref());
        while let Some((own_name, own_value)) = own.next_if(|own| compare(own.0, name).is_lt()) {
            if let Some(value) = own_value {
                write(text, own_name, value);
            }
        }
        let start = text.len();
        write(text, name, trim(value));
        text.lower(start, name.len());
    }
    for (name, value) in own {
        if let Some(value) = value {
            write(text, name, value);
        }
    }
}

fn compare(a: &str, b: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    a.bytes().map(lower).cmp(b.bytes().map(lower))
}
