//! Errors and their contents.
//!
//! | to find out … | use |
//! | --- | --- |
//! | what happened | `Display`: the service's code and message, or one sentence |
//! | in which stage the call failed | [`Error::stage`](crate::Error::stage) |
//! | who can resolve the error | [`Error::fault`](crate::Error::fault) |
//! | whether a request reached the service | [`Error::arrival`](crate::Error::arrival) |
//! | whether the operation may have taken effect | [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) |
//! | how many attempts were made | [`Error::attempts`](crate::Error::attempts) |
//! | whether it is one of the common errors | [`is_throttling`](crate::Error::is_throttling), [`is_auth`](crate::Error::is_auth), [`is_not_found`](crate::Error::is_not_found), [`is_timeout`](crate::Error::is_timeout) |
//! | what to do | [`Error::hint`](crate::Error::hint) |
//! | the service's error code and request ID | [`Error::code`](crate::Error::code), [`Error::request_id`](crate::Error::request_id) |
//! | the error of the HTTP library | `source()`, without URLs |
//!
//! # Errors of credentials
//!
//! If a call fails because a request for credentials failed, for example `AssumeRole`, the error's code,
//! request ID, class, hint and fault are those of that request. The [stage](crate::Error::stage) is
//! `Credentials`, and the text says which service refused what. Of a chain, the first provider that is
//! configured and failed decides; [`CredentialsError::tried`](crate::error::CredentialsError::tried) has all
//! of them.
//!
//! # Errors of the service
//!
//! An error response is an [`ApiError`](crate::error::ApiError), whether it has an error status or the
//! status 200 and a body with `Success: false`. In the body `Success` decides, and without it `Code`.
//! `ErrorCode` never makes a response an error, because successful responses contain it, too.
//!
//! `Success` is read as a boolean, as 0 or 1, and as a text in any case. The error code is that of
//! `ErrorCode`, or else of `Code`. If there is none but one of success, such as 200, the error says that the
//! service reports a failure without an error code.
//!
//! Any operation can be refused with a 200 and a body of `Code` and `Message`. Such a body is an error
//! unless `Code` is a word or a number for success. But an operation may return members of these names. So
//! what a type has as a member is data, unless the operation
//! [reports success in the body](crate::operation::Descriptor::success_in_body), and an untyped response is
//! an error only if there is nothing but the members of an error.
//!
//! Some services begin the names of an error's members in lower case. If a body has both spellings, that in
//! upper case decides, and the other one only if it has no text. The order of members never matters. An
//! error in XML may have a byte order mark, a namespace and CDATA sections.
//!
//! For a missing permission, [`ApiError::access_denied`](crate::error::ApiError::access_denied) has what the
//! service says about it: the action, the sender, and the type of the policy that decided.
//!
//! An error is classified by what the service said. In its texts the secrets of the request are masked,
//! once, to be shown. A secret of a few characters is masked only where it is a word of its own, because it
//! occurs in IDs by chance.
//!
//! For `SignatureDoesNotMatch` the hint is the result of a comparison: the service returns the string to
//! sign in its message, and the call compares it with its own. If they are equal, the secret is wrong. If
//! they differ, the request was changed in transit, and the hint names what differs: a header that is there
//! twice, a port, a parameter, a blank that became a `+`, another body.
//!
//! # Unexpected responses
//!
//! A response that is neither what the operation returns nor an error response is a
//! [`DecodeError`](crate::error::DecodeError). Examples are the page of a proxy, or a success without a
//! [required member](crate::operation::Descriptor::required_members). The error contains the HTTP status,
//! the content type, the header `Server`, and an excerpt that describes the body without its values. A page
//! of HTML, a text or binary data is named as such, with a title or the first words, because a proxy, a
//! gateway or the sign-in page of a network responded instead of the service.
//!
//! A body that is no success is read without keeping it, so it takes no more memory than its size.
