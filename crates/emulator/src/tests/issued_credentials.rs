//! Issued credentials: where they are valid, and when they expire.

use aliyun_sign::Credentials;

use super::request::{NOW, call, call_at, generate, send, webshell};
use super::sts::{assume, issued_credentials, sts};
use crate::resources::later;
use crate::store::State;

const EXPIRED: &str = "InvalidSecurityToken.Expired";

#[test]
fn issued_credentials_are_valid_for_every_product_and_scheme() {
    let mut state = State::new();
    let key = issued_credentials(&call(&mut state, assume()));
    let mut assert_accepted = |request| {
        let response = send(&mut state, &request);
        assert_eq!(response.status, 200, "{}", response.text);
    };
    let shell = webshell().credentials(key.clone());
    assert_accepted(shell.clone().nonce("acs3").acs3());
    assert_accepted(shell.nonce("roa").roa());
    for one in [generate(), sts("GetCallerIdentity"), assume()] {
        let one = one.credentials(key.clone()).with("Format", "JSON");
        let nonce = |scheme: &str| one.clone().nonce(&format!("{scheme} {}", one.action));
        assert_accepted(nonce("acs3").acs3());
        assert_accepted(nonce("query").rpc());
        assert_accepted(nonce("form").rpc_form());
    }
}

#[test]
fn issued_credentials_need_their_own_security_token() {
    let mut state = State::new();
    let key = issued_credentials(&call(&mut state, assume()));
    let other = issued_credentials(&call(&mut state, assume()));
    let id = key.access_key_id().unwrap();
    let secret = key.access_key_secret().unwrap().expose_secret();
    let token = other.security_token().unwrap().expose_secret();
    for (credentials, code) in [
        (
            Credentials::access_key(id, secret),
            "InvalidSecurityToken.Malformed",
        ),
        (
            Credentials::sts(id, secret, token),
            "InvalidSecurityToken.MismatchWithAccessKey",
        ),
        (
            Credentials::sts(id, secret, "guessed"),
            "InvalidSecurityToken.NotFound",
        ),
    ] {
        let response = call(&mut state, webshell().credentials(credentials));
        assert_eq!((response.status, &*response.code()), (400, code));
    }
}

#[test]
fn issued_credentials_expire_and_are_removed_a_day_later() {
    let mut state = State::new();
    let short = assume().with("DurationSeconds", "900");
    let key = issued_credentials(&call(&mut state, short.clone()));
    let shell = webshell().credentials(key);
    for (seconds, status, code) in [
        (899, 200, ""),
        (900, 400, EXPIRED),
        (900 + 24 * 3600 - 1, 400, EXPIRED),
        (900 + 24 * 3600, 404, "InvalidAccessKeyId.NotFound"),
    ] {
        let now = later(NOW, seconds);
        // Issuing removes old credentials.
        issued_credentials(&call_at(&mut state, now, short.clone()));
        let response = call_at(&mut state, now, shell.clone());
        assert_eq!(response.status, status, "{}", response.text);
        if status != 200 {
            assert_eq!(response.code(), code);
        }
    }
}

#[test]
fn all_issued_credentials_can_be_revoked() {
    let mut state = State::new();
    let first = issued_credentials(&call(&mut state, assume()));
    let second = issued_credentials(&call(&mut state, assume().credentials(first.clone())));
    state.keys.revoke_issued();
    for key in [first, second] {
        for one in [webshell(), generate(), sts("GetCallerIdentity"), assume()] {
            let response = call(&mut state, one.credentials(key.clone()));
            assert_eq!((response.status, &*response.code()), (400, EXPIRED));
        }
    }
    // Other credentials stay valid, and so do those issued later.
    let third = issued_credentials(&call(&mut state, assume()));
    let response = call(&mut state, webshell().credentials(third));
    assert_eq!(response.status, 200, "{}", response.text);
}
