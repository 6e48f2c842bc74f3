//! Providers that ask the network, and the replies to their requests.

use std::sync::Arc;
use std::time::Duration;

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, SeededRandom, TransportError, http};
use aliyun_credentials::system::System as _;
use aliyun_credentials::{
    AssumeRoleProvider, CliProfileProvider, Credentials, CredentialsError, CredentialsUriProvider,
    DefaultChain, EcsRoleProvider, Identity, OidcRoleProvider, Provider, ResolutionStep,
};
use bytes::Bytes;

use super::machine::Machine;

const KEYS: &str = r#""AccessKeyId": "STS.new", "AccessKeySecret": "s", "SecurityToken": "t",
    "Expiration": "2031-05-06T08:08:09Z""#;

/// A provider that asks the network, its machine, and the host of its last request.
pub(crate) struct Case {
    pub(crate) provider: Provider,
    pub(crate) machine: Arc<Machine>,
    pub(crate) host: &'static str,
}

impl Case {
    pub(crate) fn is_chain(&self) -> bool {
        format!("{:?}", self.provider).starts_with("DefaultChain")
    }
}

pub(crate) fn case(provider: impl Into<Provider>, host: &'static str, machine: Machine) -> Case {
    let machine = Arc::new(machine);
    Case {
        provider: provider.into().system(Arc::clone(&machine) as _),
        machine,
        host,
    }
}

pub(crate) fn role() -> Provider {
    let key = Credentials::access_key("id", "secret");
    let role = AssumeRoleProvider::new(key).role_arn("acs:ram::1:role/r");
    role.session_name("s").into()
}

pub(crate) fn cases() -> Vec<Case> {
    let uri = |url: &str| CredentialsUriProvider::new().uri(url);
    vec![
        case(role(), "sts.aliyuncs.com", Machine::default()),
        case(OidcRoleProvider::new(), "sts.aliyuncs.com", Machine::pod()),
        case(DefaultChain::new(), "sts.aliyuncs.com", Machine::pod()),
        case(
            CliProfileProvider::new(),
            "signin.example.com",
            Machine::of_mode("CloudSSO"),
        ),
        case(
            CliProfileProvider::new(),
            "oauth.aliyun.com",
            Machine::of_mode("OAuth"),
        ),
        case(
            uri("https://c.example.com/x"),
            "c.example.com",
            Machine::default(),
        ),
        case(uri("http://127.0.0.1/x"), "127.0.0.1", Machine::default()),
        case(
            EcsRoleProvider::new().role_name("r"),
            "100.100.100.200",
            Machine::default(),
        ),
    ]
}

/// What a server does with a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reply {
    Good,
    Status(u16, &'static str),
    RetryAfter(u16, &'static str),
    Failed(Phase),
    /// It does not respond within the limits of the request.
    Hangs(Phase),
}

pub(crate) fn reply(
    reply: Reply,
    outgoing: &OutgoingRequest,
    machine: &Machine,
) -> Result<http::Response<Bytes>, TransportError> {
    let response = http::Response::builder();
    let response = match reply {
        Reply::Good => {
            let path = outgoing.request.uri().path();
            let body = match path {
                "/latest/api/token" => "token".to_owned(),
                "/" => format!(r#"{{"RequestId": "r", "Credentials": {{{KEYS}}}}}"#),
                "/cloud-credentials" => format!(r#"{{"CloudCredential": {{{KEYS}}}}}"#),
                _ => format!(r#"{{"Code": "Success", {KEYS}}}"#),
            };
            response.body(body.into())
        }
        Reply::Status(status, body) => {
            let html = if body.starts_with('<') {
                "text/html"
            } else {
                "application/json"
            };
            let response = response.status(status).header("content-type", html);
            response.body(body.into())
        }
        Reply::RetryAfter(status, seconds) => {
            let response = response.status(status).header("retry-after", seconds);
            response.body(r#"{"Code": "ServiceUnavailable", "Message": "m"}"#.into())
        }
        Reply::Failed(phase) => {
            return Err(TransportError::new(phase, TransportErrorKind::Failed, None));
        }
        Reply::Hangs(phase) => {
            let limits = outgoing.limits;
            machine.pass(match phase {
                Phase::Connect => limits.connect_timeout.min(limits.timeout),
                _ => limits.timeout,
            });
            return Err(TransportError::new(
                phase,
                TransportErrorKind::Timeout,
                None,
            ));
        }
    };
    Ok(response.expect("the parts are valid"))
}

/// What happened while a provider obtained credentials.
pub(crate) struct Run {
    pub(crate) result: Result<Identity, CredentialsError>,
    pub(crate) sent: usize,
    pub(crate) took: Duration,
    pub(crate) waits: usize,
}

/// Resolves a provider. Requests to its host get these replies, and then good ones. Requests to other hosts,
/// and for a token of the metadata service, get good ones.
pub(crate) fn run(case: &Case, replies: &[Reply]) -> Run {
    let is_about = |outgoing: &OutgoingRequest| {
        let uri = outgoing.request.uri();
        uri.host() == Some(case.host) && uri.path() != "/latest/api/token"
    };
    run_with(case, |outgoing, sent| {
        let counts = is_about(outgoing);
        let chosen = replies.get(sent).copied().filter(|_| counts);
        (counts, chosen.unwrap_or(Reply::Good))
    })
}

pub(crate) fn run_with(
    case: &Case,
    choose: impl Fn(&OutgoingRequest, usize) -> (bool, Reply),
) -> Run {
    let begun = case.machine.now().monotonic;
    let random = Arc::new(SeededRandom::from_seed([3; 24]));
    let mut resolution = case.provider.resolve(random);
    let (mut sent, mut waits) = (0, 0);
    let result = loop {
        resolution = match resolution.step() {
            ResolutionStep::Done(result) => break result,
            ResolutionStep::Send(outgoing, pending) => {
                let is_https = outgoing.request.uri().scheme_str() == Some("https");
                assert_eq!(outgoing.use_proxy, is_https, "{outgoing:?}");
                let (counts, chosen) = choose(&outgoing, sent);
                sent += usize::from(counts);
                pending.receive(reply(chosen, &outgoing, &case.machine))
            }
            ResolutionStep::Wait(time, resolution) => {
                waits += 1;
                case.machine.pass(time);
                resolution
            }
            ResolutionStep::Run(..) => panic!("no provider here runs a program"),
        };
    };
    let took = case.machine.now().monotonic.saturating_sub(begun);
    Run {
        result,
        sent,
        took,
        waits,
    }
}
