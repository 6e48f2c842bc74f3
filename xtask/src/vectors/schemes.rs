//! Runs a case through the signer and collects what came out, under the names the file uses.

use aliyun_sign::{ApiStyle, Buffer, Signer, acs3, encode, roa, rpc};
use serde_json::{Map, Value};

use super::case::Case;

/// The one V3 algorithm the signer has.
pub(super) const ACS3: &str = "ACS3-HMAC-SHA256";

type Fields = Map<String, Value>;

/// The RPC scheme, with or without a bearer token.
pub(super) fn rpc(case: &Case) -> Result<Fields, String> {
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
    for parameter in signed.added() {
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
        Some("query") if case.form.0.is_empty() => (signed.encoded(), String::new()),
        Some("query") => (with_common(&case.query.0), encode::query(&case.form.0)),
        Some("body") => (String::new(), signed.encoded()),
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

/// The ROA scheme, with or without a bearer token.
pub(super) fn roa(case: &Case) -> Result<Fields, String> {
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

/// The V3 scheme, with or without a bearer token.
pub(super) fn acs3(case: &Case) -> Result<Fields, String> {
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

/// The V3 scheme with every header signed, which takes the steps one by one.
pub(super) fn acs3_all_headers(case: &Case) -> Result<Fields, String> {
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

/// The clock in its text form is an input that the signer derives itself.
fn check_date(case: &Case, actual: &str) -> Result<(), String> {
    match case.date.as_deref() {
        Some(date) if date != actual => Err(format!("date: expected {date:?}, got {actual:?}")),
        _ => Ok(()),
    }
}

/// The step functions have to give what signing as a whole gave. There is nothing to compare with a bearer token.
fn check_step(whole: Option<&str>, by_step: Option<&str>) -> Result<(), String> {
    if whole.is_some() && whole != by_step {
        return Err(format!(
            "steps: signing gave {whole:?}, its step {by_step:?}"
        ));
    }
    Ok(())
}

/// The caller's headers and those the signer adds.
fn with_added<'a>(
    headers: &[(&'a str, &'a str)],
    added: impl Iterator<Item = (&'static str, &'a str)>,
) -> Vec<(&'a str, &'a str)> {
    let mut sent = headers.to_vec();
    for header in added {
        sent.push(header);
    }
    sent
}

/// The headers as a server sees them: names in lower case, values trimmed.
fn received(headers: &[(&str, &str)]) -> Value {
    headers
        .iter()
        .map(|(name, value)| {
            let value = value.trim_matches([' ', '\t']);
            (name.to_ascii_lowercase(), Value::from(value))
        })
        .collect::<Fields>()
        .into()
}

fn body_text(case: &Case) -> Result<Value, String> {
    Ok(String::from_utf8_lossy(&case.body()?).into())
}

fn fields<const N: usize>(fields: [(&str, Option<Value>); N]) -> Fields {
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.unwrap_or(Value::Null)))
        .collect()
}
