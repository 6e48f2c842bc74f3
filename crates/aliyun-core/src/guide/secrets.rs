//! Secrets: what is never printed.
//!
//! - Access key secrets, security tokens, bearer tokens, passwords and the tokens in responses are
//!   [`SecretString`](aliyun_sign::SecretString)s. `Debug` masks them, and they are wiped when dropped.
//! - Under ACS3 the URL of a request contains the parameters, possibly a password. So no type of this crate
//!   prints a URL with its query, and the errors of HTTP libraries are kept as texts without URLs.
//! - A parameter is secret by its type or by its descriptor, also inside a list or an object, and also if
//!   it was passed as JSON. `Debug` of a JSON value prints its type and the names of its members, because
//!   any of its values may be a secret.
//! - Services return parts of a request in some error messages. The secrets of the request are masked
//!   there: plain, encoded, and escaped as in JSON.
//! - Validation errors contain the names of parameters and never their values.
//! - Headers with a signature, a token or a secret parameter are marked as sensitive, so HTTP libraries do
//!   not log them.
//!
//! Serializing a model to JSON ([`Json::new`](crate::model::Json::new), serde) includes its secrets,
//! because that is the purpose of serializing.
//!
//! The log of an HTTP library is outside the control of this crate. The transports say on their front pages
//! what their libraries log; no request is among it. An HTTP client that the caller passes may log whole
//! URLs at its most verbose level, such as `TRACE`, and with them the parameters. Do not enable that level
//! where they are secret.
