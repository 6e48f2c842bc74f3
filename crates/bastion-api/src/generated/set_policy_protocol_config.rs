//! `SetPolicyProtocolConfig` and what it answers. Needs the feature `SetPolicyProtocolConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// The constant facts of [`SetPolicyProtocolConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyProtocolConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("ProtocolConfig")
                .with_kind(Kind::Object(&[
                    ParameterDescriptor::optional("RDP").with_kind(Kind::Object(&[
                        ParameterDescriptor::optional("ClipboardDownload"),
                        ParameterDescriptor::optional("ClipboardUpload"),
                        ParameterDescriptor::optional("DiskRedirection"),
                        ParameterDescriptor::optional("DiskRedirectionDownload"),
                        ParameterDescriptor::optional("DiskRedirectionUpload"),
                        ParameterDescriptor::optional("RecordKeyboard"),
                    ])),
                    ParameterDescriptor::optional("SSH").with_kind(Kind::Object(&[
                        ParameterDescriptor::optional("AllowDirectTcp"),
                        ParameterDescriptor::optional("AllowTcpForwarding"),
                        ParameterDescriptor::optional("ExecCommand"),
                        ParameterDescriptor::optional("SFTPChannel"),
                        ParameterDescriptor::optional("SFTPDownloadFile"),
                        ParameterDescriptor::optional("SFTPMkdir"),
                        ParameterDescriptor::optional("SFTPRemoveFile"),
                        ParameterDescriptor::optional("SFTPRenameFile"),
                        ParameterDescriptor::optional("SFTPRmdir"),
                        ParameterDescriptor::optional("SFTPUploadFile"),
                        ParameterDescriptor::optional("SSHChannel"),
                        ParameterDescriptor::optional("TcpForwarding"),
                        ParameterDescriptor::optional("X11Forwarding"),
                    ])),
                ]))
                .with_serialization(Serialization::Json),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets policy protocol config.
///
/// The vendor describes it
/// [here](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyProtocolConfig).
///
/// Needs the feature `SetPolicyProtocolConfig`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct SetPolicyProtocolConfig {
    instance_id: Option<String>,
    region_id: Option<String>,
    policy_id: Option<String>,
    protocol_config: Option<ProtocolConfig>,
    project_id: Option<i64>,
    extra_query: ExtraQuery,
}

impl SetPolicyProtocolConfig {
    /// The operation with what it requires.
    ///
    /// - `instance_id`: id of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: id of the control policy.
    /// - `protocol_config`: the parameter `ProtocolConfig`.
    pub fn new(
        instance_id: impl Into<String>,
        policy_id: impl Into<String>,
        protocol_config: ProtocolConfig,
    ) -> Self {
        Self {
            instance_id: Some(instance_id.into()),
            policy_id: Some(policy_id.into()),
            protocol_config: Some(protocol_config),
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

impl model::Object for SetPolicyProtocolConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "InstanceId" => &mut self.instance_id,
            "RegionId" => &mut self.region_id,
            "PolicyId" => &mut self.policy_id,
            "ProtocolConfig" => &mut self.protocol_config,
            "ProjectId" => &mut self.project_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("InstanceId", self.instance_id.value());
        visitor("RegionId", self.region_id.value());
        visitor("PolicyId", self.policy_id.value());
        visitor("ProtocolConfig", self.protocol_config.value());
        visitor("ProjectId", self.project_id.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for SetPolicyProtocolConfig {
    type Output = SetPolicyProtocolConfigResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// What [`SetPolicyProtocolConfig`] answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfigResponse {
    /// Id of the request.
    pub request_id: String,
}

impl model::Object for SetPolicyProtocolConfigResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "RequestId" => &mut self.request_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("RequestId", self.request_id.value());
    }
}

/// What stands in `ProtocolConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProtocolConfig {
    /// The parameter `RDP`.
    pub rdp: Option<Rdp>,
    /// The parameter `SSH`.
    pub ssh: Option<Ssh>,
}

impl ProtocolConfig {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `RDP`.
    pub fn rdp(mut self, rdp: Rdp) -> Self {
        self.rdp = Some(rdp);
        self
    }

    /// The parameter `SSH`.
    pub fn ssh(mut self, ssh: Ssh) -> Self {
        self.ssh = Some(ssh);
        self
    }
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
    /// The parameter `ClipboardDownload`.
    pub clipboard_download: Option<ClipboardDownload>,
    /// The parameter `ClipboardUpload`.
    pub clipboard_upload: Option<ClipboardUpload>,
    /// The parameter `DiskRedirection`.
    pub disk_redirection: Option<DiskRedirection>,
    /// The parameter `DiskRedirectionDownload`.
    pub disk_redirection_download: Option<String>,
    /// The parameter `DiskRedirectionUpload`.
    pub disk_redirection_upload: Option<String>,
    /// The parameter `RecordKeyboard`.
    pub record_keyboard: Option<RecordKeyboard>,
}

impl Rdp {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `ClipboardDownload`.
    pub fn clipboard_download(mut self, clipboard_download: impl Into<ClipboardDownload>) -> Self {
        self.clipboard_download = Some(clipboard_download.into());
        self
    }

    /// The parameter `ClipboardUpload`.
    pub fn clipboard_upload(mut self, clipboard_upload: impl Into<ClipboardUpload>) -> Self {
        self.clipboard_upload = Some(clipboard_upload.into());
        self
    }

    /// The parameter `DiskRedirection`.
    pub fn disk_redirection(mut self, disk_redirection: impl Into<DiskRedirection>) -> Self {
        self.disk_redirection = Some(disk_redirection.into());
        self
    }

    /// The parameter `DiskRedirectionDownload`.
    pub fn disk_redirection_download(
        mut self,
        disk_redirection_download: impl Into<String>,
    ) -> Self {
        self.disk_redirection_download = Some(disk_redirection_download.into());
        self
    }

    /// The parameter `DiskRedirectionUpload`.
    pub fn disk_redirection_upload(mut self, disk_redirection_upload: impl Into<String>) -> Self {
        self.disk_redirection_upload = Some(disk_redirection_upload.into());
        self
    }

    /// The parameter `RecordKeyboard`.
    pub fn record_keyboard(mut self, record_keyboard: impl Into<RecordKeyboard>) -> Self {
        self.record_keyboard = Some(record_keyboard.into());
        self
    }
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
    /// The parameter `AllowDirectTcp`.
    pub allow_direct_tcp: Option<String>,
    /// The parameter `AllowTcpForwarding`.
    pub allow_tcp_forwarding: Option<String>,
    /// The parameter `ExecCommand`.
    pub exec_command: Option<ExecCommand>,
    /// The parameter `SFTPChannel`.
    pub sftp_channel: Option<SftpChannel>,
    /// The parameter `SFTPDownloadFile`.
    pub sftp_download_file: Option<SftpDownloadFile>,
    /// The parameter `SFTPMkdir`.
    pub sftp_mkdir: Option<SftpMkdir>,
    /// The parameter `SFTPRemoveFile`.
    pub sftp_remove_file: Option<SftpRemoveFile>,
    /// The parameter `SFTPRenameFile`.
    pub sftp_rename_file: Option<SftpRenameFile>,
    /// The parameter `SFTPRmdir`.
    pub sftp_rmdir: Option<SftpRmdir>,
    /// The parameter `SFTPUploadFile`.
    pub sftp_upload_file: Option<SftpUploadFile>,
    /// The parameter `SSHChannel`.
    pub ssh_channel: Option<SshChannel>,
    /// The parameter `TcpForwarding`.
    pub tcp_forwarding: Option<String>,
    /// The parameter `X11Forwarding`.
    pub x11_forwarding: Option<X11Forwarding>,
}

impl Ssh {
    /// The object, which requires nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The parameter `AllowDirectTcp`.
    pub fn allow_direct_tcp(mut self, allow_direct_tcp: impl Into<String>) -> Self {
        self.allow_direct_tcp = Some(allow_direct_tcp.into());
        self
    }

    /// The parameter `AllowTcpForwarding`.
    pub fn allow_tcp_forwarding(mut self, allow_tcp_forwarding: impl Into<String>) -> Self {
        self.allow_tcp_forwarding = Some(allow_tcp_forwarding.into());
        self
    }

    /// The parameter `ExecCommand`.
    pub fn exec_command(mut self, exec_command: impl Into<ExecCommand>) -> Self {
        self.exec_command = Some(exec_command.into());
        self
    }

    /// The parameter `SFTPChannel`.
    pub fn sftp_channel(mut self, sftp_channel: impl Into<SftpChannel>) -> Self {
        self.sftp_channel = Some(sftp_channel.into());
        self
    }

    /// The parameter `SFTPDownloadFile`.
    pub fn sftp_download_file(mut self, sftp_download_file: impl Into<SftpDownloadFile>) -> Self {
        self.sftp_download_file = Some(sftp_download_file.into());
        self
    }

    /// The parameter `SFTPMkdir`.
    pub fn sftp_mkdir(mut self, sftp_mkdir: impl Into<SftpMkdir>) -> Self {
        self.sftp_mkdir = Some(sftp_mkdir.into());
        self
    }

    /// The parameter `SFTPRemoveFile`.
    pub fn sftp_remove_file(mut self, sftp_remove_file: impl Into<SftpRemoveFile>) -> Self {
        self.sftp_remove_file = Some(sftp_remove_file.into());
        self
    }

    /// The parameter `SFTPRenameFile`.
    pub fn sftp_rename_file(mut self, sftp_rename_file: impl Into<SftpRenameFile>) -> Self {
        self.sftp_rename_file = Some(sftp_rename_file.into());
        self
    }

    /// The parameter `SFTPRmdir`.
    pub fn sftp_rmdir(mut self, sftp_rmdir: impl Into<SftpRmdir>) -> Self {
        self.sftp_rmdir = Some(sftp_rmdir.into());
        self
    }

    /// The parameter `SFTPUploadFile`.
    pub fn sftp_upload_file(mut self, sftp_upload_file: impl Into<SftpUploadFile>) -> Self {
        self.sftp_upload_file = Some(sftp_upload_file.into());
        self
    }

    /// The parameter `SSHChannel`.
    pub fn ssh_channel(mut self, ssh_channel: impl Into<SshChannel>) -> Self {
        self.ssh_channel = Some(ssh_channel.into());
        self
    }

    /// The parameter `TcpForwarding`.
    pub fn tcp_forwarding(mut self, tcp_forwarding: impl Into<String>) -> Self {
        self.tcp_forwarding = Some(tcp_forwarding.into());
        self
    }

    /// The parameter `X11Forwarding`.
    pub fn x11_forwarding(mut self, x11_forwarding: impl Into<X11Forwarding>) -> Self {
        self.x11_forwarding = Some(x11_forwarding.into());
        self
    }
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
