//! The bytes of a request, and how they reach its connection.
//!
//! ureq logs the requests that it is given: the URL, and at the level `TRACE` all bytes. Under ACS3 the URL
//! contains the parameters, and headers contain the security token. So ureq is given a request for the
//! same host without any of that, and the connection sends the real one instead. ureq does all of an
//! exchange on the thread that asks for it, so the bytes are handed over in a variable of that thread.

use std::cell::Cell;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, HOST};
use http::{HeaderValue, Method, Request, Uri};

use crate::connect::target::host_and_port;

thread_local! {
    static OUTGOING: Cell<Option<Vec<u8>>> = const { Cell::new(None) };
}

/// Takes the bytes that this thread is about to send.
pub(crate) fn take() -> Option<Vec<u8>> {
    OUTGOING.take()
}

/// A request whose bytes are in the variable of this thread, until a connection takes them or this is
/// dropped.
pub(crate) struct Outgoing(());

impl Outgoing {
    /// `forwarded_by` has the authorization for the proxy that forwards the request, if one does.
    pub(crate) fn new(request: &Request<Bytes>, forwarded_by: Option<Forwarding>) -> Self {
        OUTGOING.set(Some(bytes(request, forwarded_by)));
        Self(())
    }
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        OUTGOING.take();
    }
}

/// What a proxy that forwards a request needs.
pub(crate) struct Forwarding {
    /// The user name and the password for it.
    pub(crate) authorization: Option<HeaderValue>,
}

/// Returns the request that ureq is given. It has the URL of the connection only.
pub(crate) fn disguise(target: &Uri) -> Result<Request<()>, http::Error> {
    let (host, port, is_tls) = host_and_port(target);
    let scheme = if is_tls { "https" } else { "http" };
    Request::get(format!("{scheme}://{host}:{port}/")).body(())
}

/// Serializes a request for HTTP/1.1.
fn bytes(request: &Request<Bytes>, forwarded_by: Option<Forwarding>) -> Vec<u8> {
    let (uri, headers, body) = (request.uri(), request.headers(), request.body());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut bytes = Vec::with_capacity(1024 + path.len() + body.len());
    let mut write = |parts: &[&[u8]]| parts.iter().for_each(|part| bytes.extend_from_slice(part));

    write(&[request.method().as_str().as_bytes(), b" "]);
    if forwarded_by.is_some() {
        write(&[b"http://", authority.as_bytes()]);
    }
    write(&[path.as_bytes(), b" HTTP/1.1\r\n"]);
    if !headers.contains_key(HOST) {
        write(&[b"host: ", authority.as_bytes(), b"\r\n"]);
    }
    for (name, value) in headers {
        write(&[name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"]);
    }
    if !headers.contains_key(ACCEPT) {
        write(&[b"accept: */*\r\n"]);
    }
    // Even an empty body has a length, except that of a GET.
    let has_length = request.method() != Method::GET || !body.is_empty();
    if has_length && !headers.contains_key(CONTENT_LENGTH) {
        let length = body.len().to_string();
        write(&[b"content-length: ", length.as_bytes(), b"\r\n"]);
    }
    if let Some(authorization) = forwarded_by.and_then(|proxy| proxy.authorization) {
        let authorization = authorization.as_bytes();
        write(&[b"proxy-authorization: ", authorization, b"\r\n"]);
    }
    write(&[b"\r\n", body]);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: Method, body: &'static str) -> Request<Bytes> {
        Request::builder()
            .method(method)
            .uri("http://host.example:8080/path?Password=s3cret")
            .header("x-acs-action", "Do")
            .body(Bytes::from(body))
            .unwrap()
    }

    fn text(request: &Request<Bytes>, forwarded_by: Option<Forwarding>) -> String {
        String::from_utf8(bytes(request, forwarded_by)).unwrap()
    }

    #[test]
    fn a_request_is_written_with_its_path_and_its_body() {
        assert_eq!(
            text(&request(Method::GET, ""), None),
            "GET /path?Password=s3cret HTTP/1.1\r\nhost: host.example:8080\r\n\
             x-acs-action: Do\r\naccept: */*\r\n\r\n"
        );
        assert_eq!(
            text(&request(Method::POST, ""), None),
            "POST /path?Password=s3cret HTTP/1.1\r\nhost: host.example:8080\r\n\
             x-acs-action: Do\r\naccept: */*\r\ncontent-length: 0\r\n\r\n"
        );
        let mut with_headers = request(Method::PUT, "{}");
        for (name, value) in [("host", "h"), ("accept", "a/b"), ("content-length", "2")] {
            let value = HeaderValue::from_static(value);
            with_headers.headers_mut().insert(name, value);
        }
        assert_eq!(
            text(&with_headers, None),
            "PUT /path?Password=s3cret HTTP/1.1\r\nx-acs-action: Do\r\nhost: h\r\naccept: a/b\r\n\
             content-length: 2\r\n\r\n{}"
        );
    }

    #[test]
    fn a_forwarded_request_has_the_absolute_form() {
        let authorization = Some(HeaderValue::from_static("Basic xyz"));
        let forwarded = text(
            &request(Method::GET, ""),
            Some(Forwarding { authorization }),
        );
        assert!(
            forwarded.starts_with("GET http://host.example:8080/path?Password=s3cret HTTP/1.1\r\n"),
            "{forwarded}"
        );
        assert!(
            forwarded.ends_with("\r\nproxy-authorization: Basic xyz\r\n\r\n"),
            "{forwarded}"
        );
    }

    #[test]
    fn ureq_gets_the_host_only() {
        let target = Uri::from_static("https://[::1]/path?Password=s3cret");
        let disguised = disguise(&target).unwrap();
        assert_eq!(disguised.uri(), "https://[::1]:443/");
        assert!(disguised.headers().is_empty());
    }

    #[test]
    fn the_bytes_are_for_one_exchange() {
        let outgoing = Outgoing::new(&request(Method::GET, ""), None);
        assert!(take().is_some() && take().is_none());
        drop(outgoing);
        drop(Outgoing::new(&request(Method::GET, ""), None));
        assert!(take().is_none());
    }
}
