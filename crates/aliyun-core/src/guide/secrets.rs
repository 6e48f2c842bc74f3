//! What is never shown.
//!
//! - Access key secrets, security tokens, bearer tokens, passwords and the tokens in answers are
//!   [`SecretString`](aliyun_sign::SecretString)s: `Debug` masks them and they are wiped when
//!   dropped.
//! - Under ACS3 the parameters stand in the address of a request, a password among them. So no
//!   type here shows an address with its query, and errors of HTTP libraries are kept as text
//!   without addresses, not as values.
//! - The service repeats a request in some of its messages. Secrets that went into the request
//!   are masked in them, plain or encoded.
//! - Headers with a signature or a token are marked as sensitive, which HTTP libraries respect
//!   when they log.
//!
//! What a transport hands to its HTTP library is outside of this: a library that logs whole
//! addresses at its most talkative level shows them.
