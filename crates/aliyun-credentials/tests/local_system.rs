//! The system itself: it runs programs and reads files of this machine.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use aliyun_credentials::system::{Command, File, Output, RunError};
use aliyun_credentials::{LocalSystem, System};

fn shell(script: &str) -> Command {
    Command::new("/bin/sh", ["-c".to_owned(), script.to_owned()])
}

fn run(script: &str) -> Output {
    LocalSystem.run(&shell(script)).expect(script)
}

#[test]
fn the_output_and_the_exit_code_of_a_program_are_returned() {
    let output = run("printf result; printf message >&2; exit 3");
    assert_eq!(output.code, Some(3));
    assert_eq!(output.stdout.expose_secret(), "result");
    assert_eq!(output.stderr.expose_secret(), "message");

    let output = run("kill -9 $$");
    assert_eq!(output.code, None);
    let output = run("printf '\\377'");
    assert_eq!(output.stdout.expose_secret(), "\u{fffd}");
}

#[test]
fn arguments_are_passed_unchanged() {
    let words = ["a b", "", "*", "$HOME", "'", "\\"];
    let mut arguments = vec!["%s\n".to_owned()];
    arguments.extend(words.map(str::to_owned));
    let output = LocalSystem.run(&Command::new("printf", arguments));
    let output = output.expect("every system has it");
    let lines: Vec<_> = output.stdout.expose_secret().lines().collect();
    assert_eq!(lines, words);
}

#[test]
fn standard_input_is_empty() {
    assert_eq!(run("cat; printf done").stdout.expose_secret(), "done");
}

#[test]
fn a_program_that_takes_too_long_is_stopped() {
    // One prints nothing, the other closes its pipes first. Both would end without an error after 5
    // seconds.
    for script in ["exec sleep 5", "exec >&- 2>&-; exec sleep 5"] {
        let mut command = shell(script);
        command.timeout = Duration::from_millis(300);
        let error = LocalSystem.run(&command).expect_err(script);
        assert!(matches!(error, RunError::Timeout(_)), "{error:?}");
    }
}

#[test]
fn a_child_that_goes_on_after_the_program_is_not_waited_for() {
    let mut command = shell("sleep 5 & printf result");
    command.timeout = Duration::from_secs(4);
    let output = LocalSystem
        .run(&command)
        .expect("the program itself has ended");
    assert_eq!(output.code, Some(0));
    assert_eq!(output.stdout.expose_secret(), "result");
}

#[test]
fn a_program_that_prints_too_much_is_stopped() {
    let error = LocalSystem.run(&shell("exec yes s3cret")).unwrap_err();
    let limit = Command::new("", []).max_output_bytes;
    assert!(
        matches!(error, RunError::OutputTooLarge(found) if found == limit),
        "{error:?}"
    );
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[test]
fn stderr_is_cut_without_blocking_the_program() {
    let output = run("yes | head -c 3000000 >&2; printf result");
    assert_eq!(output.code, Some(0));
    assert_eq!(output.stdout.expose_secret(), "result");
    assert!(output.stderr.expose_secret().len() < 100_000);
}

#[test]
fn a_missing_program_cannot_be_started() {
    let missing = Command::new("/nowhere/at/all", []);
    assert!(matches!(
        LocalSystem.run(&missing),
        Err(RunError::Start(error)) if error.kind() == std::io::ErrorKind::NotFound
    ));
}

#[test]
fn debug_shows_no_argument() {
    let command = Command::new("/opt/creds", ["--password=s3cret".to_owned()]);
    assert!(!format!("{command:?}").contains("s3cret"));
}

/// A folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, contents: impl AsRef<[u8]>, mode: u32) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, contents).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn a_file_is_read_with_its_permissions() {
    let folder = Folder::new("files");
    for (mode, is_world_readable) in [(0o600, false), (0o640, false), (0o644, true)] {
        let path = folder.write("file", "contents", mode);
        let file = LocalSystem.read(&path).unwrap();
        assert_eq!(file.text.expose_secret(), "contents");
        assert_eq!(file.is_world_readable, is_world_readable, "{mode:o}");
    }
}

#[test]
fn only_regular_files_of_utf_8_within_the_limit_are_read() {
    let folder = Folder::new("no-files");
    let limit = usize::try_from(File::LIMIT).unwrap();
    let exact = folder.write("exact", vec![b'x'; limit], 0o600);
    assert!(LocalSystem.read(&exact).is_ok());
    let large = folder.write("large", vec![b'x'; limit + 1], 0o600);
    let binary = folder.write("binary", b"\xff s3cret", 0o600);
    let wide = folder.write("wide", b"\xff\xfes\x003\0c\0", 0o600);
    for (path, reason) in [
        (large, "more than 1048576 bytes"),
        (binary, "not UTF-8"),
        (wide, "UTF-16 and not UTF-8"),
        (PathBuf::from("/dev/null"), "not a regular file"),
        (folder.0.clone(), "not a regular file"),
        (folder.0.join("nothing"), "No such file"),
    ] {
        let error = LocalSystem.read(&path).expect_err(reason).to_string();
        assert!(error.contains(reason), "{error}");
        assert!(!error.contains("s3cret"));
    }
}

#[test]
fn a_pipe_is_read_once_and_kept() {
    let folder = Folder::new("pipes");
    let pipe = folder.0.join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("every system has it").success());
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::write(pipe, "contents")
    });
    for _ in 0..2 {
        let file = LocalSystem.read(&pipe).unwrap();
        assert_eq!(file.text.expose_secret(), "contents");
        assert!(!file.is_world_readable);
    }
    writer.join().unwrap().unwrap();

    // Another pipe with the same path is another file.
    fs::remove_file(&pipe).unwrap();
    let other = folder.0.join("other");
    let made = std::process::Command::new("mkfifo").arg(&other).status();
    assert!(made.expect("every system has it").success());
    fs::rename(&other, &pipe).unwrap();
    let writer = std::thread::spawn({
        let pipe = pipe.clone();
        move || fs::write(pipe, vec![b'x'; 2 * 1024 * 1024])
    });
    for _ in 0..2 {
        let error = LocalSystem.read(&pipe).unwrap_err().to_string();
        assert!(error.contains("more than 1048576 bytes"), "{error}");
    }
    assert!(writer.join().unwrap().is_err(), "the pipe is closed");
}
