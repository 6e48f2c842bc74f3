//! The gateway: from a request for an operation to its answer.
//!
//! The checks come in a fixed order, and the first that fails decides: what is malformed, what is missing,
//! version, action, time, key, signature, nonce, the rate limit, and last the parameters of the operation.

use aliyun_sign::Timestamp;
use bytes::Bytes;
use serde_json::{Value, json};

use super::verify::Claim;
use crate::memory::{State, WINDOW, random};
use crate::operations::{Given, Operation, Route, catalog};
use crate::products::{apps, bastion, listing, plausible, sts};
use crate::wire::{
    Answer, Checked, Envelope, Format, Identity, Rejection, Wire, business_error, gateway_error,
};
use crate::world::{Principal, shifted};

/// In what way one request is not treated as the others are.
#[derive(Default)]
pub(crate) struct Twist {
    /// By how many seconds the clock is ahead that the request is judged by.
    pub(crate) skew: i64,
    /// It is refused for this once it has been let in.
    pub(crate) refusal: Option<Rejection>,
}

/// Answers a request.
pub(crate) fn handle(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    twist: Twist,
) -> Answer {
    let wire = Wire::decode(request);
    let format = wire.as_ref().map_or(Format::Json, format);
    let shown = shifted(now, twist.skew);
    let mut seen = Seen::default();
    let answered = wire.and_then(|wire| {
        let (route, caller) = admit(state, now, shown, &wire, &mut seen)?;
        seen.operation = Some(route.operation);
        if let Some(refusal) = twist.refusal {
            return Err(refusal);
        }
        seen.is_verified = true;
        perform(state, now, &wire, &route, caller.as_ref())
    });
    respond(state, shown, request, format, &seen, answered)
}

/// Answers a request whose body is longer than the emulator reads.
pub(crate) fn refuse_body(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    limit: usize,
) -> Answer {
    let rejection = Rejection::new(
        413,
        "RequestEntityTooLarge",
        format!("The body is longer than {limit} bytes."),
    );
    respond(
        state,
        now,
        request,
        Format::Json,
        &Seen::default(),
        Err(rejection),
    )
}

/// How far a request got, which shapes the error it ends in.
#[derive(Default)]
struct Seen {
    operation: Option<Operation>,
    /// The gateway let it in.
    is_verified: bool,
}

/// Lets a request in: what it asks for, and who sent it, if it had to say so. Its time is held against the
/// clock that is `shown`.
fn admit(
    state: &mut State,
    now: Timestamp,
    shown: Timestamp,
    wire: &Wire<'_>,
    seen: &mut Seen,
) -> Checked<(Route, Option<Principal>)> {
    let needs_no_signature = |route: &Route| !route.operation.descriptor().signed;
    if let Some(route) = unsigned(wire).filter(needs_no_signature) {
        return Ok((route, None));
    }
    let claim = Claim::read(wire)?;
    let route = route(wire, &claim)?;
    seen.operation = Some(route.operation);
    let signed_at = signed_at(&claim, shown)?;
    let key = state.keys.find(claim.identity, now)?;
    claim.check(wire, &key.signer)?;
    let caller = key.principal.clone();
    let owner = match claim.identity {
        Identity::Key { id, .. } => id,
        Identity::Bearer(_) => "",
    };
    if let Some(nonce) = claim.nonce
        && !state.nonces.accept(owner, nonce, signed_at, now)
    {
        return Err(Rejection::used_nonce());
    }
    state.usage.count(owner, now)?;
    Ok((route, Some(caller)))
}

/// Does what a request asks for that has been let in. `caller` is who sent it, if it had to say so.
fn perform(
    state: &mut State,
    now: Timestamp,
    wire: &Wire<'_>,
    route: &Route,
    caller: Option<&Principal>,
) -> Checked<Value> {
    let given = Given::read(wire, route)?;
    match route.operation.descriptor().name {
        "AssumeRole" => sts::assume_role(state, now, &given, caller),
        "AssumeRoleWithOIDC" => sts::assume_role_with_oidc(state, now, &given),
        "AssumeRoleWithSAML" => sts::assume_role_with_saml(&given),
        "GetCallerIdentity" => sts::caller_identity(caller),
        "GetWebshellToken" => apps::webshell_token(state, now, &given),
        "GenerateAssetOperationToken" => bastion::generate(state, now, &given),
        "RenewAssetOperationToken" => bastion::renew(state, now, &given),
        _ => {
            given.check_values()?;
            let listed = listing::answer(state, &given);
            listed.unwrap_or_else(|| Ok(plausible::answer(&given)))
        }
    }
}

/// What a request means that has no proof of who sent it.
pub(crate) fn unsigned(wire: &Wire<'_>) -> Option<Route> {
    let in_headers = ["authorization", "x-acs-bearer-token"];
    let in_parameters = ["Signature", "BearerToken"];
    let is_signed = in_headers.iter().any(|name| wire.header(name).is_some())
        || in_parameters
            .iter()
            .any(|name| wire.parameter(name).is_some());
    if is_signed {
        return None;
    }
    let said = |header, name| wire.header(header).or_else(|| wire.parameter(name));
    let version = said("x-acs-version", "Version")?;
    let action = said("x-acs-action", "Action");
    catalog::find(version, wire.method, wire.path, action)
}

fn route(wire: &Wire<'_>, claim: &Claim<'_>) -> Checked<Route> {
    if catalog::product(claim.version).is_none() {
        return Err(Rejection::new(
            400,
            "InvalidVersion",
            "Specified parameter Version is not valid.",
        ));
    }
    catalog::find(claim.version, wire.method, wire.path, claim.action)
        .filter(|route| claim.suits(route.operation.descriptor().product.style))
        .ok_or_else(Rejection::unknown_action)
}

fn signed_at(claim: &Claim<'_>, now: Timestamp) -> Checked<Timestamp> {
    let signed_at = claim.time.parse().ok_or_else(|| {
        Rejection::new(
            400,
            "InvalidTimeStamp.Format",
            "Specified time stamp or date value is not well formatted.",
        )
    })?;
    if signed_at.unix().abs_diff(now.unix()) > WINDOW {
        return Err(Rejection::new(
            400,
            "InvalidTimeStamp.Expired",
            "Specified time stamp or date value is expired.",
        ));
    }
    Ok(signed_at)
}

/// XML is the default of the RPC style with HMAC-SHA1, and of nothing else.
fn format(wire: &Wire<'_>) -> Format {
    let in_headers = ["authorization", "x-acs-bearer-token"];
    let is_parameters_only = wire.path == "/"
        && ["Signature", "BearerToken", "Action"]
            .iter()
            .any(|name| wire.parameter(name).is_some())
        && in_headers.iter().all(|name| wire.header(name).is_none());
    let is_json = |format: &str| format.eq_ignore_ascii_case("json");
    if is_parameters_only && !wire.parameter("Format").is_some_and(is_json) {
        Format::Xml
    } else {
        Format::Json
    }
}

fn respond(
    state: &mut State,
    now: Timestamp,
    request: &http::Request<Bytes>,
    format: Format,
    seen: &Seen,
    answered: Checked<Value>,
) -> Answer {
    let request_id = random::request_id(state.random);
    let envelope = Envelope {
        format,
        request_id: &request_id,
        now,
    };
    let descriptor = seen.operation.map(Operation::descriptor);
    let mut header = None;
    let (status, root, body, error_code) = match answered {
        Ok(mut body) => {
            body["RequestId"] = json!(request_id);
            let name = descriptor.map_or("", |descriptor| descriptor.name);
            (200, format!("{name}Response"), body, None)
        }
        Err(mut rejection) => {
            header = rejection.header.take();
            let is_business = seen.is_verified
                && descriptor.is_some_and(|descriptor| descriptor.verdict)
                && seen.operation.is_some_and(Operation::is_sae);
            let root = "Error".to_owned();
            let code = Some(rejection.code.to_string());
            if is_business && state.success_false {
                let trace_id = random::trace_id(state.random);
                (
                    200,
                    root,
                    business_error(&rejection, &request_id, &trace_id),
                    code,
                )
            } else {
                let host = request.headers().get("host");
                let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
                let product = descriptor.map_or("", |descriptor| descriptor.product.code);
                let body = gateway_error(&rejection, &request_id, host, product);
                (rejection.status, root, body, code)
            }
        }
    };
    let mut answer = envelope.answer(status, error_code, &root, &body);
    if let Some(header) = header {
        answer.add(header);
    }
    answer
}
