//! The bodies of error responses.

use aliyun_sign::encode::encode;
use serde_json::{Value, json};

use crate::wire::Rejection;

/// The body of an HTTP error.
pub(crate) fn gateway_error(
    rejection: &Rejection,
    request_id: &str,
    host: &str,
    product: &str,
) -> Value {
    let recommend = format!(
        "https://api.aliyun.com/troubleshoot?q={}&product={}&requestId={request_id}",
        encode(&rejection.code),
        encode(product),
    );
    json!({
        "RequestId": request_id,
        "HostId": host,
        "Code": rejection.code,
        "Message": rejection.message,
        "Recommend": recommend,
    })
}

/// The body of an error of an SAE operation that has HTTP status 200.
pub(crate) fn business_error(rejection: &Rejection, request_id: &str, trace_id: &str) -> Value {
    json!({
        "RequestId": request_id,
        "Message": rejection.message,
        "TraceId": trace_id,
        "ErrorCode": rejection.code,
        "Code": rejection.status.to_string(),
        "Success": false,
    })
}
