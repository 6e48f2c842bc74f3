//! `DescribeSecret` and what it answers. Needs the feature `DescribeSecret`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, SecretString, Slot, View};
use aliyun_core::operation::descriptor::{Kind, Limit};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeSecret`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeSecret",
    Method::GET,
    "/pop/v1/sam/secret/secret",
)
.with_parameters(&[
    ParameterDescriptor::required("NamespaceId"),
    ParameterDescriptor::required("SecretId")
        .of(Kind::Int64)
        .limits(&[Limit::Minimum(1), Limit::Maximum(1_000_000_000)]),
])
.repeatable()
.with_verdict()
.with_guaranteed(&["RequestId"]);

/// Describes secret.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeSecret).
///
/// Needs the feature `DescribeSecret`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeSecret {
    namespace_id: Option<String>,
    secret_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl DescribeSecret {
    /// The operation with what it requires.
    ///
    /// - `namespace_id`: id of the namespace.
    /// - `secret_id`: id of the secret.
    pub fn new(namespace_id: impl Into<String>, secret_id: i64) -> Self {
        Self {
            namespace_id: Some(namespace_id.into()),
            secret_id: Some(secret_id),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for DescribeSecret {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "NamespaceId" => &mut self.namespace_id,
            "SecretId" => &mut self.secret_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("NamespaceId", self.namespace_id.view());
        to("SecretId", self.secret_id.view());
        self.extra_query.each(to);
    }
}

impl Operation for DescribeSecret {
    type Output = DescribeSecretResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeSecret`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeSecretResponse {
    /// Status in the manner of HTTP: 2xx for success.
    pub code: Option<String>,
    /// The member `Data`.
    pub data: Option<Data>,
    /// Error code of a failure. Successful answers can carry one, too; it means nothing there.
    pub error_code: Option<String>,
    /// `success`, or what went wrong.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: String,
    /// Whether it worked.
    pub success: Option<bool>,
    /// Id for tracing inside the service.
    pub trace_id: Option<String>,
}

impl Fields for DescribeSecretResponse {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("ErrorCode", self.error_code.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
        to("TraceId", self.trace_id.view());
    }
}

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// Id of the namespace.
    pub namespace_id: Option<String>,
    /// The member `RelateApps`.
    pub relate_apps: Vec<RelateApp>,
    /// The data of the secret.
    pub secret_data: BTreeMap<String, SecretString>,
    /// Id of the secret.
    pub secret_id: Option<i64>,
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// The member `SecretType`.
    pub secret_type: Option<String>,
    /// The member `UpdateTime`.
    pub update_time: Option<i64>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreateTime" => &mut self.create_time,
            "NamespaceId" => &mut self.namespace_id,
            "RelateApps" => &mut self.relate_apps,
            "SecretData" => &mut self.secret_data,
            "SecretId" => &mut self.secret_id,
            "SecretName" => &mut self.secret_name,
            "SecretType" => &mut self.secret_type,
            "UpdateTime" => &mut self.update_time,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CreateTime", self.create_time.view());
        to("NamespaceId", self.namespace_id.view());
        to("RelateApps", self.relate_apps.view());
        to("SecretData", self.secret_data.view());
        to("SecretId", self.secret_id.view());
        to("SecretName", self.secret_name.view());
        to("SecretType", self.secret_type.view());
        to("UpdateTime", self.update_time.view());
    }
}

/// What stands in `RelateApps`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelateApp {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
}

impl Fields for RelateApp {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("AppName", self.app_name.view());
    }
}
