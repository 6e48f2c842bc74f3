//! A local endpoint that behaves like Alibaba Cloud's API gateway for all operations of SAE, Bastionhost and STS.
//!
//! It is for people who write programs against these APIs and want to run them, and their tests, without an
//! account and without a network. It checks every signature, of every scheme, from what arrived on the wire;
//! it refuses replayed nonces, stale clocks, and parameters that are missing, unknown or not what they are
//! documented to be; and it answers with the bodies that are documented.
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
//! The same as a program: `cargo run -p emulator`.
//!
//! # What it answers
//!
//! The operations that open shells do what they do: `GetWebshellToken`, `GenerateAssetOperationToken` and
//! `RenewAssetOperationToken`. Those that find the way to a shell list what is there, page by page:
//! `DescribeInstances`, `ListHosts`, `ListHostAccounts`, `ListDatabases` and `ListDatabaseAccounts`;
//! `ListApplications`, `DescribeApplicationGroups` and `DescribeApplicationInstances`. A parameter that is
//! called like a member of what is listed chooses among it; the other filters are passed over.
//!
//! `AssumeRole` and `AssumeRoleWithOIDC` issue credentials of a [`Role`]. They are good for all operations until
//! they expire by the emulator's clock, or until [`Emulator::revoke_issued`]; after that a request with them is
//! refused with `InvalidSecurityToken.Expired`. A day after its time is over, or once ten thousand others have
//! been issued, a key is forgotten. `AssumeRoleWithOIDC` needs no signature but a token that an
//! [`OidcProvider`] vouches for. `AssumeRoleWithSAML` is refused, because there are no SAML providers.
//! `GetCallerIdentity` tells whose a key is: [`Builder::credentials`] says who has which.
//!
//! The [metadata service](MetadataService) of ECS is at the same address: `PUT /latest/api/token`, and `GET` of
//! `/latest/meta-data/ram/security-credentials/` and of the name of a role below it. It hands out the same
//! credentials until half an hour before they expire, and then others. `GET` of
//! [`Emulator::credentials_uri`] answers new ones each time, which are good for an hour. Both answer with
//! credentials that are as good as those of STS.
//!
//! Every other operation changes nothing and reports success, whatever it is asked about. Its answer has all
//! members of the documented one, with values that are made up and the same each time: a member that is called
//! like a parameter has the parameter's value, an id is a text like `host-1`, a number is 1, and a list has one
//! item on its first page and none on the others.
//!
//! # What it lets go wrong
//!
//! Nothing, unless it is told to. [`Emulator::inject`] has a [`Fault`] happen to the next request to the gateway,
//! [`Faults`] have some happen by chance, in a way that can be repeated, and a [`RateLimit`] refuses what goes
//! beyond it. What happened to a request is told by [`RecordedRequest::fault`].
//!
//! ```
//! use std::io::{ErrorKind, Read as _, Write as _};
//! use std::net::TcpStream;
//!
//! use emulator::{Emulator, Fault, RetryAfter};
//!
//! let emulator = Emulator::start()?;
//! emulator.inject_all([Fault::ResetAfter, Fault::throttled(RetryAfter::RateLimitMillis(1800))]);
//!
//! // A client that should send the request again, and wait before it does so once more:
//! let mut connection = TcpStream::connect(emulator.host())?;
//! connection.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
//! let lost = connection.read(&mut [0; 16]).unwrap_err();
//! assert_eq!(lost.kind(), ErrorKind::ConnectionReset);
//! assert_eq!(emulator.requests()[0].fault(), Some(&Fault::ResetAfter));
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! # Where it is stricter, or more lenient, than the real service
//!
//! - Limits of values that are documented are enforced, but for regular expressions. What is documented between
//!   the parameters of an operation is, too.
//! - Under SAE a parameter is found where it is documented to travel, in the query or in the form, and nowhere
//!   else.
//! - A parameter that no document knows is refused, so that a misspelt name does not go unnoticed.
//! - A request with a parameter given twice is refused.
//! - Tokens open nothing: the addresses in the answers are those of the real service.
//! - The region of a request is not looked at.
//! - There are no permissions; every key may call everything. Only `AssumeRole` is refused to the account itself,
//!   and to whoever does not know the external id of the role.
//! - The metadata service has the credentials of a role and nothing else. It refuses `X-Forwarded-For` where that
//!   is documented, which is the request for a token.
//! - What an OIDC token says is not read, and the policy of a session restricts nothing.
//! - `ACS3-HMAC-SM3` and `ACS3-RSA-SHA256` are not spoken.

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
