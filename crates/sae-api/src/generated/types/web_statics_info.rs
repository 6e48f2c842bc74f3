//! `WebStaticsInfo` and what it is made of.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{Fields, Slot, View};

/// The object `WebStaticsInfo` of answers.
///
/// Needs the feature `DescribeWebApplicationResourceStatics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebStaticsInfo {
    /// The member `CpuUsage`.
    pub cpu_usage: Option<i64>,
    /// The member `InternetTrafficOut`.
    pub internet_traffic_out: Option<i64>,
    /// The member `Invocations`.
    pub invocations: Option<i64>,
    /// The member `MemoryUsage`.
    pub memory_usage: Option<i64>,
}

impl Fields for WebStaticsInfo {
    #[inline]
    fn field(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CpuUsage" => &mut self.cpu_usage,
            "InternetTrafficOut" => &mut self.internet_traffic_out,
            "Invocations" => &mut self.invocations,
            "MemoryUsage" => &mut self.memory_usage,
            _ => return None,
        })
    }

    #[inline]
    fn each<'a>(&'a self, to: &mut dyn FnMut(&'a str, View<'a>)) {
        to("CpuUsage", self.cpu_usage.view());
        to("InternetTrafficOut", self.internet_traffic_out.view());
        to("Invocations", self.invocations.view());
        to("MemoryUsage", self.memory_usage.view());
    }
}
