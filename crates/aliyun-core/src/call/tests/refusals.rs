//! Refusals in every shape.

use super::*;

static LIST_HOSTS: Descriptor = Descriptor::new(&RPC, "ListHosts", Method::POST, "/");

/// A response with the members that a refusal has, for data of its own.
#[derive(Debug, Default)]
struct Coupon {
    code: Option<String>,
    message: Option<String>,
}

impl Object for Coupon {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            _ => return None,
        })
    }

    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
    }
}

#[derive(Debug, Default)]
struct Hosts {
    request_id: Option<String>,
}

impl Object for Hosts {
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        (name == "RequestId").then_some(&mut self.request_id as &mut dyn Slot)
    }

    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

struct Ask<T>(std::marker::PhantomData<T>);

impl<T> Object for Ask<T> {
    fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> {
        None
    }

    fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
}

impl<T: Object + Default + Send + Sync + 'static> Operation for Ask<T> {
    type Output = T;

    fn descriptor(&self) -> &'static Descriptor {
        &LIST_HOSTS
    }
}

fn ask<T: Object + Default + Send + Sync + 'static>(body: &str) -> Result<T, Error> {
    let operation = Ask::<T>(std::marker::PhantomData);
    decode_response(&operation, &response(200, body))
}

#[test]
fn a_refusal_with_a_success_status_is_an_error_of_every_operation() {
    let large = "x".repeat(100_000);
    for message in ["no", large.as_str()] {
        for code in [r#""Forbidden.User""#, "403"] {
            let body = format!(r#"{{"Code": {code}, "Message": "{message}", "RequestId": "R"}}"#);
            let typed = ask::<Hosts>(&body).unwrap_err();
            let untyped = decode_response(&operation(&LIST_HOSTS, "{}"), &response(200, &body));
            for error in [typed, untyped.map(drop).unwrap_err()] {
                assert_eq!(error.code(), Some(code.trim_matches('"')));
                assert_eq!(error.request_id(), Some("R"));
            }
        }
    }
}

#[test]
fn members_of_a_refusal_may_be_those_of_a_response() {
    for code in [
        "200",
        r#""200""#,
        r#""success""#,
        r#""OK""#,
        "null",
        r#""""#,
    ] {
        let body = format!(r#"{{"Code": {code}, "Message": "m", "RequestId": "R"}}"#);
        assert!(ask::<Hosts>(&body).is_ok(), "{code}");
    }
    assert!(
        ask::<Hosts>(r#"{"Code": "X", "RequestId": "R"}"#).is_ok(),
        "no message"
    );
    assert!(
        ask::<Hosts>(r#"{"Message": "X", "RequestId": "R"}"#).is_ok(),
        "no code"
    );
    let nested = r#"{"Results": [{"Code": "X", "Message": "m"}]}"#;
    assert!(ask::<Hosts>(nested).is_ok());

    // The type has the members.
    let coupon = ask::<Coupon>(r#"{"Code": "SPRING", "Message": "for you"}"#).unwrap();
    assert_eq!(coupon.code.as_deref(), Some("SPRING"));
    // An untyped response has data beside them.
    let body = r#"{"Code": "SPRING", "Message": "for you", "Discount": 5}"#;
    let untyped = decode_response(&operation(&LIST_HOSTS, "{}"), &response(200, body));
    assert!(untyped.is_ok());
}

#[test]
fn a_failure_without_a_code_says_so() {
    let mut bench = Bench::new();
    for success in ["false", r#""False""#, "0", r#""0""#] {
        let body = format!(
            r#"{{"Id": 1, "Success": {success}, "Code": 200, "Message": "success", "RequestId": "R"}}"#
        );
        let error = api(bench.respond(200, &body));
        assert_eq!(
            error.to_string(),
            "the service reports a failure without an error code: success (HTTP 200, request ID R)"
        );
    }
}

#[test]
fn the_reason_of_a_missing_permission_is_kept() {
    let detail = r#"{"AuthAction": "thing:MakeThing", "AuthPrincipalType": "SubUser",
        "AuthPrincipalDisplayName": "2000", "AuthPrincipalOwnerId": "1000", "New": [1],
        "NoPermissionType": "ImplicitDeny", "PolicyType": "AccountLevelIdentityBasedPolicy",
        "EncodedDiagnosticMessage": "AQ"}"#;
    let in_text = serde_json::to_string(detail).unwrap();
    for (name, detail) in [
        ("AccessDeniedDetail", detail),
        ("accessDeniedDetail", detail),
        ("AccessDeniedDetail", &in_text),
    ] {
        let body = format!(r#"{{"Code": "NoPermission", "Message": "m", "{name}": {detail}}}"#);
        let error = api(Bench::new().respond(403, &body));
        let denied = error.access_denied().expect(&body);
        assert_eq!(denied.action.as_deref(), Some("thing:MakeThing"));
        assert_eq!(denied.principal_owner.as_deref(), Some("1000"));
        assert_eq!(denied.diagnostic_message.as_deref(), Some("AQ"));
        assert!(
            error.to_string().ends_with(
                "; denied thing:MakeThing to SubUser 2000 by ImplicitDeny of \
                 AccountLevelIdentityBasedPolicy)"
            ),
            "{error}"
        );
    }
    for detail in ["{}", "[]", "null", r#""text""#, "7"] {
        let body = format!(r#"{{"Code": "NoPermission", "AccessDeniedDetail": {detail}}}"#);
        let error = api(Bench::new().respond(403, &body));
        assert_eq!(error.access_denied(), None, "{detail}");
    }
}

#[test]
fn xml_with_a_mark_a_prefix_and_sections_is_read() {
    let body = "\u{feff}<?xml version=\"1.0\"?><g:Error xmlns:g=\"urn:g\"><g:Code>Throttling.User</g:Code>\
                <g:Message><![CDATA[too <many>]]></g:Message></g:Error>";
    let error = api(Bench::new().respond(400, body));
    assert_eq!(error.message(), "too <many>");
    assert!(error.is_throttling());
}

#[test]
fn a_body_that_is_not_the_services_is_named() {
    let mut bench = Bench::new();
    for (status, body, reason, excerpt) in [
        (
            200,
            "<html><body>Please sign in",
            "an HTML page",
            "HTML page: Please sign in",
        ),
        (
            502,
            "<html><h1>Bad Gateway</h1>",
            "an HTML page",
            "HTML page: Bad Gateway",
        ),
        (
            503,
            "upstream failed",
            "a text that is not JSON",
            "upstream failed",
        ),
        (200, "<Thing/>", "XML that is no error", "XML: "),
        (
            200,
            "\u{1}\u{2}\u{3}",
            "binary data",
            "3 bytes of binary data",
        ),
        (200, "{\u{0}\"\u{0}I\u{0}", "expected", "UTF-16, JSON"),
    ] {
        let error = bench.respond(status, body).unwrap_err();
        let has_hint = error
            .hint()
            .is_some_and(|hint| hint.contains("something else than"));
        assert_eq!(has_hint, excerpt != "UTF-16, JSON", "{body}");
        let error = decode(Err(error));
        assert!(error.excerpt() == excerpt, "{body}: {}", error.excerpt());
        let is_json = excerpt == "UTF-16, JSON";
        assert!(
            error.reason().starts_with(reason) || is_json,
            "{body}: {}",
            error.reason()
        );
    }
    for status in [200, 204, 502] {
        let error = bench.respond(status, "").unwrap_err();
        assert!(
            error.to_string().contains("the response has no body"),
            "{error}"
        );
        assert_eq!(error.hint(), None);
    }
}

#[test]
fn the_server_of_an_unexpected_response_is_shown_without_secrets() {
    let mut bench = Bench::new();
    let config = bench.config.clone();
    let mut page = response(502, "<html>");
    let server = http::HeaderValue::from_static("squid/5.2 hunter 2");
    page.headers_mut().insert("server", server);
    let error = bench.run(&MAKE, &config, |_| Ok(page.clone())).unwrap_err();
    assert!(
        error.to_string().contains(", server squid/5.2 [redacted];"),
        "{error}"
    );
}
