//! [`ModifyProjectNotifyReceiver`] and its response. Needs the feature `ModifyProjectNotifyReceiver`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ModifyProjectNotifyReceiver`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ModifyProjectNotifyReceiver", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("Email"),
            ParameterDescriptor::optional("InstanceId"),
            ParameterDescriptor::required("Name"),
            ParameterDescriptor::optional("Phone"),
            ParameterDescriptor::required("ReceiverId").with_kind(Kind::Int64),
            ParameterDescriptor::optional("RegionId"),
        ])
        .with_required_members(&["RequestId"]);

/// Modifies a receiver of the notifications of a project.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ModifyProjectNotifyReceiver).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ModifyProjectNotifyReceiver {
    email: Option<String>,
    instance_id: Option<String>,
    name: Option<String>,
    phone: Option<String>,
    receiver_id: Option<i64>,
    region_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ModifyProjectNotifyReceiver {
    /// Creates the operation with its required parameters.
    ///
    /// - `name`: name.
    /// - `receiver_id`: ID of the receiver.
    pub fn new(name: impl Into<String>, receiver_id: i64) -> Self {
        Self {
            name: Some(name.into()),
            receiver_id: Some(receiver_id),
            ..Self::default()
        }
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// ID of the bastion host, which `DescribeInstances` lists.
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }

    /// Phone number.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
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

impl model::Object for ModifyProjectNotifyReceiver {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Email" => &mut self.email,
            "InstanceId" => &mut self.instance_id,
            "Name" => &mut self.name,
            "Phone" => &mut self.phone,
            "ReceiverId" => &mut self.receiver_id,
            "RegionId" => &mut self.region_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Email", self.email.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Name", self.name.value());
        visitor("Phone", self.phone.value());
        visitor("ReceiverId", self.receiver_id.value());
        visitor("RegionId", self.region_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ModifyProjectNotifyReceiver {
    type Output = ModifyProjectNotifyReceiverResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ModifyProjectNotifyReceiver`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ModifyProjectNotifyReceiverResponse {
    /// ID of the request.
    pub request_id: String,
}

impl model::Object for ModifyProjectNotifyReceiverResponse {
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
