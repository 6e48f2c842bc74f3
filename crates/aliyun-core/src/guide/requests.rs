//! How parameters travel, and what is checked before they do.
//!
//! An operation hands out its parameters by name; where and how each of them travels is a fact of
//! its [descriptor](crate::operation::descriptor::ParameterDescriptor). One that no descriptor knows travels in
//! the query.
//!
//! | place | what becomes of the value |
//! | --- | --- |
//! | query | a parameter of the address |
//! | form | a parameter of the body, `application/x-www-form-urlencoded` |
//! | header | a header; one that begins with `x-acs-` is signed |
//! | host | a part of the host, where the endpoint of the product has its name in braces |
//! | path | a part of the path, percent-encoded, so that a `/` in it is no separator |
//! | body | the whole body, as JSON, or as `application/octet-stream` if it is bytes |
//!
//! The HMAC-SHA1 scheme for RPC knows one list of parameters: there query and form travel together,
//! in the form unless the method is `GET` or the request has another body.
//!
//! In a query and a form a list or an object becomes text:
//!
//! | style | `Hosts` with two objects | an empty list |
//! | --- | --- | --- |
//! | flat | `Hosts.1.Id=a&Hosts.2.Id=b`; counted from 1 | nothing |
//! | JSON | `Hosts=[{"Id":"a"},{"Id":"b"}]` | `[]` |
//! | simple | for lists of scalars: `Ids=a,b` | nothing |
//!
//! Numbers are decimal, whatever their size, and booleans are `true` and `false`. What is absent or
//! `null` is left out; an empty text is sent. (The HMAC-SHA1 scheme for ROA leaves empty texts in the
//! query out, because the official clients do not agree on how they are signed.)
//!
//! # Checks
//!
//! The first step of a call checks the request, so that a mistake costs no attempt and has the name
//! of a parameter: what is required is there and not empty, values are of their kinds and within the
//! documented limits, and the rules between parameters hold. A place in a list or an object is told
//! by the way to it, counted from 0: `Hosts[2].HostId is missing`. An
//! [error](crate::error::ValidationError) has names in it and no values.
//!
//! Regular expressions of the documentation are not checked, since their dialect is the service's.
//! [`CallOptions::skip_validation`](crate::CallOptions::skip_validation) sends a request unchecked.
//! What has no form in its place is refused even then: an object in a header, a missing part of the
//! path, or one that is `.` or `..`, by which an HTTP library would walk to another path.
//!
//! # Without a type
//!
//! A [`DynamicOperation`](crate::DynamicOperation) is chosen by name and takes its parameters as JSON.
//! It is checked like any other. Where a text belongs, a number or a boolean becomes its text; in all
//! other places the kind has to be the documented one.
//!
//! # Without a signature
//!
//! A few operations are not signed, because their credentials are parameters. They ask for no
//! credentials and name action, version and time in the headers of the current scheme.
