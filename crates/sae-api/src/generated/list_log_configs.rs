//! [`ListLogConfigs`] and its response. Needs the feature `ListLogConfigs`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListLogConfigs`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(
    &PRODUCT,
    "ListLogConfigs",
    Method::GET,
    "/pop/v1/sam/log/listLogConfigs",
)
.with_parameters(&[
    ParameterDescriptor::required("AppId"),
    ParameterDescriptor::required("PageSize").with_kind(Kind::Int32),
    ParameterDescriptor::required("CurrentPage").with_kind(Kind::Int32),
])
.idempotent()
.success_in_body()
.with_required_members(&["RequestId"])
.with_paging(
    Paging::by_number("CurrentPage", "Data.LogConfigs")
        .with_size_parameter("PageSize")
        .with_total_count("Data.TotalSize")
        .with_page_number("Data.CurrentPage")
        .with_page_size("Data.PageSize"),
);

/// Lists the log collection settings of an application.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ListLogConfigs).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListLogConfigs {
    app_id: Option<String>,
    page_size: Option<i32>,
    current_page: Option<i32>,
    extra_query: ExtraQuery,
}

impl ListLogConfigs {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    /// - `page_size`: maximum number of items on a page.
    /// - `current_page`: number of the page, counted from 1.
    pub fn new(app_id: impl Into<String>, page_size: i32, current_page: i32) -> Self {
        Self {
            app_id: Some(app_id.into()),
            page_size: Some(page_size),
            current_page: Some(current_page),
            ..Self::default()
        }
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListLogConfigs {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "PageSize" => &mut self.page_size,
            "CurrentPage" => &mut self.current_page,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("PageSize", self.page_size.value());
        visitor("CurrentPage", self.current_page.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListLogConfigs {
    type Output = ListLogConfigsResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListLogConfigs {
    type Item = LogConfig;

    #[inline]
    fn items(page: ListLogConfigsResponse) -> Vec<Self::Item> {
        page.data.unwrap_or_default().log_configs
    }
}

/// Response of [`ListLogConfigs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListLogConfigsResponse {
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

impl model::Object for ListLogConfigsResponse {
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

/// `Data` in the response of [`ListLogConfigs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Number of the page, counted from 1.
    pub current_page: Option<i64>,
    /// Log configurations.
    pub log_configs: Vec<LogConfig>,
    /// Maximum number of items on a page.
    pub page_size: Option<i64>,
    /// Total number of items, on all pages.
    pub total_size: Option<i64>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CurrentPage" => &mut self.current_page,
            "LogConfigs" => &mut self.log_configs,
            "PageSize" => &mut self.page_size,
            "TotalSize" => &mut self.total_size,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CurrentPage", self.current_page.value());
        visitor("LogConfigs", self.log_configs.value());
        visitor("PageSize", self.page_size.value());
        visitor("TotalSize", self.total_size.value());
    }
}

/// An item of `Data.LogConfigs` in the response of [`ListLogConfigs`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogConfig {
    /// Name of the configuration.
    pub config_name: Option<String>,
    /// Creation time.
    pub create_time: Option<String>,
    /// Log directory.
    pub log_dir: Option<String>,
    /// Log type.
    pub log_type: Option<String>,
    /// ID of the region, such as `cn-shenzhen`.
    pub region_id: Option<String>,
    /// SLS Logstore.
    pub sls_log_store: Option<String>,
    /// SLS project.
    pub sls_project: Option<String>,
    /// Store type.
    pub store_type: Option<String>,
}

impl model::Object for LogConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ConfigName" => &mut self.config_name,
            "CreateTime" => &mut self.create_time,
            "LogDir" => &mut self.log_dir,
            "LogType" => &mut self.log_type,
            "RegionId" => &mut self.region_id,
            "SlsLogStore" => &mut self.sls_log_store,
            "SlsProject" => &mut self.sls_project,
            "StoreType" => &mut self.store_type,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ConfigName", self.config_name.value());
        visitor("CreateTime", self.create_time.value());
        visitor("LogDir", self.log_dir.value());
        visitor("LogType", self.log_type.value());
        visitor("RegionId", self.region_id.value());
        visitor("SlsLogStore", self.sls_log_store.value());
        visitor("SlsProject", self.sls_project.value());
        visitor("StoreType", self.store_type.value());
    }
}
