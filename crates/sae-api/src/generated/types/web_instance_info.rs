//! [`WebInstanceInfo`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

/// Web instance information.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebInstanceInfo {
    /// Image URL.
    pub image_url: Option<String>,
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// ID of the version.
    pub version_id: Option<String>,
}

impl model::Object for WebInstanceInfo {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "ImageUrl" => &mut self.image_url,
            "InstanceId" => &mut self.instance_id,
            "Status" => &mut self.status,
            "VersionId" => &mut self.version_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("ImageUrl", self.image_url.value());
        visitor("InstanceId", self.instance_id.value());
        visitor("Status", self.status.value());
        visitor("VersionId", self.version_id.value());
    }
}
