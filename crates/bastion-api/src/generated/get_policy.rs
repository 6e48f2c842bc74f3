//! [`GetPolicy`] and its response. Needs the feature `GetPolicy`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::Kind;
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`GetPolicy`].
pub static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "GetPolicy", Method::POST, "/")
    .with_parameters(&[
        ParameterDescriptor::required("InstanceId"),
        ParameterDescriptor::optional("RegionId"),
        ParameterDescriptor::required("PolicyId"),
        ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
    ])
    .idempotent()
    .with_required_members(&["RequestId"]);

/// Describes a control policy.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/GetPolicy).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    pub fn new(instance_id: impl Into<String>, policy_id: impl Into<String>) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            ..Self::default()
        }
    }

    /// ID of the region of the bastion host, such as `cn-hangzhou`.
    pub fn region_id(mut self, region_id: impl Into<String>) -> Self {
        self.region_id = Some(region_id.into());
        self
    }

    /// ID of the project.
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
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

/// Response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// Policy.
    pub policy: Option<Policy>,
    /// ID of the request.
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

/// `Policy` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Policy {
    /// Access time range configuration.
    pub access_time_range_config: Option<AccessTimeRangeConfig>,
    /// Approval configuration.
    pub approval_config: Option<ApprovalConfig>,
    /// Command configuration.
    pub command_config: Option<CommandConfig>,
    /// Remark.
    pub comment: Option<String>,
    /// IP ACL configuration.
    pub ip_acl_config: Option<IpAclConfig>,
    /// ID of the control policy.
    pub policy_id: Option<String>,
    /// Name of the control policy.
    pub policy_name: Option<String>,
    /// Priority.
    pub priority: Option<i64>,
    /// Protocol configuration.
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

/// `Policy.AccessTimeRangeConfig` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessTimeRangeConfig {
    /// Effective time.
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

/// An item of `Policy.AccessTimeRangeConfig.EffectiveTime` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct EffectiveTime {
    /// Days.
    pub days: Vec<String>,
    /// Hours.
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

/// `Policy.ApprovalConfig` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApprovalConfig {
    /// Switch status.
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
    /// Switch status in the response of [`GetPolicy`].
    pub enum SwitchStatus {
        /// Off.
        Off = "Off",
        /// On.
        On = "On",
    }
}

/// `Policy.CommandConfig` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CommandConfig {
    /// Approval.
    pub approval: Option<Approval>,
    /// Deny.
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

/// `Policy.CommandConfig.Approval` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Approval {
    /// Commands.
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

/// `Policy.CommandConfig.Deny` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deny {
    /// Kind of the list: whitelist or blacklist.
    pub acl_type: Option<AclType>,
    /// Commands.
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
    /// Kind of the list: whitelist or blacklist.
    pub enum AclType {
        /// `black`.
        Black = "black",
        /// `white`.
        White = "white",
    }
}

/// `Policy.IPAclConfig` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct IpAclConfig {
    /// Kind of the list: whitelist or blacklist.
    pub acl_type: Option<AclType>,
    /// IP addresses and CIDR blocks.
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

/// `Policy.ProtocolConfig` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProtocolConfig {
    /// Options of RDP.
    pub rdp: Option<Rdp>,
    /// Options of SSH.
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

/// `Policy.ProtocolConfig.RDP` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rdp {
    /// Whether downloading through the clipboard is allowed.
    pub clipboard_download: Option<ClipboardDownload>,
    /// Whether uploading through the clipboard is allowed.
    pub clipboard_upload: Option<ClipboardUpload>,
    /// Whether disks can be redirected.
    pub disk_redirection: Option<DiskRedirection>,
    /// Whether downloading through a redirected disk is allowed.
    pub disk_redirection_download: Option<String>,
    /// Whether uploading through a redirected disk is allowed.
    pub disk_redirection_upload: Option<String>,
    /// Whether keystrokes are recorded.
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
    /// Whether downloading through the clipboard is allowed.
    pub enum ClipboardDownload {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether uploading through the clipboard is allowed.
    pub enum ClipboardUpload {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether disks can be redirected.
    pub enum DiskRedirection {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether keystrokes are recorded.
    pub enum RecordKeyboard {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

/// `Policy.ProtocolConfig.SSH` in the response of [`GetPolicy`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ssh {
    /// Whether direct TCP connections are allowed.
    pub allow_direct_tcp: Option<String>,
    /// Whether TCP forwarding is allowed.
    pub allow_tcp_forwarding: Option<String>,
    /// Whether commands can be executed remotely.
    pub exec_command: Option<ExecCommand>,
    /// Whether the SFTP channel is enabled.
    pub sftp_channel: Option<SftpChannel>,
    /// Whether SFTP can download files.
    pub sftp_download_file: Option<SftpDownloadFile>,
    /// Whether SFTP can create directories.
    pub sftp_mkdir: Option<SftpMkdir>,
    /// Whether SFTP can delete files.
    pub sftp_remove_file: Option<SftpRemoveFile>,
    /// Whether SFTP can rename files.
    pub sftp_rename_file: Option<SftpRenameFile>,
    /// Whether SFTP can delete directories.
    pub sftp_rmdir: Option<SftpRmdir>,
    /// Whether SFTP can upload files.
    pub sftp_upload_file: Option<SftpUploadFile>,
    /// Whether the SSH channel is enabled.
    pub ssh_channel: Option<SshChannel>,
    /// Whether TCP forwarding is enabled.
    pub tcp_forwarding: Option<String>,
    /// Whether X11 forwarding is enabled.
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
    /// Whether commands can be executed remotely.
    pub enum ExecCommand {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether the SFTP channel is enabled.
    pub enum SftpChannel {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can download files.
    pub enum SftpDownloadFile {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can create directories.
    pub enum SftpMkdir {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can delete files.
    pub enum SftpRemoveFile {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can rename files.
    pub enum SftpRenameFile {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can delete directories.
    pub enum SftpRmdir {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether SFTP can upload files.
    pub enum SftpUploadFile {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether the SSH channel is enabled.
    pub enum SshChannel {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}

known_values! {
    /// Whether X11 forwarding is enabled.
    pub enum X11Forwarding {
        /// Disable.
        Disable = "Disable",
        /// Enable.
        Enable = "Enable",
    }
}
