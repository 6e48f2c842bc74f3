//! `ModifyInstanceTwoFactor` and what it answers. Needs the feature `ModifyInstanceTwoFactor`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`ModifyInstanceTwoFactor`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyInstanceTwoFactor", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("EnableTwoFactor"),
            ParameterDescriptor::optional("TwoFactorMethods"),
            ParameterDescriptor::optional("SkipTwoFactorTime"),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies instance two factor.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyInstanceTwoFactor).
///
/// Needs the feature `ModifyInstanceTwoFactor`.
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
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// The parameter `EnableTwoFactor`.
    pub fn enable_two_factor(mut self, enable_two_factor: impl Into<EnableTwoFactor>) -> Self {
        self.enable_two_factor = Some(enable_two_factor.into());
        self
    }

    /// The parameter `TwoFactorMethods`.
    pub fn two_factor_methods(mut self, two_factor_methods: impl Into<String>) -> Self {
        self.two_factor_methods = Some(two_factor_methods.into());
        self
    }

    /// The parameter `SkipTwoFactorTime`.
    pub fn skip_two_factor_time(mut self, skip_two_factor_time: impl Into<String>) -> Self {
        self.skip_two_factor_time = Some(skip_two_factor_time.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`ModifyInstanceTwoFactor`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyInstanceTwoFactorResponse {
    /// Id of the request.
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
    /// Values of `EnableTwoFactor`.
    pub enum EnableTwoFactor {
        /// The value `false`.
        False = "false",
        /// The value `true`.
        True = "true",
    }
}
