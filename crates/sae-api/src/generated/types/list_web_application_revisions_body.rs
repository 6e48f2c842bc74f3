//! `ListWebApplicationRevisionsBody` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

use super::ListWebApplicationRevisionsOutput;

/// The object `ListWebApplicationRevisionsBody` of answers.
///
/// Needs the feature `ListWebApplicationRevisions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListWebApplicationRevisionsBody {
    /// The member `Code`.
    pub code: Option<i32>,
    /// The member `Data`.
    pub data: Option<ListWebApplicationRevisionsOutput>,
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `RequestId`.
    pub request_id: Option<String>,
    /// The member `Success`.
    pub success: Option<bool>,
}

impl Fields for ListWebApplicationRevisionsBody {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("Code", self.code.view());
        to("Data", self.data.view());
        to("Message", self.message.view());
        to("RequestId", self.request_id.view());
        to("Success", self.success.view());
    }
}
