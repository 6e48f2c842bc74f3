//! The sorted parameters of a request, in the three encodings that the schemes sign.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::buffer::TextBuffer;
use crate::{SignError, escape, sort};

/// The encoding of names, values and the separators between them.
pub(crate) trait Encoding {
    /// The separator after a parameter.
    const AND: &str;
    /// The separator between a name and its value.
    const EQUALS: &str;
    /// The largest number of bytes that one byte is encoded to.
    const GROWTH: usize;

    /// Whether `value` and the equals sign before it are left out.
    fn is_omitted(_value: &str) -> bool {
        false
    }

    /// Appends `text`, encoded, to `target`, which must have enough capacity (see [`TextBuffer`]).
    fn push(target: &mut String, text: &str);
}

/// No encoding; a parameter with an empty value is its name alone. Signed by the ROA scheme.
pub(crate) struct Raw;

/// Encoded once, which is also the form that is sent. Signed by the ACS3 scheme.
pub(crate) struct Once;

/// Encoded twice, the separators once. Signed by the RPC scheme, which encodes the complete query string a
/// second time.
pub(crate) struct Twice;

impl Encoding for Raw {
    const AND: &str = "&";
    const EQUALS: &str = "=";
    const GROWTH: usize = 1;

    fn is_omitted(value: &str) -> bool {
        value.is_empty()
    }

    #[inline]
    fn push(target: &mut String, text: &str) {
        target.push_str(text);
    }
}

impl Encoding for Once {
    const AND: &str = "&";
    const EQUALS: &str = "=";
    const GROWTH: usize = 3;

    #[inline]
    fn push(target: &mut String, text: &str) {
        escape::push(target, text, &escape::ONCE);
    }
}

impl Encoding for Twice {
    const AND: &str = "%26";
    const EQUALS: &str = "%3D";
    const GROWTH: usize = 5;

    #[inline]
    fn push(target: &mut String, text: &str) {
        escape::push(target, text, &escape::TWICE);
    }
}

/// A parameter that the signer adds or reserves.
#[derive(Clone, Copy)]
pub(crate) struct SignerParameter<'a> {
    pub(crate) name: &'static str,
    pub(crate) value: SignerValue<'a>,
}

/// The value of a [`SignerParameter`].
#[derive(Clone, Copy)]
pub(crate) enum SignerValue<'a> {
    /// No value: the parameter is not written, but the caller cannot use its name either.
    Reserved,
    /// The value, not encoded yet.
    Plain(&'a str),
    /// The complete parameter, encoded already, including the separator after it.
    Encoded(&'a str),
}

/// Fills `order` with the indices of `parameters`, sorted by name. Returns the index of a parameter that
/// has the same name as the one before it.
pub(crate) fn sort<N: AsRef<str>, V>(
    order: &mut Vec<usize>,
    parameters: &[(N, V)],
) -> Option<usize> {
    let name = |i: usize| parameters[i].0.as_ref();
    sort::sort_indices(order, parameters.len(), |a, b| {
        sort::compare_bytes(name(a), name(b))
    })
}

/// Fills `order` with the indices of `parameters`, sorted by name. Returns an error if two have the same
/// name.
pub(crate) fn sort_unique<N: AsRef<str>, V>(
    order: &mut Vec<usize>,
    parameters: &[(N, V)],
) -> Result<(), SignError> {
    match sort(order, parameters) {
        Some(i) => Err(SignError::DuplicateParameter(
            parameters[i].0.as_ref().into(),
        )),
        None => Ok(()),
    }
}

/// Appends `parameters` in `order`, merged with `signer_parameters`, which must be sorted by name. Returns
/// the index of a parameter whose name is also in `signer_parameters`, and then leaves the text incomplete.
///
/// A merge instead of one sorted list, because the signer's parameters are in order already and the
/// caller's often are. It finds clashing names as a side effect: equal names meet in the comparison.
pub(crate) fn write<S: Encoding, N: AsRef<str>, V: AsRef<str>>(
    text: &mut TextBuffer,
    parameters: &[(N, V)],
    order: &[usize],
    signer_parameters: &[SignerParameter<'_>],
) -> Option<usize> {
    let start = text.len();
    let mut remaining = signer_parameters;
    for &i in order {
        let (name, value) = (parameters[i].0.as_ref(), parameters[i].1.as_ref());
        while let [next, rest @ ..] = remaining {
            match sort::compare_bytes(next.name, name) {
                Ordering::Less => write_signer_parameter::<S>(text, next),
                Ordering::Equal => return Some(i),
                Ordering::Greater => break,
            }
            remaining = rest;
        }
        write_pair::<S>(text, name, value);
    }
    for rest in remaining {
        write_signer_parameter::<S>(text, rest);
    }
    if text.len() > start {
        text.truncate(text.len() - S::AND.len());
    }
    None
}

/// Returns one parameter, encoded, with the separator after it.
pub(crate) fn encoded_pair<S: Encoding>(name: &str, value: &str) -> String {
    let mut text = TextBuffer::default();
    write_pair::<S>(&mut text, name, value);
    text.into_string()
}

fn write_signer_parameter<S: Encoding>(text: &mut TextBuffer, parameter: &SignerParameter<'_>) {
    match parameter.value {
        SignerValue::Reserved => {}
        SignerValue::Plain(value) => {
            let target = reserve::<S>(text, parameter.name, value);
            // The names of the signer's parameters are letters only, which no encoding changes.
            target.push_str(parameter.name);
            target.push_str(S::EQUALS);
            S::push(target, value);
            target.push_str(S::AND);
        }
        SignerValue::Encoded(piece) => text.push_str(piece),
    }
}

#[inline]
fn write_pair<S: Encoding>(text: &mut TextBuffer, name: &str, value: &str) {
    let target = reserve::<S>(text, name, value);
    S::push(target, name);
    if !S::is_omitted(value) {
        target.push_str(S::EQUALS);
        S::push(target, value);
    }
    target.push_str(S::AND);
}

/// Reserves the largest possible size of one parameter, so that nothing grows in between (see
/// [`TextBuffer`]). Measuring the exact size would take a second pass over the text.
#[inline]
fn reserve<'t, S: Encoding>(text: &'t mut TextBuffer, name: &str, value: &str) -> &'t mut String {
    // The two separators are one byte each and are encoded to at most `GROWTH` bytes as well.
    let plain = name.len().saturating_add(value.len()).saturating_add(2);
    text.reserve(plain.saturating_mul(S::GROWTH))
}
