//! Requests and responses of Alibaba Cloud Serverless App Engine (SAE), without I/O.
//!
//! An operation is a value: it holds its parameters, checks them, and has the type of its response.
//! `Client::call` of `transport-blocking` or `transport-async` calls it;
//! [`aliyun_core::Call`] does so with any other HTTP library.
//!
//! ```
//! use aliyun_core::model::decode;
//! use sae_api::{GetWebshellToken, GetWebshellTokenResponse};
//!
//! // The ID of the application, and the pod as `DescribeApplicationInstances` lists it.
//! let operation = GetWebshellToken::new("017f39b8-dfa4-4e16-a84b-1dcee4b1f5e3", "demo-pod")
//!     .container_name("ad-helper");
//! # let _ = operation;
//!
//! // How a client decodes the response:
//! let body = br#"{
//!     "RequestId": "91F93257-7A4A-4BD3-9A7E-2F6EAE6D0000",
//!     "Data": { "Token": "zWWpvRj", "HttpUrl": "https://example.com/shell?tokenId=zWWpvRj" },
//!     "Success": true
//! }"#;
//! let response: GetWebshellTokenResponse = decode::object(body)?;
//! assert_eq!(response.data.page_url(), Some("https://example.com/shell?tokenId=zWWpvRj"));
//! // Tokens, and URLs that contain them, are not in `Debug`.
//! assert!(!format!("{response:?}").contains("zWWpvRj"));
//! # Ok::<(), aliyun_core::model::decode::JsonError>(())
//! ```
//!
//! # Features
//!
//! Each operation needs the cargo feature of its name, in the spelling of the vendor. Enabled by
//! default are [`GetWebshellToken`], which returns the token that opens a shell in a pod, and the
//! operations that find the pod. The feature `full` enables all operations:
//!
//! ```toml
//! sae-api = { version = "0.1", default-features = false, features = ["GetWebshellToken"] }
//! ```
//!
//! The feature `serde` implements serde's `Serialize` for requests and responses. **It writes secrets in plain
//! text**, tokens and passwords included, because a stored token without its token is of no use: treat the
//! result like a password. `Debug` never shows them.
//!
//! # Modules and descriptors
//!
//! - Each operation has a module with its types and its descriptor, such as
//!   [`get_webshell_token::DESCRIPTOR`]. Types that operations share are in [`types`].
//! - Operations that return pages of a list are [`Paged`](aliyun_core::Paged): `pages` and `items`
//!   of the clients go through all pages.
//! - [`OPERATIONS`] has the descriptors of all operations that are compiled in, for
//!   [`DynamicOperation`](aliyun_core::DynamicOperation): a call by name, with parameters and
//!   response as JSON. With the feature `catalog` there is also `CATALOG`, which has the types.
//! - [`PRODUCT`] has the endpoints of SAE.
//!
//! # Newer parameters and members
//!
//! A parameter that is newer than this crate is set with
//! [`extra_query`](GetWebshellToken::extra_query). Unknown members of a response are ignored.
//!
//! # Operations
//!
//! A failed call of an *idempotent* operation is retried even if the request may have had an effect.
//! Pages are chosen by the parameter in the column *pages*. The operations of the column *default* are
//! enabled by default.
//!
#![doc = include_str!("generated/operations.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[allow(
    clippy::doc_markdown,
    reason = "the documentation spells names of products as the vendor does"
)]
#[allow(
    clippy::too_many_lines,
    reason = "some operations have many parameters, a line each"
)]
mod generated;
#[cfg(feature = "GetWebshellToken")]
mod page_url;

include!("generated/exports.rs");
