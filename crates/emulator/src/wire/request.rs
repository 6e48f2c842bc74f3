//! A request with its headers and parameters decoded.

use bytes::Bytes;

use super::decoding::{Pairs, decode_pairs, find, is_form};
use super::rejection::{Rejection, Result};

/// A decoded request. Whether it is complete, authentic or valid is checked later.
pub(crate) struct DecodedRequest<'a> {
    pub(crate) method: &'a str,
    /// The path of the request line, still encoded.
    pub(crate) path: &'a str,
    pub(crate) query: Pairs,
    /// The parameters of the body, if the body is a form.
    pub(crate) form: Pairs,
    /// The names are in lower case. The values of a repeated header are joined with commas.
    pub(crate) headers: Pairs,
    pub(crate) body: &'a [u8],
}

impl<'a> DecodedRequest<'a> {
    /// Decodes a request. Rejects invalid encoding and duplicate parameters.
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

    /// The value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }

    /// The value of a query or form parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.query, name).or_else(|| find(&self.form, name))
    }

    /// All query and form parameters, those of the query first.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.query.iter().chain(&self.form);
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Rejects duplicate parameters. No operation has any, and servers differ in which of the two they use.
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
