//! `Debug` of every public type that can hold a secret shows none.

mod calls;
mod clients;
mod providers;
mod signatures;

use std::fmt::Debug;

use aliyun_sign::Credentials;

/// Part of every secret of these tests. Base64 and percent-encoding keep its alphabet.
const MARK: &str = "SECRETsecretSECRET";
/// The mark in Base64, in which passwords are sent.
const MARK_BASE64: &str = "U0VDUkVUc2VjcmV0U0VDUkVU";

fn assert_no_secret(value: &impl Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!shown.contains(MARK), "{shown}");
        assert!(!shown.contains(MARK_BASE64), "{shown}");
        assert!(!shown.contains("Signature="), "{shown}");
    }
}

fn all_credentials() -> [Credentials; 3] {
    [
        Credentials::access_key("testid", MARK),
        Credentials::sts("testid", MARK, MARK),
        Credentials::bearer(MARK),
    ]
}
