//! The sorted line of parameters, in the three forms the schemes sign it in.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::buffer::TextBuffer;
use crate::{SignError, escape, sort};

/// How names, values and what stands between them are spelt.
pub(crate) trait Encoding {
    const AND: &str;
    const EQUALS: &str;
    /// How many bytes one byte can become.
    const GROWTH: usize;

    /// Whether `value` and the equals sign before it are left out.
    fn is_omitted(_value: &str) -> bool {
        false
    }

    /// Appends `text` to a `target` that has room for it.
    fn push(target: &mut String, text: &str);
}

/// The plain text; an empty value leaves the bare name. ROA signs this.
pub(crate) struct Raw;

/// Encoded once, as it goes on the wire. V3 signs this.
pub(crate) struct Once;

/// Encoded twice, separators included. RPC signs this.
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

/// A parameter of the signer's own.
#[derive(Clone, Copy)]
pub(crate) struct SignerParameter<'a> {
    pub(crate) name: &'static str,
    pub(crate) value: SignerValue<'a>,
}

/// What is written for a parameter of the signer's own.
#[derive(Clone, Copy)]
pub(crate) enum SignerValue<'a> {
    /// Nothing; the name is only kept from being used by the caller.
    Reserved,
    /// The value as plain text.
    Plain(&'a str),
    /// The whole parameter, separator included, spelt as it has to be.
    Encoded(&'a str),
}

/// Sorts `parameters` by name into `order`; returns one that has the name of its predecessor.
pub(crate) fn sort<N: AsRef<str>, V>(
    order: &mut Vec<usize>,
    parameters: &[(N, V)],
) -> Option<usize> {
    let name = |i: usize| parameters[i].0.as_ref();
    sort::sort_indices(order, parameters.len(), |a, b| {
        sort::compare_bytes(name(a), name(b))
    })
}

/// Sorts `parameters` by name into `order` and refuses two of one name.
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

/// Appends `parameters`, which `order` sorts, merged with `own`, which are sorted. Returns the position of a
/// parameter that has one of the own names.
pub(crate) fn write<S: Encoding, N: AsRef<str>, V: AsRef<str>>(
    text: &mut TextBuffer,
    parameters: &[(N, V)],
    order: &[usize],
    own: &[SignerParameter<'_>],
) -> Option<usize> {
    let start = text.len();
    let mut own = own;
    for &i in order {
        let (name, value) = (parameters[i].0.as_ref(), parameters[i].1.as_ref());
        while let [next, rest @ ..] = own {
            match sort::compare_bytes(next.name, name) {
                Ordering::Less => write_signer_parameter::<S>(text, next),
                Ordering::Equal => return Some(i),
                Ordering::Greater => break,
            }
            own = rest;
        }
        write_pair::<S>(text, name, value);
    }
    for rest in own {
        write_signer_parameter::<S>(text, rest);
    }
    if text.len() > start {
        text.truncate(text.len() - S::AND.len());
    }
    None
}

/// One parameter and the separator after it.
pub(crate) fn encoded_pair<S: Encoding>(name: &str, value: &str) -> String {
    let mut text = TextBuffer::default();
    write_pair::<S>(&mut text, name, value);
    text.into_string()
}

fn write_signer_parameter<S: Encoding>(text: &mut TextBuffer, own: &SignerParameter<'_>) {
    match own.value {
        SignerValue::Reserved => {}
        SignerValue::Plain(value) => {
            let target = reserve::<S>(text, own.name, value);
            // No name of the signer's own needs to be encoded.
            target.push_str(own.name);
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

#[inline]
fn reserve<'t, S: Encoding>(text: &'t mut TextBuffer, name: &str, value: &str) -> &'t mut String {
    // What stands between names and values is two bytes that become no more than any others.
    let plain = name.len().saturating_add(value.len()).saturating_add(2);
    text.reserve(plain.saturating_mul(S::GROWTH))
}
