//! A reused buffer needs no new memory for a request of the same size.

use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3, roa, rpc};
use allocation_counter::measure;

#[test]
fn a_second_signature_allocates_nothing() {
    let note = "磁盘 ".repeat(500);
    // Not in the order of the names, so that sorting takes place.
    let parameters = [("Note", note.as_str()), ("AssetId", "2")];
    let headers = [("X-Acs-Trace", "1"), ("accept", "application/json")];
    let timestamp = Timestamp::from_unix(1_719_792_012);
    let rpc_request = rpc::Request {
        method: "POST",
        action: "Action",
        version: "2019-12-09",
        parameters: &parameters,
        timestamp,
        nonce: "nonce",
    };
    let roa_request = roa::Request {
        method: "GET",
        host: "example.com",
        path: "/pods",
        query: &parameters,
        headers: &headers,
        version: "2019-05-06",
        timestamp,
        nonce: "nonce",
    };
    let acs3_request = acs3::Request {
        style: ApiStyle::Rpc,
        method: "GET",
        host: "example.com",
        path: "",
        query: &parameters,
        headers: &headers,
        body: b"body",
        action: "Action",
        version: "2019-05-06",
        timestamp,
        nonce: "nonce",
    };
    for credentials in [
        Credentials::access_key("testid", "testsecret"),
        Credentials::sts("testid", "testsecret", "token+/="),
        Credentials::bearer("token"),
    ] {
        let signer = Signer::new(credentials);
        let mut buffer = Buffer::new();
        let mut sign = || {
            let mut count = rpc::sign(&signer, &rpc_request, &mut buffer)
                .unwrap()
                .additional_parameters()
                .count();
            count += roa::sign(&signer, &roa_request, &mut buffer)
                .unwrap()
                .headers()
                .count();
            count += acs3::sign(&signer, &acs3_request, &mut buffer)
                .unwrap()
                .headers()
                .count();
            assert!(count > 0);
        };
        assert_ne!(measure(&mut sign).count_total, 0);
        assert_eq!(measure(&mut sign).count_total, 0);
    }
}
