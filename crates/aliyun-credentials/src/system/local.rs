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

    fn read(&self, path: &Path) -> io::Result<File> {
        // Checked before it is opened, because opening a named pipe blocks until another process writes.
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::other("it is not a regular file"));
        }
        let file = fs::File::open(path)?;
        let metadata = file.metadata()?;
        // The buffer has its final capacity from the beginning: growing it would leave copies of secrets
        // in memory that is not wiped.
        let room = metadata.len().min(File::LIMIT) + 1;
        let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(room).unwrap_or(0)));
        file.take(File::LIMIT + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > File::LIMIT {
            let reason = format!("it has more than {} bytes", File::LIMIT);
            return Err(io::Error::new(ErrorKind::FileTooLarge, reason));
        }
        let text = str::from_utf8(&bytes)
            .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not UTF-8"))?;
        Ok(File {
            text: text.into(),
            is_world_readable: is_world_readable(&metadata),
        })
    }

    fn now(&self) -> Now {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        Now::at(SystemTime::now(), START.elapsed())
    }

    fn run(&self, command: &Command) -> Result<Output, RunError> {
        process::run(command)
    }
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
