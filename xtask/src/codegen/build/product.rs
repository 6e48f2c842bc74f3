//! The facts of a product.

use anyhow::{Result, bail};

use super::words;
use crate::codegen::model::Product;
use crate::codegen::overlay::{Overlay, stale};
use crate::spec::facts::{Document, Endpoint};

/// The facts of a product.
pub(super) fn build(document: &Document, overlay: &Overlay) -> Result<Product> {
    let info = &document.info;
    Ok(Product {
        code: one_line(&info.product),
        version: one_line(&info.version),
        style: words::api_style(&info.style)?,
        name: one_line(overlay.product.name.as_ref().unwrap_or(&info.product)),
        endpoints: table(&document.endpoints, "endpoints")?,
        vpc_endpoints: table(
            document.vpc_endpoints.as_deref().unwrap_or_default(),
            "vpcEndpoints",
        )?,
        global_endpoint: document.global_endpoint.clone(),
        host_prefix: host_prefix(document, overlay)?,
    })
}

/// The text in one line, for a comment.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Hosts by region, sorted for a binary search.
fn table(endpoints: &[Endpoint], name: &str) -> Result<Vec<(String, String)>> {
    let mut table: Vec<_> = endpoints
        .iter()
        .map(|endpoint| (endpoint.region_id.clone(), endpoint.endpoint.clone()))
        .collect();
    table.sort_unstable();
    table.dedup();
    if let Some(pair) = table.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        bail!("{name}: region `{}` is there twice", pair[0].0);
    }
    Ok(table)
}

fn host_prefix(document: &Document, overlay: &Overlay) -> Result<Option<String>> {
    let by_rule = match document.endpoint_rule.as_deref() {
        Some("regional") => Some(document.info.product.to_ascii_lowercase()),
        Some(other) => bail!("endpointRule `{other}` is not supported, only `regional` is"),
        None => None,
    };
    match &overlay.product.host_prefix {
        None => Ok(by_rule),
        Some(prefix) if Some(prefix) == by_rule.as_ref() => stale(
            "product.host_prefix",
            &format!("`endpointRule` gives `{prefix}`, too"),
        ),
        prefix => Ok(prefix.clone()),
    }
}
