//! [`DescribeApplicationSlbs`] and its response. Needs the feature `DescribeApplicationSlbs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeApplicationSlbs`].
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

/// Describes the SLB instances that are bound to an application.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/sae/2019-05-06/DescribeApplicationSlbs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeApplicationSlbs {
    app_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeApplicationSlbs {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeApplicationSlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeApplicationSlbsResponse {
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
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
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

/// `Data` in the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// ID of the application.
    pub app_id: Option<String>,
    /// Name of the application.
    pub app_name: Option<String>,
    /// ID of the cluster.
    pub cluster_id: Option<String>,
    /// Listeners on the internet.
    pub internet: Vec<Internet>,
    /// IP address of the SLB instance on the internet.
    pub internet_ip: Option<String>,
    /// Billing method of the SLB instance on the internet.
    pub internet_slb_charge_type: Option<String>,
    /// Whether the SLB instance on the internet has expired.
    pub internet_slb_expired: Option<bool>,
    /// ID of the SLB instance on the internet.
    pub internet_slb_id: Option<String>,
    /// Listeners on the internal network.
    pub intranet: Vec<Intranet>,
    /// IP address of the SLB instance on the internal network.
    pub intranet_ip: Option<String>,
    /// Billing method of the SLB instance on the internal network.
    pub intranet_slb_charge_type: Option<String>,
    /// Whether the SLB instance on the internal network has expired.
    pub intranet_slb_expired: Option<bool>,
    /// ID of the SLB instance on the internal network.
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

/// An item of `Data.Internet` in the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Internet {
    /// Connection drain timeout.
    pub connection_drain_timeout: Option<i64>,
    /// Cookie.
    pub cookie: Option<String>,
    /// Cookie timeout.
    pub cookie_timeout: Option<i64>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Whether the connection drain is enabled.
    pub enable_connection_drain: Option<bool>,
    /// ID of the HTTPS CA certificate.
    pub https_ca_cert_id: Option<String>,
    /// ID of the HTTPS certificate.
    pub https_cert_id: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Protocol.
    pub protocol: Option<String>,
    /// Whether sticky sessions are enabled.
    pub sticky_session: Option<bool>,
    /// Sticky session type.
    pub sticky_session_type: Option<StickySessionType>,
    /// Target port.
    pub target_port: Option<i64>,
    /// ID of the vServer group.
    pub v_server_group_id: Option<String>,
}

impl Internet {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }
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
    /// Sticky session type in the response of [`DescribeApplicationSlbs`].
    pub enum StickySessionType {
        /// `insert`.
        Insert = "insert",
        /// `server`.
        Server = "server",
    }
}

/// An item of `Data.Intranet` in the response of [`DescribeApplicationSlbs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Intranet {
    /// Connection drain timeout.
    pub connection_drain_timeout: Option<i64>,
    /// Cookie.
    pub cookie: Option<String>,
    /// Cookie timeout.
    pub cookie_timeout: Option<i64>,
    /// Creation time.
    pub create_time: Option<i64>,
    /// Whether the connection drain is enabled.
    pub enable_connection_drain: Option<bool>,
    /// ID of the HTTPS CA certificate.
    pub https_ca_cert_id: Option<String>,
    /// ID of the HTTPS certificate.
    pub https_cert_id: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Protocol.
    pub protocol: Option<String>,
    /// Whether sticky sessions are enabled.
    pub sticky_session: Option<bool>,
    /// Sticky session type.
    pub sticky_session_type: Option<StickySessionType>,
    /// Target port.
    pub target_port: Option<i64>,
    /// ID of the vServer group.
    pub v_server_group_id: Option<String>,
}

impl Intranet {
    /// Returns `create_time` as a moment, by the rule of [`model::unix_time`].
    pub fn create_time_as_time(&self) -> Option<SystemTime> {
        self.create_time.and_then(model::unix_time)
    }
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
