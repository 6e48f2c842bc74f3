//! `WebInstanceInfo` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Object, Slot, Value};

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

impl Object for WebInstanceInfo {
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
    fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
        to("ImageUrl", self.image_url.value());
        to("InstanceId", self.instance_id.value());
        to("Status", self.status.value());
        to("VersionId", self.version_id.value());
    }
}
