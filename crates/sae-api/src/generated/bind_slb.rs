//! `BindSlb` and what it answers. Needs the feature `BindSlb`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{Fields, Slot, View};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`BindSlb`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "BindSlb", Method::POST, "/pop/v1/sam/app/slb")
        .with_parameters(&[
            ParameterDescriptor::required("AppId"),
            ParameterDescriptor::optional("Internet"),
            ParameterDescriptor::optional("Intranet"),
            ParameterDescriptor::optional("InternetSlbId"),
            ParameterDescriptor::optional("IntranetSlbId"),
            ParameterDescriptor::optional("InternetSlbChargeType"),
            ParameterDescriptor::optional("IntranetSlbChargeType"),
        ])
        .with_verdict()
        .with_guaranteed(&["RequestId"]);

/// Binds slb.
///
/// The vendor describes it [here](https://api.aliyun.com/document/sae/2019-05-06/BindSlb).
///
/// Needs the feature `BindSlb`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct BindSlb {
    app_id: Option<String>,
    internet: Option<String>,
    intranet: Option<String>,
    internet_slb_id: Option<String>,
    intranet_slb_id: Option<String>,
    internet_slb_charge_type: Option<String>,
    intranet_slb_charge_type: Option<String>,
    extra_query: ExtraQuery,
}

impl BindSlb {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// The parameter `Internet`.
    pub fn internet(mut self, internet: impl Into<String>) -> Self {
        self.internet = Some(internet.into());
        self
    }

    /// The parameter `Intranet`.
    pub fn intranet(mut self, intranet: impl Into<String>) -> Self {
        self.intranet = Some(intranet.into());
        self
    }

    /// The parameter `InternetSlbId`.
    pub fn internet_slb_id(mut self, internet_slb_id: impl Into<String>) -> Self {
        self.internet_slb_id = Some(internet_slb_id.into());
        self
    }

    /// The parameter `IntranetSlbId`.
    pub fn intranet_slb_id(mut self, intranet_slb_id: impl Into<String>) -> Self {
        self.intranet_slb_id = Some(intranet_slb_id.into());
        self
    }

    /// The parameter `InternetSlbChargeType`.
    pub fn internet_slb_charge_type(mut self, internet_slb_charge_type: impl Into<String>) -> Self {
        self.internet_slb_charge_type = Some(internet_slb_charge_type.into());
        self
    }

    /// The parameter `IntranetSlbChargeType`.
    pub fn intranet_slb_charge_type(mut self, intranet_slb_charge_type: impl Into<String>) -> Self {
        self.intranet_slb_charge_type = Some(intranet_slb_charge_type.into());
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl Fields for BindSlb {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "Internet" => &mut self.internet,
            "Intranet" => &mut self.intranet,
            "InternetSlbId" => &mut self.internet_slb_id,
            "IntranetSlbId" => &mut self.intranet_slb_id,
            "InternetSlbChargeType" => &mut self.internet_slb_charge_type,
            "IntranetSlbChargeType" => &mut self.intranet_slb_charge_type,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("AppId", self.app_id.view());
        to("Internet", self.internet.view());
        to("Intranet", self.intranet.view());
        to("InternetSlbId", self.internet_slb_id.view());
        to("IntranetSlbId", self.intranet_slb_id.view());
        to(
            "InternetSlbChargeType",
            self.internet_slb_charge_type.view(),
        );
        to(
            "IntranetSlbChargeType",
            self.intranet_slb_charge_type.view(),
        );
        self.extra_query.each(to);
    }
}

impl Operation for BindSlb {
    type Output = BindSlbResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`BindSlb`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BindSlbResponse {
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

impl Fields for BindSlbResponse {
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
    /// Id of the change order.
    pub change_order_id: Option<String>,
}

impl Fields for Data {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ChangeOrderId" => &mut self.change_order_id,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("ChangeOrderId", self.change_order_id.view());
    }
}
