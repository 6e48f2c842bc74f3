//! Authentication: which operation a request calls, and who sent it.

use aliyun_sign::Timestamp;

use super::progress::Progress;
use super::verify::CommonParameters;
use crate::operations::{Route, find_product, find_route};
use crate::resources::Principal;
use crate::store::{MAX_CLOCK_SKEW, State};
use crate::wire::{DecodedRequest, Identity, Rejection, Result};

/// Authenticates a request. Returns its operation and its sender, which an operation without a signature does not
/// have. `gateway_time` is the clock that the timestamp is checked against, which a fault can skew.
pub(super) fn authenticate(
    state: &mut State,
    now: Timestamp,
    gateway_time: Timestamp,
    request: &DecodedRequest<'_>,
    progress: &mut Progress,
) -> Result<(Route, Option<Principal>)> {
    let needs_no_signature = |route: &Route| !route.operation.descriptor().signed;
    if let Some(route) = unsigned_route(request).filter(needs_no_signature) {
        return Ok((route, None));
    }
    let common = CommonParameters::read(request)?;
    let route = signed_route(request, &common)?;
    progress.operation = Some(route.operation);
    let signed_at = signed_at(&common, gateway_time)?;
    let key = state.keys.find(common.identity, now)?;
    common.verify(request, &key.signer)?;
    let caller = key.principal.clone();
    let owner = match common.identity {
        Identity::AccessKey { id, .. } => id,
        Identity::Bearer(_) => "",
    };
    if let Some(nonce) = common.nonce
        && !state.nonces.accept(owner, nonce, signed_at, now)
    {
        return Err(Rejection::nonce_used());
    }
    state.rate_limiter.count(owner, now)?;
    Ok((route, Some(caller)))
}

/// The operation of a request without a signature and without a bearer token.
pub(crate) fn unsigned_route(request: &DecodedRequest<'_>) -> Option<Route> {
    let in_headers = ["authorization", "x-acs-bearer-token"];
    let in_parameters = ["Signature", "BearerToken"];
    let is_signed = in_headers.iter().any(|name| request.header(name).is_some())
        || in_parameters
            .iter()
            .any(|name| request.parameter(name).is_some());
    if is_signed {
        return None;
    }
    let common = |header, name| request.header(header).or_else(|| request.parameter(name));
    let version = common("x-acs-version", "Version")?;
    let action = common("x-acs-action", "Action");
    find_route(version, request.method, request.path, action)
}

fn signed_route(request: &DecodedRequest<'_>, common: &CommonParameters<'_>) -> Result<Route> {
    if find_product(common.version).is_none() {
        return Err(Rejection::new(
            400,
            "InvalidVersion",
            "Specified parameter Version is not valid.",
        ));
    }
    find_route(common.version, request.method, request.path, common.action)
        .filter(|route| common.supports(route.operation.descriptor().product.style))
        .ok_or_else(Rejection::unknown_action)
}

fn signed_at(common: &CommonParameters<'_>, now: Timestamp) -> Result<Timestamp> {
    let signed_at = common.timestamp.parse().ok_or_else(|| {
        Rejection::new(
            400,
            "InvalidTimeStamp.Format",
            "Specified time stamp or date value is not well formatted.",
        )
    })?;
    if signed_at.unix().abs_diff(now.unix()) > MAX_CLOCK_SKEW {
        return Err(Rejection::new(
            400,
            "InvalidTimeStamp.Expired",
            "Specified time stamp or date value is expired.",
        ));
    }
    Ok(signed_at)
}
