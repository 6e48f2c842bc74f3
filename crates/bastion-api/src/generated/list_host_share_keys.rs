//! [`ListHostShareKeys`] and its response. Needs the feature `ListHostShareKeys`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListHostShareKeys`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListHostShareKeys", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "HostShareKeys")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists shared keys.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListHostShareKeys).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListHostShareKeys {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl ListHostShareKeys {
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

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// Maximum number of items on a page.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListHostShareKeys {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListHostShareKeys {
    type Output = ListHostShareKeysResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListHostShareKeys {
    type Item = HostShareKey;

    #[inline]
    fn items(page: ListHostShareKeysResponse) -> Vec<Self::Item> {
        page.host_share_keys
    }
}

/// Response of [`ListHostShareKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListHostShareKeysResponse {
    /// Shared keys.
    pub host_share_keys: Vec<HostShareKey>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListHostShareKeysResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostShareKeys" => &mut self.host_share_keys,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostShareKeys", self.host_share_keys.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `HostShareKeys` in the response of [`ListHostShareKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostShareKey {
    /// Number of host accounts.
    pub host_account_count: Option<i64>,
    /// ID of the shared key.
    pub host_share_key_id: Option<String>,
    /// Name of the shared key.
    pub host_share_key_name: Option<String>,
    /// Time of the last change of the key.
    pub last_modify_key_at: Option<i64>,
    /// Fingerprint of the private key.
    pub private_key_finger_print: Option<String>,
}

impl HostShareKey {
    /// Returns `last_modify_key_at` as a moment, by the rule of [`model::unix_time`].
    pub fn last_modify_key_at_as_time(&self) -> Option<SystemTime> {
        self.last_modify_key_at.and_then(model::unix_time)
    }
}

impl model::Object for HostShareKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostAccountCount" => &mut self.host_account_count,
            "HostShareKeyId" => &mut self.host_share_key_id,
            "HostShareKeyName" => &mut self.host_share_key_name,
            "LastModifyKeyAt" => &mut self.last_modify_key_at,
            "PrivateKeyFingerPrint" => &mut self.private_key_finger_print,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostAccountCount", self.host_account_count.value());
        visitor("HostShareKeyId", self.host_share_key_id.value());
        visitor("HostShareKeyName", self.host_share_key_name.value());
        visitor("LastModifyKeyAt", self.last_modify_key_at.value());
        visitor(
            "PrivateKeyFingerPrint",
            self.private_key_finger_print.value(),
        );
    }
}
