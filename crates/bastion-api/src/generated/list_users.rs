//! [`ListUsers`] and its response. Needs the feature `ListUsers`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// Descriptor of [`ListUsers`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListUsers", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("UserName"),
        ParameterDescriptor::optional("DisplayName"),
        ParameterDescriptor::optional("Source").with_known_values(&["AD", "LDAP", "Local", "Ram"]),
        ParameterDescriptor::optional("Mobile"),
        ParameterDescriptor::optional("UserState").with_known_values(&[
            "Expired",
            "Frozen",
            "Inactive",
            "Normal",
            "PasswordExpired",
            "RemoteDeleted",
            "RemoteDNChanged",
            "RemoteFrozen",
        ]),
        ParameterDescriptor::optional("SourceUserId"),
        ParameterDescriptor::optional("UserGroupId"),
    ])
    .idempotent()
    .with_required_members(&["RequestId"])
    .with_paging(
        Paging::by_number("PageNumber", "Users")
            .with_size_parameter("PageSize")
            .with_total_count("TotalCount"),
    );

/// Lists users.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListUsers).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ListUsers {
    instance_id: Option<String>,
    region_id: Option<String>,
    page_number: Option<String>,
    page_size: Option<String>,
    user_name: Option<String>,
    display_name: Option<String>,
    source: Option<Source>,
    mobile: Option<String>,
    user_state: Option<UserState>,
    source_user_id: Option<String>,
    user_group_id: Option<String>,
    extra_query: ExtraQuery,
}

impl ListUsers {
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

    /// Name of the user.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Where it comes from.
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Mobile phone number.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// User state.
    pub fn user_state(mut self, user_state: impl Into<UserState>) -> Self {
        self.user_state = Some(user_state.into());
        self
    }

    /// ID of the user at the source.
    pub fn source_user_id(mut self, source_user_id: impl Into<String>) -> Self {
        self.source_user_id = Some(source_user_id.into());
        self
    }

    /// ID of the user group.
    pub fn user_group_id(mut self, user_group_id: impl Into<String>) -> Self {
        self.user_group_id = Some(user_group_id.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ListUsers {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PageNumber" => &mut self.page_number,
            "PageSize" => &mut self.page_size,
            "UserName" => &mut self.user_name,
            "DisplayName" => &mut self.display_name,
            "Source" => &mut self.source,
            "Mobile" => &mut self.mobile,
            "UserState" => &mut self.user_state,
            "SourceUserId" => &mut self.source_user_id,
            "UserGroupId" => &mut self.user_group_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PageNumber", self.page_number.value());
        visitor("PageSize", self.page_size.value());
        visitor("UserName", self.user_name.value());
        visitor("DisplayName", self.display_name.value());
        visitor("Source", self.source.value());
        visitor("Mobile", self.mobile.value());
        visitor("UserState", self.user_state.value());
        visitor("SourceUserId", self.source_user_id.value());
        visitor("UserGroupId", self.user_group_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ListUsers {
    type Output = ListUsersResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

impl Paged for ListUsers {
    type Item = User;

    #[inline]
    fn items(page: ListUsersResponse) -> Vec<Self::Item> {
        page.users
    }
}

/// Response of [`ListUsers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// ID of the request.
    pub request_id: String,
    /// Total number of items, on all pages.
    pub total_count: Option<i64>,
    /// Users.
    pub users: Vec<User>,
}

impl model::Object for ListUsersResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            "TotalCount" => &mut self.total_count,
            "Users" => &mut self.users,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
        visitor("TotalCount", self.total_count.value());
        visitor("Users", self.users.value());
    }
}

known_values! {
    /// Where it comes from.
    pub enum Source {
        /// `AD`.
        Ad = "AD",
        /// `LDAP`.
        Ldap = "LDAP",
        /// Local.
        Local = "Local",
        /// RAM.
        Ram = "Ram",
    }
}

known_values! {
    /// User state: a parameter of [`ListUsers`].
    pub enum UserState {
        /// Expired.
        Expired = "Expired",
        /// Frozen.
        Frozen = "Frozen",
        /// Inactive.
        Inactive = "Inactive",
        /// Normal.
        Normal = "Normal",
        /// Password expired.
        PasswordExpired = "PasswordExpired",
        /// Remote deleted.
        RemoteDeleted = "RemoteDeleted",
        /// `RemoteDNChanged`.
        RemoteDnChanged = "RemoteDNChanged",
        /// Remote frozen.
        RemoteFrozen = "RemoteFrozen",
    }
}

/// An item of `Users` in the response of [`ListUsers`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Remark.
    pub comment: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// End of the validity period.
    pub effective_end_time: Option<i64>,
    /// Start of the validity period.
    pub effective_start_time: Option<i64>,
    /// Email address.
    pub email: Option<String>,
    /// Language.
    pub language: Option<Language>,
    /// Whether the language is set for the user or the global one applies.
    pub language_status: Option<LanguageStatus>,
    /// Mobile phone number.
    pub mobile: Option<String>,
    /// Country or region of the mobile phone number.
    pub mobile_country_code: Option<MobileCountryCode>,
    /// Whether the user has to set a new password at the next logon.
    pub need_reset_password: Option<bool>,
    /// Where it comes from.
    pub source: Option<Source>,
    /// ID of the user at the source.
    pub source_user_id: Option<String>,
    /// Methods of two-factor authentication.
    pub two_factor_methods: Vec<String>,
    /// Whether two-factor authentication is set for the user or the global setting applies.
    pub two_factor_status: Option<TwoFactorStatus>,
    /// ID of the user.
    pub user_id: Option<String>,
    /// Name of the user.
    pub user_name: Option<String>,
    /// User state.
    pub user_state: Vec<String>,
}

impl User {
    /// Returns `effective_end_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_end_time_as_time(&self) -> Option<SystemTime> {
        self.effective_end_time.and_then(model::unix_time)
    }

    /// Returns `effective_start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn effective_start_time_as_time(&self) -> Option<SystemTime> {
        self.effective_start_time.and_then(model::unix_time)
    }
}

impl model::Object for User {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Comment" => &mut self.comment,
            "DisplayName" => &mut self.display_name,
            "EffectiveEndTime" => &mut self.effective_end_time,
            "EffectiveStartTime" => &mut self.effective_start_time,
            "Email" => &mut self.email,
            "Language" => &mut self.language,
            "LanguageStatus" => &mut self.language_status,
            "Mobile" => &mut self.mobile,
            "MobileCountryCode" => &mut self.mobile_country_code,
            "NeedResetPassword" => &mut self.need_reset_password,
            "Source" => &mut self.source,
            "SourceUserId" => &mut self.source_user_id,
            "TwoFactorMethods" => &mut self.two_factor_methods,
            "TwoFactorStatus" => &mut self.two_factor_status,
            "UserId" => &mut self.user_id,
            "UserName" => &mut self.user_name,
            "UserState" => &mut self.user_state,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Comment", self.comment.value());
        visitor("DisplayName", self.display_name.value());
        visitor("EffectiveEndTime", self.effective_end_time.value());
        visitor("EffectiveStartTime", self.effective_start_time.value());
        visitor("Email", self.email.value());
        visitor("Language", self.language.value());
        visitor("LanguageStatus", self.language_status.value());
        visitor("Mobile", self.mobile.value());
        visitor("MobileCountryCode", self.mobile_country_code.value());
        visitor("NeedResetPassword", self.need_reset_password.value());
        visitor("Source", self.source.value());
        visitor("SourceUserId", self.source_user_id.value());
        visitor("TwoFactorMethods", self.two_factor_methods.value());
        visitor("TwoFactorStatus", self.two_factor_status.value());
        visitor("UserId", self.user_id.value());
        visitor("UserName", self.user_name.value());
        visitor("UserState", self.user_state.value());
    }
}

known_values! {
    /// Language in the response of [`ListUsers`].
    pub enum Language {
        /// `en`.
        En = "en",
        /// `zh-cn`.
        ZhCn = "zh-cn",
    }
}

known_values! {
    /// Whether the language is set for the user or the global one applies.
    pub enum LanguageStatus {
        /// Custom.
        Custom = "Custom",
        /// Global.
        Global = "Global",
    }
}

known_values! {
    /// Country or region of the mobile phone number.
    pub enum MobileCountryCode {
        /// `AE`.
        Ae = "AE",
        /// `AU`.
        Au = "AU",
        /// `CH`.
        Ch = "CH",
        /// `CN`.
        Cn = "CN",
        /// `DE`.
        De = "DE",
        /// `GB`.
        Gb = "GB",
        /// `HK`.
        Hk = "HK",
        /// `ID`.
        Id = "ID",
        /// `IN`.
        In = "IN",
        /// `JP`.
        Jp = "JP",
        /// `KR`.
        Kr = "KR",
        /// `MO`.
        Mo = "MO",
        /// `MY`.
        My = "MY",
        /// `PH`.
        Ph = "PH",
        /// `RU`.
        Ru = "RU",
        /// `SE`.
        Se = "SE",
        /// `SG`.
        Sg = "SG",
        /// `TW`.
        Tw = "TW",
        /// `US`.
        Us = "US",
    }
}

known_values! {
    /// Whether two-factor authentication is set for the user or the global setting applies.
    pub enum TwoFactorStatus {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
        /// Global.
        Global = "Global",
    }
}
