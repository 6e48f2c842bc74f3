//! [`Revision`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

use super::RevisionConfig;

/// Revision.
///
/// Needs one of the features `DeleteWebApplicationRevision`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, or `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Revision {
    /// Creation time.
    pub created_time: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Revision configuration.
    pub revision_config: Option<RevisionConfig>,
    /// ID of the revision.
    pub revision_id: Option<String>,
    /// Weight.
    pub weight: Option<f64>,
}

impl model::Object for Revision {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CreatedTime" => &mut self.created_time,
            "Description" => &mut self.description,
            "RevisionConfig" => &mut self.revision_config,
            "RevisionId" => &mut self.revision_id,
            "Weight" => &mut self.weight,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CreatedTime", self.created_time.value());
        visitor("Description", self.description.value());
        visitor("RevisionConfig", self.revision_config.value());
        visitor("RevisionId", self.revision_id.value());
        visitor("Weight", self.weight.value());
    }
}
