//! Bytes that did not get there or did not come back.

use std::error::Error as StdError;
use std::{fmt, io, iter};

use super::{Arrival, Fault, Phase};

/// Bytes that did not get there or did not come back: when, how, and what the HTTP library said.
#[derive(Clone, Debug)]
pub struct TransportError {
    phase: Phase,
    kind: TransportErrorKind,
    cause: Option<Cause>,
}

impl TransportError {
    /// An error in this phase; `cause` is what the HTTP library said.
    pub fn new(phase: Phase, kind: TransportErrorKind, cause: Option<Cause>) -> Self {
        Self { phase, kind, cause }
    }

    /// When it happened.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What happened.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whether the request may have reached the service.
    pub fn arrival(&self) -> Arrival {
        match self.phase {
            Phase::Credentials | Phase::Resolve | Phase::Connect => Arrival::NeverSent,
            Phase::Exchange | Phase::Receive | Phase::Send | Phase::WholeCall => {
                Arrival::MayHaveArrived
            }
            Phase::Body => Arrival::Responded,
        }
    }

    /// Who can do something about it.
    pub fn fault(&self) -> Fault {
        match self.kind {
            TransportErrorKind::TooLarge { .. } => Fault::Service,
            TransportErrorKind::Certificate
            | TransportErrorKind::Failed
            | TransportErrorKind::StaleConnection
            | TransportErrorKind::Timeout => Fault::Network,
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TransportErrorKind::Certificate => {
                write!(f, "{} failed: the certificate was refused", self.phase)?;
            }
            TransportErrorKind::Failed => write!(f, "{} failed", self.phase)?,
            TransportErrorKind::StaleConnection => {
                write!(f, "{} failed: the kept connection was closed", self.phase)?;
            }
            TransportErrorKind::Timeout => write!(f, "{} timed out", self.phase)?,
            TransportErrorKind::TooLarge { limit } => {
                write!(f, "the answer is larger than {limit} bytes")?;
            }
        }
        write!(f, " (request: {})", self.arrival())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().map(|cause| cause as _)
    }
}

/// What happened in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server's certificate, or that of a proxy, was refused; the source says why.
    Certificate,
    /// It failed; the source says how.
    Failed,
    /// A connection that was kept from an earlier exchange was closed before the answer began, as
    /// servers do with those that were idle for too long.
    StaleConnection,
    /// It took longer than it may.
    Timeout,
    /// The answer has more bytes than the caller wants to hold.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
}

/// Whether an I/O error means that the other side closed the connection.
///
/// On a pooled connection, before the response has begun, it is
/// [stale](TransportErrorKind::StaleConnection) then.
pub fn is_connection_closed(kind: io::ErrorKind) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, UnexpectedEof};
    matches!(
        kind,
        BrokenPipe | ConnectionAborted | ConnectionReset | UnexpectedEof
    )
}

/// What an HTTP library said, with everything left out that could be an address or a secret.
///
/// The library's own error is not kept, because its `Debug` may show the request.
#[derive(Clone, Debug)]
pub struct Cause {
    text: String,
    source: Option<Box<Cause>>,
}

impl Cause {
    /// A cause without a source.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self {
            text: without_urls(text.as_ref()),
            source: None,
        }
    }

    /// An error and its sources as far as they say something new.
    pub fn from_error(error: &(dyn StdError + 'static)) -> Self {
        let mut texts = vec![without_urls(&error.to_string())];
        let sources = iter::successors(error.source(), |&error| error.source());
        // A chain that bites its own tail must not keep us here.
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

/// The text with every word that may be an address, a query or a header value masked, and the
/// whole kept to a readable length.
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
    fn a_cause_keeps_the_chain_and_drops_addresses() {
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
        assert!(source.source().is_none(), "the repetition is left out");
        assert!(!format!("{cause:?}").contains("s3cret"));
    }

    #[test]
    fn every_word_that_may_be_an_address_is_masked() {
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
    fn a_chain_without_an_end_is_cut() {
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
