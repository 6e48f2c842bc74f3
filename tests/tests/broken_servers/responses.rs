//! Responses that are complete but unexpected.

use aliyun_core::error::{Arrival, Phase};
use workspace_tests::{Server, TOKEN_BODY};

use super::failure::Failure;
use super::{error, result, server};

#[test]
fn a_response_that_is_not_http_is_lost() {
    let error = error(&Server::responding("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
    let expected = Failure::lost(Phase::Exchange, Arrival::MayHaveArrived);
    assert_eq!(Failure::of(&error), expected);
}

#[test]
fn an_html_page_is_named_by_its_title() {
    for status in ["200 OK", "502 Bad Gateway"] {
        let page = "<html><head><title>502 Bad Gateway</title></head></html>";
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\nConnection: close");
        let error = error(&server(&head, page));
        assert_eq!(Failure::of(&error), Failure::decode());
        let text = error.to_string();
        assert!(text.contains("text/html"), "{text}");
        assert!(text.contains("page titled `502 Bad Gateway`"), "{text}");
    }
}

#[test]
fn a_body_that_is_not_the_expected_json_cannot_be_decoded() {
    for body in [
        &b""[..],
        b"null",
        b"[]",
        b"{\"RequestId\": \"\xff\"}",
        b"\x1f\x8b\x08",
        b"{}",
    ] {
        let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close";
        let error = error(&server(head, body));
        assert_eq!(Failure::of(&error), Failure::decode());
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = server("HTTP/1.1 200 OK\r\nConnection: close", TOKEN_BODY);
    for status in [301, 302, 303, 307, 308] {
        let location = elsewhere.endpoint();
        let head =
            format!("HTTP/1.1 {status} Elsewhere\r\nLocation: {location}/\r\nContent-Length: 0");
        let error = error(&server(&head, ""));
        assert_eq!(Failure::of(&error), Failure::decode());
        assert!(error.to_string().contains("redirect"), "{error}");
    }
    assert_eq!(elsewhere.connections(), 0);
}

#[test]
fn a_response_of_http_1_0_without_a_length_is_decoded() {
    let response = result(&server("HTTP/1.0 200 OK", TOKEN_BODY)).unwrap();
    assert_eq!(response.request_id, "R");
}
