//! [`GetInstanceTwoFactor`] and its response. Needs the feature `GetInstanceTwoFactor`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetInstanceTwoFactor`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "GetInstanceTwoFactor", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes the two-factor authentication of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetInstanceTwoFactor).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetInstanceTwoFactor {
    instance_id: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl GetInstanceTwoFactor {
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

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetInstanceTwoFactor {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetInstanceTwoFactor {
    type Output = GetInstanceTwoFactorResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`GetInstanceTwoFactor`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetInstanceTwoFactorResponse {
    /// Configuration.
    pub config: Option<Config>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for GetInstanceTwoFactorResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Config" => &mut self.config,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Config", self.config.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// `Config` in the response of [`GetInstanceTwoFactor`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Config {
    /// Whether two-factor authentication is enabled.
    pub enable_two_factor: Option<bool>,
    /// How long two-factor authentication is skipped after a successful one.
    pub skip_two_factor_time: Option<i64>,
    /// Methods of two-factor authentication.
    pub two_factor_methods: Vec<String>,
}

impl model::Object for Config {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EnableTwoFactor" => &mut self.enable_two_factor,
            "SkipTwoFactorTime" => &mut self.skip_two_factor_time,
            "TwoFactorMethods" => &mut self.two_factor_methods,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EnableTwoFactor", self.enable_two_factor.value());
        visitor("SkipTwoFactorTime", self.skip_two_factor_time.value());
        visitor("TwoFactorMethods", self.two_factor_methods.value());
    }
}
