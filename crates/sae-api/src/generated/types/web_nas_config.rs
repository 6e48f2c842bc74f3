//! [`WebNasConfig`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::{Kind, Limit};

use super::super::types;
use super::WebNasMountPoint;

/// Descriptors of the members of [`WebNasConfig`].
pub static WEB_NAS_CONFIG: [ParameterDescriptor; 1] =
    [ParameterDescriptor::optional("MountPoints")
        .with_kind(Kind::List(&Kind::Object(&types::WEB_NAS_MOUNT_POINT)))
        .with_limits(&[Limit::MaxItems(5)])];

/// Web NAS configuration.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebNasConfig {
    /// Mount points. Limits: at most 5 items.
    pub mount_points: Option<Vec<WebNasMountPoint>>,
}

impl WebNasConfig {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mount points. Limits: at most 5 items.
    pub fn mount_points(
        mut self,
        mount_points: impl IntoIterator<Item = WebNasMountPoint>,
    ) -> Self {
        self.mount_points = Some(mount_points.into_iter().collect());
        self
    }
}

impl model::Object for WebNasConfig {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "MountPoints" => &mut self.mount_points,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("MountPoints", self.mount_points.value());
    }
}
