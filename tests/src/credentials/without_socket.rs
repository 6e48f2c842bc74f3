//! Runs a scenario without a socket: requests and responses are compared as values.

use std::collections::VecDeque;
use std::sync::Arc;

use aliyun_core::error::{Phase, TransportErrorKind};
use aliyun_core::{OutgoingRequest, SeededRandom, TransportError};
use aliyun_credentials::ResolutionStep;
use bytes::Bytes;
use http::Response;

use super::MARK;
use super::machine::Machine;
use super::outcome::Outcome;
use super::scenario::Scenario;
use super::traffic::{Exchange, Target};

/// Runs a scenario and returns its differences from the expectation.
pub fn without_socket(scenario: &Scenario) -> Vec<String> {
    let provider = scenario.provider.provider(Machine::new(scenario), None);
    let mut traffic = Traffic::new(&scenario.traffic);
    let debug = format!("{provider:?}");
    if debug.contains(MARK) {
        traffic
            .differences
            .push(format!("Debug of the provider shows a secret: {debug}"));
    }
    let mut resolution = provider.resolve(Arc::new(SeededRandom::from_seed([1; 24])));
    let identity = loop {
        resolution = match resolution.step() {
            ResolutionStep::Done(result) => break result,
            ResolutionStep::Run(work, running) => {
                work.run();
                running.finished()
            }
            ResolutionStep::Send(outgoing, sent) => sent.receive(traffic.send(&outgoing)),
            ResolutionStep::Wait(..) => panic!("attempts follow each other at once"),
        };
    };
    let mut differences = traffic.finish();
    differences.extend(scenario.differences(&Outcome::new(identity, &provider)));
    differences
}

/// The expected exchanges that are left, and the differences so far.
struct Traffic<'s> {
    left: VecDeque<&'s Exchange>,
    differences: Vec<String>,
}

impl<'s> Traffic<'s> {
    fn new(exchanges: &'s [Exchange]) -> Self {
        Self {
            left: exchanges.iter().collect(),
            differences: Vec::new(),
        }
    }

    /// Compares a request with the next expected one, and returns the response to that.
    fn send(&mut self, outgoing: &OutgoingRequest) -> Result<Response<Bytes>, TransportError> {
        let Some(next) = self.left.pop_front() else {
            self.differences
                .push(format!("unexpected request: {outgoing:?}"));
            let failed = TransportErrorKind::Failed;
            return Err(TransportError::new(Phase::Connect, failed, None));
        };
        let target = Target::Exact(outgoing.request.uri());
        let differences = next.differences(&outgoing.request, &target);
        self.differences.extend(differences);
        self.differences.extend(next.wrong_limits(outgoing));
        next.outcome()
    }

    fn finish(mut self) -> Vec<String> {
        let missing = self.left.iter();
        let missing = missing.map(|left| format!("this request was not sent: {left:?}"));
        self.differences.extend(missing);
        self.differences
    }
}
