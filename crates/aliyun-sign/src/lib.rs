//! Signs requests to the APIs of Alibaba Cloud.
//!
//! The API gateway accepts three signature schemes, and this crate has a module for each: [`acs3`], the
//! current scheme, and the two schemes it replaces, [`rpc`] and [`roa`]. Each takes the plain values of a
//! request and returns the headers or parameters to add. The crate does no I/O: it reads no clock,
//! generates no nonce and sends nothing; the timestamp and the nonce are arguments. It is `no_std` and
//! needs `alloc` only.
//!
//! # `ACS3-HMAC-SHA256`
//!
//! ```
//! use aliyun_sign::{ApiStyle, Buffer, Credentials, Signer, Timestamp, acs3};
//!
//! let signer = Signer::new(Credentials::access_key("YourAccessKeyId", "YourAccessKeySecret"));
//! let request = acs3::Request {
//!     style: ApiStyle::Rpc,
//!     method: "POST",
//!     host: "ecs.cn-shanghai.aliyuncs.com",
//!     path: "/",
//!     query: &[
//!         ("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"),
//!         ("RegionId", "cn-shanghai"),
//!     ],
//!     headers: &[("accept", "application/json")],
//!     body: b"",
//!     action: "RunInstances",
//!     version: "2014-05-26",
//!     timestamp: Timestamp::from_unix(1_698_315_752),
//!     nonce: "3156853299f313e23d1673dc12e1703d",
//! };
//! let mut buffer = Buffer::new();
//! let signed = acs3::sign(&signer, &request, &mut buffer)?;
//!
//! // Send these headers in addition to the caller's, and this query string.
//! for (name, value) in signed.headers() {
//!     println!("{name}: {value}");
//! }
//! assert!(signed.query().starts_with("ImageId=win2019"));
//! assert_eq!(
//!     signed.signature(),
//!     Some("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0"),
//! );
//! # Ok::<(), aliyun_sign::SignError>(())
//! ```
//!
//! # RPC, HMAC-SHA1
//!
//! ```
//! use aliyun_sign::{Buffer, Credentials, Signer, Timestamp, rpc};
//!
//! let signer = Signer::new(Credentials::access_key("testid", "testsecret"));
//! let request = rpc::Request {
//!     method: "GET",
//!     action: "DescribeRegions",
//!     version: "2014-05-26",
//!     parameters: &[("Format", "XML")],
//!     timestamp: Timestamp::from_unix(1_456_231_584),
//!     nonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
//! };
//! let mut buffer = Buffer::new();
//! let signed = rpc::sign(&signer, &request, &mut buffer)?;
//!
//! // The complete query string, or the complete form body.
//! assert!(signed.query().ends_with("&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D"));
//! # Ok::<(), aliyun_sign::SignError>(())
//! ```
//!
//! # ROA, HMAC-SHA1
//!
//! ```
//! use aliyun_sign::{Buffer, Credentials, Signer, Timestamp, encode, roa};
//!
//! let signer = Signer::new(Credentials::access_key("testid", "testsecret"));
//! let query = [
//!     ("AppId", "7171a6ca-d1cd-4928-8642-7d5cfe69a1b2"),
//!     ("PodName", "sae-demo-7171a6ca-7d5cfe69-x2k9p"),
//!     ("ContainerName", "main"),
//! ];
//! let request = roa::Request {
//!     method: "GET",
//!     host: "sae.cn-shenzhen.aliyuncs.com",
//!     path: "/pop/v1/sam/instance/webshellToken",
//!     query: &query,
//!     headers: &[
//!         ("accept", "application/json"),
//!         ("x-acs-action", "GetWebshellToken"),
//!         ("x-acs-credentials-provider", "static_ak"),
//!     ],
//!     version: "2019-05-06",
//!     timestamp: Timestamp::from_unix(1_719_792_012),
//!     nonce: "5f43f8af-209b-2c5c-fbe4-3d608b95e2cc",
//! };
//! let mut buffer = Buffer::new();
//! let signed = roa::sign(&signer, &request, &mut buffer)?;
//!
//! assert_eq!(signed.authorization(), Some("acs testid:tLnCB4Li0cc9DJuzqaj2MvQGSsM="));
//! let url = format!("https://{}{}?{}", request.host, request.path, encode::query(&query));
//! # assert!(url.ends_with("PodName=sae-demo-7171a6ca-7d5cfe69-x2k9p"));
//! # Ok::<(), aliyun_sign::SignError>(())
//! ```
//!
//! The signatures in these examples were computed by the vendor's own clients; they are part of the crate's
//! test vectors.
//!
//! # Rules common to all schemes
//!
//! - Parameter values are passed without any encoding; the crate percent-encodes them once, by the rules of
//!   [`encode`]. Only the path is passed the way it is sent, percent-encoded by the caller.
//! - Parameters and headers are passed in any order. They are sorted by the bytes of their names before
//!   encoding, header names in lower case.
//! - An ambiguous request, for example one with two headers of the same name, is rejected with a
//!   [`SignError`]. Nothing is dropped or corrected silently, with one exception: spaces and tabs around
//!   header values are removed, because HTTP implementations remove them in transit.
//! - Keep one [`Signer`] for as long as the credentials are valid, because it holds the prepared keys.
//!   Reuse a [`Buffer`]: the second signature of the same size allocates nothing.
//! - With a [bearer token](Credentials::bearer) there is no signature, and the accessors that return one
//!   return `None`.
//! - Sign every attempt anew, with the current time and a new nonce. The service rejects a nonce it has
//!   seen before and a timestamp that differs from its own clock by more than about 15 minutes.
//!
//! # Secrets
//!
//! Access key secrets, tokens and the working memory of signatures are overwritten when they are dropped,
//! and no `Debug`, `Display` or error shows them. A returned `String`, such as the one from
//! [`rpc::Signed::query`], belongs to the caller, is not overwritten, and contains the values of the
//! parameters.
#![no_std]

extern crate alloc;

pub mod acs3;
mod api_style;
mod ascii;
mod buffer;
mod byte_class;
mod credentials;
mod digest;
pub mod encode;
mod error;
mod escape;
mod headers;
mod parameters;
mod redact;
pub mod roa;
pub mod rpc;
mod secret;
mod signer;
mod sort;
mod target;
pub mod time;
mod wiped;

pub use api_style::ApiStyle;
pub use buffer::Buffer;
pub use credentials::Credentials;
pub use error::SignError;
pub use secret::SecretString;
pub use signer::Signer;
pub use time::Timestamp;
