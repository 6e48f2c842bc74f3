//! Which operations there are, and which one a request means.

use std::{fmt, ptr};

use aliyun_core::model::Fields;
use aliyun_core::operation::{CatalogEntry, Descriptor, Product, Style};
use aliyun_credentials::sts;

use crate::wire;

/// The products, and the operations of each.
static PRODUCTS: [(&Product, &[CatalogEntry]); 3] = [
    (&sae_api::PRODUCT, sae_api::CATALOG),
    (&bastion_api::PRODUCT, bastion_api::CATALOG),
    (&sts::PRODUCT, sts::CATALOG),
];

/// An operation of one of the products.
#[derive(Clone, Copy)]
pub(crate) struct Operation(&'static CatalogEntry);

impl Operation {
    /// All there are.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let entries = PRODUCTS.iter().flat_map(|(_, entries)| *entries);
        entries.map(Self)
    }

    pub(crate) fn descriptor(self) -> &'static Descriptor {
        self.0.descriptor()
    }

    /// The model of its answer, without a value.
    pub(crate) fn answer(self) -> Box<dyn Fields> {
        self.0.answer()
    }

    pub(crate) fn is_sae(self) -> bool {
        ptr::eq(self.descriptor().product, &raw const sae_api::PRODUCT)
    }

    /// Whether a parameter is accepted that is in no document. The vendor's own programs send them, a region
    /// with every request.
    pub(crate) fn tolerates(self, name: &str) -> bool {
        match name {
            "RegionId" => true,
            "Columns" | "Lines" => self.descriptor().name == "GetWebshellToken",
            _ => false,
        }
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.descriptor().name)
    }
}

/// What a request is addressed to.
pub(crate) struct Route {
    pub(crate) operation: Operation,
    /// The parameters in the path, decoded.
    pub(crate) path: Vec<(&'static str, String)>,
}

/// The operation a request means.
///
/// `action` is what it names, if it does; the path of a ROA operation says enough without it.
pub(crate) fn find(version: &str, method: &str, path: &str, action: Option<&str>) -> Option<Route> {
    let operations =
        Operation::all().filter(|operation| operation.descriptor().product.version == version);
    let addressed = operations.filter_map(|operation| {
        let descriptor = operation.descriptor();
        let is_meant = match descriptor.product.style {
            // Both methods are documented for all of them, whichever the descriptor prefers.
            Style::Rpc => matches!(method, "GET" | "POST") && action == Some(descriptor.name),
            Style::Roa => method == descriptor.method.as_str(),
        };
        let path = is_meant.then(|| placeholders(descriptor.path, path))??;
        Some(Route { operation, path })
    });
    addressed
        // A path that is written out wins over one with placeholders.
        .min_by_key(|route| route.path.len())
        .filter(|route| action.is_none_or(|action| action == route.operation.descriptor().name))
}

/// The product that has this version of its API.
pub(crate) fn product(version: &str) -> Option<&'static Product> {
    let mut products = PRODUCTS.iter().map(|(product, _)| *product);
    products.find(|product| product.version == version)
}

/// What stands in a path in the places of a template's placeholders, if the rest is the same.
fn placeholders(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let mut parts = path.split('/');
    for wanted in template.split('/') {
        let part = parts.next()?;
        match wanted.strip_prefix('{') {
            Some(_) if part.is_empty() => return None,
            Some(name) => found.push((name.trim_end_matches('}'), wire::segment(part)?)),
            None if wanted == part => {}
            None => return None,
        }
    }
    parts.next().is_none().then_some(found)
}

/// The parameters that belong to the call and not to the operation.
pub(crate) fn is_common(name: &str) -> bool {
    matches!(
        name,
        "AccessKeyId"
            | "Action"
            | "BearerToken"
            | "Format"
            | "SecurityToken"
            | "Signature"
            | "SignatureMethod"
            | "SignatureNonce"
            | "SignatureType"
            | "SignatureVersion"
            | "Timestamp"
            | "Version"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAE: &str = "2019-05-06";
    const BASTION: &str = "2019-12-09";
    const SHELL: &str = "/pop/v1/sam/instance/webshellToken";
    const WEB: &str = "/pop/v2/api/web/application-revisions";

    fn name(route: Option<Route>) -> Option<&'static str> {
        route.map(|route| route.operation.descriptor().name)
    }

    #[test]
    fn a_path_or_an_action_finds_its_operation() {
        for action in [None, Some("GetWebshellToken")] {
            let found = find(SAE, "GET", SHELL, action);
            assert_eq!(name(found), Some("GetWebshellToken"));
        }
        for method in ["GET", "POST"] {
            for action in ["RenewAssetOperationToken", "TagResources"] {
                let found = find(BASTION, method, "/", Some(action));
                assert_eq!(name(found), Some(action));
            }
        }
    }

    #[test]
    fn a_path_has_values_in_it() {
        let path = format!("{WEB}/a%2Fb+c/revisions/%E5%80%BC");
        let found = find(SAE, "GET", &path, None).unwrap();
        let values: Vec<_> = found.path.iter().map(|(n, v)| (*n, &**v)).collect();
        assert_eq!(
            values,
            [("ApplicationId", "a/b+c"), ("RevisionId", "\u{503c}")]
        );
        assert_eq!(name(Some(found)), Some("DescribeWebApplicationRevision"));
    }

    #[test]
    fn what_does_not_agree_finds_nothing() {
        let generate = Some("GenerateAssetOperationToken");
        for (version, method, path, action) in [
            (SAE, "POST", SHELL, None),
            (SAE, "GET", "/", Some("GetWebshellToken")),
            (SAE, "GET", SHELL, generate),
            (SAE, "GET", &*format!("{WEB}//revisions"), None),
            (SAE, "GET", &*format!("{WEB}/a/revisions/b/c"), None),
            (SAE, "GET", &*format!("{WEB}/%FF/revisions"), None),
            (BASTION, "GET", SHELL, None),
            (BASTION, "PUT", "/", generate),
            (BASTION, "POST", "/x", generate),
            (BASTION, "POST", "/", None),
            (BASTION, "POST", "/", Some("Nothing")),
            (SAE, "POST", "/", generate),
            ("2020-01-01", "POST", "/", generate),
        ] {
            assert_eq!(name(find(version, method, path, action)), None, "{path}");
        }
    }

    /// Each is found by its own address, so none hides another.
    #[test]
    fn every_operation_is_found() {
        for operation in Operation::all() {
            let descriptor = operation.descriptor();
            let method = descriptor.method.as_str();
            let path = descriptor.path.replace(['{', '}'], "");
            let action = match descriptor.product.style {
                Style::Rpc => Some(descriptor.name),
                Style::Roa => None,
            };
            let found = find(descriptor.product.version, method, &path, action);
            assert_eq!(name(found), Some(descriptor.name));
        }
    }
}
