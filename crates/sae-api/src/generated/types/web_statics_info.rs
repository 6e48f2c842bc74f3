//! [`WebStaticsInfo`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};

/// Web statistics information.
///
/// Needs the feature `DescribeWebApplicationResourceStatics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebStaticsInfo {
    /// CPU usage.
    pub cpu_usage: Option<i64>,
    /// Internet traffic out.
    pub internet_traffic_out: Option<i64>,
    /// Number of invocations.
    pub invocations: Option<i64>,
    /// Memory usage.
    pub memory_usage: Option<i64>,
}

impl model::Object for WebStaticsInfo {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "CpuUsage" => &mut self.cpu_usage,
            "InternetTrafficOut" => &mut self.internet_traffic_out,
            "Invocations" => &mut self.invocations,
            "MemoryUsage" => &mut self.memory_usage,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("CpuUsage", self.cpu_usage.value());
        visitor("InternetTrafficOut", self.internet_traffic_out.value());
        visitor("Invocations", self.invocations.value());
        visitor("MemoryUsage", self.memory_usage.value());
    }
}
