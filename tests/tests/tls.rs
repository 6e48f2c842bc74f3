//! A server whose certificate nobody vouches for.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aliyun_core::{BuildClient, ClientBuilder};
use aliyun_sign::Credentials;
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use sae_api::GetWebshellToken;
use workspace_tests::{Client, Setup, UNCONNECTED, on_both, place, told};

struct To(String);

impl Setup for To {
    fn apply<C: BuildClient>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        builder
            .endpoint(&self.0)
            .credentials(Credentials::access_key("testid", "testsecret"))
    }
}

fn server_config() -> ServerConfig {
    let issued =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("the name is a name");
    let key = PrivateKeyDer::Pkcs8(issued.signing_key.serialize_der().into());
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .expect("the key is the certificate's")
}

/// Whether a request came through the handshake.
fn serve(stream: TcpStream, config: &Arc<ServerConfig>) -> bool {
    let connection = ServerConnection::new(Arc::clone(config)).expect("the configuration is fine");
    let mut stream = StreamOwned::new(connection, stream);
    let received = matches!(stream.read(&mut [0; 1024]), Ok(1..));
    // A client that turned away is not there to hear it.
    let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n");
    received
}

#[test]
fn an_unknown_authority_is_refused_before_anything_is_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback can be listened to");
    let port = listener.local_addr().expect("it is bound").port();
    let received = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let config = Arc::new(server_config());
            // One connection from each of the two clients.
            for stream in listener.incoming().take(2).flatten() {
                received.fetch_add(usize::from(serve(stream, &config)), Ordering::SeqCst);
            }
        });
        let place = on_both(|kind| {
            let client = Client::new(kind, &To(format!("https://localhost:{port}")));
            let error = client
                .call(&GetWebshellToken::new("app", "pod"))
                .expect_err("nobody vouches for the server");
            let told = told(&error);
            assert!(told.contains("certificate"), "{told}");
            place(&error)
        });
        assert_eq!(place, UNCONNECTED);
    });
    assert_eq!(received.load(Ordering::SeqCst), 0);
}
