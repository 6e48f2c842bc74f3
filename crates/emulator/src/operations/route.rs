//! Finds the operation that a request calls.

use aliyun_core::operation::{ApiStyle, Product};

use super::catalog::{Operation, PRODUCTS};
use crate::wire::decode_segment;

/// The operation of a request with its path parameters.
pub(crate) struct Route {
    pub(crate) operation: Operation,
    /// The names and the decoded values of the path parameters.
    pub(crate) path_parameters: Vec<(&'static str, String)>,
}

/// Finds the operation that a request calls.
///
/// `action` is the name of the operation, if the request contains it. A ROA operation is found by its path alone.
pub(crate) fn find_route(
    version: &str,
    method: &str,
    path: &str,
    action: Option<&str>,
) -> Option<Route> {
    let operations =
        Operation::all().filter(|operation| operation.descriptor().product.version == version);
    let candidates = operations.filter_map(|operation| {
        let descriptor = operation.descriptor();
        let matches = match descriptor.product.style {
            // All RPC operations accept both methods. The descriptor contains only the preferred one.
            ApiStyle::Rpc => matches!(method, "GET" | "POST") && action == Some(descriptor.name),
            ApiStyle::Roa => method == descriptor.method.as_str(),
        };
        let path = matches.then(|| match_path(descriptor.path, path))??;
        Some(Route {
            operation,
            path_parameters: path,
        })
    });
    candidates
        // A literal path takes precedence over one with placeholders.
        .min_by_key(|route| route.path_parameters.len())
        .filter(|route| action.is_none_or(|action| action == route.operation.descriptor().name))
}

/// The product whose API has this version.
pub(crate) fn find_product(version: &str) -> Option<&'static Product> {
    let mut products = PRODUCTS.iter().map(|(product, _)| *product);
    products.find(|product| product.version == version)
}

/// Matches a path against a template. Returns the names and the decoded values of its placeholders.
fn match_path(template: &'static str, path: &str) -> Option<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let mut segments = path.split('/');
    for expected in template.split('/') {
        let segment = segments.next()?;
        match expected.strip_prefix('{') {
            Some(_) if segment.is_empty() => return None,
            Some(name) => found.push((name.trim_end_matches('}'), decode_segment(segment)?)),
            None if expected == segment => {}
            None => return None,
        }
    }
    segments.next().is_none().then_some(found)
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
    fn an_operation_is_found_by_path_or_action() {
        for action in [None, Some("GetWebshellToken")] {
            let found = find_route(SAE, "GET", SHELL, action);
            assert_eq!(name(found), Some("GetWebshellToken"));
        }
        for method in ["GET", "POST"] {
            for action in ["RenewAssetOperationToken", "TagResources"] {
                let found = find_route(BASTION, method, "/", Some(action));
                assert_eq!(name(found), Some(action));
            }
        }
    }

    #[test]
    fn path_parameters_are_decoded() {
        let path = format!("{WEB}/a%2Fb+c/revisions/%E5%80%BC");
        let found = find_route(SAE, "GET", &path, None).unwrap();
        let values: Vec<_> = found
            .path_parameters
            .iter()
            .map(|(n, v)| (*n, &**v))
            .collect();
        assert_eq!(
            values,
            [("ApplicationId", "a/b+c"), ("RevisionId", "\u{503c}")]
        );
        assert_eq!(name(Some(found)), Some("DescribeWebApplicationRevision"));
    }

    #[test]
    fn a_mismatch_finds_no_operation() {
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
            assert_eq!(
                name(find_route(version, method, path, action)),
                None,
                "{path}"
            );
        }
    }

    /// No operation hides another one.
    #[test]
    fn every_operation_is_found() {
        for operation in Operation::all() {
            let descriptor = operation.descriptor();
            let method = descriptor.method.as_str();
            let path = descriptor.path.replace(['{', '}'], "");
            let action = match descriptor.product.style {
                ApiStyle::Rpc => Some(descriptor.name),
                ApiStyle::Roa => None,
            };
            let found = find_route(descriptor.product.version, method, &path, action);
            assert_eq!(name(found), Some(descriptor.name));
        }
    }
}
