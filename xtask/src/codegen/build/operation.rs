//! Operations.

use anyhow::Result;

use super::fixes::fixed;
use super::known::Components;
use super::method::{is_idempotent, method};
use super::operation_names::{Names, check_feature};
use super::path::path;
use super::security::{check_schemes, is_signed};
use super::{paging, parameter, parts, response, rules};
use crate::codegen::model::{Component, Operation, Page, Product};
use crate::codegen::names;
use crate::codegen::overlay::{Overlay, sentence};
use crate::spec::facts::Api;

/// What all operations of a product share.
pub(super) struct Shared<'a> {
    pub(super) product: &'a Product,
    pub(super) known: &'a Components<'a>,
    pub(super) components: &'a [Component],
}

/// Builds an operation.
pub(super) fn build(
    name: &str,
    api: &Api,
    shared: &Shared<'_>,
    names: &mut Names,
    overlay: &mut Overlay,
) -> Result<Operation> {
    check_feature(name)?;
    check_schemes(&api.schemes)?;
    response::check_media(api.produces.as_deref().unwrap_or_default())?;
    let type_name = names.types.claim(names::upper_camel_case(name));
    let response_name = names.types.claim(format!("{type_name}Response"));

    let (mut parameters, response, types) = parts::build(
        name,
        [&type_name, &response_name],
        api,
        shared.known,
        overlay,
    )?;
    let mut entry = overlay.operations.remove(name).unwrap_or_default();
    parameter::check_locations(&parameters)?;
    let constraints = fixed(
        name,
        api.constraints.clone().unwrap_or_default(),
        &mut entry,
    )?;
    let rules = rules::build(constraints, &mut parameters, overlay)?;
    parameter::check_names(&parameters)?;
    let structure = response::structure(&response, shared.components);
    let at = |key: &str| format!("operations.{name}.{key}");
    let method = method(&api.methods, shared.product.style)?;
    let built = Operation {
        module: names.modules.claim(names::snake_case(name)),
        method,
        idempotent: is_idempotent(name, method, shared.product.style, entry.idempotent)?,
        path: path(shared.product.style, api.path.as_deref(), &parameters)?,
        deprecated: api.deprecated == Some(true),
        signed: is_signed(&api.security)?,
        summary: sentence(entry.summary.as_deref(), &at("summary"))?
            .unwrap_or_else(|| names::summary(name)),
        details: sentence(entry.details.as_deref(), &at("details"))?,
        page: match entry.page.take() {
            Some(url) => Page::Own(url),
            None => Page::Portal(portal(shared.product, name)),
        },
        permissions: api
            .ram_actions
            .iter()
            .flatten()
            .map(|ram| ram.action.clone())
            .collect(),
        errors: errors(api),
        success_in_body: response::has_success_in_body(structure, shared.product.style),
        required_members: response::required_members(structure, &types)?,
        paging: paging::find(
            &paging::Operation {
                parameters: &parameters,
                response: structure,
                types: &types,
                components: shared.components,
            },
            entry.paging.take(),
        )?,
        name: name.to_owned(),
        feature: overlay.product.has_features().then(|| name.to_owned()),
        type_name,
        parameters,
        rules,
        response,
        types,
    };
    entry.finish(name)?;
    Ok(built)
}

/// Error codes by HTTP status.
fn errors(api: &Api) -> Vec<(String, Vec<String>)> {
    let errors = api.error_codes.iter().flatten();
    errors
        .map(|(status, errors)| {
            let mut codes: Vec<_> = errors
                .iter()
                .map(|error| error.error_code.clone())
                .collect();
            codes.sort_unstable();
            codes.dedup();
            (status.clone(), codes)
        })
        .collect()
}

/// The page of an operation in the vendor's portal.
fn portal(product: &Product, operation: &str) -> String {
    let Product { code, version, .. } = product;
    format!("https://api.aliyun.com/document/{code}/{version}/{operation}")
}
