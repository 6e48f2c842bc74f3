//! A server that has every host's name and returns the responses of a scenario, over TLS or not.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustls::pki_types::CertificateDer;

use super::http_request;
use super::traffic::{Exchange, Target};
use crate::{Listener, ServerCertificate, TlsAcceptor, limit_io};

/// The first byte of a TLS handshake, which no HTTP request begins with.
const HANDSHAKE: u8 = 0x16;

/// The server. It stops when dropped.
pub(super) struct Replay {
    listener: Listener,
    certificate: ServerCertificate,
    log: Arc<Mutex<Log>>,
}

/// The expected exchanges that are left, the next one last, and the differences so far.
struct Log {
    left: Vec<Exchange>,
    differences: Vec<String>,
}

impl Replay {
    pub(super) fn start(traffic: &[Exchange]) -> Self {
        let mut hosts: Vec<_> = traffic.iter().filter_map(Exchange::tls_host).collect();
        hosts.push("localhost");
        let certificate = ServerCertificate::self_signed(&hosts);
        let log = Arc::new(Mutex::new(Log {
            left: traffic.iter().rev().cloned().collect(),
            differences: Vec::new(),
        }));
        let listener = Listener::start({
            let (log, acceptor) = (Arc::clone(&log), certificate.acceptor());
            move |stream| {
                // If a client ends the connection, its own error is what the scenario compares.
                let _ = serve(stream, &acceptor, &log);
            }
        });
        Self {
            listener,
            certificate,
            log,
        }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// The certificate that a client must trust.
    pub(super) fn certificate(&self) -> &CertificateDer<'static> {
        self.certificate.der()
    }

    /// Returns how the requests differed from the expected ones, missing requests included.
    pub(super) fn differences(&self) -> Vec<String> {
        let log = lock(&self.log);
        let missing = log.left.iter();
        let missing = missing.map(|left| format!("this request was not sent: {left:?}"));
        log.differences.iter().cloned().chain(missing).collect()
    }
}

fn lock(log: &Mutex<Log>) -> MutexGuard<'_, Log> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(mut stream: TcpStream, acceptor: &TlsAcceptor, log: &Mutex<Log>) -> io::Result<()> {
    limit_io(&stream)?;
    let mut first = [0];
    if stream.peek(&mut first)? == 0 {
        return Ok(());
    }
    if first == [HANDSHAKE] {
        let mut stream = acceptor.accept(stream);
        respond(&mut stream, "https", log)?;
        stream.conn.send_close_notify();
        stream.flush()
    } else {
        respond(&mut stream, "http", log)?;
        stream.shutdown(Shutdown::Write)
    }
}

/// Compares a request with the next expected one, and writes the response to that.
fn respond(stream: &mut (impl Read + Write), scheme: &str, log: &Mutex<Log>) -> io::Result<()> {
    let request = http_request::read(stream)?;
    let host = request.headers().get("host");
    let host = host.map_or("", |host| host.to_str().unwrap_or("?"));
    let url = format!("{scheme}://{host}{}", request.uri());
    let url = url.parse().map_err(io::Error::other)?;
    // Requests without TLS go to the address of this server instead of the host in the scenario.
    let target = match scheme {
        "http" => Target::OtherHost(&url),
        _ => Target::Exact(&url),
    };
    let mut log = lock(log);
    let next = log.left.pop();
    log.differences.extend(match &next {
        Some(exchange) => exchange.differences(&request, &target),
        None => vec![format!("unexpected request: {} {url}", request.method())],
    });
    drop(log);
    let Some(Ok(response)) = next.map(|exchange| exchange.outcome()) else {
        return Err(io::Error::other("the scenario ends the connection"));
    };
    let (parts, body) = response.into_parts();
    write!(stream, "HTTP/1.1 {}\r\nconnection: close\r\n", parts.status)?;
    for (name, value) in &parts.headers {
        write!(stream, "{name}: {}\r\n", value.to_str().unwrap_or("?"))?;
    }
    write!(stream, "content-length: {}\r\n\r\n", body.len())?;
    stream.write_all(&body)?;
    stream.flush()
}
