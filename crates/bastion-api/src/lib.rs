//! Requests and responses of Alibaba Cloud Bastionhost, without I/O.
//!
//! An operation is a value: it holds its parameters, checks them, and knows what its answer looks
//! like. `Client::call` of `transport-blocking` and `transport-async` takes it to its result;
//! [`aliyun_core::Call`] does so with any other HTTP library.
//!
//! ```
//! use aliyun_core::Operation;
//! use bastion_api::GenerateAssetOperationToken;
//! use bastion_api::generate_asset_operation_token::{
//!     AssetAccountProtocolName, AssetType, OperationMode,
//! };
//!
//! // An account that the bastion host manages is named by its id.
//! let managed = GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
//!     .asset_account_id("2");
//! assert!(managed.validate().is_ok());
//!
//! // Any other one by its name, password and protocol.
//! let custom = GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
//!     .asset_account_name("root")
//!     .asset_account_password("correct horse")
//!     .asset_account_protocol_name(AssetAccountProtocolName::Ssh);
//! assert!(custom.validate().is_ok());
//! assert!(!format!("{custom:?}").contains("horse"));
//!
//! // What cannot work is refused before anything is sent.
//! let error = custom.operation_mode(OperationMode::Sso).validate().unwrap_err();
//! assert_eq!(error.parameters(), ["SsoClient"]);
//! ```
//!
//! # What is here
//!
//! All operations of the product, each behind a cargo feature of its own name. On by default are
//! [`GenerateAssetOperationToken`], which applies for a token that opens a host or a database,
//! [`RenewAssetOperationToken`], which prolongs it by an hour, and what finds a bastion host and its
//! assets: `DescribeInstances`, `ListHosts`, `ListHostAccounts`, `ListDatabases`,
//! `ListOperationHosts` and a few more. The feature `full` is everything:
//!
//! ```toml
//! bastion-api = { version = "0.1", default-features = false, features = ["ListHosts"] }
//! ```
//!
//! - Each operation has a module of its own with its types and its constant facts, such as
//!   [`generate_asset_operation_token::DESCRIPTOR`].
//! - Lists come in pages: such operations are [`Paged`](aliyun_core::Paged), and the clients'
//!   `pages` and `items` go through them.
//! - [`OPERATIONS`] has the facts of all operations that are compiled in, for
//!   [`DynamicOperation`](aliyun_core::DynamicOperation): a call by name, with JSON in and JSON out.
//!   Behind the feature `catalog` there is `CATALOG` with the models, too.
//! - [`PRODUCT`] tells where Bastionhost is served.
//!
//! # When the service knows more
//!
//! A value that is newer than this crate is a text: `"Telnet".into()` is an
//! [`AssetAccountProtocolName`](generate_asset_operation_token::AssetAccountProtocolName), too. A
//! parameter goes in with [`extra_query`](GenerateAssetOperationToken::extra_query), and members
//! of an answer that are not known are passed over. A check that the service has outgrown can be
//! skipped for one call with [`CallOptions::skip_validation`](aliyun_core::CallOptions::skip_validation).

#![cfg_attr(docsrs, feature(doc_cfg))]

#[allow(
    clippy::too_many_lines,
    reason = "some operations have many parameters, a line each"
)]
mod generated;

pub use self::generated::*;
