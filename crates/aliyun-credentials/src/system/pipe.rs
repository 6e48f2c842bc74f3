//! Files that are pipes, such as those that a shell makes of `<(…)`.
//!
//! What comes out of a pipe is gone afterwards, so it is kept for the rest of the program: credentials are
//! read again for a refresh, and by a second client.

use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use super::interface::File;

/// How long to wait for all of a pipe. Its writer may have to ask a service or a person, and a pipe without
/// a writer would block for ever.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The pipes that were read so far.
static PIPES: Mutex<BTreeMap<Key, Arc<Pipe>>> = Mutex::new(BTreeMap::new());

/// A pipe: its path, its device and number there, and when it was created. A later pipe may have the same
/// path, such as `/dev/fd/63`, and even the same number.
type Key = (PathBuf, u64, u64, Option<SystemTime>);

/// What came out of a pipe, as soon as it is there.
#[derive(Default)]
struct Pipe {
    contents: Mutex<Option<Result<File, (ErrorKind, String)>>>,
    is_read: Condvar,
}

/// Whether a file is a pipe.
pub(super) fn is_pipe(metadata: &Metadata) -> bool {
    metadata.file_type().is_fifo()
}

/// Reads a pipe with `read` the first time, and returns the same contents from then on.
pub(super) fn read(
    path: &Path,
    metadata: &Metadata,
    read: fn(fs::File) -> io::Result<File>,
) -> io::Result<File> {
    read_within(TIMEOUT, path, metadata, read)
}

fn read_within(
    timeout: Duration,
    path: &Path,
    metadata: &Metadata,
    read: fn(fs::File) -> io::Result<File>,
) -> io::Result<File> {
    let created = metadata.created().ok();
    let key = (path.to_owned(), metadata.dev(), metadata.ino(), created);
    let mut pipes = PIPES.lock().unwrap_or_else(PoisonError::into_inner);
    let pipe = if let Some(pipe) = pipes.get(&key) {
        Arc::clone(pipe)
    } else {
        let pipe = Arc::new(Pipe::default());
        let (path, filled) = (path.to_owned(), Arc::clone(&pipe));
        // On a thread of its own, since opening a named pipe blocks until another process writes. One
        // thread at most waits for a pipe, because later callers find the pipe in the map.
        thread::Builder::new().spawn(move || {
            let contents = fs::File::open(path).and_then(read);
            let contents = contents.map_err(|error| (error.kind(), error.to_string()));
            filled.fill(contents);
        })?;
        pipes.insert(key, Arc::clone(&pipe));
        pipe
    };
    drop(pipes);
    pipe.wait(timeout)
}

impl Pipe {
    fn fill(&self, contents: Result<File, (ErrorKind, String)>) {
        *self.contents.lock().unwrap_or_else(PoisonError::into_inner) = Some(contents);
        self.is_read.notify_all();
    }

    fn wait(&self, timeout: Duration) -> io::Result<File> {
        let contents = self.contents.lock().unwrap_or_else(PoisonError::into_inner);
        let (contents, _) = self
            .is_read
            .wait_timeout_while(contents, timeout, |contents| contents.is_none())
            .unwrap_or_else(PoisonError::into_inner);
        match &*contents {
            Some(Ok(file)) => Ok(file.clone()),
            Some(Err((kind, reason))) => Err(io::Error::new(*kind, reason.clone())),
            None => {
                let reason = format!(
                    "it is a pipe that no other process has written to and closed within {} seconds",
                    timeout.as_secs()
                );
                Err(io::Error::new(ErrorKind::TimedOut, reason))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_without_a_writer_is_given_up() {
        let path = std::env::temp_dir().join(format!("pipe-{}", std::process::id()));
        drop(fs::remove_file(&path));
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.expect("every system has it").success());
        let metadata = fs::metadata(&path).unwrap();
        assert!(is_pipe(&metadata));
        let nothing = |_: fs::File| Ok(File::new("nothing"));
        let error = read_within(Duration::ZERO, &path, &metadata, nothing).unwrap_err();
        assert!(error.to_string().contains("it is a pipe"), "{error}");
        // The thread that waits for a writer ends when there is one.
        drop(fs::OpenOptions::new().write(true).open(&path).unwrap());
        fs::remove_file(&path).unwrap();
    }
}
