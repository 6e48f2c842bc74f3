//! [`WebNasMountPoint`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Limit;

/// Descriptors of the members of [`WebNasMountPoint`].
pub static WEB_NAS_MOUNT_POINT: [ParameterDescriptor; 3] = [
    ParameterDescriptor::optional("MountDir").with_limits(&[Limit::MaxLength(64)]),
    ParameterDescriptor::optional("NasAddr").with_limits(&[Limit::MaxLength(128)]),
    ParameterDescriptor::optional("NasPath"),
];

/// Web NAS mount point.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebNasMountPoint {
    /// Mount directory. Limits: at most 64 characters.
    pub mount_dir: Option<String>,
    /// NAS address. Limits: at most 128 characters.
    pub nas_addr: Option<String>,
    /// NAS path.
    pub nas_path: Option<String>,
}

impl WebNasMountPoint {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mount directory. Limits: at most 64 characters.
    pub fn mount_dir(mut self, mount_dir: impl Into<String>) -> Self {
        self.mount_dir = Some(mount_dir.into());
        self
    }

    /// NAS address. Limits: at most 128 characters.
    pub fn nas_addr(mut self, nas_addr: impl Into<String>) -> Self {
        self.nas_addr = Some(nas_addr.into());
        self
    }

    /// NAS path.
    pub fn nas_path(mut self, nas_path: impl Into<String>) -> Self {
        self.nas_path = Some(nas_path.into());
        self
    }
}

impl model::Object for WebNasMountPoint {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MountDir" => &mut self.mount_dir,
            "NasAddr" => &mut self.nas_addr,
            "NasPath" => &mut self.nas_path,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MountDir", self.mount_dir.value());
        visitor("NasAddr", self.nas_addr.value());
        visitor("NasPath", self.nas_path.value());
    }
}
