//! [`DeleteProjectNotifyReceivers`] and its response. Needs the feature `DeleteProjectNotifyReceivers`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DeleteProjectNotifyReceivers`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DeleteProjectNotifyReceivers", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("InstanceId"),
            ParameterDescriptor::required("ReceiverIds"),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Removes receivers of the notifications of a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DeleteProjectNotifyReceivers).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DeleteProjectNotifyReceivers {
    instance_id: Option<String>,
    receiver_ids: Option<String>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DeleteProjectNotifyReceivers {
    /// Creates the operation with its required parameters.
    ///
    /// - `receiver_ids`: IDs of the receivers.
    pub fn new(receiver_ids: impl Into<String>) -> Self {
        Self {
            receiver_ids: Some(receiver_ids.into()),
            ..Self::default()
        }
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
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

impl model::Object for DeleteProjectNotifyReceivers {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "ReceiverIds" => &mut self.receiver_ids,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("ReceiverIds", self.receiver_ids.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DeleteProjectNotifyReceivers {
    type Output = DeleteProjectNotifyReceiversResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`DeleteProjectNotifyReceivers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteProjectNotifyReceiversResponse {
    /// ID of the request.
    pub request_id: String,
    /// Outcome of each part of the request.
    pub results: Vec<DeleteProjectNotifyReceiversResult>,
}

impl model::Object for DeleteProjectNotifyReceiversResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "Results" => &mut self.results,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("Results", self.results.value());
    }
}

/// An item of `Results` in the response of [`DeleteProjectNotifyReceivers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeleteProjectNotifyReceiversResult {
    /// `OK`, or why this part failed.
    pub code: Option<String>,
    /// Error message.
    pub message: Option<String>,
    /// ID of the receiver.
    pub receiver_id: Option<String>,
}

impl model::Object for DeleteProjectNotifyReceiversResult {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Message" => &mut self.message,
            "ReceiverId" => &mut self.receiver_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Message", self.message.value());
        visitor("ReceiverId", self.receiver_id.value());
    }
}
