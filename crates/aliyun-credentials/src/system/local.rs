//! The machine that the program runs on.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Instant, SystemTime};
use std::{env, fs};

use aliyun_core::Now;
use zeroize::Zeroizing;

use super::command::{Command, Output, RunError};
use super::interface::{File, System};
#[cfg(unix)]
use super::pipe;
use super::process;

/// The machine that this program runs on.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalSystem;

impl System for LocalSystem {
    fn variable(&self, name: &str) -> Option<OsString> {
        env::var_os(name)
    }

    fn home(&self) -> Option<PathBuf> {
        env::home_dir().filter(|home| !home.as_os_str().is_empty())
    }

    /// A pipe, such as `<(…)` of a shell, is read once, and kept in memory until the program ends.
    fn read(&self, path: &Path) -> io::Result<File> {
        // Checked before it is opened, because opening a named pipe blocks until another process writes.
        let metadata = fs::metadata(path)?;
        #[cfg(unix)]
        if pipe::is_pipe(&metadata) {
            return pipe::read(path, &metadata, contents);
        }
        if !metadata.is_file() {
            return Err(io::Error::other("it is not a regular file"));
        }
        contents(fs::File::open(path)?)
    }

    fn now(&self) -> Now {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        Now::at(SystemTime::now(), START.elapsed())
    }

    fn run(&self, command: &Command) -> Result<Output, RunError> {
        process::run(command)
    }
}

/// Reads a file within the limit.
fn contents(file: fs::File) -> io::Result<File> {
    let metadata = file.metadata()?;
    // The buffer has its final capacity from the beginning: growing it would leave copies of secrets in
    // memory that is not wiped. A pipe does not know its length.
    let length = if metadata.is_file() {
        metadata.len()
    } else {
        File::LIMIT
    };
    let room = length.min(File::LIMIT) + 1;
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(room).unwrap_or(0)));
    file.take(File::LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > File::LIMIT {
        let reason = format!("it has more than {} bytes", File::LIMIT);
        return Err(io::Error::new(ErrorKind::FileTooLarge, reason));
    }
    let text = str::from_utf8(&bytes).map_err(|_| {
        let reason = match &bytes[..] {
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "it is UTF-16 and not UTF-8; save it as UTF-8",
            _ => "it is not UTF-8",
        };
        io::Error::new(ErrorKind::InvalidData, reason)
    })?;
    Ok(File {
        text: text.into(),
        is_world_readable: metadata.is_file() && is_world_readable(&metadata),
    })
}

#[cfg(unix)]
fn is_world_readable(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;

    metadata.permissions().mode() & 0o004 != 0
}

/// Elsewhere the permissions are access lists, which `std` does not read.
#[cfg(not(unix))]
fn is_world_readable(_: &fs::Metadata) -> bool {
    false
}
