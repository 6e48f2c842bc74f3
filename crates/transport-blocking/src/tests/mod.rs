//! The backend against proxies and servers on loopback, in environments made up by the tests.

mod addresses;
mod connections;
mod proxies;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use aliyun_core::config::ConfigBuilder;
use aliyun_core::error::{Arrival, ConfigError, Phase, TransportErrorKind};
use aliyun_core::{Call, Now, SeededRandom, Step, TransportError};
use aliyun_sign::Signer;
use bytes::Bytes;
use http::Response;
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};

use crate::backend::Backend;
use crate::connect::system_lookup;
use crate::exchange::exchange;
use crate::{Config, Credentials};

const HOST: &str = "sae.cn-shenzhen.aliyuncs.com";
const SHORT: Duration = Duration::from_millis(300);

/// What a listener does with each of its connections.
type Behaviour = fn(&mut TcpStream);

/// A listener for some connections, which collects the heads of all requests.
struct Peer {
    address: String,
    heads: JoinHandle<String>,
}

impl Peer {
    fn start(connections: usize, behave: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("it is bound").to_string();
        let heads = thread::spawn(move || {
            let mut heads = String::new();
            for mut stream in listener.incoming().take(connections).flatten() {
                heads += &head(&mut stream);
                behave(&mut stream);
            }
            heads
        });
        Self { address, heads }
    }

    fn heads(self) -> String {
        self.heads.join().expect("the listener did not panic")
    }
}

/// Reads the head of a request, or the beginning of a handshake.
fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.starts_with(b"\x16") && !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// Sends nothing until the client closes the connection.
fn hang(stream: &mut TcpStream) {
    let _ = stream.read_to_end(&mut Vec::new());
}

fn close(_: &mut TcpStream) {}

fn refuse(stream: &mut TcpStream) {
    let response = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    // The client may have closed the connection.
    let _ = stream.write_all(response);
}

fn built(config: ConfigBuilder) -> Config {
    config.build().expect("the settings are valid")
}

fn region() -> Config {
    built(Config::builder().region("cn-shenzhen"))
}

fn variables(environment: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
    |name| {
        let variable = environment.iter().find(|(known, _)| *known == name);
        variable.map(|(_, value)| (*value).to_owned())
    }
}

fn backend(config: &Config, environment: &[(&str, &str)]) -> Result<Backend, ConfigError> {
    Backend::with_parts(config, variables(environment), &system_lookup())
}

/// Sends the request of a call.
fn send(config: &Config, backend: &Backend) -> Result<Response<Bytes>, TransportError> {
    let operation = GetWebshellToken::new("app", "pod");
    let random = SeededRandom::from_seed([7; 24]);
    let now = Now::at(SystemTime::now(), Duration::ZERO);
    let mut output = GetWebshellTokenResponse::default();
    let call = Call::new(&operation, config, &mut output);
    let Step::Credentials(awaiting) = call.step(now, &random) else {
        panic!("credentials come first");
    };
    let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
    let Step::Send(outgoing, _) = awaiting.provide(signer).step(now, &random) else {
        panic!("then comes the request");
    };
    exchange(backend, outgoing)
}

fn error(config: &Config, environment: &[(&str, &str)]) -> TransportError {
    let backend = backend(config, environment).expect("the variables are valid");
    send(config, &backend).expect_err("no server responds")
}

fn assert_never_sent(error: &TransportError, phase: Phase, kind: TransportErrorKind) {
    assert_eq!((error.phase(), error.kind()), (phase, kind), "{error:?}");
    assert_eq!(error.arrival(), Arrival::NeverSent);
}
