//! Servers with valid and invalid certificates.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aliyun_core::error::{Fault, TransportErrorKind};
use aliyun_core::{Error, ErrorKind};
use aliyun_sign::Credentials;
use workspace_tests::{
    Listener, NOT_CONNECTED, ServerCertificate, TOKEN_BODY, TlsAcceptor, classification,
    error_text, http_response, on_both, webshell,
};

/// Returns whether a request arrived after the handshake.
fn serve(stream: TcpStream, acceptor: &TlsAcceptor) -> bool {
    let mut stream = acceptor.accept(stream);
    let has_request = matches!(stream.read(&mut [0; 1024]), Ok(1..));
    // A client that rejected the certificate has closed the connection.
    let head = "HTTP/1.1 200 OK\r\nConnection: close";
    let _ = stream.write_all(&http_response(head, TOKEN_BODY));
    stream.conn.send_close_notify();
    let _ = stream.flush();
    has_request
}

/// The outcome of one call of each client.
#[derive(Debug, PartialEq)]
struct Outcome {
    /// The text of the error, if there is one.
    error: Option<String>,
    /// The number of requests that arrived.
    requests: usize,
    connections: usize,
}

/// Calls a server with this certificate with both clients.
fn call(certificate: &ServerCertificate) -> Outcome {
    let requests = Arc::new(AtomicUsize::new(0));
    let listener = Listener::start({
        let (requests, acceptor) = (Arc::clone(&requests), certificate.acceptor());
        move |stream| {
            let arrived = usize::from(serve(stream, &acceptor));
            requests.fetch_add(arrived, Ordering::SeqCst);
        }
    });
    let endpoint = format!("https://localhost:{}", listener.address().port());
    let mut error = None;
    on_both(|kind| {
        let credentials = Credentials::access_key("testid", "testsecret");
        let result = kind.client(&endpoint, credentials).call(&webshell());
        error = result.as_ref().err().map(rejection);
        error.is_some()
    });
    Outcome {
        error,
        requests: requests.load(Ordering::SeqCst),
        connections: listener.connections(),
    }
}

/// Asserts that an error says that a certificate was rejected, and returns its text.
fn rejection(error: &Error) -> String {
    let (stage, arrival, _) = NOT_CONNECTED;
    // The caller has to change something, since no retry helps.
    let expected = (stage, arrival, Fault::Caller);
    assert_eq!(classification(error), expected, "{error:?}");
    let ErrorKind::Transport(transport) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(transport.kind(), TransportErrorKind::Certificate);
    assert_eq!(error.attempts(), 1, "it is not retried");
    let hint = error.hint().unwrap_or_default();
    assert!(hint.contains("certificate"), "{hint}");
    error_text(error)
}

#[test]
fn a_certificate_of_an_unknown_authority_is_rejected_before_a_request_is_sent() {
    let outcome = call(&ServerCertificate::self_signed(&["localhost"]));
    let error = outcome.error.expect("the authority is unknown");
    assert!(error.contains("certificate"), "{error}");
    assert_eq!((outcome.requests, outcome.connections), (0, 2));
}

/// A variable replaces the operating system's certificates only on these systems.
#[cfg(all(unix, not(target_vendor = "apple"), not(target_os = "android")))]
mod known_authority {
    use std::{env, fs, process};

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use rcgen::{CertificateParams, KeyPair, date_time_ymd};
    use workspace_tests::{
        ServerCertificate, authority, is_child_process, new_key, run_in_child_process,
    };

    use super::{Outcome, call};

    /// The name of the authority that the child process trusts.
    const NAME: &str = "the authority of a test";

    /// The variable with the key of that authority, in Base64.
    const KEY: &str = "KEY_OF_AUTHORITY";

    fn unchanged(_: &mut CertificateParams) {}

    fn expired(parameters: &mut CertificateParams) {
        parameters.not_before = date_time_ymd(2020, 1, 1);
        parameters.not_after = date_time_ymd(2021, 1, 1);
    }

    #[test]
    fn a_valid_certificate_is_accepted_and_an_invalid_one_rejected_with_the_reason() {
        if is_child_process() {
            check_certificates();
            return;
        }
        let authority = authority(NAME, new_key());
        let encoded = STANDARD.encode(authority.der());
        let pem = format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
        let file = env::temp_dir().join(format!("authority-of-a-test-{}.pem", process::id()));
        fs::write(&file, pem).expect("a file can be written");
        let path = file.to_str().expect("the path is UTF-8");
        let key = STANDARD.encode(authority.key().serialize_der());
        run_in_child_process(
            "known_authority::a_valid_certificate_is_accepted_and_an_invalid_one_rejected_with_the_reason",
            &[("SSL_CERT_FILE", path), (KEY, &key)],
        );
        fs::remove_file(&file).expect("it was written above");
    }

    fn check_certificates() {
        let key = env::var(KEY).expect("the variable is set");
        let key = STANDARD.decode(&key).expect("it is Base64");
        let key = KeyPair::try_from(key).expect("it is a key");
        let known = authority(NAME, key);
        let other = authority("another authority", new_key());

        let valid = ServerCertificate::issue(&["localhost"], Some(&known), unchanged);
        let accepted = Outcome {
            error: None,
            requests: 2,
            connections: 2,
        };
        assert_eq!(call(&valid), accepted);
        for (certificate, reason) in [
            (
                ServerCertificate::issue(&["elsewhere.example"], Some(&known), unchanged),
                "not valid for name",
            ),
            (
                ServerCertificate::issue(&["localhost"], Some(&known), expired),
                "expired",
            ),
            (
                ServerCertificate::self_signed(&["localhost"]),
                "UnknownIssuer",
            ),
            (
                ServerCertificate::issue(&["localhost"], Some(&other), unchanged),
                "UnknownIssuer",
            ),
        ] {
            let outcome = call(&certificate);
            let error = outcome.error.expect("it is rejected");
            assert!(error.contains(reason), "{reason}: {error}");
            assert_eq!(outcome.requests, 0, "{reason}");
        }
    }
}
