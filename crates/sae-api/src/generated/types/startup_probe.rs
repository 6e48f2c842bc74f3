//! [`StartupProbe`] and the types of its members.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::model::{self, Slot};
use aliyun_core::operation::ParameterDescriptor;
use aliyun_core::operation::descriptor::Kind;

use super::super::types;
use super::ProbeHandler;

/// Descriptors of the members of [`StartupProbe`].
pub static STARTUP_PROBE: [ParameterDescriptor; 5] = [
    ParameterDescriptor::optional("FailureThreshold").with_kind(Kind::Int32),
    ParameterDescriptor::optional("InitialDelaySeconds").with_kind(Kind::Int32),
    ParameterDescriptor::optional("PeriodSeconds").with_kind(Kind::Int32),
    ParameterDescriptor::optional("ProbeHandler").with_kind(Kind::Object(&types::PROBE_HANDLER)),
    ParameterDescriptor::optional("TimeoutSeconds").with_kind(Kind::Int32),
];

/// Startup probe.
///
/// Needs one of the features `CreateWebApplication`, `DeleteWebApplication`,
/// `DeleteWebApplicationRevision`, `DescribeWebApplication`, `DescribeWebApplicationRevision`,
/// `ListWebApplicationRevisions`, `ListWebApplications`, `PublishWebApplicationRevision`,
/// `StartWebApplication`, `StopWebApplication`, or `UpdateWebApplication`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StartupProbe {
    /// Failure threshold.
    pub failure_threshold: Option<i32>,
    /// Initial delay, in seconds.
    pub initial_delay_seconds: Option<i32>,
    /// Period, in seconds.
    pub period_seconds: Option<i32>,
    /// Probe handler.
    pub probe_handler: Option<ProbeHandler>,
    /// Timeout, in seconds.
    pub timeout_seconds: Option<i32>,
}

impl StartupProbe {
    /// Creates the object without any members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Failure threshold.
    pub fn failure_threshold(mut self, failure_threshold: i32) -> Self {
        self.failure_threshold = Some(failure_threshold);
        self
    }

    /// Initial delay, in seconds.
    pub fn initial_delay_seconds(mut self, initial_delay_seconds: i32) -> Self {
        self.initial_delay_seconds = Some(initial_delay_seconds);
        self
    }

    /// Period, in seconds.
    pub fn period_seconds(mut self, period_seconds: i32) -> Self {
        self.period_seconds = Some(period_seconds);
        self
    }

    /// Probe handler.
    pub fn probe_handler(mut self, probe_handler: ProbeHandler) -> Self {
        self.probe_handler = Some(probe_handler);
        self
    }

    /// Timeout, in seconds.
    pub fn timeout_seconds(mut self, timeout_seconds: i32) -> Self {
        self.timeout_seconds = Some(timeout_seconds);
        self
    }
}

impl model::Object for StartupProbe {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "FailureThreshold" => &mut self.failure_threshold,
            "InitialDelaySeconds" => &mut self.initial_delay_seconds,
            "PeriodSeconds" => &mut self.period_seconds,
            "ProbeHandler" => &mut self.probe_handler,
            "TimeoutSeconds" => &mut self.timeout_seconds,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("FailureThreshold", self.failure_threshold.value());
        visitor("InitialDelaySeconds", self.initial_delay_seconds.value());
        visitor("PeriodSeconds", self.period_seconds.value());
        visitor("ProbeHandler", self.probe_handler.value());
        visitor("TimeoutSeconds", self.timeout_seconds.value());
    }
}
