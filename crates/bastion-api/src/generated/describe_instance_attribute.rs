//! [`DescribeInstanceAttribute`] and its response. Needs the feature `DescribeInstanceAttribute`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use std::time::SystemTime;

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`DescribeInstanceAttribute`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "DescribeInstanceAttribute", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("InstanceId"),
        ])
        .idempotent()
        .with_required_members(&["RequestId"]);

/// Describes a bastion host.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/DescribeInstanceAttribute).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct DescribeInstanceAttribute {
    region_id: Option<String>,
    instance_id: Option<String>,
    extra_query: ExtraQuery,
}

impl DescribeInstanceAttribute {
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

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`DescribeInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DescribeInstanceAttributeResponse {
    /// Instance attribute.
    pub instance_attribute: Option<InstanceAttribute>,
    /// ID of the request.
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

/// `InstanceAttribute` in the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct InstanceAttribute {
    /// AI credit status.
    pub ai_credit_status: Option<String>,
    /// Total number of AI credits.
    pub ai_credits_total: Option<i64>,
    /// Number of AI credits used.
    pub ai_credits_us: Option<i64>,
    /// AI ops audit status.
    pub ai_ops_audit_status: Option<String>,
    /// AI ops module.
    pub ai_ops_module: Option<String>,
    /// Application operation module.
    pub app_operation_module: Option<String>,
    /// Authorized security groups.
    pub authorized_security_groups: Vec<String>,
    /// Bandwidth.
    pub bandwidth: Option<String>,
    /// Bandwidth package.
    pub bandwidth_package: Option<String>,
    /// Database operation module.
    pub db_operation_module: Option<DbOperationModule>,
    /// Description.
    pub description: Option<String>,
    /// ID of the ENI instance.
    pub eni_instance_id: Option<String>,
    /// Expiration time.
    pub expire_time: Option<i64>,
    /// HSM module.
    pub hsm_module: Option<String>,
    /// IDaaS module.
    pub i_daa_s_module: Option<String>,
    /// ID of the bastion host, which `DescribeInstances` lists.
    pub instance_id: Option<String>,
    /// Instance status.
    pub instance_status: Option<InstanceStatus>,
    /// Internet endpoint.
    pub internet_endpoint: Option<String>,
    /// Intranet endpoint.
    pub intranet_endpoint: Option<String>,
    /// KMS secret module.
    pub kms_secret_module: Option<String>,
    /// License code.
    pub license_code: Option<String>,
    /// Modify password module.
    pub modify_password_module: Option<ModifyPasswordModule>,
    /// Network proxy module.
    pub network_proxy_module: Option<NetworkProxyModule>,
    /// Ports.
    pub ports: Vec<Port>,
    /// Private export IP addresses.
    pub private_export_ips: Vec<String>,
    /// Private whitelist.
    pub private_white_list: Vec<String>,
    /// Public export IP addresses.
    pub public_export_ips: Vec<String>,
    /// Public IP addresses.
    pub public_ips: Vec<String>,
    /// Public network access.
    pub public_network_access: Option<bool>,
    /// Public whitelist.
    pub public_white_list: Vec<String>,
    /// RD module.
    pub rd_module: Option<String>,
    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group.
    pub resource_group_id: Option<String>,
    /// Router rules.
    pub router_rules: Vec<String>,
    /// Script deliver module.
    pub script_deliver_module: Option<String>,
    /// IDs of the security groups.
    pub security_group_ids: Vec<String>,
    /// ID of the secondary vSwitch.
    pub slave_vswitch_id: Option<String>,
    /// Start time.
    pub start_time: Option<i64>,
    /// Storage.
    pub storage: Option<i64>,
    /// ID of the VPC.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch.
    pub vswitch_id: Option<String>,
    /// Web terminal module.
    pub web_terminal_module: Option<WebTerminalModule>,
    /// Whitelist policies.
    pub white_list_policies: Vec<WhiteListPolicy>,
}

impl InstanceAttribute {
    /// Returns `expire_time` as a moment, by the rule of [`model::unix_time`].
    pub fn expire_time_as_time(&self) -> Option<SystemTime> {
        self.expire_time.and_then(model::unix_time)
    }

    /// Returns `start_time` as a moment, by the rule of [`model::unix_time`].
    pub fn start_time_as_time(&self) -> Option<SystemTime> {
        self.start_time.and_then(model::unix_time)
    }
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
    /// Database operation module in the response of [`DescribeInstanceAttribute`].
    pub enum DbOperationModule {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Instance status in the response of [`DescribeInstanceAttribute`].
    pub enum InstanceStatus {
        /// `CREATE_FAILED`.
        CreateFailed = "CREATE_FAILED",
        /// `CREATING`.
        Creating = "CREATING",
        /// `EXPIRED`.
        Expired = "EXPIRED",
        /// `PENDING`.
        Pending = "PENDING",
        /// `RUNNING`.
        Running = "RUNNING",
        /// `UPGRADE_FAILED`.
        UpgradeFailed = "UPGRADE_FAILED",
        /// `UPGRADING`.
        Upgrading = "UPGRADING",
    }
}

known_values! {
    /// Modify password module in the response of [`DescribeInstanceAttribute`].
    pub enum ModifyPasswordModule {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Network proxy module in the response of [`DescribeInstanceAttribute`].
    pub enum NetworkProxyModule {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

/// An item of `InstanceAttribute.Ports` in the response of [`DescribeInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Port {
    /// Custom port.
    pub custom_port: Option<i64>,
    /// Standard port.
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
    /// Web terminal module in the response of [`DescribeInstanceAttribute`].
    pub enum WebTerminalModule {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

/// An item of `InstanceAttribute.WhiteListPolicies` in the response of
/// [`DescribeInstanceAttribute`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WhiteListPolicy {
    /// Description.
    pub description: Option<String>,
    /// Entry.
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
