//! Results of responses of all kinds.

use super::*;

#[test]
fn an_error_response_is_read_in_every_spelling() {
    let mut bench = Bench::new();
    let error = api(bench.respond(
        404,
        r#"{"RequestId": "R", "HostId": "h", "Code": "Thing.NotFound", "Message": "no such thing",
            "Recommend": "https://api.aliyun.com/troubleshoot?q=x"}"#,
    ));
    assert_eq!(error.code(), "Thing.NotFound");
    assert_eq!(error.status(), StatusCode::NOT_FOUND);
    assert_eq!(error.request_id(), Some("R"));
    assert_eq!(error.host_id(), Some("h"));
    assert_eq!(
        error.recommend(),
        Some("https://api.aliyun.com/troubleshoot?q=x")
    );
    assert_eq!(error.fault(), Fault::Caller);
    assert_eq!(
        error.to_string(),
        "Thing.NotFound: no such thing (HTTP 404, request ID R)"
    );

    let error = api(bench.respond(400, r#"{"code": 400, "message": "m", "requestId": "r"}"#));
    assert_eq!((error.code(), error.request_id()), ("400", Some("r")));

    let error = api(bench.respond(500, r#"{"Message": "only this"}"#));
    assert_eq!(
        (error.code(), error.request_id()),
        ("500", Some("from-header"))
    );

    let error = api(bench.respond(
        400,
        "<?xml version='1.0'?><Error><RequestId>R</RequestId><HostId>h</HostId>\
         <Code>Bad</Code><Message>a &lt;b&gt; &amp;amp;</Message></Error>",
    ));
    assert_eq!((error.code(), error.message()), ("Bad", "a <b> &amp;"));
}

#[test]
fn a_body_can_report_a_failure_with_a_success_status() {
    let mut bench = Bench::new();
    let error = api(bench.respond(
        200,
        r#"{"Success": false, "Code": "500", "ErrorCode": "Broken", "Message": "m", "TraceId": "t"}"#,
    ));
    assert_eq!(error.code(), "Broken");
    assert_eq!(error.status(), StatusCode::OK);
    assert_eq!(error.fault(), Fault::Service);

    // `Code` decides if `Success` is missing, and `ErrorCode` never does.
    assert_eq!(
        api(bench.respond(200, r#"{"Id": 1, "Code": "404"}"#)).code(),
        "404"
    );
    assert!(
        bench
            .respond(200, r#"{"Id": 1, "Code": 200, "ErrorCode": "400"}"#)
            .is_ok()
    );
    assert!(
        bench
            .respond(200, r#"{"Id": 1, "Success": "true", "Code": "404"}"#)
            .is_ok()
    );
    assert!(
        bench
            .respond(200, r#"{"Id": 1, "ErrorCode": "400"}"#)
            .is_ok()
    );

    // Names in lower case, which the type does not have.
    for body in [
        r#"{"Id": 1, "code": "X", "message": "m"}"#,
        r#"{"Id": 1, "success": false, "code": "X"}"#,
    ] {
        assert_eq!(api(bench.respond(200, body)).code(), "X", "{body}");
    }

    // A failure that does not have the shape of a success.
    let body = r#"{"Success": false, "Code": "X", "Id": {}, "TraceId": "t"}"#;
    let error = api(bench.respond(200, body));
    assert_eq!((error.code(), error.trace_id()), ("X", Some("t")));
}

#[test]
fn a_word_for_success_is_not_an_error_code() {
    let mut bench = Bench::new();
    for word in ["OK", "ok", "Success", "200"] {
        let body = format!(r#"{{"Id": 1, "Code": "{word}", "Message": "{word}"}}"#);
        assert!(bench.respond(200, &body).is_ok(), "{word}");
        let body = format!(r#"{{"Code": "{word}", "Message": "{word}"}}"#);
        let error = decode(bench.respond(200, &body));
        assert_eq!((error.path(), error.reason()), ("Id", "missing"), "{word}");
    }
}

#[test]
fn an_unexpected_response_is_a_decode_error() {
    let mut bench = Bench::new();
    let error = decode(bench.respond(200, r#"{"Id": ["zWWpvRj"]}"#));
    assert_eq!(error.path(), "Id");
    assert_eq!(
        error.to_string(),
        "unexpected response: Id: expected a string, found a list at line 1 column 8 \
         (HTTP 200, application/json, request ID from-header; body: {Id: [1 items]})"
    );

    let error = decode(bench.respond(200, "{}"));
    assert_eq!((error.path(), error.reason()), ("Id", "missing"));

    let error = decode(bench.respond(502, "<html><title>502 Bad Gateway</title></html>"));
    assert_eq!(error.status(), StatusCode::BAD_GATEWAY);
    assert_eq!(error.excerpt(), "HTML page titled `502 Bad Gateway`");

    for body in [
        "",
        r#"{"Code": "Moved"}"#,
        r#"{"Id": 1, "Success": true, "Code": "200"}"#,
    ] {
        let error = decode(bench.respond(302, body));
        assert!(error.reason().contains("redirect"), "{body}");
    }
    let error = decode(bench.respond(500, r#"{"Id": 1, "Code": "200", "Message": "success"}"#));
    assert_eq!(error.reason(), "a failure without an error code");

    for body in ["", "null", "[]", "\"x\"", "{\"Id\": \"cut"] {
        decode(bench.respond(200, body));
    }
}

#[test]
fn the_string_to_sign_in_a_message_is_masked() {
    let mut bench = Bench::new();
    let error = api(bench.respond(
        400,
        r#"{"Code": "SignatureDoesNotMatch", "Message": "server string to sign is:POST&%2F&Name%3Da%2520b%26Password%3Dhunter%25202%26SecurityToken%3Dtesttoken, hunter%202, hunter 2"}"#,
    ));
    assert_eq!(
        error.message(),
        "server string to sign is:POST&%2F&Name%3Da%2520b%26Password%3D[redacted]%26SecurityToken%3D[redacted], [redacted], [redacted]"
    );
}

#[test]
fn texts_of_the_service_are_printable_and_short() {
    let mut bench = Bench::new();
    let error = api(bench.respond(
        400,
        r#"{"RequestId": "a\nb", "Code": "X\u001b]0;evil\u0007", "Message": "a\u001b[2J"}"#,
    ));
    let shown = error.to_string();
    assert!(!shown.contains(char::is_control), "{shown:?}");
    assert!(shown.contains(r"a\u{1b}[2J"), "{shown}");

    let long = format!(
        r#"{{"Code": "X", "RequestId": "{}"}}"#,
        "r".repeat(1_000_000)
    );
    assert!(api(bench.respond(400, &long)).to_string().len() < 5_000);
}

#[test]
fn the_error_of_a_compressed_body_says_so() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut compressed = response(200, "\u{1f}\u{8b}");
    let gzip = http::HeaderValue::from_static("gzip");
    compressed.headers_mut().insert("content-encoding", gzip);
    let error = decode(bench.run(&MAKE, &config, |_| Ok(compressed.clone())));
    assert!(error.reason().contains("compressed"));
}

#[test]
fn a_response_can_be_decoded_without_a_call() {
    let output = decode_response(&READ, &response(200, r#"{"Id": 7}"#)).unwrap();
    assert_eq!(output.id, "7");
    let error = decode_response(&READ, &response(400, r#"{"Code": "X"}"#)).unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("X"), 0));
}

#[test]
fn the_encoding_identity_is_not_compression() {
    let encoded = |encoding: &'static str| {
        let mut response = response(200, "{");
        let encoding = http::HeaderValue::from_static(encoding);
        response.headers_mut().insert("content-encoding", encoding);
        decode(decode_response(&READ, &response))
            .reason()
            .to_owned()
    };
    assert!(encoded("gzip").contains("compressed"));
    assert!(!encoded("identity").contains("compressed"));
}

#[test]
fn only_error_statuses_have_retry_headers() {
    for (status, has_headers) in [(200, false), (302, false), (404, true), (503, true)] {
        let mut response = response(status, "<html>");
        let later = http::HeaderValue::from_static("1500");
        response.headers_mut().insert("x-acs-retry-after", later);
        let error = decode_response(&READ, &response).unwrap_err();
        let retry_after = has_headers.then_some(Duration::from_millis(1500));
        assert_eq!(error.retry_after(), retry_after, "{status}");
        assert_eq!(error.is_throttling(), has_headers, "{status}");
    }
    let error = decode_response(&READ, &response(429, "<html>")).unwrap_err();
    assert!(error.is_throttling());
}

#[test]
fn an_object_with_empty_members_only_is_missing() {
    static NESTED: Descriptor =
        Descriptor::new(&RPC, "Nested", Method::POST, "/").with_required_members(&["Thing"]);
    let nested = operation(&NESTED, "{}");
    for (body, is_present) in [
        (r#"{"Thing": {}}"#, false),
        (r#"{"Thing": {"A": "", "B": null}}"#, false),
        (r#"{"Thing": {"A": "", "B": {"C": []}}}"#, false),
        (r#"{"Thing": {"A": "x", "B": null}}"#, true),
        (r#"{"Thing": {"A": null, "B": "x"}}"#, true),
        (r#"{"Thing": [1]}"#, true),
        (r#"{"Thing": false}"#, true),
    ] {
        assert_eq!(
            decode_response(&nested, &response(200, body)).is_ok(),
            is_present,
            "{body}"
        );
    }
}

#[test]
fn every_item_of_a_list_has_its_required_members() {
    static LISTED: Descriptor = Descriptor::new(&RPC, "Listed", Method::POST, "/")
        .with_required_members(&["Data.Things[].Id", "Racks[].Slots[].Id"]);
    let listed = operation(&LISTED, "{}");
    for (body, missing) in [
        ("{}", None),
        (
            r#"{"Data": {"Things": []}, "Racks": [{"Slots": null}]}"#,
            None,
        ),
        (r#"{"Data": {"Things": [{"Id": "a"}, {"Id": 0}]}}"#, None),
        (
            r#"{"Data": {"Things": [{"Id": "a"}, {"Name": "b"}]}}"#,
            Some("Data.Things[1].Id"),
        ),
        (
            r#"{"Data": {"Things": [{"Id": ""}]}}"#,
            Some("Data.Things[0].Id"),
        ),
        (
            r#"{"Racks": [{"Slots": []}, {"Slots": [{"Id": 1}, {}]}]}"#,
            Some("Racks[1].Slots[1].Id"),
        ),
    ] {
        let error = decode_response(&listed, &response(200, body)).err();
        let text = error.map(|error| error.to_string()).unwrap_or_default();
        match missing {
            None => assert_eq!(text, "", "{body}"),
            Some(path) => assert!(text.contains(&format!("{path}: missing")), "{text}"),
        }
    }
}
