//! A machine whose clock the test sets.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use aliyun_core::Now;
use aliyun_credentials::system::{Command, File, Output, RunError, System};

/// 2031-05-06T07:08:09Z.
const START: u64 = 1_935_817_689;

const OIDC: [(&str, &str); 3] = [
    ("ALIBABA_CLOUD_ROLE_ARN", "acs:ram::1:role/r"),
    (
        "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
        "acs:ram::1:oidc-provider/k",
    ),
    ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/token"),
];

/// A machine whose clock the test sets, with a CLI profile that has signed in.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    passed: Mutex<Duration>,
    mode: &'static str,
    variables: Vec<(&'static str, &'static str)>,
}

impl Machine {
    /// A machine whose CLI profile has this mode.
    pub(crate) fn of_mode(mode: &'static str) -> Self {
        Self {
            mode,
            ..Self::default()
        }
    }

    /// A machine with the variables of a Kubernetes pod.
    pub(crate) fn pod() -> Self {
        Self {
            variables: OIDC.to_vec(),
            ..Self::default()
        }
    }

    pub(crate) fn pass(&self, time: Duration) {
        *self.passed.lock().unwrap() += time;
    }
}

impl System for Machine {
    fn variable(&self, name: &str) -> Option<OsString> {
        let found = self.variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.into())
    }

    fn home(&self) -> Option<PathBuf> {
        Some("/home/user".into())
    }

    fn read(&self, path: &Path) -> io::Result<File> {
        match path.to_str() {
            Some("/token") => Ok(File::new("oidc-token")),
            Some(path) if path.ends_with("config.json") && !self.mode.is_empty() => {
                Ok(File::new(format!(
                    r#"{{"current": "p", "profiles": [{{"name": "p", "mode": "{}",
                    "cloud_sso_sign_in_url": "https://signin.example.com/start",
                    "cloud_sso_account_id": "1", "cloud_sso_access_config": "ac",
                    "access_token": "sign-in", "cloud_sso_access_token_expire": 1999999999,
                    "oauth_site_type": "CN", "oauth_access_token": "sign-in",
                    "oauth_access_token_expire": 1999999999}}]}}"#,
                    self.mode
                )))
            }
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn now(&self) -> Now {
        let monotonic = *self.passed.lock().unwrap();
        Now {
            unix: Duration::from_secs(START) + monotonic,
            monotonic,
        }
    }

    fn run(&self, _: &Command) -> Result<Output, RunError> {
        Err(io::Error::from(io::ErrorKind::NotFound).into())
    }
}
