//! What is never shown.
//!
//! - Access key secrets, security tokens, bearer tokens, passwords and the tokens in answers are
//!   [`SecretString`](aliyun_sign::SecretString)s: `Debug` masks them and they are wiped when
//!   dropped.
//! - Under ACS3 the parameters stand in the address of a request, a password among them. So no
//!   type here shows an address with its query, and errors of HTTP libraries are kept as text
//!   without addresses, not as values.
//! - A parameter is secret by its type or by its descriptor, also deep in a list or an object, and
//!   also if it came as JSON. JSON shows by `Debug` what kind of value it is and the names of its
//!   members, since nobody knows what is in it.
//! - The service repeats a request in some of its messages. Secrets that went into the request
//!   are masked in them: plain, encoded or as a part of JSON.
//! - What is wrong with a request is told with names of parameters, never with values.
//! - Headers with a signature, a token or a secret parameter are marked as sensitive, which HTTP libraries respect
//!   when they log.
//!
//! Models become JSON with their secrets in it ([`Json::of`](crate::model::Json::of), serde), because
//! that is what they are for.
//!
//! What a transport hands to its HTTP library is outside of this: a library that logs whole
//! addresses at its most talkative level shows them.
