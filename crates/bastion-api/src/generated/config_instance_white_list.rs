//! [`ConfigInstanceWhiteList`] and its response. Needs the feature `ConfigInstanceWhiteList`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ConfigInstanceWhiteList`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ConfigInstanceWhiteList", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("WhiteList")
                .with_kind(Kind::List(&Kind::Text))
                .with_limits(&[Limit::MaxItems(50)]),
            ParameterDescriptor::optional("WhiteListPolicies")
                .with_kind(Kind::List(&Kind::Object(&[
                    ParameterDescriptor::optional("Description"),
                    ParameterDescriptor::optional("Entry"),
                ])))
                .with_limits(&[Limit::MaxItems(50)]),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the whitelist of a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ConfigInstanceWhiteList).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ConfigInstanceWhiteList {
    instance_id: Option<String>,
    region_id: Option<String>,
    white_list: Option<Vec<String>>,
    white_list_policies: Option<Vec<WhiteListPolicy>>,
    extra_query: ExtraQuery,
}

impl ConfigInstanceWhiteList {
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

    /// Whitelist. Limits: at most 50 items.
    pub fn white_list(mut self, white_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.white_list = Some(white_list.into_iter().map(Into::into).collect());
        self
    }

    /// Whitelist policies. Limits: at most 50 items.
    pub fn white_list_policies(
        mut self,
        white_list_policies: impl IntoIterator<Item = WhiteListPolicy>,
    ) -> Self {
        self.white_list_policies = Some(white_list_policies.into_iter().collect());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ConfigInstanceWhiteList {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "WhiteList" => &mut self.white_list,
            "WhiteListPolicies" => &mut self.white_list_policies,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("WhiteList", self.white_list.value());
        visitor("WhiteListPolicies", self.white_list_policies.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ConfigInstanceWhiteList {
    type Output = ConfigInstanceWhiteListResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ConfigInstanceWhiteList`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigInstanceWhiteListResponse {
    /// ID of the bastion host, which `DescribeInstances` lists.
    pub instance_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ConfigInstanceWhiteListResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// An item of `WhiteListPolicies` in the request of [`ConfigInstanceWhiteList`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WhiteListPolicy {
    /// Description.
    pub description: Option<String>,
    /// Entry.
    pub entry: Option<String>,
}

impl WhiteListPolicy {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Entry.
    pub fn entry(mut self, entry: impl Into<String>) -> Self {
        self.entry = Some(entry.into());
        self
    }
}

impl model::Object for WhiteListPolicy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "Entry" => &mut self.entry,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("Entry", self.entry.value());
    }
}
