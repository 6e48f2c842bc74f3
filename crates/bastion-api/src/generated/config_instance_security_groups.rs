//! [`ConfigInstanceSecurityGroups`] and its response. Needs the feature `ConfigInstanceSecurityGroups`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ConfigInstanceSecurityGroups`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ConfigInstanceSecurityGroups", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("Lang").with_known_values(&["en", "zh"]),
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("AuthorizedSecurityGroups")
                .with_kind(Kind::List(&Kind::Text))
                .with_limits(&[Limit::MaxItems(100)]),
        ])
        .with_required_members(&["RequestId"]);

/// Sets the security groups that may access a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ConfigInstanceSecurityGroups).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ConfigInstanceSecurityGroups {
    lang: Option<Lang>,
    instance_id: Option<String>,
    region_id: Option<String>,
    authorized_security_groups: Option<Vec<String>>,
    extra_query: ExtraQuery,
}

impl ConfigInstanceSecurityGroups {
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `authorized_security_groups`: authorized security groups.
    pub fn new(
        instance_id: impl Into<String>,
        authorized_security_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            authorized_security_groups: Some(
                authorized_security_groups
                    .into_iter()
                    .map(Into::into)
                    .collect(),
            ),
            ..Self::default()
        }
    }

    /// Language of the response.
    pub fn lang(mut self, lang: impl Into<Lang>) -> Self {
        self.lang = Some(lang.into());
        self
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

impl model::Object for ConfigInstanceSecurityGroups {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Lang" => &mut self.lang,
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "AuthorizedSecurityGroups" => &mut self.authorized_security_groups,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Lang", self.lang.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor(
            "AuthorizedSecurityGroups",
            self.authorized_security_groups.value(),
        );
        self.extra_query.visit(visitor);
    }
}

impl Operation for ConfigInstanceSecurityGroups {
    type Output = ConfigInstanceSecurityGroupsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ConfigInstanceSecurityGroups`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigInstanceSecurityGroupsResponse {
    /// ID of the bastion host, which `DescribeInstances` lists.
    pub instance_id: Option<String>,
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ConfigInstanceSecurityGroupsResponse {
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

known_values! {
    /// Language of the response.
    pub enum Lang {
        /// `en`.
        En = "en",
        /// `zh`.
        Zh = "zh",
    }
}
