//! `DescribeApplicationSlbs` and what it answers. Needs the feature `DescribeApplicationSlbs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeApplicationSlbs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "DescribeApplicationSlbs",
    Method::GET,
    "/pop/v1/sam/app/slb",
)
.with_parameters(&[ParameterDescriptor::required("AppId")])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"]);

/// Describes application slbs.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationSlbs).
///
/// Needs the feature `DescribeApplicationSlbs`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationSlbs {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationSlbs {
    /// The operation with what it requires.
    ///
    /// - `app_id`: id of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeApplicationSlbs {
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

impl Operation for DescribeApplicationSlbs {
    type Output = DescribeApplicationSlbsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeApplicationSlbs`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsResponse {
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

impl model::Object for DescribeApplicationSlbsResponse {
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

/// What stands in `Data`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Id of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// The member `ClusterId`.
    pub cluster_id: Option<String>,
    /// The member `Internet`.
    pub internet: Vec<Internet>,
    /// The member `InternetIp`.
    pub internet_ip: Option<String>,
    /// The member `InternetSlbChargeType`.
    pub internet_slb_charge_type: Option<String>,
    /// The member `InternetSlbExpired`.
    pub internet_slb_expired: Option<bool>,
    /// The member `InternetSlbId`.
    pub internet_slb_id: Option<String>,
    /// The member `Intranet`.
    pub intranet: Vec<Intranet>,
    /// The member `IntranetIp`.
    pub intranet_ip: Option<String>,
    /// The member `IntranetSlbChargeType`.
    pub intranet_slb_charge_type: Option<String>,
    /// The member `IntranetSlbExpired`.
    pub intranet_slb_expired: Option<bool>,
    /// The member `IntranetSlbId`.
    pub intranet_slb_id: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "AppName" => &mut self.app_name,
            "ClusterId" => &mut self.cluster_id,
            "Internet" => &mut self.internet,
            "InternetIp" => &mut self.internet_ip,
            "InternetSlbChargeType" => &mut self.internet_slb_charge_type,
            "InternetSlbExpired" => &mut self.internet_slb_expired,
            "InternetSlbId" => &mut self.internet_slb_id,
            "Intranet" => &mut self.intranet,
            "IntranetIp" => &mut self.intranet_ip,
            "IntranetSlbChargeType" => &mut self.intranet_slb_charge_type,
            "IntranetSlbExpired" => &mut self.intranet_slb_expired,
            "IntranetSlbId" => &mut self.intranet_slb_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("AppName", self.app_name.value());
        visitor("ClusterId", self.cluster_id.value());
        visitor("Internet", self.internet.value());
        visitor("InternetIp", self.internet_ip.value());
        visitor(
            "InternetSlbChargeType",
            self.internet_slb_charge_type.value(),
        );
        visitor("InternetSlbExpired", self.internet_slb_expired.value());
        visitor("InternetSlbId", self.internet_slb_id.value());
        visitor("Intranet", self.intranet.value());
        visitor("IntranetIp", self.intranet_ip.value());
        visitor(
            "IntranetSlbChargeType",
            self.intranet_slb_charge_type.value(),
        );
        visitor("IntranetSlbExpired", self.intranet_slb_expired.value());
        visitor("IntranetSlbId", self.intranet_slb_id.value());
    }
}

/// What stands in `Internet`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Internet {
    /// The member `ConnectionDrainTimeout`.
    pub connection_drain_timeout: Option<i64>,
    /// The member `Cookie`.
    pub cookie: Option<String>,
    /// The member `CookieTimeout`.
    pub cookie_timeout: Option<i64>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `EnableConnectionDrain`.
    pub enable_connection_drain: Option<bool>,
    /// The member `HttpsCaCertId`.
    pub https_ca_cert_id: Option<String>,
    /// The member `HttpsCertId`.
    pub https_cert_id: Option<String>,
    /// The member `Port`.
    pub port: Option<i64>,
    /// The member `Protocol`.
    pub protocol: Option<String>,
    /// The member `StickySession`.
    pub sticky_session: Option<bool>,
    /// The member `StickySessionType`.
    pub sticky_session_type: Option<StickySessionType>,
    /// The member `TargetPort`.
    pub target_port: Option<i64>,
    /// The member `VServerGroupId`.
    pub v_server_group_id: Option<String>,
}

impl model::Object for Internet {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConnectionDrainTimeout" => &mut self.connection_drain_timeout,
            "Cookie" => &mut self.cookie,
            "CookieTimeout" => &mut self.cookie_timeout,
            "CreateTime" => &mut self.create_time,
            "EnableConnectionDrain" => &mut self.enable_connection_drain,
            "HttpsCaCertId" => &mut self.https_ca_cert_id,
            "HttpsCertId" => &mut self.https_cert_id,
            "Port" => &mut self.port,
            "Protocol" => &mut self.protocol,
            "StickySession" => &mut self.sticky_session,
            "StickySessionType" => &mut self.sticky_session_type,
            "TargetPort" => &mut self.target_port,
            "VServerGroupId" => &mut self.v_server_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "ConnectionDrainTimeout",
            self.connection_drain_timeout.value(),
        );
        visitor("Cookie", self.cookie.value());
        visitor("CookieTimeout", self.cookie_timeout.value());
        visitor("CreateTime", self.create_time.value());
        visitor(
            "EnableConnectionDrain",
            self.enable_connection_drain.value(),
        );
        visitor("HttpsCaCertId", self.https_ca_cert_id.value());
        visitor("HttpsCertId", self.https_cert_id.value());
        visitor("Port", self.port.value());
        visitor("Protocol", self.protocol.value());
        visitor("StickySession", self.sticky_session.value());
        visitor("StickySessionType", self.sticky_session_type.value());
        visitor("TargetPort", self.target_port.value());
        visitor("VServerGroupId", self.v_server_group_id.value());
    }
}

known_values! {
    /// Values of `StickySessionType`.
    pub enum StickySessionType {
        /// The value `insert`.
        Insert = "insert",
        /// The value `server`.
        Server = "server",
    }
}

/// What stands in `Intranet`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Intranet {
    /// The member `ConnectionDrainTimeout`.
    pub connection_drain_timeout: Option<i64>,
    /// The member `Cookie`.
    pub cookie: Option<String>,
    /// The member `CookieTimeout`.
    pub cookie_timeout: Option<i64>,
    /// The member `CreateTime`.
    pub create_time: Option<i64>,
    /// The member `EnableConnectionDrain`.
    pub enable_connection_drain: Option<bool>,
    /// The member `HttpsCaCertId`.
    pub https_ca_cert_id: Option<String>,
    /// The member `HttpsCertId`.
    pub https_cert_id: Option<String>,
    /// The member `Port`.
    pub port: Option<i64>,
    /// The member `Protocol`.
    pub protocol: Option<String>,
    /// The member `StickySession`.
    pub sticky_session: Option<bool>,
    /// The member `StickySessionType`.
    pub sticky_session_type: Option<StickySessionType>,
    /// The member `TargetPort`.
    pub target_port: Option<i64>,
    /// The member `VServerGroupId`.
    pub v_server_group_id: Option<String>,
}

impl model::Object for Intranet {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConnectionDrainTimeout" => &mut self.connection_drain_timeout,
            "Cookie" => &mut self.cookie,
            "CookieTimeout" => &mut self.cookie_timeout,
            "CreateTime" => &mut self.create_time,
            "EnableConnectionDrain" => &mut self.enable_connection_drain,
            "HttpsCaCertId" => &mut self.https_ca_cert_id,
            "HttpsCertId" => &mut self.https_cert_id,
            "Port" => &mut self.port,
            "Protocol" => &mut self.protocol,
            "StickySession" => &mut self.sticky_session,
            "StickySessionType" => &mut self.sticky_session_type,
            "TargetPort" => &mut self.target_port,
            "VServerGroupId" => &mut self.v_server_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "ConnectionDrainTimeout",
            self.connection_drain_timeout.value(),
        );
        visitor("Cookie", self.cookie.value());
        visitor("CookieTimeout", self.cookie_timeout.value());
        visitor("CreateTime", self.create_time.value());
        visitor(
            "EnableConnectionDrain",
            self.enable_connection_drain.value(),
        );
        visitor("HttpsCaCertId", self.https_ca_cert_id.value());
        visitor("HttpsCertId", self.https_cert_id.value());
        visitor("Port", self.port.value());
        visitor("Protocol", self.protocol.value());
        visitor("StickySession", self.sticky_session.value());
        visitor("StickySessionType", self.sticky_session_type.value());
        visitor("TargetPort", self.target_port.value());
        visitor("VServerGroupId", self.v_server_group_id.value());
    }
}
