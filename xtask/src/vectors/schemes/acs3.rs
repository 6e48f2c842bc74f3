//! The ACS3 scheme, also called V3.

use aliyun_sign::{ApiStyle, Buffer, Signer, acs3};

use super::outcome::{Fields, body_text, check_date, check_step, fields, received, with_added};
use crate::vectors::case::Case;

/// The algorithm of the signer.
const ACS3: &str = "ACS3-HMAC-SHA256";

/// ACS3, with or without a bearer token.
pub(in crate::vectors) fn acs3(case: &Case) -> Result<Fields, String> {
    check_date(case, &case.timestamp().iso8601())?;
    let signer = Signer::new(case.credentials()?);
    let (headers, body) = (case.headers(), case.body()?);
    let mut buffer = Buffer::new();
    let signed = acs3::sign(&signer, &v3_request(case, &headers, &body)?, &mut buffer)
        .map_err(|error| error.to_string())?;

    let sent = with_added(&headers, signed.headers());
    if let Some(canonical_request) = signed.canonical_request() {
        let is_signed = |name: &str| {
            let names = signed.signed_headers().unwrap_or_default();
            names.split(';').any(|one| one.eq_ignore_ascii_case(name))
        };
        let covered: Vec<_> = sent
            .iter()
            .filter(|sent| is_signed(sent.0))
            .copied()
            .collect();
        let hash = acs3::hash(&body);
        let by_step =
            acs3::canonical_request(&case.method, &case.path, &case.query.0, &covered, &hash);
        check_step(Some(canonical_request), Some(by_step.as_str()))?;
        let by_step = acs3::string_to_sign(&by_step);
        check_step(signed.string_to_sign(), Some(by_step.as_str()))?;
        check_step(
            signed.signature(),
            acs3::signature(&signer, &by_step).as_deref(),
        )?;
    }
    Ok(fields([
        ("hashed_payload", Some(signed.hashed_payload().into())),
        (
            "canonical_request",
            signed.canonical_request().map(Into::into),
        ),
        ("signed_headers", signed.signed_headers().map(Into::into)),
        ("string_to_sign", signed.string_to_sign().map(Into::into)),
        ("signature", signed.signature().map(Into::into)),
        ("authorization", signed.authorization().map(Into::into)),
        ("headers", Some(received(&sent))),
        ("final_query", Some(signed.query().into())),
        ("final_body", Some(body_text(case)?)),
    ]))
}

/// ACS3 with every header signed, by the functions for single steps.
pub(in crate::vectors) fn acs3_all_headers(case: &Case) -> Result<Fields, String> {
    check_date(case, &case.timestamp().iso8601())?;
    let signer = Signer::new(case.credentials()?);
    let (headers, body) = (case.headers(), case.body()?);
    let mut buffer = Buffer::new();
    let signed = acs3::sign(&signer, &v3_request(case, &headers, &body)?, &mut buffer)
        .map_err(|error| error.to_string())?;

    let added = signed
        .headers()
        .filter(|(name, _)| *name != "authorization");
    let mut sent = with_added(&headers, added);
    let hash = acs3::hash(&body);
    let canonical = acs3::canonical_request(&case.method, &case.path, &case.query.0, &sent, &hash);
    let string_to_sign = acs3::string_to_sign(&canonical);
    let signature = acs3::signature(&signer, &string_to_sign)
        .ok_or("bearer: this family is about signatures")?;
    let mut names: Vec<_> = sent
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    names.sort_unstable();
    let names = names.join(";");
    let id = case.access_key_id.as_deref().unwrap_or_default();
    let authorization =
        format!("{ACS3} Credential={id},SignedHeaders={names},Signature={signature}");
    sent.push(("authorization", &authorization));
    Ok(fields([
        ("hashed_payload", Some(hash.into())),
        ("canonical_request", Some(canonical.into())),
        ("signed_headers", Some(names.into())),
        ("string_to_sign", Some(string_to_sign.into())),
        ("signature", Some(signature.into())),
        ("headers", Some(received(&sent))),
        ("authorization", Some(authorization.as_str().into())),
        ("final_query", Some(signed.query().into())),
        ("final_body", Some(body_text(case)?)),
    ]))
}

fn v3_request<'a>(
    case: &'a Case,
    headers: &'a [(&'a str, &'a str)],
    body: &'a [u8],
) -> Result<acs3::Request<'a, String, String>, String> {
    match case.algorithm.as_deref() {
        Some(ACS3) => {}
        Some(other) => return Err(format!("algorithm: {other:?} is not implemented")),
        None => return Err("missing field `algorithm`".into()),
    }
    let style = match case.style.as_deref() {
        Some("RPC") => ApiStyle::Rpc,
        Some("ROA") => ApiStyle::Roa,
        Some(other) => return Err(format!("style: {other:?} is neither RPC nor ROA")),
        None => return Err("missing field `style`".into()),
    };
    Ok(acs3::Request {
        style,
        method: &case.method,
        host: &case.host,
        path: &case.path,
        query: &case.query.0,
        headers,
        body,
        action: &case.action,
        version: &case.version,
        timestamp: case.timestamp(),
        nonce: &case.nonce,
    })
}
