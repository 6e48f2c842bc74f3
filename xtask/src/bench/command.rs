//! The command.

use std::process::ExitCode;

use super::build::build;

/// Measure what the model crates cost
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Print what compiling the model crates takes, and what operations add to a program
    Build,
}

/// Measures and prints.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match arguments.what {
        What::Build => build(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
