//! Builds the HTTP request of an attempt from its parameters, and signs it.

use std::borrow::Cow;
use std::iter;

use aliyun_sign::{Buffer, SignError, Signer, Timestamp, acs3, encode, roa, rpc};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Request, Uri};

use crate::config::{Additions, Config, Endpoint, SignatureScheme};
use crate::error::{Error, SignedLayout, SignedStrings, ValidationError, signature_hint};
use crate::operation::descriptor::Descriptor;
use crate::operation::{ApiStyle, Parameters};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A body and its media type.
type Content = (&'static str, Bytes);

/// Everything that the request of one attempt depends on.
pub(super) struct RequestBuilder<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) config: &'a Config,
    pub(super) endpoint: &'a Endpoint,
    pub(super) parameters: &'a Parameters<'a>,
    /// The query parameters of the operation, and those that the program adds.
    pub(super) query: Cow<'a, [(Cow<'a, str>, Cow<'a, str>)]>,
    pub(super) timestamp: Timestamp,
    pub(super) nonce: &'a str,
    pub(super) additions: &'a Additions,
}

impl RequestBuilder<'_> {
    /// Builds the request, signed with the configured scheme.
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

    /// Advice for `SignatureDoesNotMatch`: compares the string that the service reports in its message with
    /// the one that is signed here. Returns `None` if the message contains no such string.
    pub(super) fn signature_hint(
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
                let local = SignedStrings {
                    string_to_sign: signed.string_to_sign()?,
                    canonical_request: signed.canonical_request(),
                    layout: SignedLayout::Acs3,
                };
                signature_hint(message, &local)
            }
            (SignatureScheme::HmacSha1, ApiStyle::Rpc) => {
                let signed = rpc::sign(signer, &self.rpc_request(), buffer).ok()?;
                let local = unhashed(signed.string_to_sign()?, SignedLayout::Rpc);
                signature_hint(message, &local)
            }
            (SignatureScheme::HmacSha1, ApiStyle::Roa) => {
                let headers = self.headers(content, &self.roa_headers());
                let signed = roa::sign(signer, &self.roa_request(&headers), buffer).ok()?;
                let local = unhashed(signed.string_to_sign()?, SignedLayout::Roa);
                signature_hint(message, &local)
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
            query: &self.query,
            headers,
            body: content.map_or(b"", |(_, body)| body),
            action: self.descriptor.name,
            version: self.descriptor.product.version,
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    /// Builds the request of an operation that is not signed. Its action and version are in headers, as
    /// under ACS3.
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
        let query = encode::query(&self.query);
        self.request(&query, headers, content)
    }

    /// Parameters and signature travel in the form, which keeps them out of the URL and so out of logs. In
    /// a `GET`, and in a request with another body, they can only travel in the query.
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
            parameters: &self.query,
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    fn roa(&self, signer: &Signer, buffer: &mut Buffer) -> Result<Request<Bytes>, Error> {
        let content = self.content();
        let [accept, action] = self.roa_headers();
        let headers = self.headers(content.as_ref(), &[accept, action]);
        let request = self.roa_request(&headers);
        let signed = roa::sign(signer, &request, buffer)?;
        let query = encode::query(&self.query);
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
            query: &self.query,
            headers,
            version: self.descriptor.product.version,
            timestamp: self.timestamp,
            nonce: self.nonce,
        }
    }

    /// The headers that ROA signs and does not add itself.
    fn roa_headers(&self) -> [(&'static str, &'static str); 2] {
        [("accept", JSON), ("x-acs-action", self.descriptor.name)]
    }

    /// The body, with its media type, if any parameter travels in the body or the form.
    fn content(&self) -> Option<Content> {
        let media_type = self.parameters.content_type()?;
        let body = match self.parameters.body() {
            Some(body) => Bytes::copy_from_slice(body),
            None => encode::query(self.parameters.form()).into(),
        };
        Some((media_type, body))
    }

    /// The headers that are passed to the scheme: those of the body, of the scheme, of the parameters,
    /// and those that the program adds.
    /// The scheme decides which of them it signs.
    fn headers<'s>(
        &'s self,
        content: Option<&Content>,
        scheme_headers: &[(&'s str, &'s str)],
    ) -> Vec<(&'s str, &'s str)> {
        let content_type = content.map(|(media_type, _)| (CONTENT_TYPE.as_str(), *media_type));
        let parameters = self.parameters.headers().iter();
        let parameters = parameters.map(|(name, value)| (&**name, &**value));
        let added = self.additions.headers().iter();
        let added = added.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        content_type
            .into_iter()
            .chain(scheme_headers.iter().copied())
            .chain(parameters)
            .chain(added)
            .collect()
    }

    /// Assembles the request from its parts. `signed` returns the headers that the scheme produced.
    ///
    /// The URL and the values of those headers are written into one buffer, of which each is a slice. So
    /// a request has one allocation for all of them, whose size is computed beforehand. That is why
    /// `signed` is called more than once.
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
        let url = [
            self.endpoint.scheme().as_str(),
            "://",
            self.endpoint.authority(),
            self.parameters.path(),
            mark,
            query,
        ];
        let url_length = url.iter().map(|part| part.len()).sum();
        let values_length: usize = signed().map(|(_, value)| value.len()).sum();
        let mut text = String::with_capacity(url_length + values_length);
        text.extend(url);
        text.extend(signed().map(|(_, value)| value));
        let mut text = Bytes::from(text);

        // The parts are validated or encoded, so only the length can be wrong, which `http` limits.
        let uri = Uri::from_maybe_shared(text.split_to(url_length)).map_err(|_| {
            let reason = "are longer than a URL can be; set fewer or shorter ones";
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
        for (name, value) in self.parameters.headers() {
            let (name, value) = self.header_parameter(name, value)?;
            headers.insert(name, value);
        }
        headers.extend(self.additions.headers().iter().cloned());
        if let Some((media_type, _)) = &content {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        } else if self.descriptor.method != Method::GET {
            // HTTP libraries leave the header out for an empty body, and some proxies require it.
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
        let descriptor = self.descriptor.parameter(name);
        let name = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| error("is not a valid header name"))?;
        let mut value = HeaderValue::from_str(value)
            .map_err(|_| error("must not contain line breaks or other control characters"))?;
        value.set_sensitive(descriptor.is_some_and(|descriptor| descriptor.secret));
        Ok((name, value))
    }
}

/// The strings of a scheme that does not hash the request.
fn unhashed(string_to_sign: &str, layout: SignedLayout) -> SignedStrings<'_> {
    SignedStrings {
        string_to_sign,
        canonical_request: None,
        layout,
    }
}

/// Converts the value of a header that the scheme produced, and marks secret ones as sensitive, so HTTP
/// libraries do not log them.
fn header(name: &'static str, text: Bytes) -> Result<HeaderValue, SignError> {
    let mut value = HeaderValue::from_maybe_shared(text)
        .map_err(|_| SignError::InvalidHeaderValue(name.to_owned()))?;
    value.set_sensitive(matches!(
        name,
        "authorization" | "x-acs-bearer-token" | "x-acs-security-token"
    ));
    Ok(value)
}
