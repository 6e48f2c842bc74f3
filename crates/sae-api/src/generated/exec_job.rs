//! [`ExecJob`] and its response. Needs the feature `ExecJob`.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

use aliyun_core::http::Method;
use aliyun_core::model::{self, Slot};
use aliyun_core::operation::{Descriptor, ExtraQuery, Operation, ParameterDescriptor};

use super::PRODUCT;

/// Descriptor of [`ExecJob`].
pub static DESCRIPTOR: Descriptor =
    Descriptor::new(&PRODUCT, "ExecJob", Method::GET, "/pop/v1/sam/job/execJob")
        .with_parameters(&[
            ParameterDescriptor::required("AppId"),
            ParameterDescriptor::optional("EventId"),
            ParameterDescriptor::optional("Command"),
            ParameterDescriptor::optional("CommandArgs"),
            ParameterDescriptor::optional("Envs"),
            ParameterDescriptor::optional("JarStartOptions"),
            ParameterDescriptor::optional("JarStartArgs"),
            ParameterDescriptor::optional("WarStartOptions"),
            ParameterDescriptor::optional("Time"),
            ParameterDescriptor::optional("Replicas"),
        ])
        .success_in_body()
        .with_required_members(&["RequestId"]);

/// Runs a job.
///
/// See the vendor's [documentation](https://api.aliyun.com/document/sae/2019-05-06/ExecJob).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is called"]
pub struct ExecJob {
    app_id: Option<String>,
    event_id: Option<String>,
    command: Option<String>,
    command_args: Option<String>,
    envs: Option<String>,
    jar_start_options: Option<String>,
    jar_start_args: Option<String>,
    war_start_options: Option<String>,
    time: Option<String>,
    replicas: Option<String>,
    extra_query: ExtraQuery,
}

impl ExecJob {
    /// Creates the operation with its required parameters.
    ///
    /// - `app_id`: ID of the application.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: Some(app_id.into()),
            ..Self::default()
        }
    }

    /// ID of the event.
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Command that starts the container.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Arguments of the command that starts the container.
    pub fn command_args(mut self, command_args: impl Into<String>) -> Self {
        self.command_args = Some(command_args.into());
        self
    }

    /// Environment variables, as JSON.
    pub fn envs(mut self, envs: impl Into<String>) -> Self {
        self.envs = Some(envs.into());
        self
    }

    /// JVM options of the application that a JAR starts.
    pub fn jar_start_options(mut self, jar_start_options: impl Into<String>) -> Self {
        self.jar_start_options = Some(jar_start_options.into());
        self
    }

    /// Arguments of the application that a JAR starts.
    pub fn jar_start_args(mut self, jar_start_args: impl Into<String>) -> Self {
        self.jar_start_args = Some(jar_start_args.into());
        self
    }

    /// JVM options of the application that a WAR starts.
    pub fn war_start_options(mut self, war_start_options: impl Into<String>) -> Self {
        self.war_start_options = Some(war_start_options.into());
        self
    }

    /// Time.
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Number of instances.
    pub fn replicas(mut self, replicas: impl Into<String>) -> Self {
        self.replicas = Some(replicas.into());
        self
    }

    /// Adds a query parameter that this version of the crate does not have.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push(name, value);
        self
    }
}

impl model::Object for ExecJob {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "AppId" => &mut self.app_id,
            "EventId" => &mut self.event_id,
            "Command" => &mut self.command,
            "CommandArgs" => &mut self.command_args,
            "Envs" => &mut self.envs,
            "JarStartOptions" => &mut self.jar_start_options,
            "JarStartArgs" => &mut self.jar_start_args,
            "WarStartOptions" => &mut self.war_start_options,
            "Time" => &mut self.time,
            "Replicas" => &mut self.replicas,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("AppId", self.app_id.value());
        visitor("EventId", self.event_id.value());
        visitor("Command", self.command.value());
        visitor("CommandArgs", self.command_args.value());
        visitor("Envs", self.envs.value());
        visitor("JarStartOptions", self.jar_start_options.value());
        visitor("JarStartArgs", self.jar_start_args.value());
        visitor("WarStartOptions", self.war_start_options.value());
        visitor("Time", self.time.value());
        visitor("Replicas", self.replicas.value());
        self.extra_query.visit(visitor);
    }
}

impl Operation for ExecJob {
    type Output = ExecJobResponse;

    #[inline]
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }
}

/// Response of [`ExecJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExecJobResponse {
    /// Status code like that of HTTP: 2xx for success.
    pub code: Option<String>,
    /// Result of the operation.
    pub data: Option<Data>,
    /// Error code. A successful response can contain one, too; ignore it there.
    pub error_code: Option<String>,
    /// `success`, or the error message.
    pub message: Option<String>,
    /// ID of the request.
    pub request_id: String,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// ID that traces the request inside the service.
    pub trace_id: Option<String>,
}

impl model::Object for ExecJobResponse {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "ErrorCode" => &mut self.error_code,
            "Message" => &mut self.message,
            "RequestId" => &mut self.request_id,
            "Success" => &mut self.success,
            "TraceId" => &mut self.trace_id,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("ErrorCode", self.error_code.value());
        visitor("Message", self.message.value());
        visitor("RequestId", self.request_id.value());
        visitor("Success", self.success.value());
        visitor("TraceId", self.trace_id.value());
    }
}

/// `Data` in the response of [`ExecJob`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data {
    /// Code.
    pub code: Option<String>,
    /// Data.
    pub data: Option<String>,
    /// Message.
    pub msg: Option<String>,
    /// Whether it succeeded.
    pub success: Option<String>,
}

impl model::Object for Data {
    #[inline]
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        Some(match name {
            "Code" => &mut self.code,
            "Data" => &mut self.data,
            "Msg" => &mut self.msg,
            "Success" => &mut self.success,
            _ => return None,
        })
    }

    #[inline]
    fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, model::Value<'a>)) {
        visitor("Code", self.code.value());
        visitor("Data", self.data.value());
        visitor("Msg", self.msg.value());
        visitor("Success", self.success.value());
    }
}
