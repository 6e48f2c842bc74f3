//! `GetPolicy` and what it answers. Needs the feature `GetPolicy`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`GetPolicy`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetPolicy", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("PolicyId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Gets policy.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetPolicy).
///
/// Needs the feature `GetPolicy`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct GetPolicy {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl GetPolicy {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: id of the control policy.
    pub fn new(instance_id: impl Into<String>, policy_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            ..Self::default()
        }
    }

    /// Region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// Id of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this model does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for GetPolicy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for GetPolicy {
    type Output = GetPolicyResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`GetPolicy`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// The member `Policy`.
    pub policy: Option<Policy>,
    /// Id of the request.
    pub request_id: String,
}

impl model::Object for GetPolicyResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Policy" => &mut self.policy,
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Policy", self.policy.value());
        visitor("RequestId", self.request_id.value());
    }
}

/// What stands in `Policy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// The member `AccessTimeRangeConfig`.
    pub access_time_range_config: Option<AccessTimeRangeConfig>,
    /// The member `ApprovalConfig`.
    pub approval_config: Option<ApprovalConfig>,
    /// The member `CommandConfig`.
    pub command_config: Option<CommandConfig>,
    /// A remark.
    pub comment: Option<String>,
    /// The member `IPAclConfig`.
    pub ip_acl_config: Option<IpAclConfig>,
    /// Id of the control policy.
    pub policy_id: Option<String>,
    /// The member `PolicyName`.
    pub policy_name: Option<String>,
    /// The member `Priority`.
    pub priority: Option<i64>,
    /// The member `ProtocolConfig`.
    pub protocol_config: Option<ProtocolConfig>,
}

impl model::Object for Policy {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AccessTimeRangeConfig" => &mut self.access_time_range_config,
            "ApprovalConfig" => &mut self.approval_config,
            "CommandConfig" => &mut self.command_config,
            "Comment" => &mut self.comment,
            "IPAclConfig" => &mut self.ip_acl_config,
            "PolicyId" => &mut self.policy_id,
            "PolicyName" => &mut self.policy_name,
            "Priority" => &mut self.priority,
            "ProtocolConfig" => &mut self.protocol_config,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor(
            "AccessTimeRangeConfig",
            self.access_time_range_config.value(),
        );
        visitor("ApprovalConfig", self.approval_config.value());
        visitor("CommandConfig", self.command_config.value());
        visitor("Comment", self.comment.value());
        visitor("IPAclConfig", self.ip_acl_config.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("PolicyName", self.policy_name.value());
        visitor("Priority", self.priority.value());
        visitor("ProtocolConfig", self.protocol_config.value());
    }
}

/// What stands in `AccessTimeRangeConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessTimeRangeConfig {
    /// The member `EffectiveTime`.
    pub effective_time: Vec<EffectiveTime>,
}

impl model::Object for AccessTimeRangeConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "EffectiveTime" => &mut self.effective_time,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("EffectiveTime", self.effective_time.value());
    }
}

/// What stands in `EffectiveTime`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EffectiveTime {
    /// The member `Days`.
    pub days: Vec<String>,
    /// The member `Hours`.
    pub hours: Vec<String>,
}

impl model::Object for EffectiveTime {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Days" => &mut self.days,
            "Hours" => &mut self.hours,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Days", self.days.value());
        visitor("Hours", self.hours.value());
    }
}

/// What stands in `ApprovalConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// The member `SwitchStatus`.
    pub switch_status: Option<SwitchStatus>,
}

impl model::Object for ApprovalConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "SwitchStatus" => &mut self.switch_status,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("SwitchStatus", self.switch_status.value());
    }
}

known_values! {
    /// Values of `SwitchStatus`.
    pub enum SwitchStatus {
        /// The value `Off`.
        Off = "Off",
        /// The value `On`.
        On = "On",
    }
}

/// What stands in `CommandConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandConfig {
    /// The member `Approval`.
    pub approval: Option<Approval>,
    /// The member `Deny`.
    pub deny: Option<Deny>,
}

impl model::Object for CommandConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Approval" => &mut self.approval,
            "Deny" => &mut self.deny,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Approval", self.approval.value());
        visitor("Deny", self.deny.value());
    }
}

/// What stands in `Approval`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Approval {
    /// The member `Commands`.
    pub commands: Vec<String>,
}

impl model::Object for Approval {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Commands" => &mut self.commands,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Commands", self.commands.value());
    }
}

/// What stands in `Deny`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deny {
    /// The member `AclType`.
    pub acl_type: Option<AclType>,
    /// The member `Commands`.
    pub commands: Vec<String>,
}

impl model::Object for Deny {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AclType" => &mut self.acl_type,
            "Commands" => &mut self.commands,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AclType", self.acl_type.value());
        visitor("Commands", self.commands.value());
    }
}

known_values! {
    /// Values of `AclType`.
    pub enum AclType {
        /// The value `black`.
        Black = "black",
        /// The value `white`.
        White = "white",
    }
}

/// What stands in `IPAclConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IpAclConfig {
    /// The member `AclType`.
    pub acl_type: Option<AclType>,
    /// The member `IPs`.
    pub i_ps: Vec<String>,
}

impl model::Object for IpAclConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AclType" => &mut self.acl_type,
            "IPs" => &mut self.i_ps,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AclType", self.acl_type.value());
        visitor("IPs", self.i_ps.value());
    }
}

/// What stands in `ProtocolConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProtocolConfig {
    /// The member `RDP`.
    pub rdp: Option<Rdp>,
    /// The member `SSH`.
    pub ssh: Option<Ssh>,
}

impl model::Object for ProtocolConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RDP" => &mut self.rdp,
            "SSH" => &mut self.ssh,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RDP", self.rdp.value());
        visitor("SSH", self.ssh.value());
    }
}

/// What stands in `RDP`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rdp {
    /// The member `ClipboardDownload`.
    pub clipboard_download: Option<ClipboardDownload>,
    /// The member `ClipboardUpload`.
    pub clipboard_upload: Option<ClipboardUpload>,
    /// The member `DiskRedirection`.
    pub disk_redirection: Option<DiskRedirection>,
    /// The member `DiskRedirectionDownload`.
    pub disk_redirection_download: Option<String>,
    /// The member `DiskRedirectionUpload`.
    pub disk_redirection_upload: Option<String>,
    /// The member `RecordKeyboard`.
    pub record_keyboard: Option<RecordKeyboard>,
}

impl model::Object for Rdp {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ClipboardDownload" => &mut self.clipboard_download,
            "ClipboardUpload" => &mut self.clipboard_upload,
            "DiskRedirection" => &mut self.disk_redirection,
            "DiskRedirectionDownload" => &mut self.disk_redirection_download,
            "DiskRedirectionUpload" => &mut self.disk_redirection_upload,
            "RecordKeyboard" => &mut self.record_keyboard,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ClipboardDownload", self.clipboard_download.value());
        visitor("ClipboardUpload", self.clipboard_upload.value());
        visitor("DiskRedirection", self.disk_redirection.value());
        visitor(
            "DiskRedirectionDownload",
            self.disk_redirection_download.value(),
        );
        visitor(
            "DiskRedirectionUpload",
            self.disk_redirection_upload.value(),
        );
        visitor("RecordKeyboard", self.record_keyboard.value());
    }
}

known_values! {
    /// Values of `ClipboardDownload`.
    pub enum ClipboardDownload {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `ClipboardUpload`.
    pub enum ClipboardUpload {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `DiskRedirection`.
    pub enum DiskRedirection {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `RecordKeyboard`.
    pub enum RecordKeyboard {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

/// What stands in `SSH`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ssh {
    /// The member `AllowDirectTcp`.
    pub allow_direct_tcp: Option<String>,
    /// The member `AllowTcpForwarding`.
    pub allow_tcp_forwarding: Option<String>,
    /// The member `ExecCommand`.
    pub exec_command: Option<ExecCommand>,
    /// The member `SFTPChannel`.
    pub sftp_channel: Option<SftpChannel>,
    /// The member `SFTPDownloadFile`.
    pub sftp_download_file: Option<SftpDownloadFile>,
    /// The member `SFTPMkdir`.
    pub sftp_mkdir: Option<SftpMkdir>,
    /// The member `SFTPRemoveFile`.
    pub sftp_remove_file: Option<SftpRemoveFile>,
    /// The member `SFTPRenameFile`.
    pub sftp_rename_file: Option<SftpRenameFile>,
    /// The member `SFTPRmdir`.
    pub sftp_rmdir: Option<SftpRmdir>,
    /// The member `SFTPUploadFile`.
    pub sftp_upload_file: Option<SftpUploadFile>,
    /// The member `SSHChannel`.
    pub ssh_channel: Option<SshChannel>,
    /// The member `TcpForwarding`.
    pub tcp_forwarding: Option<String>,
    /// The member `X11Forwarding`.
    pub x11_forwarding: Option<X11Forwarding>,
}

impl model::Object for Ssh {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AllowDirectTcp" => &mut self.allow_direct_tcp,
            "AllowTcpForwarding" => &mut self.allow_tcp_forwarding,
            "ExecCommand" => &mut self.exec_command,
            "SFTPChannel" => &mut self.sftp_channel,
            "SFTPDownloadFile" => &mut self.sftp_download_file,
            "SFTPMkdir" => &mut self.sftp_mkdir,
            "SFTPRemoveFile" => &mut self.sftp_remove_file,
            "SFTPRenameFile" => &mut self.sftp_rename_file,
            "SFTPRmdir" => &mut self.sftp_rmdir,
            "SFTPUploadFile" => &mut self.sftp_upload_file,
            "SSHChannel" => &mut self.ssh_channel,
            "TcpForwarding" => &mut self.tcp_forwarding,
            "X11Forwarding" => &mut self.x11_forwarding,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AllowDirectTcp", self.allow_direct_tcp.value());
        visitor("AllowTcpForwarding", self.allow_tcp_forwarding.value());
        visitor("ExecCommand", self.exec_command.value());
        visitor("SFTPChannel", self.sftp_channel.value());
        visitor("SFTPDownloadFile", self.sftp_download_file.value());
        visitor("SFTPMkdir", self.sftp_mkdir.value());
        visitor("SFTPRemoveFile", self.sftp_remove_file.value());
        visitor("SFTPRenameFile", self.sftp_rename_file.value());
        visitor("SFTPRmdir", self.sftp_rmdir.value());
        visitor("SFTPUploadFile", self.sftp_upload_file.value());
        visitor("SSHChannel", self.ssh_channel.value());
        visitor("TcpForwarding", self.tcp_forwarding.value());
        visitor("X11Forwarding", self.x11_forwarding.value());
    }
}

known_values! {
    /// Values of `ExecCommand`.
    pub enum ExecCommand {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPChannel`.
    pub enum SftpChannel {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPDownloadFile`.
    pub enum SftpDownloadFile {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPMkdir`.
    pub enum SftpMkdir {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPRemoveFile`.
    pub enum SftpRemoveFile {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPRenameFile`.
    pub enum SftpRenameFile {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPRmdir`.
    pub enum SftpRmdir {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SFTPUploadFile`.
    pub enum SftpUploadFile {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `SSHChannel`.
    pub enum SshChannel {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}

known_values! {
    /// Values of `X11Forwarding`.
    pub enum X11Forwarding {
        /// The value `Disable`.
        Disable = "Disable",
        /// The value `Enable`.
        Enable = "Enable",
    }
}
