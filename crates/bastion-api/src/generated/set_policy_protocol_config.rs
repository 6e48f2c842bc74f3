//! [`SetPolicyProtocolConfig`] and its response. Needs the feature `SetPolicyProtocolConfig`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::known_values;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::descriptor::{Kind, Serialization};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`SetPolicyProtocolConfig`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "SetPolicyProtocolConfig", Method::POST, "/")
        .with_parameters(&[
            ParameterDescriptor::required("InstanceId"),
            ParameterDescriptor::optional("RegionId"),
            ParameterDescriptor::required("PolicyId"),
            ParameterDescriptor::required("ProtocolConfig")
                .with_kind(Kind::Object(&[
                    ParameterDescriptor::optional("RDP").with_kind(Kind::Object(&[
                        ParameterDescriptor::optional("ClipboardDownload")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("ClipboardUpload")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("DiskRedirection")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("DiskRedirectionDownload"),
                        ParameterDescriptor::optional("DiskRedirectionUpload"),
                        ParameterDescriptor::optional("RecordKeyboard")
                            .with_known_values(&["Disable", "Enable"]),
                    ])),
                    ParameterDescriptor::optional("SSH").with_kind(Kind::Object(&[
                        ParameterDescriptor::optional("AllowDirectTcp"),
                        ParameterDescriptor::optional("AllowTcpForwarding"),
                        ParameterDescriptor::optional("ExecCommand")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPChannel")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPDownloadFile")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPMkdir")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPRemoveFile")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPRenameFile")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPRmdir")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SFTPUploadFile")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("SSHChannel")
                            .with_known_values(&["Disable", "Enable"]),
                        ParameterDescriptor::optional("TcpForwarding"),
                        ParameterDescriptor::optional("X11Forwarding")
                            .with_known_values(&["Disable", "Enable"]),
                    ])),
                ]))
                .with_serialization(Serialization::Json),
            ParameterDescriptor::optional("ProjectId").with_kind(Kind::Int64),
        ])
        .with_required_members(&["RequestId"]);

/// Sets what a control policy allows within SSH and RDP.
///
/// See the vendor's
/// [documentation](https://api.aliyun.com/document/Yundun-bastionhost/2019-12-09/SetPolicyProtocolConfig).
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
    /// Creates the operation with its required parameters.
    ///
    /// - `instance_id`: ID of the bastion host, which `DescribeInstances` lists.
    /// - `policy_id`: ID of the control policy.
    /// - `protocol_config`: protocol configuration.
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

/// Response of [`SetPolicyProtocolConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SetPolicyProtocolConfigResponse {
    /// ID of the request.
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

/// `ProtocolConfig` in the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
#[non_exhaustive]
pub struct ProtocolConfig {
    /// Options of RDP.
    pub rdp: Option<Rdp>,
    /// Options of SSH.
    pub ssh: Option<Ssh>,
}

impl ProtocolConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Options of RDP.
    pub fn rdp(mut self, rdp: Rdp) -> Self {
        self.rdp = Some(rdp);
        self
    }

    /// Options of SSH.
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

/// `ProtocolConfig.RDP` in the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
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

impl Rdp {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether downloading through the clipboard is allowed.
    pub fn clipboard_download(mut self, clipboard_download: impl Into<ClipboardDownload>) -> Self {
        self.clipboard_download = Some(clipboard_download.into());
        self
    }

    /// Whether uploading through the clipboard is allowed.
    pub fn clipboard_upload(mut self, clipboard_upload: impl Into<ClipboardUpload>) -> Self {
        self.clipboard_upload = Some(clipboard_upload.into());
        self
    }

    /// Whether disks can be redirected.
    pub fn disk_redirection(mut self, disk_redirection: impl Into<DiskRedirection>) -> Self {
        self.disk_redirection = Some(disk_redirection.into());
        self
    }

    /// Whether downloading through a redirected disk is allowed.
    pub fn disk_redirection_download(
        mut self,
        disk_redirection_download: impl Into<String>,
    ) -> Self {
        self.disk_redirection_download = Some(disk_redirection_download.into());
        self
    }

    /// Whether uploading through a redirected disk is allowed.
    pub fn disk_redirection_upload(mut self, disk_redirection_upload: impl Into<String>) -> Self {
        self.disk_redirection_upload = Some(disk_redirection_upload.into());
        self
    }

    /// Whether keystrokes are recorded.
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

/// `ProtocolConfig.SSH` in the request of [`SetPolicyProtocolConfig`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "an object does nothing until it is sent"]
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

impl Ssh {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether direct TCP connections are allowed.
    pub fn allow_direct_tcp(mut self, allow_direct_tcp: impl Into<String>) -> Self {
        self.allow_direct_tcp = Some(allow_direct_tcp.into());
        self
    }

    /// Whether TCP forwarding is allowed.
    pub fn allow_tcp_forwarding(mut self, allow_tcp_forwarding: impl Into<String>) -> Self {
        self.allow_tcp_forwarding = Some(allow_tcp_forwarding.into());
        self
    }

    /// Whether commands can be executed remotely.
    pub fn exec_command(mut self, exec_command: impl Into<ExecCommand>) -> Self {
        self.exec_command = Some(exec_command.into());
        self
    }

    /// Whether the SFTP channel is enabled.
    pub fn sftp_channel(mut self, sftp_channel: impl Into<SftpChannel>) -> Self {
        self.sftp_channel = Some(sftp_channel.into());
        self
    }

    /// Whether SFTP can download files.
    pub fn sftp_download_file(mut self, sftp_download_file: impl Into<SftpDownloadFile>) -> Self {
        self.sftp_download_file = Some(sftp_download_file.into());
        self
    }

    /// Whether SFTP can create directories.
    pub fn sftp_mkdir(mut self, sftp_mkdir: impl Into<SftpMkdir>) -> Self {
        self.sftp_mkdir = Some(sftp_mkdir.into());
        self
    }

    /// Whether SFTP can delete files.
    pub fn sftp_remove_file(mut self, sftp_remove_file: impl Into<SftpRemoveFile>) -> Self {
        self.sftp_remove_file = Some(sftp_remove_file.into());
        self
    }

    /// Whether SFTP can rename files.
    pub fn sftp_rename_file(mut self, sftp_rename_file: impl Into<SftpRenameFile>) -> Self {
        self.sftp_rename_file = Some(sftp_rename_file.into());
        self
    }

    /// Whether SFTP can delete directories.
    pub fn sftp_rmdir(mut self, sftp_rmdir: impl Into<SftpRmdir>) -> Self {
        self.sftp_rmdir = Some(sftp_rmdir.into());
        self
    }

    /// Whether SFTP can upload files.
    pub fn sftp_upload_file(mut self, sftp_upload_file: impl Into<SftpUploadFile>) -> Self {
        self.sftp_upload_file = Some(sftp_upload_file.into());
        self
    }

    /// Whether the SSH channel is enabled.
    pub fn ssh_channel(mut self, ssh_channel: impl Into<SshChannel>) -> Self {
        self.ssh_channel = Some(ssh_channel.into());
        self
    }

    /// Whether TCP forwarding is enabled.
    pub fn tcp_forwarding(mut self, tcp_forwarding: impl Into<String>) -> Self {
        self.tcp_forwarding = Some(tcp_forwarding.into());
        self
    }

    /// Whether X11 forwarding is enabled.
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
