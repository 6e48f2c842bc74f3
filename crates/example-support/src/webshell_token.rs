//! The command line and the output of `GetWebshellToken`.

use aliyun_sign::SecretString;
use clap::Parser;
use emulator::{App, Emulator, demo};
use sae_api::{GetWebshellToken, GetWebshellTokenResponse};

use crate::{Common, Failure, Report, Session};

/// Get the token that opens a shell in a pod of an SAE application.
///
/// Credentials are those of this machine, which `whoami` shows; without any the embedded emulator
/// is called.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// Id of the application
    #[arg(value_name = "APP_ID")]
    app: Option<String>,

    /// Name of the pod
    #[arg(value_name = "POD_NAME")]
    pod: Option<String>,

    /// Id of the application, as an option
    #[arg(long, value_name = "ID", conflicts_with = "app")]
    app_id: Option<String>,

    /// Name of the pod, as an option
    #[arg(long, value_name = "NAME", conflicts_with = "pod")]
    pod_name: Option<String>,

    /// Container of the pod, instead of its main one
    #[arg(long, value_name = "NAME")]
    container_name: Option<String>,

    /// The options of all examples.
    #[command(flatten)]
    pub common: Common,
}

impl Arguments {
    /// Opens the real service if this machine has credentials, and the embedded emulator if not. The
    /// emulator knows the application and the pod that the command line names.
    ///
    /// # Errors
    ///
    /// If an endpoint is given without credentials, or the emulator cannot be started.
    pub fn open(&self) -> Result<Session<'_>, Failure> {
        let container = self.container_name.as_deref();
        let app = App::new(self.app().unwrap_or(demo::APP_ID)).pod(
            self.pod().unwrap_or(demo::POD_NAME),
            [container.unwrap_or(demo::CONTAINER_NAME)],
        );
        self.common.open(Emulator::builder().app(app))
    }

    /// The operation that the command line asks for.
    ///
    /// # Errors
    ///
    /// If a required parameter is missing.
    pub fn operation(&self, session: &Session<'_>) -> Result<GetWebshellToken, Failure> {
        let mut operation = GetWebshellToken::new(
            session.value(self.app(), demo::APP_ID, "APP_ID")?,
            session.value(self.pod(), demo::POD_NAME, "POD_NAME")?,
        );
        if let Some(container_name) = &self.container_name {
            operation = operation.container_name(container_name);
        }
        for (name, value) in self.common.extra() {
            operation = operation.extra_query(name, value);
        }
        Ok(operation)
    }

    /// What is printed of an answer.
    pub fn report(&self, answer: &GetWebshellTokenResponse) -> Report {
        let web_socket_url = answer.data.web_socket_url.as_ref();
        Report::new(self.common.json, self.common.show)
            .secret("token", Some(&answer.data.token))
            .address("http_url", answer.data.page_url())
            .address(
                "web_socket_url",
                web_socket_url.map(SecretString::expose_secret),
            )
            .value("request_id", answer.request_id.as_str())
    }

    fn app(&self) -> Option<&str> {
        self.app.as_deref().or(self.app_id.as_deref())
    }

    fn pod(&self) -> Option<&str> {
        self.pod.as_deref().or(self.pod_name.as_deref())
    }
}
