//! Connections that are refused, or closed before a response.

use std::io::Read as _;
use std::net::{TcpListener, TcpStream};

use aliyun_core::error::{Arrival, Fault, Phase};
use workspace_tests::Server;

use super::failure::Failure;
use super::{LONG, call, error, error_after_short_timeout};

#[test]
fn no_server_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = call(&endpoint, LONG).unwrap_err();
    let expected = Failure::lost(Phase::Connect, Arrival::NeverSent);
    assert_eq!(Failure::of(&error), expected);
}

#[test]
fn a_request_is_not_sent_if_the_handshake_fails() {
    // The server closes the connection, which may pass.
    let server = Server::responding("");
    let error = call(&format!("https://{}", server.address()), LONG).unwrap_err();
    let expected = Failure::lost(Phase::Connect, Arrival::NeverSent);
    assert_eq!(Failure::of(&error), expected);
    assert_eq!(error.attempts(), 3);
    assert_eq!(server.connections(), 6, "three of each client");
}

#[test]
fn a_port_without_tls_is_not_called_again() {
    for bytes in [
        "HTTP/1.1 400 Bad Request\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n",
    ] {
        let server = Server::responding(bytes);
        let error = call(&format!("https://{}", server.address()), LONG).unwrap_err();
        let expected = Failure {
            fault: Fault::Caller,
            ..Failure::lost(Phase::Connect, Arrival::NeverSent)
        };
        assert_eq!(Failure::of(&error), expected, "{bytes}");
        assert_eq!(error.attempts(), 1);
        assert_eq!(server.connections(), 2, "one of each client");
        assert!(error.to_string().contains("does not speak TLS"), "{error}");
        assert!(error.hint().is_some());
    }
}

#[test]
fn the_connection_closes_before_the_head_is_complete() {
    for bytes in [
        "",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n",
    ] {
        let error = error(&Server::responding(bytes));
        let expected = Failure::lost(Phase::Exchange, Arrival::MayHaveArrived);
        assert_eq!(Failure::of(&error), expected, "{bytes}");
    }
}

#[test]
fn the_server_does_not_respond() {
    let server = Server::start(|stream| drop(stream.read(&mut [0])));
    let error = error_after_short_timeout(&server);
    let expected = Failure::timed_out(Phase::WholeCall, Arrival::MayHaveArrived);
    assert_eq!(Failure::of(&error), expected);
}

/// Other tests rely on this: a connection that is never read must not keep a server running.
#[test]
fn a_server_stops_when_dropped() {
    let server = Server::responding("");
    let address = server.address();
    drop(server);
    assert!(TcpStream::connect(address).is_err());
}
