//! The command line and the output of `GenerateAssetOperationToken`.

use std::io;

use bastion_api::{GenerateAssetOperationToken as Operation, GenerateAssetOperationTokenResponse};
use clap::Parser;
use emulator::{Asset, Emulator, Instance, demo};

use crate::{Common, Failure, Report, Session};

type Setter<'v> = fn(Operation, &'v str) -> Operation;

/// Get a token that opens a host or a database behind a bastion host
///
/// It uses the credentials of this machine, which `whoami` prints. Without credentials it calls the
/// embedded emulator.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// ID of the bastion host
    #[arg(long, value_name = "ID")]
    instance_id: Option<String>,

    /// Region of the bastion host
    #[arg(long, value_name = "ID")]
    region_id: Option<String>,

    /// Host or Database
    #[arg(long, value_name = "TYPE")]
    asset_type: Option<String>,

    /// ID of the asset
    #[arg(long, value_name = "ID")]
    asset_id: Option<String>,

    /// ID of the asset's account
    #[arg(long, value_name = "ID")]
    asset_account_id: Option<String>,

    /// Name of the asset's account
    #[arg(long, value_name = "NAME")]
    asset_account_name: Option<String>,

    /// Password of a custom account; `-` reads a line from standard input
    #[arg(long, value_name = "PASSWORD", allow_hyphen_values = true)]
    asset_account_password: Option<String>,

    /// The same password in Base64
    #[arg(long, value_name = "BASE64", conflicts_with = "asset_account_password")]
    asset_account_password_base64: Option<String>,

    /// SSH, RDP, Oracle, PostgreSQL, MySQL or SQLServer
    #[arg(long, value_name = "PROTOCOL")]
    asset_account_protocol_name: Option<String>,

    /// WebToken or Sso
    #[arg(long, value_name = "MODE")]
    operation_mode: Option<String>,

    /// SERVICENAME or SID, for Oracle
    #[arg(long, value_name = "ATTRIBUTE")]
    login_attribute: Option<String>,

    /// Name of the database
    #[arg(long, value_name = "NAME")]
    database_schema: Option<String>,

    /// ssh or sftp: the local client to open
    #[arg(long, value_name = "CLIENT")]
    sso_client: Option<String>,

    /// Remark on the logon
    #[arg(long, value_name = "TEXT")]
    operation_note: Option<String>,

    /// The options of all examples.
    #[command(flatten)]
    pub common: Common,
}

impl Arguments {
    /// Opens a session with the service if this machine has credentials, and otherwise with the embedded
    /// emulator, which then has the asset and the account that the command line names.
    ///
    /// # Errors
    ///
    /// Fails if an endpoint is given without credentials, or the emulator cannot be started.
    pub fn open(&self) -> Result<Session<'_>, Failure> {
        let or =
            |given: &Option<String>, demo: &str| given.clone().unwrap_or_else(|| demo.to_owned());
        let id = or(&self.asset_id, demo::HOST_ID);
        let (asset, protocol) = match self.asset_type.as_deref() {
            Some("Database") => (Asset::database(id), "MySQL"),
            _ => (Asset::host(id), "SSH"),
        };
        let asset = asset.account(
            or(&self.asset_account_id, demo::HOST_ACCOUNT_ID),
            or(&self.asset_account_name, demo::HOST_ACCOUNT_NAME),
            or(&self.asset_account_protocol_name, protocol),
        );
        let instance = Instance::new(or(&self.instance_id, demo::INSTANCE_ID)).asset(asset);
        self.common.open(Emulator::builder().instance(instance))
    }

    /// Returns the operation with the parameters from the command line.
    ///
    /// # Errors
    ///
    /// Fails if a required parameter is missing, or the password cannot be read.
    pub fn operation(&self, session: &Session<'_>) -> Result<Operation, Failure> {
        let required =
            |given: &Option<String>, demo, name| session.value(given.as_deref(), demo, name);
        let mut operation = Operation::new(
            required(&self.instance_id, demo::INSTANCE_ID, "--instance-id")?,
            required(&self.asset_type, "Host", "--asset-type")?,
            required(&self.asset_id, demo::HOST_ID, "--asset-id")?,
        );
        let has_account = self.asset_account_id.is_some() || self.asset_account_name.is_some();
        let account_id = if !has_account && session.is_demo() {
            Some(demo::HOST_ACCOUNT_ID)
        } else {
            self.asset_account_id.as_deref()
        };
        let password = self.password()?;
        let settings: [(Setter<'_>, Option<&str>); 11] = [
            (Operation::region_id, self.region_id.as_deref()),
            (Operation::asset_account_id, account_id),
            (
                Operation::asset_account_name,
                self.asset_account_name.as_deref(),
            ),
            (Operation::asset_account_password, password.as_deref()),
            (
                Operation::asset_account_password_base64,
                self.asset_account_password_base64.as_deref(),
            ),
            (
                Operation::asset_account_protocol_name,
                self.asset_account_protocol_name.as_deref(),
            ),
            (Operation::operation_mode, self.operation_mode.as_deref()),
            (Operation::login_attribute, self.login_attribute.as_deref()),
            (Operation::database_schema, self.database_schema.as_deref()),
            (Operation::sso_client, self.sso_client.as_deref()),
            (Operation::operation_note, self.operation_note.as_deref()),
        ];
        for (set, given) in settings {
            if let Some(value) = given {
                operation = set(operation, value);
            }
        }
        for (name, value) in self.common.extra() {
            operation = operation.extra_query(name, value);
        }
        Ok(operation)
    }

    /// Returns the members of the response that are printed.
    pub fn report(&self, response: &GenerateAssetOperationTokenResponse) -> Report {
        let token = &response.asset_operation_token;
        Report::new(self.common.json, self.common.show)
            .secret("token", token.token.as_ref())
            .value("token_id", token.token_id.as_deref())
            .secret("sso_url", token.sso_url.as_ref())
            .value("expire_time", token.expire_time)
            .value("has_count_limit", token.has_count_limit)
            .value("count_left", token.count_left)
            .value("renew_count", token.renew_count)
            .value("max_renew_count", token.max_renew_count)
            .value("request_id", response.request_id.as_str())
    }

    /// The password: the argument, or a line from standard input.
    fn password(&self) -> Result<Option<String>, Failure> {
        match self.asset_account_password.as_deref() {
            Some("-") => {
                let mut line = String::new();
                let read = io::stdin().read_line(&mut line);
                let source = "--asset-account-password from standard input";
                read.map_err(|error| format!("{source}: {error}"))?;
                match line.trim_end_matches(['\r', '\n']) {
                    "" => Err(format!("{source}: the line is empty").into()),
                    password => Ok(Some(password.to_owned())),
                }
            }
            given => Ok(given.map(str::to_owned)),
        }
    }
}
