//! Authorities that are trusted beside those of the operating system, or instead of them.

use std::io::{Read as _, Write as _};
use std::{env, fs, process};

use aliyun_core::config::RootCertificates;
use aliyun_core::error::{Stage, TransportErrorKind};
use aliyun_core::{CallOptions, Error, ErrorKind};
use aliyun_sign::Credentials;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use workspace_tests::{
    Authority, Listener, ServerCertificate, TOKEN_BODY, authority, http_response, limit_io,
    new_key, on_both, webshell,
};

fn pem(authority: &Authority) -> String {
    let encoded = STANDARD.encode(authority.der());
    format!("Its name\n-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n")
}

/// A server for `localhost` whose certificate this authority issued.
fn server(authority: &Authority) -> Listener {
    let certificate = ServerCertificate::issue(&["localhost"], Some(authority), |_| {});
    let acceptor = certificate.acceptor();
    Listener::start(move |stream| {
        let _ = limit_io(&stream);
        let mut stream = acceptor.accept(stream);
        if matches!(stream.read(&mut [0; 4096]), Ok(1..)) {
            let head = "HTTP/1.1 200 OK\r\nConnection: close";
            let _ = stream.write_all(&http_response(head, TOKEN_BODY));
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    })
}

/// Calls the server with both clients, and returns the kind of the error, if there is one.
fn call(server: &Listener, roots: &RootCertificates) -> Option<TransportErrorKind> {
    let endpoint = format!("https://localhost:{}", server.address().port());
    on_both(|kind| {
        let client = kind
            .builder()
            .endpoint(&endpoint)
            .credentials(Credentials::access_key("testid", "testsecret"))
            .root_certificates(roots.clone())
            .build()
            .expect("the certificates are valid");
        let error = client.call(&webshell()).err()?;
        let ErrorKind::Transport(error) = error.kind() else {
            panic!("{error:?}");
        };
        Some(error.kind())
    })
}

#[test]
fn a_call_of_a_client_for_plain_http_may_name_an_encrypted_endpoint() {
    let known = authority("a company", new_key());
    let server = server(&known);
    let endpoint = format!("https://localhost:{}", server.address().port());
    on_both(|kind| {
        let client = kind
            .builder()
            .endpoint("http://127.0.0.1:1")
            .credentials(Credentials::access_key("testid", "testsecret"))
            .root_certificates(RootCertificates::system().add_pem(pem(&known)))
            .build()
            .expect("the certificates are valid");
        let options = CallOptions::new().endpoint(&endpoint);
        let result = client.call_with(&webshell(), options);
        result.expect("the authority is trusted");
    });
}

#[test]
fn an_added_authority_is_trusted() {
    let known = authority("a company", new_key());
    let other = authority("another company", new_key());
    let server = server(&known);
    let file = env::temp_dir().join(format!("authorities-of-a-test-{}.pem", process::id()));
    fs::write(&file, pem(&other) + &pem(&known)).expect("a file can be written");
    for roots in [
        RootCertificates::none().add_pem(pem(&known)),
        RootCertificates::none().add_file(&file),
        RootCertificates::none()
            .add_pem(pem(&other))
            .add_pem(pem(&known)),
    ] {
        assert_eq!(call(&server, &roots), None, "{roots:?}");
    }
    fs::remove_file(&file).expect("it was written above");
    let roots = RootCertificates::none().add_pem(pem(&other));
    let refused = Some(TransportErrorKind::Certificate);
    assert_eq!(call(&server, &roots), refused, "it replaces the system's");
}

#[test]
fn a_certificate_that_cannot_be_used_is_named_by_build() {
    let malformed = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    for (roots, word) in [
        (
            RootCertificates::system().add_file("/nonexistent/company.pem"),
            "/nonexistent/company.pem",
        ),
        (RootCertificates::none().add_pem(malformed), "the PEM text"),
        (
            RootCertificates::system().add_pem(malformed),
            "the PEM text",
        ),
        (RootCertificates::none().add_pem("hello"), "CERTIFICATE"),
        (RootCertificates::none(), "trust no authority"),
    ] {
        // Even where no certificate is needed.
        for endpoint in ["https://localhost", "http://localhost"] {
            let text = on_both(|kind| {
                let error: Error = kind
                    .builder()
                    .endpoint(endpoint)
                    .credentials(Credentials::access_key("testid", "testsecret"))
                    .root_certificates(roots.clone())
                    .build()
                    .expect_err("it cannot be used");
                assert_eq!(error.stage(), Stage::Configuration);
                error.to_string()
            });
            assert!(text.contains(word), "{text}");
        }
    }
}
