//! `WebInstanceInfo` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

/// The object `WebInstanceInfo` of answers.
///
/// Needs the feature `ListWebApplicationInstances`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebInstanceInfo {
    /// Address of the image.
    pub image_url: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
    /// The member `Status`.
    pub status: Option<String>,
    /// The member `VersionId`.
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
