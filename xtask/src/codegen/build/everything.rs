//! A product as a whole.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};

use super::culprit::Culprit;
use super::known::Components;
use super::operation_names::Names;
use super::{components, operation, product};
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Model, Operation};
use crate::codegen::overlay::{Overlay, idle};
use crate::spec::facts::Document;

/// Brings document and overlay together. Both have to be used up.
pub(crate) fn build(document: &Document, overlay: &mut Overlay) -> Result<Model> {
    let product = product::build(document, overlay).context("product")?;
    let known = Components::of(document)?;
    let components = components::build(&known, overlay)?;
    let mut names = Names::new(&components);
    let mut operations = Vec::new();
    for (name, api) in &document.apis {
        let culprit = || Culprit::Operation(name.clone());
        let shared = operation::Shared {
            product: &product,
            known: &known,
            components: &components,
        };
        let built = operation::build(name, api, &shared, &mut names, overlay);
        operations.push(built.with_context(culprit)?);
    }
    mark_elsewhere(&mut operations);
    let has_features = overlay.product.has_features();
    let default_features = overlay.product.default.clone();
    ensure!(
        has_features || default_features.is_empty() && components.is_empty(),
        "{OVERLAY}: product.features: without features nothing is a default, and nothing is shared"
    );
    for feature in &default_features {
        if !document.apis.contains_key(feature) {
            return idle("product.default", &format!("`{feature}` is no operation"));
        }
    }
    overlay.finish()?;
    Ok(Model {
        product,
        operations,
        components,
        has_features,
        default_features,
    })
}

/// Marks the parameters that do not travel where most of the product do.
fn mark_elsewhere(operations: &mut [Operation]) {
    let mut counts = BTreeMap::new();
    for parameter in operations
        .iter()
        .flat_map(|operation| &operation.parameters)
    {
        *counts.entry(parameter.location).or_insert(0) += 1;
    }
    let usual = counts.into_iter().max_by_key(|(_, count)| *count);
    let parameters = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.parameters);
    for parameter in parameters {
        parameter.is_elsewhere = usual.is_some_and(|(usual, _)| parameter.location != usual);
    }
}
