//! Requests and responses of Alibaba Cloud Bastionhost, without I/O.
//!
//! An operation is a value: it holds its parameters, checks them, and has the type of its response.
//! `Client::call` of `transport-blocking` or `transport-async` calls it;
//! [`aliyun_core::Call`] does so with any other HTTP library.
//!
//! ```
//! use aliyun_core::Operation;
//! use bastion_api::GenerateAssetOperationToken;
//! use bastion_api::generate_asset_operation_token::{
//!     AssetAccountProtocolName, AssetType, OperationMode,
//! };
//!
//! // An account that the bastion host manages is given by its ID.
//! let managed = GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
//!     .asset_account_id("2");
//! assert!(managed.validate().is_ok());
//!
//! // Any other account is given by its name, password and protocol.
//! let custom = GenerateAssetOperationToken::new("bastionhost-cn-st220aw0000", AssetType::Host, "11")
//!     .asset_account_name("root")
//!     .asset_account_password("correct horse")
//!     .asset_account_protocol_name(AssetAccountProtocolName::Ssh);
//! assert!(custom.validate().is_ok());
//! assert!(!format!("{custom:?}").contains("horse"));
//!
//! // An invalid request is refused before it is sent.
//! let error = custom.operation_mode(OperationMode::Sso).validate().unwrap_err();
//! assert_eq!(error.parameters(), ["SsoClient"]);
//! ```
//!
//! # Features
//!
//! Each operation needs the cargo feature of its name, in the spelling of the vendor. Enabled by
//! default are [`GenerateAssetOperationToken`], which returns a token that opens a host or a
//! database, [`RenewAssetOperationToken`], which extends it by an hour, and the operations that find
//! a bastion host and its assets. The feature `full` enables all operations:
//!
//! ```toml
//! bastion-api = { version = "0.1", default-features = false, features = ["ListHosts"] }
//! ```
//!
//! The feature `serde` implements serde's `Serialize` for requests and responses. **It writes secrets in plain
//! text**, tokens and passwords included, because a stored token without its token is of no use: treat the
//! result like a password. `Debug` never shows them.
//!
//! # Modules and descriptors
//!
//! - Each operation has a module with its types and its descriptor, such as
//!   [`generate_asset_operation_token::DESCRIPTOR`].
//! - Operations that return pages of a list are [`Paged`](aliyun_core::Paged): `pages` and `items`
//!   of the clients go through all pages.
//! - [`OPERATIONS`] has the descriptors of all operations that are compiled in, for
//!   [`DynamicOperation`](aliyun_core::DynamicOperation): a call by name, with parameters and
//!   response as JSON. With the feature `catalog` there is also `CATALOG`, which has the types.
//! - [`PRODUCT`] has the endpoints of Bastionhost.
//!
//! # Newer values, parameters and members
//!
//! A value that is newer than this crate is set as text: `"Telnet".into()` is an
//! [`AssetAccountProtocolName`](generate_asset_operation_token::AssetAccountProtocolName), too. A
//! newer parameter is set with [`extra_query`](GenerateAssetOperationToken::extra_query). Unknown
//! members of a response are ignored. If the service accepts what this crate refuses, skip the check
//! for one call with [`CallOptions::skip_validation`](aliyun_core::CallOptions::skip_validation).
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

include!("generated/exports.rs");
