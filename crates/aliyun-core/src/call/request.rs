//! From parameters to a signed HTTP request.

use std::borrow::Cow;
use std::iter;

use aliyun_sign::{Buffer, SignError, Signer, Timestamp, acs3, encode, roa, rpc};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Request, Uri};

use crate::config::{Config, Endpoint, SignatureScheme};
use crate::error::{Error, Signatures, ValidationError, for_signatures};
use crate::operation::descriptor::Descriptor;
use crate::operation::{ApiStyle, Parameters};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A body and its media type.
type Content = (&'static str, Bytes);

/// Everything one attempt is made of.
pub(super) struct RequestBuilder<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) config: &'a Config,
    pub(super) endpoint: &'a Endpoint,
    pub(super) parameters: &'a Parameters<'a>,
    pub(super) timestamp: Timestamp,
    pub(super) nonce: &'a str,
}

impl RequestBuilder<'_> {
    /// The request, signed by the scheme of the configuration.
    pub(super) fn sign(
        &self,
        signer: &Signer,
        buffer: &mut Buffer,
    ) -> Result<Request<Bytes>, Error> {
        let style = self.descriptor.product.style;
        match (self.config.signature_scheme(), style) {
            (SignatureScheme::Acs3, _) => self.acs3(style, signer, buffer),
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => self.rpc(signer, buffer),
            (SignatureScheme::HmacSha1, ApiStyle::Roa) => self.roa(signer, buffer),
        }
    }

    /// What a signature that does not match comes from, by what the service says that it has signed.
    pub(super) fn compare(
        &self,
        message: &str,
        signer: &Signer,
        buffer: &mut Buffer,
    ) -> Option<Cow<'static, str>> {
        let style = self.descriptor.product.style;
        let content = self.content();
        let content = content.as_ref();
        match (self.config.signature_scheme(), style) {
            (SignatureScheme::Acs3, _) => {
                let headers = self.headers(content, &[]);
                let request = self.acs3_request(style, content, &headers);
                let signed = acs3::sign(signer, &request, buffer).ok()?;
                let ours = Signatures {
                    string_to_sign: signed.string_to_sign()?,
                    canonical_request: signed.canonical_request(),
                };
                for_signatures(message, &ours)
            }
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => {
                let signed = rpc::sign(signer, &self.rpc_request(), buffer).ok()?;
                for_signatures(message, &Signatures::unhashed(signed.string_to_sign()?))
            }
            (SignatureScheme::HmacSha1, ApiStyle::Roa) => {
                let headers = self.headers(content, &self.of_roa());
                let signed = roa::sign(signer, &self.roa_request(&headers), buffer).ok()?;
                for_signatures(message, &Signatures::unhashed(signed.string_to_sign()?))
            }
        }
    }

    fn acs3(
        &self,
        style: ApiStyle,
        signer: &Signer,
        buffer: &mut Buffer,
    ) -> Result<Request<Bytes>, Error> {
        let content = self.content();
        let headers = self.headers(content.as_ref(), &[]);
        let request = self.acs3_request(style, content.as_ref(), &headers);
        let signed = acs3::sign(signer, &request, buffer)?;
        self.request(signed.query(), || signed.headers(), content.clone())
    }

    fn acs3_request<'s>(
        &'s self,
        style: ApiStyle,
        content: Option<&'s Content>,
        headers: &'s [(&'s str, &'s str)],
    ) -> acs3::Request<'s, Cow<'s, str>, Cow<'s, str>> {
        acs3::Request {
            style,
            method: self.descriptor.method.as_str(),
            host: self.endpoint.authority(),
            path: self.parameters.path(),
            query: self.parameters.as_query(),
            headers,
            body: content.map_or(b"", |(_, body)| body),
            action: self.descriptor.name,
            version: self.descriptor.product.version,
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    /// The request of an operation that is not signed. It names action and version as the current
    /// scheme does.
    pub(super) fn unsigned(&self) -> Result<Request<Bytes>, Error> {
        let content = self.content();
        let hash = acs3::hash(content.as_ref().map_or(b"", |(_, body)| body));
        let date = self.timestamp.iso8601();
        let headers = || {
            [
                ("host", self.endpoint.authority()),
                ("x-acs-action", self.descriptor.name),
                ("x-acs-content-sha256", &*hash),
                ("x-acs-date", date.as_str()),
                ("x-acs-signature-nonce", self.nonce),
                ("x-acs-version", self.descriptor.product.version),
            ]
            .into_iter()
        };
        let query = encode::query(self.parameters.as_query());
        self.request(&query, headers, content)
    }

    /// Parameters and signature travel in the form, which keeps them out of addresses; a `GET`
    /// has no other place for them than the query, nor has a request with another body.
    fn rpc(&self, signer: &Signer, buffer: &mut Buffer) -> Result<Request<Bytes>, Error> {
        let request = self.rpc_request();
        let signed = rpc::sign(signer, &request, buffer)?;
        let host = || iter::once(("host", self.endpoint.authority()));
        let content = self.content();
        if self.descriptor.method == Method::GET || content.is_some() {
            return self.request(&signed.query(), host, content);
        }
        self.request("", host, Some((FORM, signed.query().into())))
    }

    fn rpc_request(&self) -> rpc::Request<'_, Cow<'_, str>, Cow<'_, str>> {
        rpc::Request {
            method: self.descriptor.method.as_str(),
            action: self.descriptor.name,
            version: self.descriptor.product.version,
            parameters: self.parameters.as_query(),
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    fn roa(&self, signer: &Signer, buffer: &mut Buffer) -> Result<Request<Bytes>, Error> {
        let content = self.content();
        let [accept, action] = self.of_roa();
        let headers = self.headers(content.as_ref(), &[accept, action]);
        let request = self.roa_request(&headers);
        let signed = roa::sign(signer, &request, buffer)?;
        let query = encode::query(self.parameters.as_query());
        let headers = || signed.headers().chain([action]);
        self.request(&query, headers, content.clone())
    }

    fn roa_request<'s>(
        &'s self,
        headers: &'s [(&'s str, &'s str)],
    ) -> roa::Request<'s, Cow<'s, str>, Cow<'s, str>> {
        roa::Request {
            method: self.descriptor.method.as_str(),
            host: self.endpoint.authority(),
            path: self.parameters.path(),
            query: self.parameters.as_query(),
            headers,
            version: self.descriptor.product.version,
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    /// The headers that ROA signs without adding them itself.
    fn of_roa(&self) -> [(&'static str, &'static str); 2] {
        [("accept", JSON), ("x-acs-action", self.descriptor.name)]
    }

    /// The body that the parameters make.
    fn content(&self) -> Option<Content> {
        let media_type = self.parameters.content_type()?;
        let body = match self.parameters.body() {
            Some(body) => Bytes::copy_from_slice(body),
            None => encode::query(self.parameters.as_form()).into(),
        };
        Some((media_type, body))
    }

    /// The headers that take part in a signature: those of the body, of the scheme, and of the
    /// parameters.
    fn headers<'s>(
        &'s self,
        content: Option<&Content>,
        of_scheme: &[(&'s str, &'s str)],
    ) -> Vec<(&'s str, &'s str)> {
        let of_body = content.map(|(media_type, _)| (CONTENT_TYPE.as_str(), *media_type));
        let parameters = self.parameters.as_headers().iter();
        let of_parameters = parameters.map(|(name, value)| (&**name, &**value));
        of_body
            .into_iter()
            .chain(of_scheme.iter().copied())
            .chain(of_parameters)
            .collect()
    }

    /// The request with the headers that a signature made.
    ///
    /// Its address and the values of those headers share one allocation.
    fn request<'s, I>(
        &self,
        query: &str,
        signed: impl Fn() -> I,
        content: Option<Content>,
    ) -> Result<Request<Bytes>, Error>
    where
        I: Iterator<Item = (&'static str, &'s str)>,
    {
        let mark = if query.is_empty() { "" } else { "?" };
        let address = [
            self.endpoint.scheme().as_str(),
            "://",
            self.endpoint.authority(),
            self.parameters.path(),
            mark,
            query,
        ];
        let address_length = address.iter().map(|part| part.len()).sum();
        let values_length: usize = signed().map(|(_, value)| value.len()).sum();
        let mut text = String::with_capacity(address_length + values_length);
        text.extend(address);
        text.extend(signed().map(|(_, value)| value));
        let mut text = Bytes::from(text);

        // All parts are checked or encoded; what is left is `http`'s limit on the length.
        let uri = Uri::from_maybe_shared(text.split_to(address_length)).map_err(|_| {
            let reason = "are longer than an address can be";
            ValidationError::new(self.descriptor.name, &[], reason)
        })?;
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(ACCEPT, HeaderValue::from_static(JSON));
        headers.insert(USER_AGENT, self.config.user_agent().clone());
        for (name, value) in signed() {
            headers.insert(
                HeaderName::from_static(name),
                header(name, text.split_to(value.len()))?,
            );
        }
        for (name, value) in self.parameters.as_headers() {
            let (name, value) = self.header_parameter(name, value)?;
            headers.insert(name, value);
        }
        if let Some((media_type, _)) = &content {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        } else if self.descriptor.method != Method::GET {
            // A length that is not told is one that some proxies ask for.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }

        let mut request = Request::new(content.map(|(_, body)| body).unwrap_or_default());
        *request.method_mut() = self.descriptor.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn header_parameter(
        &self,
        name: &str,
        value: &str,
    ) -> Result<(HeaderName, HeaderValue), ValidationError> {
        let error = |reason: &str| {
            ValidationError::at(self.descriptor.name, name.to_owned(), reason.to_owned())
        };
        let known = self.descriptor.parameter(name);
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| error("cannot be the name of a header"))?;
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| error("has characters that a header cannot carry"))?;
        value.set_sensitive(known.is_some_and(|known| known.secret));
        Ok((name, value))
    }
}

/// The value of a header that a signature made.
fn header(name: &'static str, text: Bytes) -> Result<HeaderValue, SignError> {
    let mut value = HeaderValue::from_maybe_shared(text)
        .map_err(|_| SignError::InvalidHeaderValue(name.to_owned()))?;
    value.set_sensitive(matches!(
        name,
        "authorization" | "x-acs-bearer-token" | "x-acs-security-token"
    ));
    Ok(value)
}
