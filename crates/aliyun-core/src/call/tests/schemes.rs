//! Requests under each signature scheme.

use super::*;

#[test]
fn acs3_puts_parameters_into_the_query_and_the_action_into_a_header() {
    let request = Bench::new().request(&MAKE);
    assert_eq!(request.method(), Method::POST);
    assert_eq!(
        request.uri(),
        "https://thing.cn-shenzhen.aliyuncs.com/?Name=a%20b&Note=&Password=hunter%202"
    );
    assert!(request.body().is_empty());
    let header = |name| request.headers()[name].to_str().unwrap();
    assert_eq!(header("content-length"), "0");
    assert_eq!(header("host"), "thing.cn-shenzhen.aliyuncs.com");
    assert_eq!(header("accept"), "application/json");
    assert_eq!(header("x-acs-action"), "MakeThing");
    assert_eq!(header("x-acs-version"), "2020-01-01");
    assert_eq!(header("x-acs-date"), "2024-07-01T00:00:12Z");
    assert!(header("authorization").starts_with("ACS3-HMAC-SHA256 Credential=testid,"));
    assert!(request.headers()["authorization"].is_sensitive());
    assert!(request.headers()["x-acs-security-token"].is_sensitive());
}

#[test]
fn rpc_puts_parameters_and_signature_into_the_form() {
    let request = Bench::new()
        .scheme(SignatureScheme::HmacSha1)
        .request(&MAKE);
    assert_eq!(request.uri(), "https://thing.cn-shenzhen.aliyuncs.com/");
    assert_eq!(
        request.headers()["content-type"],
        "application/x-www-form-urlencoded"
    );
    let body = str::from_utf8(request.body()).unwrap();
    assert!(body.contains("&Format=JSON&Name=a%20b&Note=&Password=hunter%202&"));
    assert!(body.contains("&SecurityToken=testtoken&"));
    assert!(body.contains("&Signature="));
}

#[test]
fn roa_leaves_empty_values_out() {
    let request = Bench::new()
        .scheme(SignatureScheme::HmacSha1)
        .request(&READ);
    assert_eq!(request.method(), Method::GET);
    assert_eq!(
        request.uri(),
        "https://thing.cn-shenzhen.aliyuncs.com/v1/thing?Name=a%20b&Password=hunter%202"
    );
    let header = |name| request.headers()[name].to_str().unwrap();
    assert_eq!(header("date"), "Mon, 01 Jul 2024 00:00:12 GMT");
    assert_eq!(header("x-acs-action"), "ReadThing");
    assert!(header("authorization").starts_with("acs testid:"));
}
