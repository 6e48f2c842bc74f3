//! Who is let in, and for what.

use aliyun_sign::Timestamp;

use super::seen::Seen;
use super::verify::Claim;
use crate::memory::{State, WINDOW};
use crate::operations::{Route, find, product};
use crate::wire::{Checked, Identity, Rejection, Wire};
use crate::world::Principal;

/// Lets a request in: what it asks for, and who sent it, if it had to say so. Its time is held against the
/// clock that is `shown`.
pub(super) fn admit(
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
    find(version, wire.method, wire.path, action)
}

fn route(wire: &Wire<'_>, claim: &Claim<'_>) -> Checked<Route> {
    if product(claim.version).is_none() {
        return Err(Rejection::new(
            400,
            "InvalidVersion",
            "Specified parameter Version is not valid.",
        ));
    }
    find(claim.version, wire.method, wire.path, claim.action)
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
