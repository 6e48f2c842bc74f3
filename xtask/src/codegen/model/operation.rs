use anyhow::{Context as _, Result, anyhow, bail, ensure};

use super::{Operation, ParameterKind, refuse, request, response, rules};
use crate::codegen::names::{self, Scope};
use crate::codegen::overlay::{Overlay, sentence};
use crate::codegen::spec::Api;
use crate::codegen::{OVERLAY, write};

/// One operation.
pub(super) fn build(
    name: String,
    mut api: Api,
    style: &str,
    overlay: &mut Overlay,
) -> Result<Operation> {
    refuse(&api.unknown)?;
    ensure!(
        !api.deprecated,
        "deprecated operations are not supported yet"
    );
    ensure!(
        api.schemes.iter().any(|scheme| scheme == "https"),
        "an operation without scheme `https` is not supported yet"
    );
    ensure!(
        api.security.iter().any(|way| way.contains_key("AK")),
        "security other than `AK` is not supported yet"
    );
    let mut entry = overlay
        .operations
        .remove(&name)
        .ok_or_else(|| anyhow!("{OVERLAY}: operations.{name} is missing"))?;

    let mut parameters = request::build(&name, &api.parameters, &mut entry, overlay)?;
    let constraints = rules::fixed(&name, api.constraints, &mut entry)?;
    let rules = rules::build(constraints, &mut parameters, overlay)?;
    request::claim_names(&parameters)?;
    let root = api
        .responses
        .remove("200")
        .context("response 200 is missing")?;
    if let Some(status) = api.responses.keys().next() {
        bail!("response {status} is not supported yet");
    }
    let response = response::build(&name, root, &mut entry, overlay).context("response")?;
    entry.finish(&name)?;

    let mut types = Scope::new(write::TYPES_IN_SCOPE);
    types.claim(&name, &name)?;
    for parameter in &parameters {
        if let ParameterKind::Enum(open) = &parameter.kind {
            types.claim(&open.name, &parameter.name)?;
        }
    }
    response::claim_types(&response, &mut types)?;

    let errors = api.error_codes.into_iter().map(|(status, errors)| {
        let codes = errors.into_iter().map(|error| error.error_code);
        (status, codes.collect())
    });
    Ok(Operation {
        module: names::snake_case(&name)?,
        method: method(&api.methods)?,
        path: path(style, api.path)?,
        summary: sentence(Some(&entry.summary), &format!("operations.{name}.summary"))?,
        details: entry
            .details
            .map(|details| sentence(Some(&details), &format!("operations.{name}.details")))
            .transpose()?,
        page: entry.page,
        permissions: api.ram_actions.into_iter().map(|ram| ram.action).collect(),
        errors: errors.collect(),
        parameters,
        rules,
        verdict: response::has_verdict(&response)?,
        response,
        name,
    })
}

/// The first method is the one to use.
fn method(methods: &[String]) -> Result<&'static str> {
    Ok(match methods.first().map(String::as_str) {
        Some("delete") => "DELETE",
        Some("get") => "GET",
        Some("post") => "POST",
        Some("put") => "PUT",
        Some(other) => bail!("method `{other}` is not supported yet"),
        None => bail!("it has no method"),
    })
}

fn path(style: &str, path: Option<String>) -> Result<String> {
    match (style, path) {
        ("Rpc", None) => Ok("/".to_owned()),
        ("Rpc", Some(path)) => bail!("an RPC operation with a path (`{path}`)"),
        (_, None) => bail!("a ROA operation without a path"),
        (_, Some(path)) if path.contains('{') => {
            bail!("a path with placeholders (`{path}`) is not supported yet")
        }
        (_, Some(path)) => Ok(path),
    }
}
