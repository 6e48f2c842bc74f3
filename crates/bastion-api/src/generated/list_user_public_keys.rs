//! [`ListUserPublicKeys`] and its response. Needs the feature `ListUserPublicKeys`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListUserPublicKeys`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ListUserPublicKeys", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
            ParameterDescriptor::optional("UserId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"])
        .with_paging(
            Paging::by_number("PageNumber", "PublicKeys")
                .with_size_parameter("PageSize")
                .with_total_count("TotalCount"),
        );

/// Lists the public keys of a user.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListUserPublicKeys).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListUserPublicKeys {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    user_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListUserPublicKeys {
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

    /// ID of the user.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListUserPublicKeys {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("UserId", self.user_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListUserPublicKeys {
    type Output = ListUserPublicKeysResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListUserPublicKeys {
    type Item = PublicKey;

    #[inline]
    fn items(page: ListUserPublicKeysResponse) -> Vec<Self::Item> {
        page.public_keys
    }
}

/// Response of [`ListUserPublicKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListUserPublicKeysResponse {
    /// Public keys.
    pub public_keys: Vec<PublicKey>,
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
}

impl model::Object for ListUserPublicKeysResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "PublicKeys" => &mut self.public_keys,
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("PublicKeys", self.public_keys.value());
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
    }
}

/// An item of `PublicKeys` in the response of [`ListUserPublicKeys`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublicKey {
    /// Remark.
    pub comment: Option<String>,
    /// Fingerprint.
    pub finger_print: Option<String>,
    /// ID of the public key.
    pub public_key_id: Option<String>,
    /// Name of the public key.
    pub public_key_name: Option<String>,
    /// ID of the user.
    pub user_id: Option<String>,
}

impl model::Object for PublicKey {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "FingerPrint" => &mut self.finger_print,
            "PublicKeyId" => &mut self.public_key_id,
            "PublicKeyName" => &mut self.public_key_name,
            "UserId" => &mut self.user_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("FingerPrint", self.finger_print.value());
        visitor("PublicKeyId", self.public_key_id.value());
        visitor("PublicKeyName", self.public_key_name.value());
        visitor("UserId", self.user_id.value());
    }
}
