//! [`DescribeApplicationNlbs`] and its response. Needs the feature `DescribeApplicationNlbs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::collections::BTreeMap;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationNlbs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationNlbs",
    Method::GET,
    "/pop/v1/sam/app/nlb",
)
.with_parameters(&[ParameterDescriptor::optional("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes the NLB instances that are bound to an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationNlbs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationNlbs {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationNlbs {
    /// Creates the operation without any parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the application.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationNlbs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeApplicationNlbs {
    type Output = DescribeApplicationNlbsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DescribeApplicationNlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationNlbsResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<String>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for DescribeApplicationNlbsResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Instances.
    pub instances: BTreeMap<String, Instance>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Instances" => &mut self.instances,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Instances", self.instances.value());
    }
}

/// An item of `Data.Instances` in the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Instance {
    /// Whether SAE created the SLB instance.
    pub created_by_sae: Option<bool>,
    /// DNS name.
    pub dns_name: Option<String>,
    /// Listeners.
    pub listeners: BTreeMap<String, Listener>,
}

impl model::Object for Instance {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreatedBySae" => &mut self.created_by_sae,
            "DnsName" => &mut self.dns_name,
            "Listeners" => &mut self.listeners,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CreatedBySae", self.created_by_sae.value());
        visitor("DnsName", self.dns_name.value());
        visitor("Listeners", self.listeners.value());
    }
}

/// An item of `Data.Instances.Listeners` in the response of [`DescribeApplicationNlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listener {
    /// IDs of the certificates.
    pub cert_ids: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Protocol.
    pub protocol: Option<String>,
    /// Status.
    pub status: Option<Status>,
    /// Target port.
    pub target_port: Option<i64>,
}

impl model::Object for Listener {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CertIds" => &mut self.cert_ids,
            "Port" => &mut self.port,
            "Protocol" => &mut self.protocol,
            "Status" => &mut self.status,
            "TargetPort" => &mut self.target_port,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CertIds", self.cert_ids.value());
        visitor("Port", self.port.value());
        visitor("Protocol", self.protocol.value());
        visitor("Status", self.status.value());
        visitor("TargetPort", self.target_port.value());
    }
}

known_values! {
    /// Status in the response of [`DescribeApplicationNlbs`].
    pub enum Status {
        /// Bounded.
        Bounded = "Bounded",
        /// Configuring.
        Configuring = "Configuring",
        /// Creating.
        Creating = "Creating",
        /// Failed.
        Failed = "Failed",
        /// Unbinding.
        Unbinding = "Unbinding",
    }
}
