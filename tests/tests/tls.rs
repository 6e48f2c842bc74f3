//! Servers with certificates good and bad.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aliyun_core::ErrorKind;
use aliyun_core::error::TransportErrorKind;
use aliyun_credentials::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, IsCa, KeyPair,
    date_time_ymd,
};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Setup, UNCONNECTED, again, is_inside, on_both, place, told};

struct To(String);

impl Setup for To {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(&self.0)
            .credentials(Credentials::access_key("testid", "testsecret"))
    }
}

/// What a server shows, and what proves that it is its own.
struct Shown {
    chain: Vec<CertificateDer<'static>>,
    key: KeyPair,
}

fn server_config(shown: &Shown) -> ServerConfig {
    let key = PrivateKeyDer::Pkcs8(shown.key.serialize_der().into());
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_no_client_auth()
        .with_single_cert(shown.chain.clone(), key)
        .expect("the key is the certificate's")
}

/// Whether a request came through the handshake.
fn serve(stream: TcpStream, config: &Arc<ServerConfig>) -> bool {
    let connection = ServerConnection::new(Arc::clone(config)).expect("the configuration is fine");
    let mut stream = StreamOwned::new(connection, stream);
    let received = matches!(stream.read(&mut [0; 1024]), Ok(1..));
    // A client that turned away is not there to hear it.
    let _ = stream.write_all(
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"RequestId\": \"R\", \"Data\": {\"Token\": \"t\"}}",
    );
    stream.conn.send_close_notify();
    let _ = stream.flush();
    received
}

/// What both clients say of a server, after how many attempts, and how many requests reached it.
fn outcome(shown: &Shown) -> (Option<(u32, String)>, usize) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
    let port = listener.local_addr().expect("it is bound").port();
    let received = AtomicUsize::new(0);
    let config = Arc::new(server_config(shown));
    let outcome = std::thread::scope(|scope| {
        scope.spawn(|| {
            // One connection from each of the two clients.
            for stream in listener.incoming().take(2).flatten() {
                received.fetch_add(usize::from(serve(stream, &config)), Ordering::SeqCst);
            }
        });
        let mut last = None;
        on_both(|kind| {
            let client = Client::new(kind, &To(format!("https://localhost:{port}")));
            let result = client.call(&GetWebshellToken::new("app", "pod"));
            last = result.as_ref().err().map(|error| {
                assert_eq!(place(error), UNCONNECTED, "{error:?}");
                let ErrorKind::Transport(transport) = error.kind() else {
                    panic!("{error:?}");
                };
                assert_eq!(transport.kind(), TransportErrorKind::Certificate);
                assert!(
                    error
                        .hint()
                        .is_some_and(|hint| hint.contains("certificate"))
                );
                (error.attempts(), told(error))
            });
            last.is_some()
        });
        last
    });
    (outcome, received.into_inner())
}

/// A certificate for a name, of an authority or of its own.
fn certificate(
    name: &str,
    authority: Option<&CertifiedIssuer<'_, KeyPair>>,
    change: impl Fn(&mut CertificateParams),
) -> Shown {
    let mut parameters = CertificateParams::new([name.to_owned()]).expect("the name is one");
    parameters.distinguished_name = called("a server of a test");
    change(&mut parameters);
    let key = new_key();
    let (certificate, chain) = match authority {
        Some(authority) => (
            parameters.signed_by(&key, authority),
            Some(authority.der().clone()),
        ),
        None => (parameters.self_signed(&key), None),
    };
    let certificate = certificate.expect("it can be signed").der().clone();
    Shown {
        chain: std::iter::once(certificate).chain(chain).collect(),
        key,
    }
}

fn authority(name: &str, key: KeyPair) -> CertifiedIssuer<'static, KeyPair> {
    let mut parameters = CertificateParams::new([]).expect("no name is a name");
    parameters.distinguished_name = called(name);
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(parameters, key).expect("it can be signed")
}

fn called(name: &str) -> DistinguishedName {
    let mut names = DistinguishedName::new();
    names.push(DnType::CommonName, name);
    names
}

fn new_key() -> KeyPair {
    KeyPair::generate().expect("a key can be made")
}

fn unchanged(_: &mut CertificateParams) {}

fn expired(parameters: &mut CertificateParams) {
    parameters.not_before = date_time_ymd(2020, 1, 1);
    parameters.not_after = date_time_ymd(2021, 1, 1);
}

/// What that authority is called.
const KNOWN: &str = "an authority of a test";

/// The key of the authority that the program trusts that was started again, in Base64.
const KEY_OF_AUTHORITY: &str = "KEY_OF_AUTHORITY";

/// Only where the operating system's certificates can be replaced by a variable.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
#[test]
fn a_good_certificate_is_accepted_and_a_bad_one_refused_with_the_reason() {
    let test = "a_good_certificate_is_accepted_and_a_bad_one_refused_with_the_reason";
    if !is_inside() {
        let authority = authority(KNOWN, new_key());
        let folder = std::env::temp_dir();
        let file = folder.join(format!("authority-of-a-test-{}.pem", std::process::id()));
        let encoded = STANDARD.encode(authority.der());
        let pem = format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
        std::fs::write(&file, pem).expect("a file can be written");
        let key = STANDARD.encode(authority.key().serialize_der());
        let path = file.to_str().expect("it is text");
        again(test, &[("SSL_CERT_FILE", path), (KEY_OF_AUTHORITY, &key)]);
        std::fs::remove_file(&file).expect("it is still there");
        return;
    }
    let key = std::env::var(KEY_OF_AUTHORITY).expect("it was handed over");
    let key = STANDARD.decode(&key).expect("it is Base64");
    let key = KeyPair::try_from(key).expect("it is a key");
    // Made of the same key, it is the same authority.
    let known = authority(KNOWN, key);

    let good = outcome(&certificate("localhost", Some(&known), unchanged));
    assert_eq!(good, (None, 2));
    for (shown, reason) in [
        (
            certificate("elsewhere.example", Some(&known), unchanged),
            "not valid for name",
        ),
        (certificate("localhost", Some(&known), expired), "expired"),
        (certificate("localhost", None, unchanged), "UnknownIssuer"),
        (
            certificate(
                "localhost",
                Some(&authority("another authority", new_key())),
                unchanged,
            ),
            "UnknownIssuer",
        ),
    ] {
        let (told, received) = outcome(&shown);
        let (attempts, told) = told.expect("it is refused");
        assert!(told.contains(reason), "{reason}: {told}");
        assert_eq!(
            (attempts, received),
            (1, 0),
            "{reason}: it is not tried again"
        );
    }
}

#[test]
fn an_unknown_authority_is_refused_before_anything_is_sent() {
    let (told, received) = outcome(&certificate("localhost", None, unchanged));
    let (attempts, told) = told.expect("nobody vouches for the server");
    assert!(told.contains("certificate"), "{told}");
    assert_eq!((attempts, received), (1, 0));
}
