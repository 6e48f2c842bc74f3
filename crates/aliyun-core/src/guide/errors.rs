//! What an error tells.
//!
//! | question | answer |
//! | --- | --- |
//! | What happened? | `Display`: the service's code and message, or one sentence |
//! | How far did the call get? | [`Error::stage`](crate::Error::stage) |
//! | Who can do something about it? | [`Error::fault`](crate::Error::fault) |
//! | Did a request reach the service? | [`Error::arrival`](crate::Error::arrival) |
//! | Did the operation have its effect, and nobody knows? | [`Error::is_outcome_unknown`](crate::Error::is_outcome_unknown) |
//! | How many requests were made? | [`Error::attempts`](crate::Error::attempts) |
//! | Is it one of the usual suspects? | [`is_throttling`](crate::Error::is_throttling), [`is_auth`](crate::Error::is_auth), [`is_not_found`](crate::Error::is_not_found), [`is_timeout`](crate::Error::is_timeout) |
//! | What would help? | [`Error::hint`](crate::Error::hint) |
//! | What did the service call it? | [`Error::code`](crate::Error::code), [`Error::request_id`](crate::Error::request_id) |
//! | What did the HTTP library say? | `source()`, without addresses |
//!
//! A refusal of the service is an [`ApiError`](crate::error::ApiError), whether it came with a
//! status of failure or with a 200 and `Success: false`. In such a body `Success` decides, then
//! `Code`; `ErrorCode` never makes an error, because successful answers carry it, too. The body of a
//! 200 that is otherwise as promised is asked only where the operation is known to
//! [say so](crate::operation::descriptor::Descriptor::verdict), since to others these names may mean something
//! else.
//!
//! The hint of `SignatureDoesNotMatch` comes from comparing the text that the service says it has
//! signed with the one that was signed here: if they are the same, the secret is wrong, and if not, the
//! request was changed on its way.
//!
//! An answer that is neither the promised one nor a refusal, such as the page of a proxy or a success
//! without a member that [every success has](crate::operation::descriptor::Descriptor::guaranteed), is a
//! [`DecodeError`](crate::error::DecodeError) with its status, its content type and an excerpt
//! that shows the shape of the body and none of its values.
