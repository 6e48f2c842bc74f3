//! `ListUsers` and what it answers. Needs the feature `ListUsers`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{
    Descriptor, ExtraQuery, Operation, Paged, Paging, ParameterDescriptor,
};

use super::PRODUCT;

/// The constant facts of [`ListUsers`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "ListUsers", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::optional("PageNumber").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("PageSize").with_kind(Kind::IntegerText),
        ParameterDescriptor::optional("UserName"),
        ParameterDescriptor::optional("DisplayName"),
        ParameterDescriptor::optional("Source"),
        ParameterDescriptor::optional("Mobile"),
        ParameterDescriptor::optional("UserState"),
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
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/ListUsers).
///
/// Needs the feature `ListUsers`.
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
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Number of the page, counted from 1.
    pub fn page_number(mut self, page_number: i32) -> Self {
        self.page_number = Some(page_number.to_string());
        self
    }

    /// How many items a page has at most.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size.to_string());
        self
    }

    /// The parameter `UserName`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// The parameter `DisplayName`.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// The parameter `Source`.
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The parameter `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// The parameter `UserState`.
    pub fn user_state(mut self, user_state: impl Into<UserState>) -> Self {
        self.user_state = Some(user_state.into());
        self
    }

    /// The parameter `SourceUserId`.
    pub fn source_user_id(mut self, source_user_id: impl Into<String>) -> Self {
        self.source_user_id = Some(source_user_id.into());
        self
    }

    /// Id of the group of users.
    pub fn user_group_id(mut self, user_group_id: impl Into<String>) -> Self {
        self.user_group_id = Some(user_group_id.into());
        self
    }

    /// Adds a query parameter that this model does not know.
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

/// What [`ListUsers`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListUsersResponse {
    /// Id of the request.
    pub request_id: String,
    /// How many items there are on all pages.
    pub total_count: Option<i64>,
    /// The member `Users`.
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
    /// Values of `Source`.
    pub enum Source {
        /// The value `AD`.
        Ad = "AD",
        /// The value `LDAP`.
        Ldap = "LDAP",
        /// The value `Local`.
        Local = "Local",
        /// The value `Ram`.
        Ram = "Ram",
    }
}

known_values! {
    /// Values of `UserState`.
    pub enum UserState {
        /// The value `Expired`.
        Expired = "Expired",
        /// The value `Frozen`.
        Frozen = "Frozen",
        /// The value `Inactive`.
        Inactive = "Inactive",
        /// The value `Normal`.
        Normal = "Normal",
        /// The value `PasswordExpired`.
        PasswordExpired = "PasswordExpired",
        /// The value `RemoteDeleted`.
        RemoteDeleted = "RemoteDeleted",
        /// The value `RemoteDNChanged`.
        RemoteDnChanged = "RemoteDNChanged",
        /// The value `RemoteFrozen`.
        RemoteFrozen = "RemoteFrozen",
    }
}

/// What stands in `Users`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// A remark.
    pub comment: Option<String>,
    /// The member `DisplayName`.
    pub display_name: Option<String>,
    /// The member `EffectiveEndTime`.
    pub effective_end_time: Option<i64>,
    /// The member `EffectiveStartTime`.
    pub effective_start_time: Option<i64>,
    /// The member `Email`.
    pub email: Option<String>,
    /// The member `Language`.
    pub language: Option<Language>,
    /// The member `LanguageStatus`.
    pub language_status: Option<LanguageStatus>,
    /// The member `Mobile`.
    pub mobile: Option<String>,
    /// The member `MobileCountryCode`.
    pub mobile_country_code: Option<MobileCountryCode>,
    /// The member `NeedResetPassword`.
    pub need_reset_password: Option<bool>,
    /// The member `Source`.
    pub source: Option<Source>,
    /// The member `SourceUserId`.
    pub source_user_id: Option<String>,
    /// The member `TwoFactorMethods`.
    pub two_factor_methods: Vec<String>,
    /// The member `TwoFactorStatus`.
    pub two_factor_status: Option<TwoFactorStatus>,
    /// Id of the user.
    pub user_id: Option<String>,
    /// The member `UserName`.
    pub user_name: Option<String>,
    /// The member `UserState`.
    pub user_state: Vec<String>,
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
    /// Values of `Language`.
    pub enum Language {
        /// The value `en`.
        En = "en",
        /// The value `zh-cn`.
        ZhCn = "zh-cn",
    }
}

known_values! {
    /// Values of `LanguageStatus`.
    pub enum LanguageStatus {
        /// The value `Custom`.
        Custom = "Custom",
        /// The value `Global`.
        Global = "Global",
    }
}

known_values! {
    /// Values of `MobileCountryCode`.
    pub enum MobileCountryCode {
        /// The value `AE`.
        Ae = "AE",
        /// The value `AU`.
        Au = "AU",
        /// The value `CH`.
        Ch = "CH",
        /// The value `CN`.
        Cn = "CN",
        /// The value `DE`.
        De = "DE",
        /// The value `GB`.
        Gb = "GB",
        /// The value `HK`.
        Hk = "HK",
        /// The value `ID`.
        Id = "ID",
        /// The value `IN`.
        In = "IN",
        /// The value `JP`.
        Jp = "JP",
        /// The value `KR`.
        Kr = "KR",
        /// The value `MO`.
        Mo = "MO",
        /// The value `MY`.
        My = "MY",
        /// The value `PH`.
        Ph = "PH",
        /// The value `RU`.
        Ru = "RU",
        /// The value `SE`.
        Se = "SE",
        /// The value `SG`.
        Sg = "SG",
        /// The value `TW`.
        Tw = "TW",
        /// The value `US`.
        Us = "US",
    }
}

known_values! {
    /// Values of `TwoFactorStatus`.
    pub enum TwoFactorStatus {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
        /// The value `Global`.
        Global = "Global",
    }
}
