//! The exchange that opens a tunnel through a proxy, without its I/O.

use http::StatusCode;
use zeroize::Zeroizing;

use super::Proxy;
use crate::error::{Cause, Phase, TransportError, TransportErrorKind};

/// The exchange that opens a tunnel through a proxy, without its I/O. For transports.
///
/// A transport sends the [request](Self::request), and passes what it reads to [`receive`](Self::receive)
/// until the tunnel is open.
///
/// ```
/// use aliyun_core::config::Tunnel;
///
/// let mut tunnel = Tunnel::new();
/// assert!(!tunnel.receive(b"HTTP/1.1 200 Connection")?);
/// assert!(tunnel.receive(b" established\r\n\r\n")?);
/// # Ok::<(), aliyun_core::TransportError>(())
/// ```
#[derive(Debug, Default)]
pub struct Tunnel {
    head: Vec<u8>,
}

impl Tunnel {
    /// The largest head of a response, in bytes. A real one is smaller than 1 KiB, unless the proxy adds
    /// many cookies or a long `Proxy-Authenticate`.
    pub const MAX_HEAD_BYTES: usize = 64 * 1024;

    /// Starts before the first byte of the response.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the request for a tunnel to a host, which has brackets around an IPv6 address. It contains
    /// the password for the proxy.
    pub fn request(proxy: &Proxy, host: &str, port: u16) -> Zeroizing<Vec<u8>> {
        let line = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n");
        let mut request = Zeroizing::new(line.into_bytes());
        if let Some(authorization) = proxy.authorization() {
            request.extend_from_slice(b"Proxy-Authorization: ");
            request.extend_from_slice(authorization.as_bytes());
            request.extend_from_slice(b"\r\n");
        }
        request.extend_from_slice(b"\r\n");
        request
    }

    /// Adds bytes of the response, none if the proxy closed the connection. Returns whether the tunnel is
    /// open: with any status 2xx, as RFC 9110 has it.
    ///
    /// # Errors
    ///
    /// A failure to connect with the reason, if the proxy refuses, closes the connection, or responds with
    /// something else than HTTP.
    pub fn receive(&mut self, bytes: &[u8]) -> Result<bool, TransportError> {
        if bytes.is_empty() {
            return Err(failed(
                "the proxy closed the connection instead of opening a tunnel",
            ));
        }
        self.head.extend_from_slice(bytes);
        loop {
            let status = status(&self.head)?;
            let Some(end) = end_of_head(&self.head) else {
                if self.head.len() > Self::MAX_HEAD_BYTES {
                    let limit = Self::MAX_HEAD_BYTES;
                    let reason = format!("the head of the proxy's response exceeds {limit} bytes");
                    return Err(failed(reason));
                }
                return Ok(false);
            };
            let Some(status) = status else {
                return Err(not_http());
            };
            if status.is_informational() {
                self.head.drain(..end);
                if self.head.is_empty() {
                    return Ok(false);
                }
            } else if !status.is_success() {
                return Err(Self::refusal(status));
            } else if end < self.head.len() {
                // The client speaks first in a tunnel, so these bytes cannot come from the other end.
                return Err(failed("the proxy sent data before the tunnel was used"));
            } else {
                return Ok(true);
            }
        }
    }

    /// Returns the error for a proxy that responded with this status itself.
    pub fn refusal(status: StatusCode) -> TransportError {
        let kind = if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            TransportErrorKind::ProxyAuthentication
        } else {
            TransportErrorKind::Failed
        };
        let cause = Cause::new(format!("the proxy responded with {status}"));
        TransportError::new(Phase::Connect, kind, Some(cause))
    }
}

fn failed(reason: impl AsRef<str>) -> TransportError {
    let cause = Cause::new(reason);
    TransportError::new(Phase::Connect, TransportErrorKind::Failed, Some(cause))
}

fn not_http() -> TransportError {
    failed("the proxy's response is not HTTP")
}

/// The status of a response, once its line is there.
fn status(head: &[u8]) -> Result<Option<StatusCode>, TransportError> {
    const VERSION: &[u8] = b"HTTP/1.";
    let length = head.len().min(VERSION.len());
    if head[..length] != VERSION[..length] {
        return Err(not_http());
    }
    let Some(end) = head.iter().position(|&byte| byte == b'\n') else {
        return Ok(None);
    };
    let status = head[..end].split(u8::is_ascii_whitespace).nth(1);
    let status = status.and_then(|status| StatusCode::from_bytes(status).ok());
    status.map(Some).ok_or_else(not_http)
}

/// The position after the empty line. Some proxies end lines without a carriage return.
fn end_of_head(head: &[u8]) -> Option<usize> {
    let find = |end: &[u8]| {
        let start = head.windows(end.len()).position(|window| window == end)?;
        Some(start + end.len())
    };
    [find(b"\r\n\r\n"), find(b"\n\n")]
        .into_iter()
        .flatten()
        .min()
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;
    use crate::error::Arrival;

    /// Passes a response in pieces of this size.
    fn receive(response: &[u8], size: usize) -> Result<bool, TransportError> {
        let mut tunnel = Tunnel::new();
        let mut is_open = false;
        for piece in response.chunks(size) {
            assert!(!is_open, "the tunnel is open before the end");
            is_open = tunnel.receive(piece)?;
        }
        Ok(is_open)
    }

    fn refused(response: &[u8]) -> (TransportErrorKind, String) {
        let error = receive(response, 4096).expect_err("the proxy refuses");
        assert_eq!(error.phase(), Phase::Connect);
        assert_eq!(error.arrival(), Arrival::NeverSent);
        let cause = error.source().expect("it has a reason").to_string();
        (error.kind(), cause)
    }

    #[test]
    fn every_success_opens_the_tunnel_in_any_pieces() {
        for response in [
            "HTTP/1.1 200 Connection established\r\n\r\n",
            "HTTP/1.0 200 OK\r\n\r\n",
            "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 201 Created\r\n\r\n",
            "HTTP/1.1 299 \r\nVia: a\r\n\r\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n",
            "HTTP/1.1 102 \r\nA: b\r\n\r\nHTTP/1.1 103 \r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
            "HTTP/1.0 200 OK\n\n",
        ] {
            for size in [1, 7, 4096] {
                assert_eq!(
                    receive(response.as_bytes(), size).ok(),
                    Some(true),
                    "{response}"
                );
            }
        }
    }

    #[test]
    fn a_head_may_have_64_kib() {
        let head = |length: usize| {
            let mut head = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(length)).into_bytes();
            head.extend_from_slice(b"\r\n\r\n");
            head
        };
        assert_eq!(receive(&head(60_000), 1000).ok(), Some(true));
        let (kind, cause) = refused(&head(80_000));
        assert_eq!(kind, TransportErrorKind::Failed);
        assert!(cause.contains("65536 bytes"), "{cause}");
    }

    #[test]
    fn a_refusal_has_the_status() {
        let (kind, cause) =
            refused(b"HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic\r\n\r\n<html>");
        assert_eq!(kind, TransportErrorKind::ProxyAuthentication);
        assert_eq!(
            cause,
            "the proxy responded with 407 Proxy Authentication Required"
        );
        for (response, reason) in [
            ("HTTP/1.1 503 \r\n\r\n", "503 Service Unavailable"),
            ("HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n", "302 Found"),
            (
                "HTTP/1.1 101 \r\n\r\nHTTP/1.1 403 No\r\n\r\n",
                "403 Forbidden",
            ),
            ("HTTP/1.1 abc\r\n\r\n", "is not HTTP"),
            ("HTTP/2 200\r\n\r\n", "is not HTTP"),
            ("SSH-2.0-OpenSSH_9\r\n", "is not HTTP"),
            ("HTTP/1.1 200 OK\r\n\r\nhello", "before the tunnel was used"),
        ] {
            let (kind, cause) = refused(response.as_bytes());
            assert_eq!(kind, TransportErrorKind::Failed, "{response}");
            assert!(cause.contains(reason), "{response}: {cause}");
        }
    }

    #[test]
    fn a_closed_connection_opens_no_tunnel() {
        let mut tunnel = Tunnel::new();
        assert!(!tunnel.receive(b"HTTP/1.1 200 OK\r\n").unwrap());
        let error = tunnel.receive(b"").unwrap_err();
        let cause = error.source().unwrap().to_string();
        assert!(cause.contains("closed the connection"), "{cause}");
    }

    #[test]
    fn the_request_has_the_password_if_there_is_one() {
        let proxy = Proxy::parse("http://proxy.example:3128").unwrap();
        let request = Tunnel::request(&proxy, "[::1]", 443);
        assert_eq!(
            str::from_utf8(&request).unwrap(),
            "CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n"
        );
        let proxy = Proxy::parse("http://user:pass@proxy.example").unwrap();
        let request = Tunnel::request(&proxy, "host.example", 8443);
        assert_eq!(
            str::from_utf8(&request).unwrap(),
            "CONNECT host.example:8443 HTTP/1.1\r\nHost: host.example:8443\r\n\
             Proxy-Authorization: Basic dXNlcjpwYXNz\r\n\r\n"
        );
        assert_eq!(proxy.host_and_port(), ("proxy.example", 80));
    }
}
