//! A local endpoint that emulates Alibaba Cloud's API gateway for all operations of SAE, Bastionhost and STS.
//!
//! It is for developers who run programs against these APIs, and their tests, without an account and without a
//! network. It verifies the signature of every request, in every scheme, from the bytes on the wire. It rejects
//! replayed nonces, clock skew, and parameters that are missing, unknown or invalid, and it responds with the
//! documented bodies.
//!
//! ```
//! use emulator::{Emulator, demo};
//!
//! let emulator = Emulator::start()?;
//! println!(
//!     "{} has the pod {} of the application {}",
//!     emulator.endpoint(),
//!     demo::POD_NAME,
//!     demo::APP_ID
//! );
//! // Point a client at the endpoint with `emulator.credentials()`, then look at what it sent:
//! assert!(emulator.requests().is_empty());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! `cargo run -p emulator` runs it as a program.
//!
//! # Operations
//!
//! `GetWebshellToken`, `GenerateAssetOperationToken` and `RenewAssetOperationToken` check the resources that they
//! name, and issue and renew tokens. The operations that lead to these resources list them, page by page:
//! `DescribeInstances`, `ListHosts`, `ListHostAccounts`, `ListDatabases` and `ListDatabaseAccounts`;
//! `ListApplications`, `DescribeApplicationGroups` and `DescribeApplicationInstances`. A parameter with the name of a
//! member of the items filters by that member; other filters are ignored.
//!
//! `AssumeRole` and `AssumeRoleWithOIDC` issue temporary credentials of a [`Role`]. They are valid for all operations
//! until they expire by the emulator's clock, or until [`Emulator::revoke_issued_credentials`] is called. After that
//! requests with them are rejected with `InvalidSecurityToken.Expired`. They are removed a day after their expiry, and
//! when ten thousand newer ones have been issued. `AssumeRoleWithOIDC` needs no signature, but a token of an
//! [`OidcProvider`]. `AssumeRoleWithSAML` is always rejected, because there are no SAML providers. `GetCallerIdentity`
//! returns the owner of the credentials.
//!
//! Every other operation changes nothing and reports success, whatever resources it names. Its response is a stub with
//! all members of the documented one. Their values are the same each time: a member with the name of a parameter has
//! the parameter's value, an ID is a string like `host-1`, a number is 1, and a list has one item on its first page and
//! none on the others.
//!
//! # Sources of temporary credentials
//!
//! The [metadata service](MetadataService) of ECS has the same endpoint. It serves `PUT /latest/api/token`, `GET
//! /latest/meta-data/ram/security-credentials/` and `GET` of the role name below it. It returns the same credentials
//! until half an hour before they expire, and then new ones.
//!
//! [`Emulator::credentials_uri`] returns a URL whose credentials are new each time and valid for an hour.
//!
//! The gateway treats the credentials of both like those that STS issues.
//!
//! # Faults
//!
//! By default no faults happen. [`Emulator::inject`] injects a [`Fault`] into the next request to the gateway,
//! [`Faults`] are random and reproducible, and a [`RateLimit`] rejects the requests that exceed it.
//! [`RecordedRequest::fault`] returns the fault that happened to a request.
//!
//! ```
//! use std::io::{ErrorKind, Read as _, Write as _};
//! use std::net::TcpStream;
//!
//! use emulator::{Emulator, Fault, RetryAfter};
//!
//! let emulator = Emulator::start()?;
//! let throttled = Fault::throttled(RetryAfter::RateLimitMillis(1800));
//! emulator.inject_all([Fault::ResetAfter, throttled]);
//!
//! // The first request is processed, but its response is lost. A retry would be throttled.
//! let mut connection = TcpStream::connect(emulator.host())?;
//! connection.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
//! let error = connection.read(&mut [0; 16]).unwrap_err();
//! assert_eq!(error.kind(), ErrorKind::ConnectionReset);
//! assert_eq!(emulator.requests()[0].fault(), Some(&Fault::ResetAfter));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # Differences from the real service
//!
//! - Documented limits of values are enforced, except regular expressions. So are documented rules between the
//!   parameters of an operation.
//! - An SAE parameter is accepted only in its documented location, the query or the form.
//! - Unknown parameters are rejected, so that a misspelt name is noticed.
//! - A request with a duplicate parameter is rejected.
//! - The region of a request is ignored.
//! - There are no permissions: all credentials may call all operations. Only `AssumeRole` is rejected for credentials of
//!   the account itself, and without the role's external ID.
//! - Webshell and O&M tokens open nothing: the URLs in the responses are those of the real service.
//! - The metadata service has the credentials of a role and nothing else. It rejects `X-Forwarded-For` only where that
//!   is documented, in the request for a token.
//! - The claims of an OIDC token are not read, and the policy of a session restricts nothing.
//! - `ACS3-HMAC-SM3` and `ACS3-RSA-SHA256` are not supported.

mod builder;
mod emulator;
mod faults;
mod operations;
mod products;
mod resources;
mod server;
mod services;
mod store;
mod wire;

#[cfg(test)]
mod tests;

pub use aliyun_sign::{Credentials, SecretString, Timestamp};

pub use self::builder::Builder;
pub use self::emulator::Emulator;
pub use self::faults::{Fault, Faults, RetryAfter};
pub use self::resources::{
    App, Asset, Clock, Instance, MetadataService, MetadataTokens, OidcProvider, Role, TokenPolicy,
    demo,
};
pub use self::store::{RateLimit, RecordedRequest, TokenState, UseTokenError, WebshellState};
