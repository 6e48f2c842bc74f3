//! [`ListImportableKmsSecretsForHost`] and its response. Needs the feature `ListImportableKMSSecretsForHost`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListImportableKmsSecretsForHost`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListImportableKMSSecretsForHost",
    Method::POST,
    "/",
)
.with_parameters(&[
    ParameterDescriptor::required("HostId").with_kind(Kind::Int32),
    ParameterDescriptor::optional("InstanceId"),
    ParameterDescriptor::optional("Keyword"),
    ParameterDescriptor::optional("MaxResults").with_kind(Kind::Int32),
    ParameterDescriptor::optional("NextToken"),
    ParameterDescriptor::optional("RegionId"),
])
.idempotent()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_token("NextToken", "Secrets", "NextToken").with_size_parameter("MaxResults"),
);

/// Lists the secrets of KMS that can be imported as accounts of a host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListImportableKMSSecretsForHost).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListImportableKmsSecretsForHost {
    host_id: Option<i32>,
    instance_id: Option<String>,
    keyword: Option<String>,
    max_results: Option<i32>,
    next_token: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListImportableKmsSecretsForHost {
    /// Creates the operation with its required parameters.
    ///
    /// - `host_id`: ID of the host.
    pub fn new(host_id: i32) -> Self {
        Self {
            host_id: Some(host_id),
            ..Self::default()
        }
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Keyword.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Maximum number of items on a page.
    pub fn max_results(mut self, max_results: i32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
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

impl model::Object for ListImportableKmsSecretsForHost {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "HostId" => &mut self.host_id,
            "InstanceId" => &mut self.instance_id,
            "Keyword" => &mut self.keyword,
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("HostId", self.host_id.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Keyword", self.keyword.value());
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListImportableKmsSecretsForHost {
    type Output = ListImportableKmsSecretsForHostResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListImportableKmsSecretsForHost {
    type Item = Secret;

    #[inline]
    fn items(page: ListImportableKmsSecretsForHostResponse) -> Vec<Self::Item> {
        page.secrets
    }
}

/// Response of [`ListImportableKmsSecretsForHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListImportableKmsSecretsForHostResponse {
    /// Maximum number of items on a page.
    pub max_results: Option<i64>,
    /// Token of a page: of the one to return in a request, and of the next one in a response.
    pub next_token: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Secrets.
    pub secrets: Vec<Secret>,
}

impl model::Object for ListImportableKmsSecretsForHostResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MaxResults" => &mut self.max_results,
            "NextToken" => &mut self.next_token,
            "RequestId" => &mut self.request_id,
            "Secrets" => &mut self.secrets,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MaxResults", self.max_results.value());
        visitor("NextToken", self.next_token.value());
        visitor("RequestId", self.request_id.value());
        visitor("Secrets", self.secrets.value());
    }
}

/// An item of `Secrets` in the response of [`ListImportableKmsSecretsForHost`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Secret {
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// Secret type.
    pub secret_type: Option<String>,
    /// Tags.
    pub tags: Option<String>,
}

impl model::Object for Secret {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            "Tags" => &mut self.tags,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SecretName", self.secret_name.value());
        visitor("SecretType", self.secret_type.value());
        visitor("Tags", self.tags.value());
    }
}
