//! Parameters: their locations, their serialization and their validation.
//!
//! # Locations
//!
//! An operation provides its parameters by name. The location of each is in its
//! [descriptor](crate::operation::ParameterDescriptor). A parameter without a descriptor travels in the
//! query.
//!
//! | location | the value becomes |
//! | --- | --- |
//! | query | a parameter of the URL |
//! | form | a parameter of the body, which is `application/x-www-form-urlencoded` |
//! | header | a header, which is signed under ACS3 if its name begins with `x-acs-` |
//! | host | a part of the host name, if the product's endpoint contains its name in braces |
//! | path | a part of the path, percent-encoded, so a `/` in it does not separate |
//! | body | the whole body: JSON, a string as it is, or bytes as `application/octet-stream` |
//!
//! The HMAC-SHA1 scheme of RPC has a single list of parameters. Under that scheme query and form travel
//! together: in the form, or in the query if the method is `GET` or the request has another body.
//!
//! # Serialization
//!
//! In a query or a form, a list or an object is serialized as text, in one of three styles:
//!
//! | serialization | `Hosts` with two objects | an empty list |
//! | --- | --- | --- |
//! | flat | `Hosts.1.Id=a&Hosts.2.Id=b`, counted from 1 | nothing |
//! | JSON | `Hosts=[{"Id":"a"},{"Id":"b"}]` | `[]` |
//! | simple | for lists of scalars: `Ids=a,b` | nothing |
//!
//! Numbers are written in decimal, large ones too, and booleans are `true` and `false`. Absent and `null`
//! values are left out. Empty texts are sent, except in the query under the HMAC-SHA1 scheme of ROA: the
//! vendor's SDKs do not agree on how that scheme signs them.
//!
//! # Validation
//!
//! The first step of a call validates the request, so a mistake costs no attempt and the error names the
//! parameter. It checks that required values are present and not empty, that values have the documented
//! types and limits, and that the rules between parameters hold. The error names a part of a list or an
//! object by its path, counted from 0: `Hosts[2].HostId is missing`. A string that differs from a documented
//! value in upper and lower case only is refused, too, with the right spelling: the service distinguishes
//! them. Any other string is sent, because the service may know more values. A
//! [`ValidationError`](crate::error::ValidationError) contains names and no values.
//!
//! Regular expressions in the documentation are not checked, because their dialect is the service's.
//!
//! [`CallOptions::skip_validation`](crate::CallOptions::skip_validation) sends a request without
//! validation. Values that cannot be sent in their location are errors even then: an object in a header, a
//! missing part of the path, or a part that is `.` or `..`, because HTTP libraries would resolve it and
//! send another path than the one that was signed.
//!
//! # Operations by name
//!
//! A [`DynamicOperation`](crate::DynamicOperation) is selected by its name and takes its parameters as
//! JSON. It is validated like any other. Where the documented type is a text, a number or a boolean is
//! converted to one. All other values must have the documented type.
//!
//! # Operations without a signature
//!
//! A few operations are not signed, because their parameters contain their credentials. A call of such an
//! operation does not obtain credentials. Its action, version and timestamp are in the headers of ACS3.
