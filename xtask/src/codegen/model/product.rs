use anyhow::{Result, bail, ensure};

use super::Product;
use crate::codegen::overlay::{Overlay, idle};
use crate::codegen::spec::{Document, Endpoint, Schemas};

/// The facts of a product.
pub(super) fn build(document: &Document, overlay: &Overlay) -> Result<Product> {
    // References are not followed yet, so that nothing can reach a component.
    if let Schemas::Map(schemas) = &document.components.schemas
        && let Some(name) = schemas.keys().next()
    {
        bail!("component `{name}`: no operation reaches it");
    }
    ensure!(
        document.global_endpoint.is_none(),
        "`globalEndpoint` is not supported yet"
    );
    Ok(Product {
        code: document.info.product.clone(),
        version: document.info.version.clone(),
        style: match document.info.style.as_str() {
            "RPC" => "Rpc",
            "ROA" => "Roa",
            other => bail!("style `{other}` is not supported yet"),
        },
        name: overlay.product.name.clone(),
        endpoints: table(&document.endpoints, "endpoints")?,
        vpc_endpoints: table(&document.vpc_endpoints, "vpcEndpoints")?,
        host_prefix: host_prefix(document, overlay)?,
    })
}

/// Hosts by region, sorted for a binary search.
fn table(endpoints: &[Endpoint], name: &str) -> Result<Vec<(String, String)>> {
    let mut table: Vec<_> = endpoints
        .iter()
        .map(|endpoint| (endpoint.region_id.clone(), endpoint.endpoint.clone()))
        .collect();
    table.sort_unstable();
    if let Some(pair) = table.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        bail!("{name}: region `{}` stands there twice", pair[0].0);
    }
    Ok(table)
}

fn host_prefix(document: &Document, overlay: &Overlay) -> Result<String> {
    match document.endpoint_rule.as_deref() {
        Some("regional") => {}
        Some(other) => bail!("endpointRule `{other}` is not supported yet"),
        None => bail!("a product without endpointRule is not supported yet"),
    }
    let by_rule = document.info.product.to_ascii_lowercase();
    match &overlay.product.host_prefix {
        None => Ok(by_rule),
        Some(prefix) if *prefix != by_rule => Ok(prefix.clone()),
        Some(prefix) => idle(
            "product.host_prefix",
            &format!("the rule gives `{prefix}` too"),
        ),
    }
}
