//! `DescribeInstanceAttribute` and what it answers. Needs the feature `DescribeInstanceAttribute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`DescribeInstanceAttribute`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DescribeInstanceAttribute", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("InstanceId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes instance attribute.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DescribeInstanceAttribute).
///
/// Needs the feature `DescribeInstanceAttribute`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstanceAttribute {
    region_id: Option<String>,
    instance_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeInstanceAttribute {
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

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for DescribeInstanceAttribute {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RegionId" => &mut self.region_id,
            "InstanceId" => &mut self.instance_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RegionId", self.region_id.value());
        visitor("InstanceId", self.instance_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for DescribeInstanceAttribute {
    type Output = DescribeInstanceAttributeResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`DescribeInstanceAttribute`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// The member `InstanceAttribute`.
    pub instance_attribute: Option<InstanceAttribute>,
    /// Id of the request.
    pub request_id: String,
}

impl model::Object for DescribeInstanceAttributeResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceAttribute" => &mut self.instance_attribute,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceAttribute", self.instance_attribute.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// What stands in `InstanceAttribute`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstanceAttribute {
    /// The member `AiCreditStatus`.
    pub ai_credit_status: Option<String>,
    /// The member `AiCreditsTotal`.
    pub ai_credits_total: Option<i64>,
    /// The member `AiCreditsUs`.
    pub ai_credits_us: Option<i64>,
    /// The member `AiOpsAuditStatus`.
    pub ai_ops_audit_status: Option<String>,
    /// The member `AiOpsModule`.
    pub ai_ops_module: Option<String>,
    /// The member `AppOperationModule`.
    pub app_operation_module: Option<String>,
    /// The member `AuthorizedSecurityGroups`.
    pub authorized_security_groups: Vec<String>,
    /// The member `Bandwidth`.
    pub bandwidth: Option<String>,
    /// The member `BandwidthPackage`.
    pub bandwidth_package: Option<String>,
    /// The member `DbOperationModule`.
    pub db_operation_module: Option<DbOperationModule>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `EniInstanceId`.
    pub eni_instance_id: Option<String>,
    /// The member `ExpireTime`.
    pub expire_time: Option<i64>,
    /// The member `HSMModule`.
    pub hsm_module: Option<String>,
    /// The member `IDaaSModule`.
    pub i_daa_s_module: Option<String>,
    /// Id of the bastion host, which `DescribeInstances` lists.
    pub instance_id: Option<String>,
    /// The member `InstanceStatus`.
    pub instance_status: Option<InstanceStatus>,
    /// The member `InternetEndpoint`.
    pub internet_endpoint: Option<String>,
    /// The member `IntranetEndpoint`.
    pub intranet_endpoint: Option<String>,
    /// The member `KmsSecretModule`.
    pub kms_secret_module: Option<String>,
    /// The member `LicenseCode`.
    pub license_code: Option<String>,
    /// The member `ModifyPasswordModule`.
    pub modify_password_module: Option<ModifyPasswordModule>,
    /// The member `NetworkProxyModule`.
    pub network_proxy_module: Option<NetworkProxyModule>,
    /// The member `Ports`.
    pub ports: Vec<Port>,
    /// The member `PrivateExportIps`.
    pub private_export_ips: Vec<String>,
    /// The member `PrivateWhiteList`.
    pub private_white_list: Vec<String>,
    /// The member `PublicExportIps`.
    pub public_export_ips: Vec<String>,
    /// The member `PublicIps`.
    pub public_ips: Vec<String>,
    /// The member `PublicNetworkAccess`.
    pub public_network_access: Option<bool>,
    /// The member `PublicWhiteList`.
    pub public_white_list: Vec<String>,
    /// The member `RDModule`.
    pub rd_module: Option<String>,
    /// Region of the bastion host, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The member `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// The member `RouterRules`.
    pub router_rules: Vec<String>,
    /// The member `ScriptDeliverModule`.
    pub script_deliver_module: Option<String>,
    /// The member `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// The member `SlaveVswitchId`.
    pub slave_vswitch_id: Option<String>,
    /// The member `StartTime`.
    pub start_time: Option<i64>,
    /// The member `Storage`.
    pub storage: Option<i64>,
    /// The member `VpcId`.
    pub vpc_id: Option<String>,
    /// The member `VswitchId`.
    pub vswitch_id: Option<String>,
    /// The member `WebTerminalModule`.
    pub web_terminal_module: Option<WebTerminalModule>,
    /// The member `WhiteListPolicies`.
    pub white_list_policies: Vec<WhiteListPolicy>,
}

impl model::Object for InstanceAttribute {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AiCreditStatus" => &mut self.ai_credit_status,
            "AiCreditsTotal" => &mut self.ai_credits_total,
            "AiCreditsUs" => &mut self.ai_credits_us,
            "AiOpsAuditStatus" => &mut self.ai_ops_audit_status,
            "AiOpsModule" => &mut self.ai_ops_module,
            "AppOperationModule" => &mut self.app_operation_module,
            "AuthorizedSecurityGroups" => &mut self.authorized_security_groups,
            "Bandwidth" => &mut self.bandwidth,
            "BandwidthPackage" => &mut self.bandwidth_package,
            "DbOperationModule" => &mut self.db_operation_module,
            "Description" => &mut self.description,
            "EniInstanceId" => &mut self.eni_instance_id,
            "ExpireTime" => &mut self.expire_time,
            "HSMModule" => &mut self.hsm_module,
            "IDaaSModule" => &mut self.i_daa_s_module,
            "InstanceId" => &mut self.instance_id,
            "InstanceStatus" => &mut self.instance_status,
            "InternetEndpoint" => &mut self.internet_endpoint,
            "IntranetEndpoint" => &mut self.intranet_endpoint,
            "KmsSecretModule" => &mut self.kms_secret_module,
            "LicenseCode" => &mut self.license_code,
            "ModifyPasswordModule" => &mut self.modify_password_module,
            "NetworkProxyModule" => &mut self.network_proxy_module,
            "Ports" => &mut self.ports,
            "PrivateExportIps" => &mut self.private_export_ips,
            "PrivateWhiteList" => &mut self.private_white_list,
            "PublicExportIps" => &mut self.public_export_ips,
            "PublicIps" => &mut self.public_ips,
            "PublicNetworkAccess" => &mut self.public_network_access,
            "PublicWhiteList" => &mut self.public_white_list,
            "RDModule" => &mut self.rd_module,
            "RegionId" => &mut self.region_id,
            "ResourceGroupId" => &mut self.resource_group_id,
            "RouterRules" => &mut self.router_rules,
            "ScriptDeliverModule" => &mut self.script_deliver_module,
            "SecurityGroupIds" => &mut self.security_group_ids,
            "SlaveVswitchId" => &mut self.slave_vswitch_id,
            "StartTime" => &mut self.start_time,
            "Storage" => &mut self.storage,
            "VpcId" => &mut self.vpc_id,
            "VswitchId" => &mut self.vswitch_id,
            "WebTerminalModule" => &mut self.web_terminal_module,
            "WhiteListPolicies" => &mut self.white_list_policies,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AiCreditStatus", self.ai_credit_status.value());
        visitor("AiCreditsTotal", self.ai_credits_total.value());
        visitor("AiCreditsUs", self.ai_credits_us.value());
        visitor("AiOpsAuditStatus", self.ai_ops_audit_status.value());
        visitor("AiOpsModule", self.ai_ops_module.value());
        visitor("AppOperationModule", self.app_operation_module.value());
        visitor(
            "AuthorizedSecurityGroups",
            self.authorized_security_groups.value(),
        );
        visitor("Bandwidth", self.bandwidth.value());
        visitor("BandwidthPackage", self.bandwidth_package.value());
        visitor("DbOperationModule", self.db_operation_module.value());
        visitor("Description", self.description.value());
        visitor("EniInstanceId", self.eni_instance_id.value());
        visitor("ExpireTime", self.expire_time.value());
        visitor("HSMModule", self.hsm_module.value());
        visitor("IDaaSModule", self.i_daa_s_module.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("InstanceStatus", self.instance_status.value());
        visitor("InternetEndpoint", self.internet_endpoint.value());
        visitor("IntranetEndpoint", self.intranet_endpoint.value());
        visitor("KmsSecretModule", self.kms_secret_module.value());
        visitor("LicenseCode", self.license_code.value());
        visitor("ModifyPasswordModule", self.modify_password_module.value());
        visitor("NetworkProxyModule", self.network_proxy_module.value());
        visitor("Ports", self.ports.value());
        visitor("PrivateExportIps", self.private_export_ips.value());
        visitor("PrivateWhiteList", self.private_white_list.value());
        visitor("PublicExportIps", self.public_export_ips.value());
        visitor("PublicIps", self.public_ips.value());
        visitor("PublicNetworkAccess", self.public_network_access.value());
        visitor("PublicWhiteList", self.public_white_list.value());
        visitor("RDModule", self.rd_module.value());
        visitor("RegionId", self.region_id.value());
        visitor("ResourceGroupId", self.resource_group_id.value());
        visitor("RouterRules", self.router_rules.value());
        visitor("ScriptDeliverModule", self.script_deliver_module.value());
        visitor("SecurityGroupIds", self.security_group_ids.value());
        visitor("SlaveVswitchId", self.slave_vswitch_id.value());
        visitor("StartTime", self.start_time.value());
        visitor("Storage", self.storage.value());
        visitor("VpcId", self.vpc_id.value());
        visitor("VswitchId", self.vswitch_id.value());
        visitor("WebTerminalModule", self.web_terminal_module.value());
        visitor("WhiteListPolicies", self.white_list_policies.value());
    }
}

known_values! {
    /// Values of `DbOperationModule`.
    pub enum DbOperationModule {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `InstanceStatus`.
    pub enum InstanceStatus {
        /// The value `CREATE_FAILED`.
        CreateFailed = "CREATE_FAILED",
        /// The value `CREATING`.
        Creating = "CREATING",
        /// The value `EXPIRED`.
        Expired = "EXPIRED",
        /// The value `PENDING`.
        Pending = "PENDING",
        /// The value `RUNNING`.
        Running = "RUNNING",
        /// The value `UPGRADE_FAILED`.
        UpgradeFailed = "UPGRADE_FAILED",
        /// The value `UPGRADING`.
        Upgrading = "UPGRADING",
    }
}

known_values! {
    /// Values of `ModifyPasswordModule`.
    pub enum ModifyPasswordModule {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `NetworkProxyModule`.
    pub enum NetworkProxyModule {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

/// What stands in `Ports`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Port {
    /// The member `CustomPort`.
    pub custom_port: Option<i64>,
    /// The member `StandardPort`.
    pub standard_port: Option<i64>,
}

impl model::Object for Port {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CustomPort" => &mut self.custom_port,
            "StandardPort" => &mut self.standard_port,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CustomPort", self.custom_port.value());
        visitor("StandardPort", self.standard_port.value());
    }
}

known_values! {
    /// Values of `WebTerminalModule`.
    pub enum WebTerminalModule {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

/// What stands in `WhiteListPolicies`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WhiteListPolicy {
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Entry`.
    pub entry: Option<String>,
}

impl model::Object for WhiteListPolicy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Description" => &mut self.description,
            "Entry" => &mut self.entry,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Description", self.description.value());
        visitor("Entry", self.entry.value());
    }
}
