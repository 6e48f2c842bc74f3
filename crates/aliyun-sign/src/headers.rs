//! Headers of a request, for the two schemes that sign them (ACS3 and ROA).

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::buffer::TextBuffer;
use crate::byte_class::{self, NOT_IN_TOKEN, NOT_IN_VALUE, trim};
use crate::{SecretString, SignError, Signer, sort, target};

/// A header that the signer sets, with its lower-case name. With the value `None` the name is only
/// reserved: the header is not signed here, and the caller cannot set it.
pub(crate) type SignerHeader<'a> = (&'static str, Option<&'a str>);

/// Whether the name starts with `x-acs-`. Both schemes sign all of these headers, those of the caller
/// included.
pub(crate) fn is_vendor(name: &str) -> bool {
    name.get(..6)
        .is_some_and(|start| start.eq_ignore_ascii_case("x-acs-"))
}

/// Whether the ACS3 scheme signs the header of this name.
pub(crate) fn is_signed(name: &str) -> bool {
    is_vendor(name)
        || name.eq_ignore_ascii_case("content-type")
        || name.eq_ignore_ascii_case("host")
}

/// Returns `value` without surrounding spaces and tabs, or an error if it contains a control character: one
/// could end the header line, or be changed in transit.
pub(crate) fn value<'a>(name: &str, value: &'a str) -> Result<&'a str, SignError> {
    let value = trim(value);
    if byte_class::any(value, NOT_IN_VALUE) {
        return Err(SignError::InvalidHeaderValue(name.into()));
    }
    Ok(value)
}

/// The header values common to both schemes, checked and trimmed.
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

/// Fills `order` with the indices of `headers`, sorted by lower-case name. Returns the index of a header
/// that has the same name as the one before it.
pub(crate) fn sort_indices<H: AsRef<str>, W>(
    order: &mut Vec<usize>,
    headers: &[(H, W)],
) -> Option<usize> {
    sort::sort_indices(order, headers.len(), |a, b| {
        compare(headers[a].0.as_ref(), headers[b].0.as_ref())
    })
}

/// Checks the caller's `headers` and fills `order` with their indices, sorted by lower-case name.
///
/// Each of the four errors prevents a difference between the signed and the sent headers: a name or value
/// that HTTP libraries reject or change, a header that the signer sets as well, or two headers of one name,
/// which servers join or drop.
pub(crate) fn check(
    order: &mut Vec<usize>,
    headers: &[(&str, &str)],
    signer_headers: &[SignerHeader<'_>],
) -> Result<(), SignError> {
    for (name, text) in headers {
        if name.is_empty() || byte_class::any(name, NOT_IN_TOKEN) {
            return Err(SignError::InvalidHeaderName((*name).into()));
        }
        value(name, text)?;
        if signer_headers
            .iter()
            .any(|header| header.0.eq_ignore_ascii_case(name))
        {
            return Err(SignError::ReservedHeader((*name).into()));
        }
    }
    match sort_indices(order, headers) {
        Some(i) => Err(SignError::DuplicateHeader(headers[i].0.into())),
        None => Ok(()),
    }
}

/// Returns the trimmed value of the header `name`, or an empty string if it is missing.
pub(crate) fn find<'a, H: AsRef<str>, W: AsRef<str>>(headers: &'a [(H, W)], name: &str) -> &'a str {
    headers
        .iter()
        .find(|header| header.0.as_ref().eq_ignore_ascii_case(name))
        .map_or("", |header| trim(header.1.as_ref()))
}

/// Appends a line `name:value` for each header listed in `order` and for each of the signer's headers,
/// sorted by name. `signer_headers` must be sorted already.
pub(crate) fn write_lines<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    signer_headers: &[SignerHeader<'_>],
) {
    merge(text, headers, order, signer_headers, |text, name, value| {
        text.push_all([name, ":", value, "\n"]);
    });
}

/// Appends the names of the headers that [`write_lines`] writes, joined with semicolons.
pub(crate) fn write_names<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    signer_headers: &[SignerHeader<'_>],
) {
    let start = text.len();
    merge(text, headers, order, signer_headers, |text, name, _| {
        text.push_all([name, ";"]);
    });
    if text.len() > start {
        text.truncate(text.len() - 1);
    }
}

/// Calls `write` for each header in the order of the lower-case names: a merge of two sorted lists.
///
/// `write` must append the name first. The caller's names are turned into lower case in the text
/// afterwards, because a lower-case copy of each name would take an allocation. The signer's names are
/// lower case already.
#[inline]
fn merge<H: AsRef<str>, W: AsRef<str>>(
    text: &mut TextBuffer,
    headers: &[(H, W)],
    order: &[usize],
    signer_headers: &[SignerHeader<'_>],
    write: impl Fn(&mut TextBuffer, &str, &str),
) {
    let mut signer_headers = signer_headers.iter().peekable();
    for &i in order {
        let (name, value) = (headers[i].0.as_ref(), headers[i].1.as_ref());
        while let Some((signer_name, signer_value)) =
            signer_headers.next_if(|next| compare(next.0, name).is_lt())
        {
            if let Some(value) = signer_value {
                write(text, signer_name, value);
            }
        }
        let start = text.len();
        write(text, name, trim(value));
        text.make_ascii_lowercase(start, name.len());
    }
    for (name, value) in signer_headers {
        if let Some(value) = value {
            write(text, name, value);
        }
    }
}

fn compare(a: &str, b: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    a.bytes().map(lower).cmp(b.bytes().map(lower))
}
