//! [`ModifyInstanceTwoFactor`] and its response. Needs the feature `ModifyInstanceTwoFactor`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyInstanceTwoFactor`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyInstanceTwoFactor", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("EnableTwoFactor").with_known_values(&["false", "true"]),
            ParameterDescriptor::optional("TwoFactorMethods"),
            ParameterDescriptor::optional("SkipTwoFactorTime"),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies the two-factor authentication of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceTwoFactor).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyInstanceTwoFactor {
    instance_id: Option<String>,
    region_id: Option<String>,
    enable_two_factor: Option<EnableTwoFactor>,
    two_factor_methods: Option<String>,
    skip_two_factor_time: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyInstanceTwoFactor {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Whether two-factor authentication is enabled.
    pub fn enable_two_factor(mut self, enable_two_factor: impl Into<EnableTwoFactor>) -> Self {
        self.enable_two_factor = Some(enable_two_factor.into());
        self
    }

    /// Methods of two-factor authentication.
    pub fn two_factor_methods(mut self, two_factor_methods: impl Into<String>) -> Self {
        self.two_factor_methods = Some(two_factor_methods.into());
        self
    }

    /// How long two-factor authentication is skipped after a successful one.
    pub fn skip_two_factor_time(mut self, skip_two_factor_time: impl Into<String>) -> Self {
        self.skip_two_factor_time = Some(skip_two_factor_time.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ModifyInstanceTwoFactor {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "EnableTwoFactor" => &mut self.enable_two_factor,
            "TwoFactorMethods" => &mut self.two_factor_methods,
            "SkipTwoFactorTime" => &mut self.skip_two_factor_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("EnableTwoFactor", self.enable_two_factor.value());
        visitor("TwoFactorMethods", self.two_factor_methods.value());
        visitor("SkipTwoFactorTime", self.skip_two_factor_time.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyInstanceTwoFactor {
    type Output = ModifyInstanceTwoFactorResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyInstanceTwoFactor`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyInstanceTwoFactorResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyInstanceTwoFactorResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

known_values! {
    /// Whether two-factor authentication is enabled.
    pub enum EnableTwoFactor {
        /// `false`.
        False = "false",
        /// `true`.
        True = "true",
    }
}
