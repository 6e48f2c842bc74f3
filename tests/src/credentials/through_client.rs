//! Runs a scenario through a client, against a server that has every host's name.

use std::future::ready;
use std::net::SocketAddr;
use std::sync::Arc;

use aliyun_core::error::CredentialsError;
use aliyun_core::{Error, ErrorKind};
use aliyun_credentials::{BuildClient, ClientBuilder, Identity};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use ureq::config::Config as AgentConfig;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

use super::machine::Machine;
use super::outcome::Outcome;
use super::replay::Replay;
use super::scenario::Scenario;
use crate::reqwest_builder;

/// Runs a scenario through the blocking client and returns its differences from the expectation.
pub fn blocking(scenario: &Scenario) -> Vec<String> {
    through(scenario, |builder, replay| {
        let client: transport_blocking::Client = builder.backend(agent(replay)).build()?;
        client.identity()
    })
}

/// Runs a scenario through the async client and returns its differences from the expectation.
pub fn asynchronous(scenario: &Scenario) -> Vec<String> {
    through(scenario, |builder, replay| {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime can be created");
        let client: transport_async::Client = builder.backend(http_client(replay)).build()?;
        runtime.block_on(client.identity())
    })
}

fn through<C: BuildClient>(
    scenario: &Scenario,
    identity: impl FnOnce(ClientBuilder<C>, &Replay) -> Result<Arc<Identity>, Error>,
) -> Vec<String> {
    if scenario.machine.only_without_a_socket {
        return Vec::new();
    }
    let replay = Replay::start(&scenario.traffic);
    let moved = scenario.clone().with_server_at(replay.address().port());
    let metadata = format!("http://{}", replay.address());
    let machine = Machine::new(&moved);
    let provider = moved.provider.provider(machine, Some(&metadata));
    let builder = ClientBuilder::<C>::new().credentials(provider.clone());
    let identity = match identity(builder, &replay).map_err(Error::into_kind) {
        Ok(identity) => Ok((*identity).clone()),
        Err(ErrorKind::Credentials(error)) => Err(error),
        // Credentials that need no request are checked when the client is built.
        Err(ErrorKind::Config(error)) => Err(CredentialsError::failed("client", error.to_string())),
        Err(error) => return vec![format!("the client failed: {error:?}")],
    };
    let mut differences = replay.differences();
    differences.extend(scenario.differences(&Outcome::new(identity, &provider)));
    differences
}

/// Returns an agent that connects to the server instead of any host.
fn agent(replay: &Replay) -> ureq::Agent {
    let root = Certificate::from_der(replay.certificate()).to_owned();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::from(vec![root]))
        .build();
    let config = ureq::Agent::config_builder()
        .tls_config(tls)
        .proxy(None)
        .build();
    let resolver = EveryHost(replay.address());
    ureq::Agent::with_parts(config, DefaultConnector::new(), resolver)
}

/// Returns an async client that connects to the server instead of any host.
fn http_client(replay: &Replay) -> reqwest::Client {
    let root = reqwest::Certificate::from_der(replay.certificate()).expect("it is a certificate");
    reqwest_builder()
        .tls_certs_only([root])
        .dns_resolver(Arc::new(EveryHost(replay.address())))
        .redirect(Policy::none())
        .build()
        .expect("the settings are valid")
}

/// A resolver that returns the same address for every host.
#[derive(Debug)]
struct EveryHost(SocketAddr);

impl Resolver for EveryHost {
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

impl Resolve for EveryHost {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses: Addrs = Box::new(std::iter::once(self.0));
        Box::pin(ready(Ok(addresses)))
    }
}
