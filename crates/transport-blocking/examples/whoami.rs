//! Prints which credentials this machine has, and where they come from.

use std::process::ExitCode;

use aliyun_credentials::sts::GetCallerIdentity;
use clap::Parser;
use example_support::whoami::Arguments;
use example_support::{Failure, Report, finish, warn};
use transport_blocking::Client;

fn main() -> ExitCode {
    warn();
    finish(run(&Arguments::parse()))
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let client = arguments.configure(Client::builder()).build()?;
    let identity = client.identity()?;
    let caller = if arguments.verify {
        Some(client.call(&GetCallerIdentity::new())?)
    } else {
        None
    };
    Ok(arguments.report(&identity, caller.as_ref()))
}
