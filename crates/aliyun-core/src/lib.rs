//! Calls of Alibaba Cloud APIs as state machines without I/O.
//!
//! An [`Operation`] describes a request and its response. A [`Call`] executes it: it determines the
//! [`Endpoint`](config::Endpoint), signs each attempt, returns the request that a transport must send,
//! decodes the response, and decides about retries. It opens no socket, reads no clock and generates no
//! random numbers. So it works with any HTTP library, blocking or async, and in tests without one.
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use aliyun_core::{Call, Config, Now, SeededRandom, Step};
//! use aliyun_sign::{Credentials, Signer};
//! # use aliyun_core::Operation;
//! # use aliyun_core::operation::{Descriptor, Product, ApiStyle};
//! # use aliyun_core::model::{Object, Slot, Value};
//! // `Ping` is an operation, and `Pong` its response. The crates of products have such types.
//! # static PRODUCT: Product =
//! #     Product::new("Demo", "2020-01-01", ApiStyle::Rpc).with_host_prefix("demo");
//! # static DESCRIPTOR: Descriptor = Descriptor::new(&PRODUCT, "Ping", http::Method::POST, "/");
//! # struct Ping;
//! # #[derive(Default)]
//! # struct Pong { request_id: String }
//! # impl Object for Ping {
//! #     fn member_mut(&mut self, _: &str) -> Option<&mut dyn Slot> { None }
//! #     fn visit<'a>(&'a self, _: &mut dyn FnMut(&'a str, Value<'a>)) {}
//! # }
//! # impl Operation for Ping {
//! #     type Output = Pong;
//! #     fn descriptor(&self) -> &'static Descriptor { &DESCRIPTOR }
//! # }
//! # impl Object for Pong {
//! #     fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
//! #         if name == "RequestId" { Some(&mut self.request_id) } else { None }
//! #     }
//! #     fn visit<'a>(&'a self, visitor: &mut dyn FnMut(&'a str, Value<'a>)) {
//! #         visitor("RequestId", self.request_id.value());
//! #     }
//! # }
//!
//! let config = Config::builder().region("cn-shenzhen").build()?;
//! let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
//! // A program uses the clocks of the machine and a seed from the operating system.
//! let now = Now { unix: Duration::from_secs(1_719_792_012), monotonic: Duration::ZERO };
//! let random = SeededRandom::from_seed([7; 24]);
//!
//! let mut pong = Pong::default();
//! let call = Call::new(&Ping, &config, &mut pong);
//! let Step::Credentials(awaiting) = call.step(now, &random) else {
//!     unreachable!("credentials come first");
//! };
//! let Step::Send(outgoing, awaiting) = awaiting.provide(signer).step(now, &random) else {
//!     unreachable!("then comes the request");
//! };
//! assert_eq!(outgoing.request.uri().host(), Some("demo.cn-shenzhen.aliyuncs.com"));
//!
//! let response = http::Response::new(r#"{"RequestId": "91F93257"}"#.into());
//! let Step::Done(Ok(())) = awaiting.receive(now, Ok(response)).step(now, &random) else {
//!     unreachable!("and the response last");
//! };
//! assert_eq!(pong.request_id, "91F93257");
//! # Ok::<(), aliyun_core::Error>(())
//! ```
//!
//! The documentation of [`Call`] shows the loop that drives a call. The [`guide`] describes the behaviour
//! and the reasons for it.

// The documentation in `for_each_setting!` is expanded in this crate and in others. With this name its
// links resolve in both.
extern crate self as aliyun_core;

pub mod call;
pub mod config;
pub mod error;
pub mod guide;
pub mod model;
pub mod operation;
pub mod wait;

/// The types of requests and responses.
pub use http;

#[doc(inline)]
pub use self::call::{Call, OutgoingRequest, SeededRandom, Step};
#[doc(inline)]
pub use self::config::{CallOptions, Config, Now, RetryPolicy, SignatureScheme};
#[doc(inline)]
pub use self::error::{Error, ErrorKind, TransportError};
#[doc(inline)]
pub use self::operation::{DynamicOperation, Network, Operation, Paged};
#[doc(inline)]
pub use self::wait::{WaitError, WaitOptions, WaitState};
