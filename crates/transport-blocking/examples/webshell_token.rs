//! Gets the token that opens a shell in a pod, from a blocking program.

use std::process::ExitCode;

use clap::Parser;
use example_support::webshell_token::Arguments;
use example_support::{Failure, Report, finish};
use transport_blocking::Client;

fn main() -> ExitCode {
    finish(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let session = arguments.open()?;
    let client = session.configure(Client::builder()).build()?;
    let response = client.call(&arguments.operation(&session)?)?;
    Ok(arguments.report(&response))
}
