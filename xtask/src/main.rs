//! `cargo xtask`: the tasks of this repository that are more than one cargo command.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{bench, codegen, import, operations, soak, vectors};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Bench(bench::Arguments),
    Codegen(codegen::Arguments),
    Import(import::Arguments),
    /// Check typed requests on the wire against a file of cases
    Requests(operations::Arguments),
    /// Check the decoding of responses against a file of cases
    Responses(operations::Arguments),
    Soak(soak::Arguments),
    Vectors(vectors::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Codegen(arguments) => codegen::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Requests(arguments) => operations::requests(&arguments),
        Command::Responses(arguments) => operations::responses(&arguments),
        Command::Soak(arguments) => soak::run(&arguments),
        Command::Vectors(arguments) => vectors::run(&arguments),
    }
}
