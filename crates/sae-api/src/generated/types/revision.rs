//! `Revision` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

use super::RevisionConfig;

/// The object `Revision` of answers.
///
/// Needs one of the features `DeleteWebApplicationRevision`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, or `PublishWebApplicationRevision`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Revision {
    /// The member `CreatedTime`.
    pub created_time: Option<String>,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `RevisionConfig`.
    pub revision_config: Option<RevisionConfig>,
    /// The member `RevisionId`.
    pub revision_id: Option<String>,
    /// The member `Weight`.
    pub weight: Option<f64>,
}

impl Fields for Revision {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
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
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CreatedTime", self.created_time.view());
        to("Description", self.description.view());
        to("RevisionConfig", self.revision_config.view());
        to("RevisionId", self.revision_id.view());
        to("Weight", self.weight.view());
    }
}
