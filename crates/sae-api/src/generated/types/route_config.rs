//! [`RouteConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::PathConfig;

/// Descriptors of the members of [`RouteConfig`].
pub static ROUTE_CONFIG: [ParameterDescriptor; 1] = [ParameterDescriptor::optional("routes")
    .with_kind(Kind::List(&Kind::Object(&types::PATH_CONFIG)))];

/// Route configuration.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteConfig {
    /// Routes.
    pub routes: Option<Vec<PathConfig>>,
}

impl RouteConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Routes.
    pub fn routes(mut self, routes: impl IntoIterator<Item = PathConfig>) -> Self {
        self.routes = Some(routes.into_iter().collect());
        self
    }
}

impl model::Object for RouteConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "routes" => &mut self.routes,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("routes", self.routes.value());
    }
}
