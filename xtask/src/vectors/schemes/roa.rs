//! The ROA scheme.

use aliyun_sign::{Buffer, Signer, encode, roa};

use super::outcome::{Fields, body_text, check_date, check_step, fields, received, with_added};
use crate::vectors::case::Case;

/// The ROA scheme, with or without a bearer token.
pub(in crate::vectors) fn roa(case: &Case) -> Result<Fields, String> {
    check_date(case, &case.timestamp().http_date())?;
    let signer = Signer::new(case.credentials()?);
    let headers = case.headers();
    let request = roa::Request {
        method: &case.method,
        host: &case.host,
        path: &case.path,
        query: &case.query.0,
        headers: &headers,
        version: &case.version,
        timestamp: case.timestamp(),
        nonce: &case.nonce,
    };
    let mut buffer = Buffer::new();
    let signed = roa::sign(&signer, &request, &mut buffer).map_err(|error| error.to_string())?;

    let sent = with_added(&headers, signed.headers());
    let by_step = roa::string_to_sign(&case.method, &case.path, &case.query.0, &sent);
    check_step(signed.string_to_sign(), Some(by_step.as_str()))?;
    check_step(
        signed.signature(),
        roa::signature(&signer, &by_step).as_deref(),
    )?;
    Ok(fields([
        ("string_to_sign", signed.string_to_sign().map(Into::into)),
        ("signature", signed.signature().map(Into::into)),
        ("authorization", signed.authorization().map(Into::into)),
        ("headers", Some(received(&sent))),
        ("final_query", Some(encode::query(&case.query.0).into())),
        ("final_body", Some(body_text(case)?)),
    ]))
}
