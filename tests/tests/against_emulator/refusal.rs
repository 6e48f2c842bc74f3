//! The part of an error of the service that tests compare.

use std::fmt::Debug;

use aliyun_core::Error;
use aliyun_core::error::{Arrival, Fault};

#[derive(Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) status: u16,
    pub(crate) arrival: Arrival,
    pub(crate) fault: Fault,
    pub(crate) has_request_id: bool,
    pub(crate) has_recommendation: bool,
}

impl Refusal {
    /// The expected refusal by the gateway or the product, with an HTTP status of failure.
    pub(crate) fn new(status: u16, code: &str) -> Self {
        Self {
            code: code.to_owned(),
            status,
            arrival: Arrival::Responded,
            fault: Fault::Caller,
            has_request_id: true,
            has_recommendation: true,
        }
    }

    /// The refusal that a call ended in.
    pub(crate) fn of<T: Debug>(result: Result<T, Error>) -> Self {
        let error = result.expect_err("the service refuses the request");
        let api = error.as_api().unwrap_or_else(|| panic!("{error:?}"));
        Self {
            code: api.code().to_owned(),
            status: api.status().as_u16(),
            arrival: error.arrival(),
            fault: error.fault(),
            has_request_id: api.request_id().is_some(),
            has_recommendation: api.recommend().is_some(),
        }
    }
}
