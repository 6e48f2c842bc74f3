//! The backend against proxies and servers on loopback, in environments made up by the tests.

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
use http::{Response, Uri};
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
use ureq::config::Config as AgentConfig;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use crate::backend::Backend;
use crate::exchange::exchange;
use crate::{Config, Credentials};

const HOST: &str = "sae.cn-shenzhen.aliyuncs.com";
const SHORT: Duration = Duration::from_millis(300);

/// What a listener does with each of its connections.
type Behaviour = fn(&mut TcpStream);

/// A listener for some connections; it tells what the heads of all requests were.
struct Peer {
    address: String,
    thread: JoinHandle<String>,
}

impl Peer {
    fn start(connections: usize, behave: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
        let address = listener.local_addr().expect("it is bound").to_string();
        let thread = thread::spawn(move || {
            let mut told = String::new();
            for mut stream in listener.incoming().take(connections).flatten() {
                told += &head(&mut stream);
                behave(&mut stream);
            }
            told
        });
        Self { address, thread }
    }

    fn told(self) -> String {
        self.thread.join().expect("the listener did not panic")
    }
}

/// A head of a request, or the beginning of a handshake.
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

/// Keeps quiet until the client has had enough.
fn hang(stream: &mut TcpStream) {
    let _ = stream.read_to_end(&mut Vec::new());
}

fn close(_: &mut TcpStream) {}

fn refuse(stream: &mut TcpStream) {
    let answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    // The client may have hung up.
    let _ = stream.write_all(answer);
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
    Backend::with_env_vars(config, variables(environment))
}

/// Sends the request of a call.
fn send(config: &Config, backend: &Backend) -> Result<Response<Bytes>, TransportError> {
    let operation = GetWebshellToken::new("app", "pod");
    let random = SeededRandom::from_seed([7; 24]);
    let now = Now::at(SystemTime::now(), Duration::ZERO);
    let mut output = GetWebshellTokenResponse::default();
    let call = Call::new(&operation, config, &mut output);
    let Step::Credentials(wanting) = call.step(now, &random) else {
        panic!("credentials come first");
    };
    let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
    let Step::Send(outgoing, _) = wanting.provide(signer).step(now, &random) else {
        panic!("then comes the request");
    };
    exchange(backend, outgoing)
}

fn error(config: &Config, environment: &[(&str, &str)]) -> TransportError {
    let backend = backend(config, environment).expect("the environment can be used");
    send(config, &backend).expect_err("nobody answers the request")
}

fn assert_never_sent(error: &TransportError, phase: Phase, kind: TransportErrorKind) {
    assert_eq!((error.phase(), error.kind()), (phase, kind), "{error:?}");
    assert_eq!(error.arrival(), Arrival::NeverSent);
}

#[test]
fn a_proxy_is_asked_for_a_tunnel_with_its_credentials() {
    let proxy = Peer::start(1, refuse);
    let variable = format!("http://u%40corp:p%3Ass@{}", proxy.address);
    let error = error(&region(), &[("https_proxy", &variable)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("407") && !shown.contains("corp"), "{shown}");
    let told = proxy.told();
    assert!(
        told.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")),
        "{told}"
    );
    // `u@corp:p:ss`
    let authorization = "\r\nProxy-Authorization: Basic dUBjb3JwOnA6c3M=\r\n";
    assert!(told.contains(authorization), "{told}");
}

#[test]
fn a_proxy_without_credentials_gets_none() {
    let proxy = Peer::start(1, close);
    let error = error(&region(), &[("ALL_PROXY", &proxy.address)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
    let told = proxy.told();
    assert!(
        told.starts_with(&format!("CONNECT {HOST}:443 HTTP/1.1\r\n")),
        "{told}"
    );
    assert!(!told.contains("Authorization"), "{told}");
}

#[test]
fn a_proxy_that_never_answers_is_a_failure_to_connect() {
    let proxy = Peer::start(1, hang);
    let config = built(Config::builder().region("cn-shenzhen").timeout(SHORT));
    let error = error(&config, &[("https_proxy", &proxy.address)]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Timeout);
}

#[test]
fn exceptions_are_reached_directly() {
    let environment = [("https_proxy", "proxy.example:1"), ("no_proxy", HOST)];
    let backend = backend(&region(), &environment).expect("the proxy can be used");
    for (target, is_direct) in [
        ("https://sae.cn-shenzhen.aliyuncs.com/path", true),
        ("https://sae.cn-hangzhou.aliyuncs.com/path", false),
        ("https://[::1]:8443/", true),
    ] {
        let target: Uri = target.parse().expect("it is an address");
        let agent = backend.agent_for(&target);
        assert_eq!(agent.config().proxy().is_none(), is_direct, "{target}");
    }
}

#[test]
fn a_proxy_of_another_kind_is_refused() {
    let environment = [("all_proxy", "socks5://proxy.example:1080")];
    let refusal = backend(&region(), &environment).err();
    let variable = "all_proxy";
    assert!(matches!(
        refusal,
        Some(ConfigError::InvalidProxy { variable: named, .. }) if named == variable
    ));
}

#[test]
fn a_handshake_that_fails_is_a_failure_to_connect() {
    let clear: Behaviour = |stream| drop(stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n"));
    for behave in [clear, close] {
        let server = Peer::start(1, behave);
        let config = built(Config::builder().endpoint(format!("https://{}", server.address)));
        let error = error(&config, &[]);
        assert_never_sent(&error, Phase::Connect, TransportErrorKind::Failed);
    }
}

#[test]
fn a_handshake_without_end_is_a_failure_to_connect() {
    let server = Peer::start(1, hang);
    let endpoint = format!("https://{}", server.address);
    let config = built(Config::builder().endpoint(endpoint).timeout(SHORT));
    let error = error(&config, &[]);
    assert_never_sent(&error, Phase::Connect, TransportErrorKind::Timeout);
}

/// A resolver that finds nobody, for one reason or another.
#[derive(Debug)]
struct Nowhere(fn() -> ureq::Error);

impl Resolver for Nowhere {
    fn resolve(
        &self,
        _: &Uri,
        _: &AgentConfig,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        Err((self.0)())
    }
}

#[test]
fn a_host_that_is_not_found_was_never_sent_to() {
    let failures: [(fn() -> ureq::Error, _); 3] = [
        (|| ureq::Error::HostNotFound, TransportErrorKind::Failed),
        (
            || ureq::Error::Io(std::io::Error::other("no such host")),
            TransportErrorKind::Failed,
        ),
        (
            || ureq::Error::Timeout(ureq::Timeout::Global),
            TransportErrorKind::Timeout,
        ),
    ];
    for (failure, kind) in failures {
        // The name that is looked up is the service's in one case and the proxy's in the other.
        for environment in [&[][..], &[("https_proxy", "proxy.example:1")]] {
            let backend =
                Backend::with_parts(&region(), variables(environment), || Nowhere(failure));
            let backend = backend.expect("the environment can be used");
            let error = send(&region(), &backend).expect_err("nobody is there");
            assert_never_sent(&error, Phase::Resolve, kind);
        }
    }
}

#[test]
fn a_connection_that_was_used_before_may_have_carried_the_request() {
    // Two requests on one connection, of which the second goes unanswered.
    let server = Peer::start(1, |stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        head(stream);
    });
    let config = built(Config::builder().endpoint(format!("http://{}", server.address)));
    let backend = backend(&config, &[]).expect("the environment can be used");
    send(&config, &backend).expect("the first request is answered");
    let error = send(&config, &backend).expect_err("the second is not");
    assert_eq!(error.phase(), Phase::Exchange, "{error:?}");
    assert_eq!(error.arrival(), Arrival::MayHaveArrived);
}
