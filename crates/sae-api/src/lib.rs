//! Requests and responses of Alibaba Cloud Serverless App Engine (SAE), without I/O.
//!
//! An operation is a value: it holds its parameters, checks them, and knows what its answer looks
//! like. `Client::call` of `transport-blocking` and `transport-async` takes it to its result;
//! [`aliyun_core::Call`] does so with any other HTTP library.
//!
//! ```
//! use aliyun_core::model::decode;
//! use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
//!
//! // The id of the application, and the pod as `DescribeApplicationInstances` lists it.
//! let operation = GetWebshellToken::new("017f39b8-dfa4-4e16-a84b-1dcee4b1f5e3", "demo-pod")
//!     .container_name("ad-helper");
//! # let _ = operation;
//!
//! // What a client makes of the answer:
//! let answer = br#"{
//!     "RequestId": "91F93257-7A4A-4BD3-9A7E-2F6EAE6D0000",
//!     "Data": { "Token": "zWWpvRj", "HttpUrl": "https://example.com/shell?tokenId=zWWpvRj" },
//!     "Success": true
//! }"#;
//! let response: GetWebshellTokenResponse = decode::object(answer)?;
//! assert_eq!(response.data.page_url(), Some("https://example.com/shell?tokenId=zWWpvRj"));
//! // Tokens and the addresses that carry them are not shown by accident.
//! assert!(!format!("{response:?}").contains("zWWpvRj"));
//! # Ok::<(), aliyun_core::model::decode::JsonError>(())
//! ```
//!
//! # What is here
//!
//! All operations of the product, each behind a cargo feature of its own name. On by default are
//! [`GetWebshellToken`], which asks for the token that opens a shell in a pod, and what finds the pod:
//! `ListApplications`, `DescribeApplicationGroups`, `DescribeApplicationInstances` and a few more. The
//! feature `full` is everything:
//!
//! ```toml
//! sae-api = { version = "0.1", default-features = false, features = ["GetWebshellToken"] }
//! ```
//!
//! - Each operation has a module of its own with its types and its constant facts, such as
//!   [`get_webshell_token::DESCRIPTOR`]. Types that operations share are in [`types`].
//! - Lists come in pages: such operations are [`Paged`](aliyun_core::Paged), and the clients'
//!   `pages` and `items` go through them.
//! - [`OPERATIONS`] has the facts of all operations that are compiled in, for
//!   [`DynamicOperation`](aliyun_core::DynamicOperation): a call by name, with JSON in and JSON out.
//!   Behind the feature `catalog` there is `CATALOG` with the models, too.
//! - [`PRODUCT`] tells where SAE is served.
//!
//! # When the service knows more
//!
//! A parameter that is newer than this crate goes in with
//! [`extra_query`](GetWebshellToken::extra_query). Members of an answer that are not known are
//! passed over.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[allow(
    clippy::too_many_lines,
    reason = "some operations have many parameters, a line each"
)]
mod generated;
#[cfg(feature = "GetWebshellToken")]
mod page_url;

pub use self::generated::*;
