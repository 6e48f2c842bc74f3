//! One Alibaba Cloud API call, decided without I/O.
//!
//! An [`Operation`] is a value that knows its parameters and its answer. A [`Call`] takes it to
//! its result: it finds the [`Endpoint`](config::Endpoint), signs each attempt, tells a transport what to send, and
//! turns what came back into the answer or an [`Error`]. It opens no socket, reads no clock and
//! draws no random number, so it works with any HTTP library, blocking or async, and in tests
//! without one.
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
//! #     fn visit<'a>(&'a self, to: &mut dyn FnMut(&'a str, Value<'a>)) {
//! #         to("RequestId", self.request_id.value());
//! #     }
//! # }
//!
//! let config = Config::builder().region("cn-shenzhen").build()?;
//! let signer = Arc::new(Signer::new(Credentials::access_key("id", "secret")));
//! // In a program: the two clocks, and a seed from the operating system.
//! let now = Now { unix: Duration::from_secs(1_719_792_012), monotonic: Duration::ZERO };
//! let random = SeededRandom::from_seed([7; 24]);
//!
//! let mut pong = Pong::default();
//! let call = Call::new(&Ping, &config, &mut pong);
//! let Step::Credentials(awaiting) = call.step(now, &random) else {
//!     unreachable!("credentials come first");
//! };
//! let Step::Send(request, awaiting) = awaiting.provide(signer).step(now, &random) else {
//!     unreachable!("then comes the request");
//! };
//! assert_eq!(request.request.uri().host(), Some("demo.cn-shenzhen.aliyuncs.com"));
//!
//! let response = http::Response::new(r#"{"RequestId": "91F93257"}"#.into());
//! let Step::Done(Ok(())) = awaiting.receive(now, Ok(response)).step(now, &random) else {
//!     unreachable!("and the response last");
//! };
//! assert_eq!(pong.request_id, "91F93257");
//! # Ok::<(), aliyun_core::Error>(())
//! ```
//!
//! The loop for whoever drives a call is shown at [`Call`]; the decisions behind it all are in the
//! [`guide`].

// The list of settings names this crate alike from here and from other crates.
extern crate self as aliyun_core;

pub mod call;
pub mod config;
pub mod error;
pub mod guide;
pub mod model;
pub mod operation;

/// The vocabulary of requests and answers.
pub use http;

pub use self::call::{Call, OutgoingRequest, SeededRandom, Step};
pub use self::config::{CallOptions, Config, Now, RetryPolicy, SignatureScheme};
pub use self::error::{Error, ErrorKind, TransportError};
pub use self::operation::{DynamicOperation, Network, Operation, Paged};
