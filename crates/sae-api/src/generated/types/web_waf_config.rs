//! [`WebWafConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`WebWafConfig`].
pub static WEB_WAF_CONFIG: [ParameterDescriptor; 1] =
    [ParameterDescriptor::optional("EnableWAF").with_kind(Kind::Boolean)];

/// Web WAF configuration.
///
/// Needs one of the features `CreateWebCustomDomain`, `DeleteWebCustomDomain`,
/// `DescribeWebCustomDomain`, `ListWebCustomDomains`, or `UpdateWebCustomDomain`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebWafConfig {
    /// Whether WAF is enabled.
    pub enable_waf: Option<bool>,
}

impl WebWafConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether WAF is enabled.
    pub fn enable_waf(mut self, enable_waf: bool) -> Self {
        self.enable_waf = Some(enable_waf);
        self
    }
}

impl model::Object for WebWafConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableWAF" => &mut self.enable_waf,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnableWAF", self.enable_waf.value());
    }
}
