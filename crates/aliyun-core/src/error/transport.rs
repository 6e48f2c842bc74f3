//! Failed HTTP exchanges.

use std::error::Error as StdError;
use std::{fmt, io, iter};

use super::{Arrival, Fault, Phase};

/// A failed HTTP exchange: in which phase it failed, how, with which hosts, and with which error of the HTTP
/// library.
///
/// Its [source](StdError::source) is the library's error, without URLs.
#[derive(Clone, Debug)]
pub struct TransportError {
    phase: Phase,
    kind: TransportErrorKind,
    cause: Option<Cause>,
    /// The host of the request, with its port.
    host: Option<Box<str>>,
    /// The host and port of the proxy that the request went through.
    proxy: Option<Box<str>>,
}

impl TransportError {
    /// Creates an error. `cause` is the HTTP library's error.
    pub fn new(phase: Phase, kind: TransportErrorKind, cause: Option<Cause>) -> Self {
        Self {
            phase,
            kind,
            cause,
            host: None,
            proxy: None,
        }
    }

    /// Sets the host and port that the request was for, such as `sts.aliyuncs.com:443`. A call sets them
    /// itself.
    #[must_use]
    pub fn with_host(mut self, host: impl Into<Box<str>>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Sets the host and port of the proxy that the request went through. A transport sets them if it used
    /// one.
    #[must_use]
    pub fn with_proxy(mut self, proxy: impl Into<Box<str>>) -> Self {
        self.proxy = Some(proxy.into());
        self
    }

    /// Returns the host and port that the request was for, if they are known.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// Returns the host and port of the proxy, if the request went through one.
    pub fn proxy(&self) -> Option<&str> {
        self.proxy.as_deref()
    }

    /// Returns the phase in which the exchange failed.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// Returns how the exchange failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Returns whether the request may have reached the service, which follows from the phase.
    pub fn arrival(&self) -> Arrival {
        match self.phase {
            Phase::Credentials | Phase::Resolve | Phase::Connect => Arrival::NeverSent,
            Phase::Exchange | Phase::Receive | Phase::Send | Phase::WholeCall => {
                Arrival::MayHaveArrived
            }
            Phase::Body => Arrival::Responded,
        }
    }

    /// Returns who can resolve the error: the network if the same exchange may succeed later, which is when
    /// calls retry it, and the caller otherwise. So the caller must change something about a rejected
    /// certificate, a host that does not exist, a port without TLS, the credentials of a proxy, an HTTP client
    /// that follows redirects, and a response that is larger than the limit.
    pub fn fault(&self) -> Fault {
        match self.kind {
            TransportErrorKind::Certificate
            | TransportErrorKind::HostNotFound
            | TransportErrorKind::NotTls
            | TransportErrorKind::ProxyAuthentication
            | TransportErrorKind::Redirected
            | TransportErrorKind::TooLarge { .. } => Fault::Caller,
            TransportErrorKind::Failed
            | TransportErrorKind::StaleConnection
            | TransportErrorKind::Timeout => Fault::Network,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Certificate => {
                write!(f, "{} failed: the certificate was rejected", self.phase)?;
            }
            TransportErrorKind::Failed => write!(f, "{} failed", self.phase)?,
            TransportErrorKind::HostNotFound => {
                write!(f, "{} failed: the host does not exist", self.phase)?;
            }
            TransportErrorKind::NotTls => {
                write!(f, "{} failed: the port does not speak TLS", self.phase)?;
            }
            TransportErrorKind::ProxyAuthentication => {
                let phase = self.phase;
                write!(
                    f,
                    "{phase} failed: the proxy requires a user name and a password"
                )?;
            }
            TransportErrorKind::Redirected => {
                write!(
                    f,
                    "{} failed: the HTTP client followed a redirect",
                    self.phase
                )?;
            }
            TransportErrorKind::StaleConnection => {
                write!(f, "{} failed: the reused connection was closed", self.phase)?;
            }
            TransportErrorKind::Timeout => write!(f, "{} timed out", self.phase)?,
            TransportErrorKind::TooLarge { limit } => {
                write!(f, "the response is larger than {limit} bytes")?;
            }
        }
        f.write_str(" (")?;
        for (name, value) in [("host", &self.host), ("proxy", &self.proxy)] {
            if let Some(value) = value {
                write!(f, "{name}: {value}, ")?;
            }
        }
        write!(f, "request: {})", self.arrival())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

/// How an exchange failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The certificate of the server or of a proxy was rejected. The source has the reason.
    Certificate,
    /// Any other failure. The source has the reason.
    Failed,
    /// The name of the host or of the proxy does not exist, which the name service said with certainty. A
    /// name service that fails is [`Failed`](Self::Failed).
    HostNotFound,
    /// The port speaks another protocol than TLS, such as plain HTTP.
    NotTls,
    /// The proxy requires a user name and a password, or rejected those that were sent.
    ProxyAuthentication,
    /// The caller's own HTTP client followed a redirect. The signed request was sent elsewhere, and what came
    /// back is not the service's response to it.
    Redirected,
    /// A connection that was kept from an earlier exchange was closed before the response began. Servers
    /// close connections that were idle for too long, and the client may notice that only when it sends
    /// the next request.
    StaleConnection,
    /// A timeout or the deadline passed.
    Timeout,
    /// The response body is larger than the limit.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
}

/// Returns whether an I/O error means that the peer closed the connection.
///
/// For transports: on a reused connection, before the response has begun, such an error is a
/// [`StaleConnection`](TransportErrorKind::StaleConnection).
pub fn is_connection_closed(kind: io::ErrorKind) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(
        kind,
        BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof
    )
}

/// Returns whether an error of looking up a host's name means with certainty that the name does not exist.
///
/// For transports: such an error is a [`HostNotFound`](TransportErrorKind::HostNotFound). Any other one, such
/// as that of a name service that does not respond, may pass.
pub fn is_host_not_found(error: &io::Error) -> bool {
    /// `WSAHOST_NOT_FOUND` of Windows.
    const NOT_FOUND: i32 = 11001;
    if error.raw_os_error() == Some(NOT_FOUND) && cfg!(windows) {
        return true;
    }
    // Elsewhere the standard library has only the text of `EAI_NONAME` from `gai_strerror`, which it does
    // not translate: of glibc, of musl and FreeBSD, of macOS and other BSDs.
    let text = error.to_string();
    [
        "Name or service not known",
        "Name does not resolve",
        "nodename nor servname provided, or not known",
        "hostname nor servname provided, or not known",
    ]
    .iter()
    .any(|unknown| text.ends_with(unknown))
}

/// The message of an HTTP library's error, without words that could be a URL or a secret.
///
/// The library's error itself is not kept, because its `Debug` may print the request: under ACS3 the URL
/// contains the parameters, and headers contain the signature.
#[derive(Clone, Debug)]
pub struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// Creates a cause without a source.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self {
            text: without_urls(text.as_ref()),
            source: None,
        }
    }

    /// Copies an error and its sources. A source whose message is a part of the message before it is left
    /// out, because many libraries put the source's message into their own.
    pub fn from_error(error: &(dyn StdError + 'static)) -> Self {
        let mut texts = vec![without_urls(&error.to_string())];
        let sources = iter::successors(error.source(), |&error| error.source());
        // A chain of sources may be circular.
        for error in sources.take(15) {
            let text = without_urls(&error.to_string());
            if texts.last().is_some_and(|last| !last.contains(&text)) {
                texts.push(text);
            }
        }
        let innermost = Self {
            text: texts.pop().unwrap_or_default(),
            source: None,
        };
        texts
            .into_iter()
            .rev()
            .fold(innermost, |source, text| Self {
                text,
                source: Some(Box::new(source)),
            })
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

/// Masks each word that may be a URL, a query or a header value, and keeps the first 60 words.
fn without_urls(text: &str) -> String {
    let suspicious = |word: &str| {
        word.contains("://") || word.contains('?') || word.contains('=') || word.len() > 80
    };
    text.split_whitespace()
        .take(60)
        .map(|word| if suspicious(word) { "[redacted]" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Layer(&'static str, Option<&'static Layer>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl StdError for Layer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            self.1.map(|layer| layer as _)
        }
    }

    #[test]
    fn a_cause_keeps_the_chain_without_urls() {
        static INNER: Layer = Layer("connection reset by peer", None);
        static MIDDLE: Layer = Layer("client error: connection reset by peer", Some(&INNER));
        static OUTER: Layer = Layer(
            "error for url (https://host/?Signature=s3cret)",
            Some(&MIDDLE),
        );

        let cause = Cause::from_error(&OUTER);
        assert_eq!(cause.to_string(), "error for url [redacted]");
        let source = cause.source().unwrap();
        assert_eq!(source.to_string(), "client error: connection reset by peer");
        assert!(
            source.source().is_none(),
            "the repeated message is left out"
        );
        assert!(!format!("{cause:?}").contains("s3cret"));
    }

    #[test]
    fn every_word_that_may_be_a_url_is_masked() {
        let long = "x".repeat(81);
        for (word, is_shown) in [
            ("host:443", true),
            (&long[..80], true),
            (&long, false),
            ("https://host", false),
            ("/path?Query", false),
            ("Name:value=", false),
        ] {
            let text = Cause::new(format!("connecting to {word} failed")).to_string();
            assert_eq!(text.contains(word), is_shown, "{word}");
        }
    }

    #[test]
    fn a_circular_chain_is_cut() {
        #[derive(Debug)]
        struct Circle(u8);

        static CIRCLE: [Circle; 2] = [Circle(0), Circle(1)];

        impl fmt::Display for Circle {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "error {}", self.0)
            }
        }

        impl StdError for Circle {
            fn source(&self) -> Option<&(dyn StdError + 'static)> {
                CIRCLE.get(usize::from(1 - self.0)).map(|next| next as _)
            }
        }

        let cause = Cause::from_error(&CIRCLE[0]);
        let first: &(dyn StdError + 'static) = &cause;
        let causes = iter::successors(Some(first), |&cause| cause.source());
        assert_eq!(causes.count(), 16);
    }

    #[test]
    fn only_a_definite_answer_means_that_a_host_does_not_exist() {
        for (text, is_definite) in [
            ("Name or service not known", true),
            ("Name does not resolve", true),
            ("nodename nor servname provided, or not known", true),
            ("Temporary failure in name resolution", false),
            ("Try again", false),
            ("No address associated with hostname", false),
            ("System error", false),
        ] {
            let error = format!("failed to lookup address information: {text}");
            let error = io::Error::other(error);
            assert_eq!(is_host_not_found(&error), is_definite, "{text}");
        }
        let windows = io::Error::from_raw_os_error(11001);
        assert_eq!(is_host_not_found(&windows), cfg!(windows));
    }

    #[test]
    fn the_message_names_host_and_proxy() {
        let error = TransportError::new(Phase::Connect, TransportErrorKind::Failed, None)
            .with_host("sae.cn-hangzhou.aliyuncs.com:443")
            .with_proxy("proxy:3128");
        assert_eq!(
            error.to_string(),
            "connecting failed (host: sae.cn-hangzhou.aliyuncs.com:443, proxy: proxy:3128, \
             request: never sent)"
        );
    }

    #[test]
    fn arrival_follows_from_the_phase() {
        let arrival =
            |phase| TransportError::new(phase, TransportErrorKind::Timeout, None).arrival();
        assert_eq!(arrival(Phase::Resolve), Arrival::NeverSent);
        assert_eq!(arrival(Phase::Connect), Arrival::NeverSent);
        assert_eq!(arrival(Phase::Send), Arrival::MayHaveArrived);
        assert_eq!(arrival(Phase::Receive), Arrival::MayHaveArrived);
        assert_eq!(arrival(Phase::WholeCall), Arrival::MayHaveArrived);
        assert_eq!(arrival(Phase::Body), Arrival::Responded);
    }
}
