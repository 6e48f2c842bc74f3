//! Gets a token that opens a host or a database, from an async program.

use std::process::ExitCode;

use clap::Parser;
use example_support::om_token::Arguments;
use example_support::{Failure, Report, finish};
use transport_async::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    finish(run(&Arguments::parse()).await)
}

async fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let session = arguments.open()?;
    let client = session.configure(Client::builder()).build()?;
    let response = client.call(&arguments.operation(&session)?).await?;
    Ok(arguments.report(&response))
}
