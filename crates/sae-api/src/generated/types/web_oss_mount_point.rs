//! [`WebOssMountPoint`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

/// Descriptors of the members of [`WebOssMountPoint`].
pub static WEB_OSS_MOUNT_POINT: [ParameterDescriptor; 4] = [
    ParameterDescriptor::optional("BucketName")
        .with_limits(&[Limit::MinLength(3), Limit::MaxLength(64)]),
    ParameterDescriptor::optional("BucketPath").with_limits(&[Limit::MaxLength(128)]),
    ParameterDescriptor::optional("MountDir")
        .with_limits(&[Limit::MinLength(2), Limit::MaxLength(64)]),
    ParameterDescriptor::optional("ReadOnly").with_kind(Kind::Boolean),
];

/// Web OSS mount point.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebOssMountPoint {
    /// Name of the OSS bucket. Limits: at least 3 characters and at most 64 characters.
    pub bucket_name: Option<String>,
    /// Directory in the OSS bucket. Limits: at most 128 characters.
    pub bucket_path: Option<String>,
    /// Mount directory. Limits: at least 2 characters and at most 64 characters.
    pub mount_dir: Option<String>,
    /// Whether the mount is read-only.
    pub read_only: Option<bool>,
}

impl WebOssMountPoint {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the OSS bucket. Limits: at least 3 characters and at most 64 characters.
    pub fn bucket_name(mut self, bucket_name: impl Into<String>) -> Self {
        self.bucket_name = Some(bucket_name.into());
        self
    }

    /// Directory in the OSS bucket. Limits: at most 128 characters.
    pub fn bucket_path(mut self, bucket_path: impl Into<String>) -> Self {
        self.bucket_path = Some(bucket_path.into());
        self
    }

    /// Mount directory. Limits: at least 2 characters and at most 64 characters.
    pub fn mount_dir(mut self, mount_dir: impl Into<String>) -> Self {
        self.mount_dir = Some(mount_dir.into());
        self
    }

    /// Whether the mount is read-only.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }
}

impl model::Object for WebOssMountPoint {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "BucketName" => &mut self.bucket_name,
            "BucketPath" => &mut self.bucket_path,
            "MountDir" => &mut self.mount_dir,
            "ReadOnly" => &mut self.read_only,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("BucketName", self.bucket_name.value());
        visitor("BucketPath", self.bucket_path.value());
        visitor("MountDir", self.mount_dir.value());
        visitor("ReadOnly", self.read_only.value());
    }
}
