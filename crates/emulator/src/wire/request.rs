//! A request as it arrived, decoded and otherwise left alone.

use bytes::Bytes;

use super::decoding::{Pairs, decode_pairs, find, is_form};
use super::rejection::{Rejection, Result};

/// A request whose texts are text.
pub(crate) struct DecodedRequest<'a> {
    pub(crate) method: &'a str,
    /// As it stood in the request line, still encoded.
    pub(crate) path: &'a str,
    pub(crate) query: Pairs,
    /// The parameters of the body, if it is a form.
    pub(crate) form: Pairs,
    /// Names in lower case; the values of a repeated header are joined with commas.
    pub(crate) headers: Pairs,
    pub(crate) body: &'a [u8],
}

impl<'a> DecodedRequest<'a> {
    /// Decodes what can be decoded and refuses the rest.
    pub(crate) fn decode(request: &'a http::Request<Bytes>) -> Result<Self> {
        let headers = headers(request.headers())?;
        let uri = request.uri();
        let is_form = find(&headers, "content-type").is_some_and(is_form);
        let form = if is_form {
            decode_pairs(request.body()).ok_or_else(|| Rejection::invalid_encoding("form body"))?
        } else {
            Pairs::new()
        };
        let query = uri.query().unwrap_or_default();
        let decoded = Self {
            method: request.method().as_str(),
            path: uri.path(),
            query: decode_pairs(query.as_bytes())
                .ok_or_else(|| Rejection::invalid_encoding("query"))?,
            form,
            headers,
            body: request.body(),
        };
        decoded.reject_duplicates()?;
        Ok(decoded)
    }

    /// The value of the header of this lower-case name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The value of a parameter of the query or the form.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.query, name).or_else(|| find(&self.form, name))
    }

    /// All parameters, those of the query first.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter().chain(&self.form);
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// No operation takes a parameter twice, and which of the two a server uses is anybody's guess.
    fn reject_duplicates(&self) -> Result<()> {
        let mut names: Vec<&str> = self.parameters().map(|(name, _)| name).collect();
        names.sort_unstable();
        match names.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Rejection::invalid_parameter(&format!(
                "{} is given twice.",
                pair[0]
            ))),
            None => Ok(()),
        }
    }
}

fn headers(map: &http::HeaderMap) -> Result<Pairs> {
    let mut headers = Pairs::with_capacity(map.keys_len());
    for name in map.keys() {
        let mut joined = String::new();
        for (position, value) in map.get_all(name).iter().enumerate() {
            let value = std::str::from_utf8(value.as_bytes())
                .map_err(|_| Rejection::invalid_encoding(&format!("header {name}")))?;
            if position > 0 {
                joined.push(',');
            }
            joined.push_str(value.trim_matches([' ', '\t']));
        }
        headers.push((name.as_str().to_owned(), joined));
    }
    Ok(headers)
}
