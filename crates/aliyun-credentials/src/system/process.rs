//! A program that is run within limits.

use std::io::{self, Read};
use std::process::{self, Child, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use aliyun_sign::SecretString;
use zeroize::Zeroizing;

use super::command::{Command, Output, RunError};

/// How many bytes of stderr are kept. The rest is read and dropped, so that the program does not block.
const MAX_STDERR_BYTES: usize = 16 * 1024;

/// How long to wait between two checks whether the program has ended.
const POLL_INTERVAL: Duration = Duration::from_millis(5);

/// How long to wait for more output after the program has ended. A child process that it started, and that
/// has the pipes still open, must not delay the result.
const DRAIN_TIMEOUT: Duration = Duration::from_millis(500);

/// Runs a program to its end, or kills it. Processes that it started itself are not killed.
pub(super) fn run(command: &Command) -> Result<Output, RunError> {
    let deadline = Instant::now().checked_add(command.timeout);
    let mut child = process::Command::new(&command.program)
        .args(&command.arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let finished = finish(command, &mut child, deadline);
    if finished.is_err() {
        // Both fail if the program has ended by itself in the meantime.
        let _ = child.kill();
        let _ = child.wait();
    }
    finished
}

/// Some bytes of the output.
type Piece = Zeroizing<Vec<u8>>;

/// Some bytes of the output, and the pipe that they came from.
enum Chunk {
    Stderr(Piece),
    Stdout(Piece),
}

/// The output so far, in pieces, because a buffer that grows would leave copies of secrets in memory.
#[derive(Default)]
struct Collected {
    pieces: Vec<Piece>,
    length: usize,
}

impl Collected {
    fn add(&mut self, piece: Piece) {
        self.length += piece.len();
        self.pieces.push(piece);
    }

    fn text(&self) -> SecretString {
        let mut bytes = Zeroizing::new(Vec::with_capacity(self.length));
        for piece in &self.pieces {
            bytes.extend_from_slice(piece);
        }
        String::from_utf8_lossy(&bytes).into_owned().into()
    }
}

/// Collects the output of a program until it ends.
///
/// A program may close its pipes before it ends, and its pipes may stay open after it has ended, so both
/// are watched: the loop ends when the pipes are closed, or when the program has ended and the pipes were
/// silent for a while; then the status is awaited.
fn finish(
    command: &Command,
    child: &mut Child,
    deadline: Option<Instant>,
) -> Result<Output, RunError> {
    let (sender, receiver) = mpsc::channel();
    forward(child.stdout.take(), Chunk::Stdout, sender.clone())?;
    forward(child.stderr.take(), Chunk::Stderr, sender)?;
    let mut stdout = Collected::default();
    let mut stderr = Collected::default();
    let mut has_ended = false;
    loop {
        let wait = if has_ended {
            DRAIN_TIMEOUT
        } else {
            POLL_INTERVAL
        };
        match receiver.recv_timeout(wait.min(remaining(deadline))) {
            Ok(Chunk::Stdout(piece)) => {
                stdout.add(piece);
                if stdout.length > command.max_output_bytes {
                    return Err(RunError::OutputTooLarge(command.max_output_bytes));
                }
            }
            Ok(Chunk::Stderr(piece)) if stderr.length < MAX_STDERR_BYTES => stderr.add(piece),
            Ok(Chunk::Stderr(_)) => {}
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) if has_ended => break,
            Err(RecvTimeoutError::Timeout) if remaining(deadline).is_zero() => {
                return Err(RunError::Timeout(command.timeout));
            }
            Err(RecvTimeoutError::Timeout) => has_ended = child.try_wait()?.is_some(),
        }
    }
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        let left = remaining(deadline);
        if left.is_zero() {
            return Err(RunError::Timeout(command.timeout));
        }
        thread::sleep(POLL_INTERVAL.min(left));
    };
    Ok(Output {
        code: status.code(),
        stdout: stdout.text(),
        stderr: stderr.text(),
    })
}

fn remaining(deadline: Option<Instant>) -> Duration {
    deadline.map_or(Duration::MAX, |deadline| {
        deadline.saturating_duration_since(Instant::now())
    })
}

/// Sends what comes out of a pipe to a channel, on a thread of its own, until the pipe is closed or the
/// receiver is dropped. Both pipes have to be read at once, or the program could block on one of them.
fn forward(
    pipe: Option<impl Read + Send + 'static>,
    chunk: fn(Piece) -> Chunk,
    sender: Sender<Chunk>,
) -> io::Result<()> {
    let mut pipe = pipe.expect("`run` has set up the pipe");
    thread::Builder::new().spawn(move || {
        let mut buffer = Zeroizing::new([0; 8 * 1024]);
        while let Ok(length @ 1..) = pipe.read(&mut *buffer) {
            if sender
                .send(chunk(buffer[..length].to_vec().into()))
                .is_err()
            {
                break;
            }
        }
    })?;
    Ok(())
}
