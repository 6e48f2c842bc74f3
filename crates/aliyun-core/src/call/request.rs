//! From parameters to a signed HTTP request.

use std::iter;

use aliyun_sign::{Buffer, SignError, Signer, Timestamp, acs3, encode, roa, rpc};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Request, Uri};

use crate::config::{Config, SignatureScheme};
use crate::endpoint::Endpoint;
use crate::error::{Error, ValidationError};
use crate::operation::Descriptor;
use crate::parameters::Parameters;
use crate::product::Style;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// Everything one attempt is made of.
pub(super) struct Attempt<'a> {
    pub(super) descriptor: &'static Descriptor,
    pub(super) config: &'a Config,
    pub(super) endpoint: &'a Endpoint,
    pub(super) parameters: &'a Parameters<'a>,
    pub(super) timestamp: Timestamp,
    pub(super) nonce: &'a str,
}

impl Attempt<'_> {
    /// The request, signed by the scheme of the configuration.
    pub(super) fn sign(
        &self,
        signer: &Signer,
        buffer: &mut Buffer,
    ) -> Result<Request<Bytes>, Error> {
        let style = self.descriptor.product.style;
        match (self.config.scheme, style) {
            (SignatureScheme::Acs3, _) => self.acs3(style, signer, buffer),
            (SignatureScheme::HmacSha1, Style::Rpc) => self.rpc(signer, buffer),
            (SignatureScheme::HmacSha1, Style::Roa) => self.roa(signer, buffer),
        }
    }

    fn acs3(
        &self,
        style: Style,
        signer: &Signer,
        buffer: &mut Buffer,
    ) -> Result<Request<Bytes>, Error> {
        let signed = acs3::sign(
            signer,
            &acs3::Request {
                style: match style {
                    Style::Rpc => acs3::Style::Rpc,
                    Style::Roa => acs3::Style::Roa,
                },
                method: self.descriptor.method.as_str(),
                host: self.endpoint.authority(),
                path: self.descriptor.path,
                query: self.parameters.as_query(),
                headers: &[],
                body: b"",
                action: self.descriptor.name,
                version: self.descriptor.product.version,
                timestamp: self.timestamp,
                nonce: self.nonce,
            },
            buffer,
        )?;
        let mut headers = self.headers();
        add(&mut headers, || signed.headers())?;
        self.request(signed.query(), headers, Bytes::new())
    }

    /// Parameters and signature travel in the form, which keeps them out of addresses; a `GET`
    /// has no other place for them than the query.
    fn rpc(&self, signer: &Signer, buffer: &mut Buffer) -> Result<Request<Bytes>, Error> {
        let signed = rpc::sign(
            signer,
            &rpc::Request {
                method: self.descriptor.method.as_str(),
                action: self.descriptor.name,
                version: self.descriptor.product.version,
                parameters: self.parameters.as_query(),
                timestamp: self.timestamp,
                nonce: self.nonce,
            },
            buffer,
        )?;
        let mut headers = self.headers();
        let host = ("host", self.endpoint.authority());
        add(&mut headers, || iter::once(host))?;
        if self.descriptor.method == Method::GET {
            return self.request(&signed.encoded(), headers, Bytes::new());
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        self.request("", headers, signed.encoded().into())
    }

    fn roa(&self, signer: &Signer, buffer: &mut Buffer) -> Result<Request<Bytes>, Error> {
        const ACTION: &str = "x-acs-action";
        let signed_too = [("accept", JSON), (ACTION, self.descriptor.name)];
        let signed = roa::sign(
            signer,
            &roa::Request {
                method: self.descriptor.method.as_str(),
                host: self.endpoint.authority(),
                path: self.descriptor.path,
                query: self.parameters.as_query(),
                headers: &signed_too,
                version: self.descriptor.product.version,
                timestamp: self.timestamp,
                nonce: self.nonce,
            },
            buffer,
        )?;
        let mut headers = self.headers();
        let action = HeaderValue::from_static(self.descriptor.name);
        headers.insert(HeaderName::from_static(ACTION), action);
        add(&mut headers, || signed.headers())?;
        let query = encode::query(self.parameters.as_query());
        self.request(&query, headers, Bytes::new())
    }

    /// The headers that no scheme makes, with room for those that one adds.
    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(ACCEPT, HeaderValue::from_static(JSON));
        headers.insert(USER_AGENT, self.config.user_agent.clone());
        headers
    }

    fn request(
        &self,
        query: &str,
        mut headers: HeaderMap,
        body: Bytes,
    ) -> Result<Request<Bytes>, Error> {
        let scheme = self.endpoint.scheme().as_str();
        let authority = self.endpoint.authority();
        let path = self.descriptor.path;
        let mark = if query.is_empty() { "" } else { "?" };
        let address = [scheme, "://", authority, path, mark, query].concat();
        // All parts are checked or encoded; what is left is `http`'s limit on the length.
        let uri = Uri::from_maybe_shared(Bytes::from(address)).map_err(|_| {
            let reason = "are longer than an address can be";
            ValidationError::new(self.descriptor.name, &[], reason)
        })?;
        if body.is_empty() && self.descriptor.method != Method::GET {
            // A length that is not told is one that some proxies ask for.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let mut request = Request::new(body);
        *request.method_mut() = self.descriptor.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }
}

/// Adds the headers that a signature consists of; their values share one allocation.
fn add<'s, I>(headers: &mut HeaderMap, signed: impl Fn() -> I) -> Result<(), SignError>
where
    I: Iterator<Item = (&'static str, &'s str)>,
{
    let length = signed().map(|(_, value)| value.len()).sum();
    let mut values = String::with_capacity(length);
    for (_, value) in signed() {
        values.push_str(value);
    }
    let mut values = Bytes::from(values);
    for (name, value) in signed() {
        let mut value = HeaderValue::from_maybe_shared(values.split_to(value.len()))
            .map_err(|_| SignError::HeaderValue(name.to_owned()))?;
        value.set_sensitive(matches!(
            name,
            "authorization" | "x-acs-bearer-token" | "x-acs-security-token"
        ));
        headers.insert(HeaderName::from_static(name), value);
    }
    Ok(())
}
