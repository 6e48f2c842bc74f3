//! Playing a scenario: without a socket, and through both clients.

use std::collections::VecDeque;
use std::future::ready;
use std::net::SocketAddr;
use std::sync::Arc;

use aliyun_core::error::{ConfigError, CredentialsError, Phase, TransportErrorKind};
use aliyun_core::operation::{ApiStyle, Product};
use aliyun_core::{Config, Error, ErrorKind, OutgoingRequest, SeededRandom, TransportError};
use aliyun_credentials::{Identity, Provider, ResolutionStep};
use bytes::Bytes;
use http::Response;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use ureq::config::Config as AgentConfig;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use super::MARK;
use super::machine::Machine;
use super::replay::Replay;
use super::scenario::Scenario;
use super::traffic::Seen;

/// Plays a scenario with made-up time and traffic; what was not as expected.
pub fn without_a_socket(scenario: &Scenario) -> Vec<String> {
    let provider = scenario.provider.provider(Machine::new(scenario), None);
    let mut traffic: VecDeque<_> = scenario.traffic.iter().collect();
    let mut wrong = Vec::new();
    let shown = format!("{provider:?}");
    if shown.contains(MARK) {
        wrong.push(format!("the provider shows a secret: {shown}"));
    }
    let mut send = |outgoing: OutgoingRequest| -> Result<Response<Bytes>, TransportError> {
        let request = &outgoing.request;
        let Some(next) = traffic.pop_front() else {
            wrong.push(format!("{outgoing:?} went out, too"));
            let failed = TransportErrorKind::Failed;
            return Err(TransportError::new(Phase::Connect, failed, None));
        };
        let uri = request.uri();
        let seen = Seen {
            method: request.method(),
            address: [
                uri.scheme_str().unwrap_or_default(),
                uri.authority().map_or("", |authority| authority.as_str()),
                uri.path(),
            ],
            query: uri.query().unwrap_or_default(),
            headers: request.headers(),
            body: request.body(),
        };
        wrong.extend(next.differences(&seen, true));
        wrong.extend(next.wrong_limits(&outgoing));
        next.outcome()
    };
    let mut resolution = provider.resolve(Arc::new(SeededRandom::from_seed([1; 24])));
    let result = loop {
        resolution = match resolution.step() {
            ResolutionStep::Done(result) => break result,
            ResolutionStep::Run(work, running) => {
                work.run();
                running.finished()
            }
            ResolutionStep::Send(outgoing, sent) => sent.receive(send(outgoing)),
            ResolutionStep::Wait(..) => panic!("nothing is repeated"),
        };
    };
    wrong.extend(
        traffic
            .iter()
            .map(|left| format!("it never went out: {left:?}")),
    );
    wrong.extend(scenario.differences(&result, &region(&provider)));
    wrong
}

/// Plays a scenario through the blocking client; what was not as expected.
pub fn blocking(scenario: &Scenario) -> Vec<String> {
    through(scenario, |builder, replay| {
        let client: transport_blocking::Client = builder.backend(agent(replay)).build()?;
        client.identity()
    })
}

/// Plays a scenario through the async client; what was not as expected.
pub fn asynchronously(scenario: &Scenario) -> Vec<String> {
    through(scenario, |builder, replay| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
        let client: transport_async::Client = builder.backend(http_client(replay)).build()?;
        runtime.block_on(client.identity())
    })
}

/// Plays a scenario through a client.
fn through<C>(
    scenario: &Scenario,
    identity: impl FnOnce(aliyun_credentials::ClientBuilder<C>, &Replay) -> Result<Arc<Identity>, Error>,
) -> Vec<String>
where
    C: aliyun_credentials::BuildClient,
{
    if scenario.machine.only_without_a_socket {
        return Vec::new();
    }
    let replay = Replay::start(&scenario.traffic);
    let moved = scenario.clone().with_server_at(replay.address().port());
    let metadata = format!("http://{}", replay.address());
    let provider = moved
        .provider
        .provider(Machine::new(&moved), Some(&metadata));
    let region = region(&provider);
    let builder = aliyun_credentials::ClientBuilder::<C>::new().credentials(provider);
    let result: Result<Identity, CredentialsError> = match identity(builder, &replay)
        .map_err(Error::into_kind)
    {
        Ok(identity) => Ok((*identity).clone()),
        Err(ErrorKind::Credentials(error)) => Err(error),
        // Credentials that are at hand are looked at when the client is built.
        Err(ErrorKind::Config(error)) => Err(CredentialsError::failed("client", error.to_string())),
        Err(error) => return vec![format!("the client failed: {error:?}")],
    };
    let mut wrong = replay.differences();
    wrong.extend(scenario.differences(&result, &region));
    wrong
}

/// The region that goes with the credentials, if there is one, or why there is none.
fn region(provider: &Provider) -> Result<Option<String>, ConfigError> {
    static ANY: Product = Product::new("Any", "2031-05-06", ApiStyle::Rpc).with_host_prefix("any");
    let config = provider.with_region(Config::builder()).build()?;
    match config.endpoint_of(&ANY) {
        Ok(_) => Ok(config.region().map(str::to_owned)),
        Err(ConfigError::MissingRegion) => Ok(None),
        Err(error) => Err(error),
    }
}

/// An agent for which all hosts are the server.
fn agent(replay: &Replay) -> ureq::Agent {
    let authority = Certificate::from_der(replay.authority()).to_owned();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::from(vec![authority]))
        .build();
    let config = ureq::Agent::config_builder()
        .tls_config(tls)
        .proxy(None)
        .build();
    ureq::Agent::with_parts(
        config,
        DefaultConnector::new(),
        Everywhere(replay.address()),
    )
}

/// A client for which all hosts are the server.
fn http_client(replay: &Replay) -> reqwest::Client {
    let authority = reqwest::Certificate::from_der(replay.authority()).expect("it is one");
    // The provider is installed for the process, as programs that bring a client do.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .tls_certs_only([authority])
        .dns_resolver(Arc::new(Everywhere(replay.address())))
        .no_proxy()
        .redirect(Policy::none())
        .build()
        .expect("it can be made")
}

/// A name service that knows one address.
#[derive(Debug)]
struct Everywhere(SocketAddr);

impl Resolver for Everywhere {
    fn resolve(
        &self,
        _: &http::Uri,
        _: &AgentConfig,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut addresses = self.empty();
        addresses.push(self.0);
        Ok(addresses)
    }
}

impl Resolve for Everywhere {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses: Addrs = Box::new(std::iter::once(self.0));
        Box::pin(ready(Ok(addresses)))
    }
}
