//! A server that stands in for all others, encrypted or not.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::traffic::{Exchange, Seen};

/// A server that answers as the traffic of a scenario says. It ends when dropped.
pub(super) struct Replay {
    address: SocketAddr,
    authority: CertificateDer<'static>,
    log: Arc<Log>,
    ending: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// What is left of the traffic, and what was wrong with what came.
#[derive(Default)]
struct Log {
    left: Mutex<Vec<Exchange>>,
    wrong: Mutex<Vec<String>>,
}

impl Replay {
    pub(super) fn start(traffic: &[Exchange]) -> Self {
        let mut hosts: Vec<_> = traffic
            .iter()
            .filter_map(Exchange::encrypted_host)
            .collect();
        hosts.push("localhost");
        let (authority, config) = certified(&hosts);
        let config = Arc::new(config);
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("a bound listener has one");
        let log = Arc::new(Log {
            left: Mutex::new(traffic.iter().rev().cloned().collect()),
            wrong: Mutex::default(),
        });
        let ending = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let (log, ending) = (Arc::clone(&log), Arc::clone(&ending));
            move || {
                for stream in listener.incoming() {
                    if ending.load(Ordering::SeqCst) {
                        break;
                    }
                    // A client that hangs up has its reasons, which it tells itself.
                    let _ = stream.and_then(|stream| serve(stream, &config, &log));
                }
            }
        });
        Self {
            address,
            authority,
            log,
            ending,
            thread: Some(thread),
        }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate that a client has to trust.
    pub(super) fn authority(&self) -> &CertificateDer<'static> {
        &self.authority
    }

    /// What was wrong with what came, and what did not come.
    pub(super) fn differences(&self) -> Vec<String> {
        let lock =
            |list: &Mutex<Vec<String>>| list.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut wrong = lock(&self.log.wrong);
        let left = self.log.left.lock().unwrap_or_else(PoisonError::into_inner);
        wrong.extend(
            left.iter()
                .map(|exchange| format!("it never went out: {exchange:?}")),
        );
        wrong
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.ending.store(true, Ordering::SeqCst);
        // Wakes the listener up.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A certificate for these hosts, and a server with it.
fn certified(hosts: &[&str]) -> (CertificateDer<'static>, ServerConfig) {
    let hosts: Vec<_> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let issued = rcgen::generate_simple_self_signed(hosts).expect("the names are names");
    let key = PrivateKeyDer::Pkcs8(issued.signing_key.serialize_der().into());
    let certificate = issued.cert.der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .expect("the key is the certificate's");
    (certificate, config)
}

fn serve(stream: TcpStream, config: &Arc<ServerConfig>, log: &Log) -> io::Result<()> {
    // Nobody on loopback takes this long; it only keeps a broken test from hanging.
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    stream.set_write_timeout(Some(Duration::from_secs(10)))?;
    let mut first = [0];
    if stream.peek(&mut first)? == 0 {
        return Ok(());
    }
    if first[0] == 0x16 {
        let connection = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
        let mut stream = StreamOwned::new(connection, stream);
        answer(&mut stream, "https", log)?;
        stream.conn.send_close_notify();
        stream.flush()
    } else {
        let mut stream = stream;
        answer(&mut stream, "http", log)?;
        stream.shutdown(Shutdown::Write)
    }
}

/// Reads a request and answers it as the next one of the traffic.
fn answer(stream: &mut (impl Read + Write), scheme: &str, log: &Log) -> io::Result<()> {
    let (head, body) = request(stream)?;
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let method: Method = words
        .next()
        .unwrap_or_default()
        .parse()
        .map_err(io::Error::other)?;
    let target: Uri = words
        .next()
        .unwrap_or_default()
        .parse()
        .map_err(io::Error::other)?;
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name = HeaderName::try_from(name).map_err(io::Error::other)?;
        headers.append(
            name,
            HeaderValue::try_from(value).map_err(io::Error::other)?,
        );
    }
    let host = headers
        .get("host")
        .map_or("", |host| host.to_str().unwrap_or("?"));
    let seen = Seen {
        method: &method,
        address: [scheme, host, target.path()],
        query: target.query().unwrap_or_default(),
        headers: &headers,
        body: &body,
    };
    let next = log
        .left
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .pop();
    let wrong = match &next {
        Some(exchange) => exchange.differences(&seen, false),
        None => vec![format!("{method} {scheme}://{host}{target} went out, too")],
    };
    let mut list = log.wrong.lock().unwrap_or_else(PoisonError::into_inner);
    list.extend(wrong);
    drop(list);
    let Some(Ok(response)) = next.map(|exchange| exchange.outcome()) else {
        return Err(io::Error::other("the connection is to break"));
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

/// Head and body of a request.
fn request(stream: &mut impl Read) -> io::Result<(String, Vec<u8>)> {
    const END: &[u8] = b"\r\n\r\n";
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let end = bytes.windows(END.len()).position(|window| window == END);
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                let is_length = name.eq_ignore_ascii_case("content-length");
                is_length.then(|| value.parse::<usize>().ok())?
            });
            let begin = end + END.len();
            if bytes.len() >= begin + length.unwrap_or(0) {
                return Ok((head, bytes.split_off(begin)));
            }
        }
        match stream.read(&mut piece)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            length => bytes.extend_from_slice(&piece[..length]),
        }
    }
}
