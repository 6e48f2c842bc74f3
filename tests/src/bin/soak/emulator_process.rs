//! The emulator in a process of its own, so that its resources are not counted.

use std::env;
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, ExitCode, Stdio};

use emulator::{Emulator, Faults};

/// The first argument that makes this program the emulator.
pub(super) const COMMAND: &str = "serve";

/// Runs the emulator and prints its endpoint. Returns when standard input ends.
pub(super) fn serve(probability: &str, seed: &str) -> ExitCode {
    let (Ok(probability), Ok(seed)) = (probability.parse(), seed.parse()) else {
        return ExitCode::from(2);
    };
    let faults = Faults::mixed(seed, probability);
    match Emulator::builder().faults(faults).start() {
        Ok(emulator) => {
            println!("{}", emulator.endpoint());
            // An error means that the parent process has ended, too.
            let _ = io::stdin().read(&mut [0]);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The process of a running emulator. It ends when this is dropped.
pub(super) struct EmulatorProcess {
    child: Child,
    endpoint: String,
}

impl EmulatorProcess {
    pub(super) fn start(probability: f64, seed: u64) -> io::Result<Self> {
        let mut child = Command::new(env::current_exe()?)
            .args([COMMAND, &probability.to_string(), &seed.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let read = match child.stdout.take() {
            Some(stdout) => BufReader::new(stdout).read_line(&mut line),
            None => Ok(0),
        };
        let endpoint = line.trim().to_owned();
        let process = Self { child, endpoint };
        match read? {
            0 => Err(io::Error::other("the emulator printed no endpoint")),
            _ => Ok(process),
        }
    }

    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl Drop for EmulatorProcess {
    fn drop(&mut self) {
        // It holds nothing that must be saved, and may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
