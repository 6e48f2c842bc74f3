//! Nonces and timestamps: a request is accepted once, and only for a while.

use aliyun_sign::{Credentials, Timestamp};

use super::request::{
    NOW, assert_rejected, generate, json_rpc, send, send_at, send_to_new, signed, webshell,
    with_header, with_query,
};
use crate::resources::{demo, later};
use crate::store::State;

#[test]
fn a_used_nonce_is_rejected() {
    let bearer = demo::bearer_credentials();
    for (first, second) in [
        (webshell().acs3(), generate().acs3()),
        (webshell().roa(), webshell().roa()),
        (json_rpc().rpc(), json_rpc().rpc_form()),
        (webshell().acs3(), json_rpc().rpc()),
        (
            webshell().credentials(bearer.clone()).acs3(),
            webshell().credentials(bearer).roa(),
        ),
    ] {
        let mut state = State::new();
        assert_eq!(send(&mut state, &first).status, 200);
        let response = send_at(&mut state, later(NOW, 900), &second);
        assert_eq!(
            (response.status, &*response.code()),
            (400, "SignatureNonceUsed")
        );
        assert_eq!(
            response.message(),
            "Specified signature nonce was used already."
        );
    }
}

#[test]
fn a_nonce_is_accepted_after_the_window_and_for_another_key() {
    let mut state = State::new();
    let others = webshell().credentials(demo::sts_credentials()).acs3();
    let later = later(NOW, 901);
    assert_eq!(send(&mut state, &webshell().acs3()).status, 200);
    assert_eq!(send(&mut state, &others).status, 200);
    assert_eq!(
        send_at(&mut state, later, &webshell().at(later).acs3()).status,
        200
    );
}

#[test]
fn a_wrong_signature_does_not_use_up_the_nonce() {
    let mut state = State::new();
    let guessed = Credentials::access_key(demo::ACCESS_KEY_ID, "guessed");
    assert_eq!(
        send(&mut state, &webshell().credentials(guessed).acs3()).status,
        400
    );
    assert_eq!(send(&mut state, &webshell().acs3()).status, 200);
}

#[test]
fn a_timestamp_outside_the_window_is_rejected() {
    for (signed_at, is_accepted) in [
        (NOW.unix() - 900, true),
        (NOW.unix() + 900, true),
        (NOW.unix() - 901, false),
        (NOW.unix() + 901, false),
    ] {
        for request in signed(|call| call.at(Timestamp::from_unix(signed_at))) {
            if is_accepted {
                assert_eq!(send_to_new(&request).status, 200);
            } else {
                assert_rejected(
                    &request,
                    400,
                    "InvalidTimeStamp.Expired",
                    "Specified time stamp or date value is expired.",
                );
            }
        }
    }
}

#[test]
fn a_timestamp_in_another_format_is_rejected() {
    let message = "Specified time stamp or date value is not well formatted.";
    let rpc = |query: &str| query.replace("00%3A00%3A12Z", "00%3A00%3A12");
    for request in [
        with_header(webshell().acs3(), "x-acs-date", "2024-07-01 00:00:12"),
        with_header(webshell().roa(), "date", "2024-07-01T00:00:12Z"),
        with_query(json_rpc().rpc(), rpc),
    ] {
        assert_rejected(&request, 400, "InvalidTimeStamp.Format", message);
    }
}
