//! The emulator as a program: `cargo run -p emulator -- --help`.

mod banner;
mod shutdown;

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use clap::Parser;
use emulator::{Emulator, Faults};

/// A local endpoint that answers SAE, Bastionhost and STS requests and checks every signature.
///
/// It prints where it listens and what it knows, and runs until it is interrupted.
#[derive(Parser)]
#[command(name = "emulator", version)]
struct Arguments {
    /// The port to listen on, on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// Answer failures of SAE operations with HTTP status 200 and Success false, as the service sometimes does
    #[arg(long)]
    success_false: bool,

    /// Let something go wrong with this share of the requests to the gateway, from 0 to 1: delays, connections
    /// that break, answers that are cut or garbled, refusals and wrong clocks, all equally often
    #[arg(long, value_name = "PROBABILITY", value_parser = probability)]
    faults: Option<f64>,

    /// With --faults: what goes wrong with which request is the same each time for the same number
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

fn probability(text: &str) -> Result<f64, String> {
    let probability = text.parse().ok();
    probability
        .filter(|probability| (0.0..=1.0).contains(probability))
        .ok_or_else(|| "it is a number from 0 to 1".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("emulator: {}", explain(&error, arguments.port));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .build()?;
    // Listening for the signals begins before anything is announced, so that nobody can come too early.
    runtime.block_on(async {
        let interrupted = shutdown::shutdown_signal()?;
        let mut builder = Emulator::builder()
            .port(arguments.port)
            .success_false(arguments.success_false);
        if let Some(probability) = arguments.faults {
            builder = builder.faults(Faults::mixed(arguments.seed, probability));
        }
        let emulator = builder.start()?;
        let faults = arguments.faults.map(|share| (share, arguments.seed));
        banner::write(&mut io::stdout().lock(), &emulator, faults)?;
        interrupted.await;
        Ok(())
    })
}

fn explain(error: &io::Error, port: u16) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => format!(
            "port {port} is taken by another program; choose another with --port, or leave it out"
        ),
        ErrorKind::PermissionDenied => {
            format!("no permission to listen on port {port}; choose one above 1023 with --port")
        }
        _ => error.to_string(),
    }
}
