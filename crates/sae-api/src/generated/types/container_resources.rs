//! [`ContainerResources`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

/// Descriptors of the members of [`ContainerResources`].
pub static CONTAINER_RESOURCES: [ParameterDescriptor; 2] = [
    ParameterDescriptor::required("Cpu").with_kind(Kind::Int32),
    ParameterDescriptor::required("Memory").with_kind(Kind::Int32),
];

/// Container resources.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContainerResources {
    /// CPU of an instance, in thousandths of a core. Required. Known values: `1000`, `16000`,
    /// `2000`, `32000`, `4000`, `500`, and `8000`.
    pub cpu: Option<i32>,
    /// Memory of an instance, in MiB. Required.
    pub memory: Option<i32>,
}

impl ContainerResources {
    /// Creates the object with its required members.
    ///
    /// - `cpu`: CPU of an instance, in thousandths of a core.
    /// - `memory`: memory of an instance, in MiB.
    pub fn new(cpu: i32, memory: i32) -> Self {
        Self {
            cpu: Some(cpu),
            memory: Some(memory),
        }
    }
}

impl model::Object for ContainerResources {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Cpu" => &mut self.cpu,
            "Memory" => &mut self.memory,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Cpu", self.cpu.value());
        visitor("Memory", self.memory.value());
    }
}
