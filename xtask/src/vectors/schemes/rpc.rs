//! The RPC scheme.

use aliyun_sign::{Buffer, Signer, encode, rpc};

use super::outcome::{Fields, check_date, check_step, fields};
use crate::vectors::case::Case;

/// The RPC scheme, with or without a bearer token.
pub(in crate::vectors) fn rpc(case: &Case) -> Result<Fields, String> {
    check_date(case, &case.timestamp().iso8601())?;
    let signer = Signer::new(case.credentials()?);
    let all = [case.query.0.as_slice(), &case.form.0].concat();
    let request = rpc::Request {
        method: &case.method,
        action: &case.action,
        version: &case.version,
        parameters: &all,
        timestamp: case.timestamp(),
        nonce: &case.nonce,
    };
    let mut buffer = Buffer::new();
    let signed = rpc::sign(&signer, &request, &mut buffer).map_err(|error| error.to_string())?;

    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let (mut added, mut last) = (Vec::new(), String::new());
    for parameter in signed.additional_parameters() {
        match parameter {
            ("Signature", value) => last = format!("&Signature={}", encode::encode(value)),
            other => added.push(owned(other)),
        }
    }
    let complete = [all.as_slice(), &added].concat();
    let by_step = rpc::string_to_sign(&case.method, &complete);
    check_step(signed.string_to_sign(), Some(by_step.as_str()))?;
    check_step(
        signed.signature(),
        rpc::signature(&signer, &by_step).as_deref(),
    )?;

    let with_common = |pairs: &[(String, String)]| encode::query(&[pairs, &added].concat()) + &last;
    let (query, body) = match case.params_in.as_deref() {
        Some("query") if case.form.0.is_empty() => (signed.query(), String::new()),
        Some("query") => (with_common(&case.query.0), encode::query(&case.form.0)),
        Some("body") => (String::new(), signed.query()),
        Some(other) => return Err(format!("params_in: {other:?} is neither query nor body")),
        None => return Err("missing field `params_in`".into()),
    };
    Ok(fields([
        ("canonical_query", Some(signed.canonical_query().into())),
        ("string_to_sign", signed.string_to_sign().map(Into::into)),
        ("signature", signed.signature().map(Into::into)),
        ("final_query", Some(query.into())),
        ("final_body", Some(body.into())),
    ]))
}
