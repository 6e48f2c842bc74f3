//! A product with all of its operations.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};

use super::known::Components;
use super::operation_names::Names;
use super::subject::Subject;
use super::{components, operation, product};
use crate::codegen::files::OVERLAY;
use crate::codegen::model::{Model, Operation};
use crate::codegen::overlay::{Overlay, stale};
use crate::spec::facts::Document;

/// Builds the model from document and overlay. Every entry of the overlay must apply.
pub(crate) fn build(document: &Document, overlay: &mut Overlay) -> Result<Model> {
    let product = product::build(document, overlay).context("product")?;
    let known = Components::of(document)?;
    let components = components::build(&known, overlay)?;
    let mut names = Names::new(&components);
    let mut operations = Vec::new();
    for (name, api) in &document.apis {
        let subject = || Subject::Operation(name.clone());
        let shared = operation::Shared {
            product: &product,
            known: &known,
            components: &components,
        };
        let built = operation::build(name, api, &shared, &mut names, overlay);
        operations.push(built.with_context(subject)?);
    }
    mark_elsewhere(&mut operations);
    let has_features = overlay.product.has_features();
    let default_features = overlay.product.default.clone();
    ensure!(
        has_features || default_features.is_empty() && components.is_empty(),
        "{OVERLAY}: product.features: without features there are no default features and no shared types"
    );
    for feature in &default_features {
        if !document.apis.contains_key(feature) {
            return stale(
                "product.default",
                &format!("`{feature}` is not an operation"),
            );
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

/// Marks the parameters whose location is not the most frequent one of the product.
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
