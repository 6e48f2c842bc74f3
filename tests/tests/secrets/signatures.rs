//! Credentials and signatures.

use aliyun_sign::{ApiStyle, Buffer, SecretString, Signer, Timestamp, acs3, roa, rpc};
use workspace_tests::SetClock;

use super::{MARK, all_credentials, assert_no_secret};

#[test]
fn signers_requests_and_signatures_show_no_secret() {
    assert_no_secret(&SecretString::from(MARK));
    let timestamp = Timestamp::from_unix(SetClock::START);
    let parameters = [("AssetAccountPassword", MARK)];
    let headers = [("x-acs-something", MARK)];
    for credentials in all_credentials() {
        assert_no_secret(&credentials);
        let signer = Signer::new(credentials);
        assert_no_secret(&signer);
        let mut buffer = Buffer::new();

        let request = rpc::Request {
            method: "POST",
            action: "Do",
            version: "2020-01-01",
            parameters: &parameters,
            timestamp,
            nonce: "nonce",
        };
        assert_no_secret(&request);
        assert_no_secret(&rpc::sign(&signer, &request, &mut buffer).unwrap());
        assert_no_secret(&buffer);

        let request = roa::Request {
            method: "GET",
            host: "host",
            path: "/",
            query: &parameters,
            headers: &headers,
            version: "2020-01-01",
            timestamp,
            nonce: "nonce",
        };
        assert_no_secret(&request);
        assert_no_secret(&roa::sign(&signer, &request, &mut buffer).unwrap());
        assert_no_secret(&buffer);

        let request = acs3::Request {
            style: ApiStyle::Rpc,
            method: "POST",
            host: "host",
            path: "/",
            query: &parameters,
            headers: &headers,
            body: MARK.as_bytes(),
            action: "Do",
            version: "2020-01-01",
            timestamp,
            nonce: "nonce",
        };
        assert_no_secret(&request);
        assert_no_secret(&acs3::sign(&signer, &request, &mut buffer).unwrap());
        assert_no_secret(&buffer);
    }
}
